"""Asking a person: only at a terminal, never while a transaction is open."""

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from salesbook.domain.errors import SalesbookError

if TYPE_CHECKING:
    from salesbook.cli.environment import Environment


class UnaskedError(SalesbookError):
    """Say that an answer is needed and nobody can be asked."""

    def __init__(self, question: str, flag: str) -> None:
        super().__init__(
            f"“{question}” needs an answer, and there is no terminal to ask at.",
            hint=f"Say it beforehand: {flag}",
        )


def ask(env: "Environment", question: str, *, default: str = "", draft: str = "") -> str:
    """Ask for one line; an empty answer is the default. A draft stands ready to be edited.

    Raises EOFError when the input ends.
    """
    from salesbook.render.safe import safe

    shown = f"{safe(question)} [{safe(default)}] " if default else f"{safe(question)} "
    return _line(env, shown, draft).strip() or default


def confirm(env: "Environment", question: str, *, yes: bool = False, flag: str = "--yes") -> bool:
    """Ask yes or no; `yes` answers beforehand, an empty answer is no."""
    if yes:
        return True
    if not env.interactive:
        raise UnaskedError(question, flag)
    return ask(env, f"{question} [y/N]").casefold() in {
        "y",
        "yes",
        "j",
        "ja",
        "o",
        "oui",
        "s",
        "si",
    }


def choose(env: "Environment", question: str, candidates: Sequence[str]) -> int | None:
    """Let one of several be picked by its number: its place, or None for none of them."""
    for number, candidate in enumerate(candidates, start=1):
        env.tell(f"  {number}  {candidate}")
    while True:
        answer = ask(env, f"{question} [1-{len(candidates)}, Enter for none]")
        if not answer:
            return None
        if answer.isdecimal() and 1 <= int(answer) <= len(candidates):
            return int(answer) - 1
        env.tell(f"“{answer}” is not one of them.")


def _line(env: "Environment", shown: str, draft: str) -> str:
    """Read a line: with the keys of readline at a real terminal, plainly from any other stream."""
    env.stdout.flush()
    if env.stdin is sys.stdin and env.interactive:
        return _edited(shown, draft)
    env.stderr.write(shown)
    env.stderr.flush()
    line = env.stdin.readline()
    if not line:
        raise EOFError
    return line.rstrip("\n") or draft


def _edited(shown: str, draft: str) -> str:
    import readline

    readline.set_startup_hook(lambda: readline.insert_text(draft))
    try:
        return input(shown)
    finally:
        readline.set_startup_hook(None)
