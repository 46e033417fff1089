"""A command of the test's own, typed as `salesbook try`."""

import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from salesbook.cli.commands import COMMANDS, Command

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
