"""Reasons in words: why somebody is owed a contact, and what holds it back."""

from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.speak import day_words, distance_words, say_day
from salesbook.domain.loop.due.gates import Held
from salesbook.domain.loop.due.ranking import Entry
from salesbook.domain.loop.due.tiers import Gate
from salesbook.domain.loop.due.triggers.trigger import Cause, Trigger

if TYPE_CHECKING:
    from salesbook.domain.accounts.season import GoodwillSeason

_CAUSES = {
    Cause.PROMISE: "promised for {day}",
    Cause.CALLBACK: "they asked for a call on {day}",
    Cause.MESSAGE: "their message waits for an answer since {day}",
    Cause.FOLLOW_UP: "follow-up of {day}",
    Cause.UNMET: "its purpose was not met on {day}",
    Cause.COMPLAINT: "their complaint waits since {day}",
    Cause.REACTION: "their reaction waits for an answer since {day}",
    Cause.OCCASION: "a day of theirs, {day}",
    Cause.REORDER: "the usual time of their next order, from {day}",
    Cause.STALE: "an open opportunity stands still, too long since {day}",
    Cause.SILENCE: "silent for too long since {day}",
    Cause.NEVER_REACHED: "never reached, in the book since {day}",
}
_GATES = {
    Gate.DO_NOT_CONTACT: "asked not to be contacted",
    Gate.PAUSED: "paused",
    Gate.SEASON: "a season of goodwill",
    Gate.MONTHLY_CAP: "contacted often enough this month",
    Gate.COOL_OFF: "reached just now",
    Gate.RESTING: "tried, resting",
    Gate.CHANGE_CHANNEL: "tried often: change the channel",
}


def trigger_words(trigger: Trigger, today: date) -> str:
    """Say why somebody is owed a contact."""
    return _CAUSES[trigger.cause].format(day=say_day(trigger.due_on, today))


def due_words(trigger: Trigger, today: date) -> str:
    """Say when something is due, and how far that is: `today`, `Fri 20 Nov, 3 days ago`."""
    distance = distance_words(trigger.due_on, today)
    if trigger.due_on == today:
        return distance
    return f"{day_words(trigger.due_on, today)}, {distance}"


def gate_words(held: Held, moment: Moment) -> str:
    """Say what holds a contact back, why, and until when."""
    said = f" ({held.said.replace('_', ' ')})" if held.said else ""
    back = _back_words(held, moment)
    return f"{_GATES[held.gate]}{said}{f', back {back}' if back else ''}"


def season_words(season: "GoodwillSeason", today: date) -> str:
    """Say which season it is, and until when."""
    from salesbook.domain.accounts.season import until_words  # noqa: PLC0415 (seldom any)

    return f"A season of goodwill {until_words(season, today)}: human reasons only"


def last_words(entry: Entry, moment: Moment) -> str:
    """Say when somebody was reached last, for a column that says so: `6 weeks ago`, `never`."""
    reached_at = entry.facts.last_contact_at
    if reached_at is None:
        return "never"
    return distance_words(local_day(reached_at, moment), moment.today)


def silence_words(entry: Entry, moment: Moment) -> str:
    """Say how long somebody has not been reached."""
    last = last_words(entry, moment)
    return "never reached" if last == "never" else f"reached {last}"


def local_day(instant: datetime, moment: Moment) -> date:
    """Find the day of an instant where the moment is."""
    return instant.astimezone(ZoneInfo(moment.zone)).date()


def _back_words(held: Held, moment: Moment) -> str:
    if held.back_at is not None:
        local = held.back_at.astimezone(ZoneInfo(moment.zone))
        day = "today" if local.date() == moment.today else day_words(local.date(), moment.today)
        return f"{day} {local:%H:%M}"
    return day_words(held.back_on, moment.today) if held.back_on else ""
