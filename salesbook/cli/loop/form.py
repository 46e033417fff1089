"""The form of a log: asked at a terminal, in order, the whole of it in sight."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from msgspec.structs import replace

from salesbook.cli.loop.draft import (
    LEFT_ON,
    Answers,
    drop_draft,
    keep_draft,
    read_drafts,
    when_left,
)

if TYPE_CHECKING:
    from salesbook.cli.environment import Environment
    from salesbook.cli.loop.naming import Named
    from salesbook.domain.loop.entry import Entry

WHO = "subject"
_SUMMED_UP = "Summed up"
FIELDS: tuple[tuple[str, str, str], ...] = (
    (WHO, "Who", "ACCOUNT|PERSON, or N of the plan"),
    ("people", "With", "--with PERSON, several set off by a comma"),
    ("by", "By", "--by call, video, meeting, visit, email …"),
    ("outcome", "Outcome", "--outcome, when nobody was reached: no answer, vm, busy …"),
    ("discussed", "Discussed", "--discussed"),
    ("proposed", "Proposed", "--proposed"),
    ("met", "Met", "--met yes, partly, no: what you called for; Enter says nothing"),
    ("purpose", "Why next", "--next PURPOSE"),
    ("on", "When next", "--on DATE"),
    ("confirmed", _SUMMED_UP, "--confirmed, once you said it back to them"),
)
"""What the form asks, in order: the field, its label, its flag."""

_PROMPTS = {_SUMMED_UP: "Summed up with them, y or n"}
"""What a label alone does not ask."""
_OPENING = "Log a contact. Enter leaves a line as it is, Ctrl-C keeps a draft."
_DISCARD = {"x": "discard"}
_BESIDE = ("opportunity", "campaign", "product", "colleague")
_SENT = "sent"
"""What the form does not ask, and a draft of it keeps."""


def introduce(env: "Environment", draft: Mapping[str, str]) -> None:
    """Show the whole form, with what a draft has answered."""
    from salesbook.render.labels import labelled
    from salesbook.render.layout import Indent, stacked
    from salesbook.render.style import plain

    if draft and (left := when_left(env, draft)):
        env.tell(f"A draft of {left} stands ready.")
    rows = labelled((label, draft.get(name) or flag) for name, label, flag in FIELDS)
    form = stacked(plain(_OPENING), Indent(rows))
    env.tell(*(line.plain for line in form.lines(env.width)))


def fill_in(env: "Environment", entry: "Entry", whom: "Named") -> "Entry":
    """Ask for what was said with them; what they were left with before stands ready.

    Ctrl-C or the end of the input keeps what was typed so far as their draft.
    """
    answers = {**_said(entry), **_left(env, whom.key), WHO: whom.words}
    with kept_as_draft(env, whom, answers):
        for name, label, _ in FIELDS[1:]:
            if _is_asked(env, name, _entry(entry, whom, answers)):
                check = _checks(env, whom).get(name)
                answers[name] = _ask_one(env, label, answers.get(name, ""), check)
            else:
                answers[name] = ""
    keep_draft(env, whom.key, answers)
    return _entry(entry, whom, answers)


def _left(env: "Environment", key: str) -> Answers:
    """Take the draft that was left; one of another day may be thrown away first, with one key."""
    from salesbook.cli.asking import press

    draft = read_drafts(env).get(key, {})
    left = when_left(env, draft)
    draft.pop(LEFT_ON, None)
    if left and press(env, f"Draft of {left}: Enter goes on with it, x discards it:", _DISCARD):
        drop_draft(env, key)
        return {}
    return draft


@contextmanager
def kept_as_draft(env: "Environment", whom: "Named", answers: Answers) -> Iterator[None]:
    """Keep the answers when the form is left before its end; a name alone is no draft."""
    try:
        yield
    except (KeyboardInterrupt, EOFError) as stop:
        said = any(words for name, words in answers.items() if name != WHO)
        if said and keep_draft(env, whom.key, answers):
            env.tell("", "Kept as a draft. Go on with it: salesbook log")
        if isinstance(stop, KeyboardInterrupt):
            raise
        from salesbook.domain.errors import SalesbookError

        raise SalesbookError(
            "The input ended before the form did.", hint="Go on with it: salesbook log"
        ) from stop


def _said(entry: "Entry") -> Answers:
    """Take what was said beside the name, to be seen and changed in its line."""
    said = {"people": ", ".join(entry.people), "by": entry.by, "met": entry.met, "on": entry.on}
    said |= {name: getattr(entry, name) for name in _BESIDE} | {_SENT: "\n".join(entry.sent)}
    return {name: words for name, words in said.items() if words}


def _is_asked(env: "Environment", name: str, so_far: "Entry") -> bool:
    """Tell whether a line is asked: not what nothing of the contact calls for.

    Whether the purpose was met is asked where one ends, which is shown before it is written down
    what was said; whether it was summed up, where something was offered.
    """
    if name not in {"discussed", "met", "confirmed"}:
        return True
    from salesbook.cli.loop.keeping import order_of
    from salesbook.work.loop.foreseen import foresee

    with env.reading() as book:
        seen = foresee(book, so_far, order_of(env))
    if name == "confirmed":
        return seen.sums_up and not so_far.confirmed
    if name == "discussed":
        env.tell(*(f"{seen.meant}: {each.purpose.text}" for each in seen.closes))
        return True
    return bool(seen.closes)


def _ask_one(
    env: "Environment", label: str, draft: str, check: Callable[[str], object] | None
) -> str:
    """Ask until the answer can be read; what comes close stands ready, to be corrected no more."""
    from salesbook.cli.asking import ask
    from salesbook.domain.errors import SalesbookError

    while True:
        answer = ask(env, f"{_PROMPTS.get(label, label)}:", draft=draft)
        if check is None or not answer:
            return answer
        try:
            check(answer)
        except SalesbookError as error:
            env.tell(error.message)
            env.tell(error.hint or "")
            near = getattr(error, "near", None)
            draft = near if isinstance(near, str) else ""
        else:
            return answer


def _checks(env: "Environment", whom: "Named") -> dict[str, Callable[[str], object]]:
    """Say what is read at once, so that it can be typed again at once."""
    from salesbook.cli.loop.keeping import order_of
    from salesbook.domain.book.setting import Settings
    from salesbook.domain.loop.words import read_kind, read_met, read_outcome
    from salesbook.work.loop.purpose import reading_of

    reading = reading_of(env.moment(), order_of(env), Settings())
    return {
        "people": lambda typed: _check_people(env, whom, typed),
        "by": read_kind,
        "outcome": read_outcome,
        "on": reading.forwards,
        "met": read_met,
    }


def _check_people(env: "Environment", whom: "Named", typed: str) -> None:
    """Find everybody named; those of a new account are entered with it."""
    from salesbook.work.accounts.names import find_person

    if whom.new:
        return
    with env.reading() as book:
        for name in _parted(typed):
            find_person(book, name, at=whom.account_id)


def _parted(names: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in names.split(",") if name.strip())


def _entry(entry: "Entry", whom: "Named", answers: Mapping[str, str]) -> "Entry":
    from salesbook.cli.asking import is_yes

    def said(name: str) -> str:
        return answers.get(name, "")

    return replace(
        entry,
        subject=None if whom.plan else whom.words,
        plan=whom.plan,
        new=whom.new,
        people=_parted(said("people")),
        by=said("by") or None,
        outcome=said("outcome") or None,
        discussed=said("discussed"),
        proposed=said("proposed"),
        met=said("met") or entry.met,
        purpose=said("purpose"),
        on=said("on") or None,
        confirmed=entry.confirmed or is_yes(said("confirmed")),
        sent=entry.sent or tuple(filter(None, answers.get(_SENT, "").split("\n"))),
        **{name: getattr(entry, name) or answers.get(name) for name in _BESIDE},
    )
