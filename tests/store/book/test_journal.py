"""The journal writer: what a command writes, and how it is told."""

from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from msgspec.structs import replace

from salesbook.cli.environment import Environment
from salesbook.domain.book.import_batch import ImportFormat, RowAction
from salesbook.domain.book.operation import Action, Door, OperationKind
from salesbook.domain.errors import TextError
from salesbook.domain.ids import handle_of
from salesbook.store.book.journal import Intent
from salesbook.store.book.operations import changes_of
from salesbook.store.book.rows import CHUNK, chunks
from salesbook.store.compiled.tables import (
    ACCOUNTS,
    BOOKS,
    IMPORT_BATCHES,
    IMPORT_ROWS,
    IMPORT_TARGETS,
    NOTES,
    OPEN_OPERATIONS,
    OPERATIONS,
)
from salesbook.store.opening import write_book
from salesbook.store.schema import HEAD
from tests.house import at
from tests.store.keeping import dump, findings, keep_account, latest, rows_of

TODAY = date(2026, 11, 23)


def account(env: Environment) -> UUID:
    with env.writing("account add") as book:
        return keep_account(book, city="Utrecht")


class TestARowThatIsAdded:
    def test_gets_id_handle_author_and_time(self, any_book: Environment) -> None:
        with any_book.writing("account add") as book:
            made = keep_account(book)
            (row,) = rows_of(book, ACCOUNTS)

            assert row.id == made
            assert row.handle == handle_of(made)
            assert row.author_id == book.rep.id
            assert row.recorded_at == book.moment.now
            assert row.deleted_at is None
            assert row.kind == "prospect"

    def test_may_bring_its_own(self, any_book: Environment) -> None:
        long_ago = datetime(2019, 1, 2, 3, 4, tzinfo=UTC)
        with any_book.writing("import") as book:
            own = book.new_id()
            keep_account(book, id=own, recorded_at=long_ago, author_id=None)
            (row,) = rows_of(book, ACCOUNTS)

            assert (row.id, row.recorded_at, row.author_id) == (own, long_ago, None)
            assert row.handle == handle_of(own)

    def test_is_one_change_that_holds_the_whole_row(self, any_book: Environment) -> None:
        made = account(any_book)

        with any_book.reading() as book:
            (change,) = changes_of(book, latest(any_book).id)

        assert (change.table, change.row_id, change.action) == ("accounts", made, Action.INSERT)
        assert change.before is None
        assert change.after == dump(any_book)["accounts"][made]

    def test_that_another_table_refuses_leaves_nothing(self, any_book: Environment) -> None:
        before = dump(any_book)

        with pytest.raises(TextError), any_book.writing("account add") as book:
            book.add_all(
                ACCOUNTS,
                [
                    {"name": "Acme", "name_key": "acme"},
                    {"name": "a\0b", "name_key": "ab"},
                ],
            )

        assert dump(any_book) == before

    def test_with_many_others_keeps_its_place(self, any_book: Environment) -> None:
        rows = [{"name": f"Account {n}", "name_key": f"account {n}"} for n in range(2 * CHUNK + 3)]

        with any_book.writing("import") as book:
            made = book.add_all(ACCOUNTS, iter(rows))
            named = {row.id: row.name for row in rows_of(book, ACCOUNTS)}

        assert [named[one] for one in made] == [row["name"] for row in rows]
        assert made == sorted(made)
        assert findings(any_book) == []

    def test_may_be_none(self, book: Environment) -> None:
        with book.writing("import") as writable:
            assert writable.add_all(ACCOUNTS, []) == []

        assert latest(book).position == 1


