"""`salesbook show`: the whole memory on one page."""

import json
from datetime import timedelta

import pytest

from salesbook.cli.environment import Environment
from salesbook.domain.accounts.account import ContactChannel, Grade, OwnershipPart
from salesbook.domain.accounts.note import NoteKind
from salesbook.domain.loop.follow_up import FollowUpStatus
from salesbook.domain.loop.interaction import Met, PointKind
from salesbook.store.compiled.tables import (
    ACCOUNTS,
    ALIASES,
    DO_NOT_CONTACTS,
    EMAILS,
    FOLLOW_UP_CLOSURES,
    INTERACTION_POINTS,
    INTERACTION_PURPOSES,
    NOTES,
    OWNERSHIPS,
    PHONES,
)
from tests.house import Golden, Run
from tests.once import made_once
from tests.seeding import NOW, TODAY, Seeds


@pytest.fixture
@made_once
def acme(book: Environment) -> None:
    with book.writing("seed") as opened:
        seeds = Seeds(opened)
        acme = seeds.account(
            "Acme Industries", grade=Grade.A, city="Utrecht", industry="pumps", archived_on=TODAY
        )
        opened.add(
            OWNERSHIPS,
            account_id=acme,
            rep_id=opened.rep.id,
            part=OwnershipPart.BACKUP,
            from_on=TODAY,
        )
        opened.add(ALIASES, account_id=acme, person_id=None, name="Acme BV", name_key="acme bv")
        opened.add(PHONES, account_id=acme, person_id=None, raw="030 1", digits="0301")
        opened.add(
            EMAILS,
            account_id=acme,
            person_id=None,
            address="info@acme.example",
            address_key="info@acme.example",
        )
        jan = seeds.person("Jan Smit", acme)
        first = seeds.talk(acme, 60, jan, discussed="They look at our pumps")
        opened.add(
            INTERACTION_PURPOSES,
            interaction_id=first,
            kind="information",
            text="Learn who decides",
        )
        opened.add(
            INTERACTION_POINTS,
            interaction_id=first,
            kind=PointKind.INSIGHT,
            text="The plant decides",
            position=1,
        )
        met = seeds.follow_up(
            acme,
            30,
            "Offer pump 12",
            origin_interaction_id=first,
            status=FollowUpStatus.DONE,
        )
        then = seeds.talk(acme, 25, jan, discussed="Too dear", proposed="A smaller pump")
        opened.add(
            FOLLOW_UP_CLOSURES,
            follow_up_id=met,
            closed_at=NOW - timedelta(days=25),
            interaction_id=then,
            met=Met.PARTLY,
        )
        seeds.follow_up(acme, -2, "Show the smaller pump", origin_interaction_id=then)
        for number, kind in enumerate((NoteKind.OBSERVATION, NoteKind.RISK)):
            opened.add(
                NOTES,
                account_id=acme,
                person_id=None,
                kind=kind,
                text=f"Note {number}",
                noted_on=TODAY,
                closed_on=TODAY,
            )


@pytest.mark.usefixtures("acme")
@pytest.mark.parametrize("width", ["60", "80"])
def test_the_page_holds_everything(salesbook: Run, golden: Golden, width: str) -> None:
    result = salesbook("show", "acme", variables={"COLUMNS": width})

    assert (result.code, result.err) == (0, "")
    golden(f"show-{width}.txt", result.out)


@pytest.mark.usefixtures("acme")
def test_the_chain_runs_from_purpose_to_purpose(salesbook: Run, golden: Golden) -> None:
    golden("show-chain.txt", salesbook("show", "acme", "--chain").out)


