"""Many programs write one book at once: what was acknowledged is there, and nothing else."""

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from msgspec.structs import replace

from salesbook.cli.environment import Environment
from tests.house import Run
from tests.soundness import assert_sound

pytestmark = pytest.mark.fault


def at_once(env: Environment, *commands: tuple[str, ...]) -> list[tuple[int, str]]:
    """Start every command in a process of its own before waiting for any; code and stderr each."""
    variables = {**os.environ, **env.variables}
    started = [
        subprocess.Popen(
            [sys.executable, "-m", "salesbook", *words],
            env=variables,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        for words in commands
    ]
    ended = [(program.communicate(timeout=120)[1], program) for program in started]
    return [(program.returncode, said) for said, program in ended]


def logs(count: int) -> list[tuple[str, ...]]:
    return [
        ("log", "Acme", f"Call {number:02} // Offer {number:02} // Agree it {number:02} @fri")
        for number in range(count)
    ]


def kept(salesbook: Run, env: Environment) -> Counter[str]:
    address = {"SALESBOOK_BOOK": env.book_address}
    document = salesbook("export", "interactions", "--json", variables=address).out
    return Counter(item["discussed"] for item in json.loads(document)["items"])


def test_sixteen_who_log_at_once_all_keep_what_they_typed(
    book: Environment, salesbook: Run
) -> None:
    salesbook("account", "add", "Acme")

    ended = at_once(book, *logs(16))

    assert [code for code, _ in ended] == [0] * 16, ended
    assert kept(salesbook, book) == {f"Call {number:02}": 1 for number in range(16)}
    assert_sound(book)


def test_a_team_that_logs_at_once_keeps_it_all_too(
    env: Environment, postgres_address: str, salesbook: Run
) -> None:
    team = replace(env, variables={**env.variables, "SALESBOOK_BOOK": postgres_address})
    salesbook("account", "add", "Acme", variables={"SALESBOOK_BOOK": postgres_address})

    ended = at_once(team, *logs(6))

    assert [code for code, _ in ended] == [0] * 6, ended
    assert kept(salesbook, team) == {f"Call {number:02}": 1 for number in range(6)}
    assert_sound(team)


def test_a_book_that_many_begin_at_once_is_begun_once(env: Environment, salesbook: Run) -> None:
    commands = [("log", f"Firm {number:02}", f"Call {number:02}", "--new") for number in range(6)]

    ended = at_once(env, *commands)

    assert [code for code, _ in ended] == [0] * 6, ended
    assert sum("New book" in said for _, said in ended) == 1
    assert kept(salesbook, env) == {f"Call {number:02}": 1 for number in range(6)}
    assert_sound(env)


def test_a_program_that_is_killed_loses_nothing_it_acknowledged(
    book: Environment, salesbook: Run, tmp_path: Path
) -> None:
    salesbook("account", "add", "Acme")
    loop = (
        'for i in $(seq 1 50); do "$0" -m salesbook log Acme "Call $1-$i" >/dev/null 2>&1'
        ' && echo "Call $1-$i" >> "$2" || exit; done'
    )
    acknowledged = [tmp_path / f"acknowledged-{number}" for number in range(3)]
    loops = [
        subprocess.Popen(
            ["bash", "-c", loop, sys.executable, str(number), str(path)],
            env={**os.environ, **book.variables},
            start_new_session=True,
        )
        for number, path in enumerate(acknowledged)
    ]
    while not all(path.exists() for path in acknowledged):
        assert all(one.poll() is None for one in loops)
    for one in loops:
        os.killpg(one.pid, 9)
        one.wait()

    there = kept(salesbook, book)

    said = [line for path in acknowledged for line in path.read_text("utf-8").splitlines()]
    assert [line for line in said if there[line] != 1] == []
    assert len(there) - len(said) <= len(loops)
    assert_sound(book)