class TestARowThatIsChanged:
    def test_keeps_only_what_differs_in_its_change(self, any_book: Environment) -> None:
        made = account(any_book)
        with any_book.writing("account edit") as book:
            changed = book.change(ACCOUNTS, made, city="Delft", name="Acme", website=None)

        with any_book.reading() as book:
            (change,) = changes_of(book, latest(any_book).id)

        assert changed
        assert (change.action, change.before, change.after) == (
            Action.UPDATE,
            {"city": "Utrecht"},
            {"city": "Delft"},
        )

    def test_to_what_it_was_is_no_operation(self, any_book: Environment) -> None:
        made = account(any_book)
        with any_book.writing("account edit") as book:
            assert not book.change(ACCOUNTS, made, city="Utrecht", website="")

        assert latest(any_book).position == 2

    def test_twice_in_a_command_is_one_change_with_the_first_before(
        self, any_book: Environment
    ) -> None:
        made = account(any_book)
        with any_book.writing("account edit") as book:
            book.change(ACCOUNTS, made, city="Delft", website="a.example")
            book.change(ACCOUNTS, made, city=None, industry="Tools")

        with any_book.reading() as book:
            (change,) = changes_of(book, latest(any_book).id)

        assert change.before == {"city": "Utrecht", "website": None, "industry": None}
        assert change.after == {"city": None, "website": "a.example", "industry": "Tools"}
        assert findings(any_book) == []

    def test_in_the_command_that_added_it_stays_one_whole_insert(
        self, any_book: Environment
    ) -> None:
        with any_book.writing("account add") as book:
            made = keep_account(book, city="Utrecht")
            book.change(ACCOUNTS, made, city=None, website="a.example")
            other = keep_account(book, "Beta")
            book.change_all(ACCOUNTS, {made: {"name": "Acme B.V."}, other: {"city": "Delft"}})

        with any_book.reading() as book:
            changes = {change.row_id: change for change in changes_of(book, latest(any_book).id)}

        assert {change.action for change in changes.values()} == {Action.INSERT}
        assert changes[made].after == dump(any_book)["accounts"][made]
        assert findings(any_book) == []

    def test_among_many_says_which_really_changed(self, any_book: Environment) -> None:
        with any_book.writing("import") as book:
            rows = [{"name": f"A {n}", "name_key": f"a {n}"} for n in range(CHUNK + 2)]
            made = book.add_all(ACCOUNTS, rows)
        with any_book.writing("account edit") as book:
            wanted = {one: {"city": "Delft" if n % 2 else None} for n, one in enumerate(made)}
            changed = book.change_all(ACCOUNTS, wanted)

        assert changed == set(made[1::2])
        assert findings(any_book) == []

    def test_to_removed_is_hidden_and_stays(self, any_book: Environment) -> None:
        made = account(any_book)
        with any_book.writing("account archive") as book:
            book.remove(ACCOUNTS, made)

        assert dump(any_book)["accounts"][made]["deleted_at"] == "2026-11-23T08:30:00+00:00"


