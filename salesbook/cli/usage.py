"""Wrong usage, in our own words: what was wrong, and something to paste."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from salesbook.domain.errors import UsageError

if TYPE_CHECKING:
    from salesbook.cli.parameters import Parameter

_NEAR = 0.7
"""How like two names are, from 0 to 1 as `difflib` measures it, for one to be a slip of another."""


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


def misuse(path: str, sentence: str) -> UsageError:
    """Say in a sentence what is wrong with the words for a command."""
    return UsageError(sentence, hint=f"See how it goes: salesbook help {path}")


def sentence_for(complaint: Exception, parameters: Iterable["Parameter"]) -> str:
    """Say what Typer complains of in our own words, whichever words it has itself."""
    name = getattr(complaint, "option_name", None)
    match type(complaint).__name__:
        case "NoSuchOption":
            near = _alike(name, getattr(complaint, "possibilities", None) or ())
            offered = f" Did you mean {' or '.join(sorted(near))}?" if near else ""
            return f"There is no option “{name}”.{offered}"
        case "BadOptionUsage":
            takes = any(name in one.spellings and one.kind is not bool for one in parameters)
            return f"“{name}” needs a value." if takes else f"“{name}” takes no value."
        case "MissingParameter":
            missing = getattr(complaint, "param", None)
            one = next(one for one in parameters if one.name == getattr(missing, "name", None))
            return f"“{one.label if one.spellings else one.told.metavar or one.label}” is missing."
        case _:
            return str(complaint)


def _alike(name: str | None, options: Iterable[str]) -> list[str]:
    """Keep the options whose names are near without their dashes, which all of them share."""
    from difflib import SequenceMatcher

    said = (name or "").lstrip("-")
    return [one for one in options if SequenceMatcher(None, said, one.lstrip("-")).ratio() > _NEAR]
