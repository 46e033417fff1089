"""`salesbook now`: the present block, and what is next."""

from salesbook.cli.environment import environment
from salesbook.cli.options import AsJson, Context


def now(ctx: Context, as_json: AsJson = False) -> None:
    """See which block this is, the minutes left, and what comes next."""
    from salesbook.render.loop.plan_documents import now_json
    from salesbook.render.loop.today import now_report
    from salesbook.work.loop.today import glance

    env = environment(ctx)
    with env.reading() as book:
        seen = glance(book)
    if as_json:
        env.write(now_json(seen, env.moment()))
    else:
        env.show(now_report(seen, env.moment()))
