"""What can be wrong with asking for a plan."""

from datetime import date

from salesbook.domain.counting import counted
from salesbook.domain.dates.speak import day_words
from salesbook.domain.errors import SalesbookError


class NoPlanError(SalesbookError):
    """Say that no plan was kept for a day."""

    def __init__(self, day: date, today: date) -> None:
        super().__init__(
            f"No plan was kept for {day_words(day, today)}.", hint="salesbook plan today"
        )


class NoSuchContactError(SalesbookError):
    """Say that today's plan has no contact of this number."""

    def __init__(self, number: int, contacts: int) -> None:
        super().__init__(
            f"There is no contact {number}: today's plan has {counted(contacts, 'contacts')}.",
            hint="salesbook plan today",
        )
