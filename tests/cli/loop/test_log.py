"""`salesbook log`: one contact in one line, and everything that follows from it."""

import json
import shlex
from typing import Any

import pytest

from salesbook.cli.environment import Environment
from salesbook.domain.loop.interaction import Outcome
from salesbook.work.loop.planned import planned_contact
from tests.house import Golden, RealFiles, Run
from tests.once import made_once

TUESDAY = "2026-11-24T09:30:00+01:00"


def logged(salesbook: Run, *argv: str, **how: Any) -> dict[str, Any]:
    result = salesbook("log", *argv, "--json", **how)
    assert result.code == 0, result.err
    item: dict[str, Any] = json.loads(result.out)["item"]
    return item


def minutes_later(count: int) -> str:
    return f"2026-11-23T09:{30 + count}:00+01:00"


@pytest.fixture
@made_once
def acme(book: Environment, salesbook: Run) -> Environment:
    salesbook("account", "add", "Acme")
    salesbook("person", "add", "Anna Vermeer", "--account", "Acme")
    salesbook("person", "add", "Bob Smit", "--account", "Acme")
    return book


@pytest.mark.usefixtures("book")
def test_the_first_line_enters_the_account_and_its_person(salesbook: Run, golden: Golden) -> None:
    result = salesbook(
        "log",
        "Acme",
        "Wants 12 pumps +need by May // Offered 10 % off // Agree the pilot date @fri",
        "--with",
        "Anna Vermeer",
        "--new",
    )

    assert result.code == 0
    golden("log-first.txt", result.out + "---\n" + result.err)


@pytest.mark.usefixtures("acme")
def test_the_document_has_a_key_for_each_kind_of_row(salesbook: Run) -> None:
    item = logged(
        salesbook,
        "acme",
        "Wants pumps // Offered 12 // Agree the pilot date @fri 10:00",
        "-w",
        "anna",
    )

    interaction, follow_up = item["interaction"], item["follow_up"]
    assert interaction["account"] == "Acme"
    assert interaction["people"] == ["Anna Vermeer"]
    assert (interaction["kind"], interaction["direction"]) == ("call", "outbound")
    assert (interaction["outcome"], interaction["reached"]) == ("connected", True)
    assert interaction["occurred_at"] == "2026-11-23T09:30:00+01:00"
    assert (interaction["discussed"], interaction["proposed"]) == ("Wants pumps", "Offered 12")
    assert interaction["phase"] == "transact"
    assert (follow_up["purpose"], follow_up["purpose_kind"]) == (
        "Agree the pilot date",
        "commercial",
    )
    assert (follow_up["due_on"], follow_up["due_at"]) == ("2026-11-27", "10:00")
    assert follow_up["person"] == "Anna Vermeer"
    assert (item["closed"], item["warnings"]) == ([], [])


@pytest.mark.usefixtures("acme")
def test_reaching_somebody_closes_the_near_follow_up_and_names_the_rest(salesbook: Run) -> None:
    near = logged(salesbook, "acme", "a // b // Agree the pilot date @tomorrow")["follow_up"]["id"]
    far = logged(salesbook, "acme", "no answer // // Agree the price @+3w")["follow_up"]["id"]

    item = logged(salesbook, "acme", "Agreed the date", "--met", "yes", now=TUESDAY)

    assert (item["closed"], item["left_open"]) == ([near], [far])
    assert item["warnings"] == []


@pytest.mark.usefixtures("acme")
def test_a_follow_up_of_somebody_else_stays_open(salesbook: Run) -> None:
    annas = logged(salesbook, "acme", "a // Agree the date @tomorrow", "-w", "anna")["follow_up"]

    with_bob = logged(salesbook, "acme", "Talked of prices", "-w", "bob")
    with_nobody = logged(salesbook, "acme", "Talked of prices")
    with_anna = logged(salesbook, "acme", "Agreed the date", "-w", "anna")

    assert with_bob["closed"] == with_nobody["closed"] == []
    assert with_anna["closed"] == [annas["id"]]


