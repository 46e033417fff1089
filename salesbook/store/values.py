"""Values as SQLite keeps them, and back: the forms SQLAlchemy's types give them on that engine.

SQLite has five storage classes and no dates (https://sqlite.org/datatype3.html): an id is 32
hexadecimal digits, an instant is UTC text with six decimals, a day and a time are ISO 8601.
"""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from operator import attrgetter
from typing import Any
from uuid import UUID, SafeUUID

Step = Callable[[Any], Any]

_NEW, _SET, _UNKNOWN = object.__new__, object.__setattr__, SafeUUID.unknown
_ENCODER = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
)


def canonical(value: object) -> str:
    """Write JSON in one way only, so that equal values have equal bytes."""
    return _ENCODER.encode(value)


def read_id(kept: str) -> UUID:
    """Read an id from its 32 digits.

    `UUID` first looks for the other ways to write one, which takes as long again; an id is read
    for every reference of every row.
    """
    made = _NEW(UUID)
    _SET(made, "int", int(kept, 16))
    _SET(made, "is_safe", _UNKNOWN)
    return made


def read_instant(kept: str) -> datetime:
    """Read an instant, aware, in UTC."""
    return datetime.fromisoformat(kept).replace(tzinfo=UTC)


def write_instant(instant: datetime) -> str:
    """Write an aware instant; raises `ValueError` for one without a zone."""
    if instant.utcoffset() is None:
        raise ValueError(f"the instant {instant} came without its zone")
    return instant.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")


def write_time(at: time) -> str:
    """Write a time of day with six decimals."""
    return at.isoformat("microseconds")


READERS: dict[str, Step] = {
    "uuid": read_id,
    "bool": bool,
    "instant": read_instant,
    "date": date.fromisoformat,
    "time": time.fromisoformat,
    "json": json.loads,
}
"""How a kind of column is read; one that is not here comes as it is."""

WRITERS: dict[str, Step] = {
    "uuid": attrgetter("hex"),
    "instant": write_instant,
    "date": date.isoformat,
    "time": write_time,
    "json": canonical,
}
"""How a kind of column is written; one that is not here goes as it is."""

_WRITERS_BY_TYPE: dict[type, Step] = {
    UUID: WRITERS["uuid"],
    datetime: write_instant,
    date: WRITERS["date"],
    time: write_time,
}


def asked(value: object) -> Any:
    """Put what a statement is asked with in SQLite's form, by its type."""
    write = _WRITERS_BY_TYPE.get(type(value))
    return value if write is None else write(value)
