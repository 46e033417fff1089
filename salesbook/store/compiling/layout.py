"""How what is compiled is laid out, for those who read it."""

import json
import re
from collections.abc import Iterable
from textwrap import wrap
from typing import Any

_WIDTH = 88
_STEP = "    "
_QUOTED = re.compile("'[^']*'")
_HELD = "\0"
"""Stands for a blank inside quotes, where no line may end."""


def head(source: str) -> str:
    """Write the docstring of a module, which says what it was made from and how."""
    return f'"""Made from {source}.\n\n`python -m salesbook.store.compiling` makes it anew.\n"""\n'


def import_line(module: str, names: list[str]) -> str:
    """Write the line that imports names from a module, or the lines."""
    line = f"from {module} import {', '.join(names)}"
    if len(line) > _WIDTH:
        line = several(f"from {module} import (", names, ")")
    return f"{line}\n"


def several(opening: str, items: Iterable[str], closing: str) -> str:
    """Write what stands between brackets: in one line, or else one item a line."""
    listed = list(items)
    line = f"{opening}{', '.join(listed)}{closing}"
    if len(line) <= _WIDTH and "\n" not in line:
        return line
    inner = "\n".join(f"{item}," for item in listed)
    return f"{opening}\n{_stepped(inner)}\n{closing}"


def row(items: list[str]) -> str:
    """Write a tuple."""
    return f"({items[0]},)" if len(items) == 1 else several("(", items, ")")


def literal(value: Any) -> str:
    """Write a value of plain types as Python does."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, dict):
        return several("{", (f"{literal(key)}: {literal(one)}" for key, one in value.items()), "}")
    if isinstance(value, tuple | list):
        return row([literal(one) for one in value])
    return repr(value)


def sql_text(sql: str) -> str:
    """Write SQL as a literal, a clause a line; blanks in it mean nothing but in its own quotes."""
    lines = "\n".join(line for clause in sql.split("\n") for line in _wrapped(clause))
    raw = "r" if "\\" in lines else ""
    return f'{raw}"""\n{_stepped(lines)}\n"""'


def _stepped(text: str) -> str:
    """Move lines a step in; only a line feed ends one here, whatever else a text may hold."""
    return "\n".join(f"{_STEP}{line}" if line.strip() else line for line in text.split("\n"))


def _wrapped(clause: str) -> list[str]:
    held = _QUOTED.sub(lambda found: found[0].replace(" ", _HELD), clause)
    lines = wrap(
        held, _WIDTH, subsequent_indent=_STEP, break_long_words=False, break_on_hyphens=False
    )
    return [line.replace(_HELD, " ") for line in lines]
