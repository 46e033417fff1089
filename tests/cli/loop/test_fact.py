"""`salesbook fact`: what people told us, and who reads it."""

import json
from typing import Any

import pytest

from salesbook.cli.environment import Environment
from tests.house import Golden, Run
from tests.once import made_once

SAM = {"SALESBOOK_REP": "Sam Bos"}
TUESDAY = "2026-11-24T09:30:00+01:00"


@pytest.fixture(autouse=True)
@made_once
def anna(book: Environment, salesbook: Run) -> Environment:
    salesbook("account", "add", "Acme")
    salesbook("person", "add", "Anna Vermeer", "--account", "Acme")
    salesbook("note", "acme", "Met at the fair", variables=SAM)
    return book


def facts(salesbook: Run, *argv: str, **options: Any) -> list[dict[str, Any]]:
    result = salesbook("fact", "list", *argv, "--json", **options)
    assert result.code == 0, result.err
    found: list[dict[str, Any]] = json.loads(result.out)["items"]
    return found


def told(salesbook: Run, *argv: str, **options: Any) -> dict[str, Any]:
    result = salesbook("fact", "add", "anna", *argv, "--json", **options)
    assert result.code == 0, result.err
    found: dict[str, Any] = json.loads(result.out)["item"]["personal_fact"]
    return found


def test_a_fact_is_told_by_them_and_private_unless_said_otherwise(salesbook: Run) -> None:
    theirs = told(salesbook, "Her", "daughter plays the cello")
    ours = told(salesbook, "Our son starts school", "--mine", "--shared", "--on", "yesterday")

    assert (theirs["person"], theirs["account"]) == ("Anna Vermeer", "Acme")
    assert (theirs["text"], theirs["told_by"]) == ("Her daughter plays the cello", "them")
    assert (theirs["private"], theirs["learned_on"]) == (True, "2026-11-23")
    assert (ours["told_by"], ours["private"], ours["learned_on"]) == ("us", False, "2026-11-22")


def test_a_private_fact_is_read_by_the_rep_who_was_told_alone(salesbook: Run) -> None:
    told(salesbook, "Her daughter plays the cello")
    told(salesbook, "Rows on Sundays", "--shared")
    told(salesbook, "Fears for her job", variables=SAM)

    assert {one["text"] for one in facts(salesbook, variables=SAM)} == {
        "Fears for her job",
        "Rows on Sundays",
    }
    assert {one["text"] for one in facts(salesbook)} == {
        "Her daughter plays the cello",
        "Rows on Sundays",
    }


@pytest.mark.parametrize(
    "argv",
    [
        *("history", "history anna", "history acme", "show anna", "show acme", "brief acme"),
        *("find cello", "fact list", "fact list anna", "fact list --json", "fact list --csv"),
        *("export all", "export all --include-private", "export people", "export standing"),
        *("due --all --json", "occasion list", "promise list --all", "book info"),
    ],
)
def test_no_colleague_meets_a_private_fact_anywhere(salesbook: Run, argv: str) -> None:
    told(salesbook, "Her daughter plays the cello")

    seen = salesbook(*argv.split(), variables=SAM)

    assert "cello" not in seen.out.replace("“cello”", "").replace('"cello"', "")
    assert seen.code in (0, 1), seen.err


def test_a_fact_may_come_from_stdin(salesbook: Run) -> None:
    told(salesbook, "-", stdin="Rows on Sundays\n")

    assert [one["text"] for one in facts(salesbook)] == ["Rows on Sundays"]


@pytest.mark.parametrize("words", ["cello", "daughter plays", "ello", "cel", "the", "Her"])
def test_a_search_finds_ones_own_facts_and_no_colleagues_private_one(
    salesbook: Run, words: str
) -> None:
    told(salesbook, "Her daughter plays the cello")
    told(salesbook, "The cello is hers, Her daughter plays", "--shared", variables=SAM)

    mine, sams = (
        json.loads(salesbook("find", words, "--json", variables=who).out)["items"]
        for who in ({}, SAM)
    )

    def found(items: list[dict[str, Any]]) -> list[tuple[str, str]]:
        return sorted((one["text"], one["rep"]) for one in items if one["kind"] == "fact")

    shared = ("The cello is hers, Her daughter plays", "Sam Bos")
    assert found(mine) == [("Her daughter plays the cello", "Robin Vos"), shared]
    assert found(sams) == [shared]