@pytest.mark.usefixtures("book")
def test_the_one_person_of_an_account_is_who_it_was_with(salesbook: Run) -> None:
    planned = logged(salesbook, "Solo", "a // Agree the date @tomorrow", "-w", "Eve", "--new")

    item = logged(salesbook, "solo", "Agreed the date")

    assert item["closed"] == [planned["follow_up"]["id"]]
    assert item["interaction"]["people"] == []


@pytest.mark.usefixtures("acme")
def test_an_attempt_closes_nothing_rests_and_never_counts_as_contact(
    salesbook: Run, golden: Golden
) -> None:
    logged(salesbook, "acme", "a // Agree the date @tomorrow")

    first = salesbook("log", "acme", "no answer", now=minutes_later(1))
    second = salesbook("log", "acme", "vm", now=minutes_later(2))
    item = logged(salesbook, "acme", "busy", now=minutes_later(3))

    golden("log-tries.txt", first.out + second.out)
    assert item["closed"] == []
    assert item["rest"] == {"tries": 3, "limit": 6, "back_at": "2026-11-24T10:00:00+01:00"}
    assert item["interaction"]["reached"] is False
    assert item["interaction"]["phase"] is None


@pytest.mark.usefixtures("acme")
def test_tries_with_another_person_do_not_count_together(salesbook: Run) -> None:
    logged(salesbook, "acme", "no answer", "-w", "bob")

    item = logged(salesbook, "acme", "no answer", "-w", "anna")

    assert item["rest"]["tries"] == 1


@pytest.mark.usefixtures("acme")
def test_a_try_typed_late_no_longer_rests(salesbook: Run) -> None:
    assert "rest" not in logged(salesbook, "acme", "no answer", "--at", "last mon 10:30")


@pytest.mark.usefixtures("acme")
def test_what_was_sent_closes_only_its_own_channel_and_starts_no_rest(salesbook: Run) -> None:
    salesbook("followup", "add", "acme", "Send the price list", "--on", "tomorrow", "--by", "mail")
    salesbook("followup", "add", "acme", "Agree the price", "--on", "today")

    item = logged(salesbook, "acme", "Price list is on its way", "--by", "mail")

    assert item["interaction"]["outcome"] == "sent"
    assert (len(item["closed"]), len(item["left_open"])) == (1, 1)
    assert "rest" not in item


def test_what_was_sent_is_not_the_call_that_was_planned(acme: Environment, salesbook: Run) -> None:
    salesbook("followup", "add", "acme", "Agree the valve size", "--on", "today", "--by", "call")
    salesbook("plan", "today")

    sent = logged(salesbook, "--plan", "1", "-d", "Sent the brochure", "--by", "email")

    assert (sent["closed"], len(sent["left_open"])) == ([], 1)
    with acme.reading() as book:
        assert planned_contact(book, 1).open
    assert len(logged(salesbook, "--plan", "1", "-d", "Agreed it")["closed"]) == 1
    with acme.reading() as book:
        assert not planned_contact(book, 1).open


@pytest.mark.usefixtures("acme")
def test_a_callback_is_promised_for_the_day_asked_else_the_next_working_day(
    salesbook: Run, golden: Golden
) -> None:
    friday = logged(salesbook, "acme", "Call me back @fri", "--outcome", "callback")
    plain = salesbook("log", "acme", "callback", "-w", "anna")

    assert friday["commitment"]["due_on"] == "2026-11-27"
    assert friday["commitment"]["text"] == "Call me back @fri"
    assert (friday["commitment"]["side"], friday["commitment"]["kind"]) == ("ours", "callback")
    golden("log-callback.txt", plain.out)


