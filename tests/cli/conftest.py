"""What tests of the front door ask for: a command of their own, and a book that holds."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from salesbook.cli.commands import COMMANDS, Command
from salesbook.cli.environment import Environment
from salesbook.cli.main import main
from tests.house import MONDAY, REP, ZONE, SeededBytes
from tests.soundness import assert_sound

Install = Callable[..., None]


@pytest.fixture
def install(monkeypatch: pytest.MonkeyPatch) -> Install:
    """Put a function into the table of commands as `try`, and its module's EXAMPLES with it."""

    def put(function: Callable[..., Any], *, examples: tuple[str, ...] = ()) -> None:
        module = ModuleType("salesbook.cli.tried")
        vars(module).update(run=function, EXAMPLES=examples)
        function.__module__ = module.__name__
        monkeypatch.setitem(sys.modules, module.__name__, module)
        monkeypatch.setitem(COMMANDS, "try", Command("tried:run", "Try something"))

    return put


@pytest.fixture
def sound(env: Environment) -> Iterator[None]:
    """Prove of the book a test leaves behind that its rows and its journal tell one story."""
    yield
    if Path(env.book_address).is_file():
        assert_sound(env)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Keep two accounts of nearly one name, a person and a follow-up, once for all tests here."""
    home = tmp_path_factory.mktemp("prepared")
    said = {"HOME": str(home), "TZ": ZONE, "SALESBOOK_NOW": MONDAY, "SALESBOOK_REP": REP}
    path = home / "book.db"
    env = Environment(variables={**said, "SALESBOOK_BOOK": str(path)}, random=SeededBytes())
    for words in (
        ("account", "add", "Acme Pumps"),
        ("account", "add", "Acme Tools"),
        ("person", "add", "Jan Smit", "--account", "Acme Pumps"),
        ("log", "Acme Pumps", "Wants twelve // Offered 10 % // Agree the pilot date @fri"),
    ):
        assert main(words, env) == 0
    return path
