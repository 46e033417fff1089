"""`salesbook digest`: the week's knowledge, in every form of it."""

import csv
import io
import json
import shlex
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from salesbook.cli.environment import Environment
from salesbook.cli.main import main
from salesbook.domain.loop.interaction import PointKind
from tests.house import REP, ZONE, Golden, Run, SeededBytes, Stream, lay

pytestmark = pytest.mark.usefixtures("sound")

SAM = {"SALESBOOK_REP": "Sam Bakker"}
NOW = {"SALESBOOK_NOW": "2026-11-27T16:00:00+01:00"}
EVIL = "<img src=x onerror=alert(1)> *bold* [a](http://x) +tag & \u202eRTL"
KEPT = (
    ("2026-11-16T10:00", REP, "account add Acme"),
    ("2026-11-16T10:00", REP, "account add 'Beta & Sons'"),
    ("2026-11-16T10:00", REP, "person add 'Eve Lone'"),
    ("2026-11-16T10:00", REP, "product add Pump --sku P-100"),
    ("2026-11-16T10:00", REP, "opportunity add Acme Pilot --amount 1000"),
    (
        "2026-11-17T10:00",
        REP,
        "log Acme 'Talked +objection six weeks +need spares in May' --promise 'Send the list @thu'",
    ),
    ("2026-11-17T11:00", REP, "log 'Beta & Sons' 'Cross +complaint pump sings +risk buyer leaves'"),
    ("2026-11-17T11:05", REP, "complaint open 'Beta & Sons' 'pump sings' --product Pump"),
    ("2026-11-17T12:00", REP, "log Eve 'Met +question who pays'"),
    ("2026-11-19T10:00", REP, "promise kept last"),
    ("2026-11-19T10:05", REP, "complaint close last --because 'New bearing'"),
    ("2026-11-19T10:06", REP, "complaint open 'Beta & Sons' 'When is it open' --kind question"),
    ("2026-11-19T10:07", REP, "complaint close last --because Answered --rejected"),
    ("2026-11-20T10:10", REP, "note close last"),
    ("2026-11-23T10:00", REP, "opportunity won Pilot"),
    ("2026-11-23T11:00", REP, "log Acme 'Signed +win they took it +insight delivery counts'"),
    (
        "2026-11-24T10:00",
        REP,
        "log 'Beta & Sons' '+pushback delivery is slow +question P-100 dear'",
    ),
    ("2026-11-24T11:00", REP, "note Acme 'Hall two +insight they build, deliveries double'"),
    ("2026-11-24T11:05", REP, "note Eve 'Moves away' --kind risk"),
    ("2026-11-24T12:00", REP, "log Acme 'HUSH +insight HUSH of mine' --private"),
    ("2026-11-24T12:00", "Sam Bakker", "log Acme 'SECRET +insight SECRET of Sam' --private"),
    ("2026-11-25T12:00", "Sam Bakker", "log Acme 'Asked +need a quiet one'"),
)


