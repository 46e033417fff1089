"""The words of a draft for a kind word: a day of theirs, what was told, else a sincere question.

None of them offers anything. What is private is not repeated: a draft may be read by others.
"""

import re
from collections.abc import Iterator

from msgspec.structs import replace

from salesbook.domain.accounts.occasion import ON_BUSINESS
from salesbook.domain.dates.speak import day_words
from salesbook.domain.loop.draft_facts import DraftFacts, Human, Told
from salesbook.domain.loop.draft_words import quoted, unmarked, wishing
from salesbook.domain.loop.follow_up import Purpose, PurposeKind

_HARDSHIPS = {
    "bereavement": "Tell {who} that you are thinking of them in their bereavement, and listen",
    "illness": "Ask {who} how they are since the illness began, and wish them well",
    "crisis": "Ask {who} how they are coping in this hard time, and listen",
}
_TENDER = re.compile(
    r"\b(ill|illness|sick|hospital|surgery|operation|cancer|chemo|died|death|dead|funeral"
    r"|passed away"
    r"|ziek|ziekenhuis|operatie|kanker|overleden|begrafenis|krank|krankenhaus|krebs|gestorben"
    r"|verstorben|beerdigung|malade|h[oô]pital|op[eé]r\w*|d[eé]c[eé]d\w*|obs[eè]ques|enferm[oa]"
    r"|hospital|c[aá]ncer|muri[oó]|falleci\w*)\b",
    re.IGNORECASE,
)
"""Words of illness and loss, in five languages: what they are said of is asked after with tact."""

FIRST_QUESTIONS = (
    "Ask {who} how they came to the work they do, and what they are proud of in it",
    "Ask {who} what they like to do in their free time, and how they got into it",
    "Ask {who} what they mean to do with their next days off",
)
"""Sincere questions for those whom nobody has talked with yet."""

QUESTIONS = (
    "Ask {who} what they are proud of this year",
    "Ask {who} what they mean to do with their next days off",
    "Ask {who} what they like to do in their free time, and how they got into it",
    "Ask {who} where they grew up, and what they miss of it",
    "Ask {who} what worries them these days, and listen",
    "Ask {who} how their family is",
    "Ask {who} what they hope for in the coming year, for themselves and their family",
)
"""Sincere questions, for those of whom nothing human is known yet."""


def being_kind(facts: DraftFacts, human: Human) -> Purpose:
    """Draft a human reason.

    A day of theirs goes first, then what they go through. What was told and said comes in turn,
    talk by talk, with a question now and then.
    """
    celebrated = facts.celebrated
    wish = wishing(facts) if celebrated and celebrated.kind not in ON_BUSINESS else None
    return wish or Purpose(_hardship(human) or _in_turn(facts, human), PurposeKind.GOODWILL)


def _hardship(human: Human) -> str | None:
    line = _HARDSHIPS.get(human.hardship or "")
    return line.format(who=_whom(human)) if line else None


def _in_turn(facts: DraftFacts, human: Human) -> str:
    questions = QUESTIONS if facts.reached else FIRST_QUESTIONS
    question = questions[(human.seed + human.talks) % len(questions)]
    known = [*(_told(each, facts) for each in human.told), *_said(facts, human)]
    several = (*known, question.format(who=_whom(human)))
    return several[human.talks % len(several)]


def _told(told: Told, facts: DraftFacts) -> str:
    on = day_words(told.on, facts.today)
    if told.ours:
        about = f": {quoted(told.text)}" if told.text else f", which I told on {on}"
        return f"Share my story with {told.who}, and how it went on{about}"
    if not told.text:
        return f"Ask {told.who} how what they told you of their life on {on} went on"
    if _TENDER.search(told.text):
        return (
            f"Ask {told.who}, as much as they like to tell, how they are since: {quoted(told.text)}"
        )
    return f"Ask {told.who} how it went on with what they told of their life: {quoted(told.text)}"


def _said(facts: DraftFacts, human: Human) -> Iterator[str]:
    """Come back to what was said in a kind talk; what was marked in it is for the firm."""
    said = human.shared and replace(human.shared, text=unmarked(human.shared.text)[0])
    if said is not None and facts.speaks(said):
        on = day_words(said.on, facts.today)
        yield f"Ask {_whom(human)} how they feel since our talk of {on}: {quoted(said.text)}"


def _whom(human: Human) -> str:
    return human.who or "them"
