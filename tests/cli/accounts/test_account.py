import json
from typing import Any

import pytest

from salesbook.cli.environment import Environment
from salesbook.work.accounts.account import add_account
from tests.house import Golden, Run, at

pytestmark = pytest.mark.usefixtures("book")


def item(salesbook: Run, *argv: str) -> Any:
    result = salesbook(*argv, "--json")
    assert (result.code, result.err) == (0, "")
    return json.loads(result.out)["item"]


def test_an_account_needs_only_a_name(salesbook: Run) -> None:
    result = salesbook("account", "add", "Acme")

    assert (result.code, result.err) == (0, "")
    assert result.out == (
        "Added Acme\nKind   prospect\nOwner  Robin Vos\n  Changed your mind: salesbook undo\n"
    )


def test_an_account_keeps_all_that_is_said_of_it(salesbook: Run) -> None:
    said = item(
        salesbook,
        *("account", "add", "Acme", "--kind", "customer", "--grade", "a", "--country", "nl"),
        *("--zone", "Europe/Amsterdam", "--industry", "Pumps", "--website", "www.acme.example"),
        *("--city", "Delft", "--street", "Oude Delft 1", "--postal-code", "2611 BA"),
        *("--region", "ZH", "--legal-name", "Acme BV", "--headcount", "12", "--source", "fair"),
        *("--email", "info@acme.example", "--phone", "015 123 4567", "--mobile", "06 12345678"),
        *("--owner", "me", "--backup", "robin"),
    )["account"]

    assert {name: said[name] for name in ("kind", "grade", "country", "domain", "owner")} == {
        "kind": "customer",
        "grade": "A",
        "country": "NL",
        "domain": "acme.example",
        "owner": "Robin Vos",
    }
    assert said["phones"] == ["015 123 4567", "06 12345678"]
    assert (said["emails"], said["backup"]) == (["info@acme.example"], "Robin Vos")


def test_a_second_account_of_a_name_is_kept_and_told(salesbook: Run) -> None:
    salesbook("account", "add", "Acme", "--city", "Utrecht")

    again = salesbook("account", "add", "ACME", "--city", "Breda")

    assert (again.code, again.err) == (
        0,
        "There was an account “ACME” already: two go by it now.\n",
    )


@pytest.mark.parametrize(
    ("argv", "message"),
    [
        (["add", " "], "Error: An account needs a name."),
        (["add", "A", "--country", "xx1"], "Error: “xx1” is no country."),
        (["add", "A", "--zone", "Mars/Base"], "Error: “Mars/Base” is no time zone."),
        (["add", "A", "--email", "acme"], "Error: “acme” is no e-mail address."),
        (["add", "A", "--phone", "12"], "Error: “12” is no telephone number."),
        (["add", "A", "--owner", "kim"], "Error: There is no rep called “kim”."),
        (["edit", "nobody"], "Error: There is no account called “nobody”."),
        (["list", "--without", "tea"], "Error: Nothing is known about being without “tea”."),
    ],
)
def test_what_cannot_be_kept_is_refused(salesbook: Run, argv: list[str], message: str) -> None:
    result = salesbook("account", *argv)

    assert result.code in {1, 2}
    assert result.err.splitlines()[0] == message
    assert result.err.splitlines()[1].startswith("Hint: ")


def test_an_account_is_changed_field_by_field(salesbook: Run) -> None:
    salesbook("account", "add", "Acme", "--grade", "B", "--city", "Delft")

    changed = item(
        salesbook,
        *("account", "edit", "acme", "--name", "Acme BV", "--website", "https://acme.example/x"),
        *("--clear", "grade", "--email", "info@acme.example", "--email", "INFO@acme.example"),
        *("--phone", "015 1234567", "--phone", "015 1234567"),
    )["account"]

    assert (changed["name"], changed["grade"], changed["city"]) == ("Acme BV", None, "Delft")
    assert (changed["domain"], changed["emails"]) == ("acme.example", ["info@acme.example"])
    assert changed["phones"] == ["015 1234567"]
    assert (
        item(salesbook, "account", "edit", "acme bv", "--clear", "website")["account"]["domain"]
        is None
    )


def test_what_an_account_cannot_be_without_is_not_emptied(salesbook: Run) -> None:
    salesbook("account", "add", "Acme")

    result = salesbook("account", "edit", "acme", "--clear", "name")

    assert result.code == 2
    assert result.err.startswith("Error: “name” cannot be emptied.\nHint: These can: city, ")


def test_changing_nothing_says_so(salesbook: Run) -> None:
    salesbook("account", "add", "Acme")

    result = salesbook("account", "edit", "acme", "--kind", "prospect")

    assert result.out == "Nothing to change in Acme\nKind   prospect\nOwner  Robin Vos\n"


