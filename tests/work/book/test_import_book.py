import json
from typing import Any

import pytest

from salesbook.domain.book.import_batch import RowAction
from salesbook.domain.book.importing import ImportFileError
from salesbook.exchange.book_lines import write_book
from salesbook.work.book.export import export_book
from tests.work.book.conftest import Bench

_HEADER = '{"salesbook": 1, "kind": "book"}\n'
_ID = "0178d97ab18070008459000000000001"
_OTHER = "0178d97ab18070008459000000000002"
_AT = "2026-11-01T09:00:00+00:00"


def _line(table: str, **row: Any) -> str:
    return json.dumps({"table": table, "row": row}) + "\n"


def _rep(name: str, **more: Any) -> str:
    said = {"name": name, "seat": "rep", "zone": "UTC", "country": "NL"}
    return _line("reps", **said, **more)


def _account(identity: str, name: str, **more: Any) -> str:
    said = {"id": identity, "recorded_at": _AT, "author_id": "Robin Vos", "name": name}
    return _line("accounts", **said, name_key=name.casefold(), kind="prospect", **more)


def _written(bench: Bench) -> str:
    with bench.env.reading() as book:
        return "".join(write_book(export_book(book, include_private=True)))


def test_a_whole_book_comes_in_and_goes_out_the_same(any_bench: Bench) -> None:
    text = (
        _HEADER
        + _rep("Ann Bee", email="ann@x.com", email_key="ann@x.com")
        + _rep("Robin Vos")
        + _account(_ID, "Mother")
        + _account(_OTHER, "Daughter", parent_id=_ID)
    )

    outcome = any_bench.one(text)
    again = any_bench.one(text)

    assert outcome.made == {"reps": 1, "accounts": 2}
    assert again.again is not None
    names = [(row["name"], row["author"]) for row in any_bench.rows("accounts")]
    assert names == [("Mother", "Robin Vos"), ("Daughter", "Robin Vos")]
    second = _written(any_bench)
    assert '"parent_id": "0178d97ab18070008459000000000001"' in second
    assert "Ann Bee" in second


def test_rows_that_are_here_stay_as_they_are(bench: Bench) -> None:
    bench.one(_HEADER + _rep("Robin Vos") + _account(_ID, "Acme"))

    outcome = bench.one(_HEADER + _rep("Robin Vos") + _account(_ID, "Changed"))

    assert outcome.actions == {RowAction.UNCHANGED: 2}
    assert bench.rows("accounts")[0]["name"] == "Acme"


def test_a_setting_and_a_plan_of_ones_own_win(bench: Bench) -> None:
    setting = {"recorded_at": _AT, "rep_id": "Robin Vos", "key": "week.days", "value": "mon-thu"}
    plan = {
        "recorded_at": _AT,
        "rep_id": "Robin Vos",
        "planned_on": "2026-11-02",
        "revision": 1,
        "made_at": _AT,
        "zone": "UTC",
        "settings": {},
    }
    item = {
        "recorded_at": _AT,
        "position": 1,
        "block": "contact",
        "kind": "contact",
        "starts_at": _AT,
        "ends_at": _AT,
        "title": "Acme",
        "status": "planned",
    }
    third = "0178d97ab18070008459000000000003"
    fourth = "0178d97ab18070008459000000000004"
    first = _HEADER + _rep("Robin Vos") + _line("settings", id=_ID, **setting)
    first += _line("day_plans", id=_ID, **plan)
    first += _line("plan_items", id=third, day_plan_id=_ID, **item)
    bench.one(first)

    later = _HEADER + _rep("Robin Vos") + _line("settings", id=_OTHER, **setting)
    later += _line("day_plans", id=_OTHER, **plan)
    later += _line("plan_items", id=fourth, day_plan_id=_OTHER, **item)
    outcome = bench.one(later)

    assert outcome.actions == {RowAction.UNCHANGED: 4}


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (_line("unicorns", id=_ID), "knows no table “unicorns”"),
        (_line("accounts", id=_ID, horn=1), "knows no “horn” of accounts"),
        (_account("x", "Acme"), "does not suit its column"),
        (_account(_ID, "Acme", grade="Z"), "does not suit its column"),
        (_account(_ID, "Acme").replace("Robin Vos", "Nobody"), "“Nobody” is no rep of this file"),
    ],
)
def test_a_row_this_book_cannot_hold_is_named_by_its_line(
    bench: Bench, line: str, said: str
) -> None:
    with pytest.raises(ImportFileError) as caught:
        bench.one(_HEADER + _rep("Robin Vos") + line)

    assert "Line 3" in caught.value.message
    assert said in caught.value.message


def test_the_ids_other_systems_gave_to_reps_go_by_name(bench: Bench) -> None:
    bench.one("USER_ID,First Name,Last Name,Email\n100,Ann,Bee,ann@x.com\n")

    text = _written(bench)

    assert '"row_id": "Ann Bee"' in text
    bench.one(text)
    assert _written(bench) == text