@pytest.mark.usefixtures("acme")
def test_the_hour_of_a_callback_is_kept_in_its_words(salesbook: Run) -> None:
    bare = logged(salesbook, "acme", "callback", "--on", "tomorrow 15:30")
    assumed = logged(salesbook, "acme", "callback", "--on", "tomorrow morning")

    told = salesbook("log", "acme", "Wants the price", "--outcome", "cb", "--on", "fri 9:30").out

    assert bare["commitment"]["text"] == "Call back, at 15:30"
    assert "You call back Fri 27 Nov (in 4 days), at 09:30.\n" in told
    assert assumed["commitment"]["text"] == "Call back"


@pytest.mark.usefixtures("acme")
def test_reaching_them_keeps_the_callback_we_promised(salesbook: Run) -> None:
    logged(salesbook, "acme", "Call me about leasing", "--outcome", "callback", "-w", "anna")

    try_, with_bob = (
        salesbook("log", "acme", "no answer"),
        salesbook("log", "acme", "x", "-w", "bob"),
    )
    with_anna = salesbook("log", "acme", "Told her the rates", "-w", "anna")

    assert "Kept our promise" not in try_.out + with_bob.out
    assert "Kept our promise: Call me about leasing." in with_anna.out


@pytest.mark.usefixtures("acme")
def test_a_promise_that_is_open_is_something_planned(salesbook: Run) -> None:
    logged(salesbook, "acme", "Call me about leasing", "--outcome", "callback", "-w", "anna")

    with_bob = logged(salesbook, "acme", "Told him the rates", "-w", "bob")
    with_anna = logged(salesbook, "acme", "Told her the rates", "-w", "anna")

    assert with_bob["warnings"] == []
    assert [advice["rule"] for advice in with_anna["warnings"]] == ["no_purpose"]


@pytest.mark.usefixtures("acme")
def test_goodwill_keeps_no_promise(salesbook: Run) -> None:
    logged(salesbook, "acme", "Call me about leasing", "--outcome", "callback")

    greeted = salesbook("log", "acme", "Wished a good holiday", "--goodwill")
    told = salesbook("log", "acme", "Told her the rates")

    assert "Kept our promise" not in greeted.out
    assert "Kept our promise: Call me about leasing." in told.out


@pytest.mark.usefixtures("acme")
def test_goodwill_closes_only_goodwill_and_says_so_when_it_sells(salesbook: Run) -> None:
    added = salesbook("followup", "add", "acme", "Agree the price", "--on", "today", "--json")
    salesbook("followup", "add", "acme", "Ask how the exam went", "--on", "today", "--goodwill")
    handle = json.loads(added.out)["item"]["follow_up"]["handle"]

    refused = salesbook("log", "acme", "x", "--goodwill", "--closes", handle)
    kind = logged(salesbook, "acme", "She passed // Wish her luck @+4w", "--goodwill")
    sold = logged(salesbook, "acme", "She passed // Offered 12", "--goodwill")

    assert refused.code == 1
    assert "does not close “Agree the price”" in refused.err
    assert (len(kind["closed"]), kind["follow_up"]["purpose_kind"]) == (1, "goodwill")
    assert sold["warnings"][0]["rule"] == "goodwill_proposes"
    assert sold["interaction"]["proposed"] == "Offered 12"
    told = salesbook("log", "acme", "She passed // Offered 12", "--goodwill")
    assert "Note: Something was proposed, so this is kept as commercial" in told.err


@pytest.mark.usefixtures("acme")
def test_goodwill_is_remembered_as_such_where_nothing_was_planned(salesbook: Run) -> None:
    logged(salesbook, "acme", "Wished a good holiday", "--goodwill")
    logged(salesbook, "acme", "", "--goodwill", "--outcome", "connected")

    logs = json.loads(salesbook("export", "interactions", "--json").out)["items"]
    assert {log["purpose_kind"] for log in logs} == {"goodwill"}


