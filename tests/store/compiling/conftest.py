"""A book full of everything, for the proofs of what is compiled."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from salesbook.store.core import CoreConnection
from salesbook.store.engine import engine_for
from salesbook.store.file import FileConnection, connect_file
from tests.store.compiling.drawing import Drawn, full_book


@pytest.fixture(scope="session")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make one book that holds rows of every table; nobody writes into it."""
    return full_book(tmp_path_factory.mktemp("full") / "book.db")


@pytest.fixture(scope="session")
def drawn(full: Path) -> Drawn:
    """Read the values that statements are asked with."""
    return Drawn(full)


@pytest.fixture
def ways(full: Path) -> Iterator[tuple[FileConnection, CoreConnection]]:
    """Lend the two ways to speak to that book: the driver alone, and SQLAlchemy."""
    with (
        closing(connect_file(full, writing=False)) as own,
        engine_for(str(full), writing=False).connect() as connection,
    ):
        yield own, CoreConnection(connection)
