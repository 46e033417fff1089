"""Measure the date grammar on public corpora: how much it reads, and what it reads wrongly.

    python tests/benchmarks/dates.py FOLDER

FOLDER holds duckling_en_half.jsonl, duckling_en_negative.json, chrono_en.jsonl,
recognizers_English_*.json and recurrent_half.jsonl. Only single days and times are asked for:
ranges, recurrences and holidays are left out, durations must be refused. Days are compared, and
times where both sides give one. Prints a Markdown table, then each wrong answer.
"""

import json
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from msgspec import Struct

from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.dates.reading import read_when
from salesbook.domain.dates.when import When
from salesbook.domain.errors import DateError

FIELDS = ("year", "month", "day", "hour", "minute")
TIMED = frozenset({"Hour", "Minute", "Second"})
NO_SUCH_DAY = "0001-01-01"


class Case(Struct, frozen=True):
    """A text, how it is read, and what it stands for: fields of a date, none when it is no date."""

    corpus: str
    text: str
    moment: Moment
    forwards: bool
    expected: dict[str, int]


def cases(folder: Path) -> Iterator[Case]:
    """Take the single dates out of every corpus."""
    yield from duckling(folder)
    yield from chrono(folder)
    yield from recurrent(folder)
    for name in ("DateParser", "DateTimeParser", "DurationParser"):
        yield from recognizers(folder, name)


def duckling(folder: Path) -> Iterator[Case]:
    """Duckling resolves towards the future; its reference hour is of a zone two hours behind."""
    for row in lines(folder / "duckling_en_half.jsonl"):
        if row["kind"] == "datetime":
            moment = Moment(datetime.fromisoformat(row["ref"]), "Etc/GMT+2")
            start = datetime.fromisoformat(row["start"])
            expected = fields(start, timed=row["grain"] in TIMED)
            yield Case("duckling", row["text"], moment, forwards=True, expected=expected)
    moment = Moment(datetime.fromisoformat("2013-02-12T04:30-02:00"), "Etc/GMT+2")
    for text in json.loads((folder / "duckling_en_negative.json").read_text()):
        for forwards in (True, False):
            yield Case("duckling, no dates", text, moment, forwards, {})


def chrono(folder: Path) -> Iterator[Case]:
    """Chrono takes the nearest day unless told to look forward; we look the way its answer lies."""
    for row in lines(folder / "chrono_en.jsonl"):
        if row["end"] is None and "\n" not in row["text"]:
            moment = Moment(datetime.fromisoformat(row["ref"] + "Z"), "UTC")
            today = {name: getattr(moment.local, name) for name in FIELDS[:3]}
            found = {**today, **row["start"]}
            then = datetime(found["year"], found["month"], found["day"], 23, 59)  # noqa: DTZ001
            forwards = row["forward"] or then.date() >= moment.today
            text = row["match"] or row["text"]
            yield Case("chrono", text, moment, forwards, row["start"])


def recurrent(folder: Path) -> Iterator[Case]:
    """Recurrent gives dates as text; its recurrences are left out."""
    for row in lines(folder / "recurrent_half.jsonl"):
        if isinstance(row["expected"], str):
            moment = Moment(datetime.fromisoformat(row["ref"] + "Z"), "UTC")
            expected = fields(datetime.fromisoformat(row["expected"]), ":" in row["expected"])
            yield Case("recurrent", row["text"], moment, forwards=True, expected=expected)


def recognizers(folder: Path, name: str) -> Iterator[Case]:
    """Recognizers resolves each text to the future and to the past; a duration is no date."""
    path = folder / f"recognizers_English_{name}.json"
    for row in json.loads(path.read_text(encoding="utf-8-sig")):
        ref = row.get("Context", {}).get("ReferenceDateTime", "2018-05-31T00:00:00")
        moment = Moment(datetime.fromisoformat(ref + "Z"), "UTC")
        for result in row["Results"]:
            for way in ("FutureResolution", "PastResolution"):
                expected = resolved(result["Value"][way])
                forwards = way == "FutureResolution"
                yield Case(f"recognizers {name}", result["Text"], moment, forwards, expected)


def resolved(value: dict[str, str]) -> dict[str, int]:
    """Read a resolution of Recognizers; none for a duration and for a day that does not exist."""
    said = value.get("dateTime") or value.get("date") or NO_SUCH_DAY
    if said == NO_SUCH_DAY:
        return {}
    return fields(datetime.fromisoformat(said), timed="dateTime" in value)


def fields(instant: datetime, timed: bool) -> dict[str, int]:
    """Take a datetime apart, without its hours where it means a whole day."""
    return {name: getattr(instant, name) for name in (FIELDS if timed else FIELDS[:3])}


def lines(path: Path) -> Iterator[dict[str, Any]]:
    """Read a file of JSON lines."""
    return (json.loads(line) for line in path.read_text().splitlines())


def answer(case: Case) -> When | None:
    """Read a text as a rep in the United States would have it read; None when it is refused."""
    try:
        return read_when(case.text, case.moment, forwards=case.forwards, order=DateOrder.MDY)
    except DateError:
        return None


def right(case: Case, when: When) -> bool:
    """Tell whether an answer is the expected one, as far as both go."""
    found = {name: getattr(when.day, name) for name in FIELDS[:3]}
    if when.at:
        found |= {"hour": when.at.hour, "minute": when.at.minute}
    both = found.keys() & case.expected.keys()
    return bool(case.expected) and all(found[name] == case.expected[name] for name in both)


def measure(folder: Path) -> list[tuple[Case, When | None]]:
    """Answer every case."""
    return [(case, answer(case)) for case in cases(folder)]


def row(corpus: str, answers: list[tuple[Case, When | None]]) -> str:
    """Count the answers of one corpus."""
    dates = [(case, when) for case, when in answers if case.expected]
    read = [(case, when) for case, when in dates if when]
    wrong = sum(not right(case, when) for case, when in read)
    others = [when for case, when in answers if not case.expected]
    misread = sum(when is not None for when in others)
    share = f"{len(read) / len(dates):.0%}" if dates else "—"
    cells = (corpus, len(dates), len(read), share, wrong, len(others), misread)
    return f"| {' | '.join(map(str, cells))} |"


def main() -> None:
    """Print the table and the wrong answers."""
    answers = measure(Path(sys.argv[1]))
    print("| corpus | dates | read | coverage | wrong | no dates | read as a date |")
    print("|---|---|---|---|---|---|---|")
    for corpus in dict.fromkeys(case.corpus for case, _ in answers):
        print(row(corpus, [answer for answer in answers if answer[0].corpus == corpus]))
    print()
    for case, when in answers:
        if when and not right(case, when):
            way = "forwards" if case.forwards else "backwards"
            print(
                f"- {case.corpus}: “{case.text}” {way} from {case.moment.local:%a %Y-%m-%d %H:%M}"
            )
            print(f"  gives {when}, expected {case.expected}")


if __name__ == "__main__":
    main()
