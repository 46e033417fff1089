"""`salesbook product`: what is sold, under which number, and what comes after it."""

from typing import TYPE_CHECKING, Annotated

from salesbook.cli.accounts.account import PAGE, AtMost, Name, NewName
from salesbook.cli.environment import environment
from salesbook.cli.options import Argument, AsCsv, AsJson, Context, Option

if TYPE_CHECKING:
    from salesbook.cli.environment import Environment
    from salesbook.domain.pipeline.product import Listed

EXAMPLES = (
    'salesbook product add "Pump" --sku P-1 --category pumps',
    'salesbook product edit P-1 --retired 2026-12-31 --successor "Pump 2"',
    "salesbook product list",
)

Sku = Annotated[str | None, Option("--sku", metavar="NUMBER", help="Its number (SKU).")]
Category = Annotated[str | None, Option("--category", metavar="WORDS", help="What kind it is.")]
Successor = Annotated[
    str | None, Option("--successor", metavar="PRODUCT", help="What comes after it.")
]
Retired = Annotated[
    str | None, Option("--retired", metavar="DATE", help="No longer sold from then on.")
]
Product = Annotated[str, Argument(metavar="PRODUCT", help="Its number, its name or part of it.")]


def add(
    ctx: Context,
    name: Name,
    sku: Sku = None,
    category: Category = None,
    successor: Successor = None,
    retired: Retired = None,
    as_json: AsJson = False,
) -> None:
    """Add a product; only its name is needed."""
    from salesbook.cli.pipeline.picking import settled_product
    from salesbook.work.pipeline.product import ProductWords, add_product

    env = environment(ctx)
    after = settled_product(env, successor) if successor else successor
    words = ProductWords(name, sku, category, after, retired)
    with env.writing("product add") as book:
        listed = add_product(book, words, env.locale)
    _receipt(env, "product_add", listed, "Added", as_json=as_json)


def edit(
    ctx: Context,
    product: Product,
    name: NewName = None,
    sku: Sku = None,
    category: Category = None,
    successor: Successor = None,
    retired: Retired = None,
    as_json: AsJson = False,
) -> None:
    """Change what is said of a product: its number, when it goes, what comes after it."""
    from salesbook.cli.pipeline.picking import settled_product
    from salesbook.work.pipeline.product import ProductWords, edit_product

    env = environment(ctx)
    meant = settled_product(env, product)
    after = settled_product(env, successor) if successor else successor
    words = ProductWords(name, sku, category, after, retired)
    with env.writing("product edit") as book:
        listed, changed = edit_product(book, meant, words, env.locale)
    done = "Changed" if changed else ""
    _receipt(env, "product_edit", listed, done, as_json=as_json)


def list_(
    ctx: Context, limit: AtMost = None, as_json: AsJson = False, as_csv: AsCsv = False
) -> None:
    """List the products by name."""
    from salesbook.render.pipeline.product import products_csv, products_json, products_report
    from salesbook.work.pipeline.product import list_products

    env = environment(ctx)
    with env.reading() as book:
        products, more = list_products(book, limit or (None if as_json or as_csv else PAGE))
    if as_json:
        env.write(products_json(products, env.moment().today, more))
    elif as_csv:
        env.write(products_csv(products))
    else:
        env.show(products_report(products, env.moment().today, more))


def _receipt(env: "Environment", kind: str, listed: "Listed", done: str, *, as_json: bool) -> None:
    from salesbook.render.pipeline.product import product_json, product_report

    if as_json:
        env.write(product_json(kind, listed))
        return
    env.show(product_report(listed, done or "Nothing to change in", env.moment().today))
    if done:
        env.tell("Take it back: salesbook undo")
