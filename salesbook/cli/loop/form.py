"""The form of a log: asked at a terminal, in order, the whole of it in sight."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from msgspec.structs import replace

if TYPE_CHECKING:
    from pathlib import Path

    from salesbook.cli.environment import Environment
    from salesbook.domain.loop.entry import Entry

DRAFT = "log-draft.json"

FIELDS: tuple[tuple[str, str, str], ...] = (
    ("subject", "Who", "ACCOUNT|PERSON, or N of the plan"),
    ("people", "With", "--with PERSON, several set off by a comma"),
    ("by", "By", "--by call, video, meeting, visit, email …"),
    ("outcome", "Outcome", "--outcome, when nobody was reached: no answer, vm, busy …"),
    ("discussed", "Discussed", "--discussed"),
    ("proposed", "Proposed", "--proposed"),
    ("purpose", "Why next", "--next PURPOSE"),
    ("on", "When next", "--on DATE"),
)
"""What the form asks, in order: the field, its label, its flag."""


def fill_in(env: "Environment", entry: "Entry") -> "Entry":
    """Ask for what a log needs when nothing was said, else hand the entry back as it is.

    Ctrl-C or the end of the input keeps what was typed so far as a draft; the next form opens
    with it. Raises `UsageError` where nobody can be asked.
    """
    if entry.says_something or entry.closes:
        return entry
    if not env.interactive:
        raise _unsaid(entry)
    answers = {**read_draft(env), **({"subject": entry.subject} if entry.subject else {})}
    _introduce(env, answers)
    try:
        _ask_all(env, answers, given=entry.subject is not None)
    except (KeyboardInterrupt, EOFError) as stop:
        if keep_draft(env, answers):
            env.tell("", "Kept as a draft. Go on with it: salesbook log")
        if isinstance(stop, KeyboardInterrupt):
            raise
        from salesbook.domain.errors import SalesbookError

        raise SalesbookError(
            "The input ended before the form did.", hint="Go on with it: salesbook log"
        ) from stop
    keep_draft(env, answers)
    return _entry(entry, answers)


def drop_draft(env: "Environment") -> None:
    """Throw the draft away: it is in the book now."""
    _path(env).unlink(missing_ok=True)


def keep_draft(env: "Environment", answers: Mapping[str, str]) -> bool:
    """Keep what was typed so far where the owner alone can read it; tell whether that went well.

    A disk that takes no draft gets the words shown instead.
    """
    import json

    from salesbook.store.loop.rescue import write_private

    if not any(answers.values()):
        return False
    text = json.dumps(answers, ensure_ascii=False, indent=1)
    try:
        write_private(_path(env), text)
    except OSError:
        env.tell(*text.split("\n"))
        return False
    return True


def read_draft(env: "Environment") -> dict[str, str]:
    """Read the draft of a form that was left; nothing when there is none that can be read."""
    import json

    try:
        found = json.loads(_path(env).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    answers = found if isinstance(found, dict) else {}
    return {name: str(answers[name]) for name, _, _ in FIELDS if name in answers}


def _introduce(env: "Environment", answers: Mapping[str, str]) -> None:
    env.tell("Log a contact. Enter leaves a line as it is, Ctrl-C keeps a draft.")
    for name, label, flag in FIELDS:
        env.tell(f"  {label:10} {answers.get(name) or flag}")
    for line in _planned(env):
        env.tell(line)


def _planned(env: "Environment") -> list[str]:
    """List the contacts of today's plan of which nothing was said yet."""
    from salesbook.work.loop.whom import unlogged_today

    with env.reading() as book:
        waiting = unlogged_today(book)
    lines = [f"  {number:>2}  {item.party.label}: {item.title}" for number, item in waiting]
    return ["From today's plan:", *lines] if lines else []


def _ask_all(env: "Environment", answers: dict[str, str], *, given: bool) -> None:
    for name, label, _ in FIELDS:
        if name == "subject" and given:
            continue
        answers[name] = _ask_one(env, label, answers.get(name, ""), _checks(env).get(name))


def _ask_one(
    env: "Environment", label: str, draft: str, check: Callable[[str], object] | None
) -> str:
    from salesbook.cli.asking import ask
    from salesbook.domain.errors import SalesbookError

    while True:
        answer = ask(env, f"{label}:", draft=draft)
        if check is None or not answer:
            return answer
        try:
            check(answer)
        except SalesbookError as error:
            env.tell(error.message)
            env.tell(error.hint or "")
            draft = answer
        else:
            return answer


def _checks(env: "Environment") -> dict[str, Callable[[str], object]]:
    """Say what is read at once, so that it can be typed again at once."""
    from salesbook.cli.loop.keeping import order_of
    from salesbook.domain.book.setting import Settings
    from salesbook.domain.loop.words import read_kind, read_outcome
    from salesbook.work.loop.purpose import reading_of

    reading = reading_of(env.moment(), order_of(env), Settings())
    return {"by": read_kind, "outcome": read_outcome, "on": reading.forwards}


def _entry(entry: "Entry", answers: Mapping[str, str]) -> "Entry":
    subject = answers.get("subject", "")
    planned = int(subject) if subject.isdecimal() and len(subject) < len("100") else None
    people = tuple(name.strip() for name in answers.get("people", "").split(",") if name.strip())
    return replace(
        entry,
        subject=None if planned else subject or None,
        plan=planned,
        people=people,
        by=answers.get("by") or None,
        outcome=answers.get("outcome") or None,
        discussed=answers.get("discussed", ""),
        proposed=answers.get("proposed", ""),
        purpose=answers.get("purpose", ""),
        on=answers.get("on") or None,
    )


def _unsaid(entry: "Entry") -> Exception:
    from salesbook.domain.errors import UsageError

    if entry.subject is None:
        return UsageError(
            "Whom was it with, and what was said?",
            hint='salesbook log acme "Wants pumps // Offered 12 // Agree the date @fri"',
        )
    return UsageError(
        f"What was said with “{entry.subject}”?",
        hint=f'salesbook log "{entry.subject}" "discussed // proposed // why next @fri"',
    )


def _path(env: "Environment") -> "Path":
    return env.state_folder / DRAFT
