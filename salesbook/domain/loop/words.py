"""The everyday words for kinds and outcomes, and which of them go together."""

import re
from enum import StrEnum
from typing import TypeVar

from salesbook.domain.accounts.contact import WRITTEN, InteractionKind
from salesbook.domain.errors import SalesbookError, UsageError
from salesbook.domain.loop.interaction import ALLOWED, Direction, Met, Outcome

_Word = TypeVar("_Word", bound=StrEnum)
_CLOSE = 0.6

MET_WORDS = {Met.YES: "met", Met.PARTLY: "met in part", Met.NO: "not met"}
"""How it is said whether a purpose was met."""

KIND_ALIASES: dict[str, InteractionKind] = {
    "phone": InteractionKind.CALL,
    "telephone": InteractionKind.CALL,
    "tel": InteractionKind.CALL,
    "ring": InteractionKind.CALL,
    "teams": InteractionKind.VIDEO,
    "zoom": InteractionKind.VIDEO,
    "meet": InteractionKind.VIDEO,
    "webex": InteractionKind.VIDEO,
    "skype": InteractionKind.VIDEO,
    "facetime": InteractionKind.VIDEO,
    "mail": InteractionKind.EMAIL,
    "e-mail": InteractionKind.EMAIL,
    "chat": InteractionKind.MESSAGE,
    "whatsapp": InteractionKind.MESSAGE,
    "sms": InteractionKind.MESSAGE,
    "text": InteractionKind.MESSAGE,
    "signal": InteractionKind.MESSAGE,
    "telegram": InteractionKind.MESSAGE,
    "slack": InteractionKind.MESSAGE,
    "post": InteractionKind.LETTER,
    "card": InteractionKind.LETTER,
    "linkedin": InteractionKind.SOCIAL,
    "xing": InteractionKind.SOCIAL,
    "facebook": InteractionKind.SOCIAL,
    "instagram": InteractionKind.SOCIAL,
    "appointment": InteractionKind.MEETING,
    "lunch": InteractionKind.MEETING,
}
"""Everyday names of the kinds."""

OUTCOME_ALIASES: dict[str, Outcome] = {
    "na": Outcome.NO_ANSWER,
    "n/a": Outcome.NO_ANSWER,
    "no reply": Outcome.NO_ANSWER,
    "no response": Outcome.NO_ANSWER,
    "no pickup": Outcome.NO_ANSWER,
    "no pick up": Outcome.NO_ANSWER,
    "not reached": Outcome.NO_ANSWER,
    "unreachable": Outcome.NO_ANSWER,
    "noanswer": Outcome.NO_ANSWER,
    "engaged": Outcome.BUSY,
    "line busy": Outcome.BUSY,
    "vm": Outcome.LEFT_VOICEMAIL,
    "lvm": Outcome.LEFT_VOICEMAIL,
    "voicemail": Outcome.LEFT_VOICEMAIL,
    "voice mail": Outcome.LEFT_VOICEMAIL,
    "left vm": Outcome.LEFT_VOICEMAIL,
    "left a voicemail": Outcome.LEFT_VOICEMAIL,
    "left voice mail": Outcome.LEFT_VOICEMAIL,
    "answering machine": Outcome.LEFT_VOICEMAIL,
    "lm": Outcome.LEFT_MESSAGE,
    "message left": Outcome.LEFT_MESSAGE,
    "left a message": Outcome.LEFT_MESSAGE,
    "left msg": Outcome.LEFT_MESSAGE,
    "gk": Outcome.GATEKEEPER,
    "reception": Outcome.GATEKEEPER,
    "wrong nr": Outcome.WRONG_NUMBER,
    "wrong no": Outcome.WRONG_NUMBER,
    "number wrong": Outcome.WRONG_NUMBER,
    "noshow": Outcome.NO_SHOW,
    "ns": Outcome.NO_SHOW,
    "did not show": Outcome.NO_SHOW,
    "did not show up": Outcome.NO_SHOW,
    "moved": Outcome.RESCHEDULED,
    "postponed": Outcome.RESCHEDULED,
    "canceled": Outcome.CANCELLED,
    "bounce": Outcome.BOUNCED,
    "undelivered": Outcome.BOUNCED,
    "callback": Outcome.CALLBACK_REQUESTED,
    "cb": Outcome.CALLBACK_REQUESTED,
    "call me back": Outcome.CALLBACK_REQUESTED,
    "asked to call back": Outcome.CALLBACK_REQUESTED,
    "wants a callback": Outcome.CALLBACK_REQUESTED,
    "asked for a callback": Outcome.CALLBACK_REQUESTED,
    "reached": Outcome.CONNECTED,
    "spoke": Outcome.CONNECTED,
    "answered": Outcome.CONNECTED,
    "took place": Outcome.HELD,
    "reply": Outcome.REPLIED,
    # Dutch, German, French, Spanish: what stands alone in a note.
    "geen gehoor": Outcome.NO_ANSWER,
    "niet bereikt": Outcome.NO_ANSWER,
    "in gesprek": Outcome.BUSY,
    "voicemail ingesproken": Outcome.LEFT_VOICEMAIL,
    "nicht erreicht": Outcome.NO_ANSWER,
    "keine antwort": Outcome.NO_ANSWER,
    "besetzt": Outcome.BUSY,
    "mailbox": Outcome.LEFT_VOICEMAIL,
    "pas de réponse": Outcome.NO_ANSWER,
    "occupé": Outcome.BUSY,
    "répondeur": Outcome.LEFT_VOICEMAIL,
    "no contesta": Outcome.NO_ANSWER,
    "ocupado": Outcome.BUSY,
    "buzón de voz": Outcome.LEFT_VOICEMAIL,
}
"""Everyday names of the outcomes."""

