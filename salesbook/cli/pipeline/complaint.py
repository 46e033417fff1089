"""`salesbook complaint`: what customers are not content with, until something came of it."""

from typing import TYPE_CHECKING, Annotated

from salesbook.cli.accounts.account import PAGE, AtMost
from salesbook.cli.environment import environment
from salesbook.cli.options import (
    MORE,
    AccountName,
    Argument,
    AsCsv,
    AsJson,
    Context,
    Handle,
    Option,
)
from salesbook.domain.pipeline.complaint import ComplaintKind, Severity

if TYPE_CHECKING:
    from salesbook.cli.environment import Environment
    from salesbook.domain.pipeline.complaint import ComplaintReceipt

EXAMPLES = (
    'salesbook complaint open acme "The pump sings" --severity high --product P-1',
    'salesbook complaint close last --because "A new bearing"',
    "salesbook complaint list",
)


def open_(
    ctx: Context,
    account: AccountName,
    text: Annotated[
        list[str], Argument(metavar="TEXT", help="What is wrong, in their words; - reads stdin.")
    ],
    severity: Annotated[
        Severity, Option("--severity", case_sensitive=False, help="How bad it is.")
    ] = Severity.NORMAL,
    kind: Annotated[
        ComplaintKind, Option("--kind", case_sensitive=False, help="What they came with.")
    ] = ComplaintKind.COMPLAINT,
    product: Annotated[
        str | None, Option("--product", metavar="PRODUCT", help="What it is about.")
    ] = None,
    order: Annotated[str | None, Option("--order", metavar="ID", help="Of which order.")] = None,
    person: Annotated[
        str | None, Option("--person", metavar="PERSON", help="Who complained.", panel=MORE)
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Keep a complaint; it stands in `due` until something came of it."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.cli.loop.keeping import new_id, order_of, rescued
    from salesbook.cli.pipeline.picking import settled_product
    from salesbook.work.accounts.names import AN_ACCOUNT
    from salesbook.work.pipeline.complaint import ComplaintWords, open_complaint

    env = environment(ctx)
    named, about = settled(env, account, AN_ACCOUNT), product and settled_product(env, product)
    said = env.stdin.read() if text == ["-"] else " ".join(text)
    words = ComplaintWords(named, said, kind, severity, person, about, order, new_id(env))
    with rescued(env, "complaint", words), env.writing("complaint open") as book:
        receipt = open_complaint(book, words, order_of(env))
    _receipt(env, "complaint_open", receipt, as_json=as_json)


def close(
    ctx: Context,
    handle: Handle,
    because: Annotated[
        str | None, Option("--because", metavar="RESOLUTION", help="What came of it.")
    ] = None,
    rejected: Annotated[bool, Option("--rejected", help="They were not right.")] = False,
    duplicate_of: Annotated[
        str | None, Option("--duplicate-of", metavar="ID", help="Another one says the same.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Close a complaint with what came of it."""
    from salesbook.work.pipeline.complaint import finish_complaint

    env = environment(ctx)
    with env.writing("complaint close") as book:
        receipt = finish_complaint(
            book, handle, because, rejected=rejected, duplicate_of=duplicate_of
        )
    _receipt(env, "complaint_close", receipt, as_json=as_json)


def list_(
    ctx: Context,
    account: Annotated[
        str | None, Argument(metavar="[ACCOUNT]", help="Only this account's.")
    ] = None,
    limit: AtMost = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
) -> None:
    """List complaints: open ones first, the most severe and oldest of them first."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.render.pipeline.complaint import (
        complaints_csv,
        complaints_json,
        complaints_report,
    )
    from salesbook.work.accounts.names import AN_ACCOUNT
    from salesbook.work.pipeline.complaint import list_complaints

    env, page = environment(ctx), None if as_json or as_csv else PAGE
    named = account and settled(env, account, AN_ACCOUNT)
    with env.reading() as book:
        found, more = list_complaints(book, named, limit or page)
    if as_json:
        env.write(complaints_json(found, env.moment().today, more))
    elif as_csv:
        env.write(complaints_csv(found))
    else:
        env.show(complaints_report(found, env.moment(), more))


def _receipt(env: "Environment", kind: str, receipt: "ComplaintReceipt", *, as_json: bool) -> None:
    from salesbook.render.pipeline.complaint import receipt_json, receipt_report

    if as_json:
        env.write(receipt_json(kind, receipt))
        return
    env.show(receipt_report(receipt))
    env.tell("Take it back: salesbook undo")
