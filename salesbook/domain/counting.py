"""Counts in words: `1 email`, `2,229 accounts`."""

_SINGULAR = {"people": "person", "aliases": "alias", "addresses": "address"}


def counted(count: int, plural: str) -> str:
    """Say how many there are of a thing that is named in the plural."""
    if count != 1:
        return f"{count:,} {plural}"
    *before, last = plural.split(" ")
    return " ".join(["1", *before, _SINGULAR.get(last) or _singular(last)])


def _singular(plural: str) -> str:
    return f"{plural[:-3]}y" if plural.endswith("ies") else plural.removesuffix("s")
