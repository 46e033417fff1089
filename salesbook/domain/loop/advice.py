"""Advice: what a receipt warns of without refusing anything."""

from datetime import date

from msgspec import Struct

from salesbook.domain.dates.speak import day_words
from salesbook.domain.loop.follow_up import FollowUp
from salesbook.domain.workdays import Workweek


class Advice(Struct, frozen=True):
    """A warning with a stable rule name, a sentence, and what to type instead."""

    rule: str
    message: str
    suggestion: str | None = None


def purposeless(name: str) -> Advice:
    """Ask why they talk next, where nothing is planned with somebody."""
    return Advice(
        "no_purpose",
        f"Why do you talk with {name} next? Nothing is planned with them.",
        "salesbook edit last --next PURPOSE --on DATE, or: --no-next parked",
    )


def undated(name: str) -> Advice:
    """Say that a date without a purpose plans nothing with somebody."""
    return Advice(
        "no_purpose",
        f"A date alone is no follow-up: nothing is planned with {name}.",
        "salesbook edit last --next PURPOSE --on DATE",
    )


def on_day_off(follow_up: FollowUp, week: Workweek, today: date) -> tuple[Advice, ...]:
    """Say that a time was agreed for a day that has no plan."""
    if follow_up.at_time is None or week.includes(follow_up.due_on):
        return ()
    said = f"{day_words(follow_up.due_on, today)} is a day off, so no plan will hold that time."
    return (Advice("day_off", said, "salesbook export ics, for your calendar"),)


MET_NOTHING = Advice(
    "met_nothing",
    "No follow-up was closed, so there is nothing that --met can say of.",
    "salesbook followup list, then name it with --closes ID",
)
PROPOSES = Advice(
    "goodwill_proposes",
    "Something was proposed, so this is kept as commercial: goodwill carries no offer.",
)
