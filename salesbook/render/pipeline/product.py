"""How products look: a list, a card after a change, a document."""

from collections.abc import Sequence
from datetime import date

from salesbook.domain.dates.speak import say_day
from salesbook.domain.pipeline.product import Listed
from salesbook.render.csv import csv_text
from salesbook.render.json import json_item, json_items
from salesbook.render.labels import known, labelled
from salesbook.render.layout import Report, stacked
from salesbook.render.style import muted, plain, strong
from salesbook.render.table import Column, Ledger
from salesbook.render.words import Words

_COLUMNS = ("id", "sku", "name", "category", "successor_id", "successor", "retired_on")
NO_PRODUCTS = plain('There are no products yet: salesbook product add "Pump" --sku P-1')


def product_report(listed: Listed, said: str, today: date) -> Report:
    """Say what became of a product, and what is known of it now."""
    product = listed.product
    pairs = [
        ("Number", product.sku or ""),
        ("Category", product.category or ""),
        ("Followed by", listed.successor.label if listed.successor else ""),
        ("Sold until", say_day(product.retired_on, today) if product.retired_on else ""),
    ]
    return stacked(strong(f"{said} {product.name}"), labelled(known(pairs)))


def products_report(products: Sequence[Listed], today: date, more: int = 0) -> Report:
    """Lay products out as a table, or say that there are none."""
    if not products:
        return NO_PRODUCTS
    columns = [
        Column("Product", grows=True),
        Column("Number"),
        Column("Category"),
        Column("Followed by"),
        Column("Sold until"),
    ]
    left = [muted(f"… and {more:,} more: --limit {len(products) + more}")] if more else []
    return stacked(Ledger(columns, [_row(each, today) for each in products]), *left)


def product_item(listed: Listed) -> dict[str, object]:
    """Say a product to a program."""
    product, successor = listed.product, listed.successor
    said = {name: getattr(product, name, None) for name in _COLUMNS}
    return said | {"successor": successor.name if successor else None}


def product_json(kind: str, listed: Listed) -> str:
    """Write what a command did to a product as one document."""
    return json_item(kind, {"product": product_item(listed)})


def products_json(products: Sequence[Listed], today: date, more: int = 0) -> str:
    """Write products as one document; `more` is how many a limit left out."""
    return json_items("products", map(product_item, products), as_of=today, more=more)


def products_csv(products: Sequence[Listed]) -> str:
    """Write products as rows."""
    return csv_text(_COLUMNS, [list(product_item(each).values()) for each in products])


def _row(listed: Listed, today: date) -> list[str | Words]:
    product = listed.product
    return [
        muted(product.name) if product.retired(today) else strong(product.name),
        product.sku or "",
        product.category or "",
        listed.successor.label if listed.successor else "",
        say_day(product.retired_on, today) if product.retired_on else "",
    ]
