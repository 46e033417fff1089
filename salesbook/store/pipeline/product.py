"""Products: keeping, changing, finding and listing them."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from salesbook.domain.pipeline.product import Product
from salesbook.domain.text import name_key
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.chunks import in_chunks
from salesbook.store.compiled.pipeline import product as ask
from salesbook.store.compiled.tables import PRODUCTS
from salesbook.store.statement import Answer

_FIELDS = tuple(Product.__struct_fields__)
_EVERY = 2**31 - 1


def keep_product(book: WritableBook, product: Product) -> None:
    """Keep a product."""
    values = {name: getattr(product, name) for name in _FIELDS}
    book.add(PRODUCTS, **values, name_key=name_key(product.name))


def change_product(book: WritableBook, product: Product) -> bool:
    """Give a product what it now has; tell whether anything was different."""
    values = {name: getattr(product, name) for name in _FIELDS if name != "id"}
    return book.change(PRODUCTS, product.id, **values, name_key=name_key(product.name))


def products_with(book: Book, ids: Iterable[UUID]) -> dict[UUID, Product]:
    """Read products by their ids; what is gone is left out."""
    found = in_chunks(book, ask.BY_ID, "ids", dict.fromkeys(ids))
    return {row.id: _product(row) for row in found}


def products_named(book: Book, typed: str) -> list[Product]:
    """List the products whose name or number holds what was typed: a superset of what it means."""
    return _named(book, typed, f"%{_literal(name_key(typed))}%")


def products_like(book: Book, typed: str) -> list[Product]:
    """List the products whose name or number begins with the letter that was typed first."""
    return _named(book, typed, f"{_literal(name_key(typed)[:1])}%")


def products_listed(book: Book, limit: int | None) -> tuple[list[Product], int]:
    """List the products by name; count those a limit leaves out."""
    products = [_product(row) for row in book.rows(ask.LISTED, limit=limit or _EVERY)]
    count = len(products) if limit is None else book.value(ask.COUNTED)
    return products, count - len(products)


def _named(book: Book, typed: str, word: str) -> list[Product]:
    return [_product(row) for row in book.rows(ask.NAMED, typed=typed.strip(), word=word)]


def _product(row: Answer) -> Product:
    values: dict[str, Any] = {name: getattr(row, name) for name in _FIELDS}
    return Product(**values)


def _literal(word: str) -> str:
    """Keep a word from being read as a pattern."""
    for wild in "\\%_":
        word = word.replace(wild, f"\\{wild}")
    return word
