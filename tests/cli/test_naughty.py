"""Text that would drive a terminal, forge a row or break a file: harmless where it is shown.

What is stored stays as it was typed: it comes out of every document and every export exactly, and
an empty book that takes the export in gives the same bytes again.
"""

import csv
import json
import unicodedata
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from msgspec import Struct
from msgspec.structs import replace

from salesbook.cli.environment import Environment
from salesbook.cli.main import main
from salesbook.render.safe import unsafe_characters
from tests.house import MONDAY, REP, ZONE, Outcome, RealFiles, Run, SeededBytes, Stream
from tests.soundness import assert_sound

NAUGHTY = (
    "[red]x[/]",
    "[/]",
    "[link=http://evil.example]y[/link]",
    ":smile:",
    "\x1b[31mred\x1b[0m",
    "\x1b]8;;http://evil.example\x07here\x1b]8;;\x07",
    "\x1b]0;title\x07",
    "\x9b31m",
    "\x9d0;title\x9c",
    "\u202elive\u202c",
    "\u2066x\u2069",
    "a\u200bb",
    "tag\U000e0041\U000e0042",
    "Real\nForged",
    "a\r\nForged",
    "a\u2028Forged",
    "\x7f\x08\x07",
    "a\tb",
    "x\ufeff",
    "=1+1",
    "'quoted",
    "+31-20",
    "@SUM(A1)",
    "-2",
    '"q", and; more|still',
    "C:\\new %s {0}",
)
FORGER = "Rep \x1b[31m[red]\nForged"
"""A rep whose own name is one of them."""

EXPORTS = ("accounts", "people", "interactions", "follow_ups")


class Desk(Struct, frozen=True):
    """The program on a book of its own, run in this process."""

    home: Path
    random: SeededBytes

    def __call__(
        self, *argv: str, stdin: str = "", terminal: bool = False, **variables: str
    ) -> Outcome:
        out, err = Stream(terminal=terminal), Stream(terminal=terminal)
        typed = Stream(stdin, terminal=terminal)
        env = replace(self.env(**variables), stdin=typed, stdout=out, stderr=err)
        return Outcome(main(argv, env), out.getvalue(), err.getvalue())

    def env(self, **variables: str) -> Environment:
        said = {"HOME": str(self.home), "TZ": ZONE, "SALESBOOK_NOW": MONDAY, "NO_COLOR": "1"}
        said |= {f"XDG_{kind}_HOME": str(self.home) for kind in ("DATA", "STATE", "CONFIG")}
        said |= {"SALESBOOK_REP": REP, "SALESBOOK_BOOK": str(self.home / "book.db")}
        return Environment(variables={**said, **variables}, random=self.random)

    def done(self, *argv: str, **how: Any) -> Outcome:
        outcome = self(*argv, **how)
        assert outcome.code == 0, (argv, outcome.err)
        assert_harmless(outcome)
        return outcome

    def item(self, *argv: str) -> dict[str, Any]:
        document: dict[str, Any] = json.loads(self.done(*argv).out)["item"]
        return document

    def export(self, name: str, **variables: Any) -> str:
        return self("export", name, **variables).out


def assert_harmless(outcome: Outcome) -> None:
    for text in (outcome.out, outcome.err):
        driving = {one for one in unsafe_characters().findall(text) if one != "\n"}
        assert driving == set(), text
        assert "\nForged" not in text


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """Put every naughty text into every field that takes one, through the commands."""
    desk = Desk(tmp_path_factory.mktemp("naughty"), SeededBytes())
    for number, text in enumerate(NAUGHTY):
        _enter(desk, number, text)
    desk.done("config", "set", "purpose.phrases", "[red],\x1b[31m\nForged")
    desk.done("pause", "last", "--until", "fri", f"--because={NAUGHTY[4]}")
    desk.done("plan", "tomorrow")
    desk.done("account", "add", "Last", SALESBOOK_REP=FORGER)
    return desk


