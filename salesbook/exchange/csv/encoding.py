"""Which letters the bytes of a file are.

The ladder: a byte order mark, UTF-16 without one, UTF-8, else Windows-1252 with a warning. What is
asked for overrules. The whole file is decoded before any of it is used, so that a wrong byte at its
end is found before anything is written.
"""

import codecs
from collections.abc import Iterator
from hashlib import sha256
from typing import BinaryIO

from msgspec import Struct

from salesbook.domain.errors import UsageError
from salesbook.exchange.csv.errors import CsvError, NotACsvError

_CHUNK = 1 << 16
_MOSTLY = 0.9
_NEED_A_MARK = frozenset({"utf-16", "utf-32"})
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_OTHER_FILES = (
    (b"PK\x03\x04", "a spreadsheet or another zipped file"),
    (b"\xd0\xcf\x11\xe0", "an old spreadsheet"),
    (b"%PDF", "a PDF"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x1f\x8b", "a compressed file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
)
_NOT_OF_FILES = frozenset({"idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape"})
"""Codecs of Python's that write names and source code, not files."""

_SAVE_AS_CSV = "Save it as “CSV UTF-8” in the program it comes from, and import that file"
_GUESSED = (
    "The file is not UTF-8; it was read as Windows-1252. "
    "If letters look wrong, say what it is: --encoding NAME"
)


class UndecodableError(CsvError):
    """Say which byte is no text in the encoding that a file seems to have."""

    def __init__(self, byte: int, codec: str, line: int, column: int) -> None:
        super().__init__(
            f"byte 0x{byte:02X} is no text in {codec}.",
            line=line,
            column=column,
            hint=f"{_SAVE_AS_CSV}; or say how it is encoded: --encoding NAME",
        )


class UnmarkedError(CsvError):
    """Say that a file lacks the byte order mark its encoding asks for."""

    def __init__(self, codec: str) -> None:
        super().__init__(
            f"no byte order mark stands here, so it is not {codec}.",
            line=1,
            hint=f"Try --encoding {codec}-le or --encoding {codec}-be",
        )


class NulError(CsvError):
    """Say where a file holds a NUL character."""

    def __init__(self, line: int, column: int) -> None:
        super().__init__(
            "a NUL character stands here, which no text may hold.",
            line=line,
            column=column,
            hint=_SAVE_AS_CSV,
        )


class Encoding(Struct, frozen=True):
    """The codec of a file, its digest, and what there is to say about the choice."""

    codec: str
    sha256: str
    warning: str | None = None


def find_encoding(stream: BinaryIO, asked: str | None = None) -> Encoding:
    """Find how a seekable file is encoded, reading all of it and then going back to its start.

    Raises CsvError with line and column where the bytes cannot be read, or where one is NUL.
    """
    if asked:
        return Encoding(_named(asked), _decode_all(stream, _named(asked)))
    codec = _first_rung(_start_of(stream))
    try:
        return Encoding(codec, _decode_all(stream, codec))
    except UndecodableError:
        if codec != "utf-8":
            raise
    return Encoding("cp1252", _decode_all(stream, "cp1252"), _GUESSED)


def _named(asked: str) -> str:
    name = _codec(asked)
    if name is None:
        raise UsageError(
            f"“{asked}” is no encoding that is known here.",
            hint="Try --encoding utf-8, --encoding cp1252 or --encoding utf-16",
        )
    return name


def _codec(asked: str) -> str | None:
    """Find the codec of files that goes by a name; some of Python's read something else."""
    try:
        name = codecs.lookup(asked).name
        bytes(4).decode(name)
    except (LookupError, ValueError):
        return None
    return None if name in _NOT_OF_FILES else name


def _start_of(stream: BinaryIO) -> bytes:
    stream.seek(0)
    start = stream.read(_CHUNK)
    stream.seek(0)
    for magic, what in _OTHER_FILES:
        if start.startswith(magic):
            raise NotACsvError(f"This is {what}, not a CSV.", hint=_SAVE_AS_CSV)
    return start


def _first_rung(start: bytes) -> str:
    for mark, codec in _MARKS:
        if start.startswith(mark):
            return codec
    even, odd = start[0::2], start[1::2]
    if odd.count(0) > _MOSTLY * len(odd) and not even.count(0):
        return "utf-16-le"
    if even.count(0) > _MOSTLY * len(even) and not odd.count(0):
        return "utf-16-be"
    return "utf-8"


def _decode_all(stream: BinaryIO, codec: str) -> str:
    """Decode a file to its end, only to know that it can be done; returns its SHA-256."""
    digest = sha256()
    decoder = codecs.getincrementaldecoder(codec)()
    place = (1, 1)
    for chunk in _chunks(stream):
        digest.update(chunk)
        try:
            text = decoder.decode(chunk, final=not chunk)
        except UnicodeError as error:
            # Without a mark it is a plain UnicodeError, from Python 3.13 on one of no byte order.
            if not isinstance(error, UnicodeDecodeError) or error.encoding in _NEED_A_MARK:
                raise UnmarkedError(codec) from None
            before = error.object[: error.start].decode(error.encoding)
            wrong = error.object[error.start]
            raise UndecodableError(wrong, codec, *_after(before, *place)) from None
        if "\0" in text:
            raise NulError(*_after(text[: text.index("\0")], *place))
        place = _after(text, *place)
    stream.seek(0)
    return digest.hexdigest()


def _after(text: str, line: int, column: int) -> tuple[int, int]:
    """Where the next character stands after a text."""
    breaks = text.count("\n")
    if not breaks:
        return line, column + len(text)
    return line + breaks, len(text) - text.rindex("\n")


def _chunks(stream: BinaryIO) -> Iterator[bytes]:
    """Read a file from its start; the last chunk is empty."""
    stream.seek(0)
    while chunk := stream.read(_CHUNK):
        yield chunk
    yield b""
