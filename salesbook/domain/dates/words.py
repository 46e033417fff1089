"""The words of the date grammar: what each stands for."""

from salesbook.domain.dates.tokens import (
    Month,
    Number,
    Ordinal,
    Part,
    Token,
    Unit,
    Weekday,
    Weekdays,
)

_WEEKDAYS = (
    "monday mon",
    "tuesday tue tues",
    "wednesday wed weds",
    "thursday thu thur thurs",
    "friday fri",
    "saturday sat",
    "sunday sun",
)
_MONTHS = (
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sep sept",
    "october oct",
    "november nov",
    "december dec",
)
_NUMBERS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen"
)
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
    " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
_UNITS = {
    "day": "d day days",
    "week": "w wk wks week weeks",
    "fortnight": "fortnight fortnights",
    "month": "mo mos month months",
    "quarter": "qtr qtrs quarter quarters",
    "year": "y yr yrs year years",
    "business day": "bd workday workdays",
    "hour": "h hr hrs hour hours",
    "minute": "min mins minute minutes",
}
_PARTS = ("morning", "afternoon", "evening")

WORDS: dict[str, Token] = {
    **{word: Weekday(n) for n, names in enumerate(_WEEKDAYS, 1) for word in names.split()},
    **{names.split()[0] + "s": Weekdays(n) for n, names in enumerate(_WEEKDAYS, 1)},
    **{word: Month(n) for n, names in enumerate(_MONTHS, 1) for word in names.split()},
    **{word: Number(n) for n, word in enumerate(_NUMBERS.split(), 1)},
    **{word: Ordinal(n) for n, word in enumerate(_ORDINALS.split(), 1)},
    **{word: Unit(unit) for unit, names in _UNITS.items() for word in names.split()},
    **{word: Part(word) for word in _PARTS},
    "forty": Number(40),
    "fifty": Number(50),
    "thirtieth": Ordinal(30),
}
"""Words that carry a value."""

ALIASES = {
    "tmr": "tomorrow",
    "tmrw": "tomorrow",
    "tmw": "tomorrow",
    "current": "this",
    "previous": "last",
    "beginning": "start",
    "begin": "start",
    "an": "a",
    "midday": "noon",
    "o'clock": "oclock",
    "workweek": "week",
}
"""Words that stand for another."""

PLAIN = frozenset(
    {
        *("today", "tomorrow", "yesterday", "now", "tonight", "next", "this", "last", "past"),
        *("in", "on", "at", "the", "of", "a", "and", "from", "after", "before", "end", "start"),
        *("ago", "back", "hence", "later", "time", "eod", "eow", "eom", "eoq", "eoy"),
        *("am", "pm", "p", "m", "noon", "half", "to", "oclock", "business", "working"),
    }
)
"""Words that carry no value but their place."""
