import pytest

from salesbook.domain.book.import_batch import RowAction
from salesbook.domain.book.importing import BadRowsError
from tests.work.book.conftest import Bench

_ACCOUNTS = "ACCOUNTID,Account Name,Account Owner\n1,Acme,\n"
_CONTACTS = "CONTACTID,Last Name,Account Id\n5,Bee,1\n"
_CALLS = (
    "TASKID,Call Start Time,Call Duration (in seconds),Call Owner,Subject,Call Type,CONTACTID,"
    "ACCOUNTID\n"
)
_OURS = "account,kind,occurred_at,outcome,discussed,rep,people\n"


def test_calls_join_contacts_and_accounts_and_count_by_their_own_time(any_bench: Bench) -> None:
    calls = (
        "7,2026-04-15 23:03:00,300,,Price of books,Inbound,5,\n8,2026-04-16 10:00,0,,,Outbound,,1\n"
    )

    any_bench.bring(_CALLS + calls, _CONTACTS, _ACCOUNTS)

    first, second = any_bench.rows("interactions")
    assert (first["account"], first["people"], first["outcome"]) == ("Acme", ["Bee"], "connected")
    assert (first["purpose"], first["duration_s"]) == ("Price of books", 300)
    assert (second["outcome"], second["people"]) == ("no_answer", [])
    [standing] = any_bench.rows("standing")
    assert str(standing["last_contact_on"]) == "2026-04-15"


def test_an_empty_title_is_no_purpose_but_is_kept(bench: Bench) -> None:
    bench.bring(_CALLS + "7,2026-04-15 23:03:00,300,,check in,Inbound,,1\n", _ACCOUNTS)

    [row] = bench.rows("interactions")
    assert (row["purpose"], row["discussed"]) == (None, "check in")


def test_a_call_with_nobody_we_have_is_skipped(bench: Bench) -> None:
    outcome = bench.one(_CALLS + "7,2026-04-15 23:03:00,300,,Price,Inbound,5,\n")

    assert outcome.skipped == {"it names no account and no contact that we have": 1}


def test_a_call_that_has_not_happened_yet_is_skipped(bench: Bench) -> None:
    calls = "7,2027-04-15 23:03:00,300,,Price,Inbound,,1\n"

    _, outcome = bench.bring(_CALLS + calls, _ACCOUNTS).files

    assert outcome.skipped == {"it lies in the future: it has not happened yet": 1}


def test_a_call_without_a_date_is_bad(bench: Bench) -> None:
    with pytest.raises(BadRowsError) as caught:
        bench.bring(_CALLS + "7,,300,,Price,Inbound,,1\n", _ACCOUNTS)

    assert caught.value.bad[0].reason == "it has no date"


def test_unknown_callers_are_said_and_known_ones_keep_their_calls(bench: Bench) -> None:
    users = "USER_ID,First Name,Last Name,Email\n100,Ann,Bee,ann@x.com\n"
    calls = (
        "7,2026-04-15 23:03:00,300,Ann Bee,Price,Inbound,,1\n"
        "8,2026-04-15 23:03:00,9,Zed,x,Inbound,,1\n"
    )

    outcomes = bench.bring(_CALLS + calls, _ACCOUNTS, users).files

    assert [row["rep"] for row in bench.rows("interactions")] == ["Ann Bee", "Robin Vos"]
    assert "Zed (1)" in outcomes[-1].notices[0]


def test_one_call_under_ten_ids_is_counted_and_made_one_when_asked(bench: Bench) -> None:
    rows = "".join(f"{n},2026-04-15 23:03:00,300,,Price,Inbound,,1\n" for n in range(10))

    _, apart = bench.bring(_CALLS + rows, _ACCOUNTS).files
    _, merged = bench.bring(
        _CALLS + rows.replace("Price", "Terms"), _ACCOUNTS, merge_equal=True, origin="b"
    ).files

    assert apart.actions == {RowAction.CREATED: 10}
    assert "under another id: 9;" in apart.notices[0]
    assert merged.actions == {RowAction.CREATED: 1, RowAction.UNCHANGED: 9}


def test_a_date_without_time_is_noon_and_is_said(bench: Bench) -> None:
    _, outcome = bench.bring(_CALLS + "7,2026-04-15,300,,Price,Inbound,,1\n", _ACCOUNTS).files

    [row] = bench.rows("interactions")
    assert row["occurred_at"].isoformat() == "2026-04-15T12:00:00+02:00"
    assert outcome.notices == ("Contacts with a date and no time, taken as noon: 1",)


