"""`salesbook order`: what customers buy, and when they usually buy again."""

from typing import TYPE_CHECKING, Annotated

from msgspec.structs import replace

from salesbook.cli.accounts.account import PAGE, AtMost
from salesbook.cli.environment import environment
from salesbook.cli.options import MORE, AccountName, Argument, AsCsv, AsJson, Context, On, Option

if TYPE_CHECKING:
    from salesbook.cli.environment import Environment
    from salesbook.domain.pipeline.order import OrderReceipt
    from salesbook.work.pipeline.order import OrderWords

EXAMPLES = (
    'salesbook order add acme "Pump:10" "Grease:2.5 kg"',
    "salesbook order add acme P-1:10:129.50 --on fri --number 4711",
    "salesbook order rhythm acme",
)

Items = Annotated[
    list[str] | None,
    Argument(metavar="[ITEM:QTY]", help="Product and how many; a price may follow: Pump:10:99."),
]
OfAccount = Annotated[
    str | None, Argument(metavar="[ACCOUNT]", help="Only this account's; everybody's without it.")
]
_USUAL = "in 2 weeks"
"""When a delivery is asked about unless somebody says another day: our own choice."""


def add(
    ctx: Context,
    account: AccountName,
    items: Items = None,
    on: On = None,
    number: Annotated[str | None, Option("--number", metavar="TEXT", help="Its number.")] = None,
    total: Annotated[
        str | None,
        Option("--total", metavar="AMOUNT", help="What it comes to: 1250, 500 USD."),
    ] = None,
    currency: Annotated[str | None, Option("--currency", metavar="CODE", help="EUR, USD …")] = None,
    back: Annotated[bool, Option("--return", help="It came back.", panel=MORE)] = False,
    opportunity: Annotated[
        str | None, Option("--opportunity", metavar="ID", help="The sale it is of.", panel=MORE)
    ] = None,
    new: Annotated[bool, Option("--new", help="Enter products nobody knows yet.")] = False,
    aftercare: Annotated[
        str | None, Option("--aftercare", metavar="DATE", help="Ask then if the delivery is right.")
    ] = None,
    no_aftercare: Annotated[
        bool, Option("--no-aftercare", help="Do not ask for that date.", panel=MORE)
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Keep what a customer ordered; the receipt says when the next order is usual."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.cli.pipeline.picking import settled_items
    from salesbook.work.accounts.names import AN_ACCOUNT
    from salesbook.work.pipeline.order import OrderWords

    env = environment(ctx)
    named, said = settled(env, account, AN_ACCOUNT), tuple(items or ())
    meant = said if new else settled_items(env, said)
    words = OrderWords(named, meant, on, number, total, currency, back, opportunity, new, aftercare)
    receipt = _keep(env, words)
    _receipt(env, receipt, as_json=as_json)
    if env.interactive and not (back or aftercare or no_aftercare or as_json):
        _ask_aftercare(env, receipt.ordered.order.handle)


def list_(
    ctx: Context,
    account: OfAccount = None,
    limit: AtMost = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
) -> None:
    """List orders, the latest first, all or those of an account."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.render.pipeline.order import orders_csv, orders_json, orders_report
    from salesbook.work.accounts.names import AN_ACCOUNT
    from salesbook.work.pipeline.order import list_orders

    env = environment(ctx)
    named, page = account and settled(env, account, AN_ACCOUNT), None if as_json or as_csv else PAGE
    with env.reading() as book:
        orders, more = list_orders(book, named, limit or page)
    if as_json:
        env.write(orders_json(orders, env.moment().today, more))
    elif as_csv:
        env.write(orders_csv(orders))
    else:
        env.show(orders_report(orders, env.moment().today, more))


def _keep(env: "Environment", words: "OrderWords") -> "OrderReceipt":
    """Keep an order under an id made beforehand; what cannot be saved goes to a rescue file."""
    from salesbook.cli.loop.keeping import new_id, order_of, rescued
    from salesbook.work.pipeline.order import add_order

    known = replace(words, id=new_id(env))
    with rescued(env, "order", known), env.writing("order add") as book:
        return add_order(book, known, order_of(env))


def _receipt(env: "Environment", receipt: "OrderReceipt", *, as_json: bool) -> None:
    from salesbook.render.pipeline.order import receipt_json, receipt_report, remark_lines

    if as_json:
        env.write(receipt_json("order_add", receipt))
        return
    env.show(receipt_report(receipt))
    env.tell(*remark_lines(receipt.remarks), "Take it back: salesbook undo")


def _ask_aftercare(env: "Environment", handle: str) -> None:
    """Offer to ask whether the delivery is right; the answer is a command of its own."""
    from salesbook.cli.asking import ask
    from salesbook.cli.loop.keeping import order_of
    from salesbook.domain.errors import SalesbookError
    from salesbook.render.pipeline.order import aftercare_line
    from salesbook.work.pipeline.order import add_aftercare

    env.tell(f"Ask whether the delivery is right? A date such as “{_USUAL}”, or Enter for no.")
    while when := ask(env, "When?"):
        try:
            with env.writing("order aftercare") as book:
                aftercare = add_aftercare(book, handle, when, order_of(env))
        except SalesbookError as error:
            env.tell(f"{error.message} {error.hint or ''}")
        else:
            env.show(aftercare_line(aftercare, env.moment().today))
            return
