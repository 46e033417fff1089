"""`salesbook book check`: prove that nothing is damaged."""

from typing import Annotated

from salesbook.cli.environment import environment
from salesbook.cli.options import AsJson, Context, Option


def check(
    ctx: Context,
    repair: Annotated[
        bool, Option("--repair", help="Make anew what is derived, such as the search index.")
    ] = False,
    as_json: AsJson = False,
) -> int:
    """Hold every row against the journal, and the journal against its chain; exit 1 if damaged."""
    from salesbook.render.book.check import check_json, check_report
    from salesbook.work.book.check import check_book, repair_book

    env = environment(ctx)
    if repair:
        with env.writing("book check") as writable:
            findings = repair_book(writable)
    else:
        with env.reading() as book:
            findings = check_book(book)
    if as_json:
        env.write(check_json(findings, env.moment()))
    else:
        env.show(check_report(findings, env.shown_address))
    return int(not all(finding.mended for finding in findings))