@pytest.fixture(scope="module")
def weeks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Keep two weeks of two reps, once."""
    home = tmp_path_factory.mktemp("weeks")
    path = home / "book.db"
    random = SeededBytes()
    for now, rep, line in KEPT:
        said = {"HOME": str(home), "TZ": ZONE, "SALESBOOK_BOOK": str(path)}
        said |= {"SALESBOOK_REP": rep, "SALESBOOK_NOW": f"{now}:00+01:00"}
        err = Stream()
        env = Environment(variables=said, random=random, stdout=Stream(), stderr=err)
        assert main(shlex.split(line), env) == 0, (line, err.getvalue())
    return path


@pytest.fixture
def team(env: Environment, weeks: Path, salesbook: Run) -> Run:
    lay(env, weeks)

    def run(*argv: str, **options: Any) -> Any:
        options["variables"] = {**NOW, **options.get("variables", {})}
        return salesbook("digest", *argv, **options)

    return run


def items(run: Run, *argv: str, **options: Any) -> list[dict[str, Any]]:
    result = run(*argv, "--json", **options)
    assert result.code == 0, result.err
    found: list[dict[str, Any]] = json.loads(result.out)["items"]
    return found


def this_week(found: list[dict[str, Any]]) -> list[tuple[str, str]]:
    return [(one["kind"], one["text"]) for one in found if one["since_then"] is None]


@pytest.mark.parametrize("width", ["40", "60", "80", "140"])
def test_last_week_comes_first_then_products_and_themes(
    team: Run, golden: Golden, width: str
) -> None:
    golden(f"digest-{width}.txt", team(variables={"COLUMNS": width}).out)


def test_every_kind_of_last_week_says_what_came_of_it(team: Run) -> None:
    came = {one["text"]: one["since_then"] for one in items(team) if one["since_then"]}

    assert came == {
        "six weeks": [
            "promise kept Thu 19 Nov: Send the list",
            "“Pilot” came to Won Mon 23 Nov",
            "2 talks, the last Wed 25 Nov",
        ],
        "spares in May": [
            "promise kept Thu 19 Nov: Send the list",
            "“Pilot” came to Won Mon 23 Nov",
            "2 talks, the last Wed 25 Nov",
        ],
        "pump sings": ["complaint closed: New bearing, Thu 19 Nov", "talked Tue 24 Nov"],
        "buyer leaves": ["risk closed Fri 20 Nov", "talked Tue 24 Nov"],
        "When is it open": ["complaint rejected: Answered, Thu 19 Nov", "talked Tue 24 Nov"],
        "who pays": ["nothing yet"],
    }


def test_a_week_holds_marks_notes_complaints_risks_and_what_was_won(team: Run) -> None:
    found = items(team)

    assert sorted(this_week(found)) == [
        ("insight", "delivery counts"),
        ("insight", "they build, deliveries double"),
        ("need", "a quiet one"),
        ("objection", "delivery is slow"),
        ("question", "P-100 dear"),
        ("risk", "Moves away"),
        ("win", "Pilot"),
        ("win", "they took it"),
    ]
    themes = {one["theme"] for one in found if "deliver" in one["text"]}
    assert themes == {"delivery"}
    assert {one["product"] for one in found if one["text"] == "P-100 dear"} == {"Pump"}


def test_a_settled_complaint_is_a_win_of_its_week_and_a_rejected_one_is_not(team: Run) -> None:
    found = this_week(items(team, "--week", "2026-11-17"))

    assert ("win", "pump sings: New bearing") in found
    assert [text for kind, text in found if kind == "complaint"] == ["pump sings"]
    assert ("question", "When is it open") in found
    assert not any("Answered" in text for _, text in found)


def test_one_rep_one_product_and_days_can_be_asked_for(team: Run) -> None:
    sam = team("--rep", "sam")
    pump = team("--product", "pump", "--since", "2026-11-17", "--until", "2026-11-25")
    back = items(team, "--until", "2026-11-24")

    assert "What we heard by Sam Bakker, Mon 23 Nov to Sun 29 Nov: 1 need" in sam.out
    assert "a quiet one · Acme · Wed 25 Nov\n" in sam.out
    assert "Next: salesbook digest --week 2026-11-23 --rep 'Sam Bakker' --markdown" in sam.out
    assert "What we heard about Pump, Tue 17 Nov to Wed 25 Nov" in pump.out
    assert "--since 2026-11-17 --until 2026-11-25 --product Pump" in " ".join(pump.out.split())
    assert {one["period_since"] for one in back if one["since_then"] is None} == {"2026-11-23"}


def test_private_talks_are_the_rep_s_own_and_come_only_when_asked_for(team: Run) -> None:
    forms: tuple[list[str], ...] = ([], ["--markdown"], ["--csv"], ["--json"])
    plain = [team(*form).out for form in forms]
    own = [team(*form, "--include-private").out for form in forms]

    assert [text for text in plain if "HUSH" in text or "SECRET" in text] == []
    assert [text for text in own if "HUSH" not in text or "SECRET" in text] == []
    assert "private" in own[0]


def test_markdown_is_a_golden_and_typed_signs_stay_text(team: Run, golden: Golden) -> None:
    golden("digest.md", team("--markdown").out)


def test_the_page_needs_nothing_from_elsewhere(team: Run, golden: Golden, tmp_path: Path) -> None:
    page = tmp_path / "digest.html"

    told = team("--html", str(page))
    again = team("--html", str(page))

    text = page.read_text(encoding="utf-8")
    golden("digest.html", text)
    assert told.out == ""
    assert told.err == f"Written: {page}\n"
    assert again.code == 1
    assert not any(sign in text for sign in ("<script", "http:", "https:", "@import", "url("))


class _Tags(HTMLParser):
    """Keep the tags that a page opens, and hold that each is closed in its turn."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        del attrs
        self.seen.add(tag)
        if tag not in {"meta", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_what_was_typed_is_text_in_every_form(
    book: Environment, salesbook: Run, tmp_path: Path
) -> None:
    del book
    salesbook("account", "add", f"Evil {EVIL}")
    salesbook("log", "evil", f"Said +insight {EVIL}")
    page = tmp_path / "evil.html"

    salesbook("digest", "--html", str(page))
    markdown = salesbook("digest", "--markdown").out
    sheet = salesbook("digest", "--csv").out

    tags = _Tags()
    tags.feed(page.read_text(encoding="utf-8"))
    assert "img" not in tags.seen
    assert tags.open == []
    assert "\u202e" not in page.read_text(encoding="utf-8") + markdown
    assert "\\<img src=x onerror=alert(1)\\> \\*bold\\* \\[a\\](http" in markdown
    assert next(csv.DictReader(io.StringIO(sheet)))["text"].startswith("<img")


def test_an_empty_week_is_one_sentence_and_how_marks_are_made(
    book: Environment, salesbook: Run, tmp_path: Path
) -> None:
    del book
    page = tmp_path / "empty.html"

    text = salesbook("digest").out
    salesbook("digest", "--html", str(page))
    markdown = salesbook("digest", "--markdown").out

    assert text.startswith("Nothing was marked from Mon 23 Nov to Sun 29 Nov.\n")
    assert text.endswith("Next: salesbook digest --week 2026-11-16\n")
    for said in (text, markdown, page.read_text(encoding="utf-8")):
        assert {f"+{kind.value}" for kind in PointKind} <= set(said.replace(":", " ").split())
    assert json.loads(salesbook("digest", "--json").out)["items"] == []
    assert len(salesbook("digest", "--csv").out.splitlines()) == 1


def test_a_week_and_days_are_not_asked_for_at_once(team: Run) -> None:
    result = team("--week", "yesterday", "--since", "mon")

    assert (result.code, "not both" in result.err) == (2, True)


def test_a_week_may_be_said_in_words(team: Run) -> None:
    said = items(team, "--week", "Last week")

    assert said
    assert said == items(team, "--week", "7 days ago")
    assert items(team, "--week", "this week") == items(team)
