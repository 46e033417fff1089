"""Gates: what holds a contact back, and what passes all the same."""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from salesbook.domain.accounts.account import ContactChannel, Grade, PauseReason
from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.accounts.season import GoodwillSeason
from salesbook.domain.book.setting_kind import Cadence
from salesbook.domain.loop.commitment import CommitmentKind
from salesbook.domain.loop.due.facts import ClosedChannel, Pause, Unmet
from salesbook.domain.loop.due.gates import Held, next_month, suggested_channel
from salesbook.domain.loop.due.ranking import decide
from salesbook.domain.loop.due.rules import DueRules
from salesbook.domain.loop.due.tiers import Gate, ListName, Tier
from salesbook.domain.loop.due.triggers.registry import triggers_of
from salesbook.domain.loop.follow_up import Purpose, PurposeKind
from salesbook.domain.loop.interaction import Outcome
from salesbook.domain.pipeline.complaint import Severity

Make = Callable[..., Any]
ANNA, BEN, OWNER = UUID(int=11), UUID(int=12), UUID(int=1)
ONLY = tuple(channel for channel in ContactChannel if channel is not ContactChannel.ALL)


def closed(
    *channels: ContactChannel, person_id: UUID | None = None, reason: str | None = None
) -> tuple[ClosedChannel, ...]:
    return tuple(ClosedChannel(channel, person_id, reason) for channel in channels)


@pytest.mark.parametrize("channels", [(ContactChannel.ALL,), ONLY])
def test_an_account_that_wants_no_contact_gets_none(
    account: Make, promise: Make, on: Make, channels: tuple[ContactChannel, ...]
) -> None:
    facts = account(
        promises=(promise("2026-11-23"),),
        closed_channels=closed(*channels, reason="asked us to stop"),
    )

    entry = decide(facts, on())

    assert (entry.listed, entry.gate) == (ListName.GATED, Gate.DO_NOT_CONTACT)
    assert entry.held[0].said == "asked us to stop"


def test_a_closed_channel_stops_what_is_meant_for_it_and_flags_the_rest(
    account: Make, follow_up: Make, on: Make
) -> None:
    facts = [
        account(
            follow_ups=(follow_up("2026-11-23", channel=channel),),
            closed_channels=closed(ContactChannel.PHONE),
        )
        for channel in (InteractionKind.CALL, InteractionKind.EMAIL, None)
    ]

    by_call, by_mail, anyhow = (decide(each, on()) for each in facts)

    assert (by_call.listed, by_call.flags) == (ListName.GATED, ("channel_closed",))
    assert (by_mail.listed, by_mail.flags) == (ListName.DUE, ("channel_closed",))
    assert (anyhow.listed, anyhow.flags) == (ListName.DUE, ("channel_closed",))


def test_a_person_who_wants_no_contact_does_not_close_the_account(
    account: Make, follow_up: Make, on: Make
) -> None:
    to_anna, to_ben = (
        account(
            follow_ups=(follow_up("2026-11-23", person_id=person),),
            closed_channels=closed(ContactChannel.ALL, person_id=ANNA),
        )
        for person in (ANNA, BEN)
    )

    assert decide(to_anna, on()).gate is Gate.DO_NOT_CONTACT
    assert decide(to_ben, on()).listed is ListName.DUE


def test_a_pause_stops_selling_but_not_goodwill(account: Make, follow_up: Make, on: Make) -> None:
    pauses = (
        Pause(PauseReason.BUDGET, date(2026, 11, 30)),
        Pause(PauseReason.ILLNESS, date(2026, 12, 31)),
    )
    selling = account(pauses=pauses, follow_ups=(follow_up("2026-11-20"),))
    wishing = account(
        pauses=pauses,
        follow_ups=(
            follow_up("2026-11-20"),
            follow_up("2026-11-23", "Ask after her father", goodwill=True, id=UUID(int=9)),
        ),
    )

    gated, passing = decide(selling, on()), decide(wishing, on())

    assert gated.held == (Held(Gate.PAUSED, back_on=date(2026, 12, 31), said="illness"),)
    assert passing.listed is ListName.DUE
    assert passing.trigger is not None
    assert passing.trigger.purpose == Purpose("Ask after her father", PurposeKind.GOODWILL)
    assert [trigger.due_on.day for trigger in passing.also] == [20]


