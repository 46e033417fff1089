"""What a column of a report says, and what it is there for: everybody may read what is counted."""

from msgspec import Struct


class ReportColumn(Struct, frozen=True):
    """One column: its stable name, its meaning in one line, what it is used for."""

    name: str
    meaning: str
    used_for: str


REP = ReportColumn("rep", "who had the contacts; empty: all of them together", "to find your own")
WEEK_ON = ReportColumn(
    "week_on", "the Monday of the week, empty: the whole period", "to see how it goes on"
)
KIND = ReportColumn("kind", "by which way: call, video …; empty: all", "to see which way serves")
SINCE = ReportColumn("since", "the first day that is counted", "to know what is counted")
UNTIL = ReportColumn("until", "the last day that is counted", "to know what is counted")
CONTACTS = ReportColumn(
    "contacts", "how many reached somebody, imported ones included", "the n of the shares"
)
ATTEMPTS = ReportColumn(
    "attempts",
    "our tries that reached nobody; what was merely sent is none",
    "to read the other columns beside; by itself it says nothing",
)
