"""The receipt of a log: what was understood, what it did, and what the rep did not type."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from msgspec import Struct

from salesbook.domain.accounts.account import Account
from salesbook.domain.accounts.contact import WRITTEN
from salesbook.domain.accounts.person import Person
from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.speak import clock_words, day_words
from salesbook.domain.loop.advice import Advice
from salesbook.domain.loop.commitment import Commitment, Side
from salesbook.domain.loop.follow_up import FollowUp
from salesbook.domain.loop.interaction import Interaction, Met
from salesbook.domain.loop.retry import Rest

if TYPE_CHECKING:  # few contacts keep more than themselves
    from salesbook.domain.accounts.note import Note
    from salesbook.domain.accounts.occasion_listing import KnownOccasion
    from salesbook.domain.loop.captured import Captured
    from salesbook.domain.presence.reaction import KnownReaction


class Whom(Struct, frozen=True):
    """Whom a contact was with.

    `new_account` and `new_people` are those the book did not know before. `apart` is the account's
    handle where others have its name, else empty.
    """

    account: Account | None = None
    people: tuple[Person, ...] = ()
    new_account: Account | None = None
    new_people: tuple[Person, ...] = ()
    apart: str = ""

    @property
    def made(self) -> tuple[str, ...]:
        """Name those who are new: `Acme`, `Anna Vermeer at Acme`."""
        accounts = (self.new_account.name,) if self.new_account else ()
        place = f" at {self.account.name}" if self.account else ""
        return (*accounts, *(f"{person.name}{place}" for person in self.new_people))

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the people and of the account."""
        return tuple(one.name for one in (*self.people, self.account) if one)

    @property
    def name(self) -> str:
        """Say it: `Anna Vermeer and Bob Smit, Acme`."""
        people = " and ".join(person.name for person in self.people)
        return ", ".join(
            part for part in (people, self.account.name if self.account else "") if part
        )


class Receipt(Struct, frozen=True):
    """What a log bought.

    `before` is the last contact before this one, `count` how many contacts there were this
    quarter, this one included; `due_assumed` tells that nobody said a date. `shown` is the handle
    as people see it. `met` is what was said of the purpose it was for, `goodwill` that it was a
    kind word. `greeted` are days of theirs that it was a kind word for, `answered` their
    reactions that waited, `captured` is what was kept beside it, `risks` what it marked as one.
    """

    moment: Moment
    interaction: Interaction
    whom: Whom
    shown: str
    follow_up: FollowUp | None = None
    due_assumed: bool = False
    closed: tuple[FollowUp, ...] = ()
    left_open: tuple[FollowUp, ...] = ()
    unmet: FollowUp | None = None
    commitment: Commitment | None = None
    kept: tuple[Commitment, ...] = ()
    rest: Rest | None = None
    tries_limit: int = 0
    before: datetime | None = None
    count: int = 0
    planned: bool = False
    warnings: tuple[Advice, ...] = ()
    greeted: "tuple[KnownOccasion, ...]" = ()
    answered: "tuple[KnownReaction, ...]" = ()
    captured: "Captured | None" = None
    met: Met | None = None
    goodwill: bool = False
    risks: "tuple[Note, ...]" = ()

    @property
    def points(self) -> tuple[tuple[str, str], ...]:
        """What is worth saying back to them, where a proposal or a promise was spoken.

        Nothing where that was done, in a mail, which is read anyhow, and with a kind word.
        """
        log, promises = self.interaction, self.captured.promises if self.captured else ()
        if log.confirmed or self.goodwill or not log.reached or log.kind in WRITTEN:
            return ()
        if not (log.proposed or promises):
            return ()
        sides = {Side.OURS: "we promised", Side.THEIRS: "you promised"}
        points = [("discussed", log.discussed), ("proposed", log.proposed)]
        points += [
            (sides[each.side], f"{each.text}, by {day_words(each.due_on, self.today)}")
            for each in promises
        ]
        if self.follow_up:
            due = day_words(self.follow_up.due_on, self.today)
            clock = clock_words(self.follow_up.at_time, self.follow_up.zone, self.moment.zone)
            points.append(("next", f"{self.follow_up.purpose.text}, {due}{clock}"))
        said = ((part, _for_them(text)) for part, text in points)
        return tuple(point for point in said if point[1])

    @property
    def today(self) -> date:
        """The day it was logged."""
        return self.moment.today


def _for_them(text: str) -> str:
    """Leave out marks, and what was marked for the rep's own eyes."""
    if "+" not in text:
        return text
    from salesbook.domain.loop.note_line import points_in  # noqa: PLC0415 (some notes have marks)
    from salesbook.domain.loop.recap import for_them  # noqa: PLC0415 (for the same reason)

    return for_them(text, [(point.kind, point.text) for point in points_in(text)])


def quarter_of(day: date) -> date:
    """Find the first day of a day's quarter."""
    return date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
