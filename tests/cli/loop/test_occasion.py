"""`salesbook occasion`: the days that are theirs, and how they are remembered."""

import json
from typing import Any

import pytest

from salesbook.cli.environment import Environment
from tests.house import Golden, Run
from tests.once import made_once

SAM = {"SALESBOOK_REP": "Sam Bos"}
APRIL = "2027-04-13T09:30:00+02:00"
NEXT_APRIL = "2028-04-08T09:30:00+02:00"


@pytest.fixture(autouse=True)
@made_once
def anna(book: Environment, salesbook: Run) -> Environment:
    salesbook("account", "add", "Acme")
    salesbook("person", "add", "Anna Vermeer", "--account", "Acme")
    return book


def noted(salesbook: Run, *argv: str, **options: Any) -> dict[str, Any]:
    result = salesbook("occasion", "add", *argv, "--json", **options)
    assert result.code == 0, result.err
    found: dict[str, Any] = json.loads(result.out)["item"]["occasion"]
    return found


def listed(salesbook: Run, *argv: str, **options: Any) -> list[dict[str, Any]]:
    result = salesbook("occasion", "list", *argv, "--json", **options)
    assert result.code == 0, result.err
    found: list[dict[str, Any]] = json.loads(result.out)["items"]
    return found


def test_a_birthday_has_a_year_only_where_one_was_said(salesbook: Run) -> None:
    salesbook("person", "add", "Bob Smit", "--account", "Acme")

    born = noted(salesbook, "anna", "birthday", "12", "apr", "1980")
    yearless = noted(salesbook, "bob", "birthday", "29 feb", "--feb29", "mar1")

    assert (born["month"], born["day"], born["year"]) == (4, 12, 1980)
    assert (born["next_on"], born["turns"], born["days_to_go"]) == ("2027-04-12", 47, 140)
    assert (born["lead_days"], born["recurs"], born["account"]) == (7, "yearly", "Acme")
    assert (yearless["year"], yearless["turns"]) == (None, None)
    assert (yearless["next_on"], yearless["feb29"]) == ("2027-03-01", "mar1")


def test_a_person_has_one_birthday_and_the_second_says_which_stands(salesbook: Run) -> None:
    handle = noted(salesbook, "anna", "birthday", "12 apr")["handle"]

    second = salesbook("occasion", "add", "anna", "birthday", "13 apr 1980")
    mended = salesbook("occasion", "edit", handle[:6], "--on", "13 apr 1980", "--json")

    assert (second.code, second.out) == (1, "")
    assert "The birthday of Anna Vermeer, Acme stands already: 12 Apr." in second.err
    assert f'salesbook occasion edit {handle[:6]} --on "13 apr 1980"' in second.err
    assert json.loads(mended.out)["item"]["occasion"]["year"] == 1980
    assert len(listed(salesbook)) == 1


def test_the_same_day_is_not_noted_twice_but_another_is(salesbook: Run) -> None:
    noted(salesbook, "acme", "fair", "25 nov")

    again = salesbook("occasion", "add", "acme", "fair", "25 nov")
    noted(salesbook, "acme", "fair", "3 may")
    noted(salesbook, "acme", "fair", "25 nov", "--once")

    assert again.code == 1
    assert "The fair of Acme stands already: 25 Nov." in again.err
    assert len(listed(salesbook)) == 3


def test_a_renewal_is_the_firms_where_the_person_works(salesbook: Run) -> None:
    salesbook("person", "add", "Eve Jansen")

    firms = noted(salesbook, "anna", "renewal", "1 mar", "--lead", "60", "--note", " Two years ")
    hers = noted(salesbook, "eve", "renewal", "1 mar")

    assert (firms["account"], firms["person"], firms["lead_days"]) == ("Acme", None, 60)
    assert firms["note"] == "Two years"
    assert (hers["account"], hers["person"]) == (None, "Eve Jansen")