def test_a_channel_is_closed_and_opened_again(salesbook: Run) -> None:
    salesbook("account", "add", "Acme")

    closed = item(
        salesbook,
        *("account", "edit", "acme", "--do-not-contact", "EMAIL", "--do-not-contact", "phone"),
        *("--because", "asked us"),
    )
    again = item(salesbook, "account", "edit", "acme", "--do-not-contact", "email")
    opened = item(salesbook, "account", "edit", "acme", "--contact-again", "email")
    refused = salesbook("account", "edit", "acme", "--contact-again", "social")

    assert closed["account"]["do_not_contact"] == ["email", "phone"]
    assert again["account"]["do_not_contact"] == ["email", "phone"]
    assert opened["account"]["do_not_contact"] == ["phone"]
    assert refused.err == ("Error: “Acme” has not closed “social”.\nHint: Closed to us: phone\n")


def test_opening_what_was_never_closed_is_refused(salesbook: Run) -> None:
    salesbook("account", "add", "Acme")

    refused = salesbook("account", "edit", "acme", "--contact-again", "all")

    assert refused.err.endswith("Hint: Closed to us: nothing\n")


def test_an_account_answers_to_other_names(salesbook: Run) -> None:
    salesbook("account", "add", "Acme International")

    given = salesbook("account", "alias", "acme", " AIH ")
    again = salesbook("account", "alias", "aih", "aih")
    taken = salesbook("account", "alias", "aih", "AIH", "--remove")
    gone = salesbook("account", "alias", "acme", "AIH", "--remove")

    assert given.out.startswith("Acme International also answers to AIH\n")
    assert "undo" in given.out
    assert "undo" not in again.out
    assert taken.out.startswith("Acme International no longer answers to AIH\n")
    assert gone.err.startswith("Error: “Acme International” has no other name “AIH”.\nHint: ")


def test_an_account_is_put_away_and_brought_back(salesbook: Run) -> None:
    salesbook("account", "add", "Acme")

    away = salesbook("account", "archive", "acme")
    again = salesbook("account", "archive", "acme")

    assert away.out.startswith("Put away Acme\n")
    assert "undo" not in again.out
    assert salesbook("account", "list").out.startswith("No accounts.")
    assert "(put away)" in salesbook("account", "list", "--all").out
    assert salesbook("account", "archive", "acme", "--back").out.startswith("Brought back Acme\n")
    assert "Acme" in salesbook("account", "list").out


def test_an_account_is_given_to_another_rep(salesbook: Run) -> None:
    salesbook("account", "add", "Acme")
    salesbook("account", "add", "Other", variables={"SALESBOOK_REP": "Kim Bakker"})

    given = salesbook("account", "owner", "acme", "kim")
    again = salesbook("account", "owner", "acme", "bakker")
    backup = salesbook("account", "owner", "acme", "me", "--backup", "--because", "holiday")

    assert given.out.startswith("Acme belongs to Kim Bakker\n")
    assert "undo" not in again.out
    assert backup.out.startswith("Acme has the backup Robin Vos\n")
    assert "Owner  Kim Bakker · backup Robin Vos\n" in backup.out
    assert salesbook("account", "list", "--owner", "me").out.startswith("No accounts.")
    assert len(item_names(salesbook, "--owner", "kim")) == 2


def item_names(salesbook: Run, *argv: str) -> list[str]:
    result = salesbook("account", "list", "--json", *argv)
    return [one["name"] for one in json.loads(result.out)["items"]]


def test_accounts_are_listed_by_what_is_asked(salesbook: Run) -> None:
    salesbook("account", "add", "Acme", "--kind", "customer", "--grade", "A")
    salesbook("account", "add", "Acme")
    salesbook("account", "add", "Zeta")
    salesbook("person", "add", "Jan", "--account", "zeta")

    assert item_names(salesbook) == ["Acme", "Acme", "Zeta"]
    assert item_names(salesbook, "--without", "Person") == ["Acme", "Acme"]
    assert item_names(salesbook, "--without", "purpose", "--kind", "customer") == ["Acme"]
    assert item_names(salesbook, "--grade", "A") == ["Acme"]
    assert item_names(salesbook, "--grade", "C") == []
    limited = json.loads(salesbook("account", "list", "--json", "--limit", "1").out)
    assert (limited["kind"], limited["as_of"]) == ("accounts", "2026-11-23")
    assert (len(limited["items"]), limited["more"]) == (1, 2)
    assert "… and 2 more: --limit 3" in salesbook("account", "list", "--limit", "1").out


