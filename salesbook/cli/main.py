"""The front door: words in, an exit code out, and the one boundary for errors.

0 done · 1 something you can act on · 2 wrong usage · 3 our bug · 130 Ctrl-C
"""

import os
import sys
from collections.abc import Sequence
from contextlib import redirect_stderr, redirect_stdout

from salesbook.cli.commands import COMMANDS
from salesbook.cli.dispatch import run
from salesbook.cli.environment import Environment
from salesbook.domain.errors import NameAmbiguousError, NameNotFoundError, SalesbookError

DONE, BUG, STOPPED = 0, 3, 130


def main(argv: Sequence[str] | None = None, env: Environment | None = None) -> int:
    """Run one command and return its exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    env = env or Environment()
    with redirect_stdout(env.stdout), redirect_stderr(env.stderr):
        code = _guarded(words, env)
        try:
            env.stdout.flush()
        except OSError:  # said already, or nobody reads: Python would say it again when it ends
            _write_nowhere(env)
    return code


def _guarded(words: Sequence[str], env: Environment) -> int:
    try:
        code = run(words, env)
        env.stdout.flush()
    except KeyboardInterrupt:
        env.tell("")
        return STOPPED
    except BrokenPipeError:
        return DONE
    except Exception as error:  # noqa: BLE001 (the one place that may)
        return _answer(error, words, env)
    return code


def _answer(error: Exception, words: Sequence[str], env: Environment) -> int:
    """Say what went wrong: a sentence for what a person can mend, a log for what is our bug."""
    if isinstance(error, EOFError):
        return _complain(_unanswered(words), env)
    if isinstance(error, OSError):
        from salesbook.cli.refusal import refusal

        error = refusal(error) or error
    if isinstance(error, SalesbookError):
        return _complain(error, env)
    from salesbook.cli.bug_log import keep_log

    env.tell(f"Error: This is a bug in salesbook. {keep_log(error, words, env.state_folder)}")
    return BUG


def _unanswered(words: Sequence[str]) -> SalesbookError:
    command = " ".join(["salesbook", "help", *(word for word in words[:1] if word in COMMANDS)])
    return SalesbookError(
        "The input ended before an answer came.", hint=f"Say it beforehand, see: {command}"
    )


def _complain(error: SalesbookError, env: Environment) -> int:
    """Say what is wrong and what to do next."""
    env.tell(f"Error: {error.message}")
    if isinstance(error, NameAmbiguousError):
        for candidate in error.listed(env.width - 2):
            if candidate not in error.message:
                env.tell(f"  {candidate}")
    if error.hint:
        env.tell(f"Hint: {error.hint}")
    elif isinstance(error, NameNotFoundError) and error.near:
        offered = " or ".join(f"“{name}”" for name in error.near)
        env.tell(f"Hint: Did you mean {offered}?")
    return error.exit_code


def _write_nowhere(env: Environment) -> None:
    try:
        descriptor = env.stdout.fileno()
    except (OSError, ValueError):  # a stream in memory has none
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, descriptor)
    os.close(nowhere)