_SAID_OF_NOBODY = frozenset(
    {
        Outcome.NO_ANSWER,
        Outcome.LEFT_VOICEMAIL,
        Outcome.LEFT_MESSAGE,
        Outcome.WRONG_NUMBER,
        Outcome.NO_SHOW,
    }
)
_LONGEST_WORDS = max(len(words.split()) for words in OUTCOME_ALIASES)
_SAID_IN_ONE_WORD = frozenset({"na", "noanswer", "unreachable", "vm", "lvm", "voicemail"})

_DEFAULTS = {
    InteractionKind.CALL: Outcome.CONNECTED,
    InteractionKind.VIDEO: Outcome.CONNECTED,
    InteractionKind.MEETING: Outcome.HELD,
    InteractionKind.VISIT: Outcome.HELD,
}


class WordError(UsageError):
    """Say that a word is not in a closed list, and show the list; `near` is one it comes close to.

    Likeness is measured as `difflib` does, from 0 to 1.
    """

    def __init__(self, what: str, typed: str, words: type[StrEnum]) -> None:
        from difflib import get_close_matches  # noqa: PLC0415 (only for a slip)

        listed = [plain(word) for word in words]
        super().__init__(f"“{typed}” is no {what}.", hint=f"Use one of: {', '.join(listed)}")
        self.near = next(iter(get_close_matches(_folded(typed), listed, 1, _CLOSE)), None)


class OutcomeError(SalesbookError):
    """Say that a kind of contact cannot end so."""

    def __init__(self, kind: InteractionKind, outcome: Outcome) -> None:
        article = "An" if kind.value[0] in "aeiou" else "A"
        possible = ", ".join(plain(word) for word in Outcome if word in ALLOWED[kind])
        super().__init__(
            f"{article} {kind.value} cannot end in “{plain(outcome)}”.",
            hint=f"Use --outcome with one of: {possible}",
        )


def plain(word: StrEnum) -> str:
    """Say a word of a closed list the way people do: blanks for underscores."""
    return word.value.replace("_", " ")


def read_kind(typed: str) -> InteractionKind:
    """Read a kind of contact, or an everyday name of one."""
    known = KIND_ALIASES.get(_folded(typed))
    return known or read_word("kind of contact", typed, InteractionKind)


def read_outcome(typed: str) -> Outcome:
    """Read an outcome, or an everyday name of one."""
    return outcome_alone(typed) or read_word("outcome", typed, Outcome)


def read_met(typed: str) -> Met:
    """Read whether a purpose was met: `yes`, `partly`, `no`, or how one of them begins."""
    word = typed.strip().casefold()
    begun = [met for met in Met if word and met.value.startswith(word)]
    return begun[0] if begun else read_word("answer", typed, Met)


def read_word(what: str, typed: str, words: type[_Word]) -> _Word:
    """Read a word of a closed list; blanks and hyphens do for underscores."""
    key = _folded(typed).replace("-", "_").replace(" ", "_")
    for word in words:
        if word.value.casefold() == key:
            return word
    raise WordError(what, typed, words)


def outcome_alone(note: str) -> Outcome | None:
    """Find the outcome that a note is, when it is nothing more than that."""
    key = _folded(note).rstrip(".!… ")
    for outcome in Outcome:
        if key in {outcome.value, plain(outcome)}:
            return outcome
    return OUTCOME_ALIASES.get(key)


def tells(note: str) -> bool:
    """Tell whether a note says more than how an attempt ended."""
    return bool(note.strip()) and outcome_alone(note) is None


def outcome_begun(note: str) -> Outcome | None:
    """Find the attempt whose words a longer note begins with.

    Only words that hardly begin a report of a talk count: “moved to Ghent” is none.
    """
    words = re.findall(r"\w+(?:/\w+)?", note.casefold())
    for count in range(_LONGEST_WORDS, 0, -1):
        said = " ".join(words[:count])
        outcome = outcome_alone(said)
        plain_enough = " " in said or "_" in said or said in _SAID_IN_ONE_WORD
        if plain_enough and outcome in _SAID_OF_NOBODY:
            return outcome
    return None


def default_outcome(kind: InteractionKind, direction: Direction) -> Outcome:
    """Say how a contact ended when nobody said: it was held, or it was sent."""
    if kind in WRITTEN:
        return Outcome.REPLIED if direction is Direction.INBOUND else Outcome.SENT
    return _DEFAULTS[kind]


def check_outcome(kind: InteractionKind, outcome: Outcome) -> None:
    """Refuse an outcome that this kind of contact cannot have."""
    if outcome not in ALLOWED[kind]:
        raise OutcomeError(kind, outcome)


def _folded(typed: str) -> str:
    return " ".join(typed.split()).casefold()
