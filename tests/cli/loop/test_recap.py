"""`salesbook recap`: a talk summed up for whom it was with."""

import json
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from salesbook.cli.environment import Environment
from salesbook.store.compiled.tables import REPS
from tests.house import Golden, Run
from tests.seeding import Seeds

NOTE = (
    "Wants 12 pumps by May. +need a test first. +insight their budget ends in June"
    " // Offered 10 % off // Agree the date of the test @fri 10:00"
)


@pytest.fixture
def acme(book: Environment, salesbook: Run) -> Environment:
    salesbook("account", "add", "Acme")
    salesbook("person", "add", "Zoë Vermeer", "--account", "Acme", "--email", "zoe@acme.example")
    return book


def mail(path: Path) -> EmailMessage:
    message = message_from_bytes(path.read_bytes(), policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


@pytest.mark.usefixtures("acme")
def test_the_three_parts_become_a_message_in_their_words(salesbook: Run, golden: Golden) -> None:
    promises = ["--promise", "Send the drawing @thu", "--they-promise", "Answer on the price @mon"]
    salesbook("log", "acme", NOTE, "-w", "zoë", *promises)

    result = salesbook("recap", "acme")

    assert result.code == 0
    assert "budget" not in result.out
    assert "+need" not in result.out
    golden("recap.txt", result.out + "---\n" + result.err)


@pytest.mark.usefixtures("acme")
def test_what_they_complain_of_is_theirs_to_read_and_a_risk_or_a_win_is_not(
    salesbook: Run,
) -> None:
    salesbook("log", "acme", "Talked. +complaint it sings +win hooked +risk he leaves", "-w", "zoë")

    said = salesbook("recap", "acme").out

    assert "Talked. it sings" in said
    assert not any(word in said for word in ("+complaint", "hooked", "he leaves"))


@pytest.mark.usefixtures("acme")
def test_a_mail_has_whom_it_goes_to_the_clocks_date_and_the_same_words(
    salesbook: Run, tmp_path: Path
) -> None:
    salesbook(
        "log", "acme", "Talked of the façade // Offered a façade", "--by", "visit", "-w", "zoë"
    )
    path = tmp_path / "acme.eml"

    result = salesbook("recap", "zoë", "--eml", str(path))

    message = mail(path)
    assert (result.code, result.out) == (0, "")
    assert result.err == f"Written: {path}\n"
    assert message["To"] == "Zoë Vermeer <zoe@acme.example>"
    assert message["Date"] == "Mon, 23 Nov 2026 09:30:00 +0100"
    assert message["Subject"] == "The visit of Mon 23 Nov"
    assert message["Bcc"] is None
    assert message["From"] is None
    text = message.get_content().replace("\r\n", "\n")
    assert text == salesbook("recap", "acme").out
    assert message.get_content_charset() == "utf-8"


def test_the_mail_is_from_the_rep_whose_address_is_known(
    acme: Environment, salesbook: Run, tmp_path: Path
) -> None:
    with acme.writing("seed") as opened:
        opened.change(REPS, opened.rep.id, email="rögner@salesbook.example")
    salesbook("log", "acme", "Talked of pumps")

    salesbook("recap", "acme", "--eml", str(tmp_path / "a.eml"))

    assert mail(tmp_path / "a.eml")["From"] == "Robin Vos <rögner@salesbook.example>"


@pytest.mark.usefixtures("acme")
def test_a_file_that_is_there_is_not_written_over(salesbook: Run, tmp_path: Path) -> None:
    path = tmp_path / "acme.eml"
    path.write_text("mine")
    salesbook("log", "acme", "Talked of pumps")

    result = salesbook("recap", "acme", "--eml", str(path))

    assert (result.code, path.read_text()) == (1, "mine")
    assert "is there already." in result.err


@pytest.mark.usefixtures("acme")
def test_the_latest_talk_is_meant_and_an_attempt_since_is_passed_over(salesbook: Run) -> None:
    salesbook("log", "acme", "Talked of pumps", "--at", "fri 10:00")
    salesbook("log", "acme", "no answer")

    assert "Talked of pumps" in salesbook("recap", "acme").out
    missed = salesbook("recap", "last")

    assert (missed.code, missed.out) == (1, "")
    assert missed.err.startswith(
        "Error: Zoë Vermeer was not reached then, so there is no talk to sum up."
    )


@pytest.mark.usefixtures("acme")
def test_a_talk_is_found_by_its_handle(salesbook: Run) -> None:
    logged = salesbook("log", "acme", "Talked of pumps", "--json", "--at", "fri 10:00").out
    handle = json.loads(logged)["item"]["interaction"]["handle"]
    salesbook("log", "acme", "Talked of valves")

    assert "Talked of pumps" in salesbook("recap", handle[:6]).out
    assert "Talked of valves" in salesbook("recap", "last").out
    assert salesbook("recap", "zzzzzz").err.startswith("Error: There is no account or person")


def seeded(book: Environment, **values: Any) -> None:
    with book.writing("seed") as opened:
        seeds = Seeds(opened)
        acme = seeds.account("Acme")
        seeds.talk(acme, 0.1, **values)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"discussed": "Secret", "private": True}, "is private, so nothing of it is written"),
        ({}, "no words were kept that they could read."),
    ],
)
def test_what_cannot_be_told_is_a_sentence(
    book: Environment, salesbook: Run, values: dict[str, Any], message: str
) -> None:
    seeded(book, **values)

    result = salesbook("recap", "acme")

    assert (result.code, result.out) == (1, "")
    assert message in result.err


