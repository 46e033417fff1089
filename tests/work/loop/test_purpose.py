"""One rule for every purpose, whatever the door by which it comes in."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest
from msgspec.structs import replace

from salesbook.cli.environment import Environment
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.dates.when import When
from salesbook.domain.loop.advice import Advice
from salesbook.domain.loop.amendment import Amendment
from salesbook.domain.loop.entry import Entry
from salesbook.domain.loop.follow_up import FollowUp, PurposeKind
from salesbook.domain.loop.goodwill.find import find_human_reason
from salesbook.store.book.book import WritableBook
from salesbook.store.loop.interaction import interaction_with, purpose_of
from salesbook.work.book.config import set_config
from salesbook.work.loop.edit import edit_log
from salesbook.work.loop.followup import Wish, add_follow_up, list_follow_ups
from salesbook.work.loop.log import log_contact
from salesbook.work.loop.note import Jotting, keep_note
from salesbook.work.loop.purpose import VAGUE, VagueError, mended_later
from salesbook.work.pipeline.about import aftercare_purpose, revisit_purpose
from tests.once import made_once

DMY = DateOrder.DMY
GOODWILL = PurposeKind.GOODWILL
Door = Callable[..., tuple[Advice, ...]]


def by_log(book: WritableBook, purpose: str, *, anyway: bool) -> tuple[Advice, ...]:
    entry = Entry(subject="acme", note="Talked", purpose=purpose, on="fri", anyway=anyway)
    return log_contact(book, entry, DMY).warnings


def by_line(book: WritableBook, purpose: str, *, anyway: bool) -> tuple[Advice, ...]:
    entry = Entry(subject="acme", note=f"Talked // {purpose} @fri", anyway=anyway)
    return log_contact(book, entry, DMY).warnings


def by_hand(book: WritableBook, purpose: str, *, anyway: bool) -> tuple[Advice, ...]:
    return add_follow_up(book, Wish("acme", purpose, "fri", anyway=anyway), DMY).warnings


def by_note(book: WritableBook, purpose: str, *, anyway: bool) -> tuple[Advice, ...]:
    return keep_note(
        book, Jotting("acme", "Saw it", None, purpose, "fri", anyway=anyway), DMY
    ).warnings


def by_edit(book: WritableBook, purpose: str, *, anyway: bool) -> tuple[Advice, ...]:
    logged = log_contact(book, Entry(subject="acme", note="Talked"), DMY).interaction
    amendment = Amendment(purpose=purpose, on="fri", anyway=anyway)
    return edit_log(book, logged.handle, amendment, DMY).warnings


def by_mending(book: WritableBook, purpose: str, *, anyway: bool) -> tuple[Advice, ...]:
    logged = log_contact(
        book, Entry(subject="acme", note="a // Agree a date @fri"), DMY
    ).interaction
    amendment = Amendment(discussed="b", purpose=purpose, anyway=anyway)
    return edit_log(book, logged.handle, amendment, DMY).warnings


DOORS = (by_log, by_line, by_hand, by_note, by_edit, by_mending)


@pytest.fixture
@made_once
def acme(book: Environment) -> Environment:
    with book.writing("log") as opened:
        log_contact(
            opened, Entry(subject="Acme", note="Wants pumps", new=True, no_next="parked"), DMY
        )
    return book


@pytest.fixture
@made_once
def strict(acme: Environment) -> Environment:
    with acme.writing("config set") as opened:
        set_config(opened, "purpose.mode", "strict")
    return acme


def open_in(env: Environment) -> list[FollowUp]:
    with env.reading() as book:
        return [each.follow_up for each in list_follow_ups(book)[0]]


@pytest.mark.parametrize("door", DOORS)
def test_a_coaching_book_keeps_a_vague_purpose_with_a_rewrite_and_no_mark(
    door: Door, acme: Environment
) -> None:
    with acme.writing("door") as book:
        [told] = [
            each for each in door(book, "touch base", anyway=True) if each.rule == "vague_purpose"
        ]

    assert told.suggestion
    [kept] = open_in(acme)
    assert (kept.purpose.text, kept.purpose.anyway) == ("touch base", False)


def test_of_a_long_purpose_the_warning_repeats_a_line_and_the_book_keeps_all(
    strict: Environment,
) -> None:
    long = " ".join(["touch base"] * 1000)

    with strict.writing("door") as book:
        with pytest.raises(VagueError, match="…” says") as refused:
            by_hand(book, long, anyway=False)
        [told] = by_hand(book, long, anyway=True)

    assert max(len(str(refused.value)), len(told.message)) < 200
    assert [each.purpose.text for each in open_in(strict)] == [long]


@pytest.mark.parametrize("door", [by_log, by_line, by_note, by_mending])
def test_a_strict_book_refuses_the_follow_up_and_never_the_record(
    door: Door, strict: Environment
) -> None:
    with strict.writing("door") as book:
        told = [each.message for each in door(book, "touch base", anyway=False)]

    assert any("was not kept as a follow-up" in each for each in told)
    assert [each.purpose.text for each in open_in(strict)] in ([], ["Agree a date"])


def test_a_log_whose_purpose_was_refused_says_how_to_give_it_a_better_one(
    strict: Environment,
) -> None:
    with strict.writing("door") as book:
        told = by_line(book, "touch base", anyway=False)

    [better] = [each.suggestion or "" for each in told if each.rule == VAGUE]
    assert better.startswith("salesbook edit last --next '")
    assert better.endswith("' --on 2026-11-27")


@pytest.mark.parametrize(
    ("better", "due", "typed"),
    [
        (
            "Agree it",
            When(date(2026, 11, 27)),
            "salesbook edit last --next 'Agree it' --on 2026-11-27",
        ),
        ("Who decides?", None, "Who decides? salesbook edit last --next PURPOSE"),
    ],
)
def test_a_draft_can_be_pasted_and_a_question_is_to_be_answered(
    better: str, due: When | None, typed: str
) -> None:
    sold, vague = Advice("offer", "It sells."), Advice("vague_purpose", "It is empty.", better)

    assert mended_later((sold, vague), due) == (sold, replace(vague, suggestion=typed))


@pytest.mark.parametrize("door", [by_hand, by_edit])
def test_a_strict_book_refuses_a_command_that_only_plans(door: Door, strict: Environment) -> None:
    said = "says nothing of what the contact is for"
    with pytest.raises(VagueError, match=said), strict.writing("door") as book:
        door(book, "touch base", anyway=False)

    assert open_in(strict) == []


@pytest.mark.parametrize("door", DOORS)
def test_a_strict_book_keeps_anyway_what_it_is_told_to_with_a_mark(
    door: Door, strict: Environment
) -> None:
    with strict.writing("door") as book:
        door(book, "touch base", anyway=True)

    [kept] = open_in(strict)
    assert (kept.purpose.text, kept.purpose.mark) == ("touch base", "kept anyway")


@pytest.mark.parametrize("door", DOORS)
def test_a_purpose_that_says_something_has_no_mark_and_no_warning(
    door: Door, strict: Environment
) -> None:
    with strict.writing("door") as book:
        told = door(book, "Agree the price", anyway=True)

    assert [each.rule for each in told] == []
    [kept] = open_in(strict)
    assert not kept.purpose.anyway


def test_better_words_take_the_mark_away(strict: Environment) -> None:
    with strict.writing("log") as book:
        by_log(book, "touch base", anyway=True)
    [vague] = open_in(strict)
    with strict.writing("edit") as book:
        assert vague.origin_interaction_id
        log = interaction_with(book, vague.origin_interaction_id).handle
        edit_log(book, log, Amendment(purpose="Agree the price"), DMY)

    [kept] = open_in(strict)
    assert not kept.purpose.anyway


def test_what_the_program_plans_itself_is_never_vague(strict: Environment) -> None:
    for said in (aftercare_purpose("Pumps"), revisit_purpose("Pumps")):
        with strict.writing("door") as book:
            assert by_hand(book, said.text, anyway=False) == ()


def goodwill_of(env: Environment, identity: UUID) -> PurposeKind | None:
    with env.reading() as book:
        found = purpose_of(book, identity)
    return found.kind if found else None


@pytest.mark.parametrize(
    ("note", "kind", "rule"),
    [
        ("Her daughter passed", GOODWILL, None),
        ("Her daughter passed // Offered 12", None, "goodwill_proposes"),
        ("Her daughter passed; offered 12 pumps", None, "goodwill_offers"),
        ("Talked about this and that", GOODWILL, "no_human_reason"),
    ],
)
def test_goodwill_that_sells_is_commercial_and_says_so(
    note: str, kind: PurposeKind | None, rule: str | None, acme: Environment
) -> None:
    with acme.writing("log") as book:
        entry = Entry(subject="acme", note=note, goodwill=True, no_next="parked")
        receipt = log_contact(book, entry, DMY)

    assert goodwill_of(acme, receipt.interaction.id) is kind
    assert [each.rule for each in receipt.warnings] == ([rule] if rule else [])


@pytest.mark.parametrize(
    ("planned", "kind"),
    [
        ("Wish her luck with the cello", GOODWILL),
        ("Agree the price", PurposeKind.COMMERCIAL),
        ("Ask what they decided about the layout", PurposeKind.COMMERCIAL),
    ],
)
@pytest.mark.parametrize("proposed", ["", "Offered 12"])
def test_what_comes_after_goodwill_is_what_its_words_are(
    planned: str, kind: PurposeKind, proposed: str, acme: Environment
) -> None:
    entry = Entry("acme", "Her son rows", proposed=proposed, purpose=planned, goodwill=True)
    with acme.writing("log") as book:
        log_contact(book, entry, DMY)

    [kept] = open_in(acme)
    assert (kept.purpose.text, kept.purpose.kind) == (planned, kind)


def test_a_kind_plan_that_ended_in_an_offer_was_business(acme: Environment) -> None:
    with acme.writing("followup add") as book:
        add_follow_up(book, Wish("acme", "Wish her luck", "today", goodwill=True), DMY)
    with acme.writing("log") as book:
        receipt = log_contact(book, Entry("acme", "Wished it // Offered 12", no_next="parked"), DMY)

    assert [each.purpose.text for each in receipt.closed] == ["Wish her luck"]
    assert goodwill_of(acme, receipt.interaction.id) is PurposeKind.COMMERCIAL
    assert [each.rule for each in receipt.warnings] == ["goodwill_proposes"]


def test_words_added_later_make_goodwill_business_for_good(acme: Environment) -> None:
    with acme.writing("log") as book:
        entry = Entry("acme", "Her garden", goodwill=True, no_next="parked")
        handle = log_contact(book, entry, DMY).interaction.handle
    with acme.writing("edit") as book:
        sold = edit_log(book, handle, Amendment(proposed="12 pumps"), DMY)
    with acme.writing("edit") as book:
        tried = edit_log(book, handle, Amendment(outcome="no answer"), DMY)
    with acme.writing("edit") as book:
        edit_log(book, handle, Amendment(outcome="connected"), DMY)

    assert [each.rule for each in sold.warnings] == ["goodwill_proposes"]
    assert tried.warnings == ()
    assert goodwill_of(acme, sold.interaction.id) is PurposeKind.COMMERCIAL


def test_goodwill_that_is_planned_with_an_offer_is_commercial(acme: Environment) -> None:
    wish = Wish("acme", "Happy birthday, and ask for the order of pumps", "fri", goodwill=True)
    with acme.writing("followup add") as book:
        change = add_follow_up(book, wish, DMY)

    assert [each.rule for each in change.warnings] == ["goodwill_plans_business"]
    assert change.planned.follow_up.purpose.kind is PurposeKind.COMMERCIAL
    assert change.planned.follow_up.purpose.text == wish.purpose


def test_goodwill_without_a_human_reason_is_vague(acme: Environment) -> None:
    with acme.writing("followup add") as book:
        change = add_follow_up(book, Wish("acme", "Read the report", "fri", goodwill=True), DMY)

    [told] = change.warnings
    assert told.message == "“Read the report” names no human reason (no_human_reason)."
    assert told.suggestion is not None
    assert find_human_reason(told.suggestion)
