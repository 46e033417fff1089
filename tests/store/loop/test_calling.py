from datetime import UTC, date, datetime, timedelta

from salesbook.cli.environment import Environment
from salesbook.domain.loop.due.rules import Context
from salesbook.store.compiled.tables import ACCOUNTS, INTERACTIONS
from salesbook.store.loop.calling import silences_of
from tests.house import ZONE

LATE = datetime(2026, 11, 19, 23, 30, tzinfo=UTC)


def test_the_coldest_come_first_and_those_who_were_tried_last(any_book: Environment) -> None:
    with any_book.writing("test") as book:
        names = ("Never", "Reached", "Tried")
        never, reached, tried = (
            book.add(ACCOUNTS, name=name, name_key=name.casefold()) for name in names
        )
        said = {
            "rep_id": book.rep.id,
            "kind": "call",
            "direction": "outbound",
            "occurred_zone": ZONE,
            "discussed": "",
            "proposed": "",
        }
        book.add(INTERACTIONS, account_id=reached, outcome="connected", occurred_at=LATE, **said)
        then = book.moment.now - timedelta(days=1)
        book.add(INTERACTIONS, account_id=tried, outcome="no_answer", occurred_at=then, **said)

    with any_book.reading() as book:
        found = silences_of(book, [tried, never, reached], Context(book.moment))

    assert [(one.name_key, one.attempts, one.since) for one in found] == [
        ("reached", 0, date(2026, 11, 20)),
        ("never", 0, date(2026, 11, 23)),
        ("tried", 1, date(2026, 11, 23)),
    ]