def _enter(desk: Desk, number: int, text: str) -> None:
    options = ("street", "postal-code", "city", "region", "industry", "legal-name")
    fields = [f"--{option}={text}" for option in options]
    added = desk.item("account", "add", "--json", *fields, "--", f"{text} {number}")
    handle = added["account"]["handle"]
    said = [f"--{option}={text}" for option in ("title", "department", "given", "family")]
    phone = f"020{number:07}"
    person = (f"--account={handle}", f"--phone={phone}", *said, "--", f"P {text} {number}")
    desk.done("person", "add", *person)
    desk.done("account", "alias", "--", handle, f"Alias {text} {number}")
    desk.done("account", "edit", handle, "--do-not-contact", "email", f"--because={text}")
    words = (f"--discussed={text}", f"--proposed={text}", f"--next=Agree {text}", "--on=fri")
    logged = desk.item("log", "--json", *words, f"--with={phone}", "--", handle)
    assert logged["interaction"]["discussed"] == text
    assert logged["follow_up"]["purpose"] == f"Agree {text}"
    desk.done("note", "--kind=risk", "--", handle, f"Risk {text}")
    desk.done("followup", "add", "--on=mon", "--", handle, f"Send {text}")
    desk.done("followup", "drop", "last", f"--because={text}")


READS: tuple[tuple[str, ...], ...] = (
    (),
    ("account", "list"),
    ("account", "list", "--json"),
    ("book", "check"),
    ("book", "info"),
    ("config", "list"),
    ("due", "--all"),
    ("due", "--json"),
    ("find", "forged"),
    ("find", "--", "[red]"),
    ("find", "--json", "--", "\x1b[31m"),
    ("followup", "list"),
    ("followup", "triage"),
    ("history",),
    ("history", "--json"),
    ("now",),
    ("person", "list"),
    ("person", "list", "--json"),
    ("pick",),
    ("plan", "today", "--json"),
    ("__complete", "log", ""),
)


@pytest.mark.parametrize("width", ["40", "200"])
@pytest.mark.parametrize("now", [MONDAY, "2027-03-01T09:30:00+01:00"], ids=["today", "late"])
def test_no_list_lets_a_text_drive_the_terminal_or_forge_a_row(
    desk: Desk, now: str, width: str
) -> None:
    how: dict[str, Any] = {"COLUMNS": width, "SALESBOOK_NOW": now}

    for words in READS:
        desk.done(*words, **how)
        desk.done(*words, terminal=True, stdin="q\n", **how)


def test_no_page_about_one_account_does_either(desk: Desk) -> None:
    accounts = json.loads(desk("account", "list", "--json").out)["items"]

    for account in accounts:
        handle = account["handle"]
        for words in (("show",), ("brief",), ("due", "--why"), ("plan", "--why"), ("history",)):
            desk.done(*words, handle)
        for words in (("show", "--json"), ("brief", "--json")):
            assert account["name"] in set(_strings(desk.item(*words, handle)))


def test_no_error_message_and_no_prompt_does(desk: Desk) -> None:
    outcomes = [desk("log", "--", f"No such {text}", f"Wants {text}") for text in NAUGHTY] + [
        desk("log", "p", "Wants pumps"),
        desk("log", "p", "Wants pumps", terminal=True, stdin="\n"),
        desk("account", "owner", "Last", FORGER + "s"),
        desk("due", "--day", FORGER),
        desk("export", FORGER),
        desk("import", FORGER),
        desk("config", "set", FORGER, "1"),
        desk("undo", FORGER),
        desk(FORGER),
        desk("due", f"--{FORGER}"),
        desk("import", "x.csv", "--delimiter", "\n"),
        desk("log", terminal=True, stdin=f"Last\n\n{NAUGHTY[5]}\n\x1b\n"),
        desk("pick", terminal=True, stdin=f"{NAUGHTY[5]} @\x1b[31m\ns\nq\n"),
        desk("followup", "triage", terminal=True, stdin=f"{NAUGHTY[5]}\nq\n"),
    ]

    for outcome in outcomes:
        assert_harmless(outcome)


