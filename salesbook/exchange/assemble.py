"""From a row of cells to what it says: read each cell, gather the values of each record."""

from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from msgspec.structs import replace

from salesbook.domain.spreadsheet import unguarded
from salesbook.exchange.csv.cells import CellError, clean
from salesbook.exchange.csv.rows import Row
from salesbook.exchange.fields import Field, Part
from salesbook.exchange.layout import Columns, Layout
from salesbook.exchange.reading import Reading, WordReader
from salesbook.exchange.record import (
    AccountRecord,
    Entry,
    Fault,
    FollowUpRecord,
    InteractionRecord,
    PersonRecord,
    RepRecord,
)

_LISTS = {
    "phone": "phones",
    "mobile": "phones",
    "home_phone": "phones",
    "fax": "phones",
    "other_phone": "phones",
    "email": "emails",
    "home_email": "emails",
    "note": "notes",
}
"""Columns that add to a list of their record."""

_SELDOM_TWICE = frozenset({"id", "discussed", "proposed", "note"})
"""Fields whose cells rarely say the same, so that remembering them would cost more than reading."""

_REMEMBERED = 1024
_OF_A_REP = ("id", "name", "email")
_TOLD = "discussed"
_WITH_NOTES = frozenset({Part.ACCOUNT, Part.PERSON})
_ONLY_A_PLACE = frozenset({"account", "account_id"})


class Assembly:
    """How the rows of one file are read: its layout, its columns, and a reading for each column."""

    def __init__(self, layout: Layout, columns: Columns, readings: tuple[Reading, ...]) -> None:
        self._layout = layout
        self._taken = [
            _Taken(at, name, one, reading, guarded=layout.guarded)
            for at, (name, one, reading) in enumerate(
                zip(columns.header, columns.fields, readings, strict=True)
            )
            if one is not None
        ]

    def entry(self, row: Row) -> Entry:
        """Read a row; a cell that cannot be read becomes a fault that names it."""
        values: dict[Part, dict[str, Any]] = defaultdict(dict)
        faults: list[Fault] = []
        for column in self._taken:
            cell = row.cells[column.at]
            if not cell:
                continue
            try:
                said = column.said(cell)
            except CellError as error:
                faults.append(Fault(column.name, cell, str(error)))
            else:
                if said is not None:
                    column.gather(values[column.field.part], said)
        entry = Entry(line=row.line, raw=row.raw, cells=row.cells, faults=tuple(faults))
        return entry if faults else self._layout.finish(_with_records(entry, values))


class _Said(NamedTuple):
    """What a cell says: a value, and the file's own words where only a last resort fits them."""

    value: Any
    guess: str | None


class _Taken:
    """A column that is taken: where it stands, and how its cells are read.

    Most cells of most columns were read before in the same file, so what they said is remembered.
    """

    def __init__(
        self, at: int, name: str, field: Field, reading: Reading, *, guarded: bool
    ) -> None:
        self.at, self.name, self.field = at, name, field
        self._reading, self._guarded = reading, guarded
        repeats = field.attribute not in _SELDOM_TWICE
        self.said = lru_cache(_REMEMBERED)(self._read) if repeats else self._read

    def _read(self, cell: str) -> _Said | None:
        if not self._reading.exact and not cell.strip():
            return None
        plain = unguarded(cell) if self._guarded else cell
        return _Said(self.field.read(plain, self._reading), self._guess(plain))

    def _guess(self, cell: str) -> str | None:
        """Give in the file's own words what a last resort stands for."""
        guessed = isinstance(self.field.read, WordReader) and self.field.read.guesses(cell)
        return f"{self.name}: {clean(cell)}" if guessed else None

    def gather(self, values: dict[str, Any], said: _Said) -> None:
        """Add what a cell says to what the others of its row say of the same record."""
        attribute, value = self.field.attribute, said.value
        if isinstance(value, tuple):
            name = _LISTS.get(attribute, attribute)
            values[name] = values.get(name, ()) + value
        elif attribute == _TOLD and value:
            values[_TOLD] = "\n".join(filter(None, (values.get(_TOLD), str(value))))
        elif value is not None and value != "":
            values.setdefault(attribute, value)
        if said.guess is not None:
            self._keep_guess(values, said.guess)

    def _keep_guess(self, values: dict[str, Any], guess: str) -> None:
        """Keep a guess where there is a place for it."""
        if self.field.part in _WITH_NOTES:
            values["notes"] = (*values.get("notes", ()), guess)
        elif self.field.attribute == "outcome":
            values[_TOLD] = "\n".join(filter(None, (values.get(_TOLD), guess)))


def _with_records(entry: Entry, values: Mapping[Part, dict[str, Any]]) -> Entry:
    said = {part: {k: v for k, v in of.items() if v != ()} for part, of in values.items()}
    rep = _named(said.get(Part.REP, {}))
    person = _named(said.get(Part.PERSON, {}))
    if person.keys() <= _ONLY_A_PLACE:
        person = {}
    made = {
        "rep": RepRecord(**{name: rep.get(name) for name in _OF_A_REP}) if rep else None,
        "account": AccountRecord(**firm) if (firm := said.get(Part.ACCOUNT)) else None,
        "person": PersonRecord(**person) if person else None,
        "interaction": InteractionRecord(**talk) if (talk := said.get(Part.INTERACTION)) else None,
        "follow_up": FollowUpRecord(**plan) if (plan := said.get(Part.FOLLOW_UP)) else None,
    }
    if any(one is not None for one in made.values()):
        return replace(entry, **made)
    return replace(entry, skipped="no column that is taken holds anything")


def _named(values: dict[str, Any]) -> dict[str, Any]:
    """Put a full name together from its two halves where the file has only those."""
    halves = " ".join(values[half] for half in ("given", "family") if half in values)
    return {"name": halves, **values} if halves else values
