"""The chain: what makes damage and tampering show.

Each operation's hash runs over the one before it of the same replica, over its own fields but for
the summary, and over the digests of its Changes. A Change's digest runs over a salt and its values,
so a Change whose values were erased on request still verifies by its digest.
"""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from salesbook.store.compiled.tables import CHANGES
from salesbook.store.table import Table
from salesbook.store.values import canonical

SIGNED_CHANGES = Table(
    CHANGES.name,
    tuple(
        column._replace(kind="text") if column.kind == "json" else column
        for column in CHANGES.columns
    ),
    CHANGES.defaults,
    journalled=False,
)
"""The table of Changes with their values as the very text that is signed."""

SIGNED = (
    "id",
    "recorded_at",
    "stamp",
    "replica_id",
    "rep_id",
    "kind",
    "reverses_id",
    "door",
    "command",
    "zone",
    "saw",
    "program_version",
    "schema_version",
)
"""The fields of an operation that its hash covers: all that is the same in every copy."""

START = ""
"""What stands before the first operation of a replica."""


def digest_of(
    salt: str, table: str, row_id: str, action: str, before: str | None, after: str | None
) -> str:
    """Sign one Change: table, row, action, and the values before and after as canonical JSON."""
    said = f'{salt}["{table}","{row_id}","{action}",{before or "null"},{after or "null"}]'
    return hashlib.sha256(said.encode()).hexdigest()


def insert_digests(
    table: str, salts: Sequence[str], rows: Sequence[str], lines: Sequence[str]
) -> list[str]:
    """Sign the Changes that bring new rows of one table in."""
    return [
        hashlib.sha256(f'{salt}["{table}","{row}","insert",null,{line}]'.encode()).hexdigest()
        for salt, row, line in zip(salts, rows, lines, strict=True)
    ]


def seal_of(digests: Iterable[str]) -> str:
    """Sign the Changes of an operation together; the digests come ordered by table and row."""
    running = hashlib.sha256()
    for digest in digests:
        running.update(digest.encode())
    return running.hexdigest()


def hash_of(prev_hash: str, operation: Mapping[str, Any], seal: str) -> str:
    """Sign an operation in stored form, with the seal of its Changes."""
    fields = canonical([operation.get(field) for field in SIGNED])
    return hashlib.sha256(f"{prev_hash}{fields}{seal}".encode()).hexdigest()