@pytest.mark.parametrize(
    ("argv", "code", "said"),
    [
        (("anna", "birthday", "30 feb"), 1, "Feb has no day 30."),
        (("anna", "birthday", "29 feb 1981"), 1, "Feb 1981 has no day 29."),
        (("anna", "birthday"), 1, "When is the birthday?"),
        (("anna", "birthday", "12 apr 2030"), 1, "Nobody you call was born on 12 Apr 2030."),
        (("anna", "birthday", "12 apr 1880"), 1, "Nobody you call was born on 12 Apr 1880."),
        (("acme", "birthday", "12 apr"), 1, "A birthday is a person's, and “Acme” is an account."),
        (("anna", "zork", "12 apr"), 2, "“zork 12 apr” names no kind of occasion."),
        (("acme", "fair", "3 may 2020", "--once"), 1, "3 May 2020 is over."),
        (("zork", "birthday", "12 apr"), 1, "called “zork”"),
        (("anna", "birthday", "12 apr", "--lead", "300"), 2, "300"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_kept(
    salesbook: Run, argv: tuple[str, ...], code: int, said: str
) -> None:
    result = salesbook("occasion", "add", *argv)

    assert (result.code, result.out) == (code, "")
    assert said in result.err
    assert listed(salesbook) == []


def test_what_comes_once_has_a_year_of_its_own(salesbook: Run) -> None:
    fair = noted(salesbook, "acme", "fair", "25 nov", "--once")
    over = listed(salesbook, now=APRIL)[0]
    yearly = salesbook("occasion", "edit", "last", "--yearly", "--json", now=APRIL)
    once = salesbook("occasion", "edit", "last", "--once", "--on", "3 may", "--json", now=APRIL)
    moved = salesbook("occasion", "edit", "last", "--on", "4 may", "--json", now=APRIL)
    both = salesbook("occasion", "edit", "last", "--once", "--yearly")
    over_now = salesbook("occasion", "edit", "last", "--lead", "4", now="2027-06-01T09:30Z")
    lead = salesbook("occasion", "edit", "last", "--lead", "3", "--json", now="2027-06-01T09:30Z")

    assert (fair["year"], fair["recurs"], fair["next_on"]) == (2026, "once", "2026-11-25")
    assert (over["next_on"], over["days_to_go"], over["turns"]) == (None, None, None)
    assert json.loads(yearly.out)["item"]["occasion"]["next_on"] == "2027-11-25"
    assert json.loads(once.out)["item"]["occasion"]["next_on"] == "2027-05-03"
    assert json.loads(moved.out)["item"]["occasion"]["next_on"] == "2027-05-04"
    assert (both.code, "Say --once or --yearly" in both.err) == (2, True)
    assert "4 May 2027, once · over" in over_now.out
    assert json.loads(lead.out)["item"]["occasion"]["lead_days"] == 3


def test_an_edit_changes_what_was_said_and_nothing_else(salesbook: Run) -> None:
    noted(salesbook, "anna", "birthday", "12 apr 1980", "--note", "Likes cake")

    same = salesbook("occasion", "edit", "last")
    bare = salesbook("occasion", "edit", "last", "--note", "", "--feb29", "mar1")

    [found] = listed(salesbook)
    assert same.out.startswith("Nothing to change in the birthday of Anna Vermeer, Acme")
    assert "salesbook undo" not in same.err
    assert bare.code == 0
    assert (found["note"], found["feb29"], found["year"]) == (None, "mar1", 1980)


def test_a_day_that_is_mended_keeps_its_year_where_it_exists_in_it(salesbook: Run) -> None:
    noted(salesbook, "anna", "birthday", "12 apr 1981")

    mended = [
        json.loads(salesbook("occasion", "edit", "last", "--on", day, "--json").out)["item"]
        for day in ("13 apr", "29 feb", "1 mar")
    ]

    assert [each["occasion"]["year"] for each in mended] == [1981, None, None]


def test_a_day_is_taken_out_and_put_back(salesbook: Run) -> None:
    noted(salesbook, "anna", "birthday", "12 apr")

    removed = salesbook("occasion", "remove", "last")
    gone, unknown = listed(salesbook), salesbook("occasion", "remove", "zzzzzz")
    salesbook("undo")

    assert removed.out.startswith("Took out the birthday of Anna Vermeer, Acme · ")
    assert (gone, unknown.code) == ([], 1)
    assert len(listed(salesbook)) == 1


def test_the_list_is_narrowed_to_what_is_near_and_to_whose_it_is(salesbook: Run) -> None:
    noted(salesbook, "anna", "birthday", "12 apr")
    noted(salesbook, "acme", "fair", "25 nov")
    noted(salesbook, "acme", "founding", "28 feb 1887")

    def kinds(*argv: str) -> list[str]:
        return [one["kind"] for one in listed(salesbook, *argv)]

    assert kinds() == ["fair", "company_founding", "birthday"]
    assert (
        kinds("--within", "30d") == kinds("--within", "30") == kinds("--within", "4w") == ["fair"]
    )
    assert kinds("--within", "eom") == ["fair"]
    assert kinds("--within", "360d") == kinds()
    assert kinds("--within", "100") == ["fair", "company_founding"]
    assert kinds("anna") == ["birthday"]
    assert kinds("acme") == kinds()
    refused = salesbook("occasion", "list", "--within", "soon")
    assert (refused.code, "Type it like --within 30d or 4w" in refused.err) == (1, True)


def test_a_leap_day_that_is_kept_in_march_is_near_in_march(salesbook: Run) -> None:
    noted(salesbook, "anna", "birthday", "29 feb 1980", "--feb29", "mar1")

    near = listed(salesbook, "--within", "5d", now="2027-02-27T09:30:00+01:00")

    assert [one["next_on"] for one in near] == ["2027-03-01"]


def test_a_kind_word_remembers_the_day_and_next_year_tells_its_story(salesbook: Run) -> None:
    noted(salesbook, "anna", "birthday", "12 apr 1980")
    due_before = salesbook("due", "--json", now=APRIL).out

    logged = salesbook("log", "anna", "Told of the cello concert", "--goodwill", now=APRIL)

    assert "Remembered the birthday of Anna Vermeer." in logged.out
    [found] = listed(salesbook, now=NEXT_APRIL)
    assert '"tier_name": "occasion"' in due_before
    assert '"tier_name": "occasion"' not in salesbook("due", "--json", now=APRIL).out
    assert (found["last_greeted_on"], found["last_story"]) == (
        *("2027-04-13", "Told of the cello concert"),
    )
    assert "cello concert" in salesbook("due", "--json", now=NEXT_APRIL).out


def test_a_card_that_was_sent_remembers_and_a_talk_tells_more(salesbook: Run) -> None:
    noted(salesbook, "anna", "birthday", "12 apr 1980")

    salesbook("log", "anna", "A card", "--by", "letter", "--goodwill", now="2027-04-10T09:30Z")
    card = listed(salesbook, now=NEXT_APRIL)[0]["last_story"]
    salesbook("log", "anna", "Told of the cello", "--goodwill", now=APRIL)
    talk = listed(salesbook, now=NEXT_APRIL)[0]["last_story"]
    again = ("log", "anna", "Called again", "--goodwill", "--json")
    told = json.loads(salesbook(*again, now="2027-04-14T09:30Z").out)["item"]

    assert (card, talk) == ("A card", "Told of the cello")
    assert "greeted" not in told
    assert listed(salesbook, now=NEXT_APRIL)[0]["last_story"] == "Told of the cello"


def test_a_program_is_told_which_days_a_log_remembered(salesbook: Run) -> None:
    birthday = noted(salesbook, "anna", "birthday", "12 apr")

    logged = salesbook("log", "anna", "Sang for her", "--goodwill", "--json", now=APRIL)

    assert json.loads(logged.out)["item"]["greeted"] == [birthday["id"]]


@pytest.mark.parametrize(
    "argv",
    [
        ("log", "anna", "Talked of pumps // Offered 12"),
        ("log", "anna", "no answer", "--goodwill"),
        ("log", "acme", "Wished them well", "--goodwill", "--at", "1 mar"),
    ],
)
def test_business_an_attempt_and_a_word_at_another_time_remember_nothing(
    salesbook: Run, argv: tuple[str, ...]
) -> None:
    noted(salesbook, "anna", "birthday", "12 apr 1980")

    result = salesbook(*argv, now=APRIL)

    assert result.code == 0, result.err
    assert listed(salesbook, now=NEXT_APRIL)[0]["last_story"] is None


def test_a_search_finds_the_note_of_a_day(salesbook: Run) -> None:
    noted(salesbook, "anna", "birthday", "12 apr", "--note", "Likes cheesecake")

    [found] = json.loads(salesbook("find", "cheesecake", "--json").out)["items"]

    assert (found["kind"], found["person"]) == ("occasion", "Anna Vermeer")


def test_a_kind_word_does_not_answer_a_renewal(salesbook: Run) -> None:
    noted(salesbook, "acme", "renewal", "12 apr")

    salesbook("log", "acme", "Wished them well", "--goodwill", now=APRIL)

    assert listed(salesbook, now=NEXT_APRIL)[0]["last_greeted_on"] is None


def test_an_edit_to_an_attempt_takes_the_greeting_back(salesbook: Run) -> None:
    noted(salesbook, "anna", "birthday", "12 apr 1980")
    salesbook("log", "anna", "Told of the cello concert", "--goodwill", now=APRIL)

    edited = salesbook("edit", "last", "--outcome", "no_answer", now=APRIL)

    assert edited.code == 0, edited.err
    assert listed(salesbook, now=NEXT_APRIL)[0]["last_greeted_on"] is None


def test_a_story_of_a_private_contact_is_its_reps_own(salesbook: Run) -> None:
    noted(salesbook, "anna", "birthday", "12 apr 1980")
    salesbook("log", "anna", "PRIVSTORY", "--goodwill", "--private", now=APRIL)
    salesbook("note", "acme", "Met at the fair", variables=SAM, now=APRIL)

    [mine] = listed(salesbook, now=NEXT_APRIL)
    [theirs] = listed(salesbook, now=NEXT_APRIL, variables=SAM)

    assert (mine["last_story"], theirs["last_story"]) == ("PRIVSTORY", "(private)")


@pytest.mark.parametrize("width", ["60", "80", "140"])
def test_occasions_are_for_eyes(salesbook: Run, golden: Golden, width: str) -> None:
    def run(*argv: str, **options: Any) -> str:
        return salesbook("occasion", *argv, variables={"COLUMNS": width}, **options).out

    said = [
        run("list"),
        run("add", "anna", "birthday", "12 apr 1980"),
        run("list", "--within", "3d"),
        run("add", "acme", "founding", "29 feb 2026", "--lead", "0"),
        run("add", "acme", "founding", "29 feb 2024", "--lead", "0", "--feb29", "mar1"),
        run("add", "acme", "other", "29 feb", "--lead", "1", "--note", "The fire in the hall"),
        run("add", "acme", "fair", "25 nov", "--once"),
    ]
    salesbook("log", "anna", "Told of the cello concert", "--goodwill", now=APRIL)
    said += [
        run("list", now=NEXT_APRIL),
        run("list", "--limit", "1", now=NEXT_APRIL),
        run("remove", "last"),
        run("edit", "last", "--on", "28 feb", "--once"),
    ]

    golden(f"occasion-{width}.txt", "\n".join(said))


def test_occasions_are_for_sheets(salesbook: Run) -> None:
    noted(salesbook, "anna", "birthday", "12 apr")

    rows = salesbook("occasion", "list", "--csv").out.splitlines()
    exported = salesbook("export", "occasions").out.splitlines()
    document = json.loads(salesbook("export", "occasions", "--json").out)

    assert rows[0].startswith('"id","handle","account","account_id","person","person_id","kind"')
    assert exported[0].endswith('"lead_days","feb29","note","next_on"')
    assert exported[1].endswith('"7","feb28","","2027-04-12"')
    assert (len(rows), document["items"][0]["year"]) == (2, None)
