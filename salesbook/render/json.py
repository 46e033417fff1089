"""The one document encoder: `{"salesbook": 1, "kind": …, "as_of": …, "items": […]}`."""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any
from uuid import UUID

from msgspec import Struct
from msgspec.structs import asdict

from salesbook.render.letters import everyday
from salesbook.render.safe import unsafe_characters

VERSION = 1
"""Counts breaking changes; keys are only ever added."""


def json_items(
    kind: str,
    items: Iterable[object],
    *,
    as_of: date | None = None,
    more: int | None = None,
    beside: Mapping[str, object] | None = None,
) -> str:
    """Write a list as one document, an item a line.

    `more` is how many a limit left out, `beside` what else there is to say.
    """
    lines = ",\n".join(_encoded(item) for item in items)
    others = {**(beside or {}), **({} if more is None else {"more": more})}
    rest = "".join(f", {_encoded(name)}: {_encoded(value)}" for name, value in others.items())
    return (
        f'{json_beginning(kind, as_of)}, "items": [\n{lines}\n]{rest}}}'
        if lines
        else (f'{json_beginning(kind, as_of)}, "items": []{rest}}}')
    )


def json_item(kind: str, item: object, *, as_of: date | None = None) -> str:
    """Write one thing as one document."""
    return f'{json_beginning(kind, as_of)}, "item": {_encoded(item)}}}'


def json_beginning(kind: str, as_of: date | None = None) -> str:
    """Write what every document begins with."""
    seen = "" if as_of is None else f', "as_of": {_encoded(as_of)}'
    return f'{{"salesbook": {VERSION}, "kind": {_encoded(kind)}{seen}'


def _encoded(value: object) -> str:
    return harmless(_encode(value))


def harmless(text: str) -> str:
    """Escape the characters of encoded text that could drive a terminal: nothing is lost."""
    return text if everyday(text) else unsafe_characters().sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    return json.dumps(match.group())[1:-1]


_SPELLINGS: tuple[tuple[type, Callable[[Any], object]], ...] = (
    (datetime, lambda instant: instant.isoformat(timespec="seconds")),  # before date, its base
    (date, date.isoformat),
    (time, lambda clock: f"{clock:%H:%M}"),
    (UUID, str),
    (Path, str),
    (Decimal, str),
    (Enum, lambda member: member.value),
    (Mapping, dict),
    (frozenset, lambda members: sorted(members, key=str)),
)


def _spelled(value: object) -> object:
    """Turn a domain value into what JSON has words for.

    Instants keep their offset, clock times are `HH:MM`, a record becomes an object of its
    fields, a set a sorted list.
    """
    for kind, spell in _SPELLINGS:
        if isinstance(value, kind):
            return spell(value)
    if isinstance(value, Struct):
        return asdict(value)
    raise TypeError(f"{type(value).__name__} has no place in a document")


_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, default=_spelled).encode
