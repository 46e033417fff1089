"""Migrations: a book is backed up, then brought to the newest schema in one transaction.

SQLite rebuilds a table by dropping it, so references are off meanwhile and checked at the end; that
pragma works only outside a transaction, and its connection is never used again
(https://sqlite.org/lang_altertable.html#otheralter).
"""

from collections.abc import Callable
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, select, text

from salesbook.domain.book.moment import Moment
from salesbook.store.book.backup import back_up, unused_backup
from salesbook.store.book.guard import remove_guard
from salesbook.store.core import CoreConnection
from salesbook.store.engine import engine_for
from salesbook.store.errors import BookError
from salesbook.store.modelled import finish_schema
from salesbook.store.models import VERSION
from salesbook.store.schema import HEAD
from salesbook.store.search import rebuild_search, remove_search_triggers
from salesbook.store.standings.keeping import rebuild_standings, remove_standings


def migrate_file(path: Path, moment: Moment, random: Callable[[int], bytes]) -> None:
    """Back a book up beside itself and bring it up to date."""
    migrate(str(path), lambda: back_up(path, unused_backup(path, moment.now), random))


def migrate(address: str, first: Callable[[], object] = lambda: None) -> None:
    """Bring a book to the newest schema, all or nothing; `first` runs when there is need to.

    Of several programs that do this at once, one does it while the others wait.
    """
    engine = engine_for(address, writing=True)
    with engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            connection.detach()
            _off_references(connection)
        with connection.begin():
            if connection.execute(select(VERSION)).scalar() != HEAD:
                first()
                own = CoreConnection(connection)
                remove_guard(own)
                remove_search_triggers(own)
                remove_standings(own)
                upgrade(connection, HEAD)
                finish_schema(own)
                rebuild_search(own)
                rebuild_standings(own)
                _check_references(connection)


def upgrade(connection: Connection, revision: str) -> None:
    """Run Alembic's revisions up to one of them on a connection whose transaction is open."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def _off_references(connection: Connection) -> None:
    cursor = connection.connection.cursor()
    cursor.execute("PRAGMA foreign_keys = OFF")
    cursor.close()


def _check_references(connection: Connection) -> None:
    if connection.dialect.name != "sqlite":
        return
    broken = connection.execute(text("PRAGMA foreign_key_check")).first()
    if broken is not None:
        raise BookError(
            f"The migration would leave a row of {broken[0]} without its {broken[2]};"
            " nothing was changed.",
            hint="salesbook book check",
        )
