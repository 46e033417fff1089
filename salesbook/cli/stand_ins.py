"""Stand-ins: our own signs in plain letters, for a terminal whose encoding has no others."""

import codecs

STAND_INS = "salesbook.stand_ins"
"""The name by which a stream knows how to write what it cannot encode."""

_SIGNS = {
    "█": "#",
    "░": ":",
    "▆": "#",
    "│": "|",
    "┊": ".",
    "├": "|",
    "└": "`",
    "─": "-",
    "━": "=",
    "·": "-",
    "\N{EN DASH}": "-",
    "…": "~",
    "“": '"',
    "”": '"',
    "→": ">",
    "≤": "<",
}


def register_stand_ins() -> None:
    """Let streams be opened with `STAND_INS` for their errors."""
    codecs.register_error(STAND_INS, _stand_in)


def _stand_in(error: UnicodeError) -> tuple[str, int]:
    """Give a sign one letter, so that columns stay; any other letter is spelled by its number."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    signs = error.object[error.start : error.end]
    return "".join(_SIGNS.get(sign) or _spelled(sign) for sign in signs), error.end


def _spelled(sign: str) -> str:
    return sign.encode("ascii", "backslashreplace").decode("ascii")
