"""The settings of a book: one list of keys, with their defaults and where these come from.

They are rows of the book, so a change is journalled, undone and replayed like any other.
“Ours” as a source means our own choice, with no evidence behind the number.
"""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from msgspec import Struct, field

from salesbook.domain.book.hours import Hours
from salesbook.domain.book.setting_kind import (
    DAYS,
    Cadence,
    SettingKind,
    cadence,
    choice,
    language,
    pattern,
    phrases,
    rates,
    stages,
    stretch,
    stretches,
    unless_unset,
    week,
    weekday,
    whole,
)
from salesbook.domain.errors import NameNotFoundError, SalesbookError
from salesbook.domain.workdays import Workweek

if TYPE_CHECKING:
    from salesbook.domain.book.rates import Rates
    from salesbook.domain.book.stage import Stages

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

OURS = "ours"


class SettingError(SalesbookError):
    """Say that a value does not suit its setting."""

    def __init__(self, key: str, value: str, expects: str, why: str, example: str) -> None:
        because = f" ({why})" if why else ""
        pasted = f'"{example}"' if " " in example else example
        super().__init__(
            f"“{key}” cannot be “{value}”{because}: it is {expects}.",
            hint=f"salesbook config set {key} {pasted}",
        )


_REP = "rep"
"""A key of the configuration file, which is often meant to be a setting."""


class UnknownSettingError(NameNotFoundError):
    """Say that there is no such setting, and offer the nearest."""

    def __init__(self, key: str) -> None:
        near = [] if key.casefold() == _REP else _nearest(key)
        hint = f"Did you mean “{near[0]}”?" if near else "See them all: salesbook config list"
        if key.casefold() == _REP:
            hint = "What you are called: salesbook rep rename NAME"
        super().__init__(f"There is no setting “{key}”.", near=near, hint=hint)


class Setting(Struct, Generic[T_co], frozen=True):
    """One key: how it is written, what it is unless said, what it does, where that comes from.

    `default` is JSON, as kept; `without` names what decides when it is absent. A `quiet` one
    is listed for people only where it was changed; a `shared` one is the whole book's, where the
    rest are each rep's own.
    """

    key: str
    kind: SettingKind[T_co]
    default: object
    about: str
    source: str = OURS
    without: str = ""
    quiet: bool = False
    shared: bool = False

    def parse(self, text: str) -> object:
        """Turn what was typed into the JSON that is kept; refuse what does not suit."""
        try:
            stored = self.kind.write(text)
            self.kind.read(stored)
        except ValueError as error:
            raise self._refusal(text, error) from error
        return stored

    def read(self, stored: object) -> T_co:
        """Turn the JSON that is kept into the value; refuse what does not suit."""
        try:
            return self.kind.read(stored)
        except ValueError as error:
            raise self._refusal(self.show(stored), error) from error

    def show(self, stored: object) -> str:
        """Write a kept value the way `parse` reads it."""
        if stored is None:
            return self.without
        if isinstance(stored, list):
            return ", ".join(map(str, stored)) or self.without
        return str(stored)

    def _refusal(self, value: str, error: ValueError) -> SettingError:
        # A plain ValueError is Python's own, and speaks to programmers.
        why = "" if type(error) is ValueError else str(error)
        return SettingError(self.key, value, self.kind.expects, why, self._example())

    def _example(self) -> str:
        return "default" if self.default in (None, []) else self.show(self.default)


