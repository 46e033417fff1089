import pytest

from salesbook.cli.behind import Behind
from salesbook.domain.errors import SalesbookError


def test_what_is_made_behind_a_question_is_waited_for() -> None:
    numbers = iter(range(7, 9))
    behind = Behind(lambda: next(numbers))

    behind.start()
    behind.start()

    assert [behind.result(), behind.result()] == [7, 7]


def test_what_was_never_begun_is_made_when_it_is_asked_for() -> None:
    assert Behind(lambda: 7).result() == 7


def test_what_goes_wrong_is_raised_where_it_is_asked_for() -> None:
    def fail() -> None:
        raise SalesbookError("The book cannot be read.")

    behind = Behind(fail)
    behind.start()

    with pytest.raises(SalesbookError, match="cannot be read"):
        behind.result()
