"""What can be counted in a note: its three parts and the rules of the house, one by one.

No sum of them is a mark: what stands in a note says little of how the talk went. So each rule says
why it was not kept and what would be better, and one that does not apply is not counted.
"""

from collections.abc import Iterator
from datetime import date, datetime
from enum import StrEnum

from msgspec import Struct

from salesbook.domain.loop.commitment import Commitment
from salesbook.domain.loop.draft import draft_purpose, quoted
from salesbook.domain.loop.draft_facts import DraftFacts, Said
from salesbook.domain.loop.follow_up import PRIVATE, FollowUp, Purpose
from salesbook.domain.loop.interaction import Direction, Outcome
from salesbook.domain.loop.phrases.find import Empty
from salesbook.domain.loop.talk import Talk
from salesbook.domain.loop.vague import find_vague
from salesbook.domain.loop.words import plain, tells
from salesbook.domain.team.heard import promise_heard
from salesbook.domain.team.logged import day_said

_WRITE_IT = "Write what they said, in their words: what they need, what stops them, who decides."
_OFFER = "Say what you offered, or which step you asked them to take, and by when."
_NEXT = "End with a purpose and its day: “Agree the date of the pilot @fri”, or say --no-next WHY."
_PLAN = "Know why you call before you call: salesbook followup add ACCOUNT PURPOSE --on DATE"
_ANSWER = "Answer it while you log: --met yes, partly or no."
_AT_ONCE = "Log it before the next call, while their words are fresh."
_VOW = "Keep it with its day: --promise “TEXT @DATE”, or --they-promise."
_NAME = "Say who it was: --with NAME."


class Rule(StrEnum):
    """One thing that a note can be held to."""

    DISCUSSED = "discussed"
    PROPOSED = "proposed"
    NEXT = "next"
    PURPOSE = "purpose"
    SAME_DAY = "same_day"
    PROMISES = "promises"
    NAMED = "named"


class Ruling(Struct, frozen=True):
    """Whether a note keeps a rule; None where the rule does not apply.

    `because` says why it was not kept, or does not apply; `better` what would be.
    """

    rule: Rule
    kept: bool | None
    because: str = ""
    better: str = ""


class Score(Struct, frozen=True):
    """What every rule says of one note."""

    rulings: tuple[Ruling, ...]

    @property
    def asked(self) -> tuple[Ruling, ...]:
        """The rules that apply."""
        return tuple(each for each in self.rulings if each.kept is not None)

    @property
    def kept(self) -> int:
        """How many of those that apply were kept."""
        return len(self.asked) - len(self.missing)

    @property
    def missing(self) -> tuple[Ruling, ...]:
        """The rules that were not kept."""
        return tuple(each for each in self.rulings if each.kept is False)


class Noted(Struct, frozen=True):
    """A talk and what the rules need to know beside it.

    `names` are those of the account and its people, `phrases` the rep's own empty ones; `imported`
    tells that it came in with a file, so that nobody knows when it was typed or what for.
    """

    talk: Talk
    promises: tuple[Commitment, ...] = ()
    names: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    imported: bool = False


def score_note(noted: Noted) -> Score:
    """Hold a note to every rule, in the order in which a note is written."""
    return Score(tuple(_rulings(noted)))


def _rulings(noted: Noted) -> Iterator[Ruling]:
    talk = noted.talk
    yield _discussed(talk)
    yield _proposed(talk)
    yield _next(noted)
    yield _purpose(noted)
    yield _same_day(noted)
    yield _promises(noted)
    yield _kept(Rule.NAMED, bool(talk.people), "Nobody is named.", _NAME)


def _discussed(talk: Talk) -> Ruling:
    told = tells(talk.interaction.discussed)
    return _kept(Rule.DISCUSSED, told, "It does not say what was discussed.", _WRITE_IT)


def _proposed(talk: Talk) -> Ruling:
    if talk.interaction.proposed.strip():
        return Ruling(Rule.PROPOSED, kept=True)
    if talk.goodwill:
        return _spared(Rule.PROPOSED, "goodwill carries no offer")
    if talk.interaction.outcome is Outcome.CALLBACK_REQUESTED:
        return _spared(Rule.PROPOSED, "the talk is still to come")
    return _kept(Rule.PROPOSED, kept=False, because="Nothing was proposed.", better=_OFFER)


