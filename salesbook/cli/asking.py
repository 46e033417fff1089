"""Asking a person: only at a terminal, never while a transaction is open."""

import sys
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from salesbook.domain.errors import SalesbookError

if TYPE_CHECKING:
    from salesbook.cli.environment import Environment

_END = "\x04"
"""What Ctrl-D sends where no line is waited for."""

_TOGETHER = 0.02
"""Within how many seconds the bytes of one key follow each other."""

Complete = Callable[[str], Sequence[str]]
"""What a line that is typed can become."""


class UnaskedError(SalesbookError):
    """Say that an answer is needed and nobody can be asked."""

    def __init__(self, question: str, flag: str) -> None:
        super().__init__(
            f"“{question}” needs an answer, and there is no terminal to ask at.",
            hint=f"Say it beforehand: {flag}",
        )


def ask(
    env: "Environment",
    question: str,
    *,
    default: str = "",
    draft: str = "",
    once_shown: Callable[[], None] | None = None,
    complete: Complete | None = None,
) -> str:
    """Ask for one line; an empty answer is the default. A draft stands ready to be edited.

    `once_shown` is called when the question is on the screen; `complete` says what Tab can make of
    the line. Raises EOFError when the input ends.
    """
    shown = _shown(question, default)
    if at_keys(env):
        env.stdout.flush()
        return _edited(shown, draft, once_shown, complete).strip() or default
    return _line(env, shown, draft, once_shown).strip() or default


def at_keys(env: "Environment") -> bool:
    """Tell whether a line is read with the keys of readline, at a real terminal."""
    return env.stdin is sys.stdin and env.interactive


def above(env: "Environment", lines: Sequence[str], question: str, *, default: str = "") -> None:
    """Put lines above a question that stands on the screen, while nothing is typed yet."""
    import readline

    from salesbook.render.safe import safe

    if not lines or readline.get_line_buffer() or env.variables.get("TERM") == "dumb":
        return
    put = "".join(f"{safe(line)}\n" for line in lines)
    env.stdout.write(f"\r\x1b[K{put}{_shown(question, default)}")
    env.stdout.flush()


def _shown(question: str, default: str) -> str:
    from salesbook.render.safe import safe

    return f"{safe(question)} [{safe(default)}] " if default else f"{safe(question)} "


def confirm(env: "Environment", question: str, *, yes: bool = False, flag: str = "--yes") -> bool:
    """Ask yes or no; `yes` answers beforehand, an empty answer is no."""
    if yes:
        return True
    if not env.interactive:
        raise UnaskedError(question, flag)
    return is_yes(ask(env, f"{question} [y/N]"))


def is_yes(answer: str) -> bool:
    """Tell whether an answer is a yes, in one of the languages that reps speak."""
    return answer.casefold() in {"y", "yes", "j", "ja", "o", "oui", "s", "si"}


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


def press(env: "Environment", question: str, keys: Mapping[str, str]) -> str:
    """Ask for one of some keys, each with its word; at a real terminal no Enter follows it.

    What is typed there in one go with a key is thrown away. Enter alone is ''. Raises EOFError
    when the input ends.
    """
    while True:
        env.stdout.flush()
        typed = _key(env, question) if at_keys(env) else _line(env, _shown(question, ""), "", None)
        answer = typed.strip()
        key = next((key for key, word in keys.items() if answer.casefold() in {key, word}), None)
        if key or not answer:
            return key or ""
        env.tell("That is none of these keys.")


def forget_ahead(env: "Environment") -> None:
    """Throw away what was typed ahead at a real terminal, so that it answers no other question."""
    if at_keys(env):
        import termios

        termios.tcflush(env.stdin.fileno(), termios.TCIFLUSH)


def _key(env: "Environment", question: str) -> str:
    """Read one key at a terminal, without waiting for Enter; it is shown behind the question."""
    import termios
    import tty

    env.stderr.write(_shown(question, ""))
    env.stderr.flush()
    here = env.stdin.fileno()
    before = termios.tcgetattr(here)
    try:
        tty.setcbreak(here, termios.TCSADRAIN)  # what was typed ahead stays
        key = _pressed(here)
    finally:
        termios.tcsetattr(here, termios.TCSAFLUSH, before)  # what came with it answers nothing
    env.stderr.write(f"{key}\n" if key.isprintable() else "\n")
    env.stderr.flush()
    if key in {"", _END}:
        raise EOFError
    return key


def _pressed(here: int) -> str:
    """Read one key; one that sends several bytes, like an arrow, is read whole."""
    import os
    import select

    key = os.read(here, 1)
    if key[:1] == b"\x1b" or key[:1] >= b"\x80":
        while select.select([here], [], [], _TOGETHER)[0]:
            key += os.read(here, 1)
    return key.decode(errors="replace")


def _line(env: "Environment", shown: str, draft: str, once_shown: Callable[[], None] | None) -> str:
    """Read a line from a stream that is no real terminal."""
    env.stdout.flush()
    env.stderr.write(shown)
    env.stderr.flush()
    if once_shown:
        once_shown()
    line = env.stdin.readline()
    if not line:
        raise EOFError
    return line.rstrip("\n") or draft


def _edited(
    shown: str, draft: str, once_shown: Callable[[], None] | None, complete: Complete | None
) -> str:
    """Read a line with the keys of readline."""
    import readline

    if once_shown:
        sys.stdout.write(shown)
        sys.stdout.flush()
        # Not in a hook of readline's, which would swallow a Ctrl-C; it writes over what is shown.
        once_shown()
        shown = f"\001\r\002{shown}"
    if draft:
        readline.set_startup_hook(lambda: readline.insert_text(draft))
    if complete:
        readline.set_completer_delims("")  # a name may have blanks
        readline.parse_and_bind("tab: complete")
        readline.set_completer(_one_by_one(complete))
    try:
        return input(shown)
    finally:
        readline.set_startup_hook(None)
        readline.set_completer(None)


def _one_by_one(complete: Complete) -> Callable[[str, int], str | None]:
    """Let readline ask for what a line can become by number, until there is no more."""

    def nth(typed: str, number: int) -> str | None:
        found = complete(typed)
        return found[number] if number < len(found) else None

    return nth
