"""How it looks when a person is best reached, what they closed, and where they worked."""

from collections.abc import Iterator
from datetime import date

from salesbook.domain.accounts.best_hours import Stretch
from salesbook.domain.accounts.closing import Closing
from salesbook.domain.accounts.particulars import Particulars, PastJob
from salesbook.domain.accounts.person import Person
from salesbook.domain.dates.speak import day_words
from salesbook.domain.loop.words import plain


def particular_rows(person: Person, known: Particulars, today: date) -> Iterator[tuple[str, str]]:
    """Say each thing beside its label; what is not known is empty."""
    yield "Prefers", person.channel.value if person.channel else ""
    yield "Best", ", ".join(hours_said(known))
    yield from lasting_rows(known, today)


def lasting_rows(known: Particulars, today: date) -> Iterator[tuple[str, str]]:
    """Say what a person takes along from firm to firm; what is not known is empty."""
    yield "Closed", ", ".join(closing_words(closing, today) for closing in known.closings)
    yield "Basis", basis_words(known, today)
    yield "Was at", ", ".join(past_words(job, today) for job in known.past)


def particular_items(known: Particulars) -> dict[str, object]:
    """Say them to a program."""
    basis = known.basis
    return {
        "best_hours": [
            {"weekday": one.weekday, "from": one.from_time, "until": one.until_time}
            for one in known.best_hours
        ],
        "closed": known.closings,
        "basis": basis.basis if basis else None,
        "basis_source": basis.source if basis else None,
        "basis_since_on": basis.since_on if basis else None,
        "past_jobs": known.past,
    }


def hours_said(known: Particulars) -> tuple[str, ...]:
    """Say each stretch of hours the way it is typed."""
    return tuple(
        Stretch(one.weekday or 0, one.from_time, one.until_time).said for one in known.best_hours
    )


def closing_words(closing: Closing, today: date) -> str:
    """Say a closed channel, and until when: `phone until Tue 1 Dec`."""
    until = f" until {day_words(closing.until_on, today)}" if closing.until_on else ""
    return f"{closing.channel.value}{until}"


def basis_words(known: Particulars, today: date) -> str:
    """Say the basis, its source and since when; nothing where there is none."""
    basis = known.basis
    if basis is None:
        return ""
    words = (basis.basis.value, basis.source.value)
    said, source = (word.replace("_", " ") for word in words)
    return f"{said} ({source}), since {day_words(basis.since_on, today)}"


def past_words(job: PastJob, today: date) -> str:
    """Say a job that ended, and the parts played there: `Globex (Buyer, champion) until 3 Mar`."""
    said = ", ".join(filter(None, (job.title, *map(plain, job.parts))))
    there = f" ({said})" if said else ""
    return f"{job.account}{there} until {day_words(job.until_on, today)}"
