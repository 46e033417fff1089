"""`salesbook post`: what you published, and who reacted."""

from typing import Annotated

from salesbook.cli.accounts.account import PAGE, AtMost
from salesbook.cli.environment import environment
from salesbook.cli.options import Argument, AsCsv, AsJson, Context, Option
from salesbook.cli.presence.reaction import At, OnMedium, Url

EXAMPLES = (
    'salesbook post add "How we made the pump quiet" --product pump',
    "salesbook post list",
)


def add(
    ctx: Context,
    text: Annotated[list[str], Argument(metavar="TEXT", help="What you wrote.")],
    medium: OnMedium = None,
    url: Url = None,
    product: Annotated[
        str | None, Option("--product", metavar="PRODUCT", help="The product it is about.")
    ] = None,
    at: At = None,
    as_json: AsJson = False,
) -> None:
    """Keep what you published, so that reactions to it have a place."""
    from salesbook.cli.loop.keeping import new_id, order_of, rescued
    from salesbook.cli.pipeline.picking import settled_product
    from salesbook.render.presence.post import post_json, post_report
    from salesbook.work.presence.post import PostWords, add_post

    env = environment(ctx)
    about = product and settled_product(env, product)
    words = PostWords(" ".join(text), medium, url, about, at, new_id(env))
    with rescued(env, "post", words), env.writing("post add") as book:
        known = add_post(book, words, order_of(env))
    if as_json:
        env.write(post_json(known))
        return
    env.show(post_report(known, env.moment()))
    env.tell("Take it back: salesbook undo")


def list_(
    ctx: Context, limit: AtMost = None, as_json: AsJson = False, as_csv: AsCsv = False
) -> None:
    """List your posts, the latest first, with the reactions to them."""
    from salesbook.render.presence.post import posts_csv, posts_json, posts_report
    from salesbook.work.presence.post import list_posts

    env = environment(ctx)
    with env.reading() as book:
        found, more = list_posts(book, limit or (None if as_json or as_csv else PAGE))
    if as_json:
        env.write(posts_json(found, env.moment().today, more))
    elif as_csv:
        env.write(posts_csv(found))
    else:
        env.show(posts_report(found, env.moment(), more))
