import json

import pytest

from salesbook.cli.environment import Environment
from salesbook.domain.ids import handle_of
from salesbook.store.compiled.tables import ACCOUNTS
from tests.house import Run, at, keep_account
from tests.store.keeping import rows_of


def names(env: Environment) -> list[str]:
    with env.reading() as book:
        return [row.name for row in rows_of(book, ACCOUNTS, order="name")]


def test_the_latest_command_is_taken_back_and_put_back(salesbook: Run, book: Environment) -> None:
    keep_account(book, "Acme")
    keep_account(at(book, "2026-11-23T09:31+01:00"), "Beta")

    undone = salesbook("undo")

    assert (undone.code, undone.err) == (0, "")
    assert undone.out == (
        "Took back: Added “Beta”\n  1 entry it had added\n  Changed your mind: salesbook redo\n"
    )
    assert names(book) == ["Acme"]

    redone = salesbook("redo")

    assert redone.out == (
        "Put back: Added “Beta”\n  1 entry it had added\n  Changed your mind: salesbook undo\n"
    )
    assert names(book) == ["Acme", "Beta"]


def test_a_command_is_taken_back_by_its_handle(salesbook: Run, book: Environment) -> None:
    keep_account(book, "Acme")
    keep_account(book, "Beta")
    handle = json.loads(salesbook("history", "--json").out)["items"][1]["handle"]

    assert salesbook("undo", handle[:6]).code == 0
    assert names(book) == ["Beta"]
    assert salesbook("redo", handle).code == 0
    assert names(book) == ["Acme", "Beta"]


def test_the_handle_of_an_entry_stands_for_the_latest_command_on_it(
    salesbook: Run, book: Environment
) -> None:
    handle = handle_of(keep_account(book, "Acme"))
    keep_account(book, "Beta")

    assert salesbook("undo", handle[:6]).code == 0
    assert names(book) == ["Beta"]
    assert salesbook("undo", handle[:6]).code == 1, "it is taken out already"


def test_an_entry_that_only_the_book_itself_made_is_not_undone(
    salesbook: Run, book: Environment
) -> None:
    with book.reading() as reading:
        rep = reading.rep.handle

    assert salesbook("undo", rep).err.startswith(f"Error: There is no command “{rep}”.")


@pytest.mark.parametrize("word", ["last", "LAST "])
def test_last_is_the_latest_of_one_s_own(salesbook: Run, book: Environment, word: str) -> None:
    keep_account(book, "Acme")

    assert salesbook("undo", word).code == 0
    assert salesbook("redo", word).code == 0
    assert names(book) == ["Acme"]


def test_a_bare_undo_passes_over_plans(salesbook: Run, book: Environment) -> None:
    keep_account(book, "Acme")
    keep_account(book, "Beta", command="plan today")

    salesbook("undo")

    assert names(book) == ["Beta"]


def test_the_receipt_is_a_document_too(salesbook: Run, book: Environment) -> None:
    keep_account(book, "Acme")

    undone = json.loads(salesbook("undo", "--json").out)
    redone = json.loads(salesbook("redo", "--json").out)

    assert (undone["kind"], redone["kind"]) == ("undo", "redo")
    assert undone["item"]["operation"]["summary"] == "Added “Acme”"
    assert undone["item"]["changes"] == 1


@pytest.mark.parametrize("command", ["undo", "redo"])
def test_nothing_to_take_or_put_back_is_a_sentence(
    salesbook: Run, book: Environment, command: str
) -> None:
    assert book.book_address

    result = salesbook(command)

    assert (result.code, result.out) == (1, "")
    assert result.err.startswith("Error: There is nothing")


@pytest.mark.parametrize("handle", ["zzzzzz", "!!"])
def test_an_unknown_handle_is_a_sentence(salesbook: Run, book: Environment, handle: str) -> None:
    assert book.book_address

    result = salesbook("undo", handle)

    assert (result.code, result.out) == (1, "")
    assert result.err.startswith(f"Error: There is no command “{handle}”.\nHint: ")


@pytest.mark.parametrize("command", ["undo", "redo"])
@pytest.mark.parametrize("named", [(), ("k3f9q2",)])
def test_where_there_is_no_book_none_is_begun(
    salesbook: Run, env: Environment, command: str, named: tuple[str, ...]
) -> None:
    result = salesbook(command, *named)

    assert result.code == 1
    assert result.err.startswith("Error: There is n")
    assert not env.data_folder.exists()


def test_plans_never_stand_in_the_way_of_an_undo(salesbook: Run, book: Environment) -> None:
    keep_account(book, "Beta")
    salesbook("followup", "add", "beta", "Agree the size", "--on", "today")
    salesbook("plan", "today", "--json")
    salesbook("plan", "today", "--json")

    undone = salesbook("undo")
    plan = salesbook("plan", "today", "--json")
    after = salesbook("book", "check")
    redone = salesbook("redo")

    assert (undone.code, undone.err) == (0, "")
    assert undone.out.startswith("Took back: Planned with Beta: Agree the size")
    assert "Agree the size" not in plan.out
    assert (after.code, redone.code) == (0, 0), redone.err
    assert "Agree the size" in salesbook("followup", "list").out
    assert salesbook("book", "check").code == 0


def test_an_account_and_its_lines_in_a_plan_go_together(salesbook: Run, book: Environment) -> None:
    salesbook("account", "add", "Acme")
    planned = salesbook("plan", "today", "--json")
    handle = json.loads(salesbook("history", "--json").out)["items"][1]["handle"]

    undone = salesbook("undo", handle)

    assert "Acme" in planned.out
    assert (undone.code, undone.err) == (0, "")
    assert names(book) == []
    assert salesbook("book", "check").code == 0
