"""The product: what is sold."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.names import Name
from salesbook.domain.errors import NameAmbiguousError, SalesbookError
from salesbook.domain.text import name_key

_LISTED = 12


class Product(Struct, frozen=True):
    """Something that is sold, until the day it is no more; `successor_id` replaces it."""

    id: UUID
    name: str
    sku: str | None = None
    category: str | None = None
    successor_id: UUID | None = None
    retired_on: date | None = None

    def retired(self, on: date) -> bool:
        """Tell whether it was no longer sold on a day."""
        return self.retired_on is not None and self.retired_on <= on

    @property
    def label(self) -> str:
        """Name it with its number: `Pump (P-1)`."""
        return f"{self.name} ({self.sku})" if self.sku else self.name

    def names(self, today: date) -> tuple[Name, ...]:
        """Name what it goes by, folded: its name, and its number as well as if it were one."""
        called = (self.name, self.sku) if self.sku else (self.name,)
        return tuple(Name(self.id, name_key(one), retired=self.retired(today)) for one in called)


class Listed(Struct, frozen=True):
    """A product as lists show it, with the one that comes after it."""

    product: Product
    successor: Product | None = None


class ProductAmbiguousError(NameAmbiguousError):
    """Say that words mean several products; each can be typed by its number or whole name."""

    def __init__(self, typed: str, found: Sequence[Product]) -> None:
        lines = [f"{number}  {one.label}" for number, one in enumerate(found[:_LISTED], 1)]
        super().__init__(
            f"“{typed}” can mean {len(found):,} products.",
            candidates=lines,
            hint=f"Type more of the name, or its number: {found[0].sku or found[0].name}",
        )
        self.found = tuple(found[:_LISTED])


class ProductKnownError(SalesbookError):
    """Say that a product goes by a name or a number already."""

    def __init__(self, typed: str, product: Product) -> None:
        super().__init__(
            f"“{typed}” is a product already: {product.label}.",
            hint=f'To change it: salesbook product edit "{product.sku or product.name}"',
        )


class SuccessorError(SalesbookError):
    """Say that a product cannot come after that one."""

    def __init__(self, product: Product, successor: Product) -> None:
        super().__init__(
            f"“{successor.name}” cannot come after “{product.name}”: it would come after itself.",
            hint="See what follows what: salesbook product list",
        )
