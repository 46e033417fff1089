"""`due --why`: one account's whole account of itself."""

from collections.abc import Iterator

from salesbook.domain.counting import counted
from salesbook.domain.dates.speak import say_day
from salesbook.domain.loop.due.points import Part
from salesbook.domain.loop.due.ranking import Entry
from salesbook.domain.loop.due.tiers import ListName
from salesbook.domain.loop.due.why import Why
from salesbook.domain.loop.due.worth import Worth
from salesbook.domain.loop.role import said_part
from salesbook.domain.pipeline.money import Money
from salesbook.render.layout import Indent, Report, stacked
from salesbook.render.loop.due import name_of
from salesbook.render.loop.reasons import gate_words, local_day, season_words, trigger_words
from salesbook.render.style import joined, muted, plain
from salesbook.render.table import Column, Ledger
from salesbook.render.words import BLANK, Words

_STANDS = {
    ListName.DUE: "is due",
    ListName.NEEDS_PURPOSE: "needs a purpose first",
    ListName.GATED: "is held back",
    ListName.QUIET: "is quiet",
}
_PARTS = {
    "lateness": "2 for each business day late, 20 at most",
    "close": "a sale closes within 30 days, or should have",
    "cadence": "silent for longer than its cadence allows",
    "owner": "changed hands not long ago",
    "attempts": "4 less for each try after the first",
}


def why_report(why: Why) -> Report:
    """Lay out in which list a subject stands, every reason, every gate, and the points."""
    entry = why.entry
    parts: list[Report] = [
        joined(name_of(entry), _STANDS[entry.listed], by=" "),
        Indent(stacked(*_lines(why))),
    ]
    if any(part.points for part in entry.parts):
        parts += [BLANK, _points(entry)]
    return stacked(*parts)


def _lines(why: Why) -> Iterator[Words]:
    today, entry = why.moment.today, why.entry
    if why.season:
        yield muted(season_words(why.season, today))
    for trigger in why.triggers:
        purpose = f": {trigger.purpose.text}" if trigger.purpose else ""
        yield plain(f"{_capital(trigger_words(trigger, today))}{purpose}")
    if entry.draft and entry.listed is ListName.NEEDS_PURPOSE:
        yield joined(muted("A purpose to accept:"), entry.draft.text, by=" ")
    for held in why.held:
        passed = "" if entry.listed is ListName.GATED else " (passed: a debt goes first)"
        yield plain(f"{_capital(gate_words(held, why.moment))}{passed}")
    for risk in entry.facts.risks:
        yield plain(f"Risk: {risk}")
    for currency in entry.facts.worth.left_out:
        yield muted(
            f"Amounts in {currency} are left out: no rate says what they are worth"
            f' (salesbook config set rates "{currency} 1.05")'
        )
    yield muted(_silence(why))
    if why.next_on:
        yield plain(f"Comes up by itself {say_day(why.next_on, today)}")


def _silence(why: Why) -> str:
    reached_at = why.entry.facts.last_contact_at
    day = local_day(reached_at, why.moment) if reached_at else None
    said = [f"Last contact {say_day(day, why.moment.today)}" if day else "Never reached"]
    if why.cadence:
        said.append(f"cadence {why.cadence.ideal_days} days, {why.cadence.max_days} at most")
    attempts = why.entry.facts.attempts
    if attempts:
        said.append(f"{counted(attempts, 'tries')} since")
    return " · ".join(said)


def _points(entry: Entry) -> Ledger:
    rows = [_part(part, entry) for part in entry.parts if part.points]
    return Ledger(
        [Column("Points"), Column(str(entry.points), right=True), Column("because", grows=True)],
        rows,
    )


def _part(part: Part, entry: Entry) -> list[str]:
    if part.name == "value":
        because = _value(entry.facts.worth)
    elif part.name == "role" and entry.role:
        name = entry.facts.names.get(entry.role.person_id, "somebody there")
        because = f"{name} is {said_part(entry.role.part)}"
    else:
        because = _PARTS[part.name]
    return [part.name, f"{part.points:+d}", because]


def _value(worth: Worth) -> str:
    amounts = ((worth.weighted, "open, weighted"), (worth.ordered, "ordered in a year"))
    said = " and ".join(f"{Money(minor, worth.currency)} {how}" for minor, how in amounts if minor)
    others = worth.among - worth.below - worth.alike
    return f"{said}: above {worth.below:,} of the portfolio, below {others:,}, 20 at most"


def _capital(said: str) -> str:
    return said[0].upper() + said[1:]
