"""Lists in one text: what many rows hold, read without making a row of each."""

from collections.abc import Iterator

BETWEEN = " "
"""What stands between the values of one item; between items stands a comma."""


def pairs_of(listed: str) -> Iterator[tuple[str, int]]:
    """Go through items of a text and a whole number."""
    for item in listed.split(","):
        name, number = item.split(BETWEEN)
        yield name, int(number)
