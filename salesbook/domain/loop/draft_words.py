"""The words of a draft where trouble speaks, a day of theirs, or the rhythm of their orders."""

from datetime import date

from salesbook.domain.accounts.contact import Medium
from salesbook.domain.accounts.occasion import ON_BUSINESS, OccasionKind
from salesbook.domain.dates.speak import day_words
from salesbook.domain.loop.draft_facts import (
    Celebrated,
    Complained,
    DraftFacts,
    Reacted,
    Said,
)
from salesbook.domain.loop.follow_up import Purpose, PurposeKind
from salesbook.domain.pipeline.complaint import ComplaintKind
from salesbook.domain.presence.reaction import ReactionKind

_LONGEST_QUOTE = 90
"""Characters of somebody's words that a draft repeats."""

_COMPLAINTS = {
    ComplaintKind.COMPLAINT: "Solve what they complained about on {day}",
    ComplaintKind.QUESTION: "Answer the question they asked on {day}",
    ComplaintKind.SERVICE_REQUEST: "Arrange the service they asked for on {day}",
    ComplaintKind.RETURN: "Settle the return they announced on {day}",
}
_REACTIONS = {
    ReactionKind.LIKE: "Thank them for their like{where} of {day}, and ask what they liked",
    ReactionKind.COMMENT: "Answer their comment{where} of {day}",
    ReactionKind.SHARE: "Thank them for sharing{where} what we wrote, on {day}, and ask for whom",
    ReactionKind.REPLY: "Answer their reply{where} of {day}",
    ReactionKind.CONNECT: "Thank them for connecting{where} on {day}, and ask what they deal with",
}
_MEDIA = {
    Medium.LINKEDIN: " on LinkedIn",
    Medium.X: " on X",
    Medium.FACEBOOK: " on Facebook",
    Medium.INSTAGRAM: " on Instagram",
    Medium.XING: " on Xing",
    Medium.OTHER: "",
}
_WISHES = {
    OccasionKind.BIRTHDAY: "Wish {who} a {belated}happy birthday ({day})",
    OccasionKind.NAME_DAY: "Congratulate {who} on the {belated}name day ({day})",
    OccasionKind.WORK_ANNIVERSARY: "Congratulate {who} on {years}years in the job ({day})",
    OccasionKind.ANNIVERSARY: "Congratulate {who} on the {belated}anniversary ({day})",
    OccasionKind.COMPANY_FOUNDING: "Congratulate {who} on {years}years in business ({day})",
    OccasionKind.CONTRACT_RENEWAL: "Agree the renewal of their contract, which runs until {day}",
    OccasionKind.FISCAL_YEAR_END: "Ask what they mean to order before their year ends on {day}",
    OccasionKind.FAIR: "Agree when we meet at their fair of {day}",
    OccasionKind.HOLIDAY: "Send {who} {belated}wishes for their holiday of {day}",
    OccasionKind.BEREAVEMENT: "Tell {who} that we remember the loss of {day}",
    OccasionKind.OTHER: "Remember with {who} their day of {day}",
}


def quoted(text: str) -> str:
    """Repeat somebody's words on one line without marks, cut at a word where they are long."""
    line = " ".join(", ".join(filter(None, unmarked(text))).split())
    if len(line) <= _LONGEST_QUOTE:
        return line
    kept = line[:_LONGEST_QUOTE].rsplit(" ", 1)[0]
    return f"{kept}…"


def unmarked(text: str) -> tuple[str, ...]:
    """Part words at the marks in them, which are left out."""
    if "+" not in text:
        return (text,)
    from salesbook.domain.loop.note_line import parts_at_marks  # noqa: PLC0415 (few are marked)

    return parts_at_marks(text)


def settling(facts: DraftFacts) -> Purpose | None:
    """Draft from the complaint that is open."""
    complained = facts.complained
    if complained is None:
        return None
    line = _COMPLAINTS[complained.kind].format(day=_day(complained.said, facts))
    return Purpose(_with_words(line, complained, facts), PurposeKind.SERVICE)


def answering(facts: DraftFacts) -> Purpose | None:
    """Draft from their reaction that is not answered."""
    reacted = facts.reacted
    if reacted is None:
        return None
    day, where = _day(reacted.said, facts), _MEDIA[reacted.medium]
    line = _REACTIONS[reacted.kind].format(day=day, where=where)
    return Purpose(_with_words(line, reacted, facts), PurposeKind.SERVICE)


def wishing(facts: DraftFacts) -> Purpose | None:
    """Draft from a day of theirs, with the story of the last time; goodwill, but for business."""
    celebrated = facts.celebrated
    if celebrated is None:
        return None
    line = _wish(celebrated, facts.today)
    if celebrated.note and celebrated.note.strip():
        line += f": {quoted(celebrated.note)}"
    story = celebrated.story
    if story is not None and story.text.strip():
        line += f"; on {day_words(story.on, facts.today)}: {quoted(story.text)}"
    business = celebrated.kind in ON_BUSINESS
    return Purpose(line, PurposeKind.COMMERCIAL if business else PurposeKind.GOODWILL)


def ordering(facts: DraftFacts) -> Purpose | None:
    """Draft from the rhythm in which they order."""
    reordered = facts.reordered
    if reordered is None:
        return None
    usual = f" of {quoted(reordered.usual)}" if reordered.usual else ""
    last = day_words(reordered.last_on, facts.today)
    rhythm = f"they order about every {reordered.every_days} days, the last time on {last}"
    return Purpose(f"Agree their next order{usual}: {rhythm}")


def moving(facts: DraftFacts) -> Purpose | None:
    """Draft from an opportunity that stands still."""
    stalled = facts.stalled
    if stalled is None:
        return None
    since = day_words(stalled.since, facts.today)
    line = f"Agree the next step of “{quoted(stalled.name)}”"
    return Purpose(f"{line}: who decides, and by when (in stage {stalled.stage} since {since})")


def _wish(celebrated: Celebrated, today: date) -> str:
    belated = "belated " if celebrated.on < today else ""
    years = f"{celebrated.years} " if celebrated.years else "the "
    return _WISHES[celebrated.kind].format(
        who=celebrated.who or "them",
        belated=belated,
        day=day_words(celebrated.on, today),
        years=years,
    )


def _with_words(line: str, source: Complained | Reacted, facts: DraftFacts) -> str:
    return f"{line}: {quoted(source.said.text)}" if facts.speaks(source.said) else line


def _day(said: Said, facts: DraftFacts) -> str:
    return day_words(said.on, facts.today)
