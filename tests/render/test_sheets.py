import json
from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.book.sheet import Sheet
from salesbook.render.json import json_items
from salesbook.render.sheets import json_sheets
from tests.sheets import rows_of

_CELLS = st.none() | st.booleans() | st.integers() | st.text() | st.sampled_from(["\x1b[31m", "é"])
_LISTS = st.lists(st.text(), max_size=3)


@given(st.lists(st.tuples(_CELLS, _LISTS), min_size=1, max_size=5))
def test_sheets_are_the_document_of_their_rows(rows: list[tuple[Any, list[str]]]) -> None:
    sheet: Sheet = {"said": [said for said, _ in rows], "names": [names for _, names in rows]}
    columns = ("said", "names", "more")
    as_of = date(2026, 11, 23)

    written = "".join(json_sheets("accounts", columns, [sheet, sheet], as_of=as_of))

    items = [{**row, "more": None} for row in rows_of([sheet, sheet])]
    assert written == json_items("accounts", items, as_of=as_of) + "\n"


def test_no_rows_are_an_empty_list() -> None:
    written = "".join(json_sheets("accounts", ["name"], []))

    assert json.loads(written) == {"salesbook": 1, "kind": "accounts", "items": []}
    assert written == json_items("accounts", []) + "\n"
