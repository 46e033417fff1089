from salesbook.domain.book.sheet import Sheet
from salesbook.exchange.csv.sheets import sheet_lines
from salesbook.exchange.csv.writer import BOM


def test_a_mark_stands_before_the_header_when_asked() -> None:
    assert "".join(sheet_lines(["a"], [{"a": [1]}], bom=True)) == f'{BOM}"a"\r\n"1"\r\n'


def test_a_sheet_is_written_at_a_time() -> None:
    sheets: list[Sheet] = [{"a": ["x", "y"], "b": [None, 2.5]}, {"b": [3, None]}]

    assert list(sheet_lines(["a", "b"], sheets)) == [
        '"a","b"\r\n',
        '"x",""\r\n"y","2.5"\r\n',
        '"","3"\r\n"",""\r\n',
    ]
