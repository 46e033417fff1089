from datetime import UTC, datetime
from uuid import UUID

import pytest

from salesbook.domain.loop.interaction import Met
from salesbook.exchange.book_lines import write_book
from salesbook.exchange.salesbook_csv import COLUMNS, write_csv
from salesbook.store.compiled.tables import (
    COMMITMENTS,
    FOLLOW_UP_CLOSURES,
    FOLLOW_UPS,
    INTERACTION_PURPOSES,
    INTERACTIONS,
)
from salesbook.work.book.export import export_book, export_sheets
from tests.sheets import rows_of
from tests.work.book.conftest import Bench

_AT = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
_HOSTILE = "[red]=1+1\x1b[31m\u202e'\r\n\t,\";\\"
_RECORDS = ("accounts", "people", "interactions", "follow_ups")


def _filled(bench: Bench) -> None:
    """Fill a book with one of everything, hostile texts among it."""
    bench.one(
        "name,kind,backup,aliases,phones,emails,do_not_contact,paused_until,city,zone\n"
        'Acme,customer,Robin Vos,"=x; \'y",+31 20; mobile*: 06,home: a@x.com,phone,2027-01-01,'
        "'t Zand,Asia/Tokyo\n"
    )
    bench.one("Company,Contact,Email,Mobile,Job title\nAcme,Ann Bee,ann@x.com,06 1,CTO\n")
    account, person = bench.rows("accounts")[0]["id"], bench.rows("people")[0]["id"]
    talk = f"{account},Acme,visit,held,2026-11-20T18:30+09:00,Asia/Tokyo,{person},service,Fix it"
    bench.one(
        "account_id,account,kind,outcome,occurred_at,occurred_zone,people_ids,purpose_kind,purpose\n"
        f"{talk}\n"
    )
    bench.one("account,purpose,due_on,at_time\nAcme,Send the price,2026-12-01,14:30\n")
    [row] = bench.rows("interactions")
    [step] = bench.rows("follow_ups")
    with bench.env.writing("test") as book:
        book.change(INTERACTIONS, row["id"], discussed=_HOSTILE, proposed="-5 %", duration_s=95)
        book.change(FOLLOW_UPS, step["id"], origin_interaction_id=row["id"], person_id=person)


def _texts(bench: Bench) -> dict[str, str]:
    with bench.env.reading() as book:
        return {
            name: "".join(write_csv(name, export_sheets(book, name, include_private=True)))
            for name in _RECORDS
        }


def _whole(bench: Bench) -> str:
    with bench.env.reading() as book:
        return "".join(write_book(export_book(book, include_private=True)))


def test_records_exported_and_imported_again_are_the_same_to_the_byte(
    any_bench: Bench, tmp_path_factory: pytest.TempPathFactory
) -> None:
    from msgspec.structs import replace

    _filled(any_bench)
    before = _texts(any_bench)
    other = tmp_path_factory.mktemp("other") / "book.db"
    env = any_bench.env
    empty = Bench(replace(env, variables={**env.variables, "SALESBOOK_BOOK": str(other)}))

    empty.bring(*reversed(before.values()))

    assert _texts(empty) == before
    again = any_bench.bring(*before.values())
    assert not again.changed


def test_a_whole_book_exported_and_imported_again_is_the_same_to_the_byte(
    bench: Bench, tmp_path_factory: pytest.TempPathFactory
) -> None:
    from msgspec.structs import replace

    _filled(bench)
    before = _whole(bench)
    other = tmp_path_factory.mktemp("other") / "book.db"
    env = bench.env
    empty = Bench(replace(env, variables={**env.variables, "SALESBOOK_BOOK": str(other)}))

    empty.one(before)

    assert _whole(empty) == before


def test_exports_of_several_reps_keep_owner_and_author(bench: Bench) -> None:
    header = "id,recorded_at,author,name,owner\n"
    one = "0178d97a-b180-7000-8459-000000000001,2026-11-01T09:00:00+00:00,Ann Bee,Acme,Ann Bee\n"
    two = "0178d97a-b180-7000-8459-000000000002,2026-11-01T09:00:00+00:00,Bob Cee,Beta,Ann Bee\n"

    bench.bring(header + one, header + two)

    rows = [(row["name"], row["owner"], row["author"]) for row in bench.rows("accounts")]
    assert rows == [("Acme", "Ann Bee", "Ann Bee"), ("Beta", "Ann Bee", "Bob Cee")]


