"""The letters of every day: harmless, and each one cell wide, so that nothing need be looked up."""

from itertools import chain

_RANGES = (
    (" ", "~"),
    ("\N{NO-BREAK SPACE}", "\N{NOT SIGN}"),
    ("\N{REGISTERED SIGN}", "\N{MODIFIER LETTER LOW LEFT ARROW}"),  # Latin of every country
    ("\N{GREEK CAPITAL LETTER HETA}", "\N{CYRILLIC THOUSANDS SIGN}"),
    ("\N{EN DASH}", "\N{HORIZONTAL ELLIPSIS}"),
    ("\N{EURO SIGN}", "\N{EURO SIGN}"),
    ("\N{RIGHTWARDS ARROW}", "\N{RIGHTWARDS ARROW}"),
    ("\N{BOX DRAWINGS LIGHT HORIZONTAL}", "\N{DARK SHADE}"),  # rules, rails and bars
)
_EVERYDAY = frozenset(
    chain.from_iterable(map(chr, range(ord(first), ord(last) + 1)) for first, last in _RANGES)
)


def everyday(text: str) -> bool:
    """Tell whether a text is of such letters alone, which most are."""
    return (text.isascii() and text.isprintable()) or _EVERYDAY.issuperset(text)
