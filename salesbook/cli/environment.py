"""The environment of one command: streams, clock, zone, folders, the book. Tests swap all of it."""

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO, cast

from msgspec import Struct, field

from salesbook.cli.config_file import Config, read_config
from salesbook.cli.folders import BOOK_FILE, SERVERS, config_file, folder
from salesbook.domain.errors import SalesbookError

if TYPE_CHECKING:
    from salesbook.cli.options import Context
    from salesbook.domain.book.moment import Moment
    from salesbook.domain.book.rep import Newcomer
    from salesbook.render.layout import Report
    from salesbook.store.book.book import Book, WritableBook

DEFAULT_WIDTH, NARROWEST = 80, 20
_SEEN = "sees accounts, contacts and plans; what you mark private stays yours."
FIRST_RUN = {
    "book": "New book: {0.name} · {0.zone} · {0.country} · {0.currency}."
    f" A leader who shares it {_SEEN} Another name: salesbook rep rename NAME",
    "rep": "New in this book: {0.name} · {0.zone} · {0.country}."
    f" Whoever else keeps it {_SEEN}",
}
"""What is said of a book that was founded, and of a rep who entered one of others."""


class InstantError(SalesbookError):
    """Say that SALESBOOK_NOW is no instant."""

    def __init__(self, text: str) -> None:
        super().__init__(
            f"SALESBOOK_NOW is “{text}”, which is no instant.",
            hint="Use ISO 8601 with an offset: SALESBOOK_NOW=2026-11-23T09:30+01:00",
        )


def environment(context: "Context") -> "Environment":
    """Take the environment from the context that a command is handed."""
    return cast("Environment", context.obj)


def _stream(stream: TextIO | None, mode: str) -> TextIO:
    """Take a standard stream, made fit for any text; one that was closed leads nowhere."""
    if stream is None:
        return cast("TextIO", Path(os.devnull).open(mode, encoding="utf-8"))
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        terminal = stream.isatty()
        errors = "surrogateescape" if mode == "r" else _for_what_it_lacks(stream, terminal=terminal)
        reconfigure(encoding=None if terminal else "utf-8", errors=errors)
    return stream


def _for_what_it_lacks(stream: TextIO, *, terminal: bool) -> str:
    """Name how a stream writes what it has no letters for, which only an old terminal lacks."""
    if not terminal or stream.encoding.casefold() == "utf-8":
        return "backslashreplace"
    from salesbook.cli.stand_ins import STAND_INS, register_stand_ins

    register_stand_ins()
    return STAND_INS


