"""Products: finding the one that is meant, adding, changing and listing them."""

from collections.abc import Callable, Iterable
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.accounts.names import Fit, Name, best_fit, closest, nearest
from salesbook.domain.errors import NameNotFoundError, TextError
from salesbook.domain.pipeline.product import (
    Listed,
    Product,
    ProductAmbiguousError,
    ProductKnownError,
    SuccessorError,
)
from salesbook.domain.text import check_text, name_key
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.pipeline.product import (
    change_product,
    keep_product,
    products_like,
    products_listed,
    products_named,
    products_with,
)
from salesbook.work.book.typed_day import typed_day

_Fitting = Callable[[str, Iterable[Name]], Fit | None]
_SAID = ("name", "sku", "category")


class ProductWords(Struct, frozen=True):
    """What was typed about a product; None where nothing was."""

    name: str | None = None
    sku: str | None = None
    category: str | None = None
    successor: str | None = None
    retired: str | None = None


def find_product(book: Book, words: str, *, guess: bool = True) -> Product:
    """Find the product that typed words mean, by its number (SKU) or its name.

    In this order: a whole number or name, its beginning, a word in it, a part of it, and, unless
    `guess` is off, the one that is close; what is no longer sold only where nothing else fits.
    Raises `ProductAmbiguousError`, and `NameNotFoundError` with what is near.
    """
    typed = words.strip()
    if not typed:
        raise TextError("No product was named.", hint="See them all: salesbook product list")
    found = _fitting(book, products_named(book, typed), best_fit, typed)
    if not found and guess:
        found = _fitting(book, products_like(book, typed), closest, typed)
    if not found:
        raise _nothing(book, typed)
    if len(found) > 1:
        raise ProductAmbiguousError(typed, found)
    return found[0]


def product_or_new(book: WritableBook, words: str) -> tuple[Product, bool]:
    """Find the product with exactly this name or number, or enter it; tell whether it is new."""
    typed, today = check_text(words, "name").strip(), book.moment.today
    same = _fitting(book, products_named(book, typed), best_fit, typed)
    whole = [one for one in same if name_key(typed) in {name.key for name in one.names(today)}]
    if len(whole) > 1:
        raise ProductAmbiguousError(typed, whole)
    return (whole[0], False) if whole else (_kept(book, Product(book.new_id(), typed)), True)


def add_product(book: WritableBook, words: ProductWords, locale: str) -> Listed:
    """Enter a product; only its name is asked for. Raises `ProductKnownError`."""
    name = _said(words.name, "name")
    if name is None:
        raise TextError("A product needs a name.", hint='salesbook product add "Pump" --sku P-1')
    product = _read(book, Product(book.new_id(), name), words, locale)
    _check_unknown(book, product)
    _kept(book, product)
    book.say(f"Added the product {product.label}")
    return _listed(book, [product])[0]


def edit_product(
    book: WritableBook, typed: str, words: ProductWords, locale: str
) -> tuple[Listed, bool]:
    """Change what is said of a product, and tell whether anything was different.

    Raises `ProductKnownError`, `SuccessorError`.
    """
    before = find_product(book, typed)
    product = _read(book, before, words, locale)
    _check_unknown(book, product)
    changed = change_product(book, product)
    book.say(f"Changed the product {product.label}")
    return _listed(book, [product])[0], changed


def list_products(book: Book, limit: int | None) -> tuple[list[Listed], int]:
    """List the products by name, each with what comes after it; count those a limit leaves out."""
    products, more = products_listed(book, limit)
    return _listed(book, products), more


def _fitting(book: Book, products: Iterable[Product], fit: _Fitting, typed: str) -> list[Product]:
    known = {one.id: one for one in products}
    names = [name for one in known.values() for name in one.names(book.moment.today)]
    fitting = fit(name_key(typed), names)
    return [known[one] for one in fitting.subjects] if fitting else []


def _nothing(book: Book, typed: str) -> NameNotFoundError:
    known = {one.id: one for one in products_like(book, typed)}
    names = [name for one in known.values() for name in one.names(book.moment.today)]
    near = [known[one].label for one in nearest(name_key(typed), names)]
    offer = f"Did you mean {' or '.join(f'“{one}”' for one in near)}? " if near else ""
    return NameNotFoundError(
        f"There is no product “{typed}”.",
        near=near,
        hint=f'{offer}To make it: salesbook product add "{typed}"',
    )


def _kept(book: WritableBook, product: Product) -> Product:
    keep_product(book, product)
    return product


def _said(typed: str | None, what: str) -> str | None:
    return check_text(typed or "", what).strip() or None


def _read(book: Book, product: Product, words: ProductWords, locale: str) -> Product:
    """Give a product what was typed of it."""
    said = {name: _said(getattr(words, name), name) for name in _SAID}
    product = replace(product, **{name: value for name, value in said.items() if value})
    if words.retired is not None:
        product = replace(product, retired_on=_retired_on(book, words.retired, locale))
    if words.successor is None:
        return product
    successor = find_product(book, words.successor)
    _check_after(book, product, successor)
    return replace(product, successor_id=successor.id)


def _retired_on(book: Book, typed: str, locale: str) -> date:
    """Read a day that may lie ahead, where it is announced, or behind: the one that is nearer."""
    today = book.moment.today
    days = [typed_day(book, typed, forwards=ahead, locale=locale) for ahead in (True, False)]
    return min(days, key=lambda day: abs(day - today))


def _check_unknown(book: Book, product: Product) -> None:
    """Refuse a number that another product has, and a name without one."""
    typed = product.sku or product.name
    key = name_key(typed)
    for other in products_named(book, typed):
        taken = name_key(other.sku or other.name) == key or (
            product.sku is None and name_key(other.name) == key
        )
        if taken and other.id != product.id:
            raise ProductKnownError(typed, other)


def _check_after(book: Book, product: Product, successor: Product) -> None:
    """Refuse a ring of products that come after each other."""
    after: Product | None = successor
    while after is not None:
        if after.id == product.id:
            raise SuccessorError(product, successor)
        ids = [after.successor_id] if after.successor_id else []
        after = next(iter(products_with(book, ids).values()), None)


def _listed(book: Book, products: Iterable[Product]) -> list[Listed]:
    found = list(products)
    after = products_with(book, [one.successor_id for one in found if one.successor_id])
    return [Listed(one, after.get(one.successor_id) if one.successor_id else None) for one in found]
