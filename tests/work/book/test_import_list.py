import pytest

from salesbook.domain.book.operation import OperationKind
from salesbook.domain.errors import NameNotFoundError
from salesbook.work.book.import_list import list_imports, undo_import
from tests.work.book.conftest import Bench

_ZOHO = "ACCOUNTID,Account Name,Account Owner,Industry\n"


def _undo(bench: Bench, handle: str) -> int:
    with bench.env.writing("import undo", kind=OperationKind.UNDO) as book:
        return len(undo_import(book, handle).changes)


def test_taking_an_import_back_restores_what_was_there(any_bench: Bench) -> None:
    any_bench.one(_ZOHO + "1,Acme,,\n")
    before = any_bench.rows("accounts")
    any_bench.one(_ZOHO + "1,Acme,,Steel\n2,Beta,,\n")
    with any_bench.env.reading() as book:
        newest = list_imports(book)[0]

    _undo(any_bench, newest.handle)

    assert any_bench.rows("accounts") == before
    with any_bench.env.reading() as book:
        assert [one.operation.in_force for one in list_imports(book)] == [False, True]


def test_a_file_that_was_taken_back_can_come_again(bench: Bench) -> None:
    bench.one(_ZOHO + "1,Acme,,\n")
    _undo(bench, "last")

    again = bench.one(_ZOHO + "1,Acme,,\n")

    assert (again.again, again.changed) == (None, True)


def test_the_command_itself_may_be_named(bench: Bench) -> None:
    bench.one(_ZOHO + "1,Acme,,\n")
    with bench.env.reading() as book:
        [batch] = list_imports(book)

    _undo(bench, batch.operation.handle)

    assert bench.rows("accounts") == []


@pytest.mark.parametrize("handle", ["last", "zzzz"])
def test_an_import_that_is_not_there_is_said(bench: Bench, handle: str) -> None:
    with pytest.raises(NameNotFoundError):
        _undo(bench, handle)
