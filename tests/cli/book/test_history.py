import csv
import json
from datetime import date

from salesbook.cli.environment import Environment
from salesbook.store.compiled.tables import EMPLOYMENTS, NOTES, PEOPLE
from tests.house import Golden, Run, at, keep_account


def test_history_is_the_newest_first_and_says_what_was_undone(
    salesbook: Run, book: Environment, golden: Golden
) -> None:
    for name in ("Acme", "[red]Beta[/]\x1b"):
        keep_account(at(book, "2026-12-24T16:05+01:00"), name)
    salesbook("undo", now="2027-01-04T09:00+01:00")

    result = salesbook("history", now="2027-01-04T09:00+01:00")

    assert (result.code, result.err) == (0, "")
    golden("history.txt", result.out)


def test_history_is_rows_and_a_document_too(salesbook: Run, book: Environment) -> None:
    with book.writing("test"):
        pass

    document = json.loads(salesbook("history", "--json").out)
    rows = list(csv.DictReader(salesbook("history", "--csv").out.splitlines()))

    assert (document["kind"], document["as_of"]) == ("history", "2026-11-23T09:30:00+01:00")
    assert [item["command"] for item in document["items"]] == ["start"]
    assert [row["summary"] for row in rows] == ["Robin Vos began to keep this book"]


def test_history_is_as_long_as_asked_for(salesbook: Run, book: Environment) -> None:
    for name in ("Acme", "Beta", "Gamma"):
        keep_account(book, name)

    assert len(json.loads(salesbook("history", "--limit", "2", "--json").out)["items"]) == 2


def test_history_of_one_account_or_person_holds_only_what_is_theirs(
    salesbook: Run, book: Environment
) -> None:
    acme, beta = keep_account(book, "Acme"), keep_account(book, "Beta")
    with book.writing("note") as writing:
        writing.say("Noted about Acme")
        writing.add(NOTES, account_id=acme, text="x", noted_on=date(2026, 11, 23))
    with book.writing("person add") as writing:
        writing.say("Added Kim")
        kim = writing.add(PEOPLE, name="Kim", name_key="kim")
        writing.add(EMPLOYMENTS, account_id=beta, person_id=kim)

    def told(whose: str) -> list[str]:
        document = json.loads(salesbook("history", whose, "--json").out)
        return [item["summary"] for item in document["items"]]

    assert told("acme") == ["Noted about Acme", "Added “Acme”"]
    assert told("beta") == ["Added Kim", "Added “Beta”"]
    assert told("kim") == ["Added Kim"]
