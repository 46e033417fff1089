"""What waits for the end of a large import: standings, search, and indexes that would double.

Triggers on conversations work the standing of an account out from the tables, all of it, each time,
and bring each text to the search index by itself. Here they are taken away inside the transaction;
their own steps then run once, for all conversations that came in, and they are put back word for
word. So are the indexes that hold no row to being the only one: making one of sorted keys costs a
fraction of putting each key in its place. What stands is what they would have left. The guard and
every key stay where they are.
"""

from collections.abc import Iterable

from salesbook.store.connection import Connection
from salesbook.store.table import Table

LARGE = 1000
"""From how many rows on it pays to let wait what follows from them."""

_TALKS = "interactions"
_STANDING = "standings_interactions_insert"
_SEARCH = "search_interactions_insert"
_SAID = "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = ?"
_INDEXES = (
    "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ?"
    " AND sql LIKE 'CREATE INDEX %'"
)
_OF_ONE = "(SELECT NEW.account_id)"
_OF_ALL = "(SELECT account_id FROM temp.talked_to)"
_NEW = "FROM interactions AS NEW WHERE NEW.rowid > {newest} AND"
_TALKED_TO = (
    "CREATE TEMPORARY TABLE talked_to AS SELECT DISTINCT account_id FROM interactions"
    " WHERE rowid > ?"
)


class Deferred:
    """Keeps what follows from rows waiting until `let_go`; on a file only.

    Only the end of the transaction puts things back when something fails in between.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._newest = 0
        self._triggers: dict[str, str] = {}
        self._indexes: dict[str, str] = {}
        self._asked: set[str] = set()

    def hold(self, rows: int) -> None:
        """Let standings and texts of conversations wait from now on, of which `rows` may come.

        A second time changes nothing.
        """
        if self._triggers or not self._connection.on_file:
            return
        self._newest = self._rows_of(_TALKS)
        self._take(_STANDING, _OF_ONE)
        self._take(_SEARCH, " WHERE NEW.deleted_at IS NULL", least=self._newest, rows=rows)

    def hold_indexes(self, tables: Iterable[Table], rows: int) -> None:
        """Let the indexes of tables wait from now on, where `rows` more would double them."""
        if not self._connection.on_file:
            return
        for name in {table.name for table in tables} - self._asked:
            self._asked.add(name)
            if rows < self._rows_of(name):
                continue
            for index, said in self._connection.ask(_INDEXES, [name]):
                self._connection.run(f"DROP INDEX {index}")
                self._indexes[index] = said

    def let_go(self) -> None:
        """Put the indexes back, work out what waited, and put the triggers back."""
        for said in self._indexes.values():
            self._connection.run(said)
        self._indexes.clear()
        self._asked.clear()
        if (search := self._triggers.get(_SEARCH)) is not None:
            (step,) = _steps(search)
            self._connection.run(step.replace("WHERE", _NEW.format(newest=self._newest)))
        if (standing := self._triggers.get(_STANDING)) is not None:
            self._connection.run(_TALKED_TO, [self._newest])
            for step in _steps(standing):
                self._connection.run(step.replace(_OF_ONE, _OF_ALL))
            self._connection.run("DROP TABLE temp.talked_to")
        for said in self._triggers.values():
            self._connection.run(said)
        self._triggers.clear()

    def _take(self, name: str, needed: str, *, least: int = 0, rows: int = 0) -> None:
        """Take a trigger away whose steps can all be taken for many rows at once."""
        for (said,) in self._connection.ask(_SAID, [name]):
            if rows >= least and all(needed in step for step in _steps(said)):
                self._triggers[name] = said
                self._connection.run(f"DROP TRIGGER {name}")

    def _rows_of(self, name: str) -> int:
        """Tell how many rows a table has at the most: they are numbered as they come in."""
        ((newest,),) = self._connection.ask(f"SELECT coalesce(max(rowid), 0) FROM {name}")  # noqa: S608 (a name of our own)
        return int(newest)


def _steps(trigger: str) -> list[str]:
    """Take the statements of a trigger apart."""
    body = trigger.partition(" BEGIN ")[2].removesuffix(" END").removesuffix(";")
    return body.split("; ")
