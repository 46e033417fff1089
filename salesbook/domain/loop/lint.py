"""Is this a purpose? The rule that says no, and a concrete rewrite."""

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.loop.draft import DraftFacts, draft_purpose, quoted
from salesbook.domain.loop.follow_up import PurposeKind
from salesbook.domain.loop.phrases.find import Empty
from salesbook.domain.loop.questions import human_question, question_for
from salesbook.domain.loop.vague import find_vague


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

    @property
    def said(self) -> str:
        """The text on one line, cut where it is long."""
        return quoted(self.text)


class Verdict(Struct, frozen=True):
    """A line, and what makes it empty; nothing when it is a purpose."""

    text: str
    finding: Finding | None = None

    @property
    def vague(self) -> bool:
        """Whether it says nothing of what the contact is for."""
        return self.finding is not None


class Linted(Struct, frozen=True):
    """Lines, each with its verdict, in order; `silent` where every rule is off."""

    verdicts: tuple[Verdict, ...]
    silent: bool = False

    @property
    def vague(self) -> bool:
        """Whether any of them says nothing of what the contact is for."""
        return any(verdict.vague for verdict in self.verdicts)


def lint_purpose(
    text: str,
    facts: DraftFacts | None = None,
    *,
    kind: PurposeKind = PurposeKind.COMMERCIAL,
) -> Finding | None:
    """Find what makes a purpose empty, or nothing when it says what the contact is for.

    The rewrite comes from the facts where there are any, else it is the question that would find a
    purpose, in the language of the text. A goodwill purpose names a human reason, and carries no
    offer.
    """
    names, own = (facts.names, facts.phrases) if facts else ((), ())
    empty = find_vague(text, kind, names, own)
    if empty is None:
        return None
    return Finding(text, empty.rule, empty.span, _suggestion(empty, facts, kind))


def _suggestion(empty: Empty, facts: DraftFacts | None, kind: PurposeKind) -> str:
    if kind is PurposeKind.GOODWILL and (facts is None or facts.human is None):
        return human_question(empty.language)
    if facts is None or _knows_nothing(facts):
        return question_for(empty.rule, empty.language)
    return draft_purpose(facts).text


def _knows_nothing(facts: DraftFacts) -> bool:
    bare = replace(facts, names=(), phrases=())
    return bare == DraftFacts(today=facts.today)
