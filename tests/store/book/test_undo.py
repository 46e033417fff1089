"""Undo and redo: a whole command, or a sentence that names what stands in the way."""

from datetime import date

import pytest
from msgspec.structs import replace

from salesbook.cli.environment import Environment
from salesbook.domain.book.operation import Operation, OperationKind
from salesbook.domain.book.refusal import UndoRefusedError
from salesbook.store.book.operations import operation
from salesbook.store.book.rows import CHUNK
from salesbook.store.book.undo import latest_to_undo
from salesbook.store.compiled.tables import (
    ACCOUNTS,
    EMAILS,
    NOTES,
    OWNERSHIPS,
    PEOPLE,
    REPS,
    SETTINGS,
)
from salesbook.store.errors import ENGINE_ERRORS
from tests.house import REP, at
from tests.store.keeping import (
    call,
    count_of_operations,
    driver,
    dump,
    findings,
    keep_account,
    latest,
    make_stubborn,
    put_back,
    rows_of,
    take_back,
)

TODAY = date(2026, 11, 23)


def add(env: Environment, name: str = "Acme", **values: object) -> Operation:
    with env.writing("account add") as book:
        keep_account(book, name, **values)
    return latest(env)


def edit(env: Environment, name: str = "Acme", **values: object) -> Operation:
    with env.writing("account edit") as book:
        (row,) = rows_of(book, ACCOUNTS, name=name)
        book.change(ACCOUNTS, row.id, **values)
    return latest(env)


def refused(env: Environment, command: Operation | None = None, *, again: bool = False) -> str:
    """Undo or redo, and hold that nothing changed and that what stands in the way is said."""
    before = dump(env), count_of_operations(env)
    with pytest.raises(UndoRefusedError) as refusal:
        (put_back if again else take_back)(env, command)
    assert (dump(env), count_of_operations(env)) == before
    assert findings(env) == []
    return f"{refusal.value.message}\n{refusal.value.hint}"


