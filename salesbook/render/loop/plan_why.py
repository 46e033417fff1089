"""How the answer looks to why somebody stands where they stand in a plan."""

from collections.abc import Iterator

from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.speak import day_words
from salesbook.domain.loop.due.tiers import ListName
from salesbook.domain.loop.plan.laid import PlanWhy
from salesbook.domain.loop.plan.span import clock
from salesbook.render.layout import Report, stacked
from salesbook.render.loop.plan_words import BLOCKS, clocked, reason_words, what_text
from salesbook.render.loop.why import why_report
from salesbook.render.style import joined, muted, plain, strong
from salesbook.render.words import BLANK, Words


def plan_why_report(why: PlanWhy, moment: Moment) -> Report:
    """Say where somebody stands in a plan, then why they are due or not; of a past day, then."""
    parts: list[Report] = [*_placed(why, moment), BLANK]
    if why.laid.plan.day < moment.today:
        then = why.why.moment
        as_of = f"As it stood on {day_words(then.today, moment.today)} {then.local:%H:%M}:"
        parts.append(muted(as_of))
    return stacked(*parts, why_report(why.why))


def _placed(why: PlanWhy, moment: Moment) -> Iterator[Words]:
    day = day_words(why.laid.plan.day, moment.today)
    for item in why.items:
        at = f"{day} {clock(item.span.start)}, {BLOCKS[item.block].lower()}:"
        yield joined(
            strong(why.name),
            plain(at),
            clocked(what_text(item, None), why.laid.plan.there(item)),
            by=" ",
        )
    for left in why.leftovers:
        yield joined(
            strong(why.name), plain(f"has no place on {day}: {reason_words(left.reason)}."), by=" "
        )
    if not why.items and not why.leftovers:
        listed = why.why.entry.listed
        needs = listed is ListName.NEEDS_PURPOSE
        because = "others need a purpose before it" if needs else "it is not due"
        yield joined(strong(why.name), plain(f"is not in the plan of {day}: {because}."), by=" ")
