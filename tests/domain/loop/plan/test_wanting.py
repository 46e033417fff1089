from datetime import UTC, date, datetime, time
from typing import Any
from uuid import UUID

from salesbook.domain.accounts.account import AccountKind, ContactChannel
from salesbook.domain.accounts.agreement import Agreement
from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.accounts.occasion import Occasion, OccasionKind
from salesbook.domain.book.moment import Moment
from salesbook.domain.loop.commitment import Commitment, CommitmentKind, Side
from salesbook.domain.loop.day import ItemKind
from salesbook.domain.loop.due.attempts import Try
from salesbook.domain.loop.due.facts import ClosedChannel, OwnDay, SubjectFacts
from salesbook.domain.loop.due.ranking import Entry, decide
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.tiers import Gate
from salesbook.domain.loop.follow_up import FollowUp, Purpose
from salesbook.domain.loop.interaction import Outcome
from salesbook.domain.loop.plan.cue import Cue, CueKind
from salesbook.domain.loop.plan.item import Party
from salesbook.domain.loop.plan.reach import Reach
from salesbook.domain.loop.plan.wanting import (
    back_today,
    ids_of,
    owed_by,
    purpose_task,
    wanted_of,
)

ACME, ANN, BOB, REP = (UUID(int=number) for number in range(1, 5))
MONDAY = date(2026, 11, 23)
EARLY = datetime(2026, 11, 2, 9, tzinfo=UTC)


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, 23, hour, minute, tzinfo=UTC)


NINE = at(9)


def context(now: datetime = NINE) -> Context:
    return Context(Moment(now, "UTC"), rep_id=REP)


def follow_up(number: int, purpose: str = "Agree the scope", **more: Any) -> FollowUp:
    values = {"due_on": MONDAY, "account_id": ACME, **more}
    return FollowUp(
        id=UUID(int=number),
        handle="",
        purpose=Purpose(purpose),
        owner_id=REP,
        recorded_at=EARLY,
        **values,
    )


def promise(kind: CommitmentKind, text: str) -> Commitment:
    return Commitment(
        UUID(int=90), "", Side.OURS, kind, text, MONDAY, MONDAY, account_id=ACME, owner_id=REP
    )


def entry(now: datetime = NINE, **facts: Any) -> Entry:
    values = {"account_kind": AccountKind.CUSTOMER, "owner_id": REP, **facts}
    return decide(SubjectFacts(ACME, "Acme", MONDAY, **values), context(now))


def test_what_a_person_prefers_is_the_way_unless_another_was_asked_for_or_agreed() -> None:
    reach = Reach(prefers={ANN: InteractionKind.VIDEO})
    asked = follow_up(51, person_id=ANN, channel=InteractionKind.CALL)
    pact = Agreement(UUID(int=60), ACME, MONDAY, channel=InteractionKind.VISIT)
    shut = ClosedChannel(ContactChannel.PHONE, person_id=ANN)

    def way(*calls: FollowUp, **facts: Any) -> InteractionKind:
        due = entry(
            follow_ups=calls or (follow_up(50, person_id=ANN),), names={ANN: "Ann"}, **facts
        )
        return wanted_of(due, context(), reach)[0].channel

    assert way() is InteractionKind.VIDEO
    assert way(asked) is InteractionKind.CALL
    assert way(agreement=pact) is InteractionKind.VISIT
    assert way(closed_channels=(shut,)) is InteractionKind.EMAIL


def test_who_asked_for_a_call_is_called_whatever_they_prefer() -> None:
    asked = Commitment(
        *(UUID(int=91), "", Side.OURS, CommitmentKind.CALLBACK, "Call back", MONDAY, MONDAY),
        account_id=ACME,
        person_id=ANN,
        owner_id=REP,
    )
    due = entry(promises=(asked,), names={ANN: "Ann"})

    (found,) = wanted_of(due, context(), Reach(prefers={ANN: InteractionKind.EMAIL}))

    assert found.channel is InteractionKind.CALL


