"""A sheet: some rows of a table that leaves the book, a column at a time.

A book of a million rows is written in the time it takes to read it only where nothing is done for
each cell, so a column is spelled, guarded and encoded as a whole.
"""

from collections.abc import Sequence
from typing import Any

Column = Sequence[Any]
"""The cells of one column: text, numbers, yes or no, lists of text; None where nothing is known."""

Sheet = dict[str, Column]
"""The columns by their names, all equally long."""
