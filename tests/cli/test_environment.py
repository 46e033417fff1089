import io
import os
import pty
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import platformdirs
import pytest
from msgspec.structs import replace

from salesbook.cli.environment import Environment
from salesbook.render.words import Words
from tests.house import Run, Stream, at


def variables(env: Environment, **said: str) -> Environment:
    return replace(env, variables={**env.variables, **said})


def test_the_clock_stands_where_salesbook_now_puts_it(env: Environment) -> None:
    assert env.now() == datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
    assert env.moment().today == date(2026, 11, 23)
    assert env.moment() is env.moment()


def test_the_clock_runs_where_nothing_stands_in_for_it(env: Environment) -> None:
    before = datetime.now(UTC)

    now = variables(env, SALESBOOK_NOW="").now()

    assert before <= now <= datetime.now(UTC)


@pytest.mark.parametrize("text", ["yesterday", "2026-11-23", "2026-11-23T09:30"])
def test_an_instant_without_offset_is_refused(salesbook: Run, text: str) -> None:
    result = salesbook("book", "info", now=text)

    assert result.code == 1
    assert result.err.startswith(f"Error: SALESBOOK_NOW is “{text}”, which is no instant.\nHint: ")


def test_another_instant_gives_another_day(env: Environment) -> None:
    assert at(env, "2026-11-24T00:10:00+01:00").moment().today == date(2026, 11, 24)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"LC_ALL": "nl_NL.UTF-8", "LANG": "en_US.UTF-8"}, "nl_NL.UTF-8"),
        ({"LC_TIME": "de_DE", "LANG": "en_US"}, "de_DE"),
        ({"LANG": ""}, "C"),
    ],
)
def test_the_locale_of_dates_is_the_most_particular_one(
    env: Environment, said: dict[str, str], expected: str
) -> None:
    assert variables(env, **said).locale == expected


def test_a_person_is_asked_only_when_both_ends_are_terminals(env: Environment) -> None:
    terminal = Stream(terminal=True)

    assert replace(env, stdin=terminal, stdout=terminal).interactive
    assert not replace(env, stdin=terminal).interactive
    assert not replace(env, stdout=terminal).interactive


@pytest.mark.parametrize(
    ("columns", "width"), [("120", 120), ("5", 20), ("0", 80), ("wide", 80), ("", 80)]
)
def test_the_width_is_what_columns_says_or_80(env: Environment, columns: str, width: int) -> None:
    assert variables(env, COLUMNS=columns).width == width


def test_the_width_of_a_real_terminal_is_asked_for(env: Environment) -> None:
    parent, child = pty.openpty()
    os.set_blocking(child, False)
    import fcntl
    import struct
    import termios

    fcntl.ioctl(child, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 132, 0, 0))
    with os.fdopen(child, "w") as terminal, os.fdopen(parent, "rb"):
        assert replace(variables(env, COLUMNS=""), stdout=terminal).width == 132


@pytest.mark.parametrize(
    ("said", "config", "terminal", "coloured"),
    [
        ({}, "", True, True),
        ({}, "", False, False),
        ({"NO_COLOR": "1"}, 'colour = "always"', True, False),
        ({"FORCE_COLOR": "1"}, 'colour = "never"', False, True),
        ({"FORCE_COLOR": "0"}, "", False, False),
        ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, "", True, False),
        ({"TERM": "dumb"}, 'colour = "always"', True, False),
        ({}, 'colour = "always"', False, True),
        ({}, 'colour = "never"', True, False),
    ],
)
def test_colour_follows_the_person_then_the_terminal(
    env: Environment,
    home: Path,
    said: dict[str, str],
    config: str,
    terminal: bool,
    coloured: bool,
) -> None:
    folder = home / "config" / "salesbook"
    folder.mkdir(parents=True)
    (folder / "config.toml").write_text(config)

    assert variables(env, **said).coloured(Stream(terminal=terminal)) is coloured


def test_what_is_said_told_and_shown_is_harmless(env: Environment) -> None:
    env.say("a\x1b[31m\nb")
    env.tell("c\x07")
    env.show(Words((("d\x9b", "plain"),)))

    assert env.stdout.getvalue() == "a␛[31m\nb\nd�\n"  # type: ignore[attr-defined]
    assert env.stderr.getvalue() == "c␇\n"  # type: ignore[attr-defined]


def test_colour_codes_reach_a_terminal_and_no_pipe(env: Environment) -> None:
    from salesbook.render.style import alarm

    terminal = replace(env, stdout=Stream(terminal=True))
    terminal.show(alarm("late"))
    env.show(alarm("late"))

    assert "\x1b[38;5;166mlate" in terminal.stdout.getvalue()  # type: ignore[attr-defined]
    assert env.stdout.getvalue() == "late\n"  # type: ignore[attr-defined]


