"""The options that describe an account or a person, shared by adding and changing one."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from salesbook.cli.options import MORE, Option
from salesbook.domain.accounts.account import AccountKind, Grade, Source
from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.accounts.person import Relation
from salesbook.domain.accounts.reachable import Basis, BasisSource
from salesbook.domain.errors import UsageError

Kind = Annotated[
    AccountKind | None, Option("--kind", case_sensitive=False, help="What it is to us.")
]
GradeOf = Annotated[
    Grade | None, Option("--grade", case_sensitive=False, help="How much it is worth to us.")
]
SourceOf = Annotated[
    Source | None, Option("--source", case_sensitive=False, help="Where it came from.")
]
Country = Annotated[str | None, Option("--country", metavar="COUNTRY", help="Its name or code.")]
Zone = Annotated[
    str | None, Option("--zone", metavar="ZONE", help="Its hours, e.g. Europe/London.")
]
Industry = Annotated[str | None, Option("--industry", metavar="TEXT")]
Website = Annotated[str | None, Option("--website", metavar="SITE")]
City = Annotated[str | None, Option("--city", metavar="TEXT")]
Street = Annotated[str | None, Option("--street", metavar="TEXT", panel=MORE)]
PostalCode = Annotated[str | None, Option("--postal-code", metavar="TEXT", panel=MORE)]
Region = Annotated[str | None, Option("--region", metavar="TEXT", panel=MORE)]
LegalName = Annotated[str | None, Option("--legal-name", metavar="TEXT", panel=MORE)]
Headcount = Annotated[int | None, Option("--headcount", metavar="N", min=0, panel=MORE)]
Emails = Annotated[list[str] | None, Option("--email", metavar="ADDRESS", help="May be repeated.")]
Phones = Annotated[list[str] | None, Option("--phone", metavar="NUMBER", help="May be repeated.")]
Mobiles = Annotated[list[str] | None, Option("--mobile", metavar="NUMBER", help="May be repeated.")]
Closed = Annotated[
    list[str] | None,
    Option(
        "--do-not-contact",
        metavar="CHANNEL",
        help="phone, email, social, post or all; e.g. 'phone until 1 dec'. May be repeated.",
    ),
]
Reopened = Annotated[
    list[str] | None,
    Option("--may-contact --contact-again", metavar="CHANNEL", help="Open again.", panel=MORE),
]
Preferred = Annotated[
    str | None,
    Option("--channel", metavar="KIND", help="How they like to be reached: call, email, video, …"),
]
Best = Annotated[
    list[str] | None,
    Option("--best-hours", metavar="HOURS", help="e.g. 'tue 9-11'. May be repeated; or none."),
]
BasisOf = Annotated[
    Basis | None,
    Option("--basis", case_sensitive=False, help="On which ground in law, from today.", panel=MORE),
]
BasisFrom = Annotated[
    BasisSource | None,
    Option("--basis-source", case_sensitive=False, help="How that came to be.", panel=MORE),
]
Because = Annotated[str | None, Option("--because", metavar="TEXT", help="Why.")]
Clear = Annotated[
    list[str] | None,
    Option("--clear", metavar="FIELD", help="Empty a field, e.g. grade.", panel=MORE),
]
RelationOf = Annotated[
    Relation | None,
    Option("--relation", case_sensitive=False, help="What they are to us."),
]
Title = Annotated[str | None, Option("--title", metavar="TEXT", help="What they do there.")]
Department = Annotated[str | None, Option("--department", metavar="TEXT", panel=MORE)]
Language = Annotated[str | None, Option("--language", metavar="TAG", help="e.g. de.", panel=MORE)]


def said(fields: Mapping[str, Any], clear: Sequence[str] | None = None) -> dict[str, Any]:
    """Keep the fields that were given, checked; those to be cleared become None."""
    given = {name: value for name, value in fields.items() if value is not None}
    if "country" in given:
        given["country"] = _country(given["country"])
    if "zone" in given:
        given["zone"] = _zone(given["zone"])
    if "channel" in given:
        given["channel"] = _kind(given["channel"])
    emptied = [name.strip().replace("-", "_") for name in clear or ()]
    for name in emptied:
        if name not in fields or name in _ALWAYS:
            known = ", ".join(sorted(fields.keys() - _ALWAYS)).replace("_", "-")
            raise UsageError(f"“{name}” cannot be emptied.", hint=f"These can: {known}")
    return given | dict.fromkeys(emptied)


_ALWAYS = frozenset({"name", "kind", "relation"})


def _country(typed: str) -> str:
    from salesbook.domain.book.country import country_code

    code = country_code(typed)
    if code is None:
        raise UsageError(f"“{typed}” is no country.", hint="Its name or two letters, e.g. NL")
    return code


def _kind(typed: str) -> InteractionKind:
    from salesbook.domain.loop.words import read_kind

    return read_kind(typed)


def _zone(name: str) -> str:
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name.strip()).key
    except (KeyError, ValueError, OSError) as error:
        raise UsageError(f"“{name}” is no time zone.", hint="e.g. Europe/London") from error
