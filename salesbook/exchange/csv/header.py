"""Names of columns, and the row that holds them."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence

from salesbook.exchange.csv.rows import Row

_EDGES = " \t\r\n\xa0\ufeff*"
_ENOUGH = 3
_BETWEEN_WORDS = re.compile(r"[\W_]+")


def header_name(cell: str) -> str:
    """Write the name of a column as it is compared: trimmed, NFKC, casefolded, single blanks."""
    name = unicodedata.normalize("NFKC", cell).strip(_EDGES).casefold()
    return " ".join(name.split())


def squeezed(cell: str) -> str:
    """Write the name of a column without blanks and signs: `First Name` is `first_name`."""
    return _BETWEEN_WORDS.sub("", header_name(cell))


def count_known(cells: Iterable[str], known: Collection[str]) -> int:
    """Count the cells that are known names of columns, each once; `known` is squeezed."""
    return len({squeezed(cell) for cell in cells} & set(known))


def find_header(
    rows: Sequence[Row], known: Collection[str], wanted: Collection[str] = ()
) -> Row | None:
    """Find the row that names the columns: the one with the most known names, the first of equals.

    Half its cells must be known, or three of them, or all that are `wanted`; both sets are
    squeezed. None when no row is like that.
    """
    names = {*known, *wanted}
    best = max(rows, key=lambda row: count_known(row.cells, names), default=None)
    if best is None:
        return None
    count = count_known(best.cells, names)
    filled = sum(bool(cell.strip(_EDGES)) for cell in best.cells)
    asked_for = bool(wanted) and count_known(best.cells, wanted) == len(set(wanted))
    enough = count * 2 >= filled or count >= _ENOUGH or asked_for
    return best if count and enough else None
