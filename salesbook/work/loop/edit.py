"""Edit what was logged: its words, how it ended, when it was, and why we talk next."""

from contextlib import suppress
from datetime import date
from typing import Any
from uuid import UUID

from msgspec.structs import replace

from salesbook.domain.accounts.contact import WRITTEN, InteractionKind
from salesbook.domain.book.moment import Moment
from salesbook.domain.book.setting import Settings
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.errors import NameNotFoundError, SalesbookError
from salesbook.domain.loop.advice import PROPOSES, Advice
from salesbook.domain.loop.amendment import Amended, Amendment
from salesbook.domain.loop.follow_up import (
    FollowUp,
    FollowUpStatus,
)
from salesbook.domain.loop.interaction import Interaction, NoNext, Outcome, Phase
from salesbook.domain.loop.listing import Planned
from salesbook.domain.loop.marks import near_misses
from salesbook.domain.loop.note_line import EDIT, points_in
from salesbook.domain.loop.reading import Reading, read_instant
from salesbook.domain.loop.receipt import Whom
from salesbook.domain.loop.words import (
    check_outcome,
    default_outcome,
    read_kind,
    read_met,
    read_outcome,
    read_word,
)
from salesbook.domain.text import check_text
from salesbook.store.accounts.account import accounts_with
from salesbook.store.accounts.person import people_with
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.handles import shorten
from salesbook.store.book.setting import settings_of
from salesbook.store.compiled.tables import FOLLOW_UPS, INTERACTIONS
from salesbook.store.loop.follow_up import (
    follow_up_from,
    planned_with,
)
from salesbook.store.loop.interaction import (
    add_people,
    change_interaction,
    change_purpose_kind,
    interaction_with,
    keep_points,
    keep_topics_of,
    people_of,
    purpose_of,
    remove_points,
)
from salesbook.store.loop.latest import own_identity_of
from salesbook.work.accounts.names import find_person
from salesbook.work.loop.callback import reconsider_callback
from salesbook.work.loop.closing import answer, resettle
from salesbook.work.loop.followup import Wish, change_contact, plan_contact
from salesbook.work.loop.marked import Marked, keep_marked
from salesbook.work.loop.purpose import (
    VagueError,
    held_purpose,
    reading_of,
)

_BLANKS = " \t\r\n"


class PlannedElsewhereError(SalesbookError):
    """Say that a follow-up is no longer open, so its words stay."""

    def __init__(self, follow_up: FollowUp) -> None:
        super().__init__(
            f"“{follow_up.purpose.text}” is {follow_up.status.value}: it can no longer be changed.",
            hint="Plan anew: salesbook followup add ACCOUNT PURPOSE --on DATE",
        )


class PlannedError(SalesbookError):
    """Say that a handle is a follow-up's, of which nothing happened yet."""

    def __init__(self, planned: Planned, typed: str) -> None:
        super().__init__(
            f"“{typed}” is no log but the follow-up “{planned.follow_up.purpose.text}”.",
            hint=f"salesbook followup edit {typed} PURPOSE --on DATE",
        )


class PrivateLogError(SalesbookError):
    """Say that a log's words are for the eyes of the rep who had the contact."""

    def __init__(self, typed: str) -> None:
        super().__init__(
            f"The log “{typed}” is private to the rep who wrote it.",
            hint="Ask that rep to share it: salesbook edit ID --shared",
        )


def logged(book: Book, typed: str) -> tuple[Interaction, FollowUp | None]:
    """Read the log that a handle or `last` means, and the follow-up it opened."""
    found = interaction_with(book, _log_named(book, typed))
    if found.private and found.rep_id != book.rep.id:
        raise PrivateLogError(typed)
    return found, follow_up_from(book, found.id)


def _log_named(book: Book, typed: str) -> UUID:
    """Find the log that a handle means; one of a follow-up is told how that is edited."""
    try:
        return own_identity_of(book, INTERACTIONS, typed, "log")
    except NameNotFoundError as error:
        with suppress(NameNotFoundError):
            planned = own_identity_of(book, FOLLOW_UPS, typed, "follow-up")
            raise PlannedError(planned_with(book, planned), typed) from None
        raise error from None


