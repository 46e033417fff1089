"""Wrong usage, in our own words: what was wrong, and something to paste."""

import re
from collections.abc import Iterable

from salesbook.domain.errors import UsageError

_NO_NUMBER = r"is not a valid int\w*( range)?"
_TYPERS_QUOTES = r"(?<!\w)'([^']*)'"


def unknown_command(word: str, known: Iterable[str], *, below: str = "") -> UsageError:
    """Say that there is no such command, and offer the nearest."""
    from difflib import get_close_matches

    start = f"salesbook {below}".rstrip()
    near = get_close_matches(word, list(known), n=3)
    if near:
        hint = "Did you mean: " + " · ".join(f"{start} {name}" for name in near)
    else:
        hint = f"See what there is: salesbook help {below or 'all'}"
    return UsageError(f"There is no command “{start} {word}”.", hint=hint)


def wrong_usage(path: str, complaint: Exception) -> UsageError:
    """Say what Typer complains of in our own words."""
    return UsageError(_sentence(complaint), hint=f"See how it goes: salesbook help {path}")


def _sentence(complaint: Exception) -> str:
    name = getattr(complaint, "option_name", None)
    parameter = getattr(complaint, "param", None)
    match type(complaint).__name__:
        case "NoSuchOption":
            near = getattr(complaint, "possibilities", None) or ()
            offered = f" Did you mean {' or '.join(sorted(near))}?" if near else ""
            return f"There is no option “{name}”.{offered}"
        case "MissingParameter" if parameter is not None:
            return f"“{parameter.metavar or max(parameter.opts, key=len)}” is missing."
        case "BadParameter" if parameter is not None:
            said = max(parameter.opts, key=len) if name is None else name
            return f"“{said}” does not fit: {_quoted(str(complaint))}"
        case _:
            return _quoted(getattr(complaint, "message", str(complaint)))


def _quoted(text: str) -> str:
    """Put Typer's straight quotes into the house's curly ones, and end the sentence."""
    text = re.sub(_NO_NUMBER, "is no whole number", text)
    return re.sub(_TYPERS_QUOTES, "“\\1”", text).rstrip(".") + "."
