"""The listing: as much of the ranking as was asked for, and how much more there is."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from msgspec import Struct

from salesbook.domain.book.moment import Moment
from salesbook.domain.loop.due.ranking import Entry
from salesbook.domain.loop.due.tiers import Gate, ListName

if TYPE_CHECKING:
    from salesbook.domain.accounts.season import GoodwillSeason

_NONE: Mapping[ListName, int] = {}
ASKED_FOR = (ListName.DUE, ListName.NEEDS_PURPOSE)
"""The lists of a working day; the others are shown on request."""


class DueList(Struct, frozen=True):
    """The entries asked for, list by list, of the moment asked for.

    `counts` says how many there are in each list asked for, `more` how many a limit left out.
    `season` is the rep's own season of goodwill, `resting` how many a season holds back.
    """

    moment: Moment
    entries: tuple[Entry, ...]
    counts: Mapping[ListName, int]
    season: "GoodwillSeason | None" = None
    resting: int = 0

    @property
    def day(self) -> date:
        """The day asked for."""
        return self.moment.today

    @property
    def more(self) -> int:
        """How many the limit left out."""
        return sum(self.counts.values()) - len(self.entries)

    def of(self, listed: ListName) -> tuple[Entry, ...]:
        """Take the entries of one list."""
        return tuple(entry for entry in self.entries if entry.listed is listed)


def listing(
    moment: Moment,
    ranked: Sequence[Entry],
    *,
    lists: Iterable[ListName] = ASKED_FOR,
    limit: int | None = None,
    unseen: Mapping[ListName, int] = _NONE,
    season: "GoodwillSeason | None" = None,
) -> DueList:
    """Cut a ranking to the lists and the number asked for.

    `unseen` counts accounts that rank below all of those given. `season` is the rep's own season
    of goodwill.
    """
    wanted = [listed for listed in ListName if listed in set(lists)]
    entries = [entry for entry in ranked if entry.listed in wanted]
    found = Counter(entry.listed for entry in entries)
    counts = {listed: found[listed] + unseen.get(listed, 0) for listed in wanted}
    resting = sum(entry.gate is Gate.SEASON for entry in ranked)
    return DueList(moment, tuple(entries[:limit]), counts, season, resting)