def test_standing_tells_the_last_contact_and_the_next(any_bench: Bench) -> None:
    _filled(any_bench)
    any_bench.one("Company\nBeta\n")

    acme, beta = any_bench.rows("standing")

    assert {name: acme[name] for name in COLUMNS["standing"][1:4]} == {
        "account": "Acme",
        "owner": "Robin Vos",
        "last_contact_on": datetime(2026, 11, 20, tzinfo=UTC).date(),
    }
    assert (acme["next_purpose"], acme["next_person"]) == ("Send the price", "Ann Bee")
    assert (beta["last_contact_on"], beta["discussed"], beta["next_purpose"]) == (None, None, None)


def test_activity_measures_each_contact(any_bench: Bench) -> None:
    _filled(any_bench)
    [step] = any_bench.rows("follow_ups")
    [talk] = any_bench.rows("interactions")
    with any_bench.env.writing("test") as book:
        book.change(FOLLOW_UPS, step["id"], status="done")
        book.add(
            FOLLOW_UP_CLOSURES,
            follow_up_id=step["id"],
            closed_at=_AT,
            interaction_id=talk["id"],
            met=Met.YES,
        )

    [row] = any_bench.rows("activity")

    assert row["occurred_at"].isoformat() == "2026-11-20T18:30:00+09:00"
    assert (row["lag_h"], row["duration_min"], row["reached"]) == (71.0, 1.6, True)
    assert (row["purpose_met"], row["next_purpose"]) == (Met.YES, "Send the price")
    assert (row["person"], row["in_commercial_hours"]) == (["Ann Bee"], False)


def test_an_attempt_without_a_length_is_measured_too(bench: Bench) -> None:
    bench.one("Company\nAcme\n")
    bench.one("account,kind,occurred_at,outcome\nAcme,call,2026-11-20T10:30,no_answer\n")

    [row] = bench.rows("activity")

    assert (row["reached"], row["duration_min"], row["in_commercial_hours"]) == (False, None, True)


def test_private_texts_leave_only_when_their_rep_includes_them(bench: Bench) -> None:
    _filled(bench)
    [talk] = bench.rows("interactions")
    with bench.env.writing("test") as book:
        book.change(INTERACTIONS, talk["id"], private=True)

    with bench.env.reading() as book:
        [shown] = rows_of(export_sheets(book, "interactions"))
        [standing] = rows_of(export_sheets(book, "standing"))
        [activity] = rows_of(export_sheets(book, "activity"))
        hidden = list(export_book(book))
        included = list(export_book(book, include_private=True))
        [own] = rows_of(export_sheets(book, "interactions", include_private=True))

    assert (shown["discussed"], shown["purpose"], shown["account"]) == ("", "", "Acme")
    assert (standing["discussed"], activity["proposed"]) == ("", "")
    assert own["discussed"] == _HOSTILE
    tables = [table for table, _ in hidden]
    assert "interaction_purposes" not in tables
    assert len(included) == len(hidden) + 1


def test_another_reps_private_texts_never_leave(bench: Bench) -> None:
    bench.one("Company\nAcme\n")
    bench.one(
        "account,kind,occurred_at,rep,private,discussed\nAcme,call,2026-11-20,Ann,yes,Secret\n"
    )

    [row] = bench.rows("interactions")

    assert (row["rep"], row["discussed"]) == ("Ann", "")


def test_what_was_deleted_is_in_no_export(bench: Bench) -> None:
    _filled(bench)
    [purpose] = [row for table, row in _parsed(bench) if table == "interaction_purposes"]
    with bench.env.writing("test") as book:
        book.remove(INTERACTION_PURPOSES, UUID(str(purpose["id"])))

    assert bench.rows("interactions")[0]["purpose"] is None


def _parsed(bench: Bench) -> list[tuple[str, dict[str, object]]]:
    with bench.env.reading() as book:
        return list(export_book(book, include_private=True))


def test_a_promise_that_no_conversation_made_is_exported_too(bench: Bench) -> None:
    bench.one("Company\nAcme\n")
    [account] = bench.rows("accounts")
    with bench.env.writing("test") as book:
        book.add(
            COMMITMENTS,
            account_id=account["id"],
            side="ours",
            text="The price list",
            promised_on=_AT.date(),
            due_on=_AT.date(),
        )

    assert [row["text"] for table, row in _parsed(bench) if table == "commitments"] == [
        "The price list"
    ]
