"""`salesbook lint`: ask whether words are a purpose."""

from typing import Annotated

from salesbook.cli.environment import environment
from salesbook.cli.options import Argument, AsJson, Context, Option

EXAMPLES = (
    'salesbook lint "touch base"',
    'salesbook lint "check in" --account acme',
    'salesbook lint "Ask how her exam went" --goodwill',
)


def lint(
    ctx: Context,
    text: Annotated[
        str, Argument(metavar="TEXT", help="A purpose; - reads one a line from stdin.")
    ],
    account: Annotated[
        str | None,
        Option("--account", metavar="ACCOUNT", help="Whose facts the rewrite is made of."),
    ] = None,
    goodwill: Annotated[
        bool, Option("--goodwill", help="Weigh it as goodwill: a human reason, no offer.")
    ] = False,
    as_json: AsJson = False,
) -> int:
    """Ask whether words say what a contact is for; exit 1 when they do not."""
    from salesbook.render.loop.lint import lint_json, lint_report
    from salesbook.work.loop.lint import lint_lines

    env = environment(ctx)
    lines = [text] if text != "-" else _lines(env.stdin.read())
    with env.reading() as book:
        verdicts = lint_lines(book, lines, account, goodwill=goodwill)
    if as_json:
        env.write(lint_json(verdicts, env.moment().today))
    else:
        env.show(lint_report(verdicts))
    return int(any(verdict.vague for verdict in verdicts))


def _lines(text: str) -> list[str]:
    """Part what was piped into lines; only line feeds part them, whatever else a line holds."""
    lines = text.split("\n")
    if not lines[-1]:
        lines.pop()
    return [line.removesuffix("\r") for line in lines]
