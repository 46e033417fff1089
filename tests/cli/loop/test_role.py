"""`salesbook person role`: the parts people play, what shows them, and how they change."""

import json
from typing import Any

import pytest

from salesbook.cli.environment import Environment
from tests.house import Golden, Run
from tests.once import made_once

TUESDAY = "2026-11-24T09:30:00+01:00"
TOLD = "Take it back: salesbook undo\n"


@pytest.fixture(autouse=True)
@made_once
def acme(book: Environment, salesbook: Run) -> Environment:
    salesbook("account", "add", "Acme")
    salesbook("person", "add", "Jan Smit", "--account", "Acme", "--department", "Finance")
    salesbook("person", "add", "Eve Bos", "--account", "Acme", "--department", "Finance")
    return book


def played(salesbook: Run, *argv: str, **options: Any) -> dict[str, Any]:
    result = salesbook("person", "role", *argv, "--json", **options)
    assert result.code == 0, result.err
    found: dict[str, Any] = json.loads(result.out)["item"]["role"]
    return found


def talk(salesbook: Run, *argv: str) -> str:
    result = salesbook("log", *argv, "--json")
    assert result.code == 0, result.err
    found: str = json.loads(result.out)["item"]["interaction"]["id"]
    return found


def test_a_role_looks_as_it_always_did(salesbook: Run, golden: Golden) -> None:
    talk(
        salesbook, "acme", "Talked on price // an offer // Ask what he thinks @fri", "--with", "jan"
    )
    said = [
        salesbook("person", "role", "jan", "champion", "--stance", "for", "--evidence", "last"),
        salesbook("person", "role", "jan", "champion"),
        salesbook("person", "role", "eve", "trouble", "maker", "--stance", "against"),
        salesbook("person", "role", "eve", "blocker", "--stance", "neutral", now=TUESDAY),
        salesbook("person", "role", "eve", "blocker", "--end", now=TUESDAY),
    ]

    golden("role.txt", "\n".join(one.out for one in said))
    assert [one.err for one in said] == [TOLD, "", TOLD, TOLD, TOLD]


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (("trouble maker",), "blocker"),
        (("Trouble", "Maker"), "blocker"),
        (("trouble_maker",), "blocker"),
        (("user",), "end_user"),
        (("decision-maker",), "decision_maker"),
        (("economic buyer",), "economic_buyer"),
    ],
)
def test_parts_have_everyday_names(salesbook: Run, words: tuple[str, ...], part: str) -> None:
    assert played(salesbook, "jan", *words)["part"] == part


def test_a_role_that_no_contact_shows_is_claimed(salesbook: Run) -> None:
    claimed = played(salesbook, "jan", "champion")
    shown = talk(salesbook, "acme", "He speaks for us", "--with", "jan")
    known = played(salesbook, "jan", "champion", "--evidence", "last")

    assert (claimed["claimed"], claimed["evidence"], claimed["shown_at"]) == (True, [], None)
    assert (known["claimed"], known["evidence"], known["id"]) == (False, [shown], claimed["id"])


def test_naming_a_role_again_adds_evidence_once(salesbook: Run) -> None:
    played(salesbook, "jan", "champion")
    first = talk(salesbook, "acme", "He speaks for us", "--with", "jan")
    played(salesbook, "jan", "champion", "--evidence", "last")
    again = salesbook("person", "role", "jan", "champion", "--evidence", "last")
    second = talk(salesbook, "jan", "He did it again")
    both = played(salesbook, "jan", "champion", "--evidence", "last")

    assert "already" in again.out
    assert sorted(both["evidence"]) == sorted([first, second])
    assert "2 contacts show it" in salesbook("person", "role", "jan", "champion").out


def test_another_stance_ends_the_role_and_begins_it_anew(salesbook: Run) -> None:
    talk(salesbook, "acme", "He speaks for us", "--with", "jan")
    was = played(salesbook, "jan", "influencer", "--influence", "2", "--evidence", "last")
    now = played(salesbook, "jan", "influencer", "--stance", "against", now=TUESDAY)

    assert now["id"] != was["id"]
    assert (now["from_on"], now["stance"], now["influence"]) == ("2026-11-24", "against", 2)
    assert now["claimed"]


