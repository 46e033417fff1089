"""What a rep counts as empty: words of the rep's own, and the built-in rules that are off.

In the list of `purpose.phrases`, `NAME: words` adds words to a rule of that name, bare words go to
the rule `own_phrase`, and `RULE: off` or `-RULE` switches a built-in rule off, `all: off` every one
of them. The setting `language` stands in the same list as `=CODE`, so that both travel together.
"""

import re
from collections.abc import Sequence

from msgspec import Struct

RULES = (
    "touch_base",
    "check_in",
    "follow_up",
    "keep_in_touch",
    "catch_up",
    "circle_back",
    "reach_out",
    "see_how",
    "quick_question",
    "say_hello",
    "nudge",
    "relationship",
    "bare_contact",
    "no_object",
)
"""The rules that are built in."""

OWN_RULE = "own_phrase"
"""The rule of words that were given no name."""

EVERY_RULE = "all"
SPOKEN = "="
_OFF = "off"

_LONGEST = 100
_NAMED = re.compile(r"([^\W\d][\w-]{0,30}):(?:\s+|$)")
_WORD = re.compile(r"\w")


class Wording(Struct, frozen=True):
    """The rep's own words, each with its rule, the built-in rules that are off, the language."""

    own: tuple[tuple[str, str], ...] = ()
    off: frozenset[str] = frozenset()
    language: str | None = None

    @property
    def says_nothing(self) -> bool:
        """Whether no rule is left, so that no purpose is ever empty."""
        return not self.own and self.off >= frozenset(RULES)


class WordingError(ValueError):
    """Say what is wrong with a line of the list."""


def wording_of(listed: Sequence[str]) -> Wording:
    """Understand a list; of what does not suit, nothing is taken."""
    if not listed:
        return Wording()
    off = frozenset(name for name in map(_switched_off, listed) if name)
    every = RULES if EVERY_RULE in off else ()
    kept = (line for line in listed if not line.startswith(SPOKEN) and not _switched_off(line))
    own = map(_own, kept)
    spoken = next((line[1:] for line in listed if line.startswith(SPOKEN)), None)
    return Wording(tuple(pair for pair in own if _WORD.search(pair[1])), off.union(every), spoken)


def check_wording(listed: Sequence[str]) -> None:
    """Refuse a line that switches off no rule, says no word, or goes on for ever."""
    for line in listed:
        if off := _switched_off(line):
            _check_rule(off)
        elif line.startswith(SPOKEN):
            message = "the language is a setting of its own: salesbook config set language nl"
            raise WordingError(message)
        elif line.strip().lower() == _OFF:
            message = "to switch every rule off, say “all: off”; one of them, “nudge: off”"
            raise WordingError(message)
        elif not _WORD.search(_own(line)[1]):
            message = f"“{line}” holds no word"
            raise WordingError(message)
        elif len(line) > _LONGEST:
            message = f"an empty phrase has at most {_LONGEST} characters"
            raise WordingError(message)


def _check_rule(name: str) -> None:
    if name in {EVERY_RULE, *RULES}:
        return
    from difflib import get_close_matches  # noqa: PLC0415 (needed only to say what went wrong)

    near = get_close_matches(name, RULES, n=1, cutoff=0.5)
    meant = (
        f", did you mean “{near[0]}: off”?" if near else "; see them all: salesbook lint --rules"
    )
    message = f"there is no rule “{name}” to switch off{meant}"
    raise WordingError(message)


def _switched_off(line: str) -> str:
    """Find the rule that a line switches off; nothing where it switches none."""
    if line.startswith("-"):
        return _rule_named(line[1:]) or line
    name, words = _own(line)
    return name if words.strip().lower() == _OFF and name != OWN_RULE else ""


def _own(line: str) -> tuple[str, str]:
    named = _NAMED.match(line)
    return (_rule_named(named[1]), line[named.end() :]) if named else (OWN_RULE, line)


def _rule_named(typed: str) -> str:
    return re.sub(r"[\s-]+", "_", typed.strip().lower())
