"""Which reasons hold, and from which day."""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from salesbook.domain.accounts.account import AccountKind, Grade
from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.commitment import CommitmentKind
from salesbook.domain.loop.due.attempts import Unanswered
from salesbook.domain.loop.due.facts import Unmet
from salesbook.domain.loop.due.silence import is_red
from salesbook.domain.loop.due.tiers import Tier
from salesbook.domain.loop.due.triggers.registry import triggers_of
from salesbook.domain.loop.due.triggers.trigger import Cause, Trigger

Make = Callable[..., Any]
COLLEAGUE = UUID(int=2)


def said_of(trigger: Trigger | None) -> str:
    assert trigger is not None
    assert trigger.purpose is not None
    return trigger.purpose.text


def test_a_promise_of_ours_is_owed_from_its_day(account: Make, promise: Make, on: Make) -> None:
    facts = account(promises=(promise("2026-11-24"),))

    before, that_day = (triggers_of(facts, on(day)) for day in ("2026-11-23", "2026-11-24"))

    assert before == ()
    assert [(t.tier, t.cause, t.due_on) for t in that_day] == [
        (Tier.OWED, Cause.PROMISE, date(2026, 11, 24))
    ]
    assert said_of(that_day[0]) == "Keep our promise: send the price list"


def test_a_requested_callback_is_owed_by_telephone_and_keeps_its_words(
    account: Make, promise: Make, on: Make
) -> None:
    asked = promise("2026-11-23", "call back about the quote", kind=CommitmentKind.CALLBACK)

    [owed] = triggers_of(account(promises=(asked,)), on())

    assert (owed.cause, owed.channel) == (Cause.CALLBACK, InteractionKind.CALL)
    assert said_of(owed) == "call back about the quote"


def test_a_callback_of_which_only_their_words_are_known_says_what_we_do(
    account: Make, promise: Make, on: Make
) -> None:
    asked = promise("2026-11-23", "Asks what the door costs", kind=CommitmentKind.CALLBACK)

    [owed] = triggers_of(account(promises=(asked,)), on())

    assert said_of(owed) == "Return their call: Asks what the door costs"


def test_what_a_colleague_promised_is_not_on_my_list_but_on_everybodys(
    account: Make, promise: Make, on: Make
) -> None:
    facts = account(promises=(promise("2026-11-23", owner_id=COLLEAGUE),))

    mine, everybodys = triggers_of(facts, on()), triggers_of(facts, on(rep_id=None))

    assert mine == ()
    assert [t.tier for t in everybodys] == [Tier.OWED]


def test_their_message_is_owed_on_the_day_its_time_for_an_answer_ends(
    account: Make, at: Make, rep_id: UUID, on: Make
) -> None:
    wrote = Unanswered(at("2026-11-22 16:00"), InteractionKind.EMAIL, rep_id, said="Can you quote?")
    facts = account(unanswered=wrote)

    before, that_day = (triggers_of(facts, on(day)) for day in ("2026-11-22", "2026-11-23"))

    assert before == ()
    assert [(t.cause, t.due_on) for t in that_day] == [(Cause.MESSAGE, date(2026, 11, 23))]
    assert said_of(that_day[0]) == "Answer their email: “Can you quote?”"


@pytest.mark.parametrize(
    ("said", "purpose"),
    [
        ("", "Answer their message"),
        ("First line\nsecond line", "Answer their message: “First line”"),
        ("x" * 81, f"Answer their message: “{'x' * 80}…”"),
    ],
)
def test_the_purpose_of_an_answer_quotes_the_first_line(
    *, account: Make, at: Make, rep_id: UUID, on: Make, said: str, purpose: str
) -> None:
    wrote = Unanswered(at("2026-11-20 16:00"), InteractionKind.MESSAGE, rep_id, said=said)

    [owed] = triggers_of(account(unanswered=wrote), on())

    assert said_of(owed) == purpose


def test_a_message_to_an_account_without_an_owner_is_owed_by_whoever_got_it(
    account: Make, at: Make, on: Make
) -> None:
    wrote = Unanswered(at("2026-11-20 16:00"), InteractionKind.EMAIL, COLLEAGUE)
    facts = account(unanswered=wrote, owner_id=None)

    assert triggers_of(facts, on()) == ()
    assert len(triggers_of(facts, on(rep_id=COLLEAGUE))) == 1


def test_a_follow_up_is_due_from_its_day_with_its_purpose(
    account: Make, follow_up: Make, on: Make
) -> None:
    facts = account(follow_ups=(follow_up("2026-11-23"),))

    assert triggers_of(facts, on("2026-11-22")) == ()
    [due] = triggers_of(facts, on("2026-11-30"))
    assert (due.tier, said_of(due)) == (Tier.FOLLOW_UP, "Agree the pilot scope")