@pytest.mark.usefixtures("acme")
def test_a_purpose_that_was_not_met_stands_as_the_draft_of_the_next(salesbook: Run) -> None:
    logged(salesbook, "acme", "a // Agree the pilot date @tomorrow")

    result = salesbook("log", "acme", "She had no calendar", "--met", "no")

    assert "Not met, so it stands as the draft of the next: “Agree the pilot date”." in result.out
    card = json.loads(salesbook("brief", "acme", "--json").out)["item"]
    assert (card["purpose"], card["drafted"]) == ("Agree the pilot date", True)


@pytest.mark.usefixtures("acme")
def test_a_log_says_which_follow_up_it_was_for(salesbook: Run) -> None:
    far = logged(salesbook, "acme", "no answer // // Agree the price @+3w")["follow_up"]
    logged(salesbook, "acme", "no answer // // Agree the date @tomorrow")

    item = logged(salesbook, "--closes", far["handle"][:8], "-d", "Agreed it")
    again = salesbook("log", "acme", "x", "--closes", far["handle"])

    assert (item["closed"], item["interaction"]["account"]) == ([far["id"]], "Acme")
    assert (again.code, "“Agree the price” is done already." in again.err) == (1, True)


@pytest.mark.usefixtures("acme")
def test_a_follow_up_with_somebody_else_is_not_closed_by_name(salesbook: Run) -> None:
    salesbook("account", "add", "Cobalt")
    other = logged(salesbook, "cobalt", "no answer // // Agree the price @+3w")["follow_up"]

    refused = salesbook("log", "acme", "x", "--closes", other["handle"])

    assert refused.code == 1
    assert "“Agree the price” is not with Acme." in refused.err


@pytest.mark.usefixtures("acme")
def test_a_contact_of_the_plan_is_logged_by_its_number(salesbook: Run) -> None:
    planned = logged(salesbook, "acme", "no answer // // Agree the date @tomorrow", "-w", "anna")
    salesbook("plan", "today", now=TUESDAY)

    item = logged(salesbook, "--plan", "1", "-d", "Agreed it", now=TUESDAY)
    nothing = salesbook("log", "--plan", "7", "-d", "x", now=TUESDAY)

    assert item["closed"] == [planned["follow_up"]["id"]]
    assert item["interaction"]["people"] == ["Anna Vermeer"]
    assert nothing.code == 1


@pytest.mark.usefixtures("acme")
def test_a_planned_contact_whose_follow_up_is_closed_can_still_be_logged(salesbook: Run) -> None:
    planned = logged(salesbook, "acme", "no answer // // Agree the date @tomorrow")
    salesbook("plan", "today", now=TUESDAY)
    salesbook("followup", "done", planned["follow_up"]["handle"], now=TUESDAY)

    item = logged(salesbook, "--plan", "1", "-d", "Talked", now=TUESDAY)

    assert (item["closed"], item["interaction"]["account"]) == ([], "Acme")


@pytest.mark.usefixtures("acme")
def test_a_vague_purpose_is_kept_with_a_rewrite_from_the_facts(salesbook: Run) -> None:
    item = logged(salesbook, "acme", "Wants pumps // Offered 12 // check in with anna @fri")

    assert item["follow_up"]["purpose"] == "check in with anna"
    assert item["warnings"][0]["rule"] == "vague_purpose"
    assert item["warnings"][0]["suggestion"] == (
        "Ask for their decision on what we proposed on Mon 23 Nov: Offered 12"
    )


@pytest.mark.usefixtures("acme")
def test_a_strict_book_keeps_the_record_and_refuses_the_vague_follow_up(salesbook: Run) -> None:
    salesbook("config", "set", "purpose.mode", "strict")

    refused = logged(salesbook, "acme", "Wants pumps // // check in @fri")
    anyway = logged(salesbook, "acme", "Wants pumps // // check in @fri", "--anyway")

    assert refused["follow_up"] is None
    assert refused["interaction"]["discussed"] == "Wants pumps"
    assert [advice["rule"] for advice in refused["warnings"]] == ["vague_purpose", "no_purpose"]
    assert anyway["follow_up"]["purpose"] == "check in"


