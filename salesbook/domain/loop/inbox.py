"""The inbox: notes from the road, as they were jotted down, and what would become of each."""

from datetime import date, datetime, time
from enum import StrEnum

from msgspec import Struct

from salesbook.domain.book.moment import Moment
from salesbook.domain.errors import SalesbookError
from salesbook.domain.loop.advice import Advice
from salesbook.domain.loop.entry import Entry, Understood


class InboxError(SalesbookError):
    """Say that a file holds no notes that can be read."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(
            f"“{name}” cannot be read as notes: {why}.",
            hint="Hand over plain text, a note a line, or one .eml file a mail",
        )


class Split(Struct, frozen=True):
    """One way to part a note: whom and when it names, and what was said."""

    head: str
    text: str


class Head(Struct, frozen=True):
    """What stands before a note: the name, when it was and how, each as typed."""

    subject: str
    at: str | None = None
    kind: str | None = None


class Scrap(Struct, frozen=True):
    """One note as it was jotted down: `raw` is word for word, `line` counts from 1.

    `splits` are the ways to part it, the shortest name first; none where it names nobody. `mail`
    are the words of a whole mail, whose `raw` begins with the instant it was sent; `forwarded` says
    that it passes on what another wrote.
    """

    raw: str
    line: int
    splits: tuple[Split, ...] = ()
    mail: str = ""
    forwarded: bool = False


class Bundle(Struct, frozen=True):
    """The notes of one file. A mail has one more, `whole`, which is about what its subject names.

    `written_at` is when a mail was sent, UTC, `sender` the address it came from; `left_out` says in
    words what was not taken.
    """

    name: str
    scraps: tuple[Scrap, ...]
    whole: Scrap | None = None
    subject: str = ""
    written_at: datetime | None = None
    sender: str = ""
    left_out: tuple[str, ...] = ()


class State(StrEnum):
    """What becomes of a note."""

    CLEAR = "clear"
    LOGGED = "logged"
    KNOWN = "known"
    STAYS = "stays"


class Preview(Struct, frozen=True):
    """A note as it is understood, or why it stays.

    `typed` is when it was written; `due_on` is the day of what comes next, whoever chose it.
    `candidates` are whom an unclear name can mean, `handle` is of the log that came of it.
    """

    file: str
    scrap: Scrap
    state: State
    typed: Moment
    entry: Entry = Entry()
    name: str = ""
    said: Understood | None = None
    due_on: date | None = None
    due_at: time | None = None
    warnings: tuple[Advice, ...] = ()
    reason: str = ""
    hint: str = ""
    candidates: tuple[str, ...] = ()
    handle: str = ""


class NamelessError(SalesbookError):
    """Say that a note names nobody; `meant` is how it may have been meant."""

    def __init__(self, meant: str = "") -> None:
        form = meant or "ACCOUNT: discussed // proposed // next @DATE"
        super().__init__("It names nobody.", hint=f"Write it so: {form}")


class UnknownSenderError(SalesbookError):
    """Say that a mail names nobody, and comes from an address that the book does not know."""

    def __init__(self, why: str, sender: str) -> None:
        super().__init__(
            f"{why} Nobody known writes from {sender}.",
            hint=f"Who it is: salesbook person add NAME --email {sender} --account ACCOUNT",
        )


class WordlessError(SalesbookError):
    """Say that a note has a name and no words."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"It names {name} and says nothing.",
            hint="Write it so: ACCOUNT: discussed // proposed // next @DATE",
        )