@pytest.mark.parametrize(
    ("grade", "days"), [(Grade.A, 14), (Grade.B, 30), (Grade.C, 90), (None, 90)]
)
def test_an_account_cools_on_the_day_its_grade_says(
    account: Make, at: Make, on: Make, grade: Grade | None, days: int
) -> None:
    facts = account(grade=grade, last_contact_at=at("2026-01-01 23:30"))
    cools_on = date.fromordinal(date(2026, 1, 1).toordinal() + days)

    [cooling] = triggers_of(facts, on(cools_on.isoformat()))

    assert (cooling.tier, cooling.due_on) == (Tier.COOLING, cools_on)
    assert cooling.purpose is None
    assert triggers_of(facts, on(date.fromordinal(cools_on.toordinal() - 1).isoformat())) == ()


def test_an_account_never_reached_cools_from_the_day_it_was_entered(
    account: Make, on: Make
) -> None:
    facts = account(last_contact_at=None, entered_on=date(2026, 11, 23))

    [cooling] = triggers_of(facts, on())

    assert (cooling.cause, cooling.due_on) == (Cause.NEVER_REACHED, date(2026, 11, 23))
    assert triggers_of(facts, on("2026-11-22")) == ()


@pytest.mark.parametrize(
    "kind", [AccountKind.SUPPLIER, AccountKind.COMPETITOR, AccountKind.OTHER, None]
)
def test_only_those_we_sell_to_or_with_cool(
    account: Make, on: Make, kind: AccountKind | None
) -> None:
    facts = account(last_contact_at=None, account_kind=kind)

    assert triggers_of(facts, on()) == ()


def test_a_colleagues_account_does_not_cool_on_my_list(account: Make, on: Make) -> None:
    facts = account(last_contact_at=None, owner_id=COLLEAGUE)

    assert triggers_of(facts, on()) == ()


def test_a_purpose_that_was_not_met_asks_for_a_new_plan_at_once(
    account: Make, on: Make, at: Make
) -> None:
    unmet = Unmet(at("2026-11-23 09:00"), UUID(int=1), person_id=UUID(int=5))

    [found] = triggers_of(account(unmet=unmet), on())

    assert (found.tier, found.cause, found.due_on) == (
        Tier.FOLLOW_UP,
        Cause.UNMET,
        date(2026, 11, 23),
    )
    assert (found.purpose, found.person_id) == (None, UUID(int=5))


def test_a_purpose_that_was_not_met_asks_for_nothing_where_a_contact_is_planned(
    account: Make, follow_up: Make, on: Make, at: Make
) -> None:
    unmet = Unmet(at("2026-11-23 09:00"), UUID(int=1))
    theirs = Unmet(at("2026-11-23 09:00"), COLLEAGUE)

    assert triggers_of(account(unmet=unmet, follow_ups=(follow_up("2026-12-23"),)), on()) == ()
    assert triggers_of(account(unmet=theirs), on()) == ()
    assert triggers_of(account(unmet=unmet), on("2026-11-22")) == ()


def test_the_first_tier_comes_first_and_the_longest_due_first_within_it(
    account: Make, follow_up: Make, promise: Make, on: Make
) -> None:
    facts = account(
        last_contact_at=None,
        follow_ups=(
            follow_up("2026-11-20", id=UUID(int=7)),
            follow_up("2026-11-19", id=UUID(int=8)),
        ),
        promises=(promise("2026-11-23"),),
    )

    found = triggers_of(facts, on())

    assert [(t.tier.word, t.due_on.day) for t in found] == [
        ("owed", 23),
        ("follow_up", 19),
        ("follow_up", 20),
        ("cooling", 2),
    ]


def test_an_agreement_goes_before_the_grade(
    account: Make, agreed: Make, at: Make, on: Make
) -> None:
    monthly = agreed(every_days=30, at_most_days=40)
    facts = account(grade=Grade.A, agreement=monthly, last_contact_at=at("2026-10-10 10:00"))
    silent = account(
        grade=Grade.A, agreement=agreed(max_per_month=1), last_contact_at=at("2026-10-10 10:00")
    )

    assert [str(each.due_on) for each in triggers_of(facts, on())] == ["2026-11-09"]
    assert [str(each.due_on) for each in triggers_of(silent, on())] == ["2026-10-24"]
    assert is_red(facts, on())
    assert not is_red(facts, on("2026-11-19"))


def test_an_answer_is_due_as_soon_as_was_agreed(
    account: Make, agreed: Make, at: Make, on: Make
) -> None:
    message = Unanswered(at("2026-11-23 08:00"), InteractionKind.EMAIL, UUID(int=1))

    [trigger] = triggers_of(
        account(unanswered=message, agreement=agreed(reply_within_hours=4)), on()
    )

    assert (trigger.cause, str(trigger.due_on)) == (Cause.MESSAGE, "2026-11-23")
    assert triggers_of(account(unanswered=message), on()) == ()
