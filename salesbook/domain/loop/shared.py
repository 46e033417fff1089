"""What was shared in a season of goodwill that is over: the beginning of selling again."""

from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from salesbook.domain.accounts.fact import KnownFact
from salesbook.domain.accounts.season import GoodwillSeason
from salesbook.domain.loop.draft_facts import Said


class Shared(Struct, frozen=True):
    """The talks for goodwill since a season began, the latest first, and what was told in them."""

    since: date
    talks: tuple[Said, ...] = ()
    facts: tuple[KnownFact, ...] = ()


def shared_in(
    season: GoodwillSeason, talks: Iterable[Said], facts: Iterable[KnownFact]
) -> Shared | None:
    """Take what was said and told since a season began; None where that is nothing."""
    said = tuple(talk for talk in talks if talk.on >= season.from_on)
    told = tuple(known for known in facts if known.fact.learned_on >= season.from_on)
    return Shared(season.from_on, said, told) if said or told else None
