"""Transactional: people, and accounts, with whom every talk was about business."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from msgspec import Struct

from salesbook.domain.loop.draft_facts import DraftFacts, Human
from salesbook.domain.loop.draft_human import being_kind


class Acquaintance(Struct, frozen=True):
    """A person, or an account where no talk named anybody, and what the talks with them were.

    `talks` counts those that reached them, `transacting` those of them in the phase of transacting,
    `goodwill` those with a human reason. `told` and `days` count the facts and the days of theirs
    that the reader knows.
    """

    account_id: UUID | None
    account: str | None
    person_id: UUID | None
    person: str | None
    talks: int
    transacting: int
    last_on: date
    goodwill: int = 0
    told: int = 0
    days: int = 0

    @property
    def name(self) -> str:
        """What to call them."""
        return self.person or self.account or ""


class Transactional(Struct, frozen=True):
    """Those with whom every talk was about business, and how many a limit left out."""

    today: date
    several: tuple[Acquaintance, ...]
    more: int = 0

    @property
    def question(self) -> str:
        """A sincere question to begin with, for the first of them."""
        first = self.several[0]
        human = Human(first.person, seed=(first.person_id or first.account_id or UUID(int=0)).int)
        return being_kind(DraftFacts(self.today, reached=True, human=human), human).text


def only_sold_to(known: Acquaintance) -> bool:
    """Tell whether there was nothing but business with somebody.

    They were talked with, never for goodwill; nothing is known that they told of themselves or that
    we told them, and no day of theirs.
    """
    return known.talks > 0 and not (known.goodwill or known.told or known.days)


def transactional(
    known: Iterable[Acquaintance], today: date, limit: int | None = None
) -> Transactional:
    """List those with whom there was nothing but business, those most sold to first."""
    several = sorted(filter(only_sold_to, known), key=_order)
    return Transactional(today, tuple(several[:limit]), len(several) - len(several[:limit]))


def _order(known: Acquaintance) -> tuple[int, int, int, str, str]:
    whose = str(known.person_id or known.account_id)
    recent = -known.last_on.toordinal()
    return -known.transacting, -known.talks, recent, known.name.casefold(), whose
