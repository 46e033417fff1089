import json

from salesbook.cli.environment import Environment
from tests.house import Run

LATER = "2026-11-25T15:00:00+01:00"


def test_both_engines_tell_the_same_digest(salesbook: Run, any_book: Environment) -> None:
    book = dict(any_book.variables)
    for line in (
        ("account", "add", "Acme"),
        ("person", "add", "Eve Lone"),
        ("product", "add", "Pump", "--sku", "P-100"),
        ("opportunity", "add", "Acme", "Pilot"),
        ("note", "acme", "100% sure +win"),
        ("log", "acme", "+pushback 10% dear +risk buyer leaves", "--product", "Pump"),
        ("log", "eve", "+need spares", "--promise", "Send it @fri"),
        ("log", "acme", "+insight SECRET", "--private"),
        ("promise", "kept", "last"),
        ("complaint", "open", "Acme", "It sings", "--product", "Pump"),
        ("complaint", "close", "last", "--because", "Oiled"),
    ):
        salesbook(*line, variables=book)
    salesbook("opportunity", "won", "Pilot", now=LATER, variables=book)

    mine = salesbook("digest", "--json", "--include-private", variables=book)
    other = salesbook("digest", "--json", variables={**book, "SALESBOOK_REP": "Ruth Other"})
    next_week = {**book, "SALESBOOK_NOW": "2026-12-01T09:00:00+01:00"}
    salesbook("note", "close", "last", variables=next_week)
    salesbook("log", "acme", "Talked", "--at", LATER[:10], variables=next_week)
    later = json.loads(salesbook("digest", "--json", variables=next_week).out)["items"]

    assert "SECRET" in mine.out
    assert "SECRET" not in other.out
    told = [(one["kind"], one["text"], one["product"]) for one in json.loads(other.out)["items"]]
    assert told == [
        ("objection", "10% dear", "Pump"),
        ("risk", "buyer leaves", "Pump"),
        ("win", "It sings: Oiled", "Pump"),
        ("complaint", "It sings", "Pump"),
        ("win", "100% sure", None),
        ("win", "Pilot", None),
        ("need", "spares", None),
    ]
    assert {one["text"]: one["since_then"] for one in later} == {
        "10% dear": ["“Pilot” came to Won Wed 25 Nov", "talked Wed 25 Nov"],
        "buyer leaves": [
            "“Pilot” came to Won Wed 25 Nov",
            "risk closed Tue 1 Dec",
            "talked Wed 25 Nov",
        ],
        "It sings": [
            "complaint closed: Oiled, Mon 23 Nov",
            "“Pilot” came to Won Wed 25 Nov",
            "talked Wed 25 Nov",
        ],
        "100% sure": ["“Pilot” came to Won Wed 25 Nov", "talked Wed 25 Nov"],
        "spares": ["nothing yet"],
    }
