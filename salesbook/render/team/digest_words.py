"""The words of a digest, the same in every form of it."""

from datetime import date

from salesbook.domain.counting import counted
from salesbook.domain.dates.speak import day_words
from salesbook.domain.loop.interaction import PointKind
from salesbook.domain.team.aftermath import Followed, Happened, Since
from salesbook.domain.team.digest import Digest
from salesbook.domain.team.mark import Mark, Source

UNNAMED = "About no product"
EXAMPLE = 'salesbook log ACCOUNT "Wants a test +need quiet pumps +objection too dear"'
_KINDS = {kind: f"{kind.value}s" for kind in PointKind}


def title_words(digest: Digest, today: date) -> str:
    """Name the digest: its days, and what it was kept to."""
    asked = [f"about {digest.product}" if digest.product else "", digest.rep and f"by {digest.rep}"]
    said = " ".join(part for part in asked if part)
    days = digest.period.words(today)
    return f"What we heard {said}, {days}" if said else f"What we heard, {days}"


def count_words(digest: Digest) -> str:
    """Count what there is: `1 insight, 2 objections`."""
    return ", ".join(counted(count, _KINDS[kind]) for kind, count in digest.counts)


def written_words(today: date) -> str:
    """Say when a document was written, with its year: it may be read much later."""
    return f"As of {day_words(today, today)} {today.year}."


def nothing_words(digest: Digest, today: date) -> str:
    """Say in one sentence that nothing was heard."""
    return f"Nothing was marked from {digest.period.words(today)}."


def how_words() -> str:
    """Say how marks are made."""
    marks = " ".join(f"+{kind.value}" for kind in PointKind)
    return f"Mark what you hear, in any note, with {marks}:"


def before_words(digest: Digest, today: date) -> str:
    """Ask what came of what was heard before."""
    return f"Heard {digest.before.words(today)}: what came of these?"


def kind_words(mark: Mark) -> str:
    """Say what kind it is."""
    if mark.source in {Source.SALE, Source.SETTLED}:
        return "Won" if mark.source is Source.SALE else "Settled"
    return mark.kind.value.capitalize()


def source_words(mark: Mark, today: date, *, several: bool) -> tuple[str, ...]:
    """Say of whom it was heard, when, and by whom where there are several."""
    private = "private" if mark.private else ""
    said = (mark.whose, day_words(mark.on, today), mark.rep if several else "", private)
    return tuple(part for part in said if part)


def since_words(followed: Followed, today: date) -> tuple[str, ...]:
    """Say what happened since; `nothing yet` where nothing did."""
    return tuple(_since(each, today) for each in followed.since) or ("nothing yet",)


def _since(since: Since, today: date) -> str:
    day = day_words(since.on, today)
    match since.what:
        case Happened.TALK:
            said = f"talked {day}" if since.count == 1 else f"{since.count} talks, the last {day}"
        case Happened.STAGE:
            said = f"{since.text} {day}"
        case Happened.SETTLED:
            said = f"{since.text}, {day}"
        case Happened.KEPT:
            said = f"promise kept {day}: {since.text}"
        case _:
            said = f"risk closed {day}"
    return said
