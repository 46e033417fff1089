"""Products that come in: found by source id, number or name; else made, each once.

Two names that differ only in blanks and signs stay two products, and the receipt says so: which of
them is the slip, only a person can tell.
"""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.book.import_batch import RowAction
from salesbook.domain.text import name_key
from salesbook.exchange.sales_record import ProductRecord
from salesbook.store.compiled.tables import PRODUCTS
from salesbook.store.pipeline.imports import (
    KnownProduct,
    first_products,
    products_by_name,
    products_by_sku,
)
from salesbook.work.book.import_known import Known
from salesbook.work.book.import_line import Line, RowSkipped, lines_with
from salesbook.work.book.import_run import Run

_TABLE = "products"
_COMPARED = 10_000
TWINS = (
    "Products whose names differ in blanks or signs alone, and who stay two: {names}. "
    "If they are one: salesbook undo, mend the file, and import it again"
)
RETIRED = "Products that are sold no more, without a day, taken as of today: {count}"


class Called(Struct, frozen=True):
    """How a row names a product."""

    id: str | None = None
    name: str | None = None
    sku: str | None = None


class Shelf:
    """The products that a chunk of rows names."""

    def __init__(self, run: Run, said: Iterable[Called]) -> None:
        named = list(said)
        self._run = run
        self._by_id = run.known(_TABLE, (one.id for one in named))
        self._by_sku = products_by_sku(run.book, (one.sku for one in named if one.sku))
        self._by_name = products_by_name(
            run.book, (name_key(one.name) for one in named if one.name)
        )

    def find(self, called: Called) -> UUID | None:
        """Find the product a row names, by id, number or name."""
        found = self._by_id.get(called.id or "") or self._alike(called)
        if found in self._run.twins:
            self._run.notice(TWINS, self._run.twins[found])
        return found

    def _alike(self, called: Called) -> UUID | None:
        numbered = self._by_sku.get(called.sku or "")
        if numbered is not None:
            return numbered.id
        named = self._by_name.get(name_key(called.name or ""))
        if named is None or (called.sku and named.sku):
            return None
        if called.sku:
            numbered = replace(named, sku=called.sku)
            self._by_name[named.name_key] = self._by_sku[called.sku] = numbered
        return named.id

    def find_or_make(self, called: Called) -> UUID | None:
        """Find the product a row names, or make it; None where it has neither name nor number."""
        name = called.name or called.sku
        return self.find(called) or (self.make(called, name) if name else None)

    def make(self, called: Called, name: str, **values: Any) -> UUID:
        """Make a product."""
        identity = None
        if self._run.ours and called.id:
            identity = self._run.first_columns(called.id, None, None)["id"]
        key = name_key(name)
        made = self._run.add(
            PRODUCTS, id=identity, name=name, name_key=key, sku=called.sku, **values
        )
        known = KnownProduct(made, name, key, called.sku)
        self._by_name.setdefault(key, known)
        if called.sku:
            self._by_sku[called.sku] = known
        if called.id:
            self._by_id[called.id] = made
        self._compare(made, name)
        return made

    def _compare(self, made: UUID, name: str) -> None:
        """Note a product whose name is nearly that of another."""
        spelt = self._run.spellings
        if not spelt:
            spelt.update(
                (_letters(one.name), one.name)
                for one in reversed(first_products(self._run.book, _COMPARED))
            )
        other = spelt.setdefault(_letters(name), name)
        if other != name:
            self._run.twins[made] = f"“{name}” beside “{other}”"
            self._run.notice(TWINS, self._run.twins[made])


class ProductRows:
    """Keeps the products of one chunk of rows."""

    def __init__(self, run: Run, lines: Sequence[Line]) -> None:
        self._run = run
        self._lines = list(lines_with(lines, "product"))
        said = [record for _, record in self._lines]
        self._known = Known(run, _TABLE, (record.id for record in said))
        self._shelf = Shelf(run, map(_called, said))
        self._said: dict[UUID, dict[str, Any]] = {}
        self._matched: list[tuple[Line, UUID]] = []

    def keep(self) -> None:
        """Find or make the product of every row."""
        for line, record in self._lines:
            with line.reading():
                self._one(line, record)
        self._run.flush()
        touched = self._run.fill(PRODUCTS, self._said)
        for line, product in self._matched:
            action = RowAction.UPDATED if product in touched else RowAction.UNCHANGED
            line.became(action, _TABLE, product)

    def _one(self, line: Line, record: ProductRecord) -> None:
        called = _called(record)
        name = record.name or record.sku
        if not name:
            raise RowSkipped("it names no product")
        known = self._known.find(record.id)
        found = known or self._shelf.find(called)
        values = {"category": record.category, "retired_on": self._retired_on(record)}
        if found is not None:
            self._said.setdefault(found, {}).update(values | {"sku": record.sku})
            self._matched.append((line, found))
        product = found or self._shelf.make(called, name, **values)
        if found is None:
            line.became(RowAction.CREATED, _TABLE, product)
        if known is None:
            self._known.learn(product, record.id, None)

    def _retired_on(self, record: ProductRecord) -> object:
        if not record.retired:
            return None
        self._run.notice(RETIRED)
        return self._run.book.moment.today


def _called(record: ProductRecord) -> Called:
    return Called(record.id, record.name, record.sku)


def _letters(name: str) -> str:
    """Write a name without blanks and signs."""
    return "".join(filter(str.isalnum, name_key(name)))
