import json

import pytest

from salesbook.domain.book.import_batch import ImportFormat
from salesbook.exchange.csv.errors import CsvError
from salesbook.exchange.detect import ReportNotImportedError
from tests.exchange.conftest import Reads


def _document(items: list[object], kind: str = "accounts") -> str:
    return json.dumps({"salesbook": 1, "kind": kind, "items": items})


def test_a_document_is_read_like_the_csv_of_its_kind(reads: Reads) -> None:
    item = {
        "id": "0178d97a-b180-7000-8459-576788709e02",
        "name": "'=1",
        "headcount": 12,
        "phones": ["+31 20", "a;b"],
        "city": None,
    }

    file = reads(_document([item, {"name": "Beta", "more": True}]))
    first, second = (entry.account for entry in file.entries())

    assert (file.layout.format, file.row_count) == (ImportFormat.SALESBOOK_JSON, 2)
    assert file.columns.not_taken == ("more",)
    assert first is not None
    assert (first.name, first.headcount) == ("'=1", 12)
    assert [phone.raw for phone in first.phones] == ["+31 20", "a;b"]
    assert second is not None
    assert second.name == "Beta"


def test_what_is_no_item_is_damaged(reads: Reads) -> None:
    entries = list(reads(_document([{"name": "Acme"}, 7])).entries())

    assert [entry.line for entry in entries] == [1, 2]
    assert entries[1].damage is not None


def test_a_report_is_no_record(reads: Reads) -> None:
    with pytest.raises(ReportNotImportedError):
        reads(_document([], "due"))


def test_orders_come_back_and_what_a_command_lists_does_not(reads: Reads) -> None:
    item = {"order_id": "x", "account": "Acme", "ordered_on": "2026-11-02", "quantity": "2.5"}

    [entry] = reads(_document([item], "orders")).entries()

    assert entry.order is not None
    assert (entry.order.id, entry.order.account) == ("x", "Acme")
    assert entry.item is not None
    assert entry.item.quantity == "2.5"
    with pytest.raises(ReportNotImportedError):
        reads(_document([item | {"lines": []}], "orders"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"salesbook": 1,\n "kind"}', "Line 2, column 8: this is no JSON"),
        ('{"kind": "accounts", "items": []}', "no export of salesbook"),
        ('{"salesbook": 1, "kind": "accounts", "items": 3}', "no export of salesbook"),
        ('{"a":' + "[" * 100_000, "this is no JSON that can be read"),
    ],
)
def test_what_is_no_document_is_refused(reads: Reads, text: str, said: str) -> None:
    with pytest.raises(CsvError, match=said):
        reads(text)


def test_bytes_that_are_no_text_are_refused(reads: Reads) -> None:
    with pytest.raises(CsvError):
        reads(b'{"a": "\xff\xff"}')