def test_a_follow_up_becomes_a_contact_with_its_channel_and_person() -> None:
    due = entry(
        follow_ups=(follow_up(50, person_id=ANN, channel=InteractionKind.VIDEO),),
        names={ANN: "Ann"},
    )

    (found,) = wanted_of(due, context(), Reach())

    assert (found.party, found.party.person) == (Party(ACME, ANN), "Ann")
    assert (found.purpose, found.channel) == ("Agree the scope", InteractionKind.VIDEO)
    assert (found.follow_up_id, found.tier, found.at) == (UUID(int=50), 2, None)
    assert list(ids_of(due)) == [ACME, ANN]


def test_each_person_of_an_account_is_a_contact_and_one_person_only_one() -> None:
    due = entry(
        follow_ups=(
            follow_up(50, person_id=ANN),
            follow_up(51, "Answer the question on delivery", person_id=ANN),
            follow_up(52, "Plan the visit to the plant", person_id=BOB),
        ),
        names={ANN: "Ann", BOB: "Bob"},
    )

    found = wanted_of(due, context(), Reach())

    assert [each.party.person for each in found] == ["Ann", "Bob"]
    assert [each.follow_up_id for each in found] == [UUID(int=50), UUID(int=52)]


def test_a_time_agreed_for_today_is_read_in_the_rep_s_zone() -> None:
    appointment = follow_up(50, at_time=time(16), zone="Europe/Amsterdam")
    no_zone = follow_up(51, at_time=time(16))
    overdue = follow_up(52, at_time=time(16), due_on=date(2026, 11, 20))

    found = [
        wanted_of(entry(follow_ups=(each,)), context(), Reach())[0].at
        for each in (appointment, no_zone, overdue)
    ]

    assert found == [15 * 60, 16 * 60, None]


def test_a_promised_thing_is_desk_work_and_a_promised_call_is_a_contact() -> None:
    thing = entry(promises=(promise(CommitmentKind.DOCUMENT, "the price list"),))
    call = entry(promises=(promise(CommitmentKind.CALLBACK, "Call back on the price"),))

    (task,) = owed_by(thing, context())

    assert (task.kind, task.title) == (ItemKind.OWED, "Keep our promise: the price list")
    assert wanted_of(thing, context(), Reach()) == ()
    assert owed_by(call, context()) == ()
    assert wanted_of(call, context(), Reach())[0].purpose == "Call back on the price"


def test_a_promised_thing_does_not_hide_the_call_of_the_day() -> None:
    both = entry(
        promises=(promise(CommitmentKind.DOCUMENT, "the price list"),),
        follow_ups=(follow_up(50),),
    )

    assert [each.follow_up_id for each in wanted_of(both, context(), Reach())] == [UUID(int=50)]
    assert len(owed_by(both, context())) == 1


def test_a_call_tried_this_morning_is_back_this_afternoon() -> None:
    tried = Try(at(10, 15), InteractionKind.CALL, Outcome.NO_ANSWER)
    resting = entry(at(11), follow_ups=(follow_up(50),), tries=(tried,))

    (found,) = wanted_of(resting, context(at(11)), Reach())

    assert back_today(resting, context(at(11)))
    assert found.not_before == 14 * 60


def test_who_has_no_purpose_is_not_called_again_for_nothing() -> None:
    tried = Try(at(10, 15), InteractionKind.CALL, Outcome.LEFT_VOICEMAIL)
    resting = entry(at(11), tries=(tried,))

    assert resting.gate is Gate.RESTING
    assert not back_today(resting, context(at(11)))


def test_a_call_that_rests_until_another_day_is_not_back_today() -> None:
    tries = tuple(Try(at(10, n), InteractionKind.CALL, Outcome.NO_ANSWER) for n in range(3))
    resting = entry(at(11), follow_ups=(follow_up(50),), tries=tries)

    assert not back_today(resting, context(at(11)))
    assert wanted_of(resting, context(at(11)), Reach())[0].not_before > 24 * 60
    assert not back_today(entry(follow_ups=(follow_up(50),)), context())


