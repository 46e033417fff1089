import codecs
from io import BytesIO

import pytest

from salesbook.domain.errors import UsageError
from salesbook.exchange.csv.encoding import (
    NulError,
    UndecodableError,
    UnmarkedError,
    find_encoding,
)
from salesbook.exchange.csv.errors import NotACsvError

_TEXT = "name,city\r\nCafé Ünal,Zürich\r\n"


@pytest.mark.parametrize(
    ("content", "codec"),
    [
        (_TEXT.encode(), "utf-8"),
        (_TEXT.encode("utf-8-sig"), "utf-8-sig"),
        (codecs.BOM_UTF16_LE + _TEXT.encode("utf-16-le"), "utf-16"),
        (codecs.BOM_UTF16_BE + _TEXT.encode("utf-16-be"), "utf-16"),
        ("name,city\n".encode("utf-16-le"), "utf-16-le"),
        ("name,city\n".encode("utf-16-be"), "utf-16-be"),
        (b"", "utf-8"),
    ],
)
def test_a_mark_or_zero_bytes_or_valid_utf8_tell_the_encoding(content: bytes, codec: str) -> None:
    found = find_encoding(BytesIO(content))

    assert (found.codec, found.warning) == (codec, None)


def test_what_is_not_utf8_is_windows_1252_and_that_is_said() -> None:
    found = find_encoding(BytesIO(_TEXT.encode("cp1252")))

    assert found.codec == "cp1252"
    assert found.warning is not None
    assert "--encoding" in found.warning


def test_an_encoding_that_is_asked_for_overrules() -> None:
    found = find_encoding(BytesIO("naïve".encode("latin-1")), "latin-1")

    assert (found.codec, found.warning) == ("iso8859-1", None)


def test_an_encoding_nobody_knows_is_wrong_usage() -> None:
    with pytest.raises(UsageError, match="klingon"):
        find_encoding(BytesIO(b"a"), "klingon")


def test_a_byte_of_no_encoding_is_named_by_line_and_column() -> None:
    with pytest.raises(UndecodableError) as caught:
        find_encoding(BytesIO("name\nCafé ".encode("cp1252") + b"\x81"))

    assert (caught.value.line, caught.value.column) == (2, 6)
    assert caught.value.message == "Line 2, column 6: byte 0x81 is no text in cp1252."


def test_a_file_that_ends_inside_a_character_is_refused_when_utf16_was_meant() -> None:
    with pytest.raises(UndecodableError):
        find_encoding(BytesIO(codecs.BOM_UTF16_LE + b"a\x00b"))


def test_a_nul_character_is_refused_with_its_place() -> None:
    with pytest.raises(NulError) as caught:
        find_encoding(BytesIO(b"name,city\nAcme,Ams\x00terdam\n"))

    assert (caught.value.line, caught.value.column) == (2, 9)


def test_a_place_far_into_the_file_is_right_too() -> None:
    lines = b"Acme,Amsterdam\n" * 10_000

    with pytest.raises(NulError) as caught:
        find_encoding(BytesIO(lines + b"x\x00"))

    assert (caught.value.line, caught.value.column) == (10_001, 2)


@pytest.mark.parametrize(
    ("start", "what"),
    [(b"PK\x03\x04..", "spreadsheet"), (b"%PDF-1.7", "PDF"), (b"SQLite format 3\x00", "database")],
)
def test_another_kind_of_file_is_named(start: bytes, what: str) -> None:
    with pytest.raises(NotACsvError, match=what) as caught:
        find_encoding(BytesIO(start))

    assert caught.value.hint is not None


def test_the_stream_is_at_its_start_again_and_its_digest_is_known() -> None:
    stream = BytesIO(b"abc")

    found = find_encoding(stream)

    assert stream.read() == b"abc"
    assert found.sha256.startswith("ba7816bf")


def test_an_encoding_that_needs_a_mark_says_so_where_there_is_none() -> None:
    with pytest.raises(UnmarkedError) as caught:
        find_encoding(BytesIO("name".encode("utf-16-le")), "utf-16")

    assert caught.value.hint == "Try --encoding utf-16-le or --encoding utf-16-be"
