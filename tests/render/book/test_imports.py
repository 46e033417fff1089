import pytest

from salesbook.domain.book.import_batch import ImportFormat, RowAction
from salesbook.domain.book.importing import FileOutcome, ImportOutcome
from salesbook.render.book.imports import import_report
from salesbook.render.screen import plain_lines


def lines(**said: object) -> list[str]:
    values: dict[str, object] = {
        "file_name": "a.csv",
        "format": ImportFormat.ZOHO,
        "kind": "calls",
        "columns": (),
        "taken": {},
        "not_taken": (),
        "row_count": 2229,
        "actions": {RowAction.CREATED: 2178},
        "made": {"interactions": 2178, "interaction_people": 2178, "source_ids": 2178, "notes": 1},
        "skipped": {},
    }
    outcome = FileOutcome(**(values | said))  # type: ignore[arg-type]
    return [line.rstrip() for line in plain_lines(import_report(ImportOutcome((outcome,))), 200)]


def test_a_receipt_counts_what_a_rep_counts() -> None:
    said = lines()

    assert said[:2] == [
        "a.csv  Zoho calls  2,229 rows · 2,178 new",
        "  New in your book: 2,178 contacts, 1 note",
    ]


@pytest.mark.parametrize(
    ("layout", "kind", "said"),
    [
        (ImportFormat.LINKEDIN, "connections", "LinkedIn connections"),
        (ImportFormat.SALESBOOK_CSV, "accounts", "salesbook accounts"),
        (ImportFormat.SALESBOOK_CSV, "follow_ups", "salesbook follow-ups"),
        (ImportFormat.SALESBOOK_JSON, "book", "salesbook book"),
        (ImportFormat.OTHER_CSV, "rows", "CSV"),
    ],
)
def test_a_receipt_says_which_program_made_the_file(
    layout: ImportFormat, kind: str, said: str
) -> None:
    assert lines(format=layout, kind=kind)[0].split("  ")[1] == said
