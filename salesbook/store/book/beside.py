"""What stands beside the rows of a page: columns of other tables, in the order of the page."""

from collections.abc import Sequence

from salesbook.domain.book.sheet import Column, Sheet


def found(sheet: Sheet, key: str, value: str, ids: Sequence[str]) -> Column:
    """Find the value beside each id, the last of several; None where there is none."""
    if not sheet:
        return [None] * len(ids)
    return [*map(dict(zip(sheet[key], sheet[value], strict=True)).get, ids)]


def listed(sheet: Sheet, key: str, value: str, ids: Sequence[str]) -> Column:
    """List the values beside each id, in their order."""
    lists: dict[str, list[str]] = {}
    for identity, one in zip(sheet[key], sheet[value], strict=True) if sheet else ():
        lists.setdefault(identity, []).append(one)
    nothing: list[str] = []
    return [lists.get(identity, nothing) for identity in ids]
