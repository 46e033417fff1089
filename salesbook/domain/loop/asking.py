"""The questions worth asking in the next call, made of what is not known yet.

Each is in words that one can say to a customer. A kind word asks none of them: it sells nothing.
"""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from msgspec import Struct

from salesbook.domain.accounts.account import COOLING_KINDS, AccountKind
from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.speak import day_words
from salesbook.domain.loop.draft_facts import Said
from salesbook.domain.loop.draft_words import quoted
from salesbook.domain.loop.interaction import Direction, NoNext, Outcome
from salesbook.domain.loop.memory import Memory
from salesbook.domain.loop.talk import Talk

MOST = 4
"""So many questions fit in a call that has a purpose of its own. Ours."""


class About(StrEnum):
    """What a question would find out."""

    PROPOSAL = "proposal"
    DECIDER = "decider"
    NEED = "need"
    AGREEMENT = "agreement"


class Question(Struct, frozen=True):
    """What to ask, word for word, and what it would find out."""

    about: About
    text: str


class Open(Struct, frozen=True):
    """What is known, and what is not, of those who are called.

    `kind` is None for a person without an account. `proposed` waits for their answer, `deciders`
    names those who decide, `needs` tells that something they need is known, `agreed` that there is
    an agreement on how we keep in touch; `kind_word` that the call is goodwill.
    """

    today: date
    kind: AccountKind | None = None
    proposed: Said | None = None
    deciders: tuple[str, ...] = ()
    needs: bool = False
    agreed: bool = False
    kind_word: bool = False


def worth_asking(known: Open) -> tuple[Question, ...]:
    """Find what to ask: what holds up a decision first, how we keep in touch last."""
    if known.kind_word or (known.kind is not None and known.kind not in COOLING_KINDS):
        return ()
    asked = (find(known) for find in (_proposal, _decider, _need, _agreement))
    return tuple(question for question in asked if question)[:MOST]


def left_open(memory: Memory) -> Open:
    """Say what is known of those whom a card is about."""
    known, account = memory.background, memory.account
    deciders = known.power.deciders if known.power else ()
    return Open(
        today=memory.moment.today,
        kind=account.account.kind if account else None,
        proposed=unanswered(memory.talks, memory.moment),
        deciders=tuple(seat.name for seat in deciders),
        needs=bool(memory.needs or known.sales),
        agreed=known.agreement is not None,
        kind_word=memory.kind_word,
    )


def unanswered(talks: Iterable[Talk], moment: Moment) -> Said | None:
    """Find what was proposed last, if nobody was spoken with on business since; latest first."""
    for talk in talks:
        log = talk.interaction
        sent = log.outcome is Outcome.SENT and log.direction is Direction.OUTBOUND
        if log.proposed.strip() and (log.reached or sent) and log.no_next is not NoNext.LOST:
            return Said(log.proposed, Moment(log.occurred_at, moment.zone).today)
        if log.reached and not talk.goodwill:
            return None
    return None


def _proposal(known: Open) -> Question | None:
    if known.proposed is None:
        return None
    on = day_words(known.proposed.on, known.today)
    words = quoted(known.proposed.text)
    asked = f"What do you still need to decide on our proposal of {on}: “{words}”?"
    return Question(About.PROPOSAL, asked)


def _decider(known: Open) -> Question | None:
    if known.deciders or known.kind is None:
        return None
    return Question(About.DECIDER, _DECIDERS.get(known.kind, _DECIDERS[None]))


def _need(known: Open) -> Question | None:
    if known.needs:
        return None
    return Question(About.NEED, _NEEDS.get(known.kind, _NEEDS[None]))


def _agreement(known: Open) -> Question | None:
    if known.agreed or known.kind is None:
        return None
    return Question(About.AGREEMENT, "How often, and how, would you like to hear from us?")


_DECIDERS: dict[AccountKind | None, str] = {
    AccountKind.PARTNER: "Who decides with you on what we do together?",
    None: "Who decides on this with you, and who else has a say?",
}
_NEEDS: dict[AccountKind | None, str] = {
    AccountKind.CUSTOMER: "What do you need this year that you do not get from us yet?",
    AccountKind.FORMER_CUSTOMER: "What would have to be different for you to order from us again?",
    AccountKind.PARTNER: "What do your customers ask for that neither of us offers alone?",
    None: "What would you change first in what you buy today?",
}
