"""`salesbook book rescue`: what could not be written comes in once."""

import json
import os
import tempfile
from pathlib import Path

import pytest

from salesbook.cli.environment import Environment
from tests.house import Run

TUESDAY = "2026-11-24T09:30:00+01:00"


@pytest.fixture
def acme(book: Environment, salesbook: Run) -> Environment:
    salesbook("account", "add", "Acme")
    return book


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def damaged(acme: Environment) -> tuple[Path, bytes]:
    """Overwrite the book, so that no command can write it; hand over what it was."""
    path = Path(acme.book_address)
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + b"\xff" * (len(whole) - 100))
    return path, whole


def document(command: str, fields: str) -> bytes:
    identity, typed_at = "01a20786-bb40-7000-be49-679306acdb53", "2026-11-23T09:30:00+01:00"
    head = f'"command": "{command}", "id": "{identity}", "typed_at": "{typed_at}"'
    tail = f'"zone": "Europe/Amsterdam", "order": "dmy", "fields": {fields}'
    return f"{{{head}, {tail}}}".encode()


def rescues(env: Environment) -> list[Path]:
    return sorted((env.state_folder / "rescue").glob("*.json"))


@pytest.mark.usefixtures("temporary")
def test_a_book_that_cannot_be_written_costs_no_word(
    acme: Environment, salesbook: Run, damaged: tuple[Path, bytes]
) -> None:
    path, whole = damaged

    refused = salesbook("log", "acme", "Wants pumps // Offered 12 // Agree the date @tomorrow")

    [kept] = rescues(acme)
    assert (refused.code, refused.out) == (1, "")
    assert f"What you typed is kept in “{kept}”." in refused.err
    assert "salesbook book rescue" in refused.err
    assert kept.stat().st_mode & 0o777 == 0o600
    assert "Wants pumps // Offered 12" in kept.read_text("utf-8")

    path.write_bytes(whole)
    copy = kept.read_bytes()
    first = salesbook("book", "rescue", now=TUESDAY)

    assert "Brought in: Logged: call with Acme, connected: Wants pumps" in first.out
    assert rescues(acme) == []

    kept.write_bytes(copy)
    again = json.loads(salesbook("book", "rescue", "--json", now=TUESDAY).out)["item"]

    assert again["brought"][0]["known"] is True
    logs = json.loads(salesbook("export", "interactions", "--json").out)["items"]
    assert [log["discussed"] for log in logs] == ["Wants pumps"]
    listed = json.loads(salesbook("followup", "list", "--json").out)["items"]
    assert [each["due_on"] for each in listed] == ["2026-11-24"]


@pytest.mark.usefixtures("temporary")
def test_notes_and_follow_ups_are_rescued_too(
    acme: Environment, salesbook: Run, damaged: tuple[Path, bytes]
) -> None:
    path, whole = damaged
    salesbook("note", "acme", "Builds a hall", "--kind", "risk")
    salesbook("followup", "add", "acme", "Agree the price", "--on", "fri", "-w", "anna")

    path.write_bytes(whole)
    half = salesbook("book", "rescue")
    salesbook("person", "add", "Anna Vermeer", "--account", "Acme")
    rest = salesbook("book", "rescue")

    assert half.code == 1
    assert "Brought in: Noted about Acme: Builds a hall" in half.out
    assert f"Left in “{acme.state_folder}" in half.out
    assert "Brought in: Planned with Anna Vermeer, Acme: Agree the price" in rest.out


def test_a_state_folder_that_cannot_be_written_is_not_the_end(
    acme: Environment, salesbook: Run, damaged: tuple[Path, bytes], temporary: Path
) -> None:
    acme.state_folder.parent.mkdir(parents=True, exist_ok=True)
    acme.state_folder.write_text("in the way")

    refused = salesbook("log", "acme", "Wants pumps")

    assert str(temporary) in refused.err
    damaged[0].write_bytes(damaged[1])
    acme.state_folder.unlink()
    assert "Wants pumps" in salesbook("book", "rescue").out


def test_when_no_disk_takes_them_the_words_are_on_the_screen(
    acme: Environment, salesbook: Run, damaged: tuple[Path, bytes], temporary: Path
) -> None:
    assert damaged
    acme.state_folder.parent.mkdir(parents=True, exist_ok=True)
    acme.state_folder.write_text("in the way")
    temporary.rmdir()
    temporary.write_text("in the way")

    refused = salesbook("log", "acme", "Wants pumps")

    assert refused.code == 1
    assert "Wants pumps" in refused.err