def test_a_document_is_exact_in_a_pipe_and_harmless_on_a_terminal(env: Environment) -> None:
    terminal = replace(env, stdout=Stream(terminal=True))

    env.write("a\x1b\r\n")
    terminal.write("a\x1b")

    assert env.stdout.getvalue() == "a\x1b\r\n"  # type: ignore[attr-defined]
    assert terminal.stdout.getvalue() == "a␛\n"  # type: ignore[attr-defined]


def test_telling_nobody_is_no_trouble(env: Environment) -> None:
    class Closed(io.StringIO):
        def write(self, text: str) -> int:
            raise BrokenPipeError(text)

    replace(env, stderr=Closed()).tell("is anybody there")


def test_the_book_is_where_the_variable_says_then_the_file_then_the_data_folder(
    env: Environment, home: Path
) -> None:
    config = home / "own.toml"
    config.write_text('book = "~/b.db"\nrep = "Kim"\n')
    said = variables(env, SALESBOOK_CONFIG=str(config), SALESBOOK_REP="")

    assert env.book_address == str(home / "data" / "salesbook" / "book.db")
    assert said.book_address == str(home / "b.db")
    assert variables(said, SALESBOOK_BOOK="x.db").book_address == str(Path.cwd() / "x.db")
    assert (said.newcomer.name, said.newcomer.chosen) == ("Kim", True)


def test_a_server_s_address_stays_as_it_is_and_is_shown_without_its_password(
    env: Environment,
) -> None:
    team = variables(env, SALESBOOK_BOOK="postgresql://kim:secret@db/sales")

    assert team.book_address == "postgresql://kim:secret@db/sales"
    assert "secret" not in team.shown_address


def test_the_newcomer_is_who_the_system_says(env: Environment) -> None:
    newcomer = variables(env, SALESBOOK_REP="").newcomer

    assert newcomer.name
    assert (newcomer.zone, newcomer.country, newcomer.currency) == ("Europe/Amsterdam", "NL", "EUR")
    assert not newcomer.chosen


def test_a_configuration_asked_for_by_name_must_be_there(salesbook: Run) -> None:
    result = salesbook("book", "info", variables={"SALESBOOK_CONFIG": "none.toml"})

    assert (result.code, result.err) == (
        1,
        "Error: “none.toml” is not there.\nHint: Check the path\n",
    )


def test_reading_an_absent_book_creates_nothing(env: Environment) -> None:
    with env.reading() as book:
        assert book.rep.name == "Robin Vos"

    assert not Path(env.book_address).exists()


def test_the_first_writing_command_makes_the_book_and_says_whose_it_is(env: Environment) -> None:
    with env.writing("test"):
        pass
    first = env.stderr.getvalue()  # type: ignore[attr-defined]
    with env.writing("test"):
        pass

    assert first == (
        "New book: Robin Vos · Europe/Amsterdam · NL · EUR. A leader who shares it sees accounts,"
        " contacts and plans; what you mark private stays yours. Another name: salesbook rep rename"
        " NAME\n"
    )
    assert env.stderr.getvalue() == first  # type: ignore[attr-defined]


def test_a_rep_who_enters_a_book_of_others_is_told_so_once(book: Environment) -> None:
    entering = variables(book, SALESBOOK_REP="Ada Lead")
    for _ in range(2):
        with entering.writing("test"):
            pass

    assert entering.stderr.getvalue() == (  # type: ignore[attr-defined]
        "New in this book: Ada Lead · Europe/Amsterdam · NL. Whoever else keeps it sees accounts,"
        " contacts and plans; what you mark private stays yours.\n"
    )


def test_linux_has_its_folders_in_the_home_where_xdg_says_nothing(
    env: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    bare = variables(env, XDG_DATA_HOME="", XDG_STATE_HOME="", HOME="/home/robin")

    assert bare.data_folder == Path("/home/robin/.local/share/salesbook")
    assert bare.state_folder == Path("/home/robin/.local/state/salesbook")


def test_folders_of_the_platform_are_asked_for_where_xdg_says_nothing(
    env: Environment, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    bare = variables(env, XDG_DATA_HOME="", XDG_STATE_HOME="", XDG_CONFIG_HOME="")
    for kind in ("data", "state", "config"):
        folder = tmp_path / kind
        monkeypatch.setattr(platformdirs, f"user_{kind}_path", lambda *_, own=folder, **__: own)

    assert bare.data_folder == tmp_path / "data"
    assert bare.state_folder == tmp_path / "state"
    assert bare.config.book is None


def test_no_test_can_reach_the_folders_of_the_real_home(env: Environment) -> None:
    with pytest.raises(AssertionError, match="real home"):
        variables(env, XDG_DATA_HOME="", HOME="").data_folder.as_posix()


def test_what_is_told_after_a_report_comes_after_it(env: Environment) -> None:
    program = """
from salesbook.cli.environment import Environment
from salesbook.render.style import plain
env = Environment()
env.show(plain("first"))
env.tell("second")
"""
    result = subprocess.run(
        [sys.executable, "-c", program],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=True,
        env={**os.environ, **env.variables},
    )

    assert result.stdout == "first\nsecond\n"
