"""How people are reached: by what, when, on which basis, where they were before."""

import json
from typing import Any

import pytest

from salesbook.cli.environment import Environment
from tests.house import Golden, Run
from tests.once import made_once

TUESDAY = "2026-11-24T09:30:00+01:00"
LATER = "2026-12-02T09:30:00+01:00"
EDIT = ("person", "edit", "jan")


@pytest.fixture(autouse=True)
@made_once
def jan(book: Environment, salesbook: Run) -> Environment:
    salesbook("account", "add", "Acme")
    salesbook("account", "add", "Globex")
    salesbook("person", "add", "Jan Smit", "--account", "Acme", "--title", "Buyer")
    return book


def edited(salesbook: Run, *argv: str, **options: Any) -> dict[str, Any]:
    result = salesbook(*EDIT, *argv, "--json", **options)
    assert result.code == 0, result.err
    found: dict[str, Any] = json.loads(result.out)["item"]["person"]
    return found


def test_the_particulars_look_as_they_always_did(salesbook: Run, golden: Golden) -> None:
    hours = ("--best-hours", "tue 9-11", "--best-hours", "thu 14-16")
    said = [
        salesbook(*EDIT, "--channel", "phone", *hours, "--do-not-contact", "email until 1 dec"),
        salesbook(*EDIT, "--basis", "consent", "--basis-source", "given_to_rep"),
        salesbook(*EDIT, "--basis", "withdrawn", "--basis-source", "email", now=TUESDAY),
        salesbook("person", "moved", "jan", "globex", "--title", "CFO", now=TUESDAY),
    ]

    golden("person-particulars.txt", "\n".join(one.out + one.err for one in said))


def test_best_hours_are_set_anew_and_none_takes_them(salesbook: Run) -> None:
    first = edited(salesbook, "--best-hours", "tue 9-11", "--best-hours", "10-12")
    second = edited(salesbook, "--best-hours", "tue 9-11")
    third = edited(salesbook, "--best-hours", "none")

    tuesday = {"weekday": 2, "from": "09:00", "until": "11:00"}
    assert first["best_hours"] == [{"weekday": None, "from": "10:00", "until": "12:00"}, tuesday]
    assert (second["best_hours"], third["best_hours"]) == ([tuesday], [])


def test_a_preferred_channel_has_everyday_names_and_can_be_cleared(salesbook: Run) -> None:
    assert edited(salesbook, "--channel", "whatsapp")["channel"] == "message"
    assert edited(salesbook, "--clear", "channel")["channel"] is None


def test_a_channel_closed_until_a_day_opens_by_itself(salesbook: Run) -> None:
    edited(salesbook, "--do-not-contact", "phone until 1 dec", "--because", "on leave")
    closed = salesbook("person", "list")
    opened = salesbook("person", "list", now=LATER)

    assert "(closed: phone)" in closed.out
    assert "closed" not in opened.out


def test_a_closed_channel_gets_another_end(salesbook: Run) -> None:
    edited(salesbook, "--do-not-contact", "mail", "--because", "asked us")
    ending = edited(salesbook, "--do-not-contact", "email until 1 dec")
    for_good = edited(salesbook, "--do-not-contact", "email")
    opened = edited(salesbook, "--may-contact", "email")

    assert ending["closed"] == [{"channel": "email", "until_on": "2026-12-01"}]
    assert for_good["closed"] == [{"channel": "email", "until_on": None}]
    assert opened["closed"] == []


def test_an_account_closes_a_channel_until_a_day_too(salesbook: Run) -> None:
    closed = salesbook("account", "edit", "acme", "--do-not-contact", "all until 1 dec")

    assert "Closed  all until Tue 1 Dec" in closed.out
    assert "Asked not to be contacted" in salesbook("due", "--why", "acme").out
    assert "Asked not to be contacted" not in salesbook("due", "--why", "acme", now=LATER).out
    assert "closed" not in salesbook("account", "list", now=LATER).out


def test_a_basis_ends_where_the_next_begins(salesbook: Run) -> None:
    edited(salesbook, "--basis", "consent", "--basis-source", "phone")
    same = edited(salesbook, "--basis", "consent", "--basis-source", "phone", now=TUESDAY)
    other = edited(salesbook, "--basis", "contract", "--basis-source", "email", now=TUESDAY)

    assert same["basis_since_on"] == "2026-11-23"
    assert (other["basis"], other["basis_source"]) == ("contract", "email")
    assert other["basis_since_on"] == "2026-11-24"