PURPOSE_MODE = Setting(
    "purpose.mode",
    choice("coach", "strict"),
    "coach",
    "coach warns about an empty purpose; strict refuses the follow-up, never the record",
)
PURPOSE_PHRASES = Setting(
    "purpose.phrases",
    phrases(),
    [],
    "your own empty phrases, and built-in rules that are off; see salesbook lint --rules",
    without="the built-in rules",
)
WORKDAY = Setting(
    "day.workday", stretch(), "08:30-17:00", "the working day; a weekday's own: day.workday.fri"
)
WORKDAYS = tuple(
    Setting(
        f"day.workday.{day}",
        unless_unset(stretch()),
        None,
        f"the working day on {day}",
        without="as day.workday",
        quiet=True,
    )
    for day in DAYS
)
COMMERCIAL = Setting(
    "day.commercial",
    stretches(),
    "10:00-12:00,14:00-16:00",
    "the hours kept for customers: a discipline first, and a small gain at best",
    "PhoneBurner, > 11 million calls: 1.12 times as many answered in these hours; "
    "Oldroyd 2007 and SalesLoft (309,104 calls) disagree",
)
LUNCH = Setting("day.lunch", stretches(), "12:30-13:00", "the break")
FREE_PERCENT = Setting(
    "day.free_percent",
    whole(0, 90, "per cent"),
    15,
    "per cent of contact time, kept free for what runs over",
)
LOG_MINUTES = Setting("day.log_minutes", whole(0, 60, "minutes"), 5, "minutes to log a contact")
MAIL_MINUTES = Setting(
    "day.mail_minutes", whole(0, 240, "minutes"), 30, "minutes of mail a day, and no more"
)
CALL_MINUTES = Setting("day.minutes.call", whole(1, 240, "minutes"), 10, "minutes for a call")
VIDEO_MINUTES = Setting(
    "day.minutes.video", whole(1, 480, "minutes"), 30, "minutes for a video call"
)
CADENCES = {
    grade: Setting(
        f"cadence.{grade}",
        cadence(),
        default,
        f"days between contacts with {which}: ideal/most",
    )
    for grade, default, which in (
        ("A", "14/21", "an A account"),
        ("B", "30/45", "a B account"),
        ("C", "90/120", "a C account, or one without a grade"),
    )
}
COMPLAINT_BD = Setting(
    "complaint.contact_bd",
    whole(0, 30, "business days"),
    2,
    "business days without a contact, after which an open complaint is due; a grave one is at once",
)
REACTION_BD = Setting(
    "reaction.answer_bd",
    whole(0, 30, "business days"),
    1,
    "business days after which a like, a comment or a reply of theirs is to be answered",
)
OCCASION_LEAD = Setting(
    "occasion.lead_days",
    whole(0, 180, "days"),
    7,
    "days before an occasion from which it is due, unless it has its own",
)
OCCASION_MISSED = Setting(
    "occasion.missed_days",
    whole(0, 30, "days"),
    7,
    "days after an occasion in which a belated wish is still due",
)
COOL_OFF = Setting(
    "cool_off.bd",
    whole(0, 30, "business days"),
    2,
    "business days of rest after a contact, unless the next is urgent",
)
ATTEMPTS_LIMIT = Setting(
    "attempts.limit",
    whole(1, 50, "attempts"),
    6,
    "attempts without an answer, after which another channel is due",
    "Oldroyd 2007: at least six",
)
ATTEMPTS_DAYS = Setting(
    "attempts.days", whole(1, 365, "days"), 30, "days over which attempts are counted"
)
REACH_MIN_TRIES = Setting(
    "reach.min_tries",
    whole(1, 1000, "tries"),
    30,
    "tries in an hour of the day before its rate is told, and so many pull it to your average",
)
OWNER_CHANGE = Setting(
    "owner_change.days",
    whole(0, 730, "days"),
    90,
    "days in which an account that changed hands comes earlier",
    "ours; a change of rep cost 13.2 to 17.6 % of a customer's yearly sales in Shi et al. 2017",
)
REPLY_HOURS = Setting(
    "reply.hours", whole(1, 720, "hours"), 24, "hours in which a message is answered, unless agreed"
)
REORDER_MIN_ORDERS = Setting(
    "reorder.min_orders",
    whole(2, 20, "orders"),
    3,
    "orders before a rhythm is told",
    "ours; Fader, Hardie & Lee 2005: recency and frequency suffice",
)
REORDER_MAX_INTERVALS = Setting(
    "reorder.max_intervals",
    whole(1, 50, "intervals"),
    8,
    "latest intervals between orders that a rhythm rests on",
)
REORDER_DAYS = Setting(
    "reorder.days", whole(30, 3650, "days"), 365, "days back in which those intervals ended"
)
DATES_ORDER = Setting(
    "dates.order",
    unless_unset(choice("dmy", "mdy", "ymd")),
    None,
    "how 1/2 is read: day/month or month/day",
    without="the system's, else dmy",
)
CURRENCY = Setting(
    "currency",
    unless_unset(pattern("a currency like EUR", "[A-Z]{3}", str.upper)),
    None,
    "the currency of amounts that name none (ISO 4217)",
    without="the book's",
)
PIPELINE_STAGES = Setting(
    "pipeline.stages",
    stages(),
    "future 5/90, prospecting 10/21, qualified 25/21, needs 40/14, proposal 60/10, "
    "negotiation 80/7, won 100, lost 0",
    "the stages of a sale: per cent of probability, and the days after which it is stale",
    "close to EspoCRM's and Frappe CRM's; the days are ours",
    shared=True,
)
RATES = Setting(
    "rates",
    rates(),
    "none",
    "what one unit of another currency is worth in the book's, to weigh amounts by",
    shared=True,
)
WEEK_DAYS = Setting("week.days", week(), "mon-fri", "the days that are worked")
REPORT_DAY = Setting(
    "report.day",
    weekday(),
    "fri",
    "the day the week's report is due, or the day worked before it",
)
LANGUAGE = Setting(
    "language",
    unless_unset(language()),
    None,
    "the language of purposes and phrases (BCP 47)",
    without="found in what you type",
)

