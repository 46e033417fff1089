"""Addresses: where a book is, a file or a team's database, and how people are told."""

import os
from pathlib import Path

from salesbook.store.errors import AddressError

_SERVERS = ("postgresql:", "postgresql+", "postgres:")


def is_server(address: str) -> bool:
    """Tell whether an address names a team's database rather than a file."""
    return address.startswith(_SERVERS)


def place_of(address: str) -> str:
    """Name an address to people: a path, or a URL without its password and its options.

    Raises `AddressError` for a URL that cannot be read.
    """
    if not is_server(address):
        return address
    from sqlalchemy import make_url  # noqa: PLC0415 (a book that is a file never waits for it)
    from sqlalchemy.exc import ArgumentError  # noqa: PLC0415

    try:
        return make_url(address).set(query={}).render_as_string()
    except (ArgumentError, ValueError) as error:
        raise AddressError("it is not written as an address") from error


def real_path(address: str) -> Path:
    """Find the file an address leads to, past links and `~`."""
    return Path(os.path.realpath(Path(address).expanduser()))


def file_uri(path: Path, mode: str) -> str:
    """Write a path as SQLite's URI (https://sqlite.org/uri.html); mode `ro` or `rw`."""
    quoted = str(real_path(str(path)))
    for letter in "%?#":
        quoted = quoted.replace(letter, f"%{ord(letter):02x}")
    return f"file:{quoted}?mode={mode}"
