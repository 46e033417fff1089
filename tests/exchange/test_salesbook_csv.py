import csv
from datetime import date, time
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.accounts.account import EmailKind, PhoneKind
from salesbook.domain.book.import_batch import ImportFormat
from salesbook.domain.book.sheet import Sheet
from salesbook.domain.spreadsheet import unguarded
from salesbook.exchange.csv.lists import split_list
from salesbook.exchange.csv.rows import read_rows
from salesbook.exchange.csv.writer import csv_line
from salesbook.exchange.detect import ReportNotImportedError
from salesbook.exchange.reading import write_with_kind
from salesbook.exchange.record import EmailSaid, PhoneSaid
from salesbook.exchange.salesbook_csv import (
    COLUMNS,
    LAYOUTS,
    write_csv,
)
from tests.exchange.conftest import Reads
from tests.sheets import sheet_of

_ID = "0178d97a-b180-7000-8459-576788709e02"
_TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1)


def test_every_column_is_read_again(reads: Reads) -> None:
    for layout in LAYOUTS:
        file = reads("".join(write_csv(layout.kind, [])))
        assert file.layout.kind == layout.kind
        assert file.columns.not_taken == ()
        assert file.layout.guarded


def test_values_are_written_as_machines_read_them() -> None:
    cells = _cells(id=_ID, name="Acme", kind=None, grade="A", headcount=7)

    assert cells == {"id": _ID, "name": "Acme", "grade": "A", "headcount": "7"}
    assert _cells(headcount=-7.5) == {"headcount": "-7.5"}
    assert _cells(name=True) == {"name": "true"}
    assert _cells(name=False) == {"name": "false"}
    assert _cells(aliases=["a;b", "c"]) == {"aliases": "a\\;b; c"}
    assert _cells(aliases=[]) == {}


def test_a_column_may_lack_values() -> None:
    sheet: Sheet = {"name": ["Acme", None], "headcount": [None, 7], "zone": [None, None]}

    first, second = list(csv.DictReader("".join(write_csv("accounts", [sheet])).splitlines()))

    assert (first["name"], first["headcount"], first["zone"]) == ("Acme", "", "")
    assert (second["name"], second["headcount"], second["zone"]) == ("", "7", "")


def test_text_is_guarded_against_spreadsheets_and_numbers_are_not() -> None:
    assert _cells(name="=1+1") == {"name": "'=1+1"}
    assert _cells(aliases=["+31 20", "x"]) == {"aliases": "'+31 20; x"}
    assert _cells(raw=True, name="=1+1") == {"name": "=1+1"}


@given(st.text())
def test_quotes_come_back(text: str) -> None:
    [line] = list(write_csv("accounts", [sheet_of({"name": text})], raw=True))[1:]

    assert line == csv_line([text if name == "name" else "" for name in COLUMNS["accounts"]])


def _cells(*, raw: bool = False, **said: object) -> dict[str, str]:
    """Write one row, and read the cells that are not empty."""
    lines = "".join(write_csv("accounts", [sheet_of(said)], raw=raw)).splitlines()
    [row] = list(csv.DictReader(lines))
    return {name: cell for name, cell in row.items() if cell}


@given(st.lists(_TEXT, min_size=1))
def test_guarded_lists_come_back_exactly(names: list[str]) -> None:
    [line] = list(write_csv("accounts", [sheet_of({"aliases": names})]))[1:]

    [row] = read_rows(StringIO(line, newline=""), ",")
    cell = row.cells[COLUMNS["accounts"].index("aliases")]

    assert split_list(unguarded(cell)) == tuple(names)


def test_hostile_texts_come_back_exactly(reads: Reads) -> None:
    names = ["=1+1", "'=1", "''", "＝x", "\tx", " padded ", "[red]\x1b[0m\u202e", "a\r\nb", "-"]  # noqa: RUF001 (a full-width sign is meant)
    sheet = sheet_of(*({"id": _ID, "name": name} for name in names))

    text = "".join(write_csv("accounts", [sheet]))

    read = [entry.account for entry in reads(text).entries()]
    assert [one.name for one in read if one] == names


def test_a_subset_of_columns_is_read_too(reads: Reads) -> None:
    file = reads("name,kind,city\nAcme,Customer,Ghent\n")

    [entry] = file.entries()

    assert file.layout.format is ImportFormat.SALESBOOK_CSV
    assert entry.account is not None
    assert entry.account.kind == "customer"


