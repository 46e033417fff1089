"""The entry: what a rep typed about one contact, and what it is understood to say.

An entry holds words only, so it can wait in a file when the book cannot be written, and be read
again later as it was meant then.
"""

from datetime import datetime
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.accounts.account import AccountKind
from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.dates.when import When
from salesbook.domain.errors import UsageError
from salesbook.domain.loop.advice import PROPOSES, Advice
from salesbook.domain.loop.follow_up import PurposeKind
from salesbook.domain.loop.interaction import (
    ALLOWED,
    REACHED,
    Direction,
    Met,
    NoNext,
    Outcome,
    Phase,
)
from salesbook.domain.loop.note_line import (
    EDIT,
    NoteLine,
    Point,
    points_in,
    read_note,
    says_nothing,
    split_date,
)
from salesbook.domain.loop.reading import Reading, read_instant
from salesbook.domain.loop.words import (
    check_outcome,
    default_outcome,
    outcome_begun,
    read_kind,
    read_met,
    read_outcome,
    read_word,
)
from salesbook.domain.text import check_text

_NOTHING: NoteLine[When] = NoteLine(discussed="")


class Entry(Struct, frozen=True):
    """What was typed about one contact, word for word; None and '' are what was not said.

    `subject` is the account or the person, `people` those who took part, `on` when the next
    contact is due, `at` when this one was, `minutes` how long it took, `closes` the handles of the
    follow-ups it was for, `plan` the item of today's plan it was. From `facts` on: what was told,
    promised and sent, whose business it is, and what the contact was about.
    """

    subject: str | None = None
    note: str = ""
    discussed: str = ""
    proposed: str = ""
    purpose: str = ""
    on: str | None = None
    people: tuple[str, ...] = ()
    by: str | None = None
    inbound: bool = False
    outcome: str | None = None
    at: str | None = None
    minutes: int | None = None
    phase: str | None = None
    met: str | None = None
    no_next: str | None = None
    closes: tuple[str, ...] = ()
    plan: int | None = None
    goodwill: bool = False
    confirmed: bool = False
    private: bool = False
    new: bool = False
    anyway: bool = False
    facts: tuple[str, ...] = ()
    promises: tuple[str, ...] = ()
    their_promises: tuple[str, ...] = ()
    sent: tuple[str, ...] = ()
    occasion: str | None = None
    complaint: str | None = None
    opportunity: str | None = None
    campaign: str | None = None
    product: str | None = None
    colleague: str | None = None
    id: UUID | None = None

    @property
    def says_something(self) -> bool:
        """Whether there is more than a name: words, or how the contact ended."""
        said = (self.note, self.discussed, self.proposed, self.purpose, self.outcome)
        return (
            any(part and not says_nothing(part) for part in said)
            or self.plan is not None
            or self._told
        )

    @property
    def keeps_more(self) -> bool:
        """Whether it says more than the contact: what to keep beside it, or what it was about."""
        about = (self.opportunity, self.campaign, self.product, self.colleague)
        return self._told or bool(self.sent) or any(each is not None for each in about)

    @property
    def _told(self) -> bool:
        """Whether it holds what only a talk brings out; what was sent needs none."""
        if self.occasion is not None or self.complaint is not None:
            return True
        return bool(self.facts or self.promises or self.their_promises)

    @property
    def line(self) -> str:
        """The words as one line: the note, then what options said, set off as in a note."""
        date = f"@{self.on}" if self.on else ""
        next_ = " ".join(part for part in (self.purpose.strip(), date) if part)
        parts = (self.note, self.discussed, self.proposed, next_)
        return " // ".join(part for part in parts if part.strip())


class Understood(Struct, frozen=True):
    """What an entry says: enums for words, an instant in UTC for `occurred_at`.

    `assumed_at` says in words when it happened where only the day was said. `due` may stand
    without a purpose. A goodwill contact may plan business: `purpose_kind` is what comes next.
    """

    kind: InteractionKind
    direction: Direction
    outcome: Outcome
    occurred_at: datetime
    discussed: str = ""
    proposed: str = ""
    purpose: str = ""
    due: When | None = None
    points: tuple[Point, ...] = ()
    phase: Phase | None = None
    met: Met | None = None
    no_next: NoNext | None = None
    goodwill: bool = False
    purpose_kind: PurposeKind = PurposeKind.COMMERCIAL
    warnings: tuple[Advice, ...] = ()

    @property
    def reached(self) -> bool:
        """Whether somebody answered."""
        return self.outcome in REACHED

    def phase_with(self, whom: AccountKind | None) -> Phase | None:
        """Tell where a conversation stood: as said, else by what was proposed, and to whom.

        What is proposed is business, and customers are cared for.
        """
        if self.phase or not self.reached:
            return self.phase
        if self.proposed:
            return Phase.TRANSACT
        return Phase.AFTERCARE if whom is AccountKind.CUSTOMER else Phase.INFORM


class SaidTwiceError(UsageError):
    """Say that a part of a note was given twice."""

    def __init__(self, what: str, flag: str) -> None:
        super().__init__(
            f"The {what} is there twice: in the note and in {flag}.",
            hint=f"Say it once: leave out {flag}, or take it out of the note",
        )


