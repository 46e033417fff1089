"""How the mirror looks: what others see of a rep, what they never see, how contacts went on."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from typing import Any

from salesbook.domain.counting import counted
from salesbook.domain.dates.speak import day_words, time_words
from salesbook.domain.team.door import WHOLE
from salesbook.domain.team.mirror import SCREENS, UNSEEN, Audience, Mirror, Seen
from salesbook.domain.team.share import Share
from salesbook.domain.team.went_on import NO_PROOF, SAID, Beside, WentOn
from salesbook.render.csv import csv_text
from salesbook.render.json import json_item
from salesbook.render.layout import Indent, Report, stacked
from salesbook.render.style import accent, joined, muted, paste, plain, strong
from salesbook.render.table import Column, Ledger
from salesbook.render.team.column import columns_report
from salesbook.render.team.digest import digest_csv, digest_json
from salesbook.render.team.hours import hours_csv, hours_json, reach_csv, reach_json
from salesbook.render.team.phases import phases_csv, phases_json
from salesbook.render.team.purpose import purpose_csv, purpose_json
from salesbook.render.team.quality import quality_csv, quality_json
from salesbook.render.team.review import reviews_csv, reviews_json, sample_csv, sample_json
from salesbook.render.words import BLANK, Words

_LONGEST = 60
_CSV = ("sheet", "rows", "whose", "command")


def mirror_report(mirror: Mirror) -> Report:
    """Lay out the whole mirror; what nobody sees stands in it as plainly as what they do."""
    return stacked(
        *_head(mirror),
        BLANK,
        _sheets(mirror),
        BLANK,
        strong("Elsewhere"),
        *_listed(SCREENS),
        BLANK,
        *_went_on(mirror.went_on, mirror.today),
        BLANK,
        accent("What salesbook shows to nobody else"),
        *_listed(UNSEEN),
        BLANK,
        muted("A sheet's columns: salesbook mirror activity"),
        muted("The very rows: salesbook mirror activity --csv"),
    )


def door_report(seen: Seen, rep: str) -> Report:
    """Lay out the columns of a sheet with what they are used for, and a row of the rep's."""
    door, whole = seen.door, seen.door.name == WHOLE
    example = {name: _said(value) for name, value in seen.example.items()}
    rows = counted(seen.rows, "rows")
    return stacked(
        joined(strong(door.name), door.whose, muted(f"{rows} of yours"), by=" · "),
        BLANK,
        columns_report(door.columns, "Rows of yours" if whole else "A row of yours", example),
        BLANK,
        paste(f"Others: {door.command(rep)}"),
        muted(f"Your rows: salesbook mirror {door.name} --{'json' if whole else 'csv'}"),
    )


def report_csv(name: str, told: Any, today: date) -> str:  # noqa: ANN401 (each writer knows its own)
    """Write a report, a digest or reviews as they are written for others."""
    writers: Mapping[str, Callable[[], str]] = {
        "quality": lambda: quality_csv(told),
        "purpose": lambda: purpose_csv(told),
        "phases": lambda: phases_csv(told),
        "hours": lambda: hours_csv(told),
        "reach": lambda: reach_csv(told),
        "digest": lambda: digest_csv(told, today),
        "review": lambda: sample_csv(told),
        "reviews": lambda: reviews_csv(told),
    }
    return writers[name]()


def report_json(name: str, told: Any, today: date) -> str:  # noqa: ANN401 (as above)
    """Write a report, a digest or reviews as one document, as they are written for others."""
    writers: Mapping[str, Callable[[], str]] = {
        "quality": lambda: quality_json(told, today),
        "purpose": lambda: purpose_json(told, today),
        "phases": lambda: phases_json(told, today),
        "hours": lambda: hours_json(told, today),
        "reach": lambda: reach_json(told, today),
        "digest": lambda: digest_json(told, today),
        "review": lambda: sample_json(told),
        "reviews": lambda: reviews_json(told, today),
    }
    return writers[name]()


def mirror_csv(mirror: Mirror) -> str:
    """Write the sheets as rows: how many of each are the rep's, and how others get at them."""
    rows = [
        [one.door.name, one.rows, one.door.whose, one.door.command(mirror.rep)]
        for one in mirror.seen
    ]
    return csv_text(_CSV, rows)


def mirror_json(mirror: Mirror) -> str:
    """Write the mirror as one document, every column of every sheet in it."""
    item = {
        "rep": mirror.rep,
        "audience": mirror.audience,
        "sheets": [_sheet_item(one, mirror.rep) for one in mirror.seen],
        "screens": [{"name": name, "shows": said} for name, said in SCREENS.items()],
        "never": [{"what": name, "because": said} for name, said in UNSEEN.items()],
        "went_on": _went_on_item(mirror.went_on),
    }
    return json_item("mirror", item, as_of=mirror.today)


