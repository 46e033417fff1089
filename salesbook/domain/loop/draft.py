"""Drafting a purpose from facts: what was promised, complained of, proposed, discussed or noted.

One function, so that every screen offers the same words. A draft is never an empty phrase: a fact
that is one itself is passed over.
"""

from salesbook.domain.accounts.account import AccountKind
from salesbook.domain.dates.speak import day_words
from salesbook.domain.loop.draft_facts import DraftFacts, Said
from salesbook.domain.loop.draft_owed import keeping, replying
from salesbook.domain.loop.draft_words import (
    answering,
    moving,
    ordering,
    quoted,
    settling,
    wishing,
)
from salesbook.domain.loop.follow_up import Purpose, PurposeKind
from salesbook.domain.loop.phrases.find import find_empty

__all__ = ["DraftFacts", "Said", "draft_purpose", "quoted"]


def draft_purpose(facts: DraftFacts) -> Purpose:
    """Draft the purpose of the next contact from the strongest fact there is.

    Where a human reason is asked for, it is one. Else the order: a purpose not met, our promise,
    their message, their complaint, their reaction, the last proposal, a day of theirs, their rhythm
    of ordering, an opportunity that stands still, the last conversation, the last note, and at the
    end what every account has: how we want to work together.
    """
    return (
        _kind_word(facts)
        or _carried(facts)
        or keeping(facts)
        or replying(facts)
        or settling(facts)
        or answering(facts)
        or _proposed(facts)
        or wishing(facts)
        or ordering(facts)
        or moving(facts)
        or _discussed(facts)
        or _noted(facts)
        or _beginning(facts)
    )


def _kind_word(facts: DraftFacts) -> Purpose | None:
    """Draft a human reason where one is asked for; one that was not met goes first."""
    if facts.human is None:
        return None
    from salesbook.domain.loop.draft_human import being_kind  # noqa: PLC0415 (seldom asked for)

    carried = _carried(facts)
    kind = carried is not None and carried.kind is PurposeKind.GOODWILL
    return carried if kind else being_kind(facts, facts.human)


def _carried(facts: DraftFacts) -> Purpose | None:
    unmet = facts.unmet
    if unmet is None or find_empty(unmet.text, facts.names, facts.phrases):
        return None
    return unmet


def _proposed(facts: DraftFacts) -> Purpose | None:
    said = facts.proposed
    if said is None or not facts.speaks(said):
        return None
    on = day_words(said.on, facts.today)
    return Purpose(f"Ask for their decision on what we proposed on {on}: {quoted(said.text)}")


def _discussed(facts: DraftFacts) -> Purpose | None:
    said = facts.discussed
    if said is None or not facts.speaks(said):
        return None
    on = day_words(said.on, facts.today)
    return Purpose(f"Make a proposal on what we discussed on {on}: {quoted(said.text)}")


def _noted(facts: DraftFacts) -> Purpose | None:
    said = facts.noted
    if said is None or not facts.speaks(said):
        return None
    on = day_words(said.on, facts.today)
    return Purpose(f"Clear up what our record of {on} leaves open: {quoted(said.text)}")


def _beginning(facts: DraftFacts) -> Purpose:
    if not facts.reached:
        return Purpose(f"Agree how we want to work together{_first_question(facts)}")
    return Purpose(_NEXT.get(facts.kind, _NEXT[None]))


def _first_question(facts: DraftFacts) -> str:
    if facts.kind is AccountKind.CUSTOMER:
        return ": how often, by which channel, and who decides on their orders"
    if facts.industry and not find_empty(facts.industry):
        return f", and learn what they buy as a firm in {quoted(facts.industry)}"
    return ", and learn what they buy today and who decides on it"


_NEXT: dict[AccountKind | None, str] = {
    AccountKind.CUSTOMER: "Learn which orders they plan for the coming quarter, and who decides",
    AccountKind.FORMER_CUSTOMER: "Learn why they stopped ordering and what would win them back",
    AccountKind.PARTNER: "Agree which customers we approach together in the coming quarter",
    AccountKind.PROSPECT: "Learn what they buy today, from whom, and when that contract ends",
    None: "Agree how we want to work together, and what they expect of us this quarter",
}