def test_rows_without_ids_come_once(bench: Bench) -> None:
    bench.one("Company\nAcme\n")
    rows = "Acme,call,2026-04-15T10:00,connected,Prices,,\nAcme,email,2026-04-15T10:00,,Terms,,\n"

    first = bench.one(_OURS + rows)
    again = bench.one(_OURS + rows + "Acme,visit,2026-04-16T10:00,,,,\n" * 2)

    assert first.actions == {RowAction.CREATED: 2}
    assert again.actions == {RowAction.UNCHANGED: 3, RowAction.CREATED: 1}
    assert [row["outcome"] for row in bench.rows("interactions")] == ["connected", "sent", "held"]


def test_an_inbound_message_is_a_reply(bench: Bench) -> None:
    bench.one("Company\nAcme\n")

    bench.one("account,kind,occurred_at,direction\nAcme,email,2026-04-15T10:00,inbound\n")

    assert [row["outcome"] for row in bench.rows("interactions")] == ["replied"]


def test_an_outcome_that_a_kind_cannot_have_is_bad(bench: Bench) -> None:
    bench.one("Company\nAcme\n")

    with pytest.raises(BadRowsError) as caught:
        bench.one(_OURS + "Acme,email,2026-04-15T10:00,no_show,,,\n")

    assert caught.value.bad[0].reason == "no contact by email ends as “no_show”"


def test_people_are_found_by_name_at_the_account(bench: Bench) -> None:
    bench.one("Company,Contact\nAcme,Ann Bee\nAcme,Bob Cee\nDelta,\nDelta,\n")
    rows = (
        "Acme,call,2026-04-15T10:00,,,,ann bee; Nobody\n"
        "Nowhere,call,2026-04-15T10:00,,,,Ann Bee\n"
        "Delta,call,2026-04-15T10:00,,,,Ann Bee\n"
    )

    outcome = bench.one(_OURS + rows, skip_bad=True)

    assert [row["people"] for row in bench.rows("interactions")] == [["Ann Bee"]]
    assert outcome.actions == {RowAction.CREATED: 1, RowAction.SKIPPED: 1, RowAction.BAD: 1}


def test_a_row_of_any_csv_may_say_what_was_talked_about(bench: Bench) -> None:
    text = "Company,Contact,Called at,Discussed\nAcme,Ann Bee,2026-04-15 10:00,Prices\n"

    bench.one(text)

    [row] = bench.rows("interactions")
    assert (row["account"], row["people"], row["kind"]) == ("Acme", ["Ann Bee"], "call")


def test_what_was_deleted_here_stays_deleted(bench: Bench) -> None:
    from salesbook.store.compiled.tables import INTERACTIONS

    bench.one("Company\nAcme\n")
    bench.one(_OURS + "Acme,call,2026-04-15T10:00,,,,\n")
    [row] = bench.rows("interactions")
    with bench.env.writing("test") as book:
        book.remove(INTERACTIONS, row["id"])

    outcome = bench.one(f"id,account,kind,occurred_at\n{row['id']},Acme,call,2026-04-15T10:00\n")

    assert outcome.skipped == {"it was deleted here": 1}


def test_an_answer_may_stand_before_what_it_answers(bench: Bench) -> None:
    bench.one("Company\nAcme\n")
    one, two = "0178d97a-b180-7000-8459-000000000001", "0178d97a-b180-7000-8459-000000000002"
    rows = f"{one},Acme,email,2026-04-15T10:00,{two}\n{two},Acme,email,2026-04-14T10:00,\n"

    bench.one("id,account,kind,occurred_at,answers_id\n" + rows)

    first, second = bench.rows("interactions")
    assert first["answers_id"] == second["id"]


def test_goodwill_in_which_something_was_proposed_is_commercial(bench: Bench) -> None:
    bench.one("Company\nAcme\n")
    rows = (
        "Acme,call,2026-11-02T09:00Z,,Her exam,goodwill\n"
        "Acme,call,2026-11-03T09:00Z,12 pumps,Her exam,goodwill\n"
    )

    outcome = bench.one("account,kind,occurred_at,proposed,purpose,purpose_kind\n" + rows)

    assert [row["purpose_kind"] for row in bench.rows("interactions")] == ["goodwill", "commercial"]
    assert outcome.notices == (
        "Contacts of goodwill in which something was proposed, kept as commercial: 1",
    )
