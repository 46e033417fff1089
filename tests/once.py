"""Fixtures that fill a book: filled once, and laid as a copy for every test after the first.

Clock and random bytes are the same for every test, so filling it again gives the same bytes again;
only the time it takes is spared.
"""

import shutil
from collections.abc import Callable, Mapping
from functools import wraps
from inspect import Parameter, Signature, signature
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

from msgspec import Struct

from salesbook.cli.environment import Environment
from tests.house import SeededBytes

T = TypeVar("T")

_OWN = ("env", "home", "tmp_path_factory")


class _Made(Struct, frozen=True):
    """What a fixture left behind: files in the home, where random bytes go on, its answer."""

    folder: Path
    files: tuple[Path, ...]
    random: object
    given: str | None
    answer: Any


def made_once(make: Callable[..., T]) -> Callable[..., T]:
    """Run a fixture for the first test that asks it, and lay a copy of what it made for others.

    It stands below `@pytest.fixture`. Such a fixture may change the home alone, ask only for what
    is alike in all tests (no parameters of theirs, no server), and hands over what it was given,
    or values that are nobody's home.
    """
    asked = signature(make)
    made: dict[object, _Made] = {}

    @wraps(make)
    def fixture(**given: Any) -> T:
        begun = _random(given["env"]).state  # another fixture may have filled the book before
        if begun in made:
            _lay(made[begun], given["env"], given["home"])
        else:
            made[begun] = _first(make, asked, given)
        one = made[begun]
        answer: T = given[one.given] if one.given else one.answer
        return answer

    vars(fixture)["__signature__"] = _widened(asked)
    return fixture


def _widened(asked: Signature) -> Signature:
    """Ask for the world of the test too, whether the fixture itself does or not."""
    more = [
        Parameter(name, Parameter.POSITIONAL_OR_KEYWORD)
        for name in _OWN
        if name not in asked.parameters
    ]
    return asked.replace(parameters=[*asked.parameters.values(), *more])


def _first(make: Callable[..., Any], asked: Signature, given: Mapping[str, Any]) -> _Made:
    home, folder = given["home"], given["tmp_path_factory"].mktemp("once")
    before = _contents(home)
    answer = make(**{name: given[name] for name in asked.parameters})
    after = _contents(home)
    assert before.keys() <= after.keys(), f"{make.__name__} takes files away"
    changed = tuple(path for path, held in after.items() if before.get(path) != held)
    for path in changed:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(home / path, folder / path)
    name = next((name for name in asked.parameters if given[name] is answer), None)
    assert name or _is_plain(answer), f"{make.__name__} hands over {answer!r}"
    return _Made(folder, changed, _random(given["env"]).state, name, answer)


def _lay(made: _Made, env: Environment, home: Path) -> None:
    for path in made.files:
        (home / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(made.folder / path, home / path)
    _random(env).state = made.random


def _random(env: Environment) -> SeededBytes:
    assert isinstance(env.random, SeededBytes)
    return env.random


def _contents(home: Path) -> dict[Path, bytes]:
    return {path.relative_to(home): path.read_bytes() for path in home.rglob("*") if path.is_file()}


def _is_plain(value: object) -> bool:
    """Tell whether a value is the same in every test: no path, no book, no open file."""
    if isinstance(value, tuple):
        return all(map(_is_plain, value))
    return value is None or isinstance(value, UUID | str | int)
