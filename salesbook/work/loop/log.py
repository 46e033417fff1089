"""Log a contact or an attempt: understand it, keep it, close what it was for, say what it did."""

from collections.abc import Sequence
from datetime import time
from typing import TYPE_CHECKING
from uuid import UUID

from msgspec.structs import replace

from salesbook.domain.book.moment import Moment
from salesbook.domain.book.setting import Settings
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.dates.when import When
from salesbook.domain.ids import handle_of
from salesbook.domain.loop.advice import PROPOSES, Advice
from salesbook.domain.loop.closing import Closing
from salesbook.domain.loop.due.history import History
from salesbook.domain.loop.entry import Entry, Understood, understand
from salesbook.domain.loop.follow_up import (
    FollowUp,
    FollowUpOrigin,
    Purpose,
    PurposeKind,
)
from salesbook.domain.loop.interaction import (
    FOLLOWED,
    Direction,
    Interaction,
    Outcome,
)
from salesbook.domain.loop.reading import Reading
from salesbook.domain.loop.receipt import Receipt, Whom, quarter_of
from salesbook.domain.loop.retry import Rest, rest_after
from salesbook.domain.loop.words import plain
from salesbook.store.book.book import WritableBook
from salesbook.store.book.handles import shorten
from salesbook.store.book.setting import settings_of
from salesbook.store.compiled.tables import INTERACTIONS
from salesbook.store.loop.due.history import account_histories, person_histories
from salesbook.store.loop.follow_up import keep_follow_up
from salesbook.store.loop.interaction import (
    keep_interaction,
    keep_points,
    keep_purpose,
    may_sell,
    reached_between,
)
from salesbook.work.loop.advice import advise
from salesbook.work.loop.callback import promise_callback
from salesbook.work.loop.closing import Settled, settle
from salesbook.work.loop.made import mark_done
from salesbook.work.loop.purpose import (
    default_day,
    held_purpose,
    mended_later,
    reading_of,
    weigh_purpose,
)
from salesbook.work.loop.whom import chosen_follow_ups, whom_of

if TYPE_CHECKING:  # a plain log keeps the contact alone
    from salesbook.domain.accounts.note import Note
    from salesbook.domain.loop.captured import Captured
    from salesbook.work.loop.captured import Wishes

_SAID = 60
"""How much of a note the history of commands repeats, in characters."""


def log_contact(
    book: WritableBook, entry: Entry, order: DateOrder, *, typed: Moment | None = None
) -> Receipt:
    """Keep one contact or attempt and everything that follows from it.

    `order` is how the system's locale reads 1/2; `typed` is when the words were typed, if not now.
    Raises a sentence, and keeps nothing, for what cannot be read; a vague purpose never costs the
    record of what happened.
    """
    settings = settings_of(book)
    reading = reading_of(typed or book.moment, order, settings)
    said, wishes = understand(entry, reading), _wishes(book, entry, reading, settings)
    chosen = chosen_follow_ups(book, entry)
    whom = whom_of(book, entry, chosen)
    said = replace(said, warnings=(*said.warnings, *_made_already(book, entry.plan)))
    return _Log(book, entry, said, whom, settings, wishes).keep(chosen)


def _wishes(
    book: WritableBook, entry: Entry, reading: Reading, settings: Settings
) -> "Wishes | None":
    if not entry.keeps_more:
        return None
    from salesbook.work.loop.captured import read_wishes  # noqa: PLC0415 (most logs keep no more)

    return read_wishes(book, entry, reading, settings)


