"""The mirror: what everybody who opens the book can see of one rep, and what nobody can.

A leader has no door of their own: whoever opens the book can run each export and each report.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from msgspec import Struct

from salesbook.domain.book.sheet import Sheet
from salesbook.domain.team.door import Door
from salesbook.domain.team.went_on import WentOn

SCREENS: Mapping[str, str] = {
    "show, brief, find": "what you logged of an account stands there with your name: it is the "
    "account's memory",
    "history": "each command of yours that changed something, with its time; of a private contact "
    "that there was one",
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


def own_rows(
    sheets: Iterator[Sheet], columns: Sequence[str], names: frozenset[str]
) -> Iterator[Sheet]:
    """Keep the rows of which one of some columns holds one of some names, the rest left out."""
    for sheet in sheets:
        named = zip(*(sheet[column] for column in columns), strict=True)
        kept = [place for place, row in enumerate(named) if not names.isdisjoint(row)]
        if kept:
            yield {name: [column[place] for place in kept] for name, column in sheet.items()}
