"""Products on both engines: found by what is typed, changed and listed."""

import pytest
from msgspec.structs import replace

from salesbook.cli.environment import Environment
from salesbook.domain.pipeline.product import Product
from salesbook.store.pipeline.product import (
    change_product,
    keep_product,
    products_like,
    products_listed,
    products_named,
    products_with,
)
from salesbook.work.pipeline.product import find_product


@pytest.fixture
def shelf(any_book: Environment) -> Environment:
    """Keep a few products."""
    with any_book.writing("product add") as book:
        for name, sku in (("Pump", "P-1"), ("Pumping 100%", "p_2"), ("Grease", None), ("Öl", "Ö1")):
            keep_product(book, Product(book.new_id(), name, sku))
    return any_book


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("pump", ["Pump", "Pumping 100%"]),
        ("P-1", ["Pump"]),
        ("p_2", ["Pumping 100%"]),
        ("100%", ["Pumping 100%"]),
        ("%", ["Pumping 100%"]),
        ("ÖL", ["Öl"]),
        ("Ö1", ["Öl"]),
        ("zork", []),
    ],
)
def test_names_and_numbers_that_hold_what_was_typed_are_found(
    shelf: Environment, typed: str, names: list[str]
) -> None:
    with shelf.reading() as book:
        assert sorted(one.name for one in products_named(book, typed)) == names


def test_what_begins_alike_is_near(shelf: Environment) -> None:
    with shelf.reading() as book:
        assert sorted(one.name for one in products_like(book, "Pimp")) == ["Pump", "Pumping 100%"]


@pytest.mark.parametrize(
    ("typed", "name"),
    [("Pump", "Pump"), ("P-1", "Pump"), ("grea", "Grease"), ("pumpin", "Pumping 100%")],
)
def test_the_best_fit_is_meant(shelf: Environment, typed: str, name: str) -> None:
    with shelf.reading() as book:
        assert find_product(book, typed).name == name


def test_what_is_no_longer_sold_is_meant_only_where_nothing_else_fits(shelf: Environment) -> None:
    with shelf.writing("product edit") as book:
        pump = find_product(book, "P-1")
        change_product(book, replace(pump, retired_on=book.moment.today))

    with shelf.reading() as book:
        assert find_product(book, "pum").name == "Pumping 100%"
        assert find_product(book, "P-1").name == "Pump"


def test_products_are_listed_by_name_and_read_by_id(shelf: Environment) -> None:
    with shelf.reading() as book:
        some, more = products_listed(book, 2)
        everything, none = products_listed(book, None)
        known = products_with(book, [one.id for one in everything])

    assert ([one.name for one in some], more) == (["Grease", "Pump"], 2)
    assert (len(everything), none) == (4, 0)
    assert {one.id: one for one in everything} == known


def test_a_change_that_changes_nothing_is_told(shelf: Environment) -> None:
    with shelf.writing("product edit") as book:
        pump = find_product(book, "P-1")

        assert not change_product(book, pump)
        assert change_product(book, replace(pump, category="pumps"))
