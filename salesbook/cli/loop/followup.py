"""`salesbook followup`: plan a purposeful contact by hand, and tend what is planned."""

from typing import TYPE_CHECKING, Annotated

from salesbook.cli.environment import environment
from salesbook.cli.options import Argument, AsCsv, AsJson, Context, Handle, On, Option

if TYPE_CHECKING:
    from salesbook.cli.environment import Environment
    from salesbook.domain.loop.listing import FollowUpChange, Planned

AtMost = Annotated[int | None, Option("--limit", metavar="N", min=1, help="At most so many.")]
_PAGE = 50
_ANSWERS = "d done, m move, x drop, Enter leave, q stop"


def add(
    ctx: Context,
    subject: Annotated[str, Argument(metavar="ACCOUNT|PERSON", help="Whom it is with.")],
    purpose: Annotated[str, Argument(metavar="PURPOSE", help="Why you talk; may end in @DATE.")],
    on: On = None,
    people: Annotated[
        list[str] | None, Option("--with -w", metavar="PERSON", help="With whom there.")
    ] = None,
    by: Annotated[str | None, Option("--by", metavar="KIND", help="call, email, visit …")] = None,
    goodwill: Annotated[bool, Option("--goodwill", help="A human reason, no offer.")] = False,
    anyway: Annotated[bool, Option("--anyway", help="Keep even a vague purpose.")] = False,
    colleague: Annotated[
        str | None, Option("--colleague", metavar="REP", help="Another rep's to do.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Plan a contact: whom with, what for, and when."""
    from salesbook.cli.loop.keeping import new_id, order_of, rescued
    from salesbook.work.loop.followup import Wish, add_follow_up

    env = environment(ctx)
    said = tuple(people or ())
    wish = Wish(subject, purpose, on, said, by, goodwill, anyway, colleague, new_id(env))
    with rescued(env, "followup", wish), env.writing("followup add") as book:
        change = add_follow_up(book, wish, order_of(env))
    _receipt(env, "follow_up_add", change, as_json=as_json)


def done(
    ctx: Context,
    handle: Handle,
    because: Annotated[
        str | None, Option("--because", metavar="TEXT", help="How it was done.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Close a follow-up that needs no log."""
    from salesbook.work.loop.followup import finish_follow_up

    env = environment(ctx)
    with env.writing("followup done") as book:
        change = finish_follow_up(book, handle, because)
    _receipt(env, "follow_up_done", change, as_json=as_json)


def move(
    ctx: Context,
    handle: Handle,
    to: Annotated[
        str, Argument(metavar="DATE", help="The new day, e.g. 'next tue', or 'fri 11:00'.")
    ],
    as_json: AsJson = False,
) -> None:
    """Give a follow-up another day, or a time that the plan then keeps."""
    from salesbook.cli.loop.keeping import order_of
    from salesbook.work.loop.followup import postpone_follow_up

    env = environment(ctx)
    with env.writing("followup move") as book:
        change = postpone_follow_up(book, handle, to, order_of(env))
    _receipt(env, "follow_up_move", change, as_json=as_json)


def edit(
    ctx: Context,
    handle: Handle,
    purpose: Annotated[
        str, Argument(metavar="[PURPOSE]", help="Why you talk; may end in @DATE.")
    ] = "",
    on: On = None,
    person: Annotated[
        str | None, Option("--with -w", metavar="PERSON", help="With whom there.")
    ] = None,
    by: Annotated[str | None, Option("--by", metavar="KIND", help="call, email, visit …")] = None,
    anyway: Annotated[bool, Option("--anyway", help="Keep even a vague purpose.")] = False,
    as_json: AsJson = False,
) -> None:
    """Change what is planned: its purpose, its day, with whom or by what."""
    from salesbook.cli.loop.keeping import order_of
    from salesbook.domain.errors import UsageError
    from salesbook.work.loop.followup import Wish, edit_follow_up

    env = environment(ctx)
    if not (purpose.strip() or on or person or by):
        raise UsageError("What is to change?", hint=f"salesbook followup edit {handle} PURPOSE")
    wish = Wish(handle, purpose, on, (person,) if person else (), by, anyway=anyway)
    with env.writing("followup edit") as book:
        change = edit_follow_up(book, wish, order_of(env))
    _receipt(env, "follow_up_edit", change, as_json=as_json)


def drop(
    ctx: Context,
    handle: Handle,
    because: Annotated[
        str | None, Option("--because", metavar="TEXT", help="Why, in a few words.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Drop a follow-up, and say why."""
    from salesbook.work.loop.followup import drop_follow_up

    env = environment(ctx)
    with env.writing("followup drop") as book:
        change = drop_follow_up(book, handle, because)
    _receipt(env, "follow_up_drop", change, as_json=as_json)


def list_(
    ctx: Context,
    limit: AtMost = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
) -> None:
    """List your open follow-ups, the earliest due first."""
    from salesbook.work.loop.followup import list_follow_ups

    env = environment(ctx)
    with env.reading() as book:
        planned, more = list_follow_ups(book, limit or (None if as_json or as_csv else _PAGE))
    _list(env, planned, more, as_json=as_json, as_csv=as_csv)


def triage(ctx: Context, as_json: AsJson = False) -> None:
    """Walk the overdue follow-ups one by one."""
    from salesbook.render.loop.followup import NOTHING_OVERDUE
    from salesbook.work.loop.followup import list_overdue

    env = environment(ctx)
    with env.reading() as book:
        planned = list_overdue(book)
    if as_json or (planned and not env.interactive):
        _list(env, planned, 0, as_json=as_json, as_csv=False)
    elif not planned:
        env.show(NOTHING_OVERDUE)
    else:
        _walk(env, planned)


def _walk(env: "Environment", planned: "list[Planned]") -> None:
    """Ask of each what becomes of it; every answer is a command of its own."""
    from salesbook.cli.asking import ask
    from salesbook.domain.errors import SalesbookError
    from salesbook.render.loop.followup import overdue_line

    env.tell(f"{len(planned):,} overdue. {_ANSWERS}")
    for each in planned:
        env.tell(overdue_line(each, env.moment().today))
        while True:
            answer = ask(env, "?").casefold()
            if answer == "q":
                return
            try:
                _settle(env, each.follow_up.handle, answer)
            except SalesbookError as error:
                env.tell(f"{error.message} {error.hint or ''}")
            else:
                break


def _settle(env: "Environment", handle: str, answer: str) -> None:
    from salesbook.cli.asking import ask
    from salesbook.cli.loop.keeping import order_of
    from salesbook.domain.errors import SalesbookError
    from salesbook.work.loop.followup import (
        drop_follow_up,
        finish_follow_up,
        postpone_follow_up,
    )

    if not answer:
        return
    if answer not in {"d", "m", "x"}:
        raise SalesbookError(f"“{answer}” is none of these:", hint=_ANSWERS)
    question = {"d": "", "m": "Until when?", "x": "Why?"}[answer]
    said = ask(env, question) if question else ""
    with env.writing("followup triage") as book:
        if answer == "d":
            change = finish_follow_up(book, handle, None)
        elif answer == "m":
            change = postpone_follow_up(book, handle, said, order_of(env))
        else:
            change = drop_follow_up(book, handle, said)
    _receipt(env, "follow_up_triage", change, as_json=False)


def _list(
    env: "Environment", planned: "list[Planned]", more: int, *, as_json: bool, as_csv: bool
) -> None:
    from salesbook.render.loop.followup import planned_csv, planned_items, planned_report

    moment = env.moment()
    if as_json:
        env.write(planned_items(planned, moment.today, more))
    elif as_csv:
        env.write(planned_csv(planned))
    else:
        env.show(planned_report(planned, moment, more))


def _receipt(env: "Environment", kind: str, change: "FollowUpChange", *, as_json: bool) -> None:
    from salesbook.render.loop.followup import change_json, change_report
    from salesbook.render.loop.log import advice_lines

    if as_json:
        env.write(change_json(kind, change))
        return
    env.show(change_report(change))
    for line in advice_lines(change.warnings):
        env.tell(line)
    env.tell("Take it back: salesbook undo")
