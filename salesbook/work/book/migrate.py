"""Migration on request: a team decides when its book moves to a newer schema."""

from pathlib import Path

from salesbook.store.address import is_server
from salesbook.store.errors import AbsentBookError
from salesbook.store.migrate import migrate
from salesbook.store.opening import told, version_at


def migrate_book(address: str) -> None:
    """Bring the book at an address to the newest schema, all or nothing."""
    with told(address):
        absent = not is_server(address) and not Path(address).exists()
        if absent or version_at(address) is None:
            raise AbsentBookError(address)
        migrate(address)