def test_an_account_without_a_purpose_is_prepared_with_the_drafted_one() -> None:
    silent = entry(last_contact_at=datetime(2026, 1, 5, 9, tzinfo=UTC))
    drafted = Entry(
        silent.listed, silent.facts, silent.trigger, draft=Purpose("Learn what they buy")
    )

    assert purpose_task(drafted).title == "Learn what they buy"
    assert purpose_task(silent).title == ""
    assert purpose_task(silent).party == Party(ACME)


def test_a_person_without_an_account_is_a_party_alone() -> None:
    facts = SubjectFacts(
        ANN,
        "Ann",
        MONDAY,
        owner_id=REP,
        follow_ups=(follow_up(50, account_id=None, person_id=ANN),),
    )

    (found,) = wanted_of(decide(facts, context()), context(), Reach())

    assert (found.party, found.party.name) == (Party(person_id=ANN), "Ann")


def test_who_closed_the_telephone_is_planned_by_another_open_channel() -> None:
    closed = (ClosedChannel(ContactChannel.PHONE),)
    anyhow = entry(follow_ups=(follow_up(50),), closed_channels=closed)

    (found,) = wanted_of(anyhow, context(), Reach())

    assert (found.channel, anyhow.flags) == (InteractionKind.EMAIL, ("channel_closed",))


def test_a_quiet_account_asks_for_nothing() -> None:
    quiet = entry(last_contact_at=at(8))

    assert wanted_of(quiet, context(), Reach()) == ()


def test_a_risk_is_to_be_minded_before_the_contact_until_it_is_closed() -> None:
    reach = Reach(with_phone={ACME}, with_people={ACME})
    due = (follow_up(50),)

    risky = wanted_of(entry(follow_ups=due, risks=("Budget may be cut",)), context(), reach)
    closed = wanted_of(entry(follow_ups=due), context(), reach)

    assert [each.cues for each in (*risky, *closed)] == [(Cue(CueKind.RISK),), ()]


def test_an_agreed_time_stands_for_what_else_is_open_with_them() -> None:
    older = follow_up(50, "Agree the crate price", due_on=date(2026, 11, 18))
    visit = follow_up(51, "Visit them about the line", at_time=time(15), zone="UTC")

    [found] = wanted_of(entry(follow_ups=(older, visit)), context(), Reach())

    assert (found.purpose, found.at) == ("Visit them about the line", 15 * 60)


def test_two_agreed_times_are_two_contacts_and_a_rest_holds_back_neither() -> None:
    older = follow_up(50, "Agree the crate price", due_on=date(2026, 11, 18))
    calls = [
        follow_up(hour, f"Call at {hour}", at_time=time(hour), zone="UTC") for hour in (11, 15)
    ]
    tried = Try(at(8, 55), InteractionKind.CALL, Outcome.NO_ANSWER, frozenset())

    resting = entry(follow_ups=(older, *calls), tries=(tried,))
    found = wanted_of(resting, context(), Reach())

    assert back_today(resting, context())
    assert [(each.purpose, each.at) for each in found] == [
        ("Call at 11", 11 * 60),
        ("Call at 15", 15 * 60),
    ]


def test_a_wish_is_said_on_the_day_and_a_renewal_is_spoken_of_before() -> None:
    def day_of_theirs(kind: OccasionKind, day: int) -> Entry:
        occasion = Occasion(UUID(int=70), "", kind, month=11, day=day, person_id=ANN)
        return entry(own_days=(OwnDay(occasion),), names={ANN: "Ann"})

    def planned(kind: OccasionKind, day: int) -> int:
        return len(wanted_of(day_of_theirs(kind, day), context(), Reach()))

    assert planned(OccasionKind.BIRTHDAY, 25) == 0
    assert planned(OccasionKind.BIRTHDAY, 23) == 1
    assert planned(OccasionKind.CONTRACT_RENEWAL, 25) == 1
