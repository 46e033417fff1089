"""`salesbook post`: what was published, and who reacted."""

import json

import pytest

from tests.house import Golden, Run

pytestmark = pytest.mark.usefixtures("book", "sound")


def test_a_post_is_kept_with_its_time_and_product(salesbook: Run, golden: Golden) -> None:
    salesbook("product", "add", "Pump")
    link = "https://x.example/1"

    said = [
        salesbook("post", "list").out,
        salesbook(
            *("post", "add", "How we made the pump quiet", "--product", "pump", "--url", link),
            *("--at", "fri 10:00", "--medium", "x"),
        ).out,
    ]
    found = json.loads(salesbook("post", "list", "--json").out)["items"]

    golden("post.txt", "".join(said))
    assert [(one["posted_at"], one["product"]) for one in found] == [
        ("2026-11-20T09:00:00+00:00", "Pump")
    ]


def test_lists_count_the_reactions_both_ways(salesbook: Run) -> None:
    salesbook("person", "add", "Anna Vermeer")
    salesbook("post", "add", "First")
    salesbook("post", "add", "Second", "--at", "yesterday 10:00")
    for way, kind in (("in", "like"), ("in", "comment"), ("out", "reply")):
        salesbook("reaction", way, "anna", kind, "--about", "last")

    csv = salesbook("post", "list", "--csv").out.splitlines()
    limited = salesbook("post", "list", "--limit", "1").out

    assert [line.split(",")[-2:] for line in csv[1:]] == [['"0"', '"0"'], ['"2"', '"1"']]
    assert "… and 1 more: --limit 2" in limited


def test_an_empty_post_is_refused(salesbook: Run) -> None:
    result = salesbook("post", "add", " ")

    assert (result.code, result.out, "The post is empty." in result.err) == (1, "", True)


def test_a_post_is_taken_back_and_put_back(salesbook: Run) -> None:
    made = json.loads(salesbook("post", "add", "First", "--json").out)["item"]["post"]
    salesbook("undo")
    gone = json.loads(salesbook("post", "list", "--json").out)["items"]
    salesbook("redo")

    assert gone == []
    assert json.loads(salesbook("post", "list", "--json").out)["items"] == [made]
