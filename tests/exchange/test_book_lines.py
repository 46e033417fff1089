from io import BytesIO

import pytest

from salesbook.exchange.book_lines import is_book, measure_book, read_book, write_book
from salesbook.exchange.csv.errors import CsvError


def test_a_book_is_read_as_it_was_written() -> None:
    rows = [("accounts", {"id": "1", "name": "Café\u2028 \x1b"}), ("people", {"id": "2"})]
    content = "".join(write_book(rows)).encode()

    lines = list(read_book(lambda: BytesIO(content + b"\n")))

    assert [(line.table, dict(line.row)) for line in lines] == rows
    assert [line.line for line in lines] == [2, 3]
    assert is_book(lambda: BytesIO(content))
    assert measure_book(lambda: BytesIO(content))[1] == 2


@pytest.mark.parametrize(
    "content", [b"", b"name,city\n", b"[1]\n", b'{"kind": "accounts"}\n', b"\xff\n"]
)
def test_other_files_are_no_books(content: bytes) -> None:
    assert not is_book(lambda: BytesIO(content))


@pytest.mark.parametrize("line", ["nonsense", "[]", '{"table": 1, "row": {}}'])
def test_a_line_that_is_no_row_is_named(line: str) -> None:
    content = f'{{"salesbook": 1, "kind": "book"}}\n{line}\n'.encode()

    with pytest.raises(CsvError, match="Line 2"):
        list(read_book(lambda: BytesIO(content)))
