"""The chain of purposes, made of talks, purposes and tries."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid5

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.ids import handle_of
from salesbook.domain.loop.chain import Linked, Loose, Step, Tries, Try, link_up
from salesbook.domain.loop.follow_up import (
    PRIVATE,
    FollowUp,
    FollowUpStatus,
    Purpose,
    PurposeKind,
)
from salesbook.domain.loop.interaction import Direction, Interaction, NoNext, Outcome
from salesbook.domain.loop.talk import Talk

ZONE = "Europe/Amsterdam"
START = datetime(2026, 11, 2, 9, tzinfo=UTC)
DAYS = 30


def named(name: str) -> UUID:
    return uuid5(UUID(int=0), name)


def at(day: float) -> datetime:
    return START + timedelta(days=day)


def talk(name: str, day: float, purpose: Purpose | None = None, **values: object) -> Talk:
    said = {
        "id": named(name),
        "handle": handle_of(named(name)),
        "rep_id": named("rep"),
        "kind": InteractionKind.CALL,
        "direction": Direction.OUTBOUND,
        "outcome": Outcome.CONNECTED,
        "occurred_at": at(day),
        "occurred_zone": ZONE,
        "recorded_at": at(day),
    }
    return Talk(Interaction(**{**said, **values}), "Robin", purpose=purpose)  # type: ignore[arg-type]


def step(name: str, origin: str | None, ended: str | None, *, closed: float | None = None) -> Step:
    status = FollowUpStatus.OPEN if closed is None else FollowUpStatus.DONE
    follow_up = FollowUp(
        id=named(name),
        handle=handle_of(named(name)),
        purpose=Purpose(name),
        due_on=at(1).date(),
        owner_id=named("rep"),
        recorded_at=at(0),
        origin_interaction_id=named(origin) if origin else None,
        status=status,
    )
    closed_at = None if closed is None else at(closed)
    return Step(follow_up, follow_up.due_on, closed_at, named(ended) if ended else None)


def linked(talks: list[Talk], steps: list[Step], tries: list[Try] | None = None) -> Linked:
    return link_up(talks, steps, tries or [], ZONE)


def test_a_purpose_joins_the_talk_it_came_from_with_the_one_it_was_for() -> None:
    offer = step("offer", "first", "second", closed=5)

    first, second = linked([talk("first", 0), talk("second", 5)], [offer]).links

    assert (first.led_to, second.purposes) == ((offer,), (offer,))
    assert [*first.loose, *second.loose] == [Loose.PURPOSE, Loose.NEXT]
    assert first.elsewhere == ()


def test_a_talk_for_words_that_say_nothing_had_no_purpose() -> None:
    empty, real = (
        step("touch base", None, "first", closed=0),
        step("offer", None, "third", closed=5),
    )
    hidden = step(PRIVATE, None, "fifth", closed=7)
    hidden = replace(
        hidden,
        follow_up=replace(hidden.follow_up, purpose=Purpose(PRIVATE, PurposeKind.GOODWILL)),
    )
    talks = [
        talk("first", 0),
        talk("second", 2, Purpose("quick call")),
        talk("third", 5),
        talk("fourth", 6, Purpose("Her exam went well", PurposeKind.GOODWILL)),
        talk("fifth", 7),
    ]

    links = linked(talks, [empty, real, hidden]).links

    assert [link.purposeful for link in links] == [False, False, True, True, True]
    assert [link.vague for link in links] == [True, True, False, False, False]
    assert not any(Loose.PURPOSE in link.loose for link in links)


def test_names_and_the_rep_s_own_phrases_say_nothing_in_a_chain_either() -> None:
    named_, own = (
        step("call acme", None, "first", closed=0),
        step("natter", None, "second", closed=1),
    )
    talks = [talk("first", 0), talk("second", 1)]

    links = link_up(talks, [named_, own], [], ZONE, names=["Acme"], phrases=["natter"]).links

    assert [link.vague for link in links] == [True, True]


def test_a_purpose_taken_up_later_than_in_the_next_talk_is_named_where_it_began() -> None:
    offer = step("offer", "first", "third", closed=5)

    links = linked([talk("first", 0), talk("second", 2), talk("third", 5)], [offer]).links

    assert [link.elsewhere for link in links] == [(offer,), (), ()]


def test_a_talk_is_not_loose_while_another_purpose_is_open_or_none_is_wanted() -> None:
    waiting = step("offer", None, None)

    open_, declined = (
        linked([talk("one", 0)], [waiting]),
        linked([talk("one", 0, no_next=NoNext.LOST)], []),
    )

    assert open_.open == (waiting,)
    assert [one.links[0].loose for one in (open_, declined)] == [{Loose.PURPOSE}, {Loose.PURPOSE}]


def test_neither_a_try_nor_a_kind_word_nor_private_words_are_called_loose() -> None:
    kind = Purpose("Her son rows", PurposeKind.GOODWILL)
    hidden = Talk(talk("one", 0).interaction, "Robin", hidden=True)

    links = linked([talk("try", 0, outcome=Outcome.SENT), talk("kind", 1, kind)], []).links

    assert [link.loose for link in links] == [frozenset(), frozenset()]
    assert linked([hidden], []).links[0].loose == {Loose.NEXT}


def test_a_purpose_that_ended_alone_is_a_link_where_it_ended() -> None:
    dropped = step("offer", None, None, closed=3)

    links = linked([talk("one", 0), talk("two", 5)], [dropped]).links

    assert [link.purposes for link in links] == [(), (dropped,), ()]
    assert links[1].talk is None
    assert (links[1].reached, links[1].met) == (False, None)


def test_tries_fold_into_one_before_the_talk_they_led_to_and_after_the_last() -> None:
    tries = [Try(at(1)), Try(at(4)), Try(at(2), sent=True), Try(at(9))]

    found = linked([talk("one", 0), talk("two", 5)], [], tries)

    assert found.links[1].before.tried == Tries(2, date(2026, 11, 3), date(2026, 11, 6))
    assert found.links[1].before.sent == Tries(1, date(2026, 11, 4), date(2026, 11, 4))
    assert found.since.tried == Tries(1, date(2026, 11, 11), date(2026, 11, 11))


@given(
    talks=st.lists(st.integers(0, DAYS), unique=True, max_size=8),
    tries=st.lists(st.integers(0, DAYS), max_size=12),
    steps=st.lists(st.tuples(st.integers(-1, 7), st.integers(-1, 7), st.booleans()), max_size=8),
)
def test_no_talk_purpose_or_try_is_lost_or_told_twice(
    talks: list[int], tries: list[int], steps: list[tuple[int, int, bool]]
) -> None:
    several = [talk(str(day), day) for day in sorted(talks)]
    names = [str(day) for day in sorted(talks)]
    planned = [
        step(
            f"s{number}",
            names[begun] if 0 <= begun < len(names) else None,
            names[ended] if 0 <= ended < len(names) and closed else None,
            closed=DAYS if closed else None,
        )
        for number, (begun, ended, closed) in enumerate(steps)
    ]

    found = linked(several, planned, [Try(at(day)) for day in tries])

    told = [one.follow_up.id for link in found.links for one in link.purposes]
    begun_in = {one.follow_up.id for link in found.links for one in link.led_to}
    assert [link.talk for link in found.links if link.talk] == several
    assert len(told) == len(set(told))
    assert {*told, *begun_in, *(one.follow_up.id for one in found.open)} == {
        one.follow_up.id for one in planned
    }
    folded = [*(link.before.tried for link in found.links), found.since.tried]
    assert sum(one.count for one in folded if one) == len(tries)
