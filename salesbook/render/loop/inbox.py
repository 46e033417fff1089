"""How notes from the road look before they are logged, and what became of them."""

from collections.abc import Iterator, Sequence

from salesbook.domain.book.moment import Moment
from salesbook.domain.counting import counted
from salesbook.domain.dates.speak import say_day, time_words
from salesbook.domain.loop.entry import Understood
from salesbook.domain.loop.inbox import Preview, State
from salesbook.domain.loop.words import outcome_alone
from salesbook.domain.loop.words import plain as said_plainly
from salesbook.render.json import json_item
from salesbook.render.layout import Indent, Report, stacked
from salesbook.render.loop.log import advice_json
from salesbook.render.style import alarm, joined, muted, paste, plain, strong
from salesbook.render.words import BLANK, Words

_WIDEST = len("discussed")
_HEADINGS = {
    State.CLEAR: "Clear",
    State.LOGGED: "Logged",
    State.KNOWN: "There already",
    State.STAYS: "Stays",
}
_COUNTS = {
    State.LOGGED: "logged",
    State.CLEAR: "clear",
    State.KNOWN: "there already",
    State.STAYS: "not taken",
}
NOTHING = "There is no note in it."


def inbox_report(notes: Sequence[Preview], moment: Moment) -> Report:
    """Lay out the notes: what is clear, what is there already, what stays and why."""
    parts: list[Report] = []
    for state, heading in _HEADINGS.items():
        some = [note for note in notes if note.state is state]
        if some:
            parts += [strong(heading), *(part for one in some for part in _note(one, moment))]
            parts.append(BLANK)
    return stacked(*parts, plain(count_words(notes)))


def note_report(note: Preview, moment: Moment) -> Report:
    """Lay out one note, to be decided on."""
    return stacked(*_note(note, moment))


def result_report(notes: Sequence[Preview], seen: Sequence[Preview], moment: Moment) -> Report:
    """Lay out what became of the notes since they were seen."""
    parts: list[Report] = []
    for note, before in zip(notes, seen, strict=True):
        if note.said is None or note.state is before.state:
            continue
        title = _title(note, note.said, moment)
        if note.state is State.LOGGED:
            parts.append(joined("Logged:", title, muted(note.handle), by=" "))
        else:
            parts.append(joined(joined("Stays:", title, by=" "), alarm(note.reason), by=" · "))
    return stacked(*parts, plain(count_words(notes)))


def count_words(notes: Sequence[Preview]) -> str:
    """Count what became of the notes: `2 notes: 1 clear, 1 not taken`."""
    if not notes:
        return NOTHING
    counts = [
        f"{count:,} {words}"
        for state, words in _COUNTS.items()
        if (count := sum(note.state is state for note in notes))
    ]
    return f"{counted(len(notes), 'notes')}: {', '.join(counts)}."


def inbox_json(notes: Sequence[Preview], left_out: Sequence[str]) -> str:
    """Write what became of the notes as one document."""
    return json_item("inbox", {"notes": [_item(note) for note in notes], "left_out": left_out})


def _item(note: Preview) -> dict[str, object]:
    said = note.said
    return {
        "file": note.file,
        "line": note.scrap.line,
        "raw": note.scrap.raw,
        "state": note.state,
        "handle": note.handle or None,
        "name": note.name or None,
        "kind": said and said.kind,
        "outcome": said and said.outcome,
        "occurred_at": said and said.occurred_at,
        "discussed": said and said.discussed,
        "proposed": said and said.proposed,
        "purpose": said and said.purpose,
        "due_on": note.due_on,
        "due_at": note.due_at,
        "warnings": advice_json(note.warnings),
        "reason": note.reason or None,
        "hint": note.hint or None,
        "candidates": note.candidates,
    }


def _note(note: Preview, moment: Moment) -> Iterator[Report]:
    place = muted(f"{note.file}:{note.scrap.line}") if note.state is State.STAYS else ""
    if note.said is None:
        yield Indent(joined(place, *_typed(note, moment)))
    else:
        yield Indent(joined(place, _title(note, note.said, moment)))
        if note.state is not State.KNOWN:
            yield from (Indent(Indent(part)) for part in _parts(note, note.said, moment))
    if note.reason:
        why = alarm if note.state is State.STAYS else muted
        yield Indent(Indent(why(note.reason)))
    yield from (Indent(Indent(plain(one))) for one in note.candidates)
    if note.hint:
        yield Indent(Indent(paste(note.hint)))


def _typed(note: Preview, moment: Moment) -> Iterator[str]:
    """Quote what was typed; of a mail, when it was sent, in words."""
    if note.scrap.mail:
        yield time_words(Moment(note.typed.now, moment.zone).local, moment.today)
    yield f"“{' '.join((note.scrap.mail or note.scrap.raw).split())}”"


def _title(note: Preview, said: Understood, moment: Moment) -> Words:
    """Say when, how and with whom it was."""
    when = time_words(Moment(said.occurred_at, moment.zone).local, moment.today)
    how = f"{said_plainly(said.kind)}, {said_plainly(said.outcome)}"
    return joined(when, strong(note.name), how, by=" · ")


def _parts(note: Preview, said: Understood, moment: Moment) -> Iterator[Words]:
    """Say the words, unless they say no more than how it ended."""
    due = say_day(note.due_on, moment.today, note.due_at) if note.due_on else ""
    discussed = "" if outcome_alone(said.discussed) is said.outcome else said.discussed
    parts = (
        ("discussed", discussed),
        ("proposed", said.proposed),
        ("next", " · ".join(filter(None, (said.purpose, due)))),
    )
    for name, words in parts:
        if words:
            yield joined(muted(name.ljust(_WIDEST)), " ".join(words.split()))
    for warning in note.warnings:
        yield joined(alarm("!"), warning.message, by=" ")
