"""`salesbook book info`: where the book is and what it holds."""

from salesbook.cli.environment import environment
from salesbook.cli.options import AsJson, Context


def facts(ctx: Context, as_json: AsJson = False) -> None:
    """See where the book is, what it holds, and which backups there are."""
    from salesbook.render.book.facts import facts_json, facts_report
    from salesbook.work.book.facts import look_at_book

    env = environment(ctx)
    with env.reading() as book:
        found = look_at_book(book, env.book_address)
    if as_json:
        env.write(facts_json(found, env.moment()))
    else:
        env.show(facts_report(found, env.moment()))
