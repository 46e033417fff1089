"""`salesbook agreement`: the standards both sides set, and what due makes of them."""

import json
from typing import Any

import pytest

from salesbook.cli.environment import Environment
from tests.house import Golden, Run
from tests.once import made_once

TUESDAY = "2026-11-24T09:30:00+01:00"
SET = ("agreement", "set", "acme")


@pytest.fixture(autouse=True)
@made_once
def acme(book: Environment, salesbook: Run) -> Environment:
    salesbook("account", "add", "Acme", "--kind", "customer", "--grade", "C")
    return book


def agreed(salesbook: Run, *argv: str, **options: Any) -> dict[str, Any]:
    result = salesbook(*SET, *argv, "--json", **options)
    assert result.code == 0, result.err
    found: dict[str, Any] = json.loads(result.out)["item"]
    return found


def test_an_agreement_looks_as_it_always_did(salesbook: Run, golden: Golden) -> None:
    standards = ("--every", "14d", "--max", "4", "--channel", "phone", "--reply", "24h")
    texts = ("--we", "Call before noon", "--they", "Answer within a week")
    said = [
        salesbook("agreement", "show", "acme"),
        salesbook(*SET, *standards, *texts, "--review", "in 6 months"),
        salesbook(*SET, "--every", "14d"),
        salesbook(*SET, "--every", "3w", "--at-most", "30d", "--we", "none", now=TUESDAY),
        salesbook("agreement", "show", "acme", now="2027-06-01T09:00:00+02:00"),
        salesbook("agreement", "end", "acme", now=TUESDAY),
    ]

    golden("agreement.txt", "\n".join(one.out + one.err for one in said))


def test_a_cap_or_a_channel_alone_is_an_agreement(salesbook: Run) -> None:
    capped = agreed(salesbook, "--max", "3")
    free = agreed(salesbook, "--max", "0", "--channel", "teams")

    assert (capped["agreement"]["max_per_month"], capped["agreement"]["every_days"]) == (3, None)
    assert (free["agreement"]["max_per_month"], free["agreement"]["channel"]) == (None, "video")
    assert "Contact" not in salesbook("agreement", "show", "acme").out
    assert salesbook(*SET, "--channel", "none").code == 2


def test_what_was_agreed_before_stays_with_its_days(salesbook: Run) -> None:
    first = agreed(salesbook, "--every", "14d", "--max", "4")
    second = agreed(salesbook, "--max", "2", now=TUESDAY)

    [before] = second["before"]
    assert before["id"] == first["agreement"]["id"]
    assert "other standards" not in salesbook("agreement", "show", "acme", now=TUESDAY).out
    assert (before["agreed_on"], before["ended_on"]) == ("2026-11-23", "2026-11-24")
    assert (before["max_per_month"], second["agreement"]["max_per_month"]) == (4, 2)
    assert (second["agreement"]["every_days"], second["agreement"]["at_most_days"]) == (14, 21)


def test_a_slip_of_the_same_day_is_put_right(salesbook: Run) -> None:
    first = agreed(salesbook, "--every", "14d", "--at-most", "15d")
    second = agreed(salesbook, "--every", "10d")

    assert (second["before"], second["agreement"]["id"]) == ([], first["agreement"]["id"])
    assert second["agreement"]["at_most_days"] == 15


def test_the_pace_of_due_is_the_one_agreed(salesbook: Run) -> None:
    salesbook("log", "acme", "Talked on price", "--no-next", "one_off")
    silence = "2026-12-09T09:30:00+01:00"

    before = salesbook("due", "--why", "acme", now=silence)
    agreed(salesbook, "--every", "14d")
    after = salesbook("due", "--why", "acme", now=silence)

    assert "cadence 90 days, 120 at most" in before.out
    assert "cadence 14 days, 21 at most" in after.out


def test_accounts_without_an_agreement_are_counted(salesbook: Run) -> None:
    salesbook("account", "add", "Globex")
    agreed(salesbook, "--every", "14d")

    without = salesbook("account", "list", "--without", "agreement")
    agreed(salesbook, "--max", "3", now=TUESDAY)
    salesbook("agreement", "end", "acme", now=TUESDAY)
    ended = json.loads(salesbook("account", "list", "--without", "agreement", "--json").out)

    assert "Globex" in without.out
    assert "Acme" not in without.out
    assert "1 account without an agreement." in without.out
    assert [one["name"] for one in ended["items"]] == ["Acme", "Globex"]


def test_an_agreement_can_be_taken_back(salesbook: Run) -> None:
    agreed(salesbook, "--every", "14d")
    agreed(salesbook, "--every", "7d", now=TUESDAY)

    undone = salesbook("undo", now=TUESDAY)

    assert "Took back: Agreed with Acme how to work together" in undone.out
    assert "every 14 days, at most 21" in salesbook("agreement", "show", "acme", now=TUESDAY).out


def test_the_history_of_agreements_is_rows(salesbook: Run) -> None:
    agreed(salesbook, "--every", "14d")
    agreed(salesbook, "--every", "7d", now=TUESDAY)

    header, *rows = salesbook("agreement", "show", "acme", "--csv", now=TUESDAY).out.splitlines()

    assert header.startswith('"account","id","account_id","agreed_on","every_days"')
    assert ['"7"' in row for row in rows] == [True, False]
    assert salesbook("agreement", "show", "acme", "--json", now=TUESDAY).out.startswith(
        '{"salesbook": 1, "kind": "agreement"'
    )


@pytest.mark.parametrize(
    ("argv", "code", "said"),
    [
        ((), 2, "What was agreed?"),
        (("--review", "in 6 months"), 2, "What was agreed?"),
        (("--every", "soon"), 1, "“soon” is no length of time."),
        (("--reply", "fast"), 1, "“fast” is no length of time."),
        (("--every", "14d", "--at-most", "7d"), 1, "cannot both hold"),
        (("--at-most", "7d"), 1, "how often is usual?"),
        (("--channel", "pigeon"), 2, "“pigeon” is no kind of contact."),
        (("--max", "-1"), 2, "--max"),
        (("--every", "14d", "--review", "yesterday"), 1, "and a review lies ahead"),
        (("--every", "14d", "--review", "someday"), 1, "“someday” is not a date."),
        (("--we", "x" * 1_100_000), 1, ""),
    ],
)
def test_what_cannot_be_agreed_is_a_sentence(
    salesbook: Run, argv: tuple[str, ...], code: int, said: str
) -> None:
    refused = salesbook(*SET, *argv)

    assert (refused.code, said in refused.err) == (code, True), refused.err
    assert "Nothing is agreed with Acme." in salesbook("agreement", "show", "acme").out


def test_nothing_agreed_cannot_be_ended(salesbook: Run) -> None:
    refused = salesbook("agreement", "end", "acme")

    assert (refused.code, "Nothing is agreed with “Acme”." in refused.err) == (1, True)
