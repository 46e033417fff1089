"""The README is run: what it shows is what the program says.

Its blocks of kind `console` are typed one after the other: below a heading with a time into the
demo's book at that time, elsewhere into a new one. A block of kind `csv` is the file that the line
before it names.
`pytest tests/test_readme.py --update-golden` writes what the program says into the README, to be
read before it is committed.
"""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import Struct
from msgspec.structs import replace

from salesbook.cli.commands import COMMANDS, Command
from salesbook.cli.environment import Environment
from salesbook.cli.main import main
from tests.house import Stream, at
from tests.picture import PICTURE, screen, words_of

README = Path(__file__).parents[1] / "README.md"
DAY = "2026-11-23T{}:00+01:00"
PIECE = re.compile(
    r"^##+ (?P<time>\d\d:\d\d)?"
    r"|`(?P<file>[\w.-]+)`:\n\n```csv\n(?P<rows>.*?)^```$"
    r"|^```console\n(?P<console>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
PROMPT = "$ "


class Typed(Struct, frozen=True):
    """One line typed at the prompt, and what stands below it."""

    line: str
    answer: str


def typed(console: str) -> Iterator[Typed]:
    """Take a block apart at its prompts."""
    for part in re.split(r"^\$ ", console, flags=re.MULTILINE)[1:]:
        line, _, answer = part.partition("\n")
        yield Typed(line, answer)


def answer_of(env: Environment, line: str) -> str:
    """Run a line through the front door; a terminal shows both streams as they come."""
    word, *argv = shlex.split(line)
    assert word == "salesbook", f"The README types “{line}”"
    screen = Stream()
    main(argv, replace(env, stdin=Stream(), stdout=screen, stderr=screen))
    return screen.getvalue()


def run_through(text: str, env: Environment, folder: Path) -> str:
    """Run the whole README and put the answers where the README has them."""
    said = {**env.variables, "SALESBOOK_BOOK": str(env.data_folder / "demo.db")}
    own, demo = env, replace(env, variables=said)
    now = at(own, DAY.format("08:30"))
    answer_of(now, "salesbook demo")
    pieces: list[str] = []
    end = 0
    for piece in PIECE.finditer(text):
        pieces.append(text[end : piece.start()])
        end = piece.end()
        shown = piece[0]
        if shown.startswith("##"):
            now = at(demo if piece["time"] else own, DAY.format(piece["time"] or "08:30"))
        elif piece["file"]:
            (folder / piece["file"]).write_text(piece["rows"], encoding="utf-8")
        else:
            lines = [
                f"{PROMPT}{one.line}\n{answer_of(now, one.line)}" for one in typed(piece["console"])
            ]
            shown = "```console\n" + "".join(lines) + "```"
        pieces.append(shown)
    return "".join([*pieces, text[end:]])


def test_what_the_readme_shows_is_what_the_program_says(
    env: Environment,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> None:
    monkeypatch.chdir(tmp_path)
    text = README.read_text(encoding="utf-8")

    said = run_through(text, env, tmp_path)

    if request.config.getoption("--update-golden"):
        README.write_text(said, encoding="utf-8")
    assert said == README.read_text(encoding="utf-8")


def test_the_picture_says_what_the_screen_says(tmp_path: Path) -> None:
    shown = words_of(PICTURE.read_text(encoding="utf-8"))

    assert "\n".join(shown).strip() == screen(tmp_path, colour=False).strip()


def test_the_readme_names_every_command() -> None:
    text = README.read_text(encoding="utf-8")

    missing = {name for name in names() if not re.search(rf"`{name}[ `]", text)}

    assert missing == set()


def names() -> Iterator[str]:
    """Spell every command of the table as it is typed."""
    for name, entry in COMMANDS.items():
        if isinstance(entry, Command):
            yield name
            continue
        if entry.default is not None:
            yield name
        yield from (f"{name} {member}" for member in entry.members)


def test_the_first_two_commands_set_up_and_pass_the_tests() -> None:
    """`.ci/run readme` really runs them."""
    text = README.read_text(encoding="utf-8")

    shells = re.findall(r"^```sh\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)

    assert [block.count("\n") for block in shells[:2]] == [1, 1]
    assert shells[0].endswith("salesbook demo\n")
    assert "pytest" in shells[1]
