r"""Several values in one cell: joined by `; `, where a `;` or `\` inside is escaped by `\`."""

import re
from collections.abc import Iterable

_SPLIT = re.compile(r"((?:[^;\\]|\\.|\\$)*)(?:; ?|$)", re.DOTALL)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


def join_list(values: Iterable[str]) -> str:
    """Write values into one cell."""
    return "; ".join(map(_escaped, values))


def _escaped(value: str) -> str:
    return re.sub(r"([;\\])", r"\\\1", value) if ";" in value or "\\" in value else value


def split_list(cell: str) -> tuple[str, ...]:
    """Read the values of one cell; empty ones are left out."""
    parts = (match.group(1) for match in _SPLIT.finditer(cell))
    return tuple(_ESCAPED.sub(r"\1", part) for part in parts if part)
