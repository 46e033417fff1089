"""The demo, told once for all tests of this file: it takes a hundred commands."""

import json
from pathlib import Path

import pytest
from msgspec.structs import replace

from salesbook.cli.environment import Environment
from salesbook.cli.main import main
from salesbook.domain.loop.due.tiers import Tier
from tests.house import MONDAY, REP, ZONE, Outcome, Run, SeededBytes, Stream


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> tuple[Outcome, Path]:
    folder = tmp_path_factory.mktemp("demo")
    out, err = Stream(), Stream()
    variables = {
        "XDG_DATA_HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder),
        "SALESBOOK_BOOK": str(folder / "own.db"),
        "SALESBOOK_NOW": MONDAY,
        "SALESBOOK_REP": REP,
        "TZ": ZONE,
    }
    env = Environment(variables, Stream(), out, err, SeededBytes())
    code = main(["demo"], env)
    return Outcome(code, out.getvalue(), err.getvalue()), folder


@pytest.fixture
def demo(salesbook: Run, told: tuple[Outcome, Path]) -> Run:
    def run(*argv: str, **options: object) -> Outcome:
        book = str(told[1] / "salesbook" / "demo.db")
        return salesbook(*argv, variables={"SALESBOOK_BOOK": book}, **options)  # type: ignore[arg-type]

    return run


def test_the_demo_shows_the_day_and_who_is_due_and_ends_with_the_next_step(
    told: tuple[Outcome, Path],
) -> None:
    outcome, folder = told

    assert outcome.code == 0
    assert outcome.out.startswith("You sell for Northgate Doors, which sells loading doors,")
    assert "\nDue\n" in outcome.out
    assert f"\n  export SALESBOOK_BOOK={folder}/salesbook/demo.db\n" in outcome.out
    assert outcome.out.endswith("\nNow yours: salesbook import FILE\n")


def test_the_demo_never_touches_the_rep_s_own_book(told: tuple[Outcome, Path]) -> None:
    _, folder = told

    assert not (folder / "own.db").exists()


def test_the_demo_leaves_something_in_every_list(demo: Run) -> None:
    items = json.loads(demo("due", "--all", "--limit", "50", "--json").out)["items"]

    assert {item["list"] for item in items} == {"due", "needs_purpose", "gated", "quiet"}


def test_every_reason_to_call_stands_in_the_demo(demo: Run) -> None:
    items = json.loads(demo("due", "--limit", "50", "--json").out)["items"]

    assert {item["tier_name"] for item in items} == {tier.word for tier in Tier}


def test_the_calls_of_the_demo_fit_into_its_day(demo: Run) -> None:
    plan = json.loads(demo("plan", "today", "--json").out)["item"]

    assert plan["unplaced"] == []


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        (("account", "map", "fenland"), "Could win them over: Marta Kowalska"),
        (("brief", "harrow"), "the median of 1 sale"),
        (("brief", "harrow"), "late: Thu 19 Nov"),
        (("brief", "harrow"), "Agreed "),
        (("occasion", "list"), "won her first regatta"),
        (("order", "rhythm"), "(now)"),
        (("opportunity", "list", "--all"), "Lost"),
        (("opportunity", "list", "--stale"), "Second kiln hall door"),
        (("campaign", "show", "winter"), "1 tried"),
        (("document", "list"), "Rapid doors in food halls"),
        (("reaction", "list"), "waits"),
        (("complaint", "list"), "closed: Taken away"),
        (("show", "kestrel"), "so far we: 1 kept"),
        (("fact", "list"), "Ellie rows"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else value,
)
def test_the_demo_carries_the_memory_of_its_accounts(
    demo: Run, argv: tuple[str, ...], says: str
) -> None:
    assert says in " ".join(demo(*argv).out.split())


def test_three_months_of_the_demo_are_in_its_journal_and_sound(demo: Run) -> None:
    operations = json.loads(demo("history", "--limit", "500", "--json").out)["items"]

    assert operations[-1]["recorded_at"] < "2026-08-27"
    assert len(operations) > 100
    assert demo("book", "check").code == 0


def test_no_purpose_of_the_demo_is_vague(demo: Run) -> None:
    items = json.loads(demo("due", "--all", "--limit", "50", "--json").out)["items"]
    purposes = [item["purpose"] for item in items if item["purpose"]]

    judged = json.loads(demo("lint", "-", "--json", stdin="\n".join(purposes)).out)["items"]

    assert purposes
    assert [one["text"] for one in judged if one["vague"]] == []


def test_a_demo_told_again_ends_on_the_new_day(
    told: tuple[Outcome, Path], env: Environment
) -> None:
    from salesbook.work.loop.demo import clear_demo, steps

    _, folder = told
    moment = replace(env, variables={**env.variables, "SALESBOOK_NOW": MONDAY}).moment()
    own = folder / "again.db"
    own.write_text("an earlier demo")

    clear_demo(own)

    assert not own.exists()
    assert all(step.at < moment.now for step in steps(moment))
