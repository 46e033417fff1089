"""The module of words, written out; `python -m salesbook.cli.completing` keeps it up to date."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from salesbook.cli.completing.reading import read_words

MODULE = Path(__file__).with_name("words.py")

_Rows = Sequence[tuple[str, ...]]

_HEAD = '''"""The words that can be completed: the table of commands, and what Typer reads of each.

`python -m salesbook.cli.completing` makes it anew.
"""

Word = tuple[str, str]
"""A word and its explanation, or ''."""

Parameter = tuple[str, str, str]
"""An argument's name or an option's, what it takes, and its explanation.

It takes '' when it is a flag, else a list of `LISTS`, or kinds in capitals: ACCOUNT, TEXT …
"""
'''


def module_text() -> str:
    """Write the module."""
    commands, members, parameters, lists = read_words()
    return "\n".join(
        [
            _HEAD,
            f"COMMANDS: tuple[Word, ...] = {_rows(commands, '')}\n",
            _table("MEMBERS", "Word", members),
            _table("PARAMETERS", "Parameter", parameters),
            _table("LISTS", "Word", lists),
        ]
    )


def write_module() -> None:
    """Write the module to its file."""
    MODULE.write_text(module_text(), encoding="utf-8")


def _table(name: str, kind: str, tables: Mapping[str, _Rows]) -> str:
    lines = "".join(f"    {_text(key)}: {_rows(rows, '    ')},\n" for key, rows in tables.items())
    return f"{name}: dict[str, tuple[{kind}, ...]] = {{\n{lines}}}\n"


def _rows(rows: _Rows, indent: str) -> str:
    lines = (f"{indent}    ({', '.join(map(_text, row))}),\n" for row in rows)
    return f"(\n{''.join(lines)}{indent})"


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