def test_at_a_terminal_even_a_document_is_harmless(desk: Desk) -> None:
    for words in (("export", "all"), ("export", "accounts"), ("followup", "list", "--csv")):
        shown = desk(*words, terminal=True).out

        assert {one for one in unsafe_characters().findall(shown) if one != "\n"} == set()


def test_documents_hold_as_many_rows_as_the_book_and_every_text_exactly(desk: Desk) -> None:
    listed = json.loads(desk("account", "list", "--json").out)["items"]
    rows = list(csv.DictReader(StringIO(desk("export", "accounts", "--raw").out, newline="")))

    typed = {unicodedata.normalize("NFC", text) for text in NAUGHTY}
    assert len(listed) == len(rows) == len(NAUGHTY) + 1
    assert {row["city"] for row in rows} == typed | {""}
    assert {row["legal_name"] for row in rows} == typed | {""}
    assert {item["city"] for item in listed} == typed | {None}


def test_the_book_that_holds_them_is_sound(desk: Desk) -> None:
    assert_sound(desk.env())


def test_each_csv_comes_back_into_an_empty_book_byte_for_byte(desk: Desk, tmp_path: Path) -> None:
    other: dict[str, Any] = {"SALESBOOK_BOOK": str(tmp_path / "other.db")}

    for name in EXPORTS:
        (tmp_path / f"{name}.csv").write_text(desk.export(name), "utf-8", newline="")
        desk.done("import", str(tmp_path / f"{name}.csv"), **other)

    for name in EXPORTS:
        assert desk.export(name, **other) == desk.export(name)
    assert_sound(desk.env(**other))


def test_each_csv_comes_back_from_json_too(desk: Desk, tmp_path: Path) -> None:
    other: dict[str, Any] = {"SALESBOOK_BOOK": str(tmp_path / "other.db")}

    for name in EXPORTS:
        document = desk("export", name, "--json").out
        (tmp_path / f"{name}.json").write_text(document, "utf-8", newline="")
        desk.done("import", str(tmp_path / f"{name}.json"), **other)

    for name in EXPORTS:
        assert desk.export(name, **other) == desk.export(name)


def test_the_whole_book_comes_back_into_an_empty_one_byte_for_byte(
    desk: Desk, tmp_path: Path
) -> None:
    other: dict[str, Any] = {"SALESBOOK_BOOK": str(tmp_path / "other.db")}
    path = tmp_path / "book.jsonl"
    desk.done("export", "all", "-o", str(path))

    desk.done("import", str(path), **other)

    assert desk.export("all", **other) == path.read_text("utf-8")
    assert_sound(desk.env(**other))


def test_a_file_of_them_is_imported_shown_and_exported(desk: Desk, tmp_path: Path) -> None:
    other: dict[str, Any] = {"SALESBOOK_BOOK": str(tmp_path / "other.db")}
    path = tmp_path / "cust[red]\x1b[31m\nForged.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["Company", "City", "Notes", "Bad [/] \x1b]0;x\x07"])
        rows.writerows([f"{text} {number}", text, text, ""] for number, text in enumerate(NAUGHTY))

    taken = desk("import", str(path), **other)

    assert taken.code == 0
    assert_harmless(taken)
    for words in (("import", "list"), ("history",), ("account", "list"), ("find", "forged")):
        desk.done(*words, **other)
    exported = csv.DictReader(
        StringIO(desk("export", "accounts", "--raw", **other).out, newline="")
    )
    assert {row["city"] for row in exported} == {unicodedata.normalize("NFC", t) for t in NAUGHTY}


REFUSED = {"NUL": "a\0b", "half": "a\udc80b", "other half": "a\ud800b"}


