import sys
from pathlib import Path

import pexpect
import pytest
from msgspec.structs import replace

from salesbook.cli.asking import UnaskedError, above, ask, choose, confirm, press
from salesbook.cli.environment import Environment
from tests.house import Stream


def typing(env: Environment, text: str, *, terminal: bool = True) -> Environment:
    return replace(env, stdin=Stream(text, terminal=terminal), stdout=Stream(terminal=terminal))


def prompts(env: Environment) -> str:
    return env.stderr.getvalue()  # type: ignore[attr-defined, no-any-return]


def test_a_question_is_put_on_stderr_and_the_answer_trimmed(env: Environment) -> None:
    assert ask(typing(env, "  Agree the price \n"), "Purpose?") == "Agree the price"
    assert prompts(env) == "Purpose? "


def test_an_empty_answer_is_the_default(env: Environment) -> None:
    assert ask(typing(env, "\n"), "When?", default="fri") == "fri"
    assert prompts(env) == "When? [fri] "


def test_an_empty_answer_keeps_the_draft(env: Environment) -> None:
    assert ask(typing(env, "\n"), "Purpose?", draft="Agree the price") == "Agree the price"


def test_a_question_is_harmless(env: Environment) -> None:
    ask(typing(env, "x\n"), "Call \x1b[2J?", default="\u202e")

    assert prompts(env) == "Call ␛[2J? [�] "


def test_an_input_that_ends_is_told(env: Environment) -> None:
    with pytest.raises(EOFError):
        ask(typing(env, ""), "Purpose?")


@pytest.mark.parametrize(("typed", "answer"), [("y\n", True), ("JA\n", True), ("\n", False)])
def test_yes_must_be_said(env: Environment, typed: str, answer: bool) -> None:
    assert confirm(typing(env, typed), "Drop it?") is answer
    assert prompts(env) == "Drop it? [y/N] "


def test_yes_may_be_said_beforehand(env: Environment) -> None:
    assert confirm(env, "Drop it?", yes=True)


def test_nobody_is_asked_without_a_terminal(env: Environment) -> None:
    with pytest.raises(UnaskedError) as caught:
        confirm(env, "Drop it?")

    assert caught.value.message == (
        "“Drop it?” needs an answer, and there is no terminal to ask at."
    )
    assert caught.value.hint == "Say it beforehand: --yes"


def test_one_of_several_is_picked_by_number(env: Environment) -> None:
    assert choose(typing(env, "0\nx\n2\n"), "Which?", ["Acme", "Acre"]) == 1
    assert prompts(env) == (
        "  1  Acme\n  2  Acre\n"
        "Which? [1-2, Enter for none] “0” is not one of them.\n"
        "Which? [1-2, Enter for none] “x” is not one of them.\n"
        "Which? [1-2, Enter for none] "
    )


def test_none_of_several_may_be_picked(env: Environment) -> None:
    assert choose(typing(env, "\n"), "Which?", ["Acme", "Acre"]) is None


def test_what_comes_late_is_put_above_the_question(env: Environment) -> None:
    asked = replace(env, stdout=Stream(terminal=True))

    above(asked, ["  1  Acme\x1b[2J"], "Who:", default="Bolt")
    above(replace(asked, variables={"TERM": "dumb"}), ["  1  Acme"], "Who:")

    assert asked.stdout.getvalue() == (  # type: ignore[attr-defined]
        "\r\x1b[K  1  Acme␛[2J\nWho: [Bolt] "
    )


def test_work_begins_once_the_question_is_shown(env: Environment) -> None:
    typed, shown = typing(env, "acme\n"), list[str]()

    ask(typed, "Who:", once_shown=lambda: shown.append(prompts(typed)))

    assert shown == ["Who: "]


def test_a_draft_stands_ready_to_be_edited_at_a_real_terminal(tmp_path: Path) -> None:
    script = tmp_path / "asking.py"
    script.write_text(
        "from salesbook.cli.asking import ask\n"
        "from salesbook.cli.environment import Environment\n"
        "print('<' + ask(Environment(), 'Purpose?', draft='Agree the price') + '>')\n"
    )
    import sys

    child = pexpect.spawn(sys.executable, [str(script)], encoding="utf-8", timeout=20)

    child.expect_exact("Purpose? Agree the price")
    child.send("\x7f\x7f\x7f\x7f\x7fdate\r")
    child.expect_exact("<Agree the date>")
    child.expect(pexpect.EOF)
    child.close()

    assert child.exitstatus == 0


KEYS = {"l": "log", "n": "no answer"}


@pytest.mark.parametrize(
    ("typed", "key"), [("L\n", "l"), ("no answer\n", "n"), ("\n", ""), ("x\nl\n", "l")]
)
def test_a_key_or_its_word_answers(env: Environment, typed: str, key: str) -> None:
    assert press(typing(env, typed), "What?", KEYS) == key
    assert ("That is none of these keys." in prompts(env)) is typed.startswith("x")


def test_a_real_terminal_hands_over_each_key_at_once(tmp_path: Path) -> None:
    script = tmp_path / "keys.py"
    script.write_text(
        "from salesbook.cli.asking import press\n"
        "from salesbook.cli.environment import Environment\n"
        "env = Environment()\n"
        "print(press(env, 'First?', {'l': 'log', 'é': 'other'}))\n"
        "print(press(env, 'Second?', {'l': 'log', 'é': 'other'}))\n"
        "try:\n"
        "    press(env, 'Third?', {})\n"
        "except EOFError:\n"
        "    print('over')\n",
        encoding="utf-8",
    )

    child = pexpect.spawn(sys.executable, [str(script)], encoding="utf-8", timeout=30)
    child.expect_exact("First?")
    child.send("\x1b[A")
    child.expect_exact("none of these keys")
    child.send("l")
    child.expect_exact("Second?")
    child.send("é")
    child.expect_exact("Third?")
    child.sendeof()
    child.expect_exact("over")
    child.expect(pexpect.EOF)
    child.close()

    assert child.exitstatus == 0
