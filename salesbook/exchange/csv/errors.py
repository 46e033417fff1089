"""What can be wrong with a CSV, said with its line and column."""

from salesbook.domain.errors import SalesbookError


class CsvError(SalesbookError):
    """Say where a file stops being a CSV that can be read.

    Lines are physical and count from 1, also inside quoted cells; columns are characters.
    """

    def __init__(
        self, message: str, *, line: int, column: int | None = None, hint: str | None = None
    ) -> None:
        place = f"Line {line}" if column is None else f"Line {line}, column {column}"
        super().__init__(f"{place}: {message}", hint=hint)
        self.line = line
        self.column = column


class NotACsvError(SalesbookError):
    """Say what a file is when it is no CSV at all."""


class HeaderNotFoundError(SalesbookError):
    """Say that no row of a file names columns that are known here."""
