"""`salesbook digest`: what the firm heard in a week, and what came of the week before."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from salesbook.cli.environment import environment
from salesbook.cli.options import AsCsv, AsJson, Context, Option, Since, Until

if TYPE_CHECKING:
    from salesbook.cli.environment import Environment
    from salesbook.domain.team.digest import Digest

EXAMPLES = (
    "salesbook digest",
    "salesbook digest --week 'last fri' --markdown",
    "salesbook digest --product pump --since 1 oct",
    "salesbook digest --html digest.html",
)


def digest(
    ctx: Context,
    week: Annotated[
        str | None, Option("--week", metavar="DATE", help="A day of the week; else this one.")
    ] = None,
    since: Since = None,
    until: Until = None,
    rep: Annotated[
        str | None, Option("--rep", metavar="REP", help="Only what one rep heard.")
    ] = None,
    product: Annotated[
        str | None, Option("--product", metavar="PRODUCT", help="Only about one product.")
    ] = None,
    include_private: Annotated[
        bool, Option("--include-private", help="Your own private talks too.")
    ] = False,
    markdown: Annotated[bool, Option("--markdown", help="Markdown, to paste.")] = False,
    html: Annotated[
        Path | None, Option("--html", metavar="FILE", help="Write it as a page.")
    ] = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
) -> None:
    """Tell what was heard: insights, objections, wins, complaints, risks, needs, questions."""
    from salesbook.work.team.digest import DigestAsked
    from salesbook.work.team.digest import digest as read

    env = environment(ctx)
    asked = DigestAsked(week, since, until, rep, product, include_private, env.locale)
    with env.reading() as book:
        told = read(book, asked)
    if html is not None:
        _write(env, told, html)
    elif as_json or as_csv or markdown:
        env.write(_document(env, told, as_json=as_json, as_csv=as_csv))
    else:
        _show(env, told)


def _show(env: "Environment", told: "Digest") -> None:
    from salesbook.render.team.digest import digest_report

    env.show(digest_report(told, env.moment().today))


def _document(env: "Environment", told: "Digest", *, as_json: bool, as_csv: bool) -> str:
    from salesbook.render.team.digest import digest_csv, digest_json
    from salesbook.render.team.digest_markdown import digest_markdown

    today = env.moment().today
    if as_json:
        return digest_json(told, today)
    return digest_csv(told, today) if as_csv else digest_markdown(told, today)


def _write(env: "Environment", told: "Digest", path: Path) -> None:
    """Write the page to a file that was not there: another's words are not written over."""
    from salesbook.render.team.digest_page import digest_page

    page = digest_page(told, env.moment().today)
    with path.open("x", encoding="utf-8", newline="") as file:
        file.write(page)
    env.tell(f"Written: {path}")
