"""Standings that wait for the end of a large import are what they would have been."""

from contextlib import suppress
from datetime import timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from salesbook.cli.environment import Environment
from salesbook.domain.loop.interaction import Direction, Outcome
from salesbook.store.book.book import WritableBook
from salesbook.store.book.deferring import Deferred
from salesbook.store.compiled.tables import INTERACTIONS
from tests.store.keeping import call, findings, keep_account

TRIGGERS = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
STANDINGS = "SELECT * FROM standings ORDER BY name_key"


def talks(book: WritableBook, said: list[tuple[int, int, str, str]]) -> None:
    """Keep accounts, and conversations in the order drawn: account, hours ago, way and outcome."""
    accounts = [keep_account(book, f"Account {number}") for number in range(3)]
    for account, hours, direction, outcome in said:
        at = book.moment.now - timedelta(hours=hours)
        call(book, accounts[account], direction=direction, outcome=outcome, occurred_at=at)


def standings(book: WritableBook) -> list[tuple[Any, ...]]:
    columns = [name for _, name, *_ in book.connection.ask("PRAGMA table_info(standings)")]
    told = [at for at, name in enumerate(columns) if not name.endswith("_id")]
    return [tuple(row[at] for at in told) for row in book.connection.ask(STANDINGS)]


class _LeftAlone(Exception):  # noqa: N818 (nothing goes wrong)
    """Ends a block whose writing is not kept."""


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(
        st.tuples(
            st.integers(0, 2),
            st.integers(0, 400),
            st.sampled_from([Direction.INBOUND, Direction.OUTBOUND]),
            st.sampled_from([Outcome.CONNECTED, Outcome.NO_ANSWER, Outcome.LEFT_VOICEMAIL]),
        ),
        max_size=12,
    )
)
def test_standings_that_waited_are_those_kept_row_by_row(
    book: Environment, said: list[tuple[int, int, str, str]]
) -> None:
    found = []
    for waits in (False, True):
        with suppress(_LeftAlone), book.writing("import") as open_book:
            deferred = Deferred(open_book.connection)
            if waits:
                deferred.hold(1000)
            talks(open_book, said)
            deferred.let_go()
            found.append(standings(open_book))
            raise _LeftAlone

    assert found[0] == found[1]


def test_the_trigger_is_put_back_word_for_word(book: Environment) -> None:
    with book.writing("account add") as open_book:
        account = keep_account(open_book)
        before = open_book.connection.ask(TRIGGERS)
    with book.writing("import") as open_book:
        deferred = Deferred(open_book.connection)
        deferred.hold(1000)
        deferred.hold(1000)
        call(open_book, account)
        deferred.let_go()
        deferred.let_go()
        after = open_book.connection.ask(TRIGGERS)

    assert after == before
    assert findings(book) == []


def test_what_is_not_kept_leaves_the_trigger_in_place(book: Environment) -> None:
    with book.writing("account add") as open_book:
        account = keep_account(open_book)
    with suppress(_LeftAlone), book.writing("import") as open_book:
        Deferred(open_book.connection).hold(1000)
        call(open_book, account)
        raise _LeftAlone

    assert findings(book) == []


def test_a_trigger_of_another_shape_keeps_its_work(book: Environment) -> None:
    with suppress(_LeftAlone), book.writing("import") as open_book:
        open_book.connection.run("DROP TRIGGER standings_interactions_insert")
        open_book.connection.run(
            "CREATE TRIGGER standings_interactions_insert AFTER INSERT ON interactions"
            " BEGIN SELECT 1; END"
        )
        before = dict(open_book.connection.ask(TRIGGERS))
        Deferred(open_book.connection).hold(1000)
        taken = before.keys() - dict(open_book.connection.ask(TRIGGERS)).keys()

        assert taken == {"search_interactions_insert"}
        raise _LeftAlone


def test_on_either_engine_the_book_is_sound_afterwards(any_book: Environment) -> None:
    with any_book.writing("import") as open_book:
        deferred = Deferred(open_book.connection)
        deferred.hold(1000)
        call(open_book, keep_account(open_book))
        deferred.let_go()

    assert findings(any_book) == []


INDEXES = "SELECT name, sql FROM sqlite_master WHERE type = 'index' ORDER BY name"


def test_indexes_that_would_double_wait_and_come_back_word_for_word(book: Environment) -> None:
    with book.writing("account add") as open_book:
        account = keep_account(open_book)
        before = open_book.connection.ask(INDEXES)
    with book.writing("import") as open_book:
        deferred = Deferred(open_book.connection)
        deferred.hold_indexes([INTERACTIONS], 1000)
        deferred.hold_indexes([INTERACTIONS], 1000)
        waiting = {name for name, _ in set(before) - set(open_book.connection.ask(INDEXES))}
        call(open_book, account)
        deferred.let_go()
        after = open_book.connection.ask(INDEXES)

    assert {"interactions_of_account", "ix_interactions_handle"} <= waiting
    assert all("interactions" in name for name in waiting)
    assert after == before
    assert findings(book) == []


def test_a_few_rows_beside_many_leave_indexes_and_search_in_place(book: Environment) -> None:
    with book.writing("account add") as open_book:
        account = keep_account(open_book)
        for _ in range(3):
            call(open_book, account)
    with book.writing("import") as open_book:
        before = open_book.connection.ask(INDEXES)
        deferred = Deferred(open_book.connection)
        deferred.hold(2)
        deferred.hold_indexes([INTERACTIONS], 2)
        kept = {name for name, _ in open_book.connection.ask(TRIGGERS)}
        after = open_book.connection.ask(INDEXES)
        call(open_book, account)
        deferred.let_go()

    assert after == before
    assert "search_interactions_insert" in kept
    assert "standings_interactions_insert" not in kept
    assert findings(book) == []


def test_texts_that_waited_are_found(book: Environment) -> None:
    with book.writing("account add") as open_book:
        account = keep_account(open_book)
        call(open_book, account, discussed="They showed the first pump")
    with book.writing("import") as open_book:
        deferred = Deferred(open_book.connection)
        deferred.hold(1000)
        call(open_book, account, discussed="They want Łódź too")
        deferred.let_go()
        found = open_book.connection.ask(
            "SELECT count(*) FROM search_index WHERE search_index MATCH 'lodz OR pump'"
        )

    assert found == [(2,)]
    assert findings(book) == []
