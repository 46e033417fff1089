"""Which opportunity or campaign is meant: a name or part of one, a handle, `last`."""

from collections.abc import Sequence
from contextlib import suppress
from uuid import UUID

from salesbook.domain.accounts.names import Name, best_fit, nearest
from salesbook.domain.errors import NameAmbiguousError, NameNotFoundError
from salesbook.domain.ids import SHOWN_LENGTH
from salesbook.domain.pipeline.campaign import Campaign
from salesbook.domain.pipeline.opportunity import OpportunityCard
from salesbook.domain.text import name_key
from salesbook.store.accounts.account import accounts_with
from salesbook.store.book.book import Book
from salesbook.store.book.setting import settings_of
from salesbook.store.compiled.tables import CAMPAIGNS, OPPORTUNITIES
from salesbook.store.loop.latest import own_identity_of
from salesbook.store.pipeline.campaign import campaign_names, campaign_with
from salesbook.store.pipeline.opportunity import (
    open_opportunities_of,
    opportunity_card,
    opportunity_names,
)
from salesbook.store.table import Table
from salesbook.work.accounts.names import account_named, quoted

_OFFERED = 12


def opportunity_named(book: Book, words: str, *, at: UUID | None = None) -> OpportunityCard:
    """Find the opportunity that typed words mean; with `at`, among those of that account.

    An open one goes before one that ended; the name of an account means the only one open there.
    Raises `NameNotFoundError` or `NameAmbiguousError`.
    """
    names = opportunity_names(book, at, settings_of(book).stages)
    found = _found(book, words, names, OPPORTUNITIES, "opportunity")
    if not found and at is None:
        found = _open_at(book, words)
    if len(found) > 1:
        lines = [_line(opportunity_card(book, one)) for one in found[:_OFFERED]]
        raise _several(words, lines, "opportunities")
    if not found:
        see = "salesbook opportunity list --all"
        for account in accounts_with(book, [at] if at else []):
            see += (
                f" · To make it: salesbook opportunity add {quoted(account.name)} {quoted(words)}"
            )
        raise _none(words, names, "opportunity", see)
    return opportunity_card(book, found[0])


def campaign_named(book: Book, words: str) -> Campaign:
    """Find the campaign that typed words mean.

    Raises `NameNotFoundError` or `NameAmbiguousError`.
    """
    names = campaign_names(book)
    found = _found(book, words, names, CAMPAIGNS, "campaign")
    if len(found) > 1:
        known = [campaign_with(book, one) for one in found[:_OFFERED]]
        lines = [f"{one.handle[:SHOWN_LENGTH]}  {one.name} ({one.kind.value})" for one in known]
        raise _several(words, lines, "campaigns")
    if not found:
        raise _none(words, names, "campaign", "salesbook campaign list")
    return campaign_with(book, found[0])


def _found(
    book: Book, words: str, names: Sequence[Name], table: Table, noun: str
) -> Sequence[UUID]:
    word = name_key(words)
    fit = best_fit(word, names) if word else None
    if fit:
        return fit.subjects
    with suppress(NameNotFoundError):
        return [own_identity_of(book, table, words, noun)]
    return []


def _open_at(book: Book, words: str) -> list[UUID]:
    """List what is open at the account that words name, if they name one."""
    if not words.strip():
        return []
    with suppress(NameNotFoundError, NameAmbiguousError):
        account = account_named(book, words)
        return [card.opportunity.id for card in open_opportunities_of(book, account.id)]
    return []


def _line(card: OpportunityCard) -> str:
    handle = card.opportunity.handle[:SHOWN_LENGTH]
    return f"{handle}  {card.opportunity.name}, {card.account} ({card.stage.label})"


def _several(words: str, lines: Sequence[str], nouns: str) -> NameAmbiguousError:
    return NameAmbiguousError(
        f"“{words}” can mean several {nouns}.", candidates=lines, hint="Type more, or the handle."
    )


def _none(words: str, names: Sequence[Name], noun: str, see: str) -> NameNotFoundError:
    keys = {name.subject_id: name.key for name in names}
    near = [keys[one] for one in nearest(name_key(words), names)]
    offer = f"Did you mean {' or '.join(f'“{key}”' for key in near)}? " if near else ""
    said = f"There is no {noun} “{words}”."
    return NameNotFoundError(said, near=near, hint=f"{offer}See them: {see}")
