"""The digest: what a week taught the firm, by product and theme; what came of the last one."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.loop.interaction import PointKind
from salesbook.domain.team.aftermath import Events, Followed, followed
from salesbook.domain.team.mark import ORDER, Mark, Source, once
from salesbook.domain.team.period import Period, monday_of
from salesbook.domain.team.theme import themes_of
from salesbook.domain.text import name_key

_TOLD = frozenset({Source.SALE, Source.SETTLED})
"""What is itself what came of something: nothing is expected to come of it."""


class Theme(Struct, frozen=True):
    """Marks that belong together; without a name what shares nothing."""

    name: str
    marks: tuple[Mark, ...]


class Chapter(Struct, frozen=True):
    """What was heard of a product; without a name of none, and that one is the last."""

    product: str
    themes: tuple[Theme, ...]

    @property
    def marks(self) -> tuple[Mark, ...]:
        """All its marks, theme by theme."""
        return tuple(mark for theme in self.themes for mark in theme.marks)


class Digest(Struct, frozen=True):
    """What was heard in a period, and what came of the marks of the one before.

    `rep` and `product` say what was asked for, where that was not everything.
    """

    period: Period
    before: Period
    chapters: tuple[Chapter, ...] = ()
    followed: tuple[Followed, ...] = ()
    rep: str = ""
    product: str = ""

    @property
    def marks(self) -> tuple[Mark, ...]:
        """All that was heard in the period, chapter by chapter."""
        return tuple(mark for chapter in self.chapters for mark in chapter.marks)

    @property
    def counts(self) -> tuple[tuple[PointKind, int], ...]:
        """How many there are of each kind that there is."""
        found = Counter(mark.kind for mark in self.marks)
        return tuple((kind, found[kind]) for kind in ORDER if found[kind])

    @property
    def several(self) -> bool:
        """Whether more than one rep is told of, so that each mark says whose it is."""
        told = (*self.marks, *(each.mark for each in self.followed))
        return len({mark.rep for mark in told}) > 1


def week_of(day: date) -> Period:
    """Find the week that a day is in, from Monday to Sunday."""
    monday = monday_of(day)
    return Period(monday, monday + timedelta(days=6))


def before(period: Period) -> Period:
    """Find the period of the same length that ends where this one begins."""
    length = period.until - period.since + timedelta(days=1)
    return Period(period.since - length, period.until - length)


def digest_of(
    period: Period,
    marks: Iterable[Mark],
    events: Events,
    products: Mapping[str, str],
    *,
    rep: str = "",
    product: str = "",
) -> Digest:
    """Tell a period and the one before of what was heard in both.

    `products` are the names that products go by, each with the one it is told under. `product`
    keeps to what is about that one.
    """
    named = [_named(mark, products) for mark in marks]
    asked = [mark for mark in named if not product or product in mark.products]
    earlier = before(period)
    now, then = (once(each for each in asked if of.holds(each.on)) for of in (period, earlier))
    return Digest(
        period=period,
        before=earlier,
        chapters=_chapters(now, product),
        followed=tuple(followed(mark, events) for mark in then if mark.source not in _TOLD),
        rep=rep,
        product=product,
    )


def _named(mark: Mark, products: Mapping[str, str]) -> Mark:
    """Say which products the words of a mark name, where its talk was about none."""
    if mark.products or not products:
        return mark
    return replace(mark, products=_in_words(mark.text, products))


def _in_words(text: str, products: Mapping[str, str]) -> tuple[str, ...]:
    """Find names of products as whole words; a longer name hides a shorter one within it."""
    words = [word.strip(".,;:!?()\"'“”") for word in name_key(text).split()]
    longest = max((len(name.split()) for name in products), default=0)
    found: dict[str, None] = {}
    place = 0
    while place < len(words):
        for count in range(min(longest, len(words) - place), 0, -1):
            name = " ".join(words[place : place + count])
            if name in products:
                found[products[name]] = None
                place += count - 1
                break
        place += 1
    return tuple(found)


def _chapters(marks: Sequence[Mark], product: str) -> tuple[Chapter, ...]:
    names = themes_of([mark.text for mark in marks], [mark.about for mark in marks])
    kept = defaultdict[str, dict[str, list[Mark]]](lambda: defaultdict(list))
    for mark, theme in zip(marks, names, strict=True):
        kept[product or next(iter(mark.products), "")][theme].append(mark)
    products = sorted(_sorted(kept), key=lambda name: not name)
    return tuple(Chapter(product, _themes(kept[product])) for product in products)


def _themes(kept: Mapping[str, list[Mark]]) -> tuple[Theme, ...]:
    return tuple(Theme(name, tuple(kept[name])) for name in _sorted(kept))


def _sorted(names: Iterable[str]) -> list[str]:
    """Put names in order, what has none before them: it must not look as if it were under one."""
    return sorted(names, key=lambda name: (name_key(name), name))
