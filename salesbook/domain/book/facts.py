"""Where a book is and what it holds."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from msgspec import Struct


class BookFacts(Struct, frozen=True):
    """A book at a glance.

    `counts` holds live rows by table; `size` is in bytes, None on a server; `backups` lie beside
    the book, the newest first.
    """

    place: str
    engine: str
    schema: str
    rep: str
    currency: str
    counts: Mapping[str, int]
    operations: int
    latest: datetime
    size: int | None = None
    backups: tuple[Path, ...] = ()
