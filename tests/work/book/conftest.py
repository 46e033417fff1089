"""What the tests of import and export share: files brought in, and the book read back."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from msgspec import Struct
from msgspec.structs import replace

from salesbook.cli.environment import Environment
from salesbook.domain.book.importing import FileOutcome, ImportOutcome, Wishes
from salesbook.exchange.file import Choices
from salesbook.work.book.export import export_sheets
from salesbook.work.book.imports import Incoming, import_files
from tests.sheets import rows_of

Text = str | bytes


class Bench(Struct, frozen=True):
    """A book and the files that are brought into it."""

    env: Environment

    def bring(self, *texts: Text, **said: Any) -> ImportOutcome:
        """Import texts as files called 1.csv, 2.csv …; wishes and choices by their names."""
        wishes = Wishes(**{name: said.pop(name) for name in list(said) if hasattr(Wishes(), name)})
        choices = replace(Choices(self.env.moment()), **said)
        incoming = [
            Incoming(f"{number}.csv", _opener(text)) for number, text in enumerate(texts, start=1)
        ]
        with self.env.writing("import") as book:
            return import_files(book, incoming, choices, wishes, lambda *_: None)

    def one(self, text: Text, **said: Any) -> FileOutcome:
        """Import one text."""
        [outcome] = self.bring(text, **said).files
        return outcome

    def rows(self, name: str) -> list[dict[str, Any]]:
        """Read the rows of an export."""
        with self.env.reading() as book:
            return list(rows_of(export_sheets(book, name, include_private=True)))

    def table(self, name: str) -> list[dict[str, Any]]:
        """Read the rows of a table in stored form, without their nulls."""
        from salesbook.work.book.export import export_book

        with self.env.reading() as book:
            return [row for table, row in export_book(book) if table == name]

    def notes(self) -> list[str]:
        """Read the texts of all notes."""
        return [row["text"] for row in self.table("notes")]


def _opener(text: Text) -> Callable[[], BytesIO]:
    content = text.encode() if isinstance(text, str) else text
    return lambda: BytesIO(content)


@pytest.fixture
def bench(book: Environment) -> Bench:
    """Hand over an empty SQLite book to bring files into."""
    return Bench(book)


@pytest.fixture
def any_bench(any_book: Environment) -> Bench:
    """Hand over an empty book to bring files into, once on each engine."""
    return Bench(any_book)