def understand(entry: Entry, reading: Reading) -> Understood:
    """Read what was typed. Raises a sentence for what cannot be read; nothing is guessed away."""
    kind = read_kind(entry.by) if entry.by else InteractionKind.CALL
    direction = Direction.INBOUND if entry.inbound else Direction.OUTBOUND
    parts = _parts(_checked(entry), reading)
    outcome = _outcome(entry, parts, kind, direction)
    said = Understood(
        kind=kind,
        direction=direction,
        outcome=outcome,
        occurred_at=_occurred_at(entry, reading),
        discussed=parts.discussed,
        proposed=parts.proposed,
        purpose=parts.purpose,
        due=parts.due,
        points=parts.points,
        phase=read_word("phase", entry.phase, Phase) if entry.phase else None,
        met=read_met(entry.met) if entry.met else None,
        no_next=read_word("reason", entry.no_next, NoNext) if entry.no_next else None,
        goodwill=entry.goodwill,
        warnings=(*parts.warnings, *_assumed(parts.due), *_doubted(entry, parts, kind, outcome)),
    )
    return _weighed(said)


def _assumed(due: When | None) -> tuple[Advice, ...]:
    """Say what was filled in where a date was said loosely."""
    if due is None or due.assumed is None:
        return ()
    return (Advice("date_assumed", f"The date of the next contact: {due.assumed}."),)


def _doubted(
    entry: Entry, parts: NoteLine[When], kind: InteractionKind, outcome: Outcome
) -> tuple[Advice, ...]:
    """Ask whether anybody was reached, where a note only begins like an attempt."""
    begun = outcome_begun(parts.discussed)
    if entry.outcome or parts.proposed or outcome not in REACHED or begun not in ALLOWED[kind]:
        return ()
    message = f"Kept as a contact; if nobody was reached: --outcome {begun}"
    return (Advice("maybe_attempt", message),)


def _checked(entry: Entry) -> Entry:
    """Refuse characters that no book can keep before anything else is done."""
    return replace(
        entry,
        note=check_text(entry.note, "note"),
        discussed=check_text(entry.discussed, "note"),
        proposed=check_text(entry.proposed, "proposal"),
        purpose=check_text(entry.purpose, "purpose"),
    )


def _parts(entry: Entry, reading: Reading) -> NoteLine[When]:
    note = read_note(entry.note, reading.forwards) if entry.note.strip() else _NOTHING
    purpose, due, typed, warnings = _purpose(entry, reading)
    _check_once(note, entry)
    discussed = "\n".join(filter(None, (note.discussed, entry.discussed.strip(" \t\r\n"))))
    return replace(
        note,
        discussed=discussed,
        proposed=note.proposed or entry.proposed.strip(" \t\r\n"),
        purpose=note.purpose or purpose,
        due=due or note.due,
        due_typed=typed or note.due_typed,
        points=points_in(discussed, note.proposed or entry.proposed, note.purpose or purpose),
        warnings=(*note.warnings, *warnings, *_near_marks(entry)),
    )


def _near_marks(entry: Entry) -> tuple[Advice, ...]:
    said = (entry.note, entry.discussed, entry.proposed, entry.purpose)
    if not any("+" in words for words in said):
        return ()
    from salesbook.domain.loop.marks import near_misses  # noqa: PLC0415 (most notes have no plus)

    return near_misses(*said, mend=EDIT)


def _purpose(entry: Entry, reading: Reading) -> tuple[str, When | None, str, tuple[Advice, ...]]:
    """Read --next and --on; without --on, --next may end in its own @DATE."""
    typed = entry.purpose.strip(" \t\r\n")
    if entry.on is not None:
        return typed, reading.forwards(entry.on), entry.on, ()
    return split_date(typed, reading.forwards, EDIT)


def _check_once(note: NoteLine[When], entry: Entry) -> None:
    if note.proposed and entry.proposed.strip():
        raise SaidTwiceError("proposal", "--proposed")
    if note.purpose and entry.purpose.strip():
        raise SaidTwiceError("purpose", "--next")
    if note.due_typed and entry.on is not None:
        raise SaidTwiceError("date", "--on")


def _outcome(
    entry: Entry, parts: NoteLine[When], kind: InteractionKind, direction: Direction
) -> Outcome:
    if entry.outcome:
        outcome = read_outcome(entry.outcome)
        check_outcome(kind, outcome)
        return outcome
    if parts.outcome in ALLOWED[kind]:
        return parts.outcome
    return default_outcome(kind, direction)


def _occurred_at(entry: Entry, reading: Reading) -> datetime:
    """Find when it happened: now, or the time said; a day without a time is noon of that day."""
    return reading.moment.now if entry.at is None else read_instant(entry.at, reading)


def _weighed(said: Understood) -> Understood:
    """Let goodwill that proposes something be what it is, and hold words to each other."""
    if said.no_next and said.purpose:
        raise UsageError(
            "A contact has a next purpose or a reason for none, not both.",
            hint="Leave out --next, or --no-next",
        )
    if not said.goodwill:
        return said
    from salesbook.domain.loop.goodwill.weighing import note_sells  # noqa: PLC0415 (seldom)

    advice = PROPOSES if said.proposed else note_sells(said.discussed)
    if advice is None:
        return _next_weighed(said, said.warnings)
    sold = (*said.warnings, advice)
    return replace(_next_weighed(said, ()), goodwill=False, warnings=sold)


def _next_weighed(said: Understood, warnings: tuple[Advice, ...]) -> Understood:
    """Let what comes next after goodwill be business where it is."""
    if not said.purpose:
        return said
    from salesbook.domain.loop.goodwill.weighing import plans_business  # noqa: PLC0415 (seldom)

    advice = plans_business(said.purpose)
    if advice is None:
        return replace(said, purpose_kind=PurposeKind.GOODWILL)
    return replace(said, warnings=(*warnings, advice))