def test_a_private_fact_leaves_with_its_own_rep_only_when_asked(salesbook: Run) -> None:
    told(salesbook, "Her daughter plays the cello")
    told(salesbook, "Rows on Sundays", "--shared")

    plain, asked = salesbook("export", "all"), salesbook("export", "all", "--include-private")

    assert ("cello" in plain.out, "Rows on Sundays" in plain.out) == (False, True)
    assert "cello" in asked.out


def test_a_shared_fact_is_read_by_all(salesbook: Run) -> None:
    handle = told(salesbook, "Her daughter plays the cello")["handle"]

    shared = salesbook("fact", "share", handle[:6], "--json")
    again = salesbook("fact", "share", handle[:6])

    assert json.loads(shared.out)["kind"] == "fact_share"
    assert json.loads(shared.out)["item"]["personal_fact"]["private"] is False
    assert [one["rep"] for one in facts(salesbook, variables=SAM)] == ["Robin Vos"]
    assert (again.code, "is shared already" in again.err) == (1, True)


def test_another_reps_private_fact_is_not_there(salesbook: Run) -> None:
    handle = told(salesbook, "Her daughter plays the cello")["handle"]

    for command in ("share", "remove"):
        refused = salesbook("fact", command, handle, variables=SAM)

        assert (refused.code, refused.out) == (1, "")
        assert refused.err.startswith(f"Error: There is no fact “{handle}”.")


def test_a_shared_fact_stays_with_the_rep_who_was_told(salesbook: Run) -> None:
    handle = told(salesbook, "Rows on Sundays", "--shared")["handle"]

    refused = salesbook("fact", "remove", handle, variables=SAM)

    assert refused.code == 1
    assert "was told to Robin Vos, and only they can change it" in refused.err


def test_a_fact_is_taken_out_and_put_back(salesbook: Run) -> None:
    told(salesbook, "Rows on Sundays")

    removed = salesbook("fact", "remove", "last")
    gone, back = facts(salesbook), salesbook("undo")

    assert removed.out.startswith("Took out a fact about Anna Vermeer, Acme · ")
    assert (gone, back.code) == ([], 0)
    assert [one["text"] for one in facts(salesbook)] == ["Rows on Sundays"]


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("anna", " "), "The fact is empty."),
        (("zork", "Rows"), "There is no person called “zork”."),
        (("anna", "Rows", "--on", "tomorow"), "is not a date"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_kept(
    salesbook: Run, argv: tuple[str, ...], said: str
) -> None:
    result = salesbook("fact", "add", *argv)

    assert (result.code, result.out) == (1, "")
    assert said in result.err
    assert facts(salesbook) == []


def test_facts_of_one_person_and_those_a_limit_leaves_out(salesbook: Run) -> None:
    salesbook("person", "add", "Bob Smit")
    salesbook("fact", "add", "bob", "Has two dogs", "--shared")
    for number in range(3):
        told(salesbook, f"Fact {number}")

    bobs, cut = facts(salesbook, "bob"), salesbook("fact", "list", "--limit", "1")
    part = json.loads(salesbook("fact", "list", "anna", "--json", "--limit", "2").out)

    assert [(one["text"], one["account"]) for one in bobs] == [("Has two dogs", None)]
    assert "… and 3 more: salesbook fact list --limit 4" in cut.out
    assert (len(part["items"]), part["more"]) == (2, 1)


@pytest.mark.parametrize("width", ["60", "80", "140"])
def test_facts_are_for_eyes(salesbook: Run, golden: Golden, width: str) -> None:
    wide = {"COLUMNS": width}
    said = [
        salesbook("fact", "list", variables=wide).out,
        salesbook("fact", "add", "anna", "Her daughter plays the cello", variables=wide).out,
        salesbook("fact", "add", "anna", "Our son", "--mine", now=TUESDAY, variables=wide).out,
        salesbook("fact", "share", "last", variables=wide).out,
        salesbook("fact", "add", "anna", "Rows", "--shared", variables=wide | SAM).out,
        salesbook("fact", "list", variables=wide).out,
        salesbook("fact", "remove", "last", variables=wide).out,
    ]

    golden(f"fact-{width}.txt", "\n".join(said))


def test_facts_are_for_sheets(salesbook: Run) -> None:
    told(salesbook, "=cmd", "--shared")

    header, row = salesbook("fact", "list", "--csv").out.splitlines()

    assert header.startswith('"id","handle","person","person_id","account","told_by","text"')
    assert '"\'=cmd"' in row
