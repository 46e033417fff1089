"""`salesbook note`: an observation without a contact."""

from typing import TYPE_CHECKING, Annotated

from salesbook.cli.environment import environment
from salesbook.cli.options import Argument, AsJson, Context, Handle, On, Option

if TYPE_CHECKING:
    from salesbook.cli.environment import Environment
    from salesbook.domain.loop.jotted import Jotted

EXAMPLES = (
    'salesbook note acme "Builds a second hall"',
    'salesbook note acme "Buyer leaves in May" --kind risk --next "Meet her successor" --on fri',
)


def note(
    ctx: Context,
    subject: Annotated[str, Argument(metavar="ACCOUNT|PERSON", help="Whom or what it is about.")],
    text: Annotated[
        list[str],
        Argument(
            metavar="TEXT",
            help="What you saw; - reads stdin. Marks: +insight +objection +pushback +need"
            " +question +win +complaint +risk.",
        ),
    ],
    kind: Annotated[
        str | None,
        Option("--kind", metavar="KIND", help="observation, knowledge or risk."),
    ] = None,
    purpose: Annotated[
        str, Option("--next -n", metavar="PURPOSE", help="Why to talk about it.")
    ] = "",
    on: On = None,
    new: Annotated[bool, Option("--new", help="Enter an account nobody knows yet.")] = False,
    anyway: Annotated[bool, Option("--anyway", help="Keep even a vague purpose.")] = False,
    as_json: AsJson = False,
) -> None:
    """Keep what you saw or learnt; it is never a contact."""
    from salesbook.cli.loop.keeping import new_id, order_of, rescued
    from salesbook.work.loop.note import Jotting, keep_note

    env = environment(ctx)
    said = env.stdin.read() if text == ["-"] else " ".join(text)
    jotting = Jotting(subject, said, kind, purpose, on, new, anyway, new_id(env))
    with rescued(env, "note", jotting), env.writing("note") as book:
        jotted = keep_note(book, jotting, order_of(env))
    _receipt(env, "note", jotted, as_json=as_json)


def close(ctx: Context, handle: Handle, as_json: AsJson = False) -> None:
    """Close a risk that is over, or a need that is met."""
    from salesbook.work.loop.note import close_note

    env = environment(ctx)
    with env.writing("note close") as book:
        jotted = close_note(book, handle)
    _receipt(env, "note_close", jotted, as_json=as_json)


def _receipt(env: "Environment", kind: str, jotted: "Jotted", *, as_json: bool) -> None:
    from salesbook.render.loop.log import advice_lines
    from salesbook.render.loop.note import note_json, note_report

    if as_json:
        env.write(note_json(kind, jotted))
        return
    env.show(note_report(jotted))
    for line in advice_lines(jotted.warnings):
        env.tell(line)
    env.tell("Take it back: salesbook undo")
