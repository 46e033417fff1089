"""`salesbook occasion`: birthdays, renewals, fairs: the days that are theirs."""

from typing import TYPE_CHECKING, Annotated

from salesbook.cli.accounts.account import PAGE, AtMost
from salesbook.cli.environment import environment
from salesbook.cli.options import Argument, AsCsv, AsJson, Context, Handle, Option
from salesbook.domain.accounts.occasion import LeapDay

if TYPE_CHECKING:
    from salesbook.cli.environment import Environment
    from salesbook.domain.accounts.occasion import Recurrence
    from salesbook.domain.accounts.occasion_listing import OccasionChange

EXAMPLES = (
    "salesbook occasion add anna birthday 12 apr 1980",
    "salesbook occasion add acme renewal 1 mar --lead 60",
    "salesbook occasion list --within 30d",
)

Lead = Annotated[
    int | None,
    Option("--lead", metavar="DAYS", min=0, max=180, help="Days ahead that it comes up."),
]
Once = Annotated[bool, Option("--once", help="In one year only.")]
Feb29 = Annotated[
    LeapDay | None,
    Option("--feb29", case_sensitive=False, help="When 29 February is kept in other years."),
]
NoteOf = Annotated[str | None, Option("--note", metavar="TEXT", help="What to remember of it.")]


def add(
    ctx: Context,
    subject: Annotated[str, Argument(metavar="ACCOUNT|PERSON", help="Whose day it is.")],
    words: Annotated[
        list[str], Argument(metavar="KIND DATE", help="birthday 12 apr, renewal 1 mar 2027 …")
    ],
    lead: Lead = None,
    once: Once = False,
    feb29: Feb29 = None,
    note: NoteOf = None,
    as_json: AsJson = False,
) -> None:
    """Note a day that is theirs, with its year or without."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.cli.loop.keeping import new_id, order_of, rescued
    from salesbook.work.accounts.occasion import Marked, add_occasion

    env = environment(ctx)
    whose = settled(env, subject)
    marked = Marked(whose, " ".join(words), lead, once, feb29, note, new_id(env))
    with rescued(env, "occasion", marked), env.writing("occasion add") as book:
        change = add_occasion(book, marked, order_of(env))
    _receipt(env, "occasion_add", change, as_json=as_json)


def edit(
    ctx: Context,
    handle: Handle,
    on: Annotated[
        str | None, Option("--on -o", metavar="DATE", help="The day, e.g. '13 apr 1980'.")
    ] = None,
    lead: Lead = None,
    once: Once = False,
    yearly: Annotated[bool, Option("--yearly", help="Every year.")] = False,
    feb29: Feb29 = None,
    note: NoteOf = None,
    as_json: AsJson = False,
) -> None:
    """Change a day: its date, its lead, its note."""
    from salesbook.cli.loop.keeping import order_of
    from salesbook.work.accounts.occasion import Mending, edit_occasion

    env = environment(ctx)
    mending = Mending(on, lead, _recurs(once=once, yearly=yearly), feb29, note)
    with env.writing("occasion edit") as book:
        change = edit_occasion(book, handle, mending, order_of(env))
    _receipt(env, "occasion_edit", change, as_json=as_json)


def remove(ctx: Context, handle: Handle, as_json: AsJson = False) -> None:
    """Take a day out."""
    from salesbook.work.accounts.occasion import take_out

    env = environment(ctx)
    with env.writing("occasion remove") as book:
        change = take_out(book, handle)
    _receipt(env, "occasion_remove", change, as_json=as_json)


def list_(
    ctx: Context,
    subject: Annotated[
        str | None, Argument(metavar="[ACCOUNT|PERSON]", help="Of one of them; of all without.")
    ] = None,
    within: Annotated[
        str | None, Option("--within", metavar="DAYS", help="Only those so near, e.g. 30d.")
    ] = None,
    limit: AtMost = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
) -> None:
    """List the days that are theirs, the next first."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.render.loop.occasion import occasions_csv, occasions_json, occasions_report
    from salesbook.work.accounts.coming import Asked, list_occasions

    env = environment(ctx)
    asked = Asked(settled(env, subject) if subject else None, within)
    page = limit or (None if as_json or as_csv else PAGE)
    with env.reading() as book:
        coming, more = list_occasions(book, asked, page)
    today = env.moment().today
    if as_json:
        env.write(occasions_json(coming, today, more))
    elif as_csv:
        env.write(occasions_csv(coming, today))
    else:
        narrowed = bool(subject or within)
        env.show(occasions_report(coming, today, more, narrowed=narrowed))


def _recurs(*, once: bool, yearly: bool) -> "Recurrence | None":
    from salesbook.domain.accounts.occasion import Recurrence
    from salesbook.domain.errors import UsageError

    if once and yearly:
        raise UsageError("Once, or every year?", hint="Say --once or --yearly")
    if once or yearly:
        return Recurrence.ONCE if once else Recurrence.YEARLY
    return None


def _receipt(env: "Environment", kind: str, change: "OccasionChange", *, as_json: bool) -> None:
    from salesbook.render.loop.occasion import occasion_json, occasion_report

    if as_json:
        env.write(occasion_json(kind, change))
        return
    env.show(occasion_report(change))
    if change.done != "left":
        env.tell("Take it back: salesbook undo")