def _next(noted: Noted) -> Ruling:
    talk = noted.talk
    found = [(each, _empty(each.purpose, noted)) for each in talk.planned]
    vague = [(each, empty) for each, empty in found if empty is not None]
    if len(vague) < len(found):
        return Ruling(Rule.NEXT, kept=True)
    if vague:
        return _vague(*vague[0], noted)
    if talk.interaction.no_next is not None:
        return Ruling(Rule.NEXT, kept=True, because=plain(talk.interaction.no_next))
    if talk.interaction.outcome is Outcome.CALLBACK_REQUESTED and noted.promises:
        return _spared(Rule.NEXT, "the call back is the next step")
    return _kept(Rule.NEXT, kept=False, because="It has no next purpose.", better=_NEXT)


def _empty(purpose: Purpose, noted: Noted) -> Empty | None:
    """Find what makes a purpose vague; of words kept from the reader nobody can."""
    if purpose.text == PRIVATE:
        return None
    return find_vague(purpose.text, purpose.kind, noted.names, noted.phrases)


def _vague(follow_up: FollowUp, empty: Empty, noted: Noted) -> Ruling:
    said = f"“{quoted(follow_up.purpose.text)}” says nothing of what it is for ({empty.rule})."
    better = f"Say what they gain: {_drafted(noted).text}"
    return Ruling(Rule.NEXT, kept=False, because=said, better=better)


def _drafted(noted: Noted) -> Purpose:
    """Draft a next purpose from what this very note holds."""
    interaction, on = noted.talk.interaction, _day(noted, noted.talk.interaction.occurred_at)
    return draft_purpose(
        DraftFacts(
            today=on,
            reached=True,
            proposed=Said(interaction.proposed, on) if interaction.proposed else None,
            discussed=Said(interaction.discussed, on) if interaction.discussed else None,
            names=noted.names,
            phrases=noted.phrases,
        )
    )


def _purpose(noted: Noted) -> Ruling:
    talk = noted.talk
    if talk.ended and all(_empty(ended.purpose, noted) for ended in talk.ended):
        said = f"“{quoted(talk.ended[0].purpose.text)}” says nothing of what it was for."
        return _kept(Rule.PURPOSE, kept=False, because=said, better=_PLAN)
    if talk.ended:
        answered = any(ended.met is not None for ended in talk.ended)
        said = "Nobody said whether its purpose was met."
        return _kept(Rule.PURPOSE, answered, said, _ANSWER)
    if noted.imported:
        return _spared(Rule.PURPOSE, "it came in with a file")
    if talk.interaction.direction is Direction.INBOUND:
        return _spared(Rule.PURPOSE, "they began it")
    if talk.goodwill:
        return _spared(Rule.PURPOSE, "goodwill may come unplanned")
    return _kept(Rule.PURPOSE, kept=False, because="No purpose was planned for it.", better=_PLAN)


def _same_day(noted: Noted) -> Ruling:
    if noted.imported:
        return _spared(Rule.SAME_DAY, "it came in with a file")
    interaction = noted.talk.interaction
    late = (_day(noted, interaction.recorded_at) - _day(noted, interaction.occurred_at)).days
    said = f"It was typed {'a day' if late == 1 else f'{late} days'} later."
    return _kept(Rule.SAME_DAY, late <= 0, said, _AT_ONCE)


def _promises(noted: Noted) -> Ruling:
    if noted.promises:
        return Ruling(Rule.PROMISES, kept=True)
    interaction = noted.talk.interaction
    heard = promise_heard(interaction.discussed) or promise_heard(interaction.proposed)
    if not heard:
        return _spared(Rule.PROMISES, "nothing was promised")
    said = f"“{heard}” sounds like a promise, and none was kept with its day."
    return _kept(Rule.PROMISES, kept=False, because=said, better=_VOW)


def _day(noted: Noted, instant: datetime) -> date:
    return day_said(instant, noted.talk.interaction.occurred_zone)


def _kept(rule: Rule, kept: bool, because: str, better: str) -> Ruling:  # noqa: FBT001 (the answer)
    return (
        Ruling(rule, kept=True)
        if kept
        else Ruling(rule, kept=False, because=because, better=better)
    )


def _spared(rule: Rule, because: str) -> Ruling:
    return Ruling(rule, None, because)