@pytest.mark.usefixtures("acme")
def test_words_of_a_refused_follow_up_are_named_with_the_debt(salesbook: Run) -> None:
    salesbook("config", "set", "purpose.mode", "strict")

    logged(salesbook, "acme", "-d", "Talked", "-n", "touch base", "-o", "24 mar")
    planned = salesbook("plan", "today", "--json")

    assert "after “Talked // touch base @24 mar”" in planned.out


@pytest.mark.usefixtures("acme")
def test_a_contact_without_a_next_purpose_is_kept_with_a_warning(salesbook: Run) -> None:
    bare = logged(salesbook, "acme", "Wants pumps")
    reason = logged(salesbook, "acme", "They chose another", "--no-next", "lost")
    date_only = logged(salesbook, "acme", "Wants pumps", "--on", "fri")
    met = logged(salesbook, "acme", "Wants pumps", "--met", "yes", "--no-next", "parked")

    assert [advice["rule"] for advice in bare["warnings"]] == ["no_purpose"]
    assert reason["warnings"] == []
    assert date_only["warnings"][0]["message"].startswith("A date alone is no follow-up")
    assert [advice["rule"] for advice in met["warnings"]] == ["met_nothing"]


@pytest.mark.usefixtures("acme")
def test_a_purpose_without_a_date_is_due_on_the_cadence(salesbook: Run) -> None:
    salesbook("account", "edit", "acme", "--grade", "A")

    item = logged(salesbook, "acme", "a // b // Agree the price list")
    result = salesbook("log", "acme", "a // b // Agree the other price list")

    assert item["follow_up"]["due_on"] == "2026-12-07"
    assert "assumed" in result.out


@pytest.mark.usefixtures("acme")
def test_a_call_typed_late_never_moves_last_contact_back(salesbook: Run) -> None:
    logged(salesbook, "acme", "Today's talk")

    result = salesbook("log", "acme", "Last week's talk", "--at", "last mon 10:30")

    assert "Mon 16 Nov 10:30" in result.out
    assert "1st contact this quarter; the last contact stays Mon 23 Nov (today)." in result.out


@pytest.mark.usefixtures("acme")
def test_an_attempt_says_when_they_were_last_reached(salesbook: Run) -> None:
    never = salesbook("log", "acme", "no answer")
    logged(salesbook, "acme", "Talked")
    later = salesbook("log", "acme", "no answer", now=TUESDAY)

    assert "Not reached yet." in never.out
    assert "Last reached Mon 23 Nov (yesterday)." in later.out


@pytest.mark.usefixtures("acme")
def test_several_people_and_minutes_are_kept(salesbook: Run) -> None:
    item = logged(
        salesbook,
        "acme",
        "Toured the plant",
        "-w",
        "anna",
        "-w",
        "bob",
        "--by",
        "visit",
        "--for",
        "90",
    )

    assert item["interaction"]["people"] == ["Anna Vermeer", "Bob Smit"]
    assert item["interaction"]["outcome"] == "held"


@pytest.mark.usefixtures("book")
def test_a_person_without_an_account_has_a_log_of_their_own(salesbook: Run) -> None:
    salesbook("person", "add", "Eve Jansen")

    first = logged(salesbook, "eve", "Met at the fair // Send her the catalogue @tomorrow")
    second = logged(salesbook, "eve", "Sent it")

    assert (first["interaction"]["account"], first["interaction"]["people"]) == (
        None,
        ["Eve Jansen"],
    )
    assert second["closed"] == [first["follow_up"]["id"]]


