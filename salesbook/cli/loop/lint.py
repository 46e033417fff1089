"""`salesbook lint`: ask whether words are a purpose."""

from typing import Annotated

from salesbook.cli.environment import Environment, environment
from salesbook.cli.options import Argument, AsCsv, AsJson, Context, Option
from salesbook.domain.errors import UsageError

EXAMPLES = (
    'salesbook lint "touch base"',
    'salesbook lint "check in" --account acme',
    'salesbook lint "Ask how her exam went" --goodwill',
    "salesbook lint --rules",
)


def lint(
    ctx: Context,
    text: Annotated[
        str | None, Argument(metavar="TEXT", help="A purpose; - reads one a line from stdin.")
    ] = None,
    account: Annotated[
        str | None,
        Option("--account", metavar="ACCOUNT", help="Whose facts the rewrite is made of."),
    ] = None,
    goodwill: Annotated[
        bool, Option("--goodwill", help="Weigh it as goodwill: a human reason, no offer.")
    ] = False,
    rules: Annotated[
        bool, Option("--rules", help="List the rules, each with an example, and which are off.")
    ] = False,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
) -> int:
    """Ask whether words say what a contact is for; exit 1 when they do not."""
    from salesbook.render.loop.lint import lint_csv, lint_json, lint_report
    from salesbook.work.loop.lint import lint_lines

    env = environment(ctx)
    if rules:
        return _list_rules(env, as_json=as_json, as_csv=as_csv)
    with env.reading() as book:
        linted = lint_lines(book, _typed(env, text), account, goodwill=goodwill)
    if as_json or as_csv:
        today = env.moment().today
        env.write(lint_json(linted.verdicts, today) if as_json else lint_csv(linted.verdicts))
    else:
        env.show(lint_report(linted))
    return int(linted.vague)


def _list_rules(env: Environment, *, as_json: bool, as_csv: bool) -> int:
    from salesbook.render.loop.lint_rules import rules_csv, rules_json, rules_report
    from salesbook.work.loop.lint import lint_rules

    with env.reading() as book:
        listed = lint_rules(book)
    if as_json:
        env.write(rules_json(listed, env.moment().today))
    elif as_csv:
        env.write(rules_csv(listed))
    else:
        env.show(rules_report(listed))
    return 0


def _typed(env: Environment, text: str | None) -> list[str]:
    if text is None:
        message = "There is nothing to weigh."
        raise UsageError(message, hint='salesbook lint "touch base", or salesbook lint --rules')
    return [text] if text != "-" else _lines(env.stdin.read())


def _lines(text: str) -> list[str]:
    """Part what was piped into lines; only line feeds part them, whatever else a line holds."""
    lines = text.split("\n")
    if not lines[-1]:
        lines.pop()
    return [line.removesuffix("\r") for line in lines]