class _Log:
    """One log being kept: the steps share what was understood and whom it was with."""

    def __init__(
        self,
        book: WritableBook,
        entry: Entry,
        said: Understood,
        whom: Whom,
        settings: Settings,
        wishes: "Wishes | None",
    ) -> None:
        self.book, self.entry, self.said, self.whom = book, entry, said, whom
        self.settings, self.wishes = settings, wishes
        colleague = wishes.colleague if wishes else None
        self.owner_id = colleague.id if colleague else book.rep.id
        self.account_id = whom.account.id if whom.account else None
        self.people = tuple(person.id for person in whom.people)
        self.occurred_on = Moment(said.occurred_at, book.moment.zone).today
        self.warnings = list(said.warnings)

    def keep(self, chosen: Sequence[FollowUp]) -> Receipt:
        """Keep it, and say what it bought."""
        history, interaction = self._history(), self._interaction()
        settled = self._settle(interaction, chosen)
        closing = settled.closing
        follow_up = self._follow_up(interaction)
        planned = mark_done(self.book, interaction, settled.people, closing.closed)
        captured = self._captured(interaction, follow_up)
        risks = self._marked(interaction)
        self.warnings += advise(self.book, self.said, self.whom, follow_up, settled)
        self.book.say(self._summary(follow_up))
        return Receipt(
            moment=self.book.moment,
            interaction=interaction,
            whom=self.whom,
            shown=shorten(self.book, INTERACTIONS, interaction.handle),
            follow_up=follow_up,
            due_assumed=self.said.due is None,
            closed=closing.closed,
            left_open=closing.left_open,
            unmet=closing.unmet,
            commitment=promise_callback(
                self.book,
                interaction,
                self.people,
                self.settings.workweek,
                self.said.due.day if self.said.due else None,
                at=self.said.due.at if self.said.due and not self.said.due.assumed else None,
                owner_id=self.owner_id,
            ),
            kept=settled.kept,
            rest=self._rest(history),
            tries_limit=self.settings.attempts_limit,
            before=history.last_contact_at,
            count=self._count(),
            planned=planned,
            warnings=tuple(self.warnings),
            greeted=settled.greeted,
            answered=settled.answered,
            captured=captured,
            met=self.said.met if closing.closed else None,
            goodwill=self.said.goodwill,
            risks=risks,
        )

    def _interaction(self) -> Interaction:
        said, identity = self.said, self.entry.id or self.book.new_id()
        account = self.whom.account
        return Interaction(
            id=identity,
            handle=handle_of(identity),
            rep_id=self.book.rep.id,
            kind=said.kind,
            direction=said.direction,
            outcome=said.outcome,
            occurred_at=said.occurred_at,
            occurred_zone=self.book.moment.zone,
            recorded_at=self.book.moment.now,
            discussed=said.discussed,
            proposed=said.proposed,
            account_id=self.account_id,
            phase=said.phase_with(account.kind if account else None),
            duration_s=self.entry.minutes * 60 if self.entry.minutes else None,
            no_next=said.no_next,
            confirmed=self.entry.confirmed,
            private=self.entry.private,
        )

    def _history(self) -> History:
        ids = [self.account_id] if self.account_id else list(self.people[:1])
        read = account_histories if self.account_id else person_histories
        return next(iter(read(self.book, ids).values()), History())

    def _settle(self, interaction: Interaction, chosen: Sequence[FollowUp]) -> Settled:
        """Keep the contact, and end what it was for."""
        keep_interaction(self.book, interaction, self.people, typed=self.entry.line)
        keep_points(self.book, interaction.id, self.said.points)
        settled = settle(
            self.book,
            interaction,
            self.people,
            self.settings,
            goodwill=self.said.goodwill,
            met=self.said.met,
            chosen=chosen,
        )
        purpose = self._was_for(settled.closing)
        if purpose is not None:
            held = held_purpose(purpose, interaction)
            self.warnings += [PROPOSES] if held.kind is not purpose.kind else []
            keep_purpose(self.book, interaction.id, held)
        return settled

    def _was_for(self, closing: Closing) -> Purpose | None:
        follow_up = closing.closed[0] if closing.closed else closing.rests
        if follow_up is not None:
            return follow_up.purpose
        if self.said.goodwill:
            return Purpose(self.said.discussed.strip() or "Goodwill", PurposeKind.GOODWILL)
        return None

    def _follow_up(self, interaction: Interaction) -> FollowUp | None:
        if not self.said.purpose.strip():
            return None
        purpose = Purpose(self.said.purpose, self.said.purpose_kind)
        weighed = weigh_purpose(
            self.book, purpose, self.whom, self.settings, anyway=self.entry.anyway
        )
        if weighed.refused:
            self.warnings += mended_later(weighed.warnings, self.said.due)
            return None
        self.warnings += weighed.warnings
        due = self.said.due or When(default_day(self.whom.account, self.book.moment, self.settings))
        identity = self.book.new_id()
        follow_up = FollowUp(
            id=identity,
            handle=handle_of(identity),
            purpose=weighed.purpose,
            due_on=due.day,
            owner_id=self.owner_id,
            recorded_at=self.book.moment.now,
            account_id=self.account_id,
            person_id=self._person(),
            origin=FollowUpOrigin.LOG,
            origin_interaction_id=interaction.id,
            at_time=due.at,
            zone=self.book.moment.zone if due.at else None,
        )
        keep_follow_up(self.book, follow_up)
        return follow_up

    def _captured(self, interaction: Interaction, follow_up: FollowUp | None) -> "Captured | None":
        """Keep what was said beside the contact, and what it was about."""
        infer = self._sells()
        if self.wishes is None:
            return self._about_sale(interaction, follow_up) if infer else None
        from salesbook.work.loop.captured import capture  # noqa: PLC0415 (most keep no more)

        captured = capture(
            self.book, self.wishes, interaction, self.whom, follow_up, self.settings, infer=infer
        )
        self.warnings += captured.warnings
        return captured

    def _marked(self, interaction: Interaction) -> "tuple[Note, ...]":
        """Keep what was marked as a risk until it is closed."""
        if not {point.kind for point in self.said.points} & FOLLOWED:
            return ()
        from salesbook.work.loop.marked import keep_marked  # noqa: PLC0415 (few talks have one)

        kept = keep_marked(
            self.book,
            interaction,
            self.whom,
            self.said.points,
            self.occurred_on,
            opened=self.entry.complaint is not None,
        )
        self.warnings += kept.warnings
        return kept.risks

    def _about_sale(
        self, interaction: Interaction, follow_up: FollowUp | None
    ) -> "Captured | None":
        from salesbook.work.loop.captured_sale import capture_sale  # noqa: PLC0415 (some sell)

        return capture_sale(self.book, interaction, follow_up)

    def _sells(self) -> bool:
        """Tell whether this was about business that may be under way: no greeting, no mere try."""
        said = self.said
        sent = said.outcome is Outcome.SENT and said.direction is Direction.OUTBOUND
        return (
            (said.reached or sent)
            and not said.goodwill
            and self.entry.opportunity is None
            and self.account_id is not None
            and may_sell(self.book, self.account_id)
        )

    def _person(self) -> UUID | None:
        return self.people[0] if self.people else None

    def _rest(self, history: History) -> Rest | None:
        """Find how long an attempt of ours rests; what was merely sent is none."""
        said = self.said
        if said.reached or said.outcome is Outcome.SENT or said.direction is Direction.INBOUND:
            return None
        people = frozenset(self.people)
        before = sum(
            attempt.counts and not (people and attempt.person_ids - people)
            for attempt in history.tries
        )
        blocks = tuple((hours.start, hours.end) for hours in self.settings.commercial)
        tried = Moment(said.occurred_at, self.book.moment.zone)
        rest = rest_after(before + 1, tried, blocks, self.settings.workweek)
        return rest if rest.rests(self.book.moment.now) else None

    def _count(self) -> int:
        begins = self.book.moment.at(quarter_of(self.occurred_on), time(0))
        return reached_between(
            self.book,
            begins,
            self.said.occurred_at,
            account=self.account_id,
            person=self._person(),
        )

    def _summary(self, follow_up: FollowUp | None) -> str:
        said = self.said
        words = " ".join((said.discussed or said.proposed or said.purpose).split())
        line = f"Logged: {plain(said.kind)} with {self.whom.name}, {plain(said.outcome)}"
        if self.entry.private:
            return f"{line} (private)"
        mark = f" (next {follow_up.purpose.mark})" if follow_up and follow_up.purpose.mark else ""
        return f"{line}: {words[:_SAID]}{mark}" if words else line


def _made_already(book: WritableBook, number: int | None) -> tuple[Advice, ...]:
    """Warn that the contact of the plan that was named is over."""
    if number is None:
        return ()
    from salesbook.work.loop.planned import made_already  # noqa: PLC0415 (most are not planned)

    return made_already(book, number)
