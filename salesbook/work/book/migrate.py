"""Migration on request: a team decides when its book moves to a newer schema."""

from salesbook.store.errors import AbsentBookError
from salesbook.store.migrate import migrate
from salesbook.store.opening import told, version_at


def migrate_book(address: str) -> None:
    """Bring the book at an address to the newest schema, all or nothing."""
    with told(address):
        if version_at(address) is None:
            raise AbsentBookError(address)
        migrate(address)
