"""The listing: as much of the ranking as was asked for, and how much more there is."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from msgspec import Struct

from salesbook.domain.book.moment import Moment
from salesbook.domain.loop.due.ranking import Entry
from salesbook.domain.loop.due.tiers import ListName

ASKED_FOR = (ListName.DUE, ListName.NEEDS_PURPOSE)
"""The lists of a working day; the others are shown on request."""


class DueList(Struct, frozen=True):
    """The entries asked for, list by list, of the moment asked for.

    `counts` says how many there are in each list asked for, `more` how many a limit left out.
    """

    moment: Moment
    entries: tuple[Entry, ...]
    counts: Mapping[ListName, int]

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
    unseen: int = 0,
) -> DueList:
    """Cut a ranking to the lists and the number asked for.

    `unseen` counts accounts that need a purpose and rank below all of those given.
    """
    wanted = [listed for listed in ListName if listed in set(lists)]
    entries = [entry for entry in ranked if entry.listed in wanted]
    found = Counter(entry.listed for entry in entries)
    found[ListName.NEEDS_PURPOSE] += unseen
    counts = {listed: found[listed] for listed in wanted}
    return DueList(moment, tuple(entries[:limit]), counts)
