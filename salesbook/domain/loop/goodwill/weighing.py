"""Weigh words that were said to be goodwill: an offer makes them commercial, a reason human."""

from collections.abc import Sequence

from salesbook.domain.book.wording import wording_of
from salesbook.domain.loop.advice import Advice
from salesbook.domain.loop.goodwill.find import find_human_reason, find_offer, language_of
from salesbook.domain.loop.phrases.find import Empty, find_empty

OFFER = "offer"
REASONLESS = "no_human_reason"


def find_reasonless(text: str, names: Sequence[str] = (), own: Sequence[str] = ()) -> Empty | None:
    """Find what keeps words from being goodwill: an offer, an empty phrase, or no human reason.

    `names` are those of the account and its people, `own` the lines of `purpose.phrases`: where
    they switch every rule off, a reason is not asked for either.
    """
    offer = find_offer(text)
    if offer is not None:
        return Empty(OFFER, offer.span)
    if find_human_reason(text, names):
        return None
    empty = find_empty(text, names, own)
    wording = wording_of(own)
    if empty is not None or wording.says_nothing:
        return empty
    return Empty(REASONLESS, (0, len(text)), wording.language or language_of(text))


def sells(text: str) -> str | None:
    """Repeat the words of a text that sell, on one line; None where nothing is offered."""
    offer = find_offer(text)
    return " ".join(text[slice(*offer.span)].split()) if offer else None


def note_sells(text: str) -> Advice | None:
    """Say that a note which was said to be goodwill holds an offer; nothing when it has none."""
    words = sells(text)
    if words is None:
        return None
    message = f"“{words}” sells, so this is kept as commercial: goodwill carries no offer."
    return Advice("goodwill_offers", message)


def plan_sells(text: str) -> Advice | None:
    """Say that a purpose which was said to be goodwill holds an offer; nothing without one."""
    words = sells(text)
    return _planned(f"“{words}” sells") if words is not None else None


def plans_business(text: str) -> Advice | None:
    """Say that a goodwill contact plans business: an offer, or what is neither human nor empty.

    Nobody said of what comes next that it is goodwill, so it need not be.
    """
    found = find_reasonless(text)
    if found is None or found.rule not in {OFFER, REASONLESS}:
        return None
    return plan_sells(text) or _planned(f"“{text}” names no human reason")


def _planned(why: str) -> Advice:
    return Advice(
        "goodwill_plans_business",
        f"{why}, so it is planned as commercial: goodwill carries no offer.",
    )
