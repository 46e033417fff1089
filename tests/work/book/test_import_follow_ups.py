import pytest

from salesbook.domain.book.import_batch import RowAction
from salesbook.domain.book.importing import BadRowsError
from salesbook.work.book.config import set_config
from tests.work.book.conftest import Bench

_OURS = "account,purpose,due_on,status\n"
_ID = "0178d97a-b180-7000-8459-00000000000"


def test_a_next_step_with_a_date_is_a_follow_up(any_bench: Bench) -> None:
    any_bench.one("Company,Contact,Next step,Due date\nAcme,Ann Bee,Send the price,2026-12-01\n")

    [row] = any_bench.rows("follow_ups")
    assert (row["account"], row["person"], row["owner"]) == ("Acme", "Ann Bee", "Robin Vos")
    assert (row["purpose"], str(row["due_on"]), row["origin"]) == (
        "Send the price",
        "2026-12-01",
        "import",
    )


def test_half_a_follow_up_is_a_note(bench: Bench) -> None:
    text = "Company,Next step,Due date\nAcme,Send the price,\nBeta,,2026-12-01\n"

    outcome = bench.one(text)
    bench.one(text + "Gamma,,\n")

    assert bench.rows("follow_ups") == []
    assert sorted(bench.notes()) == ["Next step: Send the price", "To be contacted on 2026-12-01"]
    assert len(outcome.notices) == 2


def test_half_a_follow_up_is_a_note_of_a_person_without_account_too(bench: Bench) -> None:
    bench.one("Contact,Next step\nAnn Bee,Send the price\n")
    bench.one("Company\nAcme\n")

    outcome = bench.one("account,purpose,due_on\nAcme,Send it,0/0/00\n")

    assert bench.notes() == ["Next step: Send the price", "Next step: Send it"]
    assert outcome.actions == {RowAction.UPDATED: 1}


def test_the_same_follow_up_comes_once(bench: Bench) -> None:
    bench.one("Company\nAcme\n")

    bench.one(_OURS + "Acme,Send the price,2026-12-01,\n")
    again = bench.one(_OURS + "Acme,Send the price,2026-12-01,\nAcme,Send terms,2026-12-01,\n")

    assert again.actions == {RowAction.UNCHANGED: 1, RowAction.CREATED: 1}


def test_one_that_is_over_says_how_it_ended(bench: Bench) -> None:
    bench.one("Company\nAcme\n")
    rows = (
        f"{_ID}1,Acme,Send price,2026-12-01,done,,,,\n"
        f"{_ID}2,Acme,Send terms,2026-12-01,dropped,No budget,,,2026-11-02T09:00+01:00\n"
        f"{_ID}3,Acme,Send plan,2026-12-01,superseded,,{_ID}1,,\n"
        f"{_ID}4,Acme,Send plan,2026-12-01,open,,,14:30,\n"
    )

    bench.one("id,account,purpose,due_on,status,reason,superseded_by_id,at_time,closed_at\n" + rows)

    done, dropped, superseded, standing = bench.rows("follow_ups")
    assert (done["status"], done["reason"]) == ("done", "imported")
    assert (dropped["reason"], dropped["closed_at"].isoformat()) == (
        "No budget",
        "2026-11-02T08:00:00+00:00",
    )
    assert superseded["superseded_by_id"] == done["id"]
    assert (str(standing["at_time"]), standing["zone"]) == ("14:30:00", "Europe/Amsterdam")


def test_one_that_names_nobody_we_have_is_skipped(bench: Bench) -> None:
    outcome = bench.one(_OURS + "Acme,Send the price,2026-12-01,\n")

    assert outcome.skipped == {"it names no account and no person that we have": 1}


def test_an_account_of_which_there_are_two_is_a_question(bench: Bench) -> None:
    bench.one("Company,City\nAcme,Ghent\nAcme,Ede\n")

    with pytest.raises(BadRowsError):
        bench.one(_OURS + "Acme,Send the price,2026-12-01,\n")


def test_a_wrong_id_of_ours_is_bad(bench: Bench) -> None:
    bench.one("Company\nAcme\n")

    with pytest.raises(BadRowsError):
        bench.one("id,account,purpose,due_on\n7,Acme,Send the price,2026-12-01\n")


def test_what_was_deleted_here_stays_deleted(bench: Bench) -> None:
    from salesbook.store.compiled.tables import FOLLOW_UPS

    bench.one("Company\nAcme\n")
    bench.one(_OURS + "Acme,Send the price,2026-12-01,\n")
    [row] = bench.rows("follow_ups")
    with bench.env.writing("test") as book:
        book.remove(FOLLOW_UPS, row["id"])

    outcome = bench.one(f"id,account,purpose,due_on\n{row['id']},Acme,Send it,2026-12-01\n")

    assert outcome.skipped == {"it was deleted here": 1}


def test_a_vague_next_step_is_counted_and_in_a_strict_book_kept_as_a_note(bench: Bench) -> None:
    bench.one("Company\nAcme\n")
    rows = "Acme,touch base,2026-12-01,\nAcme,check in,2026-11-01,done\nAcme,Send it,2026-12-01,\n"

    coached = bench.one(_OURS + rows)
    with bench.env.writing("config set") as book:
        set_config(book, "purpose.mode", "strict")
    strict = bench.one(_OURS + rows.replace("12-01", "12-02"))

    assert coached.notices == ("Next steps that say nothing of what they are for: 1",)
    assert strict.notices == ("Next steps that say nothing of what they are for, kept as notes: 1",)
    assert [row["purpose"] for row in bench.rows("follow_ups")].count("touch base") == 1
    assert bench.notes() == ["Next step: touch base (for 2026-12-02)"]


def test_what_was_kept_anyway_comes_back_with_its_mark(bench: Bench) -> None:
    bench.one("Company\nAcme\n")
    with bench.env.writing("config set") as book:
        set_config(book, "purpose.mode", "strict")

    outcome = bench.one("account,purpose,due_on,anyway\nAcme,touch base,2026-12-01,true\n")

    [row] = bench.rows("follow_ups")
    assert (row["purpose"], row["anyway"]) == ("touch base", True)
    assert outcome.notices == ()
