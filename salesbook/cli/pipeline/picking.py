"""Asking which product is meant, where a name means several and a person can be asked."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from salesbook.cli.environment import Environment


def settled_product(env: "Environment", words: str) -> str:
    """Return the words, or the number or whole name that was picked where they mean several.

    Nothing is asked unless both ends are a terminal; then, and for a name that no product has, the
    words go back as they are: the command that looks them up says what is wrong.
    """
    from salesbook.cli.asking import choose
    from salesbook.domain.errors import SalesbookError
    from salesbook.domain.pipeline.product import ProductAmbiguousError
    from salesbook.work.pipeline.product import find_product

    if not env.interactive:
        return words
    try:
        with env.reading() as book:
            find_product(book, words)
    except ProductAmbiguousError as several:
        picked = choose(env, f"Which “{words}”?", [one.label for one in several.found])
        found = None if picked is None else several.found[picked]
        return (found.sku or found.name) if found else words
    except SalesbookError:
        return words
    return words


def settled_items(env: "Environment", items: Sequence[str]) -> tuple[str, ...]:
    """Settle the products of items as they were typed; their figures stay."""
    from salesbook.domain.pipeline.item import read_item
    from salesbook.domain.pipeline.quantity import QuantityError

    settled = []
    for typed in items:
        try:
            name = read_item(typed).product
        except QuantityError:
            return tuple(items)  # what is wrong is said by the command
        settled.append(settled_product(env, name) + typed[typed.index(name) + len(name) :])
    return tuple(settled)