class TestUndo:
    def test_takes_a_whole_command_back_and_redo_puts_it_there_again(
        self, any_book: Environment
    ) -> None:
        empty = dump(any_book)
        with any_book.writing("log") as book:
            account = keep_account(book, city="Utrecht")
            call(book, account, "the pilot")
        full = dump(any_book)

        undone = take_back(any_book)
        after_undo = dump(any_book)
        redone = put_back(any_book)

        assert after_undo == empty
        assert dump(any_book) == full
        assert [change.table for change in undone] == ["accounts", "interactions"]
        assert redone == undone
        assert findings(any_book) == []
        assert latest(any_book).kind is OperationKind.REDO

    def test_puts_values_back_nulls_included(self, any_book: Environment) -> None:
        add(any_book, city="Utrecht")
        before = dump(any_book)
        edit(any_book, city=None, legal_name="Acme B.V.", website="acme.example")

        take_back(any_book)

        assert dump(any_book) == before

    def test_brings_back_what_was_removed(self, any_book: Environment) -> None:
        add(any_book)
        before = dump(any_book)
        with any_book.writing("remove") as book:
            book.remove(ACCOUNTS, next(iter(before["accounts"])))

        take_back(any_book)

        assert dump(any_book) == before

    def test_takes_the_latest_in_force_then_the_one_before(self, book: Environment) -> None:
        start = dump(book)
        add(book, "Acme")
        add(book, "Beta")

        take_back(book)
        take_back(book)

        assert dump(book) == start
        assert refused(book).startswith("There is nothing of yours to undo.")

    def test_passes_over_plans_when_it_is_bare(self, book: Environment) -> None:
        kept = add(book)
        with book.writing("plan today") as writable:
            keep_account(writable, "Planned")

        with book.writing("undo") as writable:
            assert latest_to_undo(writable, frozenset({"plan"})).id == kept.id
            assert latest_to_undo(writable, frozenset()).command == "plan today"

    def test_takes_what_was_put_back_before_what_is_older(self, book: Environment) -> None:
        first, second = add(book, "Acme"), add(book, "Beta")
        take_back(book, first)
        put_back(book)

        with book.writing("undo") as writable:
            assert latest_to_undo(writable, frozenset()).id == first.id

        take_back(book)
        with book.writing("undo") as writable:
            assert latest_to_undo(writable, frozenset()).id == second.id

    def test_leaves_another_rep_s_work_alone_unless_it_is_named(self, book: Environment) -> None:
        theirs = replace(book, variables={**book.variables, "SALESBOOK_REP": "Sam Bakker"})
        command = add(theirs)

        assert refused(book).startswith("There is nothing of yours to undo.")
        take_back(book, command)
        put_back(book)
        assert refused(book).startswith("There is nothing of yours to undo.")
        assert latest(book).rep == REP

    def test_looks_through_many_commands(
        self, book: Environment, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("salesbook.store.book.undo._PAGE", 2)
        add(book)
        for city in ("Delft", "Breda", "Ede"):
            edit(book, city=city)

        for _ in range(4):
            take_back(book)

        assert "accounts" not in dump(book)

    def test_takes_rows_out_that_refer_to_each_other(self, any_book: Environment) -> None:
        before = dump(any_book)
        with any_book.writing("import") as book:
            rows = [{"name": f"A {n}", "name_key": f"a {n}"} for n in range(CHUNK + 3)]
            ids = book.add_all(ACCOUNTS, rows)
            book.change_all(
                ACCOUNTS,
                {one: {"parent_id": other} for one, other in zip(ids, reversed(ids), strict=True)},
            )
        full = dump(any_book)

        take_back(any_book)
        assert dump(any_book) == before

        put_back(any_book)
        assert dump(any_book) == full
        assert findings(any_book) == []

    def test_frees_what_its_own_command_pointed_at_the_new_rows(
        self, any_book: Environment
    ) -> None:
        add(any_book, "Daughter")
        before = dump(any_book)
        with any_book.writing("import") as book:
            daughter = next(iter(before["accounts"]))
            book.change(ACCOUNTS, daughter, parent_id=keep_account(book, "Mother"))
        full = dump(any_book)

        take_back(any_book)
        assert dump(any_book) == before

        put_back(any_book)
        assert dump(any_book) == full

    def test_gives_keys_back_that_new_rows_took(self, any_book: Environment) -> None:
        """An account has one open owner: the new one goes before the old one comes back."""
        with any_book.writing("account add") as book:
            account = keep_account(book)
            owned = {"account_id": account, "rep_id": book.rep.id, "from_on": TODAY}
            old = book.add(OWNERSHIPS, **owned)
        before = dump(any_book)
        with any_book.writing("account owner") as book:
            book.change(OWNERSHIPS, old, until_on=TODAY)
            book.add(OWNERSHIPS, **owned)
        full = dump(any_book)

        take_back(any_book)
        assert dump(any_book) == before

        put_back(any_book)
        assert dump(any_book) == full
        assert findings(any_book) == []

    def test_reverses_values_that_came_back_within_their_command(self, book: Environment) -> None:
        add(book)
        before = dump(book)
        with book.writing("account edit") as writable:
            account = next(iter(before["accounts"]))
            writable.change(ACCOUNTS, account, city="Delft")
            writable.change(ACCOUNTS, account, city=None)
            keep_account(writable, "Beta")

        take_back(book)

        assert dump(book) == before


class TestUndoIsRefused:
    def test_when_the_command_is_undone_already(self, book: Environment) -> None:
        command = add(book)
        take_back(at(book, "2026-11-24T09:30+01:00"), command)

        said = refused(book, taken(book, command))

        short = command.handle[:6]
        assert said == (
            f"“{short}” was already undone on Tue 24 Nov.\nPut it back: salesbook redo {short}"
        )

    def test_when_later_work_changed_the_same_field(self, any_book: Environment) -> None:
        add(any_book, city="Utrecht")
        first = edit(any_book, city="Delft", website="acme.example")
        second = edit(at(any_book, "2026-11-24T09:30+01:00"), city="Breda")

        said = refused(any_book, first)

        short = second.handle[:6]
        assert said == (
            f"The city of “Acme” was changed again on Tue 24 Nov by Robin Vos (“{short}”).\n"
            f"Undo that first: salesbook undo {short}"
        )
        take_back(any_book, second)
        take_back(any_book, first)

    def test_by_the_command_that_took_effect_last(self, book: Environment) -> None:
        add(book)
        first, second, third = (edit(book, city=city) for city in ("Delft", "Breda", "Ede"))

        assert f"undo {third.handle[:6]}" in refused(book, first)
        take_back(book, third)
        assert f"undo {second.handle[:6]}" in refused(book, first)

    def test_when_an_added_row_was_changed_since(self, book: Environment) -> None:
        first = add(book)
        edit(book, city="Delft")

        assert refused(book, first).startswith("“Acme” was changed again on Mon 23 Nov by")

    def test_not_when_another_field_was_changed(self, any_book: Environment) -> None:
        add(any_book)
        first = edit(any_book, city="Delft")
        edit(any_book, website="acme.example")

        take_back(any_book, first)

        (row,) = dump(any_book)["accounts"].values()
        assert "city" not in row
        assert row["website"] == "acme.example"

    def test_when_a_value_is_not_what_was_left_behind(self, book: Environment) -> None:
        add(book)
        command = edit(book, city="Delft")
        with driver(book) as connection:
            connection.run("DROP TRIGGER guard_accounts_update")
            connection.run("UPDATE accounts SET city = 'Elsewhere'")

        with pytest.raises(UndoRefusedError, match="“Acme” is no longer what this command left"):
            take_back(book, command)

    def test_when_a_row_is_gone(self, book: Environment) -> None:
        add(book)
        command = edit(book, city="Delft")
        with driver(book) as connection:
            connection.run("DROP TRIGGER guard_accounts_delete")
            connection.run("DELETE FROM accounts")

        with pytest.raises(UndoRefusedError, match="The account is no longer what this command"):
            take_back(book, command)

    def test_when_rows_from_elsewhere_refer_to_what_would_go(self, any_book: Environment) -> None:
        first = add(any_book)
        with any_book.writing("log") as book:
            (account,) = (row.id for row in rows_of(book, ACCOUNTS))
            call(book, account)
            call(book, account)
        second = latest(any_book)

        said = refused(any_book, first)

        short = second.handle[:6]
        assert said == (
            f"“Acme” has 2 entries made since, the latest in “{short}”:"
            f" it can no longer be taken out.\nUndo that first: salesbook undo {short}"
        )
        take_back(any_book, second)
        take_back(any_book, first)

    def test_when_a_removed_row_still_refers_to_it(self, book: Environment) -> None:
        first = add(book)
        with book.writing("note") as writable:
            (account,) = (row.id for row in rows_of(writable, ACCOUNTS))
            note = writable.add(NOTES, account_id=account, text="Quiet", noted_on=TODAY)
        with book.writing("remove") as writable:
            writable.remove(NOTES, note)

        assert "“Acme” has 1 entry made since" in refused(book, first)

    def test_when_an_older_row_was_pointed_at_it(self, book: Environment) -> None:
        older, first = add(book, "Older"), add(book, "Acme")
        with book.writing("account edit") as writable:
            ids = {row.name: row.id for row in rows_of(writable, ACCOUNTS)}
            writable.change(ACCOUNTS, ids["Older"], parent_id=ids["Acme"])
        pointing = latest(book)

        said = refused(book, first)

        assert f"undo {pointing.handle[:6]}" in said
        assert older.handle[:6] not in said

    def test_when_the_journal_itself_refers_to_it(self, book: Environment) -> None:
        with book.writing("import") as writable:
            writable.add(REPS, name="Sam Bakker", zone="UTC", country="NL")
        command = latest(book)
        theirs = replace(book, variables={**book.variables, "SALESBOOK_REP": "Sam Bakker"})
        with theirs.writing("config set") as writable:
            writable.keep(REPS, [])

        said = refused(book, command)

        assert said.startswith("“Sam Bakker” stands in 1 entry of the journal")

    def test_when_part_of_it_was_erased(self, book: Environment) -> None:
        command = add(book)
        with driver(book) as connection:
            connection.drop_triggers()
            connection.run("UPDATE changes SET scrubbed_at = recorded_at WHERE action = 'insert'")

        with pytest.raises(UndoRefusedError, match="was erased on request: it cannot be undone"):
            take_back(book, command)

    def test_when_it_is_no_command_of_a_rep(self, book: Environment) -> None:
        founding = latest(book)

        assert "is no command of a rep but the book's own (migrate)" in refused(book, founding)

    def test_when_its_place_was_taken_meanwhile(self, any_book: Environment) -> None:
        with any_book.writing("email add") as book:
            person = book.add(PEOPLE, name="Ann", name_key="ann")
            address = {"person_id": person, "address": "a@b.example", "address_key": "a@b.example"}
            row = book.add(EMAILS, **address)
        with any_book.writing("email remove") as book:
            book.remove(EMAILS, row)
        removal = latest(any_book)
        with any_book.writing("email add") as book:
            book.add(EMAILS, **address)

        said = refused(any_book, removal)

        assert "something made since has taken its place" in said

    def test_when_what_it_stood_on_was_taken_back(self, any_book: Environment) -> None:
        mother = add(any_book, "Mother")
        add(any_book, "Daughter")
        with any_book.writing("account edit") as book:
            ids = {row.name: row.id for row in rows_of(book, ACCOUNTS)}
            book.change(ACCOUNTS, ids["Daughter"], parent_id=ids["Mother"])
        edit(any_book, "Daughter", parent_id=None)
        removal = latest(any_book)
        take_back(any_book, mother)

        said = refused(any_book, removal)

        assert "stands on something that was taken back since" in said

    @pytest.mark.parametrize("again", [False, True])
    def test_but_not_when_an_engine_refuses_for_a_reason_of_its_own(
        self, any_book: Environment, *, again: bool
    ) -> None:
        """What is nobody's key and nobody's reference is not said to be one."""
        add(any_book)
        if again:
            take_back(any_book)
        event = "INSERT" if again else "DELETE"
        with driver(any_book) as connection:
            make_stubborn(connection, event, "accounts")

        with pytest.raises(ENGINE_ERRORS, match="never"):
            (put_back if again else take_back)(any_book)

    def test_when_values_would_no_longer_go_together(self, any_book: Environment) -> None:
        """Two commands changed two fields of a row that hold only together."""
        with any_book.writing("account add") as book:
            account = keep_account(book)
            owned = {"account_id": account, "rep_id": book.rep.id, "from_on": TODAY}
            row = book.add(OWNERSHIPS, **owned, until_on=TODAY)
        with any_book.writing("account owner") as book:
            book.change(OWNERSHIPS, row, until_on=date(2026, 12, 24))
        command = latest(any_book)
        with any_book.writing("account owner") as book:
            book.change(OWNERSHIPS, row, from_on=date(2026, 12, 1))

        assert "has taken its place" in refused(any_book, command)


class TestRedo:
    def test_puts_back_what_was_undone_last_then_what_before(self, book: Environment) -> None:
        add(book, "Acme")
        add(book, "Beta")
        full = dump(book)
        take_back(book)
        take_back(book)

        put_back(book)
        put_back(book)

        assert dump(book) == full
        assert "There is nothing to redo" in refused(book, again=True)

    def test_is_refused_once_something_else_was_done(self, book: Environment) -> None:
        command = add(book, "Acme")
        take_back(book)
        add(book, "Beta")

        assert "something was done since" in refused(book, again=True)
        put_back(book, taken(book, command))

    def test_is_refused_when_nothing_was_undone(self, book: Environment) -> None:
        assert "There is nothing to redo" in refused(book, again=True)

    def test_is_refused_for_what_is_in_force(self, book: Environment) -> None:
        command = add(book)

        short = command.handle[:6]
        assert refused(book, command, again=True) == (
            f"“{short}” is in force: there is nothing to put back.\n"
            f"Take it back: salesbook undo {short}"
        )

    def test_is_refused_for_what_is_no_command(self, book: Environment) -> None:
        assert "is no command of a rep" in refused(book, latest(book), again=True)

    def test_is_refused_when_a_field_is_not_what_it_was_before(self, book: Environment) -> None:
        add(book)
        command = edit(book, city="Delft")
        take_back(book)
        edit(book, city="Breda")

        said = refused(book, taken(book, command), again=True)

        assert said.startswith("“Acme” is no longer what this command left behind.")

    def test_is_refused_when_its_id_is_taken(self, book: Environment) -> None:
        command = add(book)
        row = next(iter(dump(book)["accounts"]))
        take_back(book)
        add(book, "Usurper", id=row)

        assert "“Usurper” is no longer" in refused(book, taken(book, command), again=True)

    def test_is_refused_when_a_key_is_taken(self, any_book: Environment) -> None:
        with any_book.writing("config set") as book:
            book.add(SETTINGS, rep_id=book.rep.id, key="language", value="nl")
        command = latest(any_book)
        take_back(any_book)
        with any_book.writing("config set") as book:
            book.add(SETTINGS, rep_id=book.rep.id, key="language", value="de")

        said = refused(any_book, taken(any_book, command), again=True)

        assert "has taken its place" in said


def taken(env: Environment, command: Operation) -> Operation:
    """Read a command as it stands now."""
    with env.reading() as book:
        return operation(book, command.id)