def test_a_debt_passes_a_pause_and_shows_it(account: Make, promise: Make, on: Make) -> None:
    facts = account(pauses=(Pause(PauseReason.CRISIS),), promises=(promise("2026-11-23"),))

    entry = decide(facts, on())

    assert (entry.listed, entry.gate, entry.flags) == (ListName.DUE, None, ("paused",))


@pytest.mark.parametrize(("day", "gate"), [("2026-11-24", Gate.COOL_OFF), ("2026-11-25", None)])
def test_who_was_just_reached_is_left_alone_for_two_business_days(
    account: Make, at: Make, on: Make, day: str, gate: Gate | None
) -> None:
    rules = DueRules(cadences={Grade.C: Cadence(1, 2)})
    facts = account(last_contact_at=at("2026-11-20 15:00"))

    entry = decide(facts, on(day, rules=rules))

    assert entry.gate is gate
    if gate:
        assert entry.held[0].back_on == date(2026, 11, 25)


def test_a_follow_up_passes_the_cool_off(
    account: Make, follow_up: Make, at: Make, on: Make
) -> None:
    facts = account(last_contact_at=at("2026-11-20 15:00"), follow_ups=(follow_up("2026-11-23"),))

    assert decide(facts, on()).listed is ListName.DUE


def test_a_try_rests_until_the_other_contact_block_of_the_day(
    account: Make, follow_up: Make, tries: Make, at: Make, on: Make
) -> None:
    facts = account(follow_ups=(follow_up("2026-11-23"),), tries=tries("2026-11-23 10:15"))

    resting, back = decide(facts, on(clock="10:20")), decide(facts, on(clock="14:00"))

    assert resting.held == (Held(Gate.RESTING, date(2026, 11, 23), at("2026-11-23 14:00")),)
    assert (resting.listed, back.listed) == (ListName.GATED, ListName.DUE)


def test_a_try_that_comes_back_today_is_due_from_the_morning(
    account: Make, follow_up: Make, tries: Make, on: Make
) -> None:
    facts = account(
        follow_ups=(follow_up("2026-11-20"),), tries=tries("2026-11-20 10:15", "2026-11-20 14:10")
    )

    friday, monday = decide(facts, on("2026-11-20", "16:00")), decide(facts, on(clock="08:00"))

    assert (friday.gate, monday.listed) == (Gate.RESTING, ListName.DUE)


def test_a_try_does_not_rest_a_follow_up_that_was_typed_after_it(
    account: Make, follow_up: Make, tries: Make, at: Make, on: Make
) -> None:
    facts = account(
        follow_ups=(follow_up("2026-11-23", recorded_at=at("2026-11-23 10:16")),),
        tries=tries("2026-11-23 10:15"),
    )

    assert decide(facts, on(clock="10:20")).listed is ListName.DUE


def test_a_try_at_one_person_does_not_rest_what_another_is_owed(
    account: Make, follow_up: Make, tries: Make, on: Make
) -> None:
    to_ben, to_anybody = (
        account(
            follow_ups=(follow_up("2026-11-23", person_id=person),),
            tries=tries("2026-11-23 10:15", with_=frozenset({ANNA})),
        )
        for person in (BEN, None)
    )

    assert decide(to_ben, on(clock="10:20")).listed is ListName.DUE
    assert decide(to_anybody, on(clock="10:20")).gate is Gate.RESTING


def test_what_was_merely_sent_starts_no_rest(
    account: Make, follow_up: Make, tries: Make, on: Make
) -> None:
    mail = tries("2026-11-23 10:15", kind=InteractionKind.EMAIL, outcome=Outcome.SENT)
    facts = account(follow_ups=(follow_up("2026-11-23"),), tries=mail)

    assert decide(facts, on(clock="10:20")).listed is ListName.DUE


def test_six_tries_within_thirty_days_ask_for_another_channel(
    account: Make, follow_up: Make, daily: Make, on: Make
) -> None:
    five, six, old = (
        account(follow_ups=(follow_up("2026-11-01"),), tries=daily(count, first))
        for count, first in (
            (5, "2026-11-02 10:00"),
            (6, "2026-11-02 10:00"),
            (6, "2026-10-20 10:00"),
        )
    )

    gates = [decide(each, on()).gate for each in (five, six, old)]

    assert gates == [None, Gate.CHANGE_CHANNEL, None]


