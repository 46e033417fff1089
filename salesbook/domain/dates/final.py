"""Finding the date at the end of a text: a final blank, `@` and a date."""

from dataclasses import dataclass

from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.dates.reading import read_when
from salesbook.domain.dates.when import When
from salesbook.domain.errors import DateError
from salesbook.domain.workdays import Workweek

_MARK = "@"
_WEEK = Workweek()


@dataclass(frozen=True, slots=True)
class Dated:
    """A text, and the date that ended it.

    Where what follows the final `@` is no date, the text is whole and `unread` says why.
    """

    text: str
    when: When | None = None
    unread: DateError | None = None


def may_end_in_date(text: str) -> bool:
    """Tell at little cost whether a text has an `@` that a date may follow."""
    return f" {_MARK}" in f" {text}".replace("\t", " ").replace("\n", " ")


def split_date(
    text: str,
    moment: Moment,
    *,
    forwards: bool,
    order: DateOrder,
    workweek: Workweek = _WEEK,
) -> Dated:
    """Take the date off the end of a text; no word is lost, whatever follows the `@`."""
    head, mark, tail = text.rpartition(_MARK)
    if not mark or (head and not head[-1].isspace()):
        return Dated(text)
    try:
        when = read_when(tail, moment, forwards=forwards, order=order, workweek=workweek)
    except DateError as error:
        return Dated(text, unread=error)
    return Dated(head.rstrip(), when)
