"""The chain: what makes damage and tampering show.

Each operation's hash runs over the one before it of the same replica, over its own fields but for
the summary, and over the digests of its Changes. A Change's digest runs over a salt and its values,
so a Change whose values were erased on request still verifies by its digest.
"""

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

from salesbook.store.types import canonical

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


def digest_of(salt: str, change: Mapping[str, Any]) -> str:
    """Sign one Change: table, row, action, and the values before and after in stored form."""
    said = [change[field] for field in ("table_name", "row_id", "action", "before", "after")]
    return hashlib.sha256(f"{salt}{canonical(said)}".encode()).hexdigest()


def hash_of(prev_hash: str, operation: Mapping[str, Any], digests: Iterable[str]) -> str:
    """Sign an operation in stored form; the digests come ordered by table and row."""
    running = hashlib.sha256(prev_hash.encode())
    running.update(canonical([operation.get(field) for field in SIGNED]).encode())
    for digest in digests:
        running.update(digest.encode())
    return running.hexdigest()