def test_a_follow_up_by_a_way_that_was_not_tried_has_changed_the_channel(
    account: Make, follow_up: Make, daily: Make, on: Make
) -> None:
    facts = account(
        follow_ups=(follow_up("2026-11-23", channel=InteractionKind.LETTER),),
        tries=daily(6, "2026-11-02 10:00"),
    )

    assert decide(facts, on()).listed is ListName.DUE


def test_mailings_never_ask_for_another_channel(
    account: Make, follow_up: Make, tries: Make, on: Make
) -> None:
    mails = tries(
        *(f"2026-11-{day} 10:00" for day in range(10, 20)),
        kind=InteractionKind.EMAIL,
        outcome=Outcome.SENT,
    )
    facts = account(follow_ups=(follow_up("2026-11-23"),), tries=mails)

    assert decide(facts, on()).gate is None


def test_a_risk_shows_as_a_flag(account: Make, follow_up: Make, on: Make) -> None:
    facts = account(follow_ups=(follow_up("2026-11-23"),), risks=("Their budget may be cut",))

    assert decide(facts, on()).flags == ("risk",)


def test_enough_contacts_for_the_month_let_the_next_wait_for_the_first_of_the_month(
    account: Make, agreed: Make, follow_up: Make, at: Make, on: Make
) -> None:
    facts = account(
        follow_ups=(follow_up("2026-11-23"),),
        agreement=agreed(max_per_month=2),
        last_contact_at=at("2026-11-02 10:00"),
    )

    reached = decide(replace(facts, reached_this_month=2), on())

    assert decide(replace(facts, reached_this_month=1), on()).listed is ListName.DUE
    assert reached.held == (Held(Gate.MONTHLY_CAP, back_on=date(2026, 12, 1), said="2 agreed"),)


def test_a_debt_passes_the_monthly_cap_and_shows_it(
    account: Make, agreed: Make, promise: Make, on: Make
) -> None:
    facts = account(
        promises=(promise("2026-11-23"),),
        agreement=agreed(max_per_month=1),
        reached_this_month=1,
    )

    entry = decide(facts, on())

    assert (entry.listed, entry.flags) == (ListName.DUE, ("monthly_cap",))


def test_complaints_and_days_of_theirs_pass_a_pause(
    account: Make, complaint: Make, own_day: Make, at: Make, on: Make
) -> None:
    pauses = (Pause(PauseReason.BUDGET),)
    grave = complaint(at("2026-11-16 10:00"), severity=Severity.HIGH)

    complaining = decide(account(complaints=(grave,), pauses=pauses), on())
    feasting = decide(account(own_days=(own_day(11, 27),), pauses=pauses), on())

    assert (complaining.listed, complaining.tier) == (ListName.DUE, Tier.COMPLAINT)
    assert (feasting.listed, feasting.tier) == (ListName.DUE, Tier.OCCASION)


def test_the_way_that_was_agreed_is_suggested_unless_it_is_closed(
    account: Make, agreed: Make, follow_up: Make, on: Make
) -> None:
    facts = account(
        follow_ups=(follow_up("2026-11-23"),), agreement=agreed(channel=InteractionKind.EMAIL)
    )
    [trigger] = triggers_of(facts, on())
    closed = replace(facts, closed_channels=(ClosedChannel(ContactChannel.EMAIL),))
    asked = replace(trigger, channel=InteractionKind.VISIT)

    assert suggested_channel(facts, trigger) is InteractionKind.EMAIL
    assert suggested_channel(closed, trigger) is InteractionKind.CALL
    assert suggested_channel(facts, asked) is InteractionKind.VISIT


@given(st.dates(date(2000, 1, 1), date(2100, 12, 31)))
def test_the_next_month_begins_on_its_first_day(today: date) -> None:
    found = next_month(today)

    assert found.day == 1
    assert 1 <= (found - today).days <= 31


def season(*, ends: int | None = 18, whose: UUID = OWNER) -> dict[UUID, GoodwillSeason]:
    until = date(2026, 12, ends) if ends else None
    return {whose: GoodwillSeason(UUID(int=9), UUID(int=1), date(2026, 11, 1), until)}


def test_what_is_about_business_waits_for_the_end_of_a_season_of_goodwill(
    account: Make, follow_up: Make, on: Make
) -> None:
    facts = account(follow_ups=(follow_up("2026-11-23"),))

    entry, open_ended = decide(facts, on(seasons=season())), on(seasons=season(ends=None))

    assert (entry.listed, entry.gate) == (ListName.GATED, Gate.SEASON)
    assert entry.held == (Held(Gate.SEASON, back_on=date(2026, 12, 19)),)
    assert decide(facts, open_ended).held == (Held(Gate.SEASON),)
    assert decide(facts, on("2026-11-23")).listed is ListName.DUE


