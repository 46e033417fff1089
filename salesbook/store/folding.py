"""Folding: letters made plain in one way where texts are kept to be found, and where one asks."""

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
