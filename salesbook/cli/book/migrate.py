"""`salesbook book migrate`: bring a team's book up to date."""

from salesbook.cli.environment import environment
from salesbook.cli.options import Context, Yes


def migrate(ctx: Context, yes: Yes = False) -> int:
    """Bring the book's schema up to date; everybody who shares it needs this version then."""
    from salesbook.cli.asking import confirm
    from salesbook.work.book.migrate import migrate_book

    env = environment(ctx)
    if not confirm(env, f"Bring “{env.shown_address}” up to date for all its reps?", yes=yes):
        env.tell("Nothing was changed.")
        return 1
    migrate_book(env.book_address)
    env.say("The book is up to date.")
    return 0
