"""The same day on a file and on a team's database: every command says the same on both."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from msgspec.structs import replace

from salesbook.cli.environment import Environment
from salesbook.cli.main import main
from salesbook.store.address import place_of
from tests.house import Outcome, SeededBytes, Stream
from tests.soundness import assert_sound

CUSTOMERS = """\
Company,Contact,Email,Phone,City,Notes
Älvdal Snickeri,Göran Öst,goran@alvdal.example,+46 8 123 456,Älvdalen,Wants a saw
Beta Mills,Bea Mill,bea@beta.example,020 765 4321,Ghent,"Two halls, a crane and a rail of their own"
Gamma [red] Works,Gus O'Neil,gus@gamma.example,,Delft,
Delta_100% Ltd,,,,Delft,
delta Lower,,,,Delft,
Épernay SA,Zoé Émile,,,Épernay,Likes letters
"""
BAD = "Company,Employees\nGood One,12\nBad One,many\n"

MORNING, NOON, EVENING = (f"2026-11-23T{clock}:00+01:00" for clock in ("09:30", "12:05", "19:00"))
TUESDAY, FRIDAY = "2026-11-24T10:15:00+01:00", "2026-11-27T08:00:00+01:00"
IN_MARCH = "2027-03-01T09:30:00+01:00"


class Step(NamedTuple):
    """One command of the day: when it is typed, its words, and what is piped into it."""

    now: str
    words: tuple[str, ...]
    stdin: str = ""


Words = tuple[tuple[str, ...], ...]

AT_NINE: Words = (
    ("account", "add", "Acme Pumps", "--kind", "customer", "--grade", "A", "--city", "Breda"),
    ("account", "add", "Acme Tools", "--zone", "America/New_York"),
    ("account", "alias", "Acme Pumps", "APC"),
    ("person", "add", "Jan Smit", "--account", "APC", "--phone", "+31 20 123 4567"),
    ("person", "add", "Eve Alone", "--email", "eve@alone.example"),
    ("import", "customers.csv", "--dry-run"),
    ("import", "customers.csv"),
    ("import", "customers.csv"),
    ("import", "bad.csv"),
    ("import", "bad.csv", "--skip-bad", "left.csv"),
    ("import", "list"),
    ("account", "list"),
    ("account", "list", "--csv"),
    ("account", "list", "--without", "person"),
    ("person", "list", "--json"),
    ("log", "APC", "Wants 12 pumps // Offered 10 % // Agree the pilot date @fri 10:00"),
    ("log", "jan", "Will ask | Sent the list | Discuss the price list @+2w", "--json"),
    ("log", "beta", "no answer"),
    ("log", "gamma", "-d", "Needs a [red] crane", "-n", "check in", "-o", "tomorrow"),
    ("log", "New Co", "Met at the fair // // Show the new saw @mon", "--new", "--with", "Al"),
    ("log", "Eve", "Wishes to move // // Ask how the move went @3 bd", "--goodwill"),
    ("log", "delta", "Hi"),
    ("log", "nobody", "Hi"),
    ("log", "APC", "Hi", "--on", "yesterday", "--next", "Agree it"),
    ("log", "épernay", "replied", "--by", "mail", "--in", "--at", "yesterday 16:00"),
    ("log", "020 123 4567", "Called back // // Agree the pilot @fri"),
    (
        "note",
        "APC",
        "Builds a hall",
        "--kind",
        "risk",
        "--next",
        "Offer a crane",
        "--on",
        "mon",
    ),
)
AT_NOON: Words = (
    ("due",),
    ("due", "--all", "--json"),
    ("due", "--csv"),
    ("due", "--why", "beta"),
    ("pick", "--json"),
    ("pick", "--accept", "Älvdal Snickeri", "Delta_100%"),
    ("pick", "--accept", "APC"),
    ("plan", "today"),
    ("plan", "today", "--json"),
    ("plan", "--why", "beta"),
    ("plan", "week"),
    (),
    ("now",),
    ("brief", "APC"),
    ("brief", "gamma", "--json"),
    ("show", "APC"),
    ("show", "beta", "--json"),
    ("find", "crane"),
    ("find", "100%"),
    ("find", "ÉPERNAY", "--json"),
    ("find", "nothing like it"),
    ("followup", "list"),
    ("followup", "list", "--csv"),
    ("followup", "add", "delta lower", "Agree the delivery of the crane", "--on", "eom"),
    ("followup", "move", "last", "in 3 days"),
    ("followup", "done", "last"),
    ("followup", "add", "beta", "touch base", "--on", "thu"),
    ("followup", "drop", "last", "--because", "No reason to call"),
    ("edit", "last", "--discussed", "Corrected", "--next", "Agree the paint", "--on", "thu"),
    ("undo",),
    ("undo",),
    ("redo",),
    ("redo",),
    ("redo",),
    ("pause", "beta", "--until", "1 dec", "--because", "They asked"),
    ("resume", "beta"),
    ("account", "owner", "beta", "former"),
    ("account", "edit", "gamma", "--do-not-contact", "phone"),
    ("person", "moved", "jan", "Acme Tools", "--title", "Buyer"),
    ("person", "left", "Bea Mill"),
    ("lint", "touch base", "--account", "APC"),
    ("config", "set", "purpose.mode", "strict"),
    ("config", "get", "purpose.mode"),
    ("config", "list"),
    ("log", "APC", "Hello // // just checking in @fri"),
    ("history", "--limit", "60"),
    ("history", "APC", "--json"),
)
IN_THE_END: Words = (
    ("plan", "2026-11-23"),
    ("plan", "--revisions"),
    ("due", "--day", "2026-11-23", "--all"),
    ("import", "undo", "last"),
    ("undo",),
    ("redo",),
    *(("export", name) for name in ("standing", "activity", "due", "accounts", "people")),
    *(("export", name) for name in ("interactions", "follow_ups", "all")),
    ("export", "standing", "--json"),
    ("book", "check"),
    ("book", "info"),
)
EACH_DAY: Words = (("due",), ("plan", "today"), (), ("pick",), ("now",), ("brief", "APC"))


def steps() -> Iterator[Step]:
    """The day, and three days later on."""
    yield from (Step(MORNING, words) for words in AT_NINE)
    yield Step(MORNING, ("log", "beta", "-"), "Piped // in // Agree the crane @next tue\n")
    yield from (Step(NOON, words) for words in AT_NOON)
    for now in (EVENING, TUESDAY, FRIDAY, IN_MARCH):
        yield from (Step(now, words) for words in EACH_DAY)
    yield from (Step(IN_MARCH, words) for words in IN_THE_END)


def the_day(env: Environment, folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[Outcome]:
    """Type the day on one book and hand over what was said, but for where the book is."""
    folder.mkdir()
    (folder / "customers.csv").write_text(CUSTOMERS, encoding="utf-8")
    (folder / "bad.csv").write_text(BAD, encoding="utf-8")
    monkeypatch.chdir(folder)
    random = SeededBytes(7)
    return [_typed(env, step, random) for step in steps()]


def _typed(env: Environment, step: Step, random: SeededBytes) -> Outcome:
    out, err = Stream(), Stream()
    variables = {**env.variables, "SALESBOOK_NOW": step.now, "COLUMNS": "200"}
    typed = Stream(step.stdin)
    own = replace(env, variables=variables, random=random, stdin=typed, stdout=out, stderr=err)
    code = main(step.words, own)
    return Outcome(code, _placeless(out.getvalue(), own), _placeless(err.getvalue(), own))


def _placeless(text: str, env: Environment) -> str:
    lines = text.replace(place_of(env.book_address), "BOOK").splitlines()
    return "\n".join(
        line for line in lines if not line.startswith(("Book ", "Engine ", "Backups "))
    )


def test_a_team_s_database_answers_every_command_as_a_file_does(
    book: Environment,
    postgres_address: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    team = replace(book, variables={**book.variables, "SALESBOOK_BOOK": postgres_address})

    file = the_day(book, tmp_path / "file", monkeypatch)
    server = the_day(team, tmp_path / "server", monkeypatch)

    for step, own, other in zip(steps(), file, server, strict=True):
        assert (step.words, step.now, own) == (step.words, step.now, other)
        assert own.code in (0, 1), (step.words, own.err)
    assert (tmp_path / "file" / "left.csv").read_bytes() == (
        tmp_path / "server" / "left.csv"
    ).read_bytes()
    assert_sound(book)
    assert_sound(team)
