from msgspec.structs import replace

from salesbook.cli.environment import Environment
from salesbook.cli.progress import progress
from tests.house import Stream


def test_a_bar_is_drawn_at_a_terminal_and_taken_away(env: Environment) -> None:
    err = Stream(terminal=True)
    own = replace(env, stderr=err)

    assert list(progress(own, "Reading", "ab")) == ["a", "b"]

    lines = err.getvalue().split("\r")
    assert lines[1].endswith(" Reading 0 of 2")
    assert lines[2].startswith("━━━━━━━━━━━━────────────")
    assert lines[-2].strip() == lines[-1] == ""


def test_nothing_is_drawn_elsewhere(env: Environment) -> None:
    assert list(progress(env, "Reading", "ab")) == ["a", "b"]
    assert env.stderr.getvalue() == ""  # type: ignore[attr-defined]