_ALL: tuple[Setting[object], ...] = (
    PURPOSE_MODE,
    PURPOSE_PHRASES,
    WORKDAY,
    *WORKDAYS,
    COMMERCIAL,
    LUNCH,
    FREE_PERCENT,
    LOG_MINUTES,
    MAIL_MINUTES,
    CALL_MINUTES,
    VIDEO_MINUTES,
    *CADENCES.values(),
    COMPLAINT_BD,
    REACTION_BD,
    OCCASION_LEAD,
    OCCASION_MISSED,
    COOL_OFF,
    ATTEMPTS_LIMIT,
    ATTEMPTS_DAYS,
    REACH_MIN_TRIES,
    OWNER_CHANGE,
    REPLY_HOURS,
    REORDER_MIN_ORDERS,
    REORDER_MAX_INTERVALS,
    REORDER_DAYS,
    DATES_ORDER,
    CURRENCY,
    RATES,
    PIPELINE_STAGES,
    WEEK_DAYS,
    REPORT_DAY,
    LANGUAGE,
)

SETTINGS: Mapping[str, Setting[object]] = {setting.key: setting for setting in _ALL}
"""Every setting by its key, in the order in which they are listed."""


def setting_named(key: str) -> Setting[object]:
    """Find a setting by its key, whatever its case; an unknown one offers the nearest."""
    wanted = key.strip().casefold()
    for known, setting in SETTINGS.items():
        if known.casefold() == wanted:
            return setting
    raise UnknownSettingError(key.strip())


def _nearest(key: str) -> list[str]:
    from difflib import get_close_matches  # noqa: PLC0415 (needed only to say what went wrong)

    return get_close_matches(key.casefold(), SETTINGS, n=3, cutoff=0.5)


