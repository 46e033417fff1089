"""Importing: what a person wants of it, and what became of every file."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from msgspec import Struct, field

from salesbook.domain.book.import_batch import ImportFormat, RowAction
from salesbook.domain.counting import counted
from salesbook.domain.errors import SalesbookError


class ImportFileError(SalesbookError):
    """Say what is wrong with one of the files, by its name."""

    def __init__(self, file_name: str, error: SalesbookError) -> None:
        super().__init__(f"“{file_name}”: {error.message}", hint=error.hint)
        self.exit_code = error.exit_code


class Wishes(Struct, frozen=True):
    """How a person wants records to be taken.

    `owners` says who somebody in the file is here: a rep's name, or `former` for one who has left.
    `origin` tells two organisations that use the same system apart. `stages` says which stage of
    the book a stage in the file is.
    """

    overwrite: bool = False
    create_accounts: bool = False
    merge_equal: bool = False
    skip_bad: bool = False
    origin: str | None = None
    owners: Mapping[str, str] = field(default_factory=dict)
    stages: Mapping[str, str] = field(default_factory=dict)

    @property
    def said(self) -> dict[str, object]:
        """What was wished that changes what is kept, in words that can be kept."""
        return {
            "overwrite": self.overwrite,
            "create_accounts": self.create_accounts,
            "merge_equal": self.merge_equal,
            "origin": self.origin,
            "owners": dict(self.owners),
            **({"stages": dict(self.stages)} if self.stages else {}),
        }


class BadRow(Struct, frozen=True):
    """A row that was not taken: its line, its cells, and why, naming column and cell."""

    line: int
    cells: tuple[str, ...]
    reason: str


class BadRowsError(SalesbookError):
    """Say that rows of a file cannot be taken, so nothing was imported."""

    def __init__(self, file_name: str, rows: int, bad: Sequence[BadRow]) -> None:
        super().__init__(
            f"“{file_name}”: {len(bad):,} of {counted(rows, 'rows')} cannot be taken; "
            "nothing was imported.",
            hint="Mend them, or take the good ones and keep the bad: --skip-bad bad.csv",
        )
        self.bad = tuple(bad)


class FileOutcome(Struct, frozen=True):
    """What became of one file.

    `made` counts new records by their table, `notices` says in sentences what was assumed,
    `again` names the earlier import of the same file, which makes this one change nothing; `id` is
    of this import, None where nothing was kept.
    """

    file_name: str
    format: ImportFormat
    kind: str
    columns: tuple[str, ...]
    taken: Mapping[str, str]
    not_taken: tuple[str, ...]
    row_count: int
    actions: Mapping[RowAction, int]
    made: Mapping[str, int]
    skipped: Mapping[str, int]
    notices: tuple[str, ...] = ()
    bad: tuple[BadRow, ...] = ()
    again: str | None = None
    id: UUID | None = None

    @classmethod
    def of_book(
        cls,
        file_name: str,
        rows: int,
        actions: Mapping[RowAction, int],
        made: Mapping[str, int],
        again: str | None = None,
        batch: UUID | None = None,
    ) -> "FileOutcome":
        """Say what became of a whole book, which has no columns to map."""
        return cls(
            file_name=file_name,
            format=ImportFormat.SALESBOOK_JSON,
            kind="book",
            columns=(),
            taken={},
            not_taken=(),
            row_count=rows,
            actions=dict(actions),
            made=dict(made),
            skipped={},
            again=again,
            id=batch,
        )

    @property
    def changed(self) -> bool:
        """Whether the file added or changed anything."""
        became = self.actions.get(RowAction.CREATED) or self.actions.get(RowAction.UPDATED)
        return bool(became or any(self.made.values()))


class ImportOutcome(Struct, frozen=True):
    """What became of all files of one command."""

    files: tuple[FileOutcome, ...]

    @property
    def changed(self) -> bool:
        """Whether any file added or changed anything."""
        return any(one.changed for one in self.files)