@pytest.mark.parametrize(
    ("argv", "code", "said"),
    [
        (("--best-hours", "soon"), 1, "“soon” says no best hours"),
        (("--basis", "consent"), 2, "A basis without its source proves nothing"),
        (("--basis-source", "phone"), 2, "A source of which basis?"),
        (("--basis", "hope", "--basis-source", "phone"), 2, "--basis"),
        (("--channel", "pigeon"), 2, "“pigeon” is no kind of contact."),
        (("--do-not-contact", "fax"), 2, "“fax” is no channel."),
        (("--do-not-contact", "email until today"), 1, "nothing would be closed"),
        (("--do-not-contact", "email until someday"), 1, "“someday” is not a date."),
        (("--may-contact", "email"), 1, "has not closed “email”"),
    ],
)
def test_what_cannot_be_is_a_sentence(
    salesbook: Run, argv: tuple[str, ...], code: int, said: str
) -> None:
    refused = salesbook(*EDIT, *argv)

    assert (refused.code, said in refused.err) == (code, True), refused.err


def test_who_moved_keeps_the_past_and_the_talks_stay_with_the_account(salesbook: Run) -> None:
    salesbook("log", "acme", "Talked on price", "--with", "jan", "--no-next", "one_off")
    salesbook("person", "role", "jan", "champion", "--evidence", "last")
    salesbook("fact", "add", "jan", "Rows on Sundays")
    moved = json.loads(salesbook("person", "moved", "jan", "globex", "--json", now=TUESDAY).out)

    [past] = moved["item"]["person"]["past_jobs"]
    assert (past["account"], past["title"], past["until_on"]) == ("Acme", "Buyer", "2026-11-24")
    assert moved["item"]["person"]["account"] == "Globex"
    assert "Talked on price" in salesbook("show", "acme", now=TUESDAY).out
    assert "Rows on Sundays" in salesbook("fact", "list", "jan", now=TUESDAY).out
    there, here = (salesbook("account", "map", at, now=TUESDAY).out for at in ("acme", "globex"))
    assert "Jan Smit · Buyer · left, since Tue 24 Nov · now at Globex" in there
    assert "champion" not in there + here
    page = salesbook("show", "jan", now=TUESDAY)
    known = json.loads(salesbook("show", "jan", "--json", now=TUESDAY).out)
    assert "Was at  Acme (Buyer, champion) until Tue 24 Nov" in page.out
    assert "Jan Smit, Globex" in page.out
    assert "past_jobs" in json.dumps(known)


def test_the_page_of_a_person_leads_to_the_map_of_the_account(salesbook: Run) -> None:
    salesbook("person", "role", "jan", "blocker")

    assert "Who is who: salesbook account map Acme\n" in salesbook("show", "jan").out
    assert "What stays with them" not in salesbook("show", "jan").out


def test_a_leave_typed_late_ends_a_role_no_earlier_than_it_began(salesbook: Run) -> None:
    salesbook("person", "role", "jan", "champion")
    left = salesbook("person", "left", "jan", "--on", "1 nov")

    assert left.code == 0, left.err
    assert "left, since Sun 1 Nov" in salesbook("account", "map", "acme").out


def test_people_are_listed_by_what_they_are_to_us(salesbook: Run) -> None:
    salesbook("person", "add", "Ada Adviser", "--relation", "business")
    salesbook("person", "add", "Pia Peters", "--relation", "potential", "--account", "globex")

    def listed(*argv: str) -> list[str]:
        found = json.loads(salesbook("person", "list", *argv, "--json").out)["items"]
        return [one["name"] for one in found]

    assert listed("--relation", "business") == ["Ada Adviser"]
    assert listed("--relation", "potential") == ["Pia Peters"]
    assert listed("--relation", "customer", "--account", "globex") == []
    assert len(listed()) == 3


def test_a_parent_is_never_below_its_own_part(salesbook: Run) -> None:
    done = salesbook("account", "edit", "globex", "--parent", "acme")
    loop = salesbook("account", "edit", "acme", "--parent", "globex")
    itself = salesbook("account", "edit", "acme", "--parent", "acme")
    out = salesbook("account", "edit", "globex", "--parent", "none")

    assert (done.code, out.code) == (0, 0)
    assert (loop.code, "That would be a loop: “Globex” is part of “Acme”." in loop.err) == (1, True)
    assert (itself.code, "“Acme” cannot be part of itself." in itself.err) == (1, True)
    assert "part of" not in salesbook("account", "map", "globex").out


def test_accounts_where_nobody_is_known_to_decide_are_listed(salesbook: Run) -> None:
    salesbook("person", "role", "jan", "economic buyer")

    without = salesbook("account", "list", "--without", "decision maker")
    salesbook("person", "add", "Pia Peters", "--account", "globex")
    salesbook("person", "role", "pia", "decision_maker")
    nobody = salesbook("account", "list", "--without", "decision_maker")

    assert "1 account without a decision maker. Who decides?" in without.out
    assert "Globex" in without.out
    assert nobody.out == "No such account is without a decision maker.\n"
