"""The ranking: exactly one list each, one order whatever the order of the facts."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from salesbook.domain.accounts.account import AccountKind, ContactChannel, Grade, PauseReason
from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.accounts.season import GoodwillSeason
from salesbook.domain.book.moment import Moment
from salesbook.domain.loop.commitment import Commitment, CommitmentKind, Side
from salesbook.domain.loop.due.attempts import Try, Unanswered
from salesbook.domain.loop.due.facts import ClosedChannel, Orders, Pause, SubjectFacts, Unmet
from salesbook.domain.loop.due.gates import sells_nothing
from salesbook.domain.loop.due.points import late_bd
from salesbook.domain.loop.due.ranking import decide, in_view, rank
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.tiers import Gate, ListName, Tier
from salesbook.domain.loop.due.triggers.registry import triggers_of
from salesbook.domain.loop.due.triggers.trigger import Cause, Trigger
from salesbook.domain.loop.due.why import explain
from salesbook.domain.loop.due.worth import Worth
from salesbook.domain.loop.follow_up import FollowUp, Purpose, PurposeKind
from salesbook.domain.loop.interaction import Outcome
from salesbook.domain.loop.lint import lint_purpose
from tests.remembered_facts import REMEMBERED

Make = Callable[..., Any]
REP, COLLEAGUE = UUID(int=1), UUID(int=2)
OWNERS = st.sampled_from([REP, COLLEAGUE])
PEOPLE = st.sampled_from([None, UUID(int=11), UUID(int=12)])
IDS = st.uuids(version=4)
DAYS = st.dates(date(2026, 9, 1), date(2027, 1, 31))
INSTANTS = st.datetimes(
    datetime(2026, 8, 1),  # noqa: DTZ001 (hypothesis adds the zone)
    datetime(2026, 11, 23, 9),  # noqa: DTZ001 (the same)
    timezones=st.just(UTC),
)
MONDAY = Context(Moment(datetime(2026, 11, 23, 8, 30, tzinfo=UTC), "Europe/Amsterdam"), rep_id=REP)
QUICK = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])

follow_ups = st.builds(
    FollowUp,
    id=IDS,
    handle=st.just("0" * 13),
    purpose=st.builds(Purpose, st.just("Agree the pilot scope"), st.sampled_from(PurposeKind)),
    due_on=DAYS,
    owner_id=OWNERS,
    recorded_at=INSTANTS,
    person_id=PEOPLE,
    channel=st.none() | st.sampled_from(InteractionKind),
    account_id=st.none(),
    origin_interaction_id=st.none(),
    at_time=st.none(),
    zone=st.none(),
)
promises = st.builds(
    Commitment,
    id=IDS,
    handle=st.just("0" * 13),
    side=st.just(Side.OURS),
    kind=st.sampled_from(CommitmentKind),
    text=st.just("send the price list"),
    promised_on=DAYS,
    due_on=DAYS,
    owner_id=OWNERS,
    person_id=PEOPLE,
    account_id=st.none(),
    interaction_id=st.none(),
)
attempts = st.builds(
    Try,
    INSTANTS,
    st.sampled_from(InteractionKind),
    st.sampled_from([Outcome.NO_ANSWER, Outcome.SENT, Outcome.LEFT_VOICEMAIL]),
    st.just(frozenset()),
)
subjects = st.builds(
    SubjectFacts,
    id=IDS,
    name=st.sampled_from(["Acme", "acme", "Bolt", "Zenith"]),
    entered_on=DAYS,
    account_kind=st.none() | st.sampled_from(AccountKind),
    grade=st.none() | st.sampled_from(Grade),
    owner_id=OWNERS,
    owner=st.none(),
    owner_changed_on=st.none() | DAYS,
    archived_on=st.none(),
    last_contact_at=st.none() | INSTANTS,
    tries=st.lists(attempts, max_size=8).map(tuple),
    follow_ups=st.lists(follow_ups, max_size=3).map(tuple),
    promises=st.lists(promises, max_size=2).map(tuple),
    unanswered=st.none()
    | st.builds(Unanswered, INSTANTS, st.just(InteractionKind.EMAIL), OWNERS, PEOPLE, st.just("")),
    unmet=st.none() | st.builds(Unmet, INSTANTS, OWNERS, st.none(), PEOPLE),
    closed_channels=st.lists(
        st.builds(ClosedChannel, st.sampled_from(ContactChannel), PEOPLE, st.none()), max_size=1
    ).map(tuple),
    pauses=st.lists(st.builds(Pause, st.sampled_from(PauseReason), st.none()), max_size=1).map(
        tuple
    ),
    risks=st.just(()),
    names=st.just({}),
    **REMEMBERED,
)


@QUICK
@given(st.lists(subjects, max_size=6, unique_by=lambda facts: facts.id))
def test_every_subject_is_in_exactly_one_list_and_ranks_run_from_one(
    drawn: list[SubjectFacts],
) -> None:
    entries = rank(drawn, MONDAY)

    assert sorted(str(entry.facts.id) for entry in entries) == sorted(str(f.id) for f in drawn)
    for listed in ListName:
        ranks = [entry.rank for entry in entries if entry.listed is listed]
        assert ranks == list(range(1, len(ranks) + 1))


@QUICK
@given(st.lists(subjects, max_size=6, unique_by=lambda facts: facts.id), st.randoms())
def test_the_order_of_the_facts_changes_nothing(drawn: list[SubjectFacts], random: Random) -> None:
    shuffled = [
        replace(
            facts,
            follow_ups=tuple(random.sample(facts.follow_ups, len(facts.follow_ups))),
            promises=tuple(random.sample(facts.promises, len(facts.promises))),
            tries=tuple(random.sample(facts.tries, len(facts.tries))),
            complaints=tuple(random.sample(facts.complaints, len(facts.complaints))),
            reactions=tuple(random.sample(facts.reactions, len(facts.reactions))),
            own_days=tuple(random.sample(facts.own_days, len(facts.own_days))),
            sales=tuple(random.sample(facts.sales, len(facts.sales))),
            roles=tuple(random.sample(facts.roles, len(facts.roles))),
            orders=Orders(tuple(random.sample(facts.orders.days, len(facts.orders.days)))),
        )
        for facts in random.sample(drawn, len(drawn))
    ]

    assert [
        (e.facts.id, e.listed, e.rank, e.trigger, e.also, e.parts, e.held)
        for e in rank(shuffled, MONDAY)
    ] == [
        (e.facts.id, e.listed, e.rank, e.trigger, e.also, e.parts, e.held)
        for e in rank(drawn, MONDAY)
    ]


@QUICK
@given(subjects)
def test_the_parts_are_integers_and_add_up_and_the_list_fits_the_reason(
    facts: SubjectFacts,
) -> None:
    entry = decide(facts, MONDAY)

    assert all(isinstance(part.points, int) for part in entry.parts)
    assert entry.points == sum(part.points for part in entry.parts)
    assert (entry.gate is not None) == (entry.listed is ListName.GATED)
    if entry.listed is ListName.DUE:
        assert entry.trigger is not None
        assert entry.trigger.purpose is not None
    if entry.listed is ListName.NEEDS_PURPOSE:
        assert entry.trigger is not None
        assert entry.trigger.purpose is None
        assert not facts.follow_ups


@QUICK
@given(subjects, st.integers(1, 40))
def test_a_later_day_never_makes_a_reason_less_late_or_go_away(
    facts: SubjectFacts, days: int
) -> None:
    """Days of theirs pass, and so does the usual time of an order: these alone go away."""
    later = replace(MONDAY, moment=Moment(MONDAY.moment.now + timedelta(days=days), "Etc/UTC"))
    now = replace(MONDAY, moment=Moment(MONDAY.moment.now, "Etc/UTC"))

    today = {each.order: late_bd(each, now) for each in triggers_of(facts, now)}
    then = {each.order: late_bd(each, later) for each in triggers_of(facts, later)}

    for order, late in today.items():
        assert order in then or order[0] in {Tier.OCCASION, Tier.REORDER}
        assert then.get(order, late) >= late


@QUICK
@given(subjects, attempts)
def test_an_attempt_never_takes_a_reason_away_nor_changes_when_it_was_due(
    facts: SubjectFacts, attempt: Try
) -> None:
    tried = replace(facts, tries=(*facts.tries, attempt))

    assert triggers_of(tried, MONDAY) == triggers_of(facts, MONDAY)


@QUICK
@given(subjects, subjects)
def test_another_account_changes_nothing_but_the_rank(
    one: SubjectFacts, other: SubjectFacts
) -> None:
    alone = decide(one, MONDAY)

    beside = next(e for e in rank([one, other], MONDAY) if e.facts is one)

    assert replace(beside, rank=0) == alone


@QUICK
@given(subjects, REMEMBERED["worth"])
def test_what_others_are_worth_changes_nothing_but_the_value(
    facts: SubjectFacts, worth: Worth
) -> None:
    weighed = decide(replace(facts, worth=worth), MONDAY)

    plain = decide(facts, MONDAY)

    assert [part for part in weighed.parts if part.name != "value"] == [
        part for part in plain.parts if part.name != "value"
    ]
    assert (weighed.listed, weighed.trigger, weighed.also, weighed.held) == (
        plain.listed,
        plain.trigger,
        plain.also,
        plain.held,
    )


@QUICK
@given(subjects)
def test_tiers_that_speak_carry_a_purpose_that_says_something(facts: SubjectFacts) -> None:
    for trigger in triggers_of(facts, MONDAY):
        assert (trigger.purpose is None) == (trigger.tier.silent or trigger.cause is Cause.UNMET)
        if trigger.purpose:
            assert lint_purpose(trigger.purpose.text) is None, trigger.purpose.text


@QUICK
@given(subjects, INSTANTS)
def test_a_contact_out_of_goodwill_moves_no_sale_and_no_follow_up(
    facts: SubjectFacts, wished_at: datetime
) -> None:
    wished = replace(facts, last_contact_at=max(filter(None, (facts.last_contact_at, wished_at))))

    def kept(known: SubjectFacts) -> list[Trigger]:
        found = triggers_of(known, MONDAY)
        return [each for each in found if each.tier in {Tier.STALE, Tier.FOLLOW_UP}]

    assert kept(wished) == kept(facts)


@QUICK
@given(subjects, st.none() | st.dates(MONDAY.today))
def test_in_a_season_nobody_is_called_to_sell_and_what_waits_says_until_when(
    facts: SubjectFacts, until: date | None
) -> None:
    facts = replace(facts, owner_id=REP)
    season = GoodwillSeason(UUID(int=9), REP, MONDAY.today, until)

    entry = decide(facts, replace(MONDAY, seasons={REP: season}))

    if entry.listed is ListName.DUE and entry.trigger:
        purpose = entry.trigger.purpose
        human = purpose is None or sells_nothing(purpose)
        assert human or entry.tier in {Tier.OWED, Tier.COMPLAINT}
        assert purpose or entry.tier is Tier.COOLING
    if entry.gate is Gate.SEASON:
        assert entry.held[0].back_on == season.back_on
    assert (entry.listed is ListName.QUIET) is (decide(facts, MONDAY).listed is ListName.QUIET)


@QUICK
@given(subjects)
def test_the_explanation_agrees_with_the_list(facts: SubjectFacts) -> None:
    entry = decide(facts, MONDAY)

    why = explain(facts, MONDAY)

    assert why.entry == entry
    assert set(why.triggers) == set(triggers_of(facts, MONDAY))


def test_the_order_is_tier_then_points_then_day_then_name_then_id(
    account: Make, follow_up: Make, promise: Make, on: Make
) -> None:
    def planned(name: str, number: int, due_on: str, **changes: date) -> SubjectFacts:
        made: SubjectFacts = account(
            name, id=UUID(int=number), follow_ups=(follow_up(due_on),), **changes
        )
        return made

    owed = account("Zenith", id=UUID(int=1), promises=(promise("2026-11-23"),))
    new_owner = planned("Yard", 2, "2026-11-23", owner_changed_on=date(2026, 11, 1))
    late = planned("Xylo", 3, "2026-11-20")
    older = planned("Wolf", 4, "2026-11-21")
    ann, bee, ann_too = (
        planned(name, number, "2026-11-23") for name, number in (("ann", 5), ("Bee", 6), ("ann", 7))
    )

    entries = rank([ann_too, bee, ann, older, late, new_owner, owed], on())

    assert [int(entry.facts.id) for entry in entries] == [1, 2, 3, 4, 5, 7, 6]


def test_silence_is_not_a_purpose(account: Make, on: Make) -> None:
    entry = decide(account(last_contact_at=None), on())

    assert (entry.listed, entry.tier) == (ListName.NEEDS_PURPOSE, Tier.COOLING)


def test_a_purpose_not_met_needs_a_purpose_first_before_any_silence(
    account: Make, on: Make, at: Make
) -> None:
    silent = account(last_contact_at=None, entered_on=date(2020, 1, 1))
    unmet = Unmet(at("2026-11-23 09:00"), UUID(int=1))
    carried = account("Zed", id=UUID(int=101), last_contact_at=at("2026-11-23 09:00"), unmet=unmet)

    ranked = rank([silent, carried], on())

    assert [each.facts.name for each in ranked] == ["Zed", "Acme"]
    assert {each.listed for each in ranked} == {ListName.NEEDS_PURPOSE}
    assert in_view(account(owner_id=UUID(int=2), unmet=unmet), on())


def test_a_planned_follow_up_answers_the_silence(account: Make, follow_up: Make, on: Make) -> None:
    facts = account(last_contact_at=None, follow_ups=(follow_up("2026-12-01"),))

    entry = decide(facts, on())

    assert (entry.listed, entry.trigger) == (ListName.QUIET, None)
    assert [trigger.tier for trigger in entry.also] == [Tier.COOLING]


def test_what_was_put_away_is_quiet(account: Make, follow_up: Make, on: Make) -> None:
    facts = account(archived_on=date(2026, 11, 20), follow_ups=(follow_up("2026-11-23"),))

    assert decide(facts, on()).listed is ListName.QUIET


def test_a_gated_follow_up_does_not_become_a_silence(
    account: Make, follow_up: Make, tries: Make, on: Make
) -> None:
    facts = account(
        last_contact_at=None,
        follow_ups=(follow_up("2026-11-23"),),
        tries=tries("2026-11-23 10:15"),
    )

    entry = decide(facts, on(clock="10:20"))

    assert (entry.listed, entry.tier) == (ListName.GATED, Tier.FOLLOW_UP)


def test_the_person_a_reason_is_about_has_a_name(account: Make, follow_up: Make, on: Make) -> None:
    anna = UUID(int=11)
    facts = account(follow_ups=(follow_up("2026-11-23", person_id=anna),), names={anna: "Anna"})

    assert decide(facts, on()).person == "Anna"
    assert decide(account(follow_ups=(follow_up("2026-11-23"),)), on()).person is None
    assert decide(account(), on()).person is None
