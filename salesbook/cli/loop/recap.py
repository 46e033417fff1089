"""`salesbook recap`: what was said in a contact, as a message to whom it was with."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from salesbook.cli.environment import environment
from salesbook.cli.options import Argument, AsJson, Context, Option

if TYPE_CHECKING:
    from salesbook.cli.environment import Environment
    from salesbook.domain.loop.recap import Recap

EXAMPLES = ("salesbook recap acme", "salesbook recap last --eml acme.eml")


def recap(
    ctx: Context,
    account: Annotated[
        str, Argument(metavar="ACCOUNT|ID", help="Whom you talked with, or the handle of a log.")
    ],
    eml: Annotated[
        Path | None, Option("--eml", metavar="FILE", help="Write it as a mail, to send by hand.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Write the message that sums up a talk for whom it was with; nothing is sent."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.render.loop.recap import recap_json
    from salesbook.work.loop.recap import recap_of

    env = environment(ctx)
    words = settled(env, account)
    with env.reading() as book:
        found = recap_of(book, words)
    if eml is not None:
        _write(env, found, eml)
    if as_json:
        env.write(recap_json(found))
    elif eml is None:
        env.say(found.text.rstrip("\n"))
        env.tell(f"Subject: {found.subject}", "As a mail: salesbook recap … --eml FILE")
    _remark(env, found)


def _write(env: "Environment", found: "Recap", path: Path) -> None:
    """Write the mail to a file that was not there: another's words are not written over."""
    from salesbook.exchange.mail import mail_text

    text = mail_text(found)
    with path.open("x", encoding="utf-8", newline="") as file:
        file.write(text)
    env.tell(f"Written: {path}")


def _remark(env: "Environment", found: "Recap") -> None:
    if found.closed:
        env.tell("Note: they asked not to be mailed.")
    if not any(one.address for one in found.to):
        env.tell(
            "Note: no address of theirs is known.", "  Try: salesbook person edit NAME --email …"
        )
