"""Completion as a rep meets it: a real shell at a terminal, words typed, Tab pressed."""

import os
import select
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

import pytest

from salesbook.cli.environment import Environment
from tests.house import Run, keep_account

pty = pytest.importorskip("pty", reason="no terminals here")

PROMPT = "ready> "
PATIENCE = 20  # seconds, after which a shell that says nothing has failed
ACCENTS = "Café Zürich & Söhne"
MARKUP = "[red]Mark[/] up"
QUOTES = 'O\'Brien "Q" $HOME `x` !1; *?'
SIGNS = "100% ~t #h (x) {a,b} <c> a|b \\back"
COLON = "Colon: a@b=c"
SETUPS = {
    "bash": (".bashrc", "PS1='{prompt}'\n"),
    "zsh": (".zshrc", "PS1='{prompt}'\n"),
    "fish": (".config/fish/config.fish", "function fish_prompt; printf '{prompt}'; end\n"),
}
"""The file a shell reads when it starts, and how its prompt is set there."""

WHERE = {
    "bash": ".bashrc",
    "zsh": ".zshrc",
    "fish": ".config/fish/completions/salesbook.fish",
}
"""Where the help says that the script goes."""

TYPED = {
    "sh\tcaf\t": ["show", ACCENTS],
    "due --js\t": ["due", "--json"],
    "--ver\t": ["--version"],
    "due --why caf\t": ["due", "--why", ACCENTS],
    "due --why=caf\t": ["due", f"--why={ACCENTS}"],
    'due --why="[r\t': ["due", f"--why={MARKUP}"],
    "export stan\t": ["export", "standing"],
    "config get day.lu\t": ["config", "get", "day.lunch"],
    "import custom\t": ["import", "customers.csv"],
    "show café\\ z\t": ["show", ACCENTS],
    "show '[r\t": ["show", MARKUP],
    "show o\t": ["show", QUOTES],
    "show 'o\t": ["show", QUOTES],
    'show "o\t': ["show", QUOTES],
    "show 100\t": ["show", SIGNS],
    'show "100\t': ["show", SIGNS],
    "show Colon:\t": ["show", COLON],
    "show Colon:\\ a@\t": ["show", COLON],
    "show 'Colon: a@b=\t": ["show", COLON],
    "note cl\t": ["note", "close"],
    "note caf\t": ["note", ACCENTS],
}
"""Keys, and the words that the program gets once Enter is pressed."""

KNOWN = {
    "completi\t zs\t": ["completion", "zsh"],
    "BR\t": ["brief"],
    "help al\t": ["help", "all"],
    "--ver\t": ["--version"],
    "followup tri\t": ["followup", "triage"],
    "note Acme Wants --ki\t": ["note", "Acme", "Wants", "--kind"],
    "log Acme -w Kim --pha\t": ["log", "Acme", "-w", "Kim", "--phase"],
    "account add X --kind cu\t": ["account", "add", "X", "--kind", "customer"],
    "account add X --kind=CU\t": ["account", "add", "X", "--kind=customer"],
    "account add X --gr\t a\t": ["account", "add", "X", "--grade", "A"],
    "plan --json tom\t": ["plan", "--json", "tomorrow"],
    "config set cool\t 3": ["config", "set", "cool_off.bd", "3"],
    "export 'stan\t": ["export", "standing"],
    "import custom\t": ["import", "customers.csv"],
}
"""Keys that call for no name in the book."""


class Shell:
    """A shell at a terminal of its own."""

    def __init__(self, program: str, folder: Path, variables: dict[str, str]) -> None:
        self._got = folder / "got"
        self._pid, self._terminal = pty.fork()
        if self._pid == 0:  # pragma: no cover (another process)
            os.chdir(folder)
            os.execve(program, [program, "-i"], variables)  # noqa: S606 (no shell but the one meant)
        self._read_until(lambda said: PROMPT in said)

    def run(self, keys: str) -> list[str]:
        """Type a command line and Enter; give the words that the program got."""
        self._got.unlink(missing_ok=True)
        os.write(self._terminal, f"salesbook {keys}\r".encode())
        self._read_until(lambda said: self._got.exists() and PROMPT in said.split("\n", 1)[-1])
        return self._got.read_text(encoding="utf-8").split("\0")[:-1]

    def close(self) -> None:
        """End the shell."""
        os.kill(self._pid, signal.SIGKILL)
        os.waitpid(self._pid, 0)
        os.close(self._terminal)

    def _read_until(self, done: Callable[[str], bool]) -> None:
        said, end = b"", monotonic() + PATIENCE
        while not done(said.decode(errors="replace")):
            assert monotonic() < end, said.decode(errors="replace")
            if select.select([self._terminal], [], [], 0.1)[0]:
                said += os.read(self._terminal, 65536)


