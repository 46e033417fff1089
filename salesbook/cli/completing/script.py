"""The scripts that teach a shell: the words stand in them, so that Tab on a word starts no process.

Only for names in the book, and for words that an older script does not know, the program is asked:
`salesbook __complete WORDS…`, the last one unfinished.
"""

from collections.abc import Callable, Iterator
from functools import partial

from salesbook.cli.completing import words as known
from salesbook.cli.completing.candidates import BARE, NAMED, VERSION
from salesbook.cli.completing.shells import BASH, FISH, ZSH

_Row = tuple[str, str, str]
"""A word, what it takes and its explanation."""

_Branch = Callable[[str, list[_Row]], str]
"""Write the table under a key."""

_ASKED, _FREE = "?", "-"
"""What a word takes: a name that the program knows, or anything. A list is `=` and its name."""


def script_for(shell: str) -> str:
    """Write the script for `bash`, `zsh` or `fish`."""
    template, branch = _SHELLS[shell]
    return template.replace("@BARE@", BARE).replace("@ROWS@", "".join(_branches(branch)))


def _branches(branch: _Branch) -> Iterator[str]:
    """Write every table: commands '', members `+group`, lists `=list`, parameters by path."""
    yield branch("", _words(known.COMMANDS))
    yield branch("--", _words((VERSION,)))
    for group, members in known.MEMBERS.items():
        yield branch(f"+{group}", _words(members))
    for name, listed in known.LISTS.items():
        yield branch(f"={name}", _words(listed))
    for path, parameters in known.PARAMETERS.items():
        rows = [(name, _taken(takes), explained) for name, takes, explained in parameters]
        yield branch(path, rows)


def _words(listed: tuple[known.Word, ...]) -> list[_Row]:
    return [(word, "", explained) for word, explained in listed]


def _taken(takes: str) -> str:
    if not takes:
        return ""
    if takes in known.LISTS:
        return f"={takes}"
    return _ASKED if set(takes.split("|")) & NAMED.keys() else _FREE


def _branch(key: str, rows: list[_Row], *, explained: bool) -> str:
    texts = ("\t".join(row if explained else row[:2]) for row in rows)
    quoted = (_quoted(text if explained else text.rstrip("\t")) for text in texts)
    return f"        {_quoted(key)}) rows=({' '.join(quoted)}) ;;\n"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


def _fish_branch(key: str, rows: list[_Row]) -> str:
    quoted = (_fish_quoted("\t".join(row).rstrip("\t")) for row in rows)
    return f"        case {_fish_quoted(key)}\n            printf '%s\\n' {' '.join(quoted)}\n"


def _fish_quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


_SHELLS: dict[str, tuple[str, _Branch]] = {
    "bash": (BASH, partial(_branch, explained=False)),
    "zsh": (ZSH, partial(_branch, explained=True)),
    "fish": (FISH, _fish_branch),
}
