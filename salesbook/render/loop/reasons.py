"""Reasons in words: why somebody is owed a contact, and what holds it back."""

from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.speak import clock_words, day_words, distance_words, say_day
from salesbook.domain.loop.due.gates import Held
from salesbook.domain.loop.due.ranking import Entry
from salesbook.domain.loop.due.tiers import Gate
from salesbook.domain.loop.due.triggers.trigger import Cause, Trigger
from salesbook.domain.loop.follow_up import FollowUp
from salesbook.render.style import alarm
from salesbook.render.words import Words

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


def due_words(entry: Entry, moment: Moment) -> str:
    """Say when something is due, and how far that is: `today 14:00`, `Fri 20 Nov, 3 days ago`.

    Nothing where there is no reason to be due.
    """
    if entry.trigger is None:
        return ""
    due_on, today = entry.trigger.due_on, moment.today
    distance = distance_words(due_on, today)
    if due_on != today:
        return f"{day_words(due_on, today)}, {distance}"
    source_id = entry.trigger.source_id
    agreed = next((each for each in entry.facts.follow_ups if each.id == source_id), None)
    return f"{distance}{agreed_words(agreed, moment)}" if agreed else distance


def flag_words(entry: Entry) -> Words:
    """Say what to know beforehand of somebody, to stand behind the name: `risk, prepare`."""
    return alarm(", ".join(flag.replace("_", " ") for flag in entry.flags))


def agreed_words(follow_up: FollowUp, moment: Moment) -> str:
    """Say the time agreed for a follow-up, to stand behind its day; nothing where none was."""
    return clock_words(follow_up.at_time, follow_up.zone, moment.zone)


def planned_words(follow_up: FollowUp, moment: Moment) -> str:
    """Say the day of a follow-up, and the time where one was agreed: `Fri 27 Nov 14:00`."""
    return f"{day_words(follow_up.due_on, moment.today)}{agreed_words(follow_up, moment)}"


def appointed_words(follow_up: FollowUp, moment: Moment) -> str:
    """Say the day and time of a follow-up, and how far off: `Fri 27 Nov 14:00 (in 4 days)`."""
    distance = distance_words(follow_up.due_on, moment.today)
    return f"{planned_words(follow_up, moment)} ({distance})"


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
