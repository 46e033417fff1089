"""`salesbook document`: kept by its path, found by its title, sent once and known as sent."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from tests.house import Golden, Outcome, Run
from tests.once import made_once

pytestmark = pytest.mark.usefixtures("acme", "sound")

THURSDAY = "2026-11-26T09:30:00+01:00"


@pytest.fixture
@made_once
def acme(book: object, salesbook: Run) -> None:
    """Keep an account with two people, somebody without one, and a product."""
    del book
    salesbook("account", "add", "Acme")
    salesbook("person", "add", "Anna Vermeer", "--account", "Acme")
    salesbook("person", "add", "Bob Smit", "--account", "Acme")
    salesbook("person", "add", "Eve Arden")
    salesbook("product", "add", "Pump", "--sku", "P-1")


@pytest.fixture
def brochure(home: Path) -> str:
    """Put a brochure on the disk."""
    path = home / "pumps_2026.pdf"
    path.write_bytes(b"quiet")
    return str(path)


def item(result: Outcome) -> dict[str, Any]:
    assert result.code == 0, result.err
    found: dict[str, Any] = json.loads(result.out)["item"]
    return found


def items(result: Outcome) -> list[dict[str, Any]]:
    assert result.code == 0, result.err
    found: list[dict[str, Any]] = json.loads(result.out)["items"]
    return found


def linked(salesbook: Run, title: str, *argv: str) -> None:
    """Keep a link, whose title is what counts."""
    url = f"https://pumps.example/{title.replace(' ', '-')}"
    result = salesbook("document", "add", url, "--title", title, *argv)
    assert result.code == 0, result.err


def test_a_file_is_known_by_what_is_in_it(salesbook: Run, brochure: str) -> None:
    found = item(
        salesbook(
            *("document", "add", brochure, "--product", "pump", "--topic", "noise, energy"),
            *("--topic", "noise", "--until", "31 dec", "--json"),
        )
    )["document"]

    assert (found["title"], found["kind"], found["product"]) == ("pumps 2026", "brochure", "Pump")
    assert (found["path"], found["url"], found["size_bytes"]) == (brochure, None, 5)
    assert found["sha256"] == hashlib.sha256(b"quiet").hexdigest()
    assert (found["media_type"], found["topics"]) == ("application/pdf", ["energy", "noise"])
    assert (found["valid_until_on"], found["people"]) == ("2026-12-31", 0)


def test_the_same_file_twice_is_named_and_kept_once(
    salesbook: Run, brochure: str, home: Path
) -> None:
    copy = home / "copy.pdf"
    copy.write_bytes(Path(brochure).read_bytes())
    salesbook("document", "add", brochure)

    again = salesbook("document", "add", str(copy))

    assert (again.code, again.out) == (1, "")
    assert "“copy.pdf” is in the book already: “pumps 2026”." in again.err
    assert len(items(salesbook("document", "list", "--json"))) == 1


def test_the_same_link_twice_is_named(salesbook: Run) -> None:
    linked(salesbook, "Harbour")

    again = salesbook("document", "add", "https://pumps.example/Harbour")

    assert again.code == 1
    assert "is in the book already: “Harbour”" in again.err


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("add", "none.pdf"), "“none.pdf” is not there."),
        (("add", "."), "“.” is a folder, not a file."),
        (("add", " "), "No file was named."),
        (("add", "https://a.example/b", "--kind", "poem"), "“poem” is no kind of document."),
        (("add", "https://a.example/b", "--title", " "), "The title is empty."),
        (("add", "https://a.example/b", "--until", "30 feb"), "Feb has no day 30."),
        (("edit", "harbour"), "What is to change?"),
        (("edit", "harbour", "--until", "fri", "--always"), "It is valid until a day, or always."),
        (("remove", "zork"), "There is no document “zork”."),
        (("send", "harbuor", "zelda"), "There is no person called “zelda”."),
        (("send", " ", "anna"), "No document was named."),
        (("send", "harbour", "anna", "--medium", "pigeon"), "“pigeon” is no medium."),
        (("send", "harbour", "anna", "--at", "tomorrow"), "cannot be logged"),
        (("send", "har", "anna"), "“har” can mean 2 documents."),
    ],
)
def test_what_cannot_be_is_a_sentence_and_keeps_nothing(
    salesbook: Run, argv: tuple[str, ...], said: str
) -> None:
    linked(salesbook, "Harbour")
    linked(salesbook, "Harvest")
    before = salesbook("history", "--json").out

    result = salesbook("document", *argv)

    assert result.code in {1, 2}
    assert (result.out, said in result.err) == ("", True), result.err
    assert salesbook("history", "--json").out == before


def test_a_file_that_cannot_be_read_says_why(salesbook: Run, brochure: str) -> None:
    beneath = salesbook("document", "add", f"{brochure}/deeper.pdf")
    long = salesbook("document", "add", f"{brochure}{'x' * 300}")

    assert "is not there" in beneath.err
    assert "cannot be read: File name too long" in long.err


def test_a_receipt_says_what_was_guessed_and_where_it_is(salesbook: Run, golden: Golden) -> None:
    said = [
        salesbook("document", "add", "https://pumps.example/case/harbour").out,
        salesbook(
            *("document", "add", "https://pumps.example/prices", "--kind", "price-list"),
            *("--title", "Prices 2026", "--product", "p-1", "--until", "2026-10-31"),
        ).out,
        salesbook("document", "edit", "harbour", "--topic", "case", "--until", "eoy").out,
        salesbook("document", "edit", "harbour", "--always", "--title", "The harbour").out,
        salesbook("document", "remove", "the harbour").out,
    ]

    golden("document.txt", "".join(said))


def test_a_file_of_any_size_reads_well(salesbook: Run, home: Path) -> None:
    sizes = {"a.pptx": 900, "b.xyz": 40_000, "c.webp": 3_500_000}
    for name, size in sizes.items():
        (home / name).write_bytes(b"x" * size)

    wide = {"COLUMNS": "140"}
    added = [salesbook("document", "add", str(home / name), variables=wide) for name in sizes]

    said = "".join(each.out for each in added)
    assert "900 bytes · application/vnd.openxmlformats-officedocument.presentationml" in said
    assert "39 kB\n" in said
    assert "3.3 MB · image/webp" in said


def test_topics_said_anew_stand_for_those_it_had(salesbook: Run) -> None:
    linked(salesbook, "Harbour", "--topic", "cases")

    kept = item(salesbook("document", "edit", "harb", "--kind", "case study", "--json"))
    anew = item(salesbook("document", "edit", "harb", "--topic", "docks", "--json"))

    assert (kept["document"]["kind"], kept["document"]["topics"]) == ("case_study", ["cases"])
    assert anew["document"]["topics"] == ["docks"]


def test_sending_keeps_a_share_each_and_one_contact_for_an_account(salesbook: Run) -> None:
    linked(salesbook, "Pumps 2026")

    sent = item(salesbook("document", "send", "pumps", "anna", "bob", "anna", "eve", "--json"))
    shown = json.loads(salesbook("show", "acme", "--json").out)["item"]

    assert [each["person"] for each in sent["document_shares"]] == [
        *("Anna Vermeer", "Bob Smit", "Eve Arden"),
    ]
    assert len(sent["interactions"]) == 2
    assert "Sent: Pumps 2026" in json.dumps(shown)
    assert items(salesbook("document", "list", "--json"))[0]["people"] == 3


def test_sending_closes_the_follow_up_on_its_own_channel_alone(salesbook: Run) -> None:
    linked(salesbook, "Pumps 2026")
    for purpose, by in (("Agree the pilot date", "phone"), ("Show how quiet it is", "email")):
        salesbook("followup", "add", "anna", purpose, "--on", "today", "--by", by)

    chat = item(salesbook("document", "send", "pumps", "anna", "-m", "chat", "--json"))
    mail = salesbook("document", "send", "pumps", "anna", "--medium", "email")
    left = items(salesbook("followup", "list", "--json"))

    assert chat["closed"] == []
    assert "Closed: Show how quiet it is" in mail.out
    assert [each["purpose"] for each in left] == ["Agree the pilot date"]


def test_what_is_shown_in_a_talk_is_no_contact_of_its_own(salesbook: Run) -> None:
    linked(salesbook, "Pumps 2026")

    sent = item(salesbook("document", "send", "pumps", "anna", "-m", "hand", "--json"))
    brief = json.loads(salesbook("brief", "acme", "--json").out)["item"]

    assert sent["interactions"] == []
    assert "Sent: Pumps" not in json.dumps(brief)


def test_who_had_it_already_and_what_expired_are_warned_of(salesbook: Run) -> None:
    linked(salesbook, "Pumps 2026", "--until", "2026-11-01")
    first = salesbook("document", "send", "pumps", "anna", "--at", "yesterday 10:00")

    again = salesbook("document", "send", "pumps", "anna", "bob")

    assert "“Pumps 2026” was valid until Sun 1 Nov (3 weeks ago)." in first.err
    assert "already" not in first.err
    assert "Anna Vermeer has “Pumps 2026” already: email, Sun 22 Nov (yesterday)." in again.err
    assert "Bob Smit has" not in again.err


def test_a_closed_channel_is_warned_of(salesbook: Run) -> None:
    linked(salesbook, "Pumps 2026")
    salesbook("person", "edit", "anna", "--do-not-contact", "email")
    sent = item(salesbook("document", "send", "pumps", "anna", "--json"))
    by_hand = item(salesbook("document", "send", "pumps", "anna", "-m", "hand", "--json"))

    rules = [each["rule"] for each in sent["warnings"]]
    assert ("do_not_contact" in rules) == bool(rules)
    assert [each["rule"] for each in by_hand["warnings"]] == ["document_again"]


def test_the_one_promise_to_send_it_is_kept(salesbook: Run, golden: Golden) -> None:
    linked(salesbook, "Pumps 2026", "--kind", "brochure")
    linked(salesbook, "Prices", "--kind", "price_list")
    for text in ("Send the pumps brochure", "Send the drawing"):
        said = ("promise", "add", "acme", text, "--by", "us", "--on", "fri", "--kind", "document")
        salesbook(*said)
    salesbook("promise", "add", "acme", "Call on the price list", "--by", "us", "--on", "fri")

    other = salesbook("document", "send", "prices", "anna", "--medium", "phone")
    meant = salesbook("document", "send", "pumps", "anna")
    by_hand = item(salesbook("document", "send", "pumps", "bob", "-m", "hand", "--json"))
    open_ = [each["text"] for each in items(salesbook("promise", "list", "--json"))]

    golden("document-send.txt", other.out + other.err + meant.out + meant.err)
    assert open_ == ["Send the drawing", "Call on the price list"]
    assert by_hand["kept"] == []


def test_a_promise_is_kept_in_a_talk_too_and_undone_with_it(salesbook: Run) -> None:
    linked(salesbook, "Pumps 2026")
    salesbook(
        "promise",
        "add",
        "anna",
        "Send the pumps",
        "--by",
        "us",
        "--on",
        "fri",
        "--kind",
        "document",
    )

    kept = item(salesbook("document", "send", "pumps", "anna", "-m", "hand", "--json"))["kept"]
    gone = items(salesbook("promise", "list", "--json"))
    salesbook("undo")
    back = items(salesbook("promise", "list", "--json"))

    assert (len(kept), gone, len(back)) == (1, [], 1)
    assert items(salesbook("document", "list", "--json"))[0]["people"] == 0


def test_lists_say_who_has_what(salesbook: Run, golden: Golden) -> None:
    linked(salesbook, "Pumps 2026", "--kind", "brochure", "--product", "pump")
    linked(salesbook, "Prices 2025", "--kind", "price_list", "--until", "2026-10-31")
    linked(salesbook, "Harbour")
    salesbook("document", "send", "pumps", "anna", "bob", "--at", "fri 10:00")
    salesbook("document", "send", "prices", "anna", "-m", "phone")

    for width in ("60", "80", "140"):
        wide = {"COLUMNS": width}
        said = [
            salesbook("document", "list", variables=wide).out,
            salesbook("document", "list", "--to", "anna", variables=wide).out,
            salesbook("document", "list", "--valid", "--limit", "1", variables=wide).out,
        ]
        golden(f"document-list-{width}.txt", "".join(said))
    golden("document-list.csv", salesbook("document", "list", "--to", "anna", "--csv").out)


def test_a_document_shows_who_has_it(salesbook: Run, golden: Golden) -> None:
    linked(salesbook, "Pumps 2026", "--kind", "brochure")
    nobody = salesbook("document", "show", "pumps").out
    for who, at in (("anna", "thu 10:00"), ("eve", "fri 10:00"), ("anna", "fri 15:00")):
        salesbook("document", "send", "pumps", who, "--at", at)

    shown = salesbook("document", "show", "pumps").out
    found = item(salesbook("document", "show", "pumps", "--json"))

    golden("document-show.txt", nobody + shown)
    assert [(each["person"], each["account"]) for each in found["holders"]] == [
        ("Anna Vermeer", "Acme"),
        ("Eve Arden", None),
    ]
    assert (found["document"]["title"], found["document"]["people"]) == ("Pumps 2026", 2)


def test_lists_are_narrowed(salesbook: Run) -> None:
    linked(salesbook, "Pumps 2026", "--product", "pump")
    linked(salesbook, "Prices 2025", "--until", "2026-10-31")
    linked(salesbook, "Old pumps", "--product", "pump", "--until", "2026-10-31")
    salesbook("document", "send", "old pumps", "anna")
    salesbook("document", "send", "prices", "anna", "bob")

    def titles(*argv: str) -> list[str]:
        return [each["title"] for each in items(salesbook("document", "list", *argv, "--json"))]

    assert titles("--product", "pump") == ["Old pumps", "Pumps 2026"]
    assert titles("--product", "pump", "--valid") == ["Pumps 2026"]
    assert titles("--to", "anna") == ["Old pumps", "Prices 2025"]
    assert titles("--to", "anna", "--product", "p-1") == ["Old pumps"]
    assert titles("--to", "eve") == []


def test_an_empty_list_says_how_to_begin(salesbook: Run) -> None:
    assert "There are no documents yet" in salesbook("document", "list").out
    assert "No document is like that" in salesbook("document", "list", "--valid").out


def test_a_document_is_found_by_more_than_its_title(salesbook: Run) -> None:
    linked(salesbook, "Pumps 2026", "--until", "2026-10-31")
    linked(salesbook, "Pumps 2027")
    handle = items(salesbook("document", "list", "--json"))[0]["handle"]

    def sent(typed: str) -> str:
        found: str = item(salesbook("document", "send", typed, "eve", "--json"))["document"][
            "title"
        ]
        return found

    assert sent("pumps") == "Pumps 2027"
    assert sent("pumps 2026") == "Pumps 2026"
    assert sent(handle[:6]) == "Pumps 2026"
    assert sent("last") == "Pumps 2027"
    assert sent("pumsp 2027") == "Pumps 2027"


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("anna", "no answer"), "“Pumps 2026” went to nobody: this ended in “no answer”."),
        (("acme", "Showed it"), "Who got “Pumps 2026”? Nobody was named."),
    ],
)
def test_a_log_that_handed_it_to_nobody_says_so_and_is_not_kept(
    salesbook: Run, argv: tuple[str, ...], said: str
) -> None:
    linked(salesbook, "Pumps 2026")
    before = salesbook("history", "--json").out

    result = salesbook("log", *argv, "--sent", "pumps")

    assert (result.code, result.out, said in result.err) == (1, "", True), result.err
    assert salesbook("history", "--json").out == before


def test_a_log_hands_it_over_as_the_talk_was(salesbook: Run) -> None:
    linked(salesbook, "Pumps 2026")

    salesbook("log", "anna", "Showed it", "--by", "visit", "--sent", "pumps")
    salesbook("log", "eve", "Wrote her", "--by", "whatsapp", "--sent", "pumps")

    theirs = [
        items(salesbook("document", "list", "--to", who, "--json")) for who in ("anna", "eve")
    ]
    assert [each["medium"] for [each] in theirs] == ["hand", "chat"]


@pytest.mark.parametrize(
    ("argv", "stdin", "code", "said"),
    [
        (("show", "har"), "2\n", 0, "Harvest"),
        (("show", "harbour"), "", 0, "Harbour"),
        (("edit", "har", "--always"), "1\n", 0, "Changed Harbour"),
        (("remove", "har"), "1\n", 0, "Took out Harbour"),
        (("send", "har", "anna"), "2\n", 0, "Sent Harvest to Anna Vermeer"),
        (("send", "har", "anna"), "\n", 1, "“har” can mean 2 documents."),
        (("show", "zork"), "", 1, "There is no document “zork”."),
    ],
)
def test_at_a_terminal_the_one_that_is_meant_is_picked(
    salesbook: Run, argv: tuple[str, ...], stdin: str, code: int, said: str
) -> None:
    linked(salesbook, "Harbour")
    linked(salesbook, "Harvest")

    plain = {"NO_COLOR": "1"}
    result = salesbook("document", *argv, stdin=stdin, terminal=True, variables=plain)

    assert (result.code, said in result.out + result.err) == (code, True), result


def test_what_was_taken_out_is_known_to_have_been_sent(salesbook: Run) -> None:
    linked(salesbook, "Pumps 2026")
    salesbook("document", "send", "pumps", "anna")
    salesbook("document", "remove", "pumps")

    assert items(salesbook("document", "list", "--json")) == []
    linked(salesbook, "Pumps 2026")
    assert items(salesbook("document", "list", "--to", "anna", "--json")) == []