class TestTheOperation:
    def test_says_who_did_what_when_and_where(self, any_book: Environment) -> None:
        intent = Intent("serve", door=Door.WEB)
        with write_book(
            any_book.book_address,
            any_book.moment(),
            any_book.newcomer,
            any_book.random,
            intent,
        ) as book:
            keep_account(book)
            book.say("Added “Acme”")

        with any_book.reading() as readable:
            row = rows_of(readable, OPERATIONS, order="position")[-1]
            (own,) = rows_of(readable, BOOKS)
            rep = readable.rep.id

        assert (row.command, row.summary, row.door, row.kind) == (
            "serve",
            "Added “Acme”",
            Door.WEB,
            OperationKind.DO,
        )
        assert (row.rep_id, row.replica_id, row.position) == (rep, own.replica_id, 2)
        assert (row.zone, row.kept_at) == ("Europe/Amsterdam", any_book.moment().now)
        assert row.schema_version == HEAD

    def test_follows_the_one_before_though_the_clock_went_back(self, any_book: Environment) -> None:
        account(any_book)
        account(at(any_book, "1970-01-01T00:00+00:00"))
        account(at(any_book, "2026-11-23T09:30+01:00"))

        with any_book.reading() as book:
            rows = rows_of(book, OPERATIONS, order="position")

        assert [row.position for row in rows] == [1, 2, 3, 4]
        stamps = [row.stamp for row in rows]
        assert stamps == sorted(set(stamps))
        assert [row.prev_hash for row in rows[1:]] == [row.hash for row in rows[:-1]]
        assert [list(row.saw.values()) for row in rows] == [[], *([stamp] for stamp in stamps[:-1])]
        assert findings(any_book) == []

    @pytest.mark.parametrize("year", ["1900", "9999"])
    def test_is_kept_whatever_the_clock_says(self, any_book: Environment, year: str) -> None:
        account(at(any_book, f"{year}-06-01T00:00+00:00"))
        account(any_book)

        assert latest(any_book).position == 3
        assert findings(any_book) == []

    def test_of_another_replica_is_seen_and_followed(self, any_book: Environment) -> None:
        """What came from another book counts, though this one's own chain goes on."""
        account(any_book)
        other = UUID(int=99)
        with any_book.writing("account add") as book:
            keep_account(book)
            book.close(other, "0.1", HEAD)
            book.journal.operation_id = None
            keep_account(book)

        with any_book.reading() as book:
            rows = rows_of(book, OPERATIONS, order="position")

        first, second, theirs, own = rows
        assert theirs.saw == {first.replica_id.hex: second.stamp}
        assert theirs.prev_hash == ""
        assert own.saw == {first.replica_id.hex: second.stamp, other.hex: theirs.stamp}
        assert own.prev_hash == second.hash
        assert [row.position for row in rows] == [1, 2, 3, 4]
        assert findings(any_book) == []

    def test_leaves_no_mark(self, any_book: Environment) -> None:
        account(any_book)

        with any_book.reading() as book:
            assert rows_of(book, OPEN_OPERATIONS) == []


class TestTheJournalSOwnTables:
    def test_only_grow(self, any_book: Environment) -> None:
        with any_book.writing("import") as book:
            made = keep_account(book)
            (batch,) = book.keep(
                IMPORT_BATCHES,
                [
                    {
                        "operation_id": book.journal.operation_id,
                        "format": ImportFormat.LINKEDIN,
                        "file_name": "a.csv",
                        "sha256": "0" * 64,
                        "header_sha256": "1" * 64,
                        "mapping": {},
                        "options": {},
                        "row_count": 1,
                        "position": 1,
                    }
                ],
            )
            lines = [
                {"batch_id": batch, "line": n, "action": RowAction.CREATED, "raw": f"{n}"}
                for n in range(CHUNK + 1)
            ]
            rows = book.keep(IMPORT_ROWS, lines)
            target = {"import_row_id": rows[0], "table_name": "accounts", "row_id": made}
            book.keep(IMPORT_TARGETS, [target])

        with any_book.reading() as book:
            (kept,) = rows_of(book, IMPORT_BATCHES)
            assert (kept.handle, kept.operation_id) == (handle_of(batch), latest(any_book).id)
            assert len(rows_of(book, IMPORT_ROWS)) == CHUNK + 1
        assert findings(any_book) == []


def test_items_are_parted_into_lists() -> None:
    assert list(chunks(range(5), 2)) == [[0, 1], [2, 3], [4]]
    assert list(chunks([])) == []


def test_every_kind_of_value_is_read_as_it_was_written(any_book: Environment) -> None:
    with any_book.writing("note add") as book:
        made = keep_account(book, headcount=2**62, archived_on=TODAY)
        note = book.add(NOTES, account_id=made, text="[red]\x1b[0m\u202e", noted_on=TODAY)
        assert replace(book.moment, zone="UTC").today == TODAY

    held = dump(any_book)

    assert held["accounts"][made]["headcount"] == 2**62
    assert held["accounts"][made]["archived_on"] == "2026-11-23"
    assert held["notes"][note]["text"] == "[red]\x1b[0m\u202e"
