"""A short list of occasions is the beginning of the long one, however far it had to look."""

from datetime import date, timedelta

import pytest

from salesbook.cli.environment import Environment
from salesbook.domain.accounts.occasion import LeapDay, OccasionKind, Recurrence
from salesbook.store.compiled.tables import OCCASIONS
from salesbook.work.accounts.coming import Asked, list_occasions
from tests.desk import MONDAY, Desk


@pytest.mark.parametrize("limit", range(1, 16))
def test_a_limit_cuts_the_list_and_changes_nothing_else(book: Environment, limit: int) -> None:
    with book.writing("occasion add") as open_book:
        acme = Desk(open_book).account("Acme")
        for days in (-200, -3, 0, 1, 7, 8, 30, 31, 32, 93, 94, 200, 359):
            on = MONDAY + timedelta(days=days)
            open_book.add(
                OCCASIONS, account_id=acme, kind=OccasionKind.FAIR, month=on.month, day=on.day
            )
        leap = {"month": 2, "day": 29, "feb29": LeapDay.MAR1}
        open_book.add(OCCASIONS, account_id=acme, kind=OccasionKind.OTHER, **leap)
        over = {"month": 1, "day": 2, "year": 2020, "recurs": Recurrence.ONCE}
        open_book.add(OCCASIONS, account_id=acme, kind=OccasionKind.FAIR, **over)

        whole, none_left = list_occasions(open_book, Asked())
        cut, more = list_occasions(open_book, Asked(), limit)

    assert (len(whole), none_left) == (15, 0)
    assert [each.known.occasion.id for each in cut] == [
        each.known.occasion.id for each in whole[:limit]
    ]
    assert more == len(whole) - limit
    assert [each.on or date.max for each in whole] == sorted(each.on or date.max for each in whole)
