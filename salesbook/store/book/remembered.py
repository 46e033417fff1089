"""What a long file said, by short keys: in memory up to a point, then in a file of no name.

A million rows would fill the memory with what tells them apart. SQLite keeps a database without a
name in a temporary file that goes with its connection (https://sqlite.org/inmemorydb.html).
"""

import sqlite3

_MOST = 50_000
_MAKE = "CREATE TABLE remembered (key BLOB PRIMARY KEY, value) WITHOUT ROWID"
_PUT = "INSERT INTO remembered VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
_GET = "SELECT value FROM remembered WHERE key = ?"

Value = bytes | int


class Remembered:
    """Values by keys, of which `most` stay in memory; to be closed at the end."""

    def __init__(self, most: int = _MOST) -> None:
        self._most = most
        self._latest: dict[bytes, Value] = {}
        self._file: sqlite3.Connection | None = None

    def get(self, key: bytes) -> Value | None:
        """Give what was put under a key last."""
        if (value := self._latest.get(key)) is not None or self._file is None:
            return value
        found = self._file.execute(_GET, [key]).fetchone()
        return None if found is None else found[0]

    def put(self, key: bytes, value: Value) -> None:
        """Remember a value under a key."""
        self._latest[key] = value
        if len(self._latest) > self._most:
            self._write()

    def close(self) -> None:
        """Forget everything."""
        self._latest.clear()
        if self._file is not None:
            self._file.close()
            self._file = None

    def _write(self) -> None:
        if self._file is None:
            self._file = sqlite3.connect("", isolation_level=None)
            self._file.execute(_MAKE)
            self._file.execute("BEGIN")
        self._file.executemany(_PUT, sorted(self._latest.items()))
        self._latest.clear()
