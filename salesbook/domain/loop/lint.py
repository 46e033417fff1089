"""Is this a purpose? The rule that says no, and a concrete rewrite."""

from collections.abc import Sequence

from msgspec import Struct

from salesbook.domain.loop.draft import DraftFacts, draft_purpose
from salesbook.domain.loop.follow_up import PurposeKind
from salesbook.domain.loop.vague import find_vague

_WITHOUT_FACTS = {
    "follow_up": "Ask what they decided about our offer of [product], sent on [day]",
    "circle_back": "Answer the question they asked about [product] on [day]",
    "keep_in_touch": "Show what [product] did for a firm like theirs, and ask for a trial date",
    "relationship": "Agree how we want to work together: how often, by which channel, who decides",
    "say_hello": "Thank them for the order of [product], and ask how its delivery went",
    "see_how": "Ask whether [product] does what we promised, and what should be better",
    "check_in": "Ask whether [product] does what we promised, and what should be better",
}
_DEFAULT = "Agree on [date] for [delivery, demo or signature] of [product]"
_GOODWILL = "Ask how the exam of their child went, or name the birthday, illness or story you share"


class Finding(Struct, frozen=True):
    """Why a text is no purpose: the rule, where its words stand, and what to say instead."""

    text: str
    rule: str
    span: tuple[int, int]
    suggestion: str

    @property
    def phrase(self) -> str:
        """The words that the rule caught."""
        return self.text[self.span[0] : self.span[1]]


class Verdict(Struct, frozen=True):
    """A line, and what makes it empty; nothing when it is a purpose."""

    text: str
    finding: Finding | None = None

    @property
    def vague(self) -> bool:
        """Whether it says nothing of what the contact is for."""
        return self.finding is not None


def lint_purpose(
    text: str,
    facts: DraftFacts | None = None,
    *,
    kind: PurposeKind = PurposeKind.COMMERCIAL,
    phrases: Sequence[str] = (),
) -> Finding | None:
    """Find what makes a purpose empty, or nothing when it says what the contact is for.

    The rewrite comes from the facts where there are any, else it is a pattern to fill in. A
    goodwill purpose names a human reason, and carries no offer. `phrases` are the rep's own
    empty ones, beside those of the facts.
    """
    names, own = (facts.names, facts.phrases) if facts else ((), ())
    empty = find_vague(text, kind, names, (*own, *phrases))
    if empty is None:
        return None
    return Finding(text, empty.rule, empty.span, _suggestion(empty.rule, facts, kind))


def _suggestion(rule: str, facts: DraftFacts | None, kind: PurposeKind) -> str:
    if kind is PurposeKind.GOODWILL and (facts is None or facts.human is None):
        return _GOODWILL
    if facts is None:
        return _WITHOUT_FACTS.get(rule, _DEFAULT)
    return draft_purpose(facts).text