def test_the_list_looks_as_it_should(salesbook: Run, golden: Golden) -> None:
    salesbook("account", "add", "Acme", "--city", "Delft", "--kind", "former_customer")
    salesbook("account", "add", "Beta", "--country", "BE", "--grade", "B")
    salesbook("account", "add", "Gamma", "--phone", "020 1234567", "--email", "g@gamma.example")
    salesbook("account", "edit", "beta", "--do-not-contact", "all")
    salesbook("account", "alias", "gamma", "=2+2")
    salesbook("pause", "gamma", "--until", "4 jan")
    salesbook("person", "add", "Jan", "--account", "acme")

    golden("accounts.txt", salesbook("account", "list").out)
    golden("accounts-40.txt", salesbook("account", "list", variables={"COLUMNS": "40"}).out)
    golden("accounts.csv", salesbook("account", "list", "--csv").out)


def test_a_name_of_several_is_asked_about_at_a_terminal(salesbook: Run) -> None:
    salesbook("account", "add", "Acme", "--city", "Delft")
    salesbook("account", "add", "Acme", "--city", "Gent")

    picked = salesbook("account", "edit", "acme", "--grade", "A", stdin="2\n", terminal=True)
    none = salesbook("account", "edit", "acme", "--grade", "B", stdin="\n", terminal=True)
    piped = salesbook("account", "edit", "acme", "--grade", "B")

    assert picked.code == 0
    assert "Grade" not in picked.err
    assert [one["grade"] for one in items(salesbook)].count("A") == 1
    assert none.code == piped.code == 1
    assert piped.err.startswith("Error: “acme” can mean 2 accounts.\n  1  Acme · ")


def items(salesbook: Run) -> Any:
    return json.loads(salesbook("account", "list", "--json").out)["items"]


def test_at_a_terminal_a_name_that_is_clear_or_unknown_is_not_asked_about(salesbook: Run) -> None:
    salesbook("account", "add", "Acme")

    clear = salesbook("account", "edit", "acme", "--grade", "A", terminal=True)
    unknown = salesbook("account", "edit", "zeta", "--grade", "A", terminal=True)

    assert (clear.code, unknown.code) == (0, 1)


def test_an_added_account_is_undone_whole(salesbook: Run) -> None:
    salesbook("account", "add", "Acme", "--email", "info@acme.example")

    undone = salesbook("undo")

    assert undone.code == 0
    assert salesbook("account", "list").out.startswith("No accounts.")


def test_lists_hold_on_both_engines(any_book: Environment) -> None:
    from salesbook.domain.accounts.account import AccountKind, Grade
    from salesbook.store.accounts.account import Filter, accounts_listed

    with any_book.writing("test") as opened:
        add_account(opened, "Acme", kind=AccountKind.CUSTOMER, grade=Grade.A)
    with at(any_book, "2026-11-24T09:00+01:00").writing("test") as opened:
        add_account(opened, "Beta")

    with any_book.reading() as opened:
        every, _ = accounts_listed(opened, Filter())
        some, _ = accounts_listed(
            opened,
            Filter(kind=AccountKind.CUSTOMER, grade=Grade.A, owner_id=opened.rep.id),
        )
        lacking, more = accounts_listed(
            opened, Filter(without_person=True, without_purpose=True, limit=1)
        )

    assert [one.name for one in every] == ["Acme", "Beta"]
    assert [one.name for one in some] == ["Acme"]
    assert ([one.name for one in lacking], more) == (["Acme"], 1)


def test_a_receipt_says_which_command_it_is_of_and_names_what_it_wrote(salesbook: Run) -> None:
    written = {
        verb: json.loads(salesbook("account", verb, "acme", *rest, "--json").out)
        for verb, *rest in (
            ("add",),
            ("edit", "--grade", "A"),
            ("alias", "Ace"),
            ("alias", "Ace", "--remove"),
            ("owner", "me", "--backup"),
            ("archive",),
        )
    }

    assert {verb: document["kind"] for verb, document in written.items()} == {
        verb: f"account_{verb}" for verb in written
    }
    assert len({document["item"]["account"]["id"] for document in written.values()}) == 1
    assert set(written["alias"]["item"]) == {"account", "alias"}
    assert set(written["owner"]["item"]["ownership"]) == {"id"}


def test_a_receipt_names_no_row_where_none_was_written(salesbook: Run) -> None:
    salesbook("account", "add", "Acme")

    known = item(salesbook, "account", "alias", "acme", "ACME")
    own = item(salesbook, "account", "owner", "acme", "me")

    assert set(known) == set(own) == {"account"}
