"""This book's own JSON: one document with a kind and its items, the same fields as the CSV."""

import json
from collections.abc import Iterator, Mapping
from hashlib import sha256
from itertools import islice
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.book.import_batch import ImportFormat
from salesbook.exchange import salesbook_csv
from salesbook.exchange.csv.errors import CsvError
from salesbook.exchange.csv.lines import Opener
from salesbook.exchange.csv.lists import join_list
from salesbook.exchange.csv.rows import Row
from salesbook.exchange.detect import ReportNotImportedError
from salesbook.exchange.layout import Layout

VERSION = 1
_BLOCK = 1000
_ALSO_LISTED = frozenset({"orders", "pipeline"})
_AGAIN = "Export it again, or save it as a CSV and import that"
_NOT_AN_ITEM = "it is no item: an item is {…} with the names of fields"


class Document(Struct, frozen=True):
    """The items of a document as rows; the line of a row is the number of its item."""

    layout: Layout
    columns: tuple[str, ...]
    sha256: str
    items: tuple[object, ...]

    def rows(self) -> Iterator[Row]:
        """Write each item as a row of cells."""
        for number, item in enumerate(self.items, start=1):
            raw = json.dumps(item, ensure_ascii=False)
            if not isinstance(item, dict):
                yield Row(number, (), raw, damage=_NOT_AN_ITEM)
            else:
                yield Row(number, tuple(_cell(item.get(name)) for name in self.columns), raw)

    def blocks(self) -> Iterator[list[Row]]:
        """Write the items as rows, some at a time."""
        rows = self.rows()
        while block := list(islice(rows, _BLOCK)):
            yield block


def looks_like_json(start: bytes) -> bool:
    """Tell whether a file that begins like this is JSON."""
    return start.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")


def read_document(opener: Opener) -> Document:
    """Read a document of records.

    Raises CsvError where it is no JSON, ReportNotImportedError when its kind is no record.
    """
    with opener() as stream:
        content = stream.read()
    document = _parsed(content)
    kind, items = document.get("kind"), document.get("items")
    layouts = {layout.kind: layout for layout in salesbook_csv.LAYOUTS}
    if (
        not isinstance(kind, str)
        or not isinstance(items, list)
        or document.get("salesbook") != (VERSION)
    ):
        raise CsvError(
            "this JSON is no export of salesbook.",
            line=1,
            hint='One begins with {"salesbook": 1, "kind": "accounts", "items": […]}',
        )
    if kind not in layouts or _is_a_list(kind, items):
        raise ReportNotImportedError(kind)
    layout = replace(layouts[kind], format=ImportFormat.SALESBOOK_JSON, guarded=False)
    return Document(layout, _names(items), sha256(content).hexdigest(), tuple(items))


def _is_a_list(kind: str, items: list[object]) -> bool:
    """Tell whether a document is what a command lists, and no export of the same name."""
    return kind in _ALSO_LISTED and not set(_names(items)) <= set(salesbook_csv.COLUMNS[kind])


def _parsed(content: bytes) -> Mapping[str, Any]:
    try:
        document = json.loads(content)
    except json.JSONDecodeError as error:
        raise CsvError(
            f"this is no JSON: {error.msg}.", line=error.lineno, column=error.colno, hint=_AGAIN
        ) from None
    except (UnicodeDecodeError, RecursionError):
        raise CsvError("this is no JSON that can be read.", line=1, hint=_AGAIN) from None
    return document if isinstance(document, dict) else {}


def _names(items: list[object]) -> tuple[str, ...]:
    """List the fields of all items, in the order in which they first stand."""
    return tuple(dict.fromkeys(name for item in items if isinstance(item, dict) for name in item))


def _cell(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case list():
            return join_list(map(str, value))
        case _:
            return str(value)
