"""Pauses: letting selling rest, at one account or at all of a rep's."""

from datetime import date
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.accounts.account import Account, PauseReason
from salesbook.domain.accounts.card import Rest
from salesbook.domain.dates.speak import day_words, say_day
from salesbook.domain.errors import SalesbookError
from salesbook.store.accounts.card import rest_of_all, rests_of
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.compiled.tables import PAUSES


class PauseChange(Struct, frozen=True):
    """A pause as a command left it; `account` is None for all accounts of the rep."""

    account: Account | None
    rest: Rest


def reason_said(because: str | None) -> tuple[PauseReason, str | None]:
    """Read why: a word of the list, or words that are kept as a note."""
    words = (because or "").strip()
    key = words.casefold().replace(" ", "_").replace("-", "_")
    if key in {reason.value for reason in PauseReason}:
        return PauseReason(key), None
    return PauseReason.OTHER, words or None


def pause_account(
    book: WritableBook,
    account: Account | None,
    until: date | None,
    reason: PauseReason = PauseReason.OTHER,
    note: str | None = None,
) -> PauseChange:
    """Let selling rest until a day, which is the first day of selling again; None leaves it open.

    A pause that runs already is changed. Raises when the day is not after today.
    """
    today = book.moment.today
    if until is not None and until <= today:
        raise SalesbookError(
            f"A pause ends after today; {say_day(until, today)} does not.",
            hint="Give a later day: --until +2w",
        )
    running = _rest(book, account)
    if running:
        book.change(PAUSES, running.id, until_on=until, reason=reason, note=note)
        rest = replace(running, until_on=until, reason=reason, note=note)
    else:
        said: dict[str, Any] = {"from_on": today, "until_on": until, "reason": reason, "note": note}
        place = account.id if account else None
        rest = Rest(book.add(PAUSES, account_id=place, rep_id=book.rep.id, **said), **said)
    book.say(f"Paused {_named(account)}" + (f" until {day_words(until, today)}" if until else ""))
    return PauseChange(account, rest)


def resume_account(book: WritableBook, account: Account | None) -> PauseChange:
    """End a pause today. Raises when none runs."""
    running = _rest(book, account)
    if running is None:
        raise SalesbookError(
            f"“{account.name}” is not paused."
            if account
            else "Nothing is paused for all accounts.",
            hint="salesbook account list shows who is",
        )
    ended = max(running.from_on, book.moment.today)
    book.change(PAUSES, running.id, until_on=ended)
    book.say(f"Resumed {_named(account)}")
    return PauseChange(account, replace(running, until_on=ended))


def _rest(book: Book, account: Account | None) -> Rest | None:
    return rest_of_all(book) if account is None else rests_of(book, [account.id]).get(account.id)


def _named(account: Account | None) -> str:
    return account.name if account else "all accounts"