def _sheet_item(seen: Seen, rep: str) -> dict[str, object]:
    return {
        "sheet": seen.door.name,
        "rows": seen.rows,
        "whose": seen.door.whose,
        "command": seen.door.command(rep),
        "columns": seen.door.columns,
        "example": seen.example,
    }


def _went_on_item(told: WentOn) -> dict[str, object]:
    return {
        "since": told.since,
        "purposeful": told.purposeful,
        "other": told.other,
        "they_began": told.inbound,
        "answers": [
            {
                "measure": one.measure,
                "purposeful": one.purposeful.part,
                "purposeful_n": one.purposeful.of,
                "other": one.other.part,
                "other_n": one.other.of,
                "too_recent": one.recent,
            }
            for one in told.answers
        ],
        "caution": NO_PROOF,
    }


def _head(mirror: Mirror) -> Iterator[Words]:
    yield joined(strong("What others can see of you"), mirror.rep, by=" · ")
    yield plain(_audience(mirror.audience))


def _audience(audience: Audience) -> str:
    if audience.on_file and not audience.others:
        return "This book is a file of yours: nobody sees a row of it before you send one."
    who = ", ".join(audience.others) or "nobody else yet"
    leads = ", ".join(audience.leaders) or "nobody"
    where = "This book is a file with several reps" if audience.on_file else "This is a team's book"
    return (
        f"{where}: {who} can type each of these too. Leading: {leads}. "
        "All see the same, reviews aside."
    )


def _sheets(mirror: Mirror) -> Report:
    columns = [
        Column("Sheet"),
        Column("Rows", right=True),
        Column("Yours, and one of them", grows=True),
    ]
    rows: list[list[str | Words]] = [
        [
            strong(one.door.name),
            f"{one.rows:,}",
            joined(plain(one.door.whose), muted(_example(one, mirror.today)), by=": "),
        ]
        for one in mirror.seen
    ]
    return Ledger(columns, rows)


def _example(seen: Seen, today: date) -> str:
    if not seen.rows:
        return ""
    if seen.door.name == WHOLE:
        most = sorted(seen.example.items(), key=lambda pair: (-int(str(pair[1])), pair[0]))[:3]
        return " · ".join(f"{count} {table}" for table, count in most)
    told = ((name, _told(name, seen.example.get(name), today)) for name in seen.door.telling)
    return " · ".join(f"{name} {said}" if said.isdecimal() else said for name, said in told if said)


def _told(name: str, value: object, today: date) -> str:
    """Say a value as people say it: days and instants by their weekday."""
    said = _said(value)
    if name.endswith("_on") and said:
        return day_words(date.fromisoformat(said), today)
    if name.endswith("_at") and said:
        return time_words(datetime.fromisoformat(said), today)
    return said.replace("_", " ")


def _said(value: object) -> str:
    """Say a value as it stands in a row, shortened."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (list, tuple)):
        value = "; ".join(map(str, value))
    text = " ".join(str(value).split())
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _listed(said: Mapping[str, str]) -> Iterator[Report]:
    for name, reason in said.items():
        yield Indent(joined(plain(name), muted(reason), by=": "))


def _went_on(told: WentOn, today: date) -> Iterator[Report]:
    yield joined(
        strong("How your contacts went on"),
        muted(f"since {day_words(told.since, today)}"),
        by=" · ",
    )
    if not told.purposeful + told.other:
        yield plain("No contact of your making yet; with some, this compares what came of them.")
        return
    columns = [
        Column("What came after", grows=True),
        Column("With a purpose"),
        Column("Without one"),
        Column("Too recent", right=True),
    ]
    yield Ledger(columns, [_row(one) for one in told.answers])
    if told.inbound:
        yield muted(f"Left out: {counted(told.inbound, 'contacts')} that they began.")
    yield plain(NO_PROOF)


def _row(one: Beside) -> list[str | Words]:
    recent = str(one.recent) if one.recent else ""
    return [
        SAID[one.measure],
        _share(one.purposeful, few=one.few),
        _share(one.other, few=one.few),
        recent,
    ]


def _share(share: Share, *, few: bool) -> str:
    """Say a share with its n; of few the counts alone."""
    if few or share.percent is None:
        return f"{share.part} of {share.of:,}" if share.of else "none"
    return share.words