@pytest.mark.usefixtures("book")
def test_new_enters_nobody_twice(salesbook: Run) -> None:
    logged(salesbook, "Acme", "a", "--new", "-w", "Anna Vermeer")
    logged(salesbook, "acme", "b", "--new", "-w", "anna vermeer")
    logged(salesbook, "Acme Holding", "c", "--new")
    logged(salesbook, "Anna Vermeer", "d", "--new", "-w", "Carl")

    accounts = json.loads(salesbook("account", "list", "--json").out)["items"]
    people = json.loads(salesbook("person", "list", "--json").out)["items"]
    assert sorted(each["name"] for each in accounts) == ["Acme", "Acme Holding"]
    assert sorted(each["name"] for each in people) == ["Anna Vermeer", "Carl"]


@pytest.mark.usefixtures("book")
def test_an_address_nobody_has_is_no_name_to_enter(salesbook: Run) -> None:
    result = salesbook("log", "anna@acme.example", "x", "--new")

    assert result.code == 1


@pytest.mark.usefixtures("book")
def test_an_unknown_name_is_never_entered_in_silence(salesbook: Run) -> None:
    result = salesbook("log", "Acme", "Wants pumps")

    assert (result.code, result.out) == (1, "")
    assert "“Acme”" in result.err
    assert "or add --new" in result.err


@pytest.mark.usefixtures("acme")
def test_a_near_name_is_offered(salesbook: Run) -> None:
    result = salesbook("log", "Acmi", "Wants pumps")

    assert result.code == 1
    assert "Acme" in result.err


@pytest.mark.usefixtures("acme")
def test_a_note_needs_no_quotes(salesbook: Run) -> None:
    tried = logged(salesbook, "acme", "no", "answer")
    item = logged(salesbook, "acme", "Wants", "pumps", "//", "Agree", "it", "@fri", "--by", "zoom")

    assert tried["interaction"]["outcome"] == "no_answer"
    assert item["interaction"]["discussed"] == "Wants pumps"
    assert (item["follow_up"]["purpose"], item["interaction"]["kind"]) == ("Agree it", "video")


@pytest.mark.usefixtures("acme")
def test_a_note_comes_from_stdin_and_says_something(salesbook: Run) -> None:
    item = logged(salesbook, "acme", "-", stdin="Wants pumps\n// Offered 12 // Agree it @fri\n")
    nothing = salesbook("log", "acme", "-", stdin="\n")
    nobody = salesbook("log")

    assert (item["interaction"]["discussed"], item["interaction"]["proposed"]) == (
        "Wants pumps",
        "Offered 12",
    )
    assert salesbook("log", "acme", "x // b @zork").code == 0
    assert (nothing.code, "What was said with “acme”?" in nothing.err) == (2, True)
    assert (nobody.code, "Whom was it with" in nobody.err) == (2, True)
    assert salesbook("log", "--outcome", "busy").code == 2


@pytest.mark.usefixtures("acme")
@pytest.mark.parametrize(
    "text", ["[red]bold[/]", "\x1b[31mred\x1b[0m", "a\u202eb", "=1+1", "' OR 1=1 --", "ﬀ \u00a0 x"]
)
def test_whatever_was_typed_is_kept_exactly_and_prints_harmlessly(
    salesbook: Run, text: str
) -> None:
    item = logged(salesbook, "acme", text)
    shown = salesbook("log", "acme", text, terminal=True, variables={"NO_COLOR": "1"})

    assert item["interaction"]["discussed"] == text
    assert "\x1b" not in shown.out
    assert "\u202e" not in shown.out


@pytest.mark.usefixtures("acme")
def test_naughty_strings_come_back_as_they_went_in(salesbook: Run, real_files: RealFiles) -> None:
    strings = json.loads((real_files("naughty") / "blns.json").read_text("utf-8"))
    typed = [text for text in strings if text.strip() and "//" not in text and "|" not in text][::8]

    for text in typed:
        item = logged(salesbook, "acme", "-d", text)
        assert item["interaction"]["discussed"] == text.strip(" \t\r\n")