class Environment(Struct, frozen=True, dict=True):
    """Everything a command needs from the world around it."""

    variables: Mapping[str, str] = field(default_factory=lambda: os.environ)
    stdin: TextIO = field(default_factory=lambda: _stream(sys.stdin, "r"))
    stdout: TextIO = field(default_factory=lambda: _stream(sys.stdout, "w"))
    stderr: TextIO = field(default_factory=lambda: _stream(sys.stderr, "w"))
    random: Callable[[int], bytes] = os.urandom

    # The clock

    def now(self) -> datetime:
        """Tell the instant, aware, in UTC; SALESBOOK_NOW stands in for the clock."""
        said = self.variables.get("SALESBOOK_NOW")
        if not said:
            return datetime.now(UTC)
        try:
            instant = datetime.fromisoformat(said)
        except ValueError as error:
            raise InstantError(said) from error
        if instant.tzinfo is None:
            raise InstantError(said)
        return instant.astimezone(UTC)

    @cached_property
    def zone(self) -> str:
        """Name the zone: what TZ says, else the system's, else UTC."""
        from salesbook.cli.system import zone_name

        return zone_name(self.variables)

    @property
    def locale(self) -> str:
        """Name the locale that dates are written in, as LC_ALL, LC_TIME or LANG has it."""
        names = (self.variables.get(name, "") for name in ("LC_ALL", "LC_TIME", "LANG"))
        return next(filter(None, names), "C")

    @cached_property
    def _moment(self) -> "Moment":
        from salesbook.domain.book.moment import Moment

        return Moment(self.now(), self.zone)

    def moment(self) -> "Moment":
        """Tell when this command runs and where; the same moment however often it is asked."""
        return self._moment

    # The terminal

    @property
    def interactive(self) -> bool:
        """Whether a person can be asked: input and output are both terminals."""
        return self.stdin.isatty() and self.stdout.isatty()

    @cached_property
    def width(self) -> int:
        """Count the cells of a line: COLUMNS, else the terminal's, else 80."""
        said = self.variables.get("COLUMNS", "")
        if said.isdecimal() and int(said):
            return max(int(said), NARROWEST)
        with suppress(OSError, ValueError):  # not a terminal, or a stream in memory
            return max(os.get_terminal_size(self.stdout.fileno()).columns, NARROWEST)
        return DEFAULT_WIDTH

    def coloured(self, stream: TextIO) -> bool:
        """Decide on colour: NO_COLOR, FORCE_COLOR, TERM, the configuration, then the stream."""
        if self.variables.get("NO_COLOR"):
            return False
        if self.variables.get("FORCE_COLOR", "0") != "0":
            return True
        if self.variables.get("TERM") == "dumb" or self.config.colour == "never":
            return False
        return self.config.colour == "always" or stream.isatty()

    # Saying things

    def say(self, text: str) -> None:
        """Print lines of text on stdout, harmless."""
        from salesbook.render.safe import safe_block

        self.stdout.write(safe_block(text) + "\n")

    def tell(self, *lines: str) -> None:
        """Print lines beside the answer, on stderr: receipts' hints, warnings, progress.

        No text in a line, such as a name with a line break in it, can make another.
        """
        from salesbook.render.safe import safe

        with suppress(BrokenPipeError):  # nobody reads, so there is nobody to tell
            self.stderr.writelines(safe(line) + "\n" for line in lines)
            self.stderr.flush()

    def show(self, report: "Report") -> None:
        """Print a report on stdout, harmless; only a screen with colour loads what draws it."""
        from salesbook.render.screen import coloured_lines, plain_lines

        lines = coloured_lines if self.coloured(self.stdout) else plain_lines
        self.stdout.writelines(lines(report, self.width))
        self.stdout.flush()  # what is told next on stderr comes after it

    def write(self, document: str) -> None:
        """Print a document for a program: exact to the byte, but harmless on a terminal."""
        from salesbook.render.safe import safe_block

        end = "" if document.endswith("\n") else "\n"
        text = safe_block(document) if self.stdout.isatty() else document
        self.stdout.write(text + end)

    # The folders and the book

    @cached_property
    def config(self) -> Config:
        """Read the configuration file; SALESBOOK_CONFIG names another."""
        path = Path(config_file(self.variables))
        return read_config(path, required=bool(self.variables.get("SALESBOOK_CONFIG")))

    @property
    def data_folder(self) -> Path:
        """The folder of the book."""
        return self._folder("data")

    @property
    def state_folder(self) -> Path:
        """The folder of drafts, of what could not be saved, and of logs."""
        return self._folder("state")

    @cached_property
    def book_address(self) -> str:
        """Where the book is: SALESBOOK_BOOK, the configuration, else a file in the data folder."""
        said = self.variables.get("SALESBOOK_BOOK") or self.config.book
        if said and said.startswith(SERVERS):
            return said
        if said and "://" in said:
            from salesbook.store.errors import AddressError

            raise AddressError("only PostgreSQL serves a team")
        path = Path(said).expanduser() if said else self.data_folder / BOOK_FILE
        return str(path.absolute())

    @property
    def on_server(self) -> bool:
        """Whether the book is a team's, on a server."""
        return self.book_address.startswith(SERVERS)

    @property
    def shown_address(self) -> str:
        """Name the book to people: a path, or an address without its password."""
        from salesbook.store.address import place_of

        return place_of(self.book_address)

    @cached_property
    def newcomer(self) -> "Newcomer":
        """Say who is at this machine, as the system, the configuration or SALESBOOK_REP has it."""
        from salesbook.cli.system import country_code, person_name
        from salesbook.domain.book.rep import Newcomer

        said = self.variables.get("SALESBOOK_REP") or self.config.rep
        name = said or person_name(self.variables)
        zone = self.zone
        return Newcomer(name, zone, lambda: country_code(self.variables, zone), chosen=bool(said))

    @contextmanager
    def reading(self) -> "Iterator[Book]":
        """Lend the book for reading; an absent one answers as an empty one."""
        from salesbook.store.opening import read_book

        with read_book(self.book_address, self.moment(), self.newcomer, self.random) as book:
            yield book

    @contextmanager
    def writing(self, command: str, **intent: Any) -> "Iterator[WritableBook]":
        """Lend the book for one operation: kept when the block ends, undone when it raises.

        `intent` says more than the command's name does: `kind`, `reverses_id`.
        """
        from salesbook.store.book.journal import Intent
        from salesbook.store.opening import write_book

        with write_book(
            self.book_address,
            self.moment(),
            self.newcomer,
            self.random,
            Intent(command, **intent),
            on_founding=lambda arrival: self.tell(FIRST_RUN[arrival].format(self.newcomer)),
        ) as book:
            yield book

    def _folder(self, kind: str) -> Path:
        """Find a folder: XDG's variable where it is set, else the platform's own."""
        return Path(folder(kind, self.variables))
