"""The questions that a call card closes with."""

from datetime import UTC, date, datetime, timedelta
from itertools import product
from uuid import UUID

import pytest
from msgspec.structs import replace

from salesbook.domain.accounts.account import AccountKind
from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.book.moment import Moment
from salesbook.domain.loop.asking import About, Open, unanswered, worth_asking
from salesbook.domain.loop.draft_facts import Said
from salesbook.domain.loop.follow_up import Purpose, PurposeKind
from salesbook.domain.loop.interaction import Direction, Interaction, NoNext, Outcome
from salesbook.domain.loop.talk import Talk

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
MOMENT = Moment(NOW, "Europe/Amsterdam")
PROPOSED = Said("Ten pumps on trial", date(2026, 11, 17))


def abouts(known: Open) -> list[About]:
    return [question.about for question in worth_asking(known)]


def talk(days: int, purpose: Purpose | None = None, **values: object) -> Talk:
    said = {
        "id": UUID(int=days),
        "handle": "x",
        "rep_id": UUID(int=0),
        "kind": InteractionKind.CALL,
        "direction": Direction.OUTBOUND,
        "outcome": Outcome.CONNECTED,
        "occurred_at": NOW - timedelta(days=days),
        "occurred_zone": MOMENT.zone,
        "recorded_at": NOW,
    }
    return Talk(Interaction(**{**said, **values}), "Robin", purpose=purpose)  # type: ignore[arg-type]


def test_of_an_account_of_which_nothing_is_known_all_is_asked_the_decision_first() -> None:
    known = Open(TODAY, kind=AccountKind.PROSPECT, proposed=PROPOSED)

    assert abouts(known) == [About.PROPOSAL, About.DECIDER, About.NEED, About.AGREEMENT]
    assert worth_asking(known)[0].text == (
        "What do you still need to decide on our proposal of Tue 17 Nov: “Ten pumps on trial”?"
    )


def test_what_is_known_is_not_asked() -> None:
    known = Open(TODAY, AccountKind.CUSTOMER, None, ("Anna",), needs=True, agreed=True)

    assert abouts(known) == []
    assert abouts(replace(known, needs=False)) == [About.NEED]


def test_a_person_alone_is_asked_what_concerns_a_person() -> None:
    assert abouts(Open(TODAY, proposed=PROPOSED)) == [About.PROPOSAL, About.NEED]


@pytest.mark.parametrize(
    "known",
    [
        Open(TODAY, kind=AccountKind.PROSPECT, proposed=PROPOSED, kind_word=True),
        Open(TODAY, kind=AccountKind.COMPETITOR),
    ],
)
def test_a_kind_word_and_those_we_do_not_sell_to_are_asked_nothing(known: Open) -> None:
    assert worth_asking(known) == ()


def test_every_question_can_be_said_as_it_stands() -> None:
    kinds = (None, *AccountKind)

    for kind, proposed, needs in product(kinds, (None, PROPOSED), (False, True)):
        for question in worth_asking(Open(TODAY, kind, proposed, needs=needs)):
            assert question.text.endswith("?")
            assert question.text[0].isupper()


def test_a_proposal_waits_until_they_are_spoken_with_on_business() -> None:
    offer = talk(6, proposed="Ten pumps on trial")
    kind = talk(3, Purpose("Her son rows", PurposeKind.GOODWILL))

    assert unanswered([offer], MOMENT) == PROPOSED
    assert unanswered([talk(1, outcome=Outcome.BUSY), kind, offer], MOMENT) == PROPOSED
    assert unanswered([talk(1), offer], MOMENT) is None
    assert unanswered([], MOMENT) is None


def test_a_proposal_that_was_sent_waits_and_one_that_was_lost_does_not() -> None:
    mail = InteractionKind.EMAIL
    ours = talk(6, kind=mail, outcome=Outcome.SENT, proposed="Ten pumps on trial")
    theirs = talk(
        6, kind=mail, outcome=Outcome.SENT, direction=Direction.INBOUND, proposed="Ten pumps"
    )

    assert unanswered([ours], MOMENT) == PROPOSED
    assert unanswered([theirs], MOMENT) is None
    assert unanswered([talk(6, proposed="Ten", no_next=NoNext.LOST)], MOMENT) is None
