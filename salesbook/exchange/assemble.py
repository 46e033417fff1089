"""From a row of cells to what it says: read each cell, gather the values of each record."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from salesbook.domain.spreadsheet import MARK, unguarded
from salesbook.exchange.csv.cells import CellError, clean
from salesbook.exchange.csv.rows import Row
from salesbook.exchange.fields import Field, Part
from salesbook.exchange.layout import Columns, Layout
from salesbook.exchange.reading import (
    Reading,
    WordReader,
    read_id,
    read_name,
    read_note,
    read_text,
)
from salesbook.exchange.record import (
    AccountRecord,
    Entry,
    Fault,
    FollowUpRecord,
    InteractionRecord,
    PersonRecord,
    RepRecord,
)
from salesbook.exchange.sales_record import (
    ComplaintRecord,
    ItemRecord,
    OpportunityRecord,
    OrderRecord,
    ProductRecord,
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

_TEXTS = frozenset({read_text, read_name, read_note, read_id})
_PARTS = tuple(Part)
_SHORT = 1000
_REMEMBERED = 1024
_OF_A_REP = ("id", "name", "email", "leader")
_TOLD = "discussed"
_WITH_NOTES = frozenset({Part.ACCOUNT, Part.PERSON, Part.OPPORTUNITY, Part.COMPLAINT})
_RECORDS: tuple[tuple[str, type[Any]], ...] = (
    ("account", AccountRecord),
    ("person", PersonRecord),
    ("interaction", InteractionRecord),
    ("follow_up", FollowUpRecord),
    ("product", ProductRecord),
    ("opportunity", OpportunityRecord),
    ("order", OrderRecord),
    ("item", ItemRecord),
    ("complaint", ComplaintRecord),
)
"""What a row says besides a rep, in the order of its parts."""

_ONLY_A_PLACE = frozenset({"account", "account_id", "account_domain"})


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
        self._by_part = [[one for one in self._taken if one.part is part] for part in _PARTS]

    def entries(self, rows: Sequence[Row]) -> list[Entry]:
        """Read rows a column at a time; where a cell cannot be read, row by row."""
        if not rows:
            return []
        by_column = list(zip(*(row.cells for row in rows), strict=True))
        try:
            said = {one: one.all_said(by_column[one.at]) for one in self._taken}
        except CellError:
            return [self.entry(row) for row in rows]
        parts = (_gathered(of_part, said, len(rows)) for of_part in self._by_part)
        return list(map(self._finished, rows, *parts))

    def _finished(self, row: Row, *parts: dict[str, Any]) -> Entry:
        return self._layout.finish(_with_records(row, *parts))

    def entry(self, row: Row) -> Entry:
        """Read a row; a cell that cannot be read becomes a fault that names it."""
        values: dict[Part, dict[str, Any]] = {part: {} for part in _PARTS}
        faults: list[Fault] = []
        cells = row.cells
        for column in self._taken:
            cell = cells[column.at]
            if not cell:
                continue
            try:
                value = column.said(cell)
            except CellError as error:
                faults.append(Fault(column.name, cell, str(error)))
            else:
                if value is not None:
                    column.gather(values[column.part], column.attribute, value)
        if faults:
            return Entry(line=row.line, raw=row.raw, cells=cells, faults=tuple(faults))
        return self._finished(row, *values.values())


class _Taken:
    """A column that is taken: where it stands, how its cells are read, and where that goes.

    Most cells of most columns were read before in the same file, so what they said is remembered.
    """

    def __init__(
        self, at: int, name: str, field: Field, reading: Reading, *, guarded: bool
    ) -> None:
        self.at, self.name = at, name
        self.part, self.attribute = field.part, field.attribute
        self._read, self._reading, self._guarded = field.read, reading, guarded
        self.said: Callable[[str], Any] = lru_cache(_REMEMBERED)(self._value)
        if reading.exact and field.read in _TEXTS:
            self.said = self._text
        elif field.attribute in _SELDOM_TWICE:
            self.said = self._value
        self.gather: Callable[[dict[str, Any], str, Any], None] = _put
        self.guesses = (
            isinstance(field.read, WordReader)
            and field.read.otherwise is not None
            and not reading.exact
        )
        if self.guesses:
            self.said = lru_cache(_REMEMBERED)(self._guessed)
            self.gather = _put_guess_in_note if field.part in _WITH_NOTES else _put_guess
        elif field.attribute == _TOLD:
            self.gather = _put_told

    def target(self, value: object) -> str:
        """Name the attribute of the record that takes what the cells say, such as this value."""
        name = self.attribute
        return _LISTS.get(name, name) if isinstance(value, tuple) else name

    def all_said(self, cells: Sequence[str]) -> list[Any]:
        """Read cells; None where one says nothing. Raises CellError at the first that is wrong."""
        if self.said == self._text and self._as_they_are(cells):
            return [cell or None for cell in cells]
        read = self.said
        said = [read(cell) if cell else None for cell in cells]
        if "" in said or () in said:
            return [None if value in ("", ()) else value for value in said]
        return said

    def _as_they_are(self, cells: Sequence[str]) -> bool:
        joined = "".join(cells)
        plain = joined.isascii() and MARK not in joined and "0" not in cells
        return plain and max(map(len, cells)) <= _SHORT

    def _value(self, cell: str) -> object:
        """Read a cell; None where it says nothing."""
        if not self._reading.exact and not cell.strip():
            return None
        return self._read(unguarded(cell) if self._guarded else cell, self._reading)

    def _text(self, cell: str) -> object:
        """Read a cell of text in a file of ours, where most of it stands as it is."""
        as_it_is = cell.isascii() and len(cell) <= _SHORT and cell[0] != MARK and cell != "0"
        return cell if as_it_is else self._value(cell)

    def _guessed(self, cell: str) -> tuple[object, str | None] | None:
        """Read a word; beside it, in the file's own words, what a last resort stands for."""
        value = self._value(cell)
        if value is None:
            return None
        plain = unguarded(cell) if self._guarded else cell
        assert isinstance(self._read, WordReader)  # noqa: S101 (only such columns are read so)
        return value, f"{self.name}: {clean(cell)}" if self._read.guesses(plain) else None


