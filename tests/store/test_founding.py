"""The first rows of a book, and of each rep who joins it."""

from msgspec.structs import replace
from sqlalchemy import select

from salesbook.cli.environment import Environment
from salesbook.domain.book.operation import OperationKind
from salesbook.domain.book.rep import Newcomer
from salesbook.store.book.operations import latest_operations
from salesbook.store.book.tables import RepRow
from salesbook.store.compiling.statement import compiled
from salesbook.store.models import table_of
from salesbook.store.standing import guest, standing_rep
from tests.house import REP, ZONE, SeededBytes
from tests.store.keeping import findings

REPS = table_of(RepRow)
IN_ORDER = compiled(select(REPS).order_by(REPS.c.id))


def test_a_book_begins_with_its_rep_in_an_operation_nobody_undoes(any_book: Environment) -> None:
    with any_book.reading() as book:
        (founding,) = latest_operations(book, 2)
        (row,) = book.rows(IN_ORDER)

    assert (founding.kind, founding.command) == (OperationKind.MIGRATE, "start")
    assert founding.summary == "Robin Vos began to keep this book"
    assert (row.name, row.zone, row.country, row.author_id) == (REP, ZONE, "NL", None)


def test_a_rep_who_joins_is_entered_once(any_book: Environment) -> None:
    joining = replace(any_book, variables={**any_book.variables, "SALESBOOK_REP": "Sam Bakker"})

    for _ in range(2):
        with joining.writing("config set"):
            pass

    with any_book.reading() as book:
        assert [row.name for row in book.rows(IN_ORDER)] == [REP, "Sam Bakker"]
    assert findings(any_book) == []


def test_a_guest_has_what_the_system_says(any_book: Environment) -> None:
    newcomer = Newcomer("Ann", ZONE, lambda: "NL", email="ann@x.example", chosen=True)

    rep = guest(newcomer, SeededBytes())

    assert (rep.name, rep.zone, rep.country, rep.email) == ("Ann", ZONE, "NL", "ann@x.example")
    with any_book.reading() as book:
        assert standing_rep(book.connection, newcomer) is None
