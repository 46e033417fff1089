import json
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from salesbook.domain.book.import_batch import RowAction
from salesbook.domain.book.importing import ImportFileError
from salesbook.exchange.book_lines import write_book
from salesbook.store.book.deferring import LARGE
from salesbook.store.compiled.tables import PEOPLE
from salesbook.work.book.export import export_book
from tests.store.compiling.remembered import remember_all
from tests.store.keeping import call, findings, keep_account
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


def _once(table: str, identity: str, **row: Any) -> str:
    said = {"recorded_at": _AT, "author_id": "Robin Vos"}
    return _line(table, id=identity, **said, **row)


_OWNS = {
    "account_id": _ID,
    "rep_id": "Robin Vos",
    "part": "owner",
    "from_on": "2026-11-01",
    "reason": "import",
}


def _reach_of_acme(ids: range) -> str:
    works = {"person_id": _OTHER, "account_id": _ID, "main": True, "from_on": "2026-11-01"}
    mail = {"person_id": _OTHER, "address": "a@x.eu", "address_key": "a@x.eu", "kind": "work"}
    phone = {"account_id": _ID, "raw": "+31 20 1", "digits": "31201", "kind": "work"}
    alias = {"account_id": _ID, "name": "ACM", "name_key": "acm"}
    closed = {"person_id": _OTHER, "channel": "email", "since_on": "2026-11-01"}
    tables: dict[str, dict[str, Any]] = {
        "aliases": alias,
        "do_not_contacts": closed,
        "emails": {**mail, "preferred": False},
        "employments": works,
        "ownerships": _OWNS,
        "phones": {**phone, "preferred": False},
    }
    pairs = zip(ids, tables.items(), strict=True)
    return "".join(_once(table, f"{_ID[:-4]}{at:04}", **row) for at, (table, row) in pairs)


def test_what_this_book_has_a_row_of_its_own_for_stays(any_bench: Bench) -> None:
    person = {"name": "Ann Bee", "name_key": "ann bee", "relation": "customer"}
    head = _HEADER + _rep("Robin Vos") + _account(_ID, "Acme") + _once("people", _OTHER, **person)
    any_bench.one(head + _reach_of_acme(range(10, 16)))

    outcome = any_bench.one(head + _reach_of_acme(range(20, 26)))

    assert outcome.actions == {RowAction.UNCHANGED: 9}
    assert len(any_bench.rows("accounts")) == 1


def test_an_ownership_that_ended_takes_nobodys_place(bench: Bench) -> None:
    head = _HEADER + _rep("Robin Vos") + _account(_ID, "Acme")
    bench.one(head + _once("ownerships", _OTHER, **_OWNS))

    ended = _once("ownerships", f"{_ID[:-1]}3", **_OWNS, until_on="2026-11-02")
    outcome = bench.one(head + ended)

    assert outcome.made == {"ownerships": 1}


def test_what_two_reps_of_a_file_say_for_one_of_this_book_comes_in_once(bench: Bench) -> None:
    setting = {"recorded_at": _AT, "key": "week.days", "value": "mon-thu"}
    both = _rep("R. Vos") + _rep("Robin Vos")
    both += _line("settings", id=_ID, rep_id="R. Vos", **setting)
    both += _line("settings", id=_OTHER, rep_id="Robin Vos", **setting)

    outcome = bench.one(_HEADER + both, owners={"R. Vos": "Robin Vos"})

    assert outcome.made == {"settings": 1}


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


def _talks(count: int) -> str:
    said = {
        "recorded_at": _AT,
        "author_id": "Robin Vos",
        "rep_id": "Robin Vos",
        "account_id": _ID,
        "kind": "call",
        "direction": "outbound",
        "outcome": "no_answer",
        "occurred_at": "2026-10-01T09:00:00+00:00",
        "occurred_zone": "UTC",
        "discussed": "Rang twice",
        "proposed": "",
        "confirmed": False,
        "private": False,
    }
    return "".join(_line("interactions", id=f"{_ID[:-6]}9{at:05}", **said) for at in range(count))


def test_a_long_book_leaves_standings_and_search_as_they_should_be(bench: Bench) -> None:
    head = _HEADER + _rep("Robin Vos") + _account(_ID, "Acme")

    bench.one(head + _talks(LARGE))

    with bench.env.reading() as book:
        ((tries,),) = book.connection.ask("SELECT tries FROM standings")
        ((found,),) = book.connection.ask(
            "SELECT count(*) FROM search_index WHERE search_index MATCH 'twice'"
        )
    assert (tries, found) == (LARGE, LARGE)
    assert findings(bench.env) == []


def test_a_memory_of_every_kind_comes_in_and_goes_out_the_same(
    any_bench: Bench, tmp_path: Path
) -> None:
    with any_bench.env.writing("import") as book:
        account = keep_account(book)
        book.add(PEOPLE, name="Ann Bee", name_key="ann bee")
        call(book, account, "the pilot")
        remember_all(book)
    text = _written(any_bench)
    address = str(tmp_path / "other.db")
    variables = {**any_bench.env.variables, "SALESBOOK_BOOK": address}
    other = Bench(replace(any_bench.env, variables=variables))

    outcome = other.one(text)

    assert {"opportunities", "orders", "complaints", "roles", "occasions"} <= outcome.made.keys()
    assert {"personal_facts", "agreements", "documents", "campaigns"} <= outcome.made.keys()
    assert _written(other) == text
    assert findings(other.env) == []


def test_what_belongs_to_a_product_of_this_book_comes_to_it(any_bench: Bench) -> None:
    any_bench.bring(
        "Company\nAcme\n",
        "account,number,ordered_on,position,product,quantity\nAcme,7,2026-10-01,1,Pump,2\n",
    )
    [own] = [row["id"] for row in any_bench.table("products")]
    pump = {"name": "Pump", "name_key": "pump"}
    order = {"account_id": _ID, "ordered_on": "2026-11-01", "currency": "EUR", "is_return": False}
    line = {"order_id": f"{_ID[:-1]}4", "position": 1, "quantity_milli": 1000}
    source = {"system": "other", "origin": "x", "external_id": "P", "table_name": "products"}
    text = (
        _HEADER
        + _rep("Robin Vos")
        + _account(_ID, "Beta")
        + _once("products", f"{_ID[:-1]}3", **pump)
        + _once("orders", f"{_ID[:-1]}4", **order)
        + _once("order_lines", f"{_ID[:-1]}5", **line, product_id=f"{_ID[:-1]}3")
        + _once("source_ids", f"{_ID[:-1]}6", **source, row_id=f"{_ID[:-1]}3")
    )

    outcome = any_bench.one(text)

    assert outcome.made == {"accounts": 1, "orders": 1, "order_lines": 1, "source_ids": 1}
    assert {row["product_id"] for row in any_bench.table("order_lines")} == {own}
    [named] = [row for row in any_bench.table("source_ids") if row["origin"] == "x"]
    assert named["row_id"] == own