class Settings(Struct, frozen=True):
    """The settings in force, built from what is kept; what is not kept is at its default.

    `off` are the days around today that the rep does not work, those of the week aside.
    """

    stored: Mapping[str, object] = field(default_factory=dict)
    off: frozenset[date] = frozenset()

    @classmethod
    def of(cls, stored: Mapping[str, object], off: frozenset[date] = frozenset()) -> Self:
        """Check what is kept, key by key, and take it over; keys map to JSON values."""
        for key, value in stored.items():
            setting_named(key).read(value)
        return cls(dict(stored), off)

    def get(self, setting: Setting[T]) -> T:
        """Read one setting."""
        return setting.read(self.stored.get(setting.key, setting.default))

    def says(self, setting: Setting[object]) -> bool:
        """Tell whether a setting was given a value."""
        return setting.key in self.stored

    @property
    def strict(self) -> bool:
        """Whether a follow-up with an empty purpose is refused."""
        return self.get(PURPOSE_MODE) == "strict"

    @property
    def phrases(self) -> tuple[str, ...]:
        """How purposes are read: the rep's own empty phrases, rules that are off, the language."""
        # One list, because whoever weighs a purpose needs both: domain.book.wording reads it.
        listed, language = self.get(PURPOSE_PHRASES), self.language
        return (*listed, f"={language}") if language else listed

    def workday(self, day: date) -> Hours:
        """Find the working hours of a day; whether it is worked at all is the week's business."""
        return self.get(WORKDAYS[day.weekday()]) or self.get(WORKDAY)

    @property
    def commercial(self) -> tuple[Hours, ...]:
        """The hours kept for customers."""
        return self.get(COMMERCIAL)

    @property
    def lunch(self) -> tuple[Hours, ...]:
        """The breaks."""
        return self.get(LUNCH)

    @property
    def free_percent(self) -> int:
        """The share of contact time that is planned empty."""
        return self.get(FREE_PERCENT)

    @property
    def log_minutes(self) -> int:
        """The minutes that logging takes."""
        return self.get(LOG_MINUTES)

    @property
    def mail_minutes(self) -> int:
        """The minutes of the day's one mail slot."""
        return self.get(MAIL_MINUTES)

    @property
    def call_minutes(self) -> int:
        """The minutes that a call takes."""
        return self.get(CALL_MINUTES)

    @property
    def video_minutes(self) -> int:
        """The minutes that a video call takes."""
        return self.get(VIDEO_MINUTES)

    def cadence(self, grade: str | None) -> Cadence:
        """Find how often an account of a grade is contacted; no grade counts as C."""
        return self.get(CADENCES[grade or "C"])

    @property
    def complaint_days(self) -> int:
        """The business days without a contact that an open complaint may wait."""
        return self.get(COMPLAINT_BD)

    @property
    def reaction_days(self) -> int:
        """The business days that a reaction of theirs may wait."""
        return self.get(REACTION_BD)

    @property
    def occasion_lead_days(self) -> int:
        """The days before an occasion from which it is due."""
        return self.get(OCCASION_LEAD)

    @property
    def occasion_missed_days(self) -> int:
        """The days after an occasion in which a wish is still due."""
        return self.get(OCCASION_MISSED)

    @property
    def cool_off_days(self) -> int:
        """The business days of rest after a contact."""
        return self.get(COOL_OFF)

    @property
    def attempts_limit(self) -> int:
        """The unanswered attempts after which another channel is due."""
        return self.get(ATTEMPTS_LIMIT)

    @property
    def attempts_days(self) -> int:
        """The days over which attempts are counted."""
        return self.get(ATTEMPTS_DAYS)

    @property
    def reach_min_tries(self) -> int:
        """The tries in an hour of the day before its rate is told."""
        return self.get(REACH_MIN_TRIES)

    @property
    def owner_change_days(self) -> int:
        """The days in which an account that changed hands comes earlier."""
        return self.get(OWNER_CHANGE)

    @property
    def reply_hours(self) -> int:
        """The hours in which a message is answered."""
        return self.get(REPLY_HOURS)

    @property
    def reorder_min_orders(self) -> int:
        """The orders before a rhythm is told."""
        return self.get(REORDER_MIN_ORDERS)

    @property
    def reorder_max_intervals(self) -> int:
        """The latest intervals that a rhythm rests on."""
        return self.get(REORDER_MAX_INTERVALS)

    @property
    def reorder_days(self) -> int:
        """The days back in which those intervals ended."""
        return self.get(REORDER_DAYS)

    @property
    def dates_order(self) -> str | None:
        """How 1/2 is read, dmy, mdy or ymd; None leaves it to the system."""
        return self.get(DATES_ORDER)

    @property
    def currency(self) -> str | None:
        """The currency of amounts that name none; None leaves it to the book."""
        return self.get(CURRENCY)

    @property
    def rates(self) -> "Rates":
        """What one unit of another currency is worth in the book's."""
        return self.get(RATES)

    @property
    def stages(self) -> "Stages":
        """The stages of a sale."""
        return self.get(PIPELINE_STAGES)

    @property
    def report_day(self) -> int | None:
        """The ISO weekday on which the week's report is due."""
        return self.get(REPORT_DAY)

    @property
    def language(self) -> str | None:
        """The language of purposes; None leaves it to what is typed."""
        return self.get(LANGUAGE)

    @property
    def workweek(self) -> Workweek:
        """The days that are worked, less the days off."""
        return Workweek(self.get(WEEK_DAYS), self.off)
