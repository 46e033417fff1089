"""Purposes: weighing what was typed, and the day it is due when nobody said one."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.accounts.account import Account
from salesbook.domain.book.moment import Moment
from salesbook.domain.book.setting import Settings
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.dates.when import When
from salesbook.domain.errors import SalesbookError
from salesbook.domain.loop.advice import Advice
from salesbook.domain.loop.follow_up import Purpose, PurposeKind
from salesbook.domain.loop.interaction import Interaction
from salesbook.domain.loop.reading import Reading
from salesbook.domain.loop.receipt import Whom
from salesbook.store.book.book import Book

if TYPE_CHECKING:
    from salesbook.domain.loop.lint import Finding

VAGUE = "vague_purpose"
_NOTHING = "says nothing of what {it} is for"
_REASONLESS = "names no human reason"


class VagueError(SalesbookError):
    """Say that strict books take no empty purpose, and what to say instead."""

    def __init__(self, finding: "Finding", warnings: tuple[Advice, ...]) -> None:
        self.warnings = warnings
        super().__init__(
            f"“{finding.said}” {_fault(finding, 'the contact')} ({finding.rule}).",
            hint=f"Say what it is for: {finding.suggestion} · or keep it as it is: --anyway",
        )


class Weighed(Struct, frozen=True):
    """A purpose as it may be kept: of its true kind, marked where it is kept although vague.

    `finding` is what makes it vague; `refused` whether a strict book keeps it not.
    """

    purpose: Purpose
    finding: "Finding | None" = None
    refused: bool = False
    warnings: tuple[Advice, ...] = ()

    def taken(self) -> Purpose:
        """Give the purpose to keep. Raises `VagueError` where it is refused."""
        if self.refused and self.finding is not None:
            raise VagueError(self.finding, self.warnings)
        return self.purpose


def default_day(account: Account | None, moment: Moment, settings: Settings) -> date:
    """Find the working day on which the account's cadence asks for a contact."""
    grade = account.grade if account else None
    ideal = timedelta(days=settings.cadence(grade).ideal_days)
    return settings.workweek.shift(moment.today + ideal, 0)


def reading_of(moment: Moment, order: DateOrder, settings: Settings) -> Reading:
    """Say how dates are read: by the book's order, else the one of the system's locale."""
    said = settings.dates_order
    return Reading(moment, DateOrder(said) if said else order, settings.workweek)


def weigh_purpose(
    book: Book, purpose: Purpose, whom: Whom, settings: Settings, *, anyway: bool = False
) -> Weighed:
    """Decide about a purpose that somebody typed, whatever the command: the one rule of all.

    Goodwill that sells is commercial. A vague one is kept with a warning and a rewrite from what
    is known of whom it is with; a strict book refuses it, or marks it where it is wanted `anyway`.
    What the program drafted itself is not weighed.
    """
    purpose, sold = _of_its_kind(purpose)
    finding = _vague(book, purpose, whom, settings)
    if finding is None:
        return Weighed(purpose, warnings=sold)
    refused = settings.strict and not anyway
    left = ", so it was not kept as a follow-up" if refused else ""
    message = f"“{finding.said}” {_fault(finding, 'it')}{left} ({finding.rule})."
    return Weighed(
        replace(purpose, anyway=settings.strict and anyway),
        finding,
        refused=refused,
        warnings=(*sold, Advice(VAGUE, message, finding.suggestion)),
    )


def mended_later(warnings: tuple[Advice, ...], due: When | None) -> tuple[Advice, ...]:
    """Say how to give a log a better purpose than the one refused; a question is to be answered."""
    from shlex import quote  # noqa: PLC0415 (only when refused)

    *others, vague = warnings
    better = vague.suggestion or ""
    asks = better.endswith("?")
    day = f" --on {due.day}" if due else ""
    line = f"salesbook edit last --next {'PURPOSE' if asks else quote(better)}{day}"
    return (*others, replace(vague, suggestion=f"{better} {line}" if asks else line))


def _vague(book: Book, purpose: Purpose, whom: Whom, settings: Settings) -> "Finding | None":
    """Find what makes a purpose empty; facts are read only when something does."""
    from salesbook.domain.loop.vague import find_vague  # noqa: PLC0415 (five languages)

    if find_vague(purpose.text, purpose.kind, whom.names, settings.phrases) is None:
        return None
    from salesbook.domain.loop.lint import lint_purpose  # noqa: PLC0415 (only when vague)
    from salesbook.work.loop.whom_facts import facts_of_whom  # noqa: PLC0415 (only when vague)

    kind_word = purpose.kind is PurposeKind.GOODWILL
    facts = facts_of_whom(book, whom, settings, kind_word=kind_word)
    return lint_purpose(purpose.text, facts, kind=purpose.kind)


def held_purpose(purpose: Purpose, log: Interaction) -> Purpose:
    """Say what a contact was for as it went: goodwill that offered something is business."""
    if purpose.kind is not PurposeKind.GOODWILL or not _sold(log):
        return purpose
    return replace(purpose, kind=PurposeKind.COMMERCIAL)


def _sold(log: Interaction) -> bool:
    if log.proposed.strip():
        return True
    from salesbook.domain.loop.goodwill.weighing import note_sells  # noqa: PLC0415 (seldom)

    return note_sells(log.discussed) is not None


def _of_its_kind(purpose: Purpose) -> tuple[Purpose, tuple[Advice, ...]]:
    """Make goodwill that holds an offer commercial, and say so."""
    if purpose.kind is not PurposeKind.GOODWILL:
        return purpose, ()
    from salesbook.domain.loop.goodwill.weighing import plan_sells  # noqa: PLC0415 (seldom)

    advice = plan_sells(purpose.text)
    if advice is None:
        return purpose, ()
    return replace(purpose, kind=PurposeKind.COMMERCIAL), (advice,)


def _fault(finding: "Finding", it: str) -> str:
    return _REASONLESS if finding.rule == "no_human_reason" else _NOTHING.format(it=it)
