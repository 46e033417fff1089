"""`salesbook account map`: who is who at an account, drawn as a tree."""

import json

import pytest

from salesbook.cli.environment import Environment
from tests.house import Golden, Run
from tests.once import made_once

JUNE = "2026-06-01T09:30:00+02:00"
TUESDAY = "2026-11-24T09:30:00+01:00"


@pytest.fixture
@made_once
def acme(book: Environment, salesbook: Run) -> Environment:
    """Make an account with departments, roles, an adviser, a part of it, and one who left."""
    salesbook("account", "add", "Acme", now=JUNE)
    salesbook("account", "add", "Acme Export")
    salesbook("account", "edit", "acme export", "--parent", "acme")
    for name, title, department in (
        ("Eve Bos", "CFO", "Finance"),
        ("Petra Kok", "Controller", "Finance"),
        ("Jan Smit", "Buyer", "Purchasing"),
        ("Zoe Dam", "Works everywhere", ""),
        ("Old Hand", "CEO", "Board"),
    ):
        known = ["--department", department] if department else []
        salesbook("person", "add", name, "--account", "Acme", "--title", title, *known)
    salesbook("person", "add", "Max Export", "--account", "Acme Export")
    salesbook("person", "add", "Ada Adviser", "--relation", "business")
    salesbook("log", "acme", "Eve signs // an offer // Ask Eve what she thinks @fri", "-w", "eve")
    said = ("person", "role")
    salesbook(*said, "eve", "decision_maker", "--influence", "3", "--evidence", "last")
    salesbook(*said, "jan", "trouble maker", "--stance", "against", "--influence", "1")
    salesbook(*said, "petra", "champion", "--stance", "for", "--influence", "2")
    salesbook(*said, "ada", "influencer", "--account", "acme")
    salesbook(*said, "max", "economic buyer")
    salesbook(*said, "old hand", "executive sponsor")
    salesbook("account", "add", "Globex")
    salesbook("person", "moved", "old hand", "globex")
    return book


@pytest.mark.usefixtures("acme")
@pytest.mark.parametrize("width", ["60", "80", "140"])
def test_the_map_looks_as_it_always_did(salesbook: Run, golden: Golden, width: str) -> None:
    result = salesbook("account", "map", "acme", variables={"COLUMNS": width})

    assert result.err == ""
    golden(f"map-{width}.txt", result.out)


@pytest.mark.usefixtures("acme")
def test_a_screen_draws_guides_and_a_pipe_none(salesbook: Run, golden: Golden) -> None:
    seen = salesbook("account", "map", "acme", terminal=True, variables={"NO_COLOR": "1"})
    piped = salesbook("account", "map", "acme")

    assert "├─ Finance" in seen.out
    assert "├" not in piped.out
    golden("map-screen.txt", seen.out)


@pytest.mark.usefixtures("acme")
def test_the_map_is_rows_and_a_document_too(salesbook: Run, golden: Golden) -> None:
    rows = salesbook("account", "map", "acme", "--csv").out
    found = json.loads(salesbook("account", "map", "acme", "--json").out)

    ids = {one["person_id"] for group in found["item"]["departments"] for one in group["people"]}
    ids |= {one["person_id"] for one in found["item"]["outside"] + found["item"]["left"]}
    for number, identity in enumerate(sorted(ids)):
        rows = rows.replace(identity, f"person {number}")
    golden("map.csv", rows)
    jan = next(
        one
        for group in found["item"]["departments"]
        for one in group["people"]
        if one["person"] == "Jan Smit"
    )
    assert (found["kind"], found["as_of"]) == ("account_map", "2026-11-23")
    assert (jan["blocks"], jan["roles"][0]["claimed"]) == (True, True)
    assert [(one["person"], one["why"]) for one in jan["could_convert"]] == [
        ("Petra Kok", ["more influence"])
    ]
    [below] = found["item"]["accounts"]
    assert (below["name"], below["deciders"]) == ("Acme Export", ["Max Export"])
    [left] = found["item"]["left"]
    assert (left["name"], left["left_on"], left["now_at"]) == ("Old Hand", "2026-11-23", "Globex")


@pytest.mark.usefixtures("acme")
def test_a_part_of_an_account_says_so(salesbook: Run) -> None:
    assert salesbook("account", "map", "acme export").out.startswith(
        "Acme Export · part of Acme · 1 person\nDecides  Max Export\n  Max Export\n"
    )


@pytest.mark.usefixtures("book")
def test_an_account_without_people_says_how_to_add_one(salesbook: Run) -> None:
    salesbook("account", "add", "Acme")

    assert salesbook("account", "map", "acme").out == (
        "Acme\n"
        '  Nobody is known there. Add somebody: salesbook person add "Jan Smit" --account\n'
        '"Acme" --department Purchasing\n'
    )


@pytest.mark.usefixtures("book")
def test_nobody_who_could_help_is_said_too(salesbook: Run) -> None:
    salesbook("account", "add", "Acme")
    salesbook("person", "add", "Jan Smit", "--account", "Acme")
    salesbook("person", "role", "jan", "blocker")

    said = salesbook("account", "map", "acme").out

    assert "Could win them over: nobody known. Find a champion near them." in said
    assert 'Who decides? salesbook person role "Jan Smit" decision_maker' in said


@pytest.mark.usefixtures("acme")
def test_who_leaves_loses_the_parts_played_there_and_keeps_them_in_the_past(
    salesbook: Run,
) -> None:
    before = json.loads(salesbook("account", "map", "acme", "--json").out)
    salesbook("person", "left", "petra", now=TUESDAY)
    after = salesbook("account", "map", "acme", now=TUESDAY)
    salesbook("undo", now=TUESDAY)
    again = json.loads(salesbook("account", "map", "acme", "--json", now=TUESDAY).out)

    assert "Petra Kok · Controller · left, since Tue 24 Nov" in after.out
    assert "champion ·" not in after.out
    assert again["item"] == before["item"]
