"""What the rows of a file mean that are here already: by id, by key, or as an earlier row says."""

from collections.abc import Iterable
from uuid import UUID

from salesbook.work.book.import_line import RowSkipped
from salesbook.work.book.import_run import Run

EQUAL = (
    "Rows that say the same as an earlier one under another id: {count}; "
    "--merge-equal makes them one"
)


class Known:
    """The rows of one table that a chunk of a file means; learns what becomes of the others."""

    def __init__(
        self, run: Run, table: str, ids: Iterable[str | None], keys: Iterable[str | None] = ()
    ) -> None:
        self._run = run
        self._table = table
        self._by_id = run.known(table, ids)
        self._by_key = run.known_rows(table, filter(None, keys))

    def find(self, external_id: str | None, key: str | None = None) -> UUID | None:
        """Find the row that came under an id, or under the key of one without.

        Raises RowSkipped when it was deleted here.
        """
        found = self._by_id.get(external_id or "") or self._by_key.get(key or "")
        if self._run.deleted and found in self._run.deleted:
            raise RowSkipped("it was deleted here")
        return found

    def same(self, *said: object) -> UUID | None:
        """Find what an earlier row became that says the same."""
        return self._run.same(self._table, *said)

    def equal(self, external_id: str | None, *said: object) -> UUID | None:
        """Find what an earlier row became that says the same under another id.

        It is only counted, unless such rows were wished to become one.
        """
        equal = self.same(*said) if external_id and not self._run.ours else None
        if equal is not None:
            self._run.notice(EQUAL)
        return equal if self._run.wishes.merge_equal else None

    def learn(self, row: UUID, external_id: str | None, key: str | None, *said: object) -> None:
        """Know a row by the name the file gives it, and by what it says.

        Of our own files nothing is compared that has an id.
        """
        if not (self._run.ours and external_id):
            self._run.became(row, self._table, *said)
        self._run.name_row(self._table, row, external_id, key)
        if external_id:
            self._by_id[external_id] = row
        elif key:
            self._by_key[key] = row
