"""The words of a day report, the same on a screen, in Markdown and in a mail."""

from collections.abc import Iterator
from datetime import date

from salesbook.domain.counting import counted
from salesbook.domain.dates.speak import day_words
from salesbook.domain.loop.commitment import Side, promised_words
from salesbook.domain.loop.follow_up import FollowUp
from salesbook.domain.loop.promise import KnownPromise
from salesbook.domain.loop.talk import Ended
from salesbook.domain.loop.words import MET_WORDS, plain
from salesbook.domain.loop.wrap import DayReport, Told

PRIVATE_TALK = "a private talk"
UNSAID = "not said"
"""What is counted of purposes that ended, where nobody said how."""
_MADE = {Side.OURS: "We promised", Side.THEIRS: "They promised"}
_KEPT = {Side.OURS: "We kept", Side.THEIRS: "They kept"}


def title_words(report: DayReport, today: date) -> str:
    """Say whose day it was, and which."""
    return f"Day report · {report.rep} · {day_words(report.day, today)}"


def count_words(report: DayReport) -> Iterator[str]:
    """Say how many were reached and tried, and how the purposes ended."""
    if not report.talks:
        yield "No contact was logged."
        return
    said = (
        f"{counted(len(report.reached), 'contacts')} reached",
        f"{len(report.tried):,} tried in vain",
        f"{len(report.sent):,} sent" if report.sent else "",
    )
    yield ", ".join(filter(None, said))
    met = [(report.met(how), words) for how, words in MET_WORDS.items()]
    purposes = [(count, words) for count, words in (*met, (report.met(None), UNSAID)) if count]
    if purposes:
        yield "Purposes: " + ", ".join(f"{count:,} {words}" for count, words in purposes)


def chapters(report: DayReport, today: date) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Go through the parts of a report that hold something: a heading, and who with what."""
    parts = (
        ("Reached", [_reached(told) for told in report.reached]),
        ("Tried", [_tried(told) for told in report.tried]),
        ("Sent", [_tried(told) for told in report.sent]),
        ("Agreed next", [_next(told, each, today) for told, each in report.next]),
        *(
            (_MADE[side], [_promise(each, report, today) for each in report.made(side)])
            for side in Side
        ),
        *((_KEPT[side], [_kept(each, report) for each in report.kept(side)]) for side in Side),
    )
    return ((heading, lines) for heading, lines in parts if lines)


def _reached(told: Told) -> tuple[str, str]:
    if told.hidden:
        return _who(told), PRIVATE_TALK
    said = "; ".join(_ended(each) for each in told.said)
    return _who(told), said or plain(told.interaction.kind)


def _ended(ended: Ended) -> str:
    met = f" ({MET_WORDS[ended.met]})" if ended.met else ""
    return f"{ended.purpose.text}{met}"


def _tried(told: Told) -> tuple[str, str]:
    return _who(told), f"{plain(told.interaction.kind)}, {plain(told.interaction.outcome)}"


def _who(told: Told) -> str:
    return f"{told.at:%H:%M} {told.who}"


def _next(told: Told, follow_up: FollowUp, today: date) -> tuple[str, str]:
    at = f" {follow_up.at_time:%H:%M}" if follow_up.at_time else ""
    return f"{day_words(follow_up.due_on, today)}{at} {told.who}", follow_up.purpose.text


def _promise(known: KnownPromise, report: DayReport, today: date) -> tuple[str, str]:
    return known.name, f"{_vow(known, report)}, by {day_words(known.commitment.due_on, today)}"


def _kept(known: KnownPromise, report: DayReport) -> tuple[str, str]:
    return known.name, _vow(known, report)


def _vow(known: KnownPromise, report: DayReport) -> str:
    """Say what was promised, and who is to keep it where it is another rep."""
    another = f" ({known.owner})" if known.owner not in {None, report.rep} else ""
    return f"{promised_words(known.commitment)}{another}"