CHAIN = """
09-07T10 log bakker They_look_for_pumps_//_//_Learn_who_decides_@14_sep --in -w anna
09-11T10 log bakker no_answer
09-11T11 followup move last 16_sep
09-15T10 log bakker vm
09-15T11 log bakker --by email The_brochure
09-16T10 log bakker Anna_decides_//_//_Show_the_offer_@21_sep -w anna --met yes
09-18T10 log bakker Asks_for_the_data_sheet --in
09-21T14 log bakker Likes_it_//_Ten_pumps_//_Agree_the_trial_@28_sep --by video --confirmed
09-22T10 followup add bakker Ask_for_the_noise_figures --on 30_sep
09-23T10 followup drop last --because Anna_mailed_them
09-24T10 followup add bakker Send_the_drawing --on 25_sep
09-25T10 followup done last
09-28T10 log bakker Away_until_May --met no --no-next customer_request
10-01T10 log bakker Her_son_rows --goodwill
10-02T10 followup add bakker Hear_the_budget --on 5_oct
10-05T10 log bakker Not_yet_known --met partly --closes last
10-06T10 log bakker Ask_in_spring_//_//_Ask_about_May_@20_oct
10-07T10 followup drop last --because No_longer_wanted
11-09T10 log bakker busy
11-10T10 log bakker He_is_back_//_//_Agree_the_trial_@fri
11-11T10 log bakker Wants_another_colour --private
11-12T10 followup add bakker Show_the_colours --on 19_nov
11-12T11 followup move last 30_nov
11-13T10 log bakker Sends_a_drawing_//_//_Go_through_the_drawing_@2_dec
11-16T10 log bakker Passed_by --by visit
11-17T10 log bakker no_answer
"""
"""What was typed on which day of the year; `_` stands for a blank in a word."""


@pytest.fixture
@made_once
def bakker(book: Environment, salesbook: Run) -> Environment:
    salesbook("account", "add", "Bakker Metaal", now="2026-09-01T09:00:00+02:00")
    salesbook("person", "add", "Anna Vermeer", "--account", "bakker")
    for line in CHAIN.strip().splitlines():
        day, *typed = line.split()
        argv = [word.replace("_", " ") for word in typed]
        result = salesbook(*argv, now=f"2026-{day}:00:00+01:00")
        assert result.code == 0, (line, result.err)
    return book


@pytest.mark.usefixtures("bakker")
@pytest.mark.parametrize("width", [60, 80, 140])
def test_a_chain_shows_what_was_met_moved_dropped_tried_and_left_loose(
    salesbook: Run, golden: Golden, width: int
) -> None:
    result = salesbook("show", "bakker", "--chain", variables={"COLUMNS": str(width)})

    assert (result.code, result.err) == (0, "")
    assert max(map(len, result.out.splitlines())) <= width
    golden(f"chain-{width}.txt", result.out)


@pytest.mark.usefixtures("bakker")
def test_a_chain_is_a_document_and_a_sheet_with_what_is_open_at_the_end(
    salesbook: Run, golden: Golden
) -> None:
    items = json.loads(salesbook("show", "bakker", "--chain", "--json").out)["items"]
    sheet = salesbook("show", "bakker", "--chain", "--csv").out

    assert items[1]["met"] == "yes"
    assert (items[1]["first_due_on"], items[1]["due_on"]) == ("2026-09-14", "2026-09-16")
    assert (items[1]["tries"], items[1]["tried_from"], items[1]["sent"]) == (2, "2026-09-11", 1)
    assert [one["reason"] for one in items if one["status"] == "dropped"] == ["Anna mailed them"]
    assert "No longer wanted" in [each["reason"] for one in items for each in one["next"]]
    assert [one["loose"] for one in items[:3]] == [["purpose"], [], ["next"]]
    assert [one["purpose"] for one in items if one["status"] == "open"] == [
        "Show the colours",
        "Go through the drawing",
    ]
    golden("chain.csv", sheet)


@pytest.mark.usefixtures("bakker")
def test_a_purpose_that_says_nothing_is_told_as_that_and_counts_for_none(salesbook: Run) -> None:
    before = salesbook("show", "bakker", "--chain").out.splitlines()[1]
    salesbook("followup", "add", "bakker", "touch base", "--on", "today")
    salesbook("log", "bakker", "Well", "--closes", "last")
    told = salesbook("show", "bakker", "--chain").out
    items = json.loads(salesbook("show", "bakker", "--chain", "--json").out)["items"]

    assert "touch base · says nothing of what it is for" in told
    assert told.splitlines()[1].split()[3:] == before.split()[3:]
    assert [one["purpose"] for one in items if one["vague"]] == ["touch base"]


@pytest.mark.usefixtures("bakker")
def test_of_a_long_chain_the_latest_links_are_shown_and_all_on_demand(salesbook: Run) -> None:
    short = salesbook("show", "bakker", "--chain", "--limit", "2").out
    document = json.loads(salesbook("show", "bakker", "--chain", "--limit", "2", "--json").out)
    whole = salesbook("show", "bakker", "--chain", "--all").out

    assert "10 earlier links left out: salesbook show 'Bakker Metaal' --chain --all" in short
    assert ("Passed by" in short, "They look for pumps" in short) == (True, False)
    assert "1 try, Mon 9 Nov" not in short.partition("Call")[0]
    assert document["more"] == 10
    assert ("left out" in whole, "They look for pumps" in whole) == (False, True)


