"""Where a document is: a file that is read once, to know it again, or a link."""

import hashlib
from mimetypes import MimeTypes
from pathlib import Path

from salesbook.domain.errors import SalesbookError, TextError
from salesbook.domain.presence.document_file import Place, is_link, title_of_link
from salesbook.domain.text import check_text

_OFFICE = "application/vnd.openxmlformats-officedocument"
_MORE = {
    ".docx": f"{_OFFICE}.wordprocessingml.document",
    ".heic": "image/heic",
    ".odp": "application/vnd.oasis.opendocument.presentation",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".pptx": f"{_OFFICE}.presentationml.presentation",
    ".webp": "image/webp",
    ".xlsx": f"{_OFFICE}.spreadsheetml.sheet",
}
"""What the standard library knows only from some systems (https://www.iana.org/assignments/)."""


class NoFileError(SalesbookError):
    """Say why what was typed is no file that can be kept."""

    def __init__(self, typed: str, why: str) -> None:
        super().__init__(
            f"“{typed}” {why}.",
            hint="Type the path of a file, or a link that begins with https://",
        )


def read_place(typed: str) -> Place:
    """Find out what tells a file from others: its size, its type by name, its SHA-256.

    Its bytes stay where they are. Raises `NoFileError`; a link is not looked up.
    """
    words = check_text(typed, "path").strip()
    if not words:
        raise TextError("No file was named.", hint="salesbook document add brochure.pdf")
    if is_link(words):
        return Place(title_of_link(words), url=words)
    path = Path(words).absolute()
    try:
        with path.open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        size = path.stat().st_size
    except OSError as error:
        raise NoFileError(words, _why(error)) from error
    return Place(
        name=path.name,
        path=str(path),
        sha256=sha256,
        size_bytes=size,
        media_type=_MORE.get(path.suffix.lower()) or MimeTypes().guess_type(path.name)[0],
    )


def _why(error: OSError) -> str:
    """Say why a file could not be read."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return "is not there"
    if isinstance(error, IsADirectoryError):
        return "is a folder, not a file"
    return f"cannot be read: {error.strerror or error}"