def edit_log(book: WritableBook, typed: str, amendment: Amendment, order: DateOrder) -> Amended:
    """Change what an amendment names and leave the rest; all of it, or nothing."""
    before, follow_up = logged(book, typed)
    settings = settings_of(book)
    reading = reading_of(book.moment, order, settings)
    after = _after(before, amendment, reading)
    changed, sold = _keep(book, before, after)
    whom, joined = _whom(book, before, amendment)
    people = [each.id for each in whom.people]
    settled = resettle(book, before, after, people, settings)
    day = _callback_day(before, after, follow_up, amendment, reading)
    met = read_met(amendment.met) if amendment.met else None
    unmet, answered, unanswered = answer(book, before.id, met)
    promised, withdrawn = reconsider_callback(book, before, after, people, settings.workweek, day)
    of_the_promise = bool(promised and day and _only_dated(follow_up, amendment))
    left = replace(amendment, on=None) if of_the_promise else amendment
    planned, warnings = _plan(book, before.id, (whom, follow_up), left, reading, settings)
    marked = _mark_again(book, (before, follow_up), (after, planned), whom)
    dated = ("due_on",) if of_the_promise else _named(follow_up, planned)
    names = (*changed, *(("people",) if joined else ()), *answered, *dated)
    book.say(f"Edited a log with {whom.name}: {', '.join(names) or 'nothing'}")
    return Amended(
        interaction=after,
        whom=whom,
        shown=shorten(book, INTERACTIONS, after.handle),
        today=book.moment.today,
        changed=names,
        follow_up=planned,
        closed=settled.closing.closed,
        reopened=settled.reopened,
        kept=settled.kept,
        unkept=settled.unkept,
        promised=promised,
        withdrawn=withdrawn,
        unmet=unmet,
        risks=marked.risks,
        warnings=(*sold, *unanswered, *warnings, *marked.warnings),
    )


def _mark_again(
    book: WritableBook,
    before: tuple[Interaction, FollowUp | None],
    after: tuple[Interaction, FollowUp | None],
    whom: Whom,
) -> Marked:
    """Read the marks again where words changed, and do what a new one asks for."""
    old, new = _words(*before), _words(*after)
    if old == new:
        return Marked()
    log, known, points = after[0], points_in(*old), points_in(*new)
    remove_points(book, log.id)
    keep_points(book, log.id, points)
    fresh = [point for point in points if point not in known]
    on = Moment(log.occurred_at, log.occurred_zone).today
    marked = keep_marked(book, log, whom, fresh, on)
    near = near_misses(*(words for words in new if words not in old), mend=EDIT)
    return Marked(marked.risks, (*near, *marked.warnings))


def _words(log: Interaction, follow_up: FollowUp | None) -> tuple[str, str, str]:
    return log.discussed, log.proposed, follow_up.purpose.text if follow_up else ""


def _callback_day(
    before: Interaction,
    after: Interaction,
    follow_up: FollowUp | None,
    amendment: Amendment,
    reading: Reading,
) -> date | None:
    """Find the day of the call back: the one named with that outcome, or for nothing else."""
    if not amendment.on or after.outcome is not Outcome.CALLBACK_REQUESTED:
        return None
    if before.outcome is after.outcome and not _only_dated(follow_up, amendment):
        return None
    return reading.forwards(amendment.on).day


def _only_dated(follow_up: FollowUp | None, amendment: Amendment) -> bool:
    """Tell whether a date that was named is no follow-up's."""
    return follow_up is None and amendment.purpose is None


def _after(before: Interaction, amendment: Amendment, reading: Reading) -> Interaction:
    said = _said_outright(amendment)
    if amendment.by:
        said |= _otherwise(before, read_kind(amendment.by))
    if amendment.outcome:
        said["outcome"] = read_outcome(amendment.outcome)
    if amendment.at:
        said["occurred_at"] = read_instant(amendment.at, reading)
        said["occurred_zone"] = reading.moment.zone
    if amendment.minutes:
        said["duration_s"] = amendment.minutes * 60
    if amendment.phase:
        said["phase"] = read_word("phase", amendment.phase, Phase)
    if amendment.no_next:
        said["no_next"] = read_word("reason", amendment.no_next, NoNext)
    after = replace(before, **said)
    check_outcome(after.kind, after.outcome)
    return after


