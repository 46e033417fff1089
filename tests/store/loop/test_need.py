import json

from salesbook.cli.environment import Environment
from tests.house import Run

LATER = "2026-11-23T15:00:00+01:00"


def test_a_need_stands_until_the_sale_of_its_talk_is_won(
    salesbook: Run, any_book: Environment
) -> None:
    book = dict(any_book.variables)

    def needs(**said: str) -> list[str]:
        out = salesbook("brief", "acme", "--json", variables={**book, **said}).out
        return [need["text"] for need in json.loads(out)["item"]["needs"]]

    for line in (
        ("account", "add", "Acme"),
        ("opportunity", "add", "Acme", "Pumps", "--amount", "100"),
        ("log", "acme", "Talked +need a quiet pump"),
        ("log", "acme", "Talked +need spares", "--opportunity", "none", "--private"),
    ):
        salesbook(*line, variables=book)

    assert needs() == ["spares", "a quiet pump"]
    assert needs(SALESBOOK_REP="Ruth Other") == ["a quiet pump"]
    salesbook("opportunity", "won", "Pumps", now=LATER, variables=book)
    assert needs(SALESBOOK_NOW=LATER) == []
    salesbook("log", "acme", "Talked +need a hoist", now=LATER, variables=book)
    salesbook("log", "acme", "Signed +win", now=LATER.replace("15", "16"), variables=book)
    assert needs(SALESBOOK_NOW=LATER.replace("15", "17")) == []