@pytest.mark.usefixtures("bakker")
def test_a_person_has_a_chain_of_the_talks_that_person_took_part_in(salesbook: Run) -> None:
    told = salesbook("show", "anna", "--chain", "--limit", "1").out

    assert "Anna decides" in told
    assert "Likes it" not in told
    assert "1 earlier link left out: salesbook show 'Anna Vermeer' --chain --all" in told


def test_a_chain_of_nothing_says_so(book: Environment, salesbook: Run) -> None:
    with book.writing("seed") as opened:
        Seeds(opened).account("Acme")

    told = salesbook("show", "acme", "--chain")

    assert told.err == ""
    assert told.out.splitlines()[2:] == [
        "Open now   nothing is planned",
        "",
        "Next: salesbook brief Acme",
    ]


@pytest.mark.usefixtures("bakker")
def test_rows_are_of_the_chain_alone(salesbook: Run) -> None:
    refused = salesbook("show", "bakker", "--csv")

    assert refused.code == 2
    assert "Hint: salesbook show bakker --chain --csv" in refused.err


@pytest.mark.usefixtures("acme")
def test_the_whole_timeline_comes_on_demand(salesbook: Run) -> None:
    item = json.loads(salesbook("show", "acme", "--all", "--json").out)["item"]

    assert (len(item["interactions"]), item["more"]) == (2, 0)


@pytest.mark.usefixtures("acme")
def test_the_page_is_a_document_too(salesbook: Run) -> None:
    item = json.loads(salesbook("show", "acme", "--limit", "1", "--json").out)["item"]

    assert item["standing"]["owner"] == "Robin Vos"
    assert item["standing"]["aliases"] == ["Acme BV"]
    assert (len(item["interactions"]), item["more"]) == (1, 1)
    assert item["interactions"][0]["closed"] == [{"purpose": "Offer pump 12", "met": "partly"}]
    assert [note["text"] for note in item["notes"]] == ["Note 1", "Note 0"]


@pytest.mark.usefixtures("acme")
def test_a_limit_says_how_to_see_the_rest(salesbook: Run) -> None:
    result = salesbook("show", "acme", "--limit", "1")

    assert "1 older: salesbook show 'Acme Industries' --limit 2" in result.out


def test_what_nobody_owns_and_what_is_closed_to_us_shows(book: Environment, salesbook: Run) -> None:
    with book.writing("seed") as opened:
        acme = opened.add(ACCOUNTS, name="Acme", name_key="acme")
        opened.add(
            DO_NOT_CONTACTS,
            account_id=acme,
            person_id=None,
            channel=ContactChannel.POST,
            since_on=TODAY,
        )

    told = salesbook("show", "acme").out

    assert told.startswith("Acme · prospect\nNever reached · in the book since Mon 23 Nov\n")
    assert "Not by post" in told


def test_a_person_without_an_account_has_a_page(
    book: Environment, salesbook: Run, golden: Golden
) -> None:
    with book.writing("seed") as opened:
        seeds = Seeds(opened)
        seeds.talk(None, 3, seeds.person("Eve Jansen"), discussed="Wants a trial report")

    golden("show-person.txt", salesbook("show", "eve").out)
    assert json.loads(salesbook("show", "eve", "--json").out)["item"]["standing"] is None


def test_what_is_typed_is_never_markup_nor_terminal_control(
    book: Environment, salesbook: Run
) -> None:
    with book.writing("seed") as opened:
        seeds = Seeds(opened)
        acme = seeds.account("Acme [red]")
        seeds.talk(acme, 3, discussed="[/] \x1b[31mred\u202e", proposed="[bold]x")

    told = salesbook("show", "acme").out

    assert "[/] ␛[31mred\N{REPLACEMENT CHARACTER}" in told
    assert "\x1b" not in told


@pytest.mark.usefixtures("acme")
def test_an_attempt_says_only_once_how_it_ended(salesbook: Run) -> None:
    salesbook("log", "acme", "vm")
    salesbook("log", "acme", "Rang and rang", "--outcome", "no answer")

    page = salesbook("show", "acme").out

    assert "call · left voicemail" in page
    assert "Discussed  vm" not in page
    assert "Discussed  Rang and rang" in page