def test_numbers_and_addresses_keep_their_kinds(reads: Reads) -> None:
    phones = [
        PhoneSaid("+31 20", PhoneKind.WORK),
        PhoneSaid("mobile: 06", PhoneKind.WORK),
        PhoneSaid("06", PhoneKind.MOBILE, preferred=True),
        PhoneSaid("tel: 1", PhoneKind.WORK, preferred=True),
        PhoneSaid("tel: 2", PhoneKind.WORK),
    ]
    written = [write_with_kind(one.kind, one.raw, preferred=one.preferred) for one in phones]
    emails = [write_with_kind(EmailKind.HOME, "a@x.com", preferred=False)]

    said = {"id": _ID, "name": "Ann", "phones": written, "emails": emails}

    text = "".join(write_csv("people", [sheet_of(said)]))
    [entry] = reads(text).entries()

    assert written[:3] == ["+31 20", ": mobile: 06", "mobile*: 06"]
    assert entry.person is not None
    assert entry.person.phones == tuple(phones)
    assert entry.person.emails == (EmailSaid("a@x.com", EmailKind.HOME),)


def test_an_interaction_keeps_its_zone(reads: Reads) -> None:
    text = (
        "id,kind,occurred_at,occurred_zone,confirmed,private,people_ids\n"
        f"{_ID},call,2026-11-23T09:30:00+09:00,Asia/Tokyo,true,false,a; b\n"
        f"{_ID},call,2026-11-23T09:30:00+09:00,,,,\n"
    )

    first, second = (entry.interaction for entry in reads(text).entries())

    assert first is not None
    assert first.occurred is not None
    assert (first.occurred.at.hour, first.occurred.zone) == (0, "Asia/Tokyo")
    assert (first.confirmed, first.private, first.people_ids) == (True, False, ("a", "b"))
    assert second is not None
    assert second.occurred is not None
    assert second.occurred.zone == "Europe/Amsterdam"


@pytest.mark.parametrize(
    ("column", "cell", "reason"),
    [
        ("zone", "Mars/Base", "no time zone"),
        ("at_time", "noonish", "no time of day"),
        ("status", "asleep", "none of: open"),
        ("minutes", "9" * 20, "no whole number"),
        ("closed_at", "2026-13-01", "no date"),
        ("purpose", "x" * 1_000_001, "longer than"),
    ],
)
def test_a_wrong_cell_of_ours_is_named(reads: Reads, column: str, cell: str, reason: str) -> None:
    names = ["id", "purpose", "due_on"]
    cells = [str(_ID), "Agree price", "2026-12-01"]
    if column in names:
        cells[names.index(column)] = cell
    else:
        names.append(column)
        cells.append(cell)

    [entry] = reads(",".join(names) + "\n" + ",".join(cells) + "\n").entries()

    assert [fault.column for fault in entry.faults] == [column]
    assert reason in entry.faults[0].reason


def test_yes_and_no_are_read_as_people_write_them(reads: Reads) -> None:
    text = "id,kind,occurred_at,private\nx,call,2026-11-23,yes\nx,call,2026-11-23,maybe\n"

    good, bad = reads(text).entries()

    assert good.interaction is not None
    assert good.interaction.private
    assert bad.faults[0].reason == "“maybe” is neither yes nor no"


def test_the_rest_of_a_follow_up_is_read(reads: Reads) -> None:
    header = "purpose,due_on,at_time,zone,minutes,closed_at\n"

    [entry] = reads(header + "Agree price,2026-12-01,14:30,UTC,30,0000-00-00\n").entries()

    assert entry.follow_up is not None
    assert (entry.follow_up.at_time, entry.follow_up.minutes) == (time(14, 30), 30)
    assert entry.follow_up.closed is None


def test_an_instant_in_a_column_of_days_is_a_day_here(reads: Reads) -> None:
    text = "purpose,due_on\nAgree price,2026-12-01T23:30:00Z\nAgree place,0/0/00\n"

    first, second = (entry.follow_up for entry in reads(text).entries())

    assert first is not None
    assert first.due_on == date(2026, 12, 2)
    assert second is not None
    assert second.due_on is None


@pytest.mark.parametrize("name", ["standing", "activity", "due"])
def test_a_report_is_no_record(reads: Reads, name: str) -> None:
    with pytest.raises(ReportNotImportedError, match=name):
        reads("".join(write_csv(name, [])))


def test_closed_channels_and_names_are_read(reads: Reads) -> None:
    text = "id,name,do_not_contact,aliases\nx,Acme,phone; post,Ac\\;me; A\n"

    [entry] = reads(text).entries()

    assert entry.account is not None
    assert entry.account.do_not_contact == ("phone", "post")
    assert entry.account.aliases == ("Ac;me", "A")