def _refusals(text: str) -> tuple[tuple[str, ...], ...]:
    return (
        ("account", "add", text),
        ("account", "add", "Beta", "--city", text),
        ("account", "alias", "Acme", text),
        ("account", "edit", "Acme", "--name", text),
        ("account", "edit", "Acme", "--do-not-contact", "email", "--because", text),
        ("brief", text),
        ("config", "set", "purpose.phrases", text),
        ("due", "--why", text),
        ("find", text),
        ("followup", "add", "Acme", text, "--on", "fri"),
        ("followup", "drop", "last", "--because", text),
        ("history", text),
        ("log", "Acme", text),
        ("log", "Acme", "Hi", "--next", text),
        ("log", "Acme", "Hi", "--proposed", text),
        ("log", "Acme", "Hi", "--with", text),
        ("log", text, "Hi"),
        ("log", text, "Hi", "--new"),
        ("note", "Acme", text),
        ("pause", "Acme", "--until", "fri", "--because", text),
        ("person", "add", text),
        ("person", "add", "Jan", "--title", text, "--account", "Acme"),
        ("show", text),
    )


@pytest.mark.parametrize("text", REFUSED.values(), ids=REFUSED)
def test_what_one_engine_cannot_keep_is_refused_alike_on_both(
    salesbook: Run, book: Environment, postgres_address: str, text: str
) -> None:
    team = {"SALESBOOK_BOOK": postgres_address}
    for where in ({}, team):
        salesbook("account", "add", "Acme", variables=where)
        salesbook("followup", "add", "Acme", "Agree the price", "--on", "fri", variables=where)

    for words in _refusals(text):
        own, other = (salesbook(*words, variables=where) for where in ({}, team))

        assert own.code == 1, (words, own)
        assert (own.code, own.out, own.err) == (other.code, other.out, other.err)
        assert "NUL character" in own.err or "half a character" in own.err, words
        assert_harmless(own)
    assert_sound(book)
    assert_sound(replace(book, variables={**book.variables, **team}))


def test_the_big_list_of_naughty_strings_goes_round(real_files: RealFiles, tmp_path: Path) -> None:
    strings = json.loads(real_files("naughty/blns.json").read_text("utf-8"))
    texts = [text for text in strings if text.strip()]
    desk = Desk(tmp_path, SeededBytes())
    desk.done("account", "add", "Acme")

    said = [_kept("\n\n".join(texts[at : at + 4])) for at in range(0, len(texts), 4)]
    while len(said) % 3:
        said.append("the last")

    for at in range(0, len(said), 3):
        _log_three(desk, *said[at : at + 3])

    shown = desk.item("show", "Acme", "--json", "--limit", "1000")
    desk.done("show", "Acme", "--limit", "1000")
    shown_texts = set(_strings(shown))
    assert [text for text in said if text not in shown_texts] == []

    other: dict[str, Any] = {"SALESBOOK_BOOK": str(tmp_path / "other.db")}
    for name in EXPORTS:
        (tmp_path / f"{name}.csv").write_text(desk.export(name), "utf-8", newline="")
        desk.done("import", str(tmp_path / f"{name}.csv"), **other)
    assert [desk.export(name, **other) for name in EXPORTS] == [desk.export(n) for n in EXPORTS]
    assert_sound(desk.env(**other))


def _log_three(desk: Desk, discussed: str, proposed: str, purpose: str) -> None:
    words = (f"--discussed={discussed}", f"--proposed={proposed}", f"--next={purpose}")
    logged = desk("log", "--json", *words, "--on", "fri", "--anyway", "Acme")

    assert logged.code == 0, (words, logged.err)
    item = json.loads(logged.out)["item"]
    said = item["interaction"]["discussed"], item["interaction"]["proposed"]
    assert (*said, item["follow_up"]["purpose"]) == tuple(
        map(_kept, (discussed, proposed, purpose))
    )


def _strings(value: Any) -> Iterator[str]:
    """Find every text in a document."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _strings(inner)


def _kept(text: str) -> str:
    """Write a text as the book keeps it: composed, without blanks around it."""
    return unicodedata.normalize("NFC", text).strip(" \t\r\n")