def test_human_reasons_and_help_pass_a_season(
    account: Make, follow_up: Make, own_day: Make, on: Make
) -> None:
    help_ = Purpose("Answer their comment on the seal", PurposeKind.SERVICE)
    several = [
        account(follow_ups=(follow_up("2026-11-23", goodwill=True),)),
        account(follow_ups=(follow_up("2026-11-23", purpose=help_),)),
        account(own_days=(own_day(11, 25),)),
    ]

    entries = [decide(facts, on(seasons=season())) for facts in several]

    assert {(entry.listed, entry.held) for entry in entries} == {(ListName.DUE, ())}


def test_who_complains_or_reacts_is_answered_in_a_season(
    account: Make, complaint: Make, reaction: Make, at: Make, on: Make
) -> None:
    angry = complaint(at("2026-11-23 08:00"), severity=Severity.HIGH)
    several = [
        account(complaints=(angry,)),
        account(reactions=(reaction(at("2026-11-18 08:00")),)),
    ]

    entries = [decide(facts, on(seasons=season())) for facts in several]

    assert {(entry.listed, entry.held) for entry in entries} == {(ListName.DUE, ())}


def test_a_renewal_is_held_back_in_a_season(account: Make, own_day: Make, on: Make) -> None:
    facts = account(own_days=(own_day(11, 25, kind="contract_renewal"),))

    assert decide(facts, on(seasons=season())).gate is Gate.SEASON


def test_a_promise_is_kept_in_a_season_too_with_the_season_as_a_flag(
    account: Make, promise: Make, on: Make
) -> None:
    document = promise("2026-11-23", kind=CommitmentKind.DOCUMENT)

    entry = decide(account(promises=(document,)), on(seasons=season()))

    assert (entry.listed, entry.flags) == (ListName.DUE, ("goodwill_season",))


@pytest.mark.parametrize(
    ("kind", "gate"), [(PurposeKind.GOODWILL, None), (PurposeKind.COMMERCIAL, Gate.SEASON)]
)
def test_of_what_was_not_met_only_what_is_human_is_carried_in_a_season(
    account: Make, at: Make, on: Make, kind: PurposeKind, gate: Gate | None
) -> None:
    unmet = Unmet(at("2026-11-20 10:00"), UUID(int=1), Purpose("Ask how the exam went", kind))

    entry = decide(account(unmet=unmet), on(seasons=season()))

    assert entry.gate is gate


def test_an_account_that_is_merely_cooling_is_due_in_a_season(account: Make, on: Make) -> None:
    cold = account(last_contact_at=None)

    kind, usual = decide(cold, on(seasons=season())), decide(cold, on())

    assert (kind.listed, kind.tier) == (ListName.DUE, Tier.COOLING)
    assert usual.listed is ListName.NEEDS_PURPOSE


def test_silence_is_heard_where_business_may_not_speak(
    account: Make, sale: Make, follow_up: Make, at: Make, on: Make
) -> None:
    stale = sale(at("2026-06-01 10:00"))
    cold = account(last_contact_at=at("2026-01-01 10:00"), sales=(stale,))
    planned = replace(cold, follow_ups=(follow_up("2026-11-20"),))

    entry, held = (decide(each, on(seasons=season())) for each in (cold, planned))

    assert (entry.listed, entry.tier) == (ListName.DUE, Tier.COOLING)
    assert (held.listed, held.tier) == (ListName.GATED, Tier.FOLLOW_UP)


def test_a_season_of_an_account_binds_every_rep_and_one_without_only_whose_it_is(
    account: Make, follow_up: Make, on: Make
) -> None:
    other = UUID(int=2)
    facts = account(follow_ups=(follow_up("2026-11-23", owner_id=other),))
    own, all_of_owner = season(whose=facts.id), season()

    assert decide(facts, on(rep_id=other, seasons=own)).gate is Gate.SEASON
    assert decide(facts, on(rep_id=other, seasons=all_of_owner)).listed is ListName.DUE
    assert decide(facts, on(rep_id=None, seasons=all_of_owner)).gate is Gate.SEASON