def _said_outright(amendment: Amendment) -> dict[str, Any]:
    """Take the words and the flags that need no reading."""
    words = {part: getattr(amendment, part) for part in ("discussed", "proposed")}
    flags = {flag: getattr(amendment, flag) for flag in ("private", "confirmed")}
    said = {
        part: check_text(text, "note").strip(_BLANKS)
        for part, text in words.items()
        if text is not None
    }
    return said | {flag: so for flag, so in flags.items() if so is not None}


def _otherwise(before: Interaction, kind: InteractionKind) -> dict[str, Any]:
    """Say by what a talk was instead: a call that connected is a visit that was held."""
    held = default_outcome(before.kind, before.direction)
    if before.outcome is not held or {before.kind, kind} & WRITTEN:
        return {"kind": kind}
    return {"kind": kind, "outcome": default_outcome(kind, before.direction)}


def _keep(
    book: WritableBook, before: Interaction, after: Interaction
) -> tuple[tuple[str, ...], tuple[Advice, ...]]:
    names = [name for name in Interaction.__struct_fields__ if _differs(name, before, after)]
    values = {name: getattr(after, name) for name in names}
    if {"discussed", "proposed"} & set(names):
        values["typed"] = None  # the words that were taken out leave with the line they stood in
    change_interaction(book, after.id, values)
    return tuple(names), _reconsidered(book, after)


def _reconsidered(book: WritableBook, log: Interaction) -> tuple[Advice, ...]:
    """Make a goodwill contact commercial in whose words something is offered now."""
    purpose = purpose_of(book, log.id)
    held = held_purpose(purpose, log) if purpose else None
    if purpose is None or held is None or held.kind is purpose.kind:
        return ()
    change_purpose_kind(book, log.id, held.kind)
    return (PROPOSES,)


def _differs(name: str, before: Interaction, after: Interaction) -> bool:
    return bool(getattr(before, name) != getattr(after, name))


def _whom(book: WritableBook, log: Interaction, amendment: Amendment) -> tuple[Whom, bool]:
    """Read whom the log is about, and add who is said to have taken part."""
    present = people_of(book, log.id)
    named = [find_person(book, words, at=log.account_id).person for words in amendment.people]
    more = [person.id for person in named if person and person.id not in present]
    add_people(book, log.id, more)
    accounts = accounts_with(book, [log.account_id] if log.account_id else [])
    people = tuple(people_with(book, [*present, *more]))
    return Whom(accounts[0] if accounts else None, people), bool(more)


def _plan(
    book: WritableBook,
    log_id: UUID,
    planned: tuple[Whom, FollowUp | None],
    amendment: Amendment,
    reading: Reading,
    settings: Settings,
) -> tuple[FollowUp | None, tuple[Advice, ...]]:
    """Change why we talk next and when, or plan it where nothing was planned.

    A vague purpose that is refused never costs what else was mended.
    """
    whom, follow_up = planned
    if amendment.purpose is None and amendment.on is None:
        return follow_up, ()
    if follow_up is not None and follow_up.status is not FollowUpStatus.OPEN:
        raise PlannedElsewhereError(follow_up)
    text = amendment.purpose
    if text is None and follow_up is not None:
        text = follow_up.purpose.text
    wish = Wish(whom.name, text or "", amendment.on, anyway=amendment.anyway)
    try:
        return _planned(book, log_id, planned, wish, reading, settings)
    except VagueError as vague:
        if amendment.only_plans:
            raise
        return follow_up, vague.warnings


def _planned(
    book: WritableBook,
    log_id: UUID,
    planned: tuple[Whom, FollowUp | None],
    wish: Wish,
    reading: Reading,
    settings: Settings,
) -> tuple[FollowUp, tuple[Advice, ...]]:
    whom, follow_up = planned
    if follow_up is None:
        change = plan_contact(book, wish, whom, reading, settings, log_id=log_id)
        keep_topics_of(book, log_id, change.planned.follow_up.id)
        return change.planned.follow_up, change.warnings
    return change_contact(book, whom, follow_up, wish, reading, settings)


def _named(before: FollowUp | None, after: FollowUp | None) -> tuple[str, ...]:
    """Name what changed in the follow-up."""
    if after is None or before == after:
        return ()
    if before is None or before.purpose != after.purpose:
        return ("purpose",)
    return ("due_on",)