def test_a_slip_of_the_same_day_is_put_right(salesbook: Run) -> None:
    was = played(salesbook, "jan", "influencer", "--stance", "for")
    now = played(salesbook, "jan", "influencer", "--stance", "unknown", "--influence", "3")

    assert (now["id"], now["stance"], now["influence"]) == (was["id"], "unknown", 3)


def test_a_role_may_be_for_one_sale_and_stays_so_with_another_stance(salesbook: Run) -> None:
    salesbook("opportunity", "add", "acme", "Ten pumps")
    salesbook("opportunity", "add", "acme", "Service contract")
    first = played(salesbook, "jan", "champion", "--opportunity", "pumps")
    both = played(salesbook, "jan", "champion", "--opportunity", "service")
    turned = played(salesbook, "jan", "champion", "--stance", "neutral", now=TUESDAY)

    assert first["opportunity_names"] == ["Ten pumps"]
    assert both["opportunity_names"] == ["Service contract", "Ten pumps"]
    assert (turned["opportunity_names"], turned["id"] != first["id"]) == (
        ["Service contract", "Ten pumps"],
        True,
    )
    again = salesbook("person", "role", "jan", "champion", "--opportunity", "pumps", now=TUESDAY)
    assert "in Service contract, Ten\npumps" in again.out


def test_a_role_for_all_of_an_account_is_not_for_one_sale(salesbook: Run) -> None:
    salesbook("opportunity", "add", "acme", "Ten pumps")
    played(salesbook, "jan", "champion")

    refused = salesbook("person", "role", "jan", "champion", "--opportunity", "pumps")

    assert (refused.code, refused.err) == (
        1,
        (
            "Error: “Jan Smit” is a champion for all of “Acme” already.\n"
            'Hint: Not for all? End it first: salesbook person role "Jan Smit" champion --end\n'
        ),
    )


def test_a_contact_with_somebody_else_shows_nothing(salesbook: Run) -> None:
    salesbook("account", "add", "Globex")
    talk(salesbook, "globex", "Nice weather")

    refused = salesbook("person", "role", "jan", "champion", "--evidence", "last")

    assert (refused.code, refused.err) == (
        1,
        (
            "Error: That contact was not with “Jan Smit” or “Acme”: it shows nothing of them.\n"
            'Hint: The contacts there: salesbook show "Acme"\n'
        ),
    )
    assert played(salesbook, "jan", "champion")["claimed"]


def test_a_role_is_played_at_an_account(salesbook: Run) -> None:
    salesbook("person", "add", "Ada Adviser", "--relation", "business")

    refused = salesbook("person", "role", "ada", "influencer")
    found = played(salesbook, "ada", "influencer", "--account", "acme")

    assert refused.code == 1
    assert "“Ada Adviser” works nowhere that is known here" in refused.err
    assert found["account"] == "Acme"


@pytest.mark.parametrize(
    ("argv", "code", "said"),
    [
        (("jan", "king"), 2, "“king” is no role."),
        (("jan", "champion", "--stance", "warm"), 2, "“warm” is no stance."),
        (("jan", "champion", "--influence", "4"), 2, "--influence"),
        (("jan", "champion", "--end"), 1, "“Jan Smit” is not a champion at “Acme”."),
        (("jan", "procurement", "--end"), 1, "is not in procurement at “Acme”"),
        (("jan", "influencer", "--end"), 1, "is not an influencer at “Acme”"),
        (("jan", "champion", "--evidence", "last"), 1, "You have made no contact yet."),
        (("nobody", "champion"), 1, "There is no person called “nobody”"),
    ],
)
def test_what_cannot_be_a_role_is_a_sentence(
    salesbook: Run, argv: tuple[str, ...], code: int, said: str
) -> None:
    refused = salesbook("person", "role", *argv)

    assert (refused.code, said in refused.err) == (code, True), refused.err


def test_a_role_can_be_taken_back_with_its_evidence(salesbook: Run) -> None:
    talk(salesbook, "acme", "He speaks for us", "--with", "jan")
    played(salesbook, "jan", "champion", "--evidence", "last")

    history = salesbook("history", "acme")
    undone = salesbook("undo")

    assert "Jan Smit is a champion at Acme" in history.out
    assert "Took back: Jan Smit is a champion at Acme" in undone.out
    assert "champion" not in salesbook("account", "map", "acme").out