@pytest.mark.usefixtures("temporary")
def test_a_folder_that_is_somebody_elses_is_left_alone(
    acme: Environment,
    salesbook: Run,
    damaged: tuple[Path, bytes],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert damaged
    own = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: own + 1)

    salesbook("log", "acme", "Wants pumps")

    assert rescues(acme) == []
    assert "Nothing waits" in salesbook("book", "rescue").out


@pytest.mark.usefixtures("temporary")
def test_ctrl_c_while_the_book_is_busy_costs_no_word(
    acme: Environment, salesbook: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Environment, "writing", stopped)
    result = salesbook("log", "acme", "Wants pumps")

    assert result.code == 130
    assert "What you typed is kept in" in result.err
    assert len(rescues(acme)) == 1


@pytest.mark.usefixtures("temporary", "acme")
def test_a_folder_that_cannot_be_made_is_a_sentence_with_the_words_kept(
    salesbook: Run, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("no folder")

    result = salesbook(
        "log", "acme", "x", variables={"SALESBOOK_BOOK": str(tmp_path / "file" / "book.db")}
    )

    assert result.code == 1
    assert "What you typed is kept in" in result.err


@pytest.mark.usefixtures("temporary", "acme")
def test_an_error_of_the_system_that_nobody_knows_costs_no_word_either(
    salesbook: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def odd(*_: object, **__: object) -> None:
        raise OSError("odd")

    monkeypatch.setattr(Environment, "writing", odd)

    result = salesbook("log", "acme", "x")

    assert (result.code, "odd What you typed is kept in" in result.err) == (1, True)


@pytest.mark.usefixtures("temporary")
@pytest.mark.parametrize(
    ("text", "why"),
    [
        (b"{", "This is not something that salesbook rescued"),
        (b"\xff", "This is not something that salesbook rescued"),
        (document("sing", "{}"), "it holds a “sing”"),
        (document("log", '{"tune": "x"}'), "Unexpected keyword argument 'tune'"),
    ],
)
def test_a_file_that_is_no_rescue_stays_and_is_named(
    acme: Environment, salesbook: Run, text: bytes, why: str
) -> None:
    path = acme.state_folder / "rescue" / "odd.json"
    path.parent.mkdir(parents=True)
    path.write_bytes(text)

    result = salesbook("book", "rescue", "--json")

    [left] = json.loads(result.out)["item"]["left"]
    assert result.code == 1
    assert left["file"] == str(path)
    assert why in left["reason"]


@pytest.mark.usefixtures("temporary")
@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("order", "add", "acme", "Pump:3", "--on", "today"), "Mon 23 Nov"),
        (("complaint", "open", "acme", "The pump sings"), "Mon 23 Nov (yesterday)"),
    ],
)
def test_orders_and_complaints_come_in_as_they_were_meant_then(
    salesbook: Run, acme: Environment, argv: tuple[str, ...], said: str
) -> None:
    salesbook("product", "add", "Pump")
    path = Path(acme.book_address)
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + b"\xff" * (len(whole) - 100))

    refused = salesbook(*argv)
    path.write_bytes(whole)
    first = salesbook("book", "rescue", now=TUESDAY)
    again = salesbook("book", "rescue", now=TUESDAY)

    assert (refused.code, "What you typed is kept in" in refused.err) == (1, True)
    assert (first.code, "Brought in: " in first.out) == (0, True)
    assert "Brought in" not in again.out
    assert said in salesbook(argv[0], "list", now=TUESDAY).out


@pytest.mark.parametrize(
    ("typed", "listed", "found"),
    [
        ("fact add anna Rows --on yesterday", "fact list", {"learned_on": "2026-11-22"}),
        (
            "occasion add anna birthday tomorrow --feb29 mar1",
            "occasion list",
            {"day": 24, "feb29": "mar1"},
        ),
        ("promise add acme Send --by us --on tomorrow", "promise list", {"due_on": "2026-11-24"}),
    ],
)
@pytest.mark.usefixtures("temporary")
def test_facts_occasions_and_promises_come_in_once_too(
    acme: Environment, salesbook: Run, typed: str, listed: str, found: dict[str, object]
) -> None:
    salesbook("person", "add", "Anna Vermeer", "--account", "Acme")
    path = Path(acme.book_address)
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + b"\xff" * (len(whole) - 100))

    refused = salesbook(*typed.split())
    path.write_bytes(whole)
    brought = [salesbook("book", "rescue", now=TUESDAY) for _ in range(2)]

    assert (refused.code, "What you typed is kept in" in refused.err) == (1, True)
    assert [each.code for each in brought] == [0, 0]
    [item] = json.loads(salesbook(*listed.split(), "--json", now=TUESDAY).out)["items"]
    assert item | found == item