def program_of(shell: str) -> str:
    """Find a shell; where apt-get is at hand for sure all of them must be there."""
    found = shutil.which(shell)
    if found is None:
        if os.environ.get("GITHUB_ACTIONS") == "true":
            pytest.fail(f"Completion must be tested in {shell} here")
        pytest.skip(f"no {shell} on this machine")
    return found


@pytest.fixture
def names(book: Environment) -> Environment:
    for name in (ACCENTS, MARKUP, QUOTES, SIGNS, COLON):
        keep_account(book, name)
    return book


@pytest.fixture
def stand_in(tmp_path: Path) -> Path:
    """Put a `salesbook` on the path that completes for real, and else keeps the words it got."""
    folder = tmp_path / "bin"
    folder.mkdir()
    program = folder / "salesbook"
    program.write_text(
        "#!/bin/sh\n"
        f'[ "$1" = __complete ] && echo "$@" >> \'{tmp_path}/asked\''
        f' && exec "{sys.executable}" -m salesbook "$@"\n'
        f"printf '%s\\0' \"$@\" > '{tmp_path}/.got' && mv '{tmp_path}/.got' '{tmp_path}/got'\n",
        encoding="utf-8",
    )
    program.chmod(0o755)
    return folder


@pytest.fixture(params=list(SETUPS))
def shell(
    request: pytest.FixtureRequest, salesbook: Run, names: Environment, stand_in: Path, home: Path
) -> Iterator[Shell]:
    """Start a shell that was taught as the help says."""
    name: str = request.param
    program = program_of(name)
    script = salesbook("completion", name).out
    start, prompt = SETUPS[name]
    for path, text in ((start, prompt.format(prompt=PROMPT)), (WHERE[name], script)):
        (home / path).parent.mkdir(parents=True, exist_ok=True)
        with (home / path).open("a", encoding="utf-8") as file:
            file.write(text)
    (stand_in.parent / "customers.csv").touch()
    variables = {
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "PATH": f"{stand_in}:{os.environ['PATH']}",
        "SALESBOOK_BOOK": names.book_address,
        "TERM": "xterm",
    }
    started = Shell(program, stand_in.parent, variables)
    yield started
    started.close()


def test_what_tab_completes_arrives_word_for_word(shell: Shell) -> None:
    got = {keys: shell.run(keys) for keys in TYPED}

    assert got == TYPED


def test_words_are_completed_without_asking_the_program(shell: Shell, tmp_path: Path) -> None:
    got = {keys: shell.run(keys) for keys in KNOWN}

    assert got == KNOWN
    assert not (tmp_path / "asked").exists()


def test_what_the_script_does_not_know_the_program_is_asked(shell: Shell, tmp_path: Path) -> None:
    shell.run("comet\t")
    shell.run("log --comet\t")

    assert (tmp_path / "asked").read_text().splitlines() == [
        "__complete comet",
        "__complete log --comet",
    ]


@pytest.mark.parametrize("name", list(SETUPS))
def test_the_script_is_read_without_a_complaint(salesbook: Run, name: str, tmp_path: Path) -> None:
    program = program_of(name)
    script = tmp_path / "script"
    script.write_text(salesbook("completion", name).out, encoding="utf-8")

    read = subprocess.run([program, "-n", str(script)], capture_output=True, check=True, text=True)

    assert read.stderr == ""


def test_an_unknown_shell_is_wrong_usage(salesbook: Run) -> None:
    result = salesbook("completion", "cmd")

    assert result.code == 2
    assert result.err.startswith("Error: “shell” does not fit: “cmd” is not one of")
