"""`salesbook inbox`: notes jotted down on the road become logs, each by itself."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from msgspec.structs import replace

from salesbook.cli.environment import Environment, environment
from salesbook.cli.options import Argument, AsJson, Context, Option, Yes
from salesbook.domain.loop.inbox import State

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from salesbook.domain.loop.inbox import Bundle, Preview

EXAMPLES = (
    "salesbook inbox notes.txt",
    "salesbook inbox *.eml --dry-run",
    "salesbook inbox notes.txt --yes --rest rest.txt",
    "echo '14:20 acme: Wants pumps // // Agree the date @fri' | salesbook inbox - --yes",
)
STDIN = "-"
KEYS = {"y": "log", "n": "leave", "q": "stop"}
_ALL = {"o": "one by one", "q": "none"}


def inbox(
    ctx: Context,
    files: Annotated[
        list[str],
        Argument(
            metavar="FILE",
            help="Notes, one a line: [WHEN] [call|visit|met|mail] ACCOUNT|PERSON: discussed //"
            " proposed // purpose @DATE; or mails, yours or theirs (.eml); - reads stdin.",
        ),
    ],
    yes: Yes = False,
    dry_run: Annotated[bool, Option("--dry-run", help="Show what would be logged.")] = False,
    rest: Annotated[
        Path | None,
        Option("--rest", metavar="FILE", help="A new file for what stays, word for word."),
    ] = None,
    as_json: AsJson = False,
) -> int:
    """Log notes from the road: each is shown first, and becomes a log or stays with its reason.

    Days are read as they were meant when the file was saved, or the mail was sent. A file that is
    read twice comes in once. Each log is an operation of its own, so each can be undone.
    """
    env = environment(ctx)
    if rest is not None and not dry_run:
        _refuse_overwriting(rest)
    bundles = [_read(env, file) for file in files]
    notes = _previewed(env, bundles)
    left_out = [line for one, _ in bundles for line in _left_out(one, notes)]
    if not as_json:
        _show(env, notes, left_out)
    settled = notes if dry_run else _settled(env, notes, rest, yes=yes, silent=as_json)
    if as_json:
        _write_json(env, settled, left_out)
    else:
        _tell_result(env, settled, notes, files if dry_run else None)
    return int(any(note.state is State.STAYS for note in settled))


# Reading


def _read(env: Environment, file: str) -> "tuple[Bundle, datetime]":
    """Read a file, and when it was saved; what stands on stdin was written now."""
    from salesbook.exchange.inbox import MOST_BYTES, read_inbox

    if file == STDIN:
        content = env.stdin.read().encode("utf-8", "surrogateescape")
        return read_inbox(content, "stdin"), env.now()
    path = Path(file)
    with path.open("rb") as stream:
        content = stream.read(MOST_BYTES + 1)  # enough to see that it is too much
    return read_inbox(content, path.name), datetime.fromtimestamp(path.stat().st_mtime, UTC)


def _previewed(env: Environment, bundles: "list[tuple[Bundle, datetime]]") -> "list[Preview]":
    from salesbook.cli.loop.keeping import order_of
    from salesbook.work.loop.inbox import preview_notes

    with env.reading() as book:
        return preview_notes(book, bundles, order_of(env))


def _left_out(bundle: "Bundle", notes: "Sequence[Preview]") -> "Iterator[str]":
    """Say what of a file is no note: also the subject of a mail whose lines are the notes."""
    said = list(bundle.left_out)
    if bundle.whole is not None and all(note.scrap is not bundle.whole for note in notes):
        said.append(f"the subject “{bundle.subject}”")
    for what in said:
        yield f"{bundle.name}: {what} left out"


# Choosing and logging


def _settled(
    env: Environment, notes: "Sequence[Preview]", rest: Path | None, *, yes: bool, silent: bool
) -> "list[Preview]":
    """Log what is chosen; what is not, or cannot be logged, stays, and goes to the rest."""
    clear = [n for n, note in enumerate(notes) if note.state is State.CLEAR]
    if clear and not yes and (silent or not env.interactive):
        from salesbook.cli.asking import UnaskedError

        raise UnaskedError("Log them?", "--yes")
    settled = [_left(note) for note in notes]
    try:
        for n in clear if yes or not clear else _chosen(env, notes, clear):
            settled[n] = _logged(env, notes[n])
    finally:
        if rest is not None:
            _write_rest(env, rest, settled)
    return settled


def _left(note: "Preview") -> "Preview":
    clear = note.state is State.CLEAR
    return replace(note, state=State.STAYS, reason="You left it.") if clear else note


def _chosen(env: Environment, notes: "Sequence[Preview]", clear: list[int]) -> "Iterator[int]":
    """Ask which of the clear notes are logged: all, one by one, or none."""
    from salesbook.cli.asking import press
    from salesbook.domain.counting import counted

    try:
        question = f"Log {counted(len(clear), 'notes')}? [Enter = all, o one by one, q none]"
        answer = press(env, question, _ALL)
        for n in clear if answer != "q" else ():
            if answer != "o" or (key := _asked(env, notes[n])) == "y":
                yield n
            elif key == "q":
                return
    except EOFError:
        env.tell("")


def _asked(env: Environment, note: "Preview") -> str:
    from salesbook.cli.asking import press
    from salesbook.render.loop.inbox import note_report

    env.show(note_report(note, env.moment()))
    return press(env, "Log it? [Enter = yes, n leave, q stop]", KEYS) or "y"


def _logged(env: Environment, note: "Preview") -> "Preview":
    """Log one note in an operation of its own; one that is refused stays, with the reason."""
    from salesbook.cli.loop.keeping import order_of
    from salesbook.domain.book.operation import Door
    from salesbook.domain.errors import SalesbookError
    from salesbook.work.loop.inbox import log_note

    try:
        with env.writing("inbox", door=Door.INBOX) as book:
            receipt = log_note(book, note, order_of(env))
    except SalesbookError as error:
        return replace(note, state=State.STAYS, reason=error.message, hint=error.hint or "")
    return replace(note, state=State.LOGGED, handle=receipt.shown)


# The rest


def _refuse_overwriting(path: Path) -> None:
    """Say that a file is there before anything is logged."""
    import errno
    import os

    if path.exists():
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))


def _write_rest(env: Environment, path: Path, notes: "Sequence[Preview]") -> None:
    """Write what stays to a new file, for its owner alone; none when nothing stays."""
    import os

    from salesbook.exchange.inbox import rest_text

    text = rest_text([(note.scrap, note.reason) for note in notes if note.state is State.STAYS])
    if not text:
        return
    descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as file:
        file.write(text)
    env.tell(f"What stays is in {path}.")


# Telling


def _show(env: Environment, notes: "Sequence[Preview]", left_out: list[str]) -> None:
    from salesbook.render.loop.inbox import inbox_report

    env.show(inbox_report(notes, env.moment()))
    env.tell(*left_out)


def _write_json(env: Environment, notes: "Sequence[Preview]", left_out: list[str]) -> None:
    from salesbook.render.loop.inbox import inbox_json

    env.write(inbox_json(notes, left_out))


def _tell_result(
    env: Environment,
    notes: "Sequence[Preview]",
    seen: "Sequence[Preview]",
    dry_run_of: list[str] | None,
) -> None:
    """Say what was logged, and what to type next."""
    from shlex import join

    from salesbook.render.loop.inbox import result_report

    if not any(note.state is State.CLEAR for note in seen):
        return
    if dry_run_of is not None:
        env.tell(f"Nothing was logged. Log what is clear: salesbook inbox {join(dry_run_of)} --yes")
        return
    env.show(result_report(notes, seen, env.moment()))
    logged = [note.handle for note in notes if note.state is State.LOGGED]
    if logged:
        env.tell(f"Take one back: salesbook undo {logged[-1]}")