def _put(values: dict[str, Any], attribute: str, value: object) -> None:
    """Add what a cell says to what the others of its row say of the same record."""
    if isinstance(value, tuple):
        name = _LISTS.get(attribute, attribute)
        if value:
            values[name] = values.get(name, ()) + value
    elif value != "":
        values.setdefault(attribute, value)


def _put_told(values: dict[str, Any], attribute: str, value: object) -> None:
    if value:
        values[attribute] = "\n".join(filter(None, (values.get(attribute), str(value))))


def _put_guess(values: dict[str, Any], attribute: str, said: tuple[object, str | None]) -> None:
    """Add a word, and tell what a guess at an outcome stands for."""
    value, guess = said
    values.setdefault(attribute, value)
    if guess is not None and attribute == "outcome":
        _put_told(values, _TOLD, guess)


def _put_guess_in_note(
    values: dict[str, Any], attribute: str, said: tuple[object, str | None]
) -> None:
    """Add a word, and keep in a note what a guess stands for."""
    value, guess = said
    values.setdefault(attribute, value)
    if guess is not None:
        _put(values, "notes", (guess,))


def _gathered(
    columns: Sequence[_Taken], said: Mapping[_Taken, Sequence[Any]], rows: int
) -> list[dict[str, Any]]:
    """Gather what the cells of each row say of one record."""
    first = {one: next((v for v in said[one] if v is not None), None) for one in columns}
    speaking = [one for one in columns if first[one] is not None]
    if not speaking:
        return [{}] * rows
    names = [one.target(first[one]) for one in speaking]
    values = zip(*(said[one] for one in speaking), strict=True)
    if len(set(names)) == len(names) and not any(one.guesses for one in speaking):
        return [{n: v for n, v in zip(names, row, strict=True) if v is not None} for row in values]
    return [_gathered_one(speaking, row) for row in values]


def _gathered_one(columns: Sequence[_Taken], said: Sequence[Any]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for column, value in zip(columns, said, strict=True):
        if value is not None:
            column.gather(values, column.attribute, value)
    return values


def _with_records(row: Row, rep: dict[str, Any], *parts: dict[str, Any]) -> Entry:
    firm, person, *others = parts
    rep, person = rep and _named(rep), person and _named(person)
    if person and person.keys() <= _ONLY_A_PLACE:
        person = {}
    said = zip(_RECORDS, (firm, person, *others), strict=True)
    records = {name: record(**values) for (name, record), values in said if values}
    return Entry(
        line=row.line,
        raw=row.raw,
        cells=row.cells,
        rep=RepRecord(**{name: rep.get(name) for name in _OF_A_REP}) if rep else None,
        skipped=None if rep or records else "no column that is taken holds anything",
        **records,
    )


def _named(values: dict[str, Any]) -> dict[str, Any]:
    """Put a full name together from its two halves where the file has only those."""
    halves = " ".join(values[half] for half in ("given", "family") if half in values)
    return {"name": halves, **values} if halves else values
