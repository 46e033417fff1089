"""How the answer looks to why somebody stands where they stand in a plan."""

from collections.abc import Callable, Iterator, Sequence

from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.speak import day_words, time_words
from salesbook.domain.loop.due.tiers import ListName
from salesbook.domain.loop.plan.bound import Because, Bound
from salesbook.domain.loop.plan.laid import PlanWhy
from salesbook.domain.loop.plan.lengths import Usual
from salesbook.domain.loop.plan.span import Span, clock
from salesbook.render.layout import Indent, Report, stacked
from salesbook.render.loop.answering import answered_words
from salesbook.render.loop.plan_words import BLOCKS, clocked, reason_words, what_text
from salesbook.render.loop.why import why_report
from salesbook.render.style import joined, muted, plain, strong
from salesbook.render.words import BLANK


def plan_why_report(why: PlanWhy, moment: Moment) -> Report:
    """Say where somebody stands in a plan, then why they are due or not; of a past day, then."""
    parts: list[Report] = [*_placed(why, moment), BLANK]
    if why.laid.plan.day < moment.today:
        then = why.why.moment
        parts.append(muted(f"As it stood on {time_words(then.local, moment.today)}:"))
    return stacked(*parts, why_report(why.why))


def _placed(why: PlanWhy, moment: Moment) -> Iterator[Report]:
    day = day_words(why.laid.plan.day, moment.today)
    for item, because in zip(why.items, why.placed, strict=True):
        at = f"{day} {clock(item.span.start)}, {BLOCKS[item.block].lower()}:"
        yield joined(
            strong(why.name),
            plain(at),
            clocked(what_text(item, None), why.laid.plan.there(item)),
            by=" ",
        )
        yield from (Indent(plain(_said(each))) for each in because)
    for left, because in zip(why.leftovers, why.left, strict=True):
        yield joined(
            strong(why.name), plain(f"has no place on {day}: {reason_words(left.reason)}."), by=" "
        )
        yield from (Indent(plain(_said(each))) for each in because)
    if not why.items and not why.leftovers:
        listed = why.why.entry.listed
        needs = listed is ListName.NEEDS_PURPOSE
        reason = "others need a purpose before it" if needs else "it is not due"
        yield joined(strong(why.name), plain(f"is not in the plan of {day}: {reason}."), by=" ")


def _said(because: Because) -> str:
    """Say one reason as a sentence."""
    return _SENTENCES[because.bound](because)


def _best(because: Because) -> str:
    return f"Best reached {_spans(because.spans) or 'at no hour of this day'}."


def _theirs(because: Because) -> str:
    hours = _spans(because.spans)
    return f"Their own commercial hours are {hours or 'at no hour'} of our day."


def _first_left(because: Because) -> str:
    after = f", right after {because.name}, which stands before it" if because.name else ""
    return f"{_rank(because)}: the first time left for it{after}."


def _usual(usual: Usual) -> str:
    return f"Half of your latest {usual.of} of its kind took {usual.minutes} minutes or less."


def _clashing(because: Because) -> str:
    holder = f"{because.name} has that time too" if because.name else "that time is taken"
    return f"Agreed for {clock(because.spans[0].start)}, but {holder}: agree another."


def _rank(because: Because) -> str:
    return f"Number {because.rank} of {because.of} in the order of due"


def _spans(spans: Sequence[Span]) -> str:
    return " and ".join(f"{clock(each.start)} to {clock(each.end)}" for each in spans)


_SENTENCES: dict[Bound, Callable[[Because], str]] = {
    Bound.AGREED: lambda one: (
        f"Agreed for {clock(one.spans[0].start)}: planning leaves that time alone."
    ),
    Bound.BEGUN: lambda _: "It had begun or was settled when this was planned: that stays.",
    Bound.BEST_HOURS: _best,
    Bound.THEIR_CLOCK: _theirs,
    Bound.CALENDAR: lambda one: f"Your calendar takes {_spans(one.spans)}.",
    Bound.RESTS: lambda one: f"Rests until {clock(one.spans[0].end)} after the last try.",
    Bound.ANSWERED: lambda one: answered_words(one.learned) if one.learned else "",
    Bound.HOLIDAY: lambda one: f"Their holiday: {one.name}.",
    Bound.ORDER: _first_left,
    Bound.LENGTH: lambda one: _usual(one.usual) if one.usual else "",
    Bound.CLASH: _clashing,
    Bound.FULL: lambda one: f"{_rank(one)}: those before it take the time there is.",
}
