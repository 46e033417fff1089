import json

import pytest

from tests.house import Run

PURPOSE = "Agree the price of six doors"


pytestmark = pytest.mark.usefixtures("book", "called")


@pytest.fixture
def called(salesbook: Run) -> None:
    salesbook("account", "add", "New York Doors", "--country", "US")
    salesbook("account", "add", "Kolkata Gates", "--zone", "Asia/Kolkata")
    salesbook("account", "add", "Sydney Doors", "--country", "Australia")
    for name in ("new york", "kolkata", "sydney"):
        salesbook("followup", "add", name, PURPOSE, "--on", "today")


def contacts(document: str) -> dict[str, tuple[str, str]]:
    blocks = json.loads(document)["item"]["blocks"]
    items = (item for block in blocks for item in block["items"] if item["kind"] == "contact")
    return {item["account"]: (item["start"], item["customer_time"]) for item in items}


def test_a_customer_is_called_in_its_own_commercial_hours_and_both_clocks_are_told(
    salesbook: Run,
) -> None:
    document, shown = salesbook("plan", "--json"), salesbook("plan")

    assert contacts(document.out) == {
        "Kolkata Gates": ("10:00", "14:30"),
        "New York Doors": ("16:00", "10:00"),
    }
    assert "14:30 there" in shown.out
    assert "they are closed" in shown.out


def test_nobody_is_called_on_a_holiday_of_their_country(salesbook: Run) -> None:
    plan = salesbook("plan", now="2026-11-26T08:30+01:00")

    assert "New York Doors  Agree the price of six doors  a holiday" in plan.out
