"""The mirror: what everybody who opens the book can see of one rep, and what nobody can.

A leader has no door of their own: whoever opens the book can run each export and each report.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from msgspec import Struct

from salesbook.domain.book.sheet import Sheet
from salesbook.domain.errors import NameNotFoundError
from salesbook.domain.team.column import ReportColumn
from salesbook.domain.team.exported import EXPORTED
from salesbook.domain.team.phases import REP_COLUMNS as PHASES
from salesbook.domain.team.purpose import COLUMNS as PURPOSE
from salesbook.domain.team.quality import COLUMNS as QUALITY
from salesbook.domain.team.went_on import WentOn

WHOLE = "all"
DUE = "due"


class Door(Struct, frozen=True):
    """A sheet that shows something of a rep: an export, or a report.

    A row is a rep's where one of the columns `named` holds their name; `whose` says it in words.
    `telling` are the columns by which an example is told on one line.
    """

    name: str
    columns: tuple[ReportColumn, ...]
    whose: str
    telling: tuple[str, ...]
    named: tuple[str, ...] = ()
    report: bool = False

    def command(self, rep: str) -> str:
        """Say what others type to see it."""
        if self.report:
            by = " --by rep" if self.name == "phases" else ""
            return f'salesbook report {self.name}{by} --rep "{rep}" --csv'
        if self.name == DUE:
            return f'salesbook due --rep "{rep}" --csv'
        return f"salesbook export {self.name}"


def _exported(name: str, whose: str, named: str, telling: str) -> Door:
    return Door(name, EXPORTED[name], whose, tuple(telling.split()), tuple(named.split()))


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
            report=True,
        ),
        Door(
            "purpose",
            PURPOSE,
            "what your contacts were for, week by week",
            ("week_on", "purposeful", "purposeful_n", "met"),
            report=True,
        ),
        Door(
            "phases",
            PHASES,
            "how your contacts are spread over the phases",
            ("inform", "transact", "aftercare", "unknown", "contacts"),
            report=True,
        ),
    )
}
"""Every sheet, by its name; a test holds it against the tables of exports and reports."""

SCREENS: Mapping[str, str] = {
    "show, brief, find": "what you logged of an account stands there with your name: it is the "
    "account's memory",
    "history": "each command of yours that changed something, with its time; of a private contact "
    "that there was one",
    "review, digest": "notes that are not private may be read for coaching, and what you marked in "
    "them",
    "the file itself": "salesbook keeps words back, it does not lock them: whoever can open the "
    "book's file, its database or a backup with another program reads all of it",
}
"""What else shows something of a rep."""

UNSEEN: Mapping[str, str] = {
    "private facts": "people told them to you, not to the firm; not even how many there are. Yours "
    "until you type: salesbook fact share ID",
    "words of private contacts": "what was discussed, proposed, marked and meant stays yours; that "
    "it took place, when and how it ended is seen",
    "what came of them": "purposes and promises out of a private contact are read as “(private)”, "
    "only their day and status are seen",
    "drafts": "a log you left half-way and what a full disk refused lie on your machine, in no "
    "export",
    "your calendar": "what stands in a file of busy times leaves in no export of others; only the "
    "file's name is in the history",
    "what you read": "looking writes nothing: nobody can tell which account you opened",
    "your time": "no clock runs: only what you log is counted, never keys, breaks or hours online",
    "a ranking of reps": "there is none, in no report",
}
"""What nobody else sees, each with the reason."""


class Audience(Struct, frozen=True):
    """Who opens the book: whether it is a file, its other reps, and who of all leads."""

    on_file: bool
    others: tuple[str, ...] = ()
    leaders: tuple[str, ...] = ()


class Seen(Struct, frozen=True):
    """One sheet: how many rows are a rep's, and one of them by its columns."""

    door: Door
    rows: int
    example: Mapping[str, object]


class Mirror(Struct, frozen=True):
    """What can be seen of a rep on a day, and how their contacts went on."""

    rep: str
    today: date
    audience: Audience
    seen: tuple[Seen, ...]
    went_on: WentOn


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


def own_rows(
    sheets: Iterator[Sheet], columns: Sequence[str], names: frozenset[str]
) -> Iterator[Sheet]:
    """Keep the rows of which one of some columns holds one of some names, the rest left out."""
    for sheet in sheets:
        named = zip(*(sheet[column] for column in columns), strict=True)
        kept = [place for place, row in enumerate(named) if not names.isdisjoint(row)]
        if kept:
            yield {name: [column[place] for place in kept] for name, column in sheet.items()}