@pytest.mark.usefixtures("acme")
@pytest.mark.parametrize("outcome", list(Outcome))
def test_every_outcome_prints_a_receipt(salesbook: Run, outcome: Outcome) -> None:
    kinds = {"sent": "mail", "replied": "mail", "bounced": "mail", "held": "visit"}
    kind = kinds.get(
        outcome, "video" if outcome in {"no_show", "rescheduled", "cancelled"} else "call"
    )

    result = salesbook("log", "acme", "x", "--by", kind, "--outcome", outcome)

    assert result.code == 0


@pytest.mark.usefixtures("acme")
def test_a_first_contact_that_they_made_is_inbound(salesbook: Run) -> None:
    item = logged(salesbook, "acme", "Asks for a quote", "--in", "--by", "mail")
    missed = logged(salesbook, "acme", "vm", "--in")

    assert (item["interaction"]["direction"], item["interaction"]["outcome"]) == (
        "inbound",
        "replied",
    )
    assert "rest" not in missed


@pytest.mark.usefixtures("acme")
def test_customers_are_cared_for(salesbook: Run) -> None:
    salesbook("account", "edit", "acme", "--kind", "customer")

    assert logged(salesbook, "acme", "The pump runs")["interaction"]["phase"] == "aftercare"


@pytest.mark.usefixtures("acme")
def test_a_log_is_taken_back_whole(salesbook: Run) -> None:
    logged(salesbook, "acme", "a // Agree the date @tomorrow")
    before = salesbook("export", "all", "--json").out

    logged(salesbook, "acme", "Done +need x // y // Agree more @fri", "--outcome", "callback")
    salesbook("undo")

    assert salesbook("export", "all", "--json").out == before
    assert "Nothing is wrong" in salesbook("book", "check").out


@pytest.mark.usefixtures("acme")
def test_a_contact_that_they_asked_us_not_to_make_is_kept_with_a_warning(salesbook: Run) -> None:
    salesbook("account", "edit", "acme", "--do-not-contact", "phone")

    by_phone = logged(salesbook, "acme", "no answer")
    by_mail = logged(salesbook, "acme", "Sent it", "--by", "mail")
    theirs = logged(salesbook, "acme", "They called", "--in", "--no-next", "one_off")
    salesbook("account", "edit", "acme", "--do-not-contact", "all")
    at_all = logged(salesbook, "acme", "no answer", "--by", "visit")

    assert [advice["rule"] for advice in by_phone["warnings"]] == ["do_not_contact"]
    assert "by phone" in by_phone["warnings"][0]["message"]
    assert by_mail["warnings"] == theirs["warnings"] == []
    assert "at all" in at_all["warnings"][0]["message"]


@pytest.mark.usefixtures("acme")
@pytest.mark.parametrize("note", [["no answer"], ["no", "answer"]])
def test_the_plan_says_who_so_what_is_typed_is_the_note(salesbook: Run, note: list[str]) -> None:
    logged(salesbook, "acme", "Talked // // Agree the date @tomorrow", "-w", "anna")
    salesbook("plan", "today", now=TUESDAY)

    item = logged(salesbook, "--plan", "1", *note, now=TUESDAY)

    assert item["interaction"]["account"] == "Acme"
    assert item["interaction"]["outcome"] == "no_answer"


@pytest.mark.usefixtures("acme")
def test_who_is_named_beside_the_number_of_the_plan_is_no_note(salesbook: Run) -> None:
    logged(salesbook, "acme", "Talked // // Agree the date @tomorrow", "-w", "anna")
    salesbook("plan", "today", now=TUESDAY)

    item = logged(salesbook, "bob", "Talked", "--plan", "1", now=TUESDAY)

    assert item["interaction"]["discussed"] == "Talked"


@pytest.mark.usefixtures("book")
def test_a_number_of_the_plan_is_not_taken_for_a_piece_of_a_name(salesbook: Run) -> None:
    salesbook("account", "add", "House 2 Home")

    refused = salesbook("log", "2", "Talked")
    salesbook("account", "add", "2")
    named = logged(salesbook, "2", "Talked")

    assert refused.code == 2
    assert "salesbook log --plan 2" in refused.err
    assert named["interaction"]["account"] == "2"


