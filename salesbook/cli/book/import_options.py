"""The options of `salesbook import`, and what their words mean."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from salesbook.cli.options import MORE, Option

if TYPE_CHECKING:
    from collections.abc import Mapping

    from salesbook.cli.environment import Environment
    from salesbook.exchange.file import Choices

_NO_DELIMITERS = '"\r\n\0'

Map = Annotated[
    list[str] | None,
    Option("--map", metavar="HEADER=FIELD", help="What a column holds; - leaves it out."),
]
DryRun = Annotated[bool, Option("--dry-run", help="Show what would happen; keep nothing.")]
SkipBad = Annotated[
    Path | None,
    Option("--skip-bad", metavar="FILE", help="Take the good rows; the bad ones go here."),
]
Format = Annotated[
    str | None,
    Option("--as", metavar="FORMAT", help="linkedin, hubspot, salesforce, zoho …"),
]
Overwrite = Annotated[bool, Option("--overwrite", help="Replace what differs.", panel=MORE)]
CreateAccounts = Annotated[
    bool,
    Option("--create-accounts", help="Make accounts of unknown companies.", panel=MORE),
]
MergeEqual = Annotated[
    bool,
    Option("--merge-equal", help="One record of rows that differ in their id.", panel=MORE),
]
Origin = Annotated[
    str | None,
    Option("--origin", metavar="NAME", help="Whose system the ids are of.", panel=MORE),
]
Owner = Annotated[
    list[str] | None,
    Option("--owner", metavar="NAME=REP", help="Who somebody is here.", panel=MORE),
]
MapStage = Annotated[
    list[str] | None,
    Option("--map-stage", metavar="STAGE=OURS", help="Which stage one is here.", panel=MORE),
]
Dates = Annotated[
    str | None,
    Option("--dates", metavar="dmy|mdy|ymd", help="Order of day and month.", panel=MORE),
]
Encoding = Annotated[str | None, Option("--encoding", metavar="NAME", panel=MORE)]
Delimiter = Annotated[str | None, Option("--delimiter", metavar="CHARACTER", panel=MORE)]
Zone = Annotated[
    str | None,
    Option("--zone", metavar="ZONE", help="Zone of times without one.", panel=MORE),
]


def choices_said(
    env: "Environment",
    *,
    layout: str | None,
    mapping: list[str] | None,
    dates: str | None,
    encoding: str | None,
    delimiter: str | None,
    zone: str | None,
) -> "Choices":
    """Read how a file is laid out. Raises UsageError for a word that an option does not take."""
    from salesbook.domain.book.import_batch import ImportFormat
    from salesbook.domain.book.moment import Moment
    from salesbook.exchange.csv.dates import DateOrder
    from salesbook.exchange.file import Choices

    said = {"\\t": "\t", "tab": "\t"}.get(delimiter or "", delimiter)
    if said is not None and (len(said) != 1 or said in _NO_DELIMITERS):
        raise _wrong("--delimiter", said, "one character such as ; or |, or “tab”")
    return Choices(
        moment=Moment(env.moment().now, _zone(zone or env.zone)),
        format=_word("--as", layout, ImportFormat),
        mapping=pairs("--map", mapping),
        encoding=encoding,
        delimiter=said,
        dates=_word("--dates", dates, DateOrder),
    )


def _zone(name: str) -> str:
    from zoneinfo import ZoneInfo

    try:
        ZoneInfo(name)
    except (ValueError, OSError, KeyError):
        raise _wrong("--zone", name, "a time zone such as Europe/Amsterdam") from None
    return name


def _word(option: str, said: str | None, words: Any) -> Any:  # noqa: ANN401 (any closed list)
    if said is None:
        return None
    try:
        return words(said.casefold())
    except ValueError:
        raise _wrong(option, said, ", ".join(words)) from None


def pairs(option: str, said: list[str] | None) -> "Mapping[str, str]":
    """Read what is said as NAME=VALUE. Raises UsageError for what is not."""
    pairs: dict[str, str] = {}
    for one in said or ():
        left, equals, right = one.rpartition("=")
        if not (equals and left.strip() and right.strip()):
            raise _wrong(option, one, "NAME=VALUE, for example 'Firma=account'")
        pairs[left.strip()] = right.strip()
    return pairs


def _wrong(option: str, said: str, wanted: str) -> Exception:
    from salesbook.domain.errors import UsageError

    return UsageError(f"“{said}” is nothing that {option} takes.", hint=f"{option} takes {wanted}")
