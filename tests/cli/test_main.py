import errno
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import pytest
from msgspec.structs import replace

from salesbook.cli.environment import Environment, environment
from salesbook.cli.main import main
from salesbook.cli.options import Argument, Context
from salesbook.domain.errors import NameAmbiguousError, NameNotFoundError, SalesbookError
from tests.house import Run

Install = Callable[..., None]


def raising(error: BaseException) -> Callable[[Context], None]:
    def run(_: Context) -> None:
        raise error

    return run


def idle(ctx: Context) -> None:
    """Do nothing."""


def test_an_error_is_a_sentence_a_hint_and_its_exit_code(salesbook: Run, install: Install) -> None:
    install(raising(SalesbookError("There is no “Acne”.", hint="salesbook account list")))

    result = salesbook("try")

    assert (result.code, result.out) == (1, "")
    assert result.err == "Error: There is no “Acne”.\nHint: salesbook account list\n"


def test_near_names_are_offered_where_there_is_no_hint(salesbook: Run, install: Install) -> None:
    install(raising(NameNotFoundError("There is no “Acne”.", near=["Acme", "Acre"])))

    assert salesbook("try").err == (
        "Error: There is no “Acne”.\nHint: Did you mean “Acme” or “Acre”?\n"
    )


def test_candidates_of_a_name_are_listed_once(salesbook: Run, install: Install) -> None:
    install(raising(NameAmbiguousError("“ac” is Acme or more.", candidates=["Acme", "Acre"])))

    assert salesbook("try").err == "Error: “ac” is Acme or more.\n  Acre\n"


def test_markup_and_escapes_in_an_error_print_as_harmless_text(
    salesbook: Run, install: Install
) -> None:
    install(raising(SalesbookError("No “[red]\x1b]0;x\x07\u202e[/]”.", hint="\x9b31m")))

    assert salesbook("try").err == "Error: No “[red]␛]0;x␇�[/]”.\nHint: �31m\n"


def test_ctrl_c_ends_with_130_and_no_word_of_trouble(salesbook: Run, install: Install) -> None:
    install(raising(KeyboardInterrupt()))

    result = salesbook("try")

    assert (result.code, result.err) == (130, "\n")


def test_a_closed_pipe_is_quiet(salesbook: Run, install: Install) -> None:
    install(raising(BrokenPipeError()))

    result = salesbook("try")

    assert (result.code, result.out, result.err) == (0, "", "")


def test_an_input_that_ends_before_the_answer_is_a_sentence(
    salesbook: Run, install: Install
) -> None:
    install(raising(EOFError()))

    result = salesbook("try")

    assert result.code == 1
    assert result.err.splitlines() == [
        "Error: The input ended before an answer came.",
        "Hint: Say it beforehand, see: salesbook help try",
    ]


def test_what_the_system_refuses_is_a_sentence_that_names_the_file(
    salesbook: Run, install: Install
) -> None:
    install(raising(FileNotFoundError(errno.ENOENT, "No such file", "leads.csv")))

    result = salesbook("try")

    assert (result.code, result.err) == (
        1,
        "Error: “leads.csv” is not there.\nHint: Check the path\n",
    )


@pytest.mark.parametrize("bug", [ZeroDivisionError("by nought"), OSError(errno.ENOTTY, "odd")])
def test_a_bug_ends_with_3_and_a_private_log_without_what_was_typed(
    salesbook: Run, install: Install, home: Path, bug: Exception
) -> None:
    def run(_: Context, note: Annotated[str, Argument()]) -> None:
        raise bug if note else AssertionError

    install(run)

    result = salesbook("try", "Jan wants a divorce")

    (log,) = (home / "state" / "salesbook").iterdir()
    assert (result.code, result.out) == (3, "")
    assert result.err == f"Error: This is a bug in salesbook. Please send {log}\n"
    assert stat.S_IMODE(log.stat().st_mode) == 0o600
    text = log.read_text()
    assert type(bug).__name__ in text
    assert "divorce" not in text


def test_a_bug_is_kept_elsewhere_when_the_state_folder_cannot_be_made(
    salesbook: Run, install: Install, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "state").write_text("in the way")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    install(raising(ZeroDivisionError()))

    result = salesbook("try")

    (log,) = tmp_path.glob("salesbook-bug-*.log")
    assert result.err.endswith(f"Please send {log}\n")


def test_a_bug_is_printed_when_it_can_be_kept_nowhere(
    salesbook: Run, install: Install, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "state").write_text("in the way")
    monkeypatch.setattr("tempfile.tempdir", str(home / "nowhere"))
    install(raising(ZeroDivisionError("\udc80\x1b[2J")))

    result = salesbook("try")

    assert result.code == 3
    assert "ZeroDivisionError: �␛[2J" in result.err
    assert result.err.endswith("Please send the lines above.\n")


def test_wrong_usage_ends_with_2(salesbook: Run, install: Install) -> None:
    install(idle)

    result = salesbook("try", "--speed")

    assert (result.code, result.out) == (2, "")
    assert result.err == (
        "Error: There is no option “--speed”.\nHint: See how it goes: salesbook help try\n"
    )


def test_a_command_may_choose_its_exit_code(salesbook: Run, install: Install) -> None:
    def run(ctx: Context) -> int:
        return 4 if ctx.obj.interactive else 1

    install(run)

    assert salesbook("try").code == 1


def test_a_command_that_says_nothing_of_it_ends_with_0(env: Environment, install: Install) -> None:
    def run(ctx: Context) -> None:
        environment(ctx).say("done")

    install(run)

    assert main(["try"], env) == 0


def test_an_output_that_cannot_take_the_last_line_is_let_go(
    env: Environment, install: Install
) -> None:
    def run(ctx: Context) -> None:
        environment(ctx).say("a line")

    install(run)
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "w") as pipe:
        code = main(["try"], replace(env, stdout=pipe))

    assert code == 0


def test_an_output_without_a_file_behind_it_is_let_go_too(
    env: Environment, install: Install
) -> None:
    class Refusing(type(env.stdout)):  # type: ignore[misc]
        def flush(self) -> None:
            raise BrokenPipeError

    install(idle)

    assert main(["try"], replace(env, stdout=Refusing())) == 0


def test_the_program_reads_its_own_words_and_streams() -> None:
    result = subprocess.run(
        [sys.executable, "-m", "salesbook", "--version"], capture_output=True, text=True, check=True
    )

    assert result.stdout.startswith("salesbook ")


def test_a_pipe_closed_by_head_leaves_no_word_on_stderr() -> None:
    shell = f"{sys.executable} -m salesbook help all | true; exit ${{PIPESTATUS[0]}}"

    result = subprocess.run(["bash", "-c", shell], capture_output=True, text=True, check=False)

    assert (result.returncode, result.stderr) == (0, "")


def test_a_full_disk_behind_the_output_is_a_sentence() -> None:
    shell = f"{sys.executable} -m salesbook help all > /dev/full"

    result = subprocess.run(["bash", "-c", shell], capture_output=True, text=True, check=False)

    assert (result.returncode, result.stderr) == (
        1,
        "Error: There is no room left on the disk for the output.\nHint: Make room and try again\n",
    )


def test_streams_that_are_closed_from_the_start_lead_nowhere() -> None:
    shell = f"{sys.executable} -m salesbook help all <&- >&- 2>&-"

    assert subprocess.run(["bash", "-c", shell], check=False).returncode == 0
