"""Folding: letters made plain in one way where texts are kept to be found, and where one asks."""

from collections.abc import Iterator
from unicodedata import combining, normalize

# Letters that FTS5's remove_diacritics leaves alone, because Unicode gives them no decomposition.
FOLDED = (
    ("ß", "ss"),
    ("ł", "l"),
    ("Ł", "L"),
    ("ø", "o"),
    ("Ø", "O"),
    ("đ", "d"),
    ("Đ", "D"),
    ("æ", "ae"),
    ("Æ", "AE"),
)


def fold(words: str) -> str:
    """Fold letters as the search table does, so that what is asked meets what is kept."""
    for letter, plain in FOLDED:
        words = words.replace(letter, plain)
    return words


def plain_letters(text: str) -> Iterator[tuple[str, int]]:
    """Give the letters of a text without case, accents and ligatures, each with its place in it."""
    for place, letter in enumerate(text):
        for part in fold(normalize("NFKD", letter)).lower():
            if not combining(part):
                yield part, place
