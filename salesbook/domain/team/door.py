"""The sheets of the mirror: everything that leaves the book and names a rep, with its columns."""

from collections.abc import Mapping
from shlex import quote

from msgspec import Struct

from salesbook.domain.errors import NameNotFoundError
from salesbook.domain.team.answered import REACH_COLUMNS as REACH
from salesbook.domain.team.coached import DIGEST, REVIEW, REVIEWS
from salesbook.domain.team.column import ReportColumn
from salesbook.domain.team.exported import EXPORTED
from salesbook.domain.team.hours import COLUMNS as HOURS
from salesbook.domain.team.phases import REP_COLUMNS as PHASES
from salesbook.domain.team.purpose import COLUMNS as PURPOSE
from salesbook.domain.team.quality import COLUMNS as QUALITY

WHOLE = "all"
DUE = "due"
_REP = "REP"


class Door(Struct, frozen=True):
    """A sheet that shows something of a rep: an export, or a report.

    A row is a rep's where one of the columns `named` holds their name; `whose` says it in words.
    `telling` are the columns by which an example is told on one line, `typed` what others type.
    """

    name: str
    columns: tuple[ReportColumn, ...]
    whose: str
    telling: tuple[str, ...]
    named: tuple[str, ...] = ()
    typed: str = ""

    @property
    def report(self) -> bool:
        """Whether it is counted or listed of a rep, not an export."""
        return bool(self.typed) and self.name != DUE

    def command(self, rep: str) -> str:
        """Say what others type to see it."""
        return f"salesbook {self.typed.replace(_REP, quote(rep)) or f'export {self.name}'}"


def _exported(name: str, whose: str, named: str, telling: str, typed: str = "") -> Door:
    return Door(name, EXPORTED[name], whose, tuple(telling.split()), tuple(named.split()), typed)


DOORS: Mapping[str, Door] = {
    door.name: door
    for door in (
        _exported(
            "standing",
            "accounts you own",
            "owner",
            "account last_contact_on next_purpose next_due_on",
        ),
        _exported(
            "activity",
            "contacts and attempts you had",
            "rep",
            "occurred_at account kind outcome discussed",
        ),
        _exported(
            DUE,
            "whom you owe a contact, and why; with --all who rests and is quiet too",
            "",
            "account tier_name purpose due_on",
            f"due --rep {_REP} --csv",
        ),
        _exported(
            "pipeline", "sales you own", "owner", "account opportunity stage amount currency"
        ),
        _exported(
            "orders",
            "orders of accounts you own; they name no rep",
            "",
            "ordered_on account product quantity",
        ),
        _exported("occasions", "days you noted", "author", "account person kind next_on"),
        _exported(
            "commitments",
            "promises that are yours, or that you noted",
            "owner author",
            "side account text due_on status",
        ),
        _exported(
            "accounts",
            "accounts you own, stand in for or entered",
            "owner backup author",
            "name kind grade owner recorded_at",
        ),
        _exported("people", "people you entered", "author", "name account job_title recorded_at"),
        _exported(
            "interactions",
            "contacts and attempts you had or typed",
            "rep author",
            "occurred_at account kind outcome proposed",
        ),
        _exported(
            "follow_ups",
            "follow-ups that are yours, or that you made",
            "owner author",
            "account purpose due_on status",
        ),
        _exported(WHOLE, "every row with your name, as it is kept", "", "table recorded_at"),
        Door(
            "quality",
            QUALITY,
            "how whole your notes are, week by week",
            ("week_on", "complete", "contacts", "same_day"),
            typed=f"report quality --rep {_REP} --csv",
        ),
        Door(
            "purpose",
            PURPOSE,
            "what your contacts were for, week by week",
            ("week_on", "purposeful", "purposeful_n", "met"),
            typed=f"report purpose --rep {_REP} --csv",
        ),
        Door(
            "phases",
            PHASES,
            "how your contacts are spread over the phases",
            ("inform", "transact", "aftercare", "unknown", "contacts"),
            typed=f"report phases --by rep --rep {_REP} --csv",
        ),
        Door(
            "hours",
            HOURS,
            "how much of the commercial hours went to customers, week by week",
            ("week_on", "used_min", "hours_min", "inside", "contacts"),
            typed=f'report hours --rep "{_REP}" --csv',
        ),
        Door(
            "reach",
            REACH,
            "at which hours your tries reached somebody, over a year",
            ("kind", "hour", "reached", "tries"),
            typed=f'report hours --by hour --rep "{_REP}" --csv',
        ),
        Door(
            "digest",
            DIGEST,
            "what you marked in notes, this week and the last",
            ("kind", "text", "account", "on"),
            typed=f"digest --rep {_REP} --csv",
        ),
        Door(
            "review",
            REVIEW,
            "a sample of your notes, by the rules of the house",
            ("occurred_at", "account", "kept", "asked"),
            typed=f"review {_REP} --csv",
        ),
        Door(
            "reviews",
            REVIEWS,
            "what was said of your notes: for you, who said it, and leaders alone",
            ("reviewer", "account", "comment", "reviewed_at"),
            typed=f"review list --rep {_REP} --csv",
        ),
    )
}
"""Every sheet, by its name; a test holds it against the tables of exports and reports."""


class UnknownSheetError(NameNotFoundError):
    """Say that there is no such sheet, and which there are."""

    def __init__(self, typed: str) -> None:
        super().__init__(
            f"There is no sheet “{typed}”.", hint=f"The sheets are {', '.join(DOORS)}."
        )


def door_named(typed: str) -> Door:
    """Find a sheet by its name. Raises UnknownSheetError."""
    found = DOORS.get(typed.strip().casefold().replace("-", "_"))
    if found is None:
        raise UnknownSheetError(typed)
    return found