@pytest.mark.usefixtures("acme")
def test_a_date_behind_an_attempt_leaves_it_an_attempt_and_its_follow_up_open(
    salesbook: Run,
) -> None:
    salesbook("followup", "add", "acme", "Agree the pilot date", "--on", "today")

    item = logged(salesbook, "acme", "no answer @fri")

    assert item["interaction"]["outcome"] == "no_answer"
    assert item["interaction"]["discussed"] == "no answer @fri"
    assert item["closed"] == []


@pytest.mark.usefixtures("acme")
def test_a_talk_with_nobody_named_leaves_what_is_planned_with_somebody_in_the_plan(
    salesbook: Run,
) -> None:
    salesbook("followup", "add", "Anna Vermeer", "Agree the pump size", "--on", "today")
    salesbook("plan", "today")

    talked = salesbook("log", "acme", "Their line stops twice a week")
    after_talk = planned_status(salesbook)
    salesbook("log", "acme", "Agreed on 12", "-w", "anna")

    assert "Still open: “Agree the pump size”" in talked.out
    assert (after_talk, planned_status(salesbook)) == (["planned"], ["done"])


def planned_status(salesbook: Run) -> list[str]:
    blocks = json.loads(salesbook("plan", "today", "--json").out)["item"]["blocks"]
    return [
        item["status"]
        for block in blocks
        for item in block["items"]
        if item["kind"] == "contact" and item["purpose"] == "Agree the pump size"
    ]


@pytest.mark.usefixtures("acme")
def test_a_mistyped_date_stays_text_and_one_command_mends_it(salesbook: Run) -> None:
    slipped = salesbook("log", "acme", "Wants pumps // Agree the price @fr")
    command = slipped.err.partition("Try: salesbook ")[2].partition("\n")[0]

    mended = salesbook(*shlex.split(command))

    assert "“@fr” stays text" in slipped.err
    assert mended.code == 0
    assert "Fri 27 Nov" in mended.out
    found = json.loads(salesbook("find", "price", "--json").out)["items"]
    assert [(one["kind"], one["text"]) for one in found] == [("follow_up", "Agree the price")]


@pytest.mark.usefixtures("acme")
def test_a_day_that_is_none_is_refused_where_only_a_day_can_stand(salesbook: Run) -> None:
    result = salesbook("log", "acme", "Wants pumps", "--next", "Agree the price", "--on", "fridya")

    assert (result.code, "Did you mean “friday”?" in result.err) == (1, True)


@pytest.mark.usefixtures("acme")
def test_a_hyphen_alone_is_the_note_and_never_a_name(salesbook: Run) -> None:
    planned = logged(salesbook, "acme", "Talked // // Agree the date @tomorrow")["follow_up"]

    refused = salesbook("log", "-", stdin="Wants pumps")
    by_purpose = logged(salesbook, "-", "--closes", planned["handle"], stdin="Agreed it")

    assert (refused.code, refused.out) == (2, "")
    assert "Whom was it with?" in refused.err
    assert by_purpose["interaction"]["discussed"] == "Agreed it"
    assert by_purpose["closed"] == [planned["id"]]


@pytest.mark.usefixtures("acme")
def test_a_contact_of_the_plan_that_is_over_is_logged_with_a_warning(salesbook: Run) -> None:
    salesbook("followup", "add", "acme", "Agree the pump size", "--on", "today")
    salesbook("plan", "today")

    first = logged(salesbook, "--plan", "1", "Agreed 12", "--no-next", "one_off")
    again = logged(salesbook, "--plan", "1", "Agreed 13", "--no-next", "one_off")

    assert first["warnings"] == []
    assert [advice["rule"] for advice in again["warnings"]] == ["made_already"]