def test_nobody_reached_yet_is_a_sentence(book: Environment, salesbook: Run) -> None:
    with book.writing("seed") as opened:
        Seeds(opened).account("Acme")

    result = salesbook("recap", "acme")

    assert (result.code, "Acme was never reached" in result.err) == (1, True)


def test_a_colleagues_private_words_are_as_private(book: Environment, salesbook: Run) -> None:
    with book.writing("seed") as opened:
        bea = opened.add(REPS, name="Bea Kok", zone="Europe/Amsterdam", country="NL")
    seeded(book, discussed="Secret", private=True, rep_id=bea)

    assert "is private" in salesbook("recap", "acme").err


@pytest.mark.usefixtures("acme")
def test_what_is_goodwill_or_dropped_is_no_plan_of_theirs(salesbook: Run) -> None:
    salesbook("log", "acme", "Talked of rowing // // Wish her luck in the race @fri", "--goodwill")
    told = salesbook("recap", "acme").out
    salesbook("log", "acme", "Talked of pumps // // Agree the date of the test @fri")
    salesbook("followup", "drop", "last", "--because", "They closed")

    assert "What comes next" not in told
    assert "What comes next" not in salesbook("recap", "acme").out


@pytest.mark.usefixtures("acme")
def test_a_call_back_is_said_as_one(salesbook: Run) -> None:
    salesbook("log", "acme", "Asks for the service", "--outcome", "callback")

    told = salesbook("recap", "acme").out

    assert "What we do:\n- Call you back, by Tue 24 Nov\n" in told


@pytest.mark.usefixtures("acme")
def test_who_asked_not_to_be_mailed_is_said(salesbook: Run) -> None:
    salesbook("person", "edit", "zoë", "--do-not-contact", "email")
    salesbook("log", "acme", "Talked of pumps")

    assert "Note: they asked not to be mailed." in salesbook("recap", "acme").err


def test_without_an_address_the_words_are_there_all_the_same(
    book: Environment, salesbook: Run, tmp_path: Path
) -> None:
    seeded(book, discussed="Talked of pumps")

    result = salesbook("recap", "acme", "--eml", str(tmp_path / "a.eml"), "--json")

    item = json.loads(result.out)["item"]
    assert item["to"] == [{"name": "Acme", "email": None}]
    assert item["subject"] == "Our call of Mon 23 Nov"
    assert item["text"].startswith("Hello,\n\nThank you for our call of Mon 23 Nov.")
    assert "Note: no address of theirs is known." in result.err
    assert mail(tmp_path / "a.eml")["To"] is None


def test_several_are_greeted_by_name(book: Environment, salesbook: Run) -> None:
    with book.writing("seed") as opened:
        seeds = Seeds(opened)
        acme = seeds.account("Acme")
        people = [seeds.person(name, acme) for name in ("Anna", "Bob", "Cleo")]
        seeds.talk(acme, 1, *people, discussed="Pumps")

    assert salesbook("recap", "acme").out.startswith("Hello Anna, Bob and Cleo,\n")
