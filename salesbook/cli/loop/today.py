"""`salesbook` alone: where the day stands."""

from salesbook.cli.environment import environment
from salesbook.cli.options import AsJson, Context


def today(ctx: Context, as_json: AsJson = False) -> None:
    """See where the day stands: the block, the next contact, what is due. Writes nothing."""
    from salesbook.render.loop.plan_documents import today_json
    from salesbook.render.loop.today import today_report
    from salesbook.work.loop.today import glance

    env = environment(ctx)
    with env.reading() as book:
        seen = glance(book)
    if as_json:
        env.write(today_json(seen, env.moment()))
    else:
        env.show(today_report(seen, env.moment()))
