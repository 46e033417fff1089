from pathlib import Path

import pytest

from salesbook.domain.book.import_batch import ImportFormat, RowAction
from salesbook.domain.book.importing import BadRowsError, ImportFileError
from salesbook.work.book.import_list import list_imports
from tests.house import RealFiles
from tests.soundness import assert_sound
from tests.store.keeping import take_back
from tests.work.book.conftest import Bench


def test_one_bad_row_keeps_nothing_and_names_line_column_and_cell(bench: Bench) -> None:
    with pytest.raises(BadRowsError) as caught:
        bench.one("Company,Employees\nAcme,12\nBeta,many\n")

    assert caught.value.message == "“1.csv”: 1 of 2 rows cannot be taken; nothing was imported."
    [bad] = caught.value.bad
    assert (bad.line, bad.cells) == (3, ("Beta", "many"))
    assert bad.reason == "Employees: “many” is no whole number"
    assert bench.rows("accounts") == []


def test_the_good_rows_are_taken_when_asked(bench: Bench) -> None:
    outcome = bench.one('Company,Employees\nAcme,12\n"Beta"x,3\n', skip_bad=True)

    assert outcome.actions == {RowAction.CREATED: 1, RowAction.BAD: 1}
    assert outcome.bad[0].cells == ('"Beta"x,3',)
    assert [row["name"] for row in bench.rows("accounts")] == ["Acme"]


def test_a_row_that_says_nothing_is_skipped_and_counted(bench: Bench) -> None:
    outcome = bench.one("Company,Employees,Colour\nAcme,12,\n,,red\n")

    assert outcome.actions == {RowAction.CREATED: 1, RowAction.SKIPPED: 1}


def test_the_same_file_twice_changes_nothing_and_says_so(bench: Bench) -> None:
    text = "Company\nAcme\n"
    bench.one(text)

    again = bench.one(text)

    assert again.again is not None
    assert again.actions == {RowAction.UNCHANGED: 1}
    with bench.env.reading() as book:
        assert len(list_imports(book)) == 1


def test_the_same_file_in_another_way_is_read_again(bench: Bench) -> None:
    text = "Company,Phone\nAcme,06\n"
    bench.one(text)

    again = bench.one(text, overwrite=True)

    assert (again.again, again.actions) == (None, {RowAction.UNCHANGED: 1})


def test_an_error_names_its_file(bench: Bench) -> None:
    with pytest.raises(ImportFileError) as caught:
        bench.bring("Company\nAcme\n", b"Company\nAc\x00me\n")

    assert caught.value.message.startswith("“2.csv”: Line 2, column 3: a NUL character")
    assert bench.rows("accounts") == []


def test_a_mapping_is_remembered_for_the_next_file_with_this_header(bench: Bench) -> None:
    bench.one("Firma;Wo\nAcme;Ghent\n", mapping={"Firma": "account", "Wo": "city"})

    outcome = bench.one("Firma;Wo\nBeta;Ede\n")

    assert outcome.taken == {"Firma": "account.name", "Wo": "account.city"}
    assert [row["city"] for row in bench.rows("accounts")] == ["Ghent", "Ede"]


def test_a_file_of_many_rows_is_taken_in_pieces(any_bench: Bench) -> None:
    rows = "".join(f"Company {n},{n % 7}\n" for n in range(1_200))

    outcome = any_bench.one("Company,Employees\n" + rows)

    assert outcome.actions == {RowAction.CREATED: 1_200}
    assert len(any_bench.rows("accounts")) == 1_200


def test_rows_that_are_known_are_counted_until_something_is_new(bench: Bench) -> None:
    rows = "".join(f"Company {n}\n" for n in range(1_100))
    bench.one("Company\n" + rows)

    outcome = bench.one("Company\n" + rows + "One more\n")

    assert outcome.actions == {RowAction.UNCHANGED: 1_100, RowAction.CREATED: 1}
    with bench.env.reading() as book:
        newest, _ = list_imports(book)
    assert newest.counts == {RowAction.UNCHANGED: 1_100, RowAction.CREATED: 1}
    assert (newest.format, newest.row_count) == (ImportFormat.OTHER_CSV, 1_101)


def test_a_real_crm_is_brought_in_whole_and_twice(real_files: RealFiles, bench: Bench) -> None:
    folder = real_files("crm-export/zoho")
    names = ("Calls_half_of_the_subjects.csv", "Accounts.csv", "Contacts.csv")
    texts = [(folder / name).read_bytes() for name in names]

    first = bench.bring(*texts)
    second = bench.bring(*texts)

    assert [(one.kind, one.actions.get(RowAction.CREATED)) for one in first.files] == [
        ("accounts", 2229),
        ("contacts", 1265),
        ("calls", 760),
    ]
    assert first.files[2].skipped == {"the call names no account and no contact": 760}
    assert not second.changed
    assert (
        len({row["name"] for row in bench.rows("accounts")}) == 913
    )  # 910 names, and three without one


def test_many_conversations_leave_a_sound_book_and_can_be_taken_back(bench: Bench) -> None:
    bench.one("name\nAcme\nBeta\n")
    acme, beta = (row["id"] for row in bench.rows("accounts"))
    lines = (
        f"{acme if number % 3 else beta},call,{'no_answer' if number % 2 else 'connected'},"
        f"2026-{number % 9 + 1:02}-03T10:{number % 60:02}:00+00:00,Nr {number}\n"
        for number in range(1200)
    )
    text = "account_id,kind,outcome,occurred_at,discussed\n" + "".join(lines)
    before = bench.rows("standing")

    assert bench.one(text).actions == {RowAction.CREATED: 1200}
    assert_sound(bench.env)
    assert len(bench.rows("interactions")) == 1200
    kept = Path(bench.env.book_address).read_bytes()
    assert bench.one(text, overwrite=True).actions == {RowAction.UNCHANGED: 1200}
    assert Path(bench.env.book_address).read_bytes() == kept

    take_back(bench.env)

    assert_sound(bench.env)
    assert bench.rows("interactions") == []
    assert bench.rows("standing") == before
