"""The words of a draft where we owe something: a promise, a call back, an answer."""

from salesbook.domain.dates.speak import day_words
from salesbook.domain.loop.commitment import CommitmentKind
from salesbook.domain.loop.draft_facts import DraftFacts, Said
from salesbook.domain.loop.draft_words import quoted
from salesbook.domain.loop.follow_up import Purpose, PurposeKind

_PURPOSE_KINDS = {
    CommitmentKind.CALLBACK: PurposeKind.SERVICE,
    CommitmentKind.DOCUMENT: PurposeKind.INFORMATION,
    CommitmentKind.ANSWER: PurposeKind.INFORMATION,
    CommitmentKind.OTHER: PurposeKind.SERVICE,
}
_CALLS = ("call", "ring", "return", "phone")
_LONGEST_MESSAGE = 80
"""Characters of a message that a draft repeats."""


def keeping(facts: DraftFacts) -> Purpose | None:
    """Draft from what we promised, or from the call back they asked for."""
    promise = facts.promise
    if promise is None:
        return None
    callback = facts.promise_kind is CommitmentKind.CALLBACK
    text = _returned(promise, facts) if callback else _kept(promise)
    return Purpose(text, _PURPOSE_KINDS[facts.promise_kind])


def replying(facts: DraftFacts) -> Purpose | None:
    """Draft from what they wrote and nobody answered."""
    written = facts.written
    if written is None:
        return None
    said = written.text.strip().partition("\n")[0]
    if len(said) > _LONGEST_MESSAGE:
        said = f"{said[:_LONGEST_MESSAGE].rstrip()}…"
    about = f": “{said}”" if said else ""
    return Purpose(f"Answer their {written.kind.value}{about}", PurposeKind.SERVICE)


def _kept(promise: Said) -> str:
    """Repeat a promise whatever its words are: it was given in them."""
    return f"Keep our promise: {quoted(promise.text)}"


def _returned(asked: Said, facts: DraftFacts) -> str:
    """Say what a call back is for, in a sentence that begins with what we do."""
    if not facts.speaks(asked):
        return f"Return the call they asked for on {day_words(asked.on, facts.today)}"
    ours = asked.text.casefold().startswith(_CALLS)
    return quoted(asked.text) if ours else f"Return their call: {quoted(asked.text)}"
