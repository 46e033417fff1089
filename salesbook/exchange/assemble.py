"""From a row of cells to what it says: read each cell, gather the values of each record."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from msgspec import Struct
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

_OF_A_REP = ("id", "name", "email")
_TOLD = "discussed"
_WITH_NOTES = frozenset({Part.ACCOUNT, Part.PERSON})
_ONLY_A_PLACE = frozenset({"account", "account_id"})


class Assembly(Struct, frozen=True):
    """How the rows of one file are read: its layout, its columns, and a reading for each column."""

    layout: Layout
    columns: Columns
    readings: tuple[Reading, ...]

    def entry(self, row: Row) -> Entry:
        """Read a row; a cell that cannot be read becomes a fault that names it."""
        values: dict[Part, dict[str, Any]] = defaultdict(dict)
        faults: list[Fault] = []
        for name, field, reading, cell in zip(
            self.columns.header, self.columns.fields, self.readings, row.cells, strict=True
        ):
            if field is None or not cell or (not reading.exact and not cell.strip()):
                continue
            try:
                plain = unguarded(cell) if self.layout.guarded else cell
                _gather(values[field.part], field, field.read(plain, reading))
                _keep_guess(values[field.part], field, name, plain)
            except CellError as error:
                faults.append(Fault(name, cell, str(error)))
        entry = Entry(line=row.line, raw=row.raw, cells=row.cells, faults=tuple(faults))
        return entry if faults else self.layout.finish(_with_records(entry, values))


def _gather(values: dict[str, Any], field: Field, value: object) -> None:
    if isinstance(value, tuple):
        name = _LISTS.get(field.attribute, field.attribute)
        values[name] = values.get(name, ()) + value
    elif field.attribute == _TOLD and value:
        values[_TOLD] = "\n".join(filter(None, (values.get(_TOLD), str(value))))
    elif value not in (None, ""):
        values.setdefault(field.attribute, value)


def _keep_guess(values: dict[str, Any], field: Field, column: str, cell: str) -> None:
    """Keep in the file's own words what a last resort stands for, where there is a place for it."""
    if not (isinstance(field.read, WordReader) and field.read.guesses(cell)):
        return
    said = f"{column}: {clean(cell)}"
    if field.part in _WITH_NOTES:
        values["notes"] = (*values.get("notes", ()), said)
    elif field.attribute == "outcome":
        values[_TOLD] = "\n".join(filter(None, (values.get(_TOLD), said)))


def _with_records(entry: Entry, values: Mapping[Part, dict[str, Any]]) -> Entry:
    said = {part: {k: v for k, v in of.items() if v != ()} for part, of in values.items()}
    rep = _named(said.get(Part.REP, {}))
    person = _named(said.get(Part.PERSON, {}))
    if person.keys() <= _ONLY_A_PLACE:
        person = {}
    entry = replace(
        entry,
        rep=RepRecord(**{name: rep.get(name) for name in _OF_A_REP}) if rep else None,
        account=AccountRecord(**firm) if (firm := said.get(Part.ACCOUNT)) else None,
        person=PersonRecord(**person) if person else None,
        interaction=InteractionRecord(**talk) if (talk := said.get(Part.INTERACTION)) else None,
        follow_up=FollowUpRecord(**plan) if (plan := said.get(Part.FOLLOW_UP)) else None,
    )
    if any((entry.rep, entry.account, entry.person, entry.interaction, entry.follow_up)):
        return entry
    return replace(entry, skipped="no column that is taken holds anything")


def _named(values: dict[str, Any]) -> dict[str, Any]:
    """Put a full name together from its two halves where the file has only those."""
    halves = " ".join(values[half] for half in ("given", "family") if half in values)
    return {"name": halves, **values} if halves else values
