"""How the facts of a book look."""

from datetime import datetime

from salesbook.domain.book.facts import BookFacts
from salesbook.domain.book.moment import Moment
from salesbook.domain.counting import counted
from salesbook.domain.dates.speak import say_day
from salesbook.render.json import json_item
from salesbook.render.labels import known, labelled
from salesbook.render.layout import Report
from salesbook.render.style import accent, joined, muted, paste
from salesbook.render.words import Words

_KIB = 1024


def facts_report(facts: BookFacts, moment: Moment) -> Report:
    """Lay out where the book is and what it holds."""
    size = "" if facts.size is None else f" · {facts.size / _KIB:,.0f} KiB"
    held = {name: count for name, count in facts.counts.items() if count}
    holds = (counted(count, name.replace("_", "-")) for name, count in held.items())
    pairs: list[tuple[str, str | Words]] = [
        ("Book", joined(accent(facts.place), muted(_absence(facts)))),
        ("Kept by", f"{facts.rep} · {facts.currency}"),
        ("Engine", f"{facts.engine} · schema {facts.schema}{size}"),
        ("Holds", ", ".join(holds) or "nothing yet"),
        ("Commands", f"{facts.operations:,}, the latest {_day(facts.latest, moment)}"),
        (
            "Backups",
            paste(f"{len(facts.backups):,}, the latest {facts.backups[0]}", "plain")
            if facts.backups
            else muted("none beside it yet: salesbook book backup"),
        ),
    ]
    return labelled(known(pairs))


def facts_json(facts: BookFacts, moment: Moment) -> str:
    """Write the facts as one document."""
    return json_item("book_info", facts, as_of=moment.local)


def _absence(facts: BookFacts) -> str:
    """Say that there is no file yet; a book on a server has no size but tables."""
    absent = facts.size is None and facts.engine.startswith("SQLite")
    return "not there yet: the first thing you write makes it" if absent else ""


def _day(instant: datetime, moment: Moment) -> str:
    return say_day(Moment(instant, moment.zone).today, moment.today)
