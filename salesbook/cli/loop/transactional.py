"""`salesbook network transactional`: those with whom every talk was about business."""

from salesbook.cli.environment import environment
from salesbook.cli.options import AsCsv, AsJson, Context, Limit

_PAGE = 20

EXAMPLES = ("salesbook network transactional", "salesbook network transactional --csv")


def transactional(
    ctx: Context, limit: Limit = _PAGE, as_json: AsJson = False, as_csv: AsCsv = False
) -> None:
    """See whom of your people you only ever sold to, and how to begin the other half."""
    from salesbook.render.loop.transactional import (
        transactional_csv,
        transactional_json,
        transactional_report,
    )
    from salesbook.work.loop.transactional import list_transactional

    env = environment(ctx)
    with env.reading() as book:
        found = list_transactional(book, limit)
    if as_json:
        env.write(transactional_json(found))
    elif as_csv:
        env.write(transactional_csv(found))
    else:
        env.show(transactional_report(found))
