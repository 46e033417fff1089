"""Human reasons: drafted from what is known, changing from talk to talk, and never an offer."""

from datetime import date
from typing import Any

import pytest

from salesbook.domain.accounts.occasion import OccasionKind
from salesbook.domain.loop.draft import draft_purpose
from salesbook.domain.loop.draft_facts import Celebrated, DraftFacts, Human, Said, Told
from salesbook.domain.loop.draft_human import FIRST_QUESTIONS, QUESTIONS
from salesbook.domain.loop.follow_up import Purpose, PurposeKind
from salesbook.domain.loop.goodwill.weighing import find_reasonless

TODAY = date(2026, 11, 23)
NAMES = ("Acme", "Karin Smit")


def draft(human: Human, *, reached: bool = True, **known: Any) -> Purpose:
    return draft_purpose(DraftFacts(TODAY, human=human, reached=reached, names=NAMES, **known))


def told(text: str, *, ours: bool = False) -> Human:
    return Human(told=(Told("Karin Smit", date(2026, 9, 1), text, ours),))


EVERY = [
    *(Human(who, seed=seed) for who in (None, "Karin Smit") for seed in range(len(QUESTIONS))),
    *(Human(hardship=what) for what in ("bereavement", "illness", "crisis")),
    *(told(text, ours=ours) for text in ("Rows on Sundays", "") for ours in (False, True)),
    told("Mother in hospital"),
    Human(shared=Said("They are tired of the rain", TODAY)),
]


@pytest.mark.parametrize("human", EVERY)
@pytest.mark.parametrize("reached", [False, True])
def test_every_draft_names_a_human_reason_and_offers_nothing(
    human: Human, *, reached: bool
) -> None:
    purpose = draft(human, reached=reached)

    assert purpose.kind is PurposeKind.GOODWILL
    assert find_reasonless(purpose.text, NAMES) is None


def test_a_day_of_theirs_goes_first_but_a_renewal_is_business() -> None:
    birthday = Celebrated(OccasionKind.BIRTHDAY, TODAY, "Karin Smit")
    renewal = Celebrated(OccasionKind.CONTRACT_RENEWAL, TODAY)

    first = draft(told("Rows on Sundays"), celebrated=birthday)
    other = draft(told("Rows on Sundays"), celebrated=renewal)

    assert first.text == "Wish Karin Smit a happy birthday (Mon 23 Nov)"
    assert other.text.endswith("of their life: Rows on Sundays")


def test_what_was_marked_in_a_kind_talk_is_for_the_firm_alone() -> None:
    said = Said("Their son was ill +need quiet doors +risk a new buyer", TODAY)

    kind = draft(Human(shared=said, talks=0))
    business = draft_purpose(DraftFacts(TODAY, reached=True, discussed=said, names=NAMES))
    marked = draft(Human(shared=Said("+need quiet doors", TODAY)))

    assert kind.text.endswith("since our talk of Mon 23 Nov: Their son was ill")
    assert business.text.endswith(": Their son was ill, quiet doors, a new buyer")
    assert "doors" not in marked.text


def test_business_is_left_alone_but_a_human_reason_not_met_is_carried() -> None:
    unmet = Purpose("Ask how the exam of their son went", PurposeKind.GOODWILL)
    proposed = Said("Ten pumps", TODAY)

    assert draft(Human(), proposed=proposed).kind is PurposeKind.GOODWILL
    assert draft(Human(), unmet=Purpose("Agree the price of ten pumps")).text != unmet.text
    assert draft(Human(), unmet=unmet) == unmet


def test_the_reason_changes_from_talk_to_talk() -> None:
    several = (Told("Karin Smit", TODAY, "Rows"), Told("Karin Smit", TODAY, "Plays chess"))
    said = Said("They moved to Delft", TODAY)

    drafts = [draft(Human("Karin Smit", several, said, talks=talks)).text for talks in range(4)]
    questions = {draft(Human(talks=talks)).text for talks in range(len(QUESTIONS))}

    assert len(set(drafts)) == 4
    assert len(questions) == len(QUESTIONS)


def test_whom_nobody_talked_with_is_not_asked_for_dreams() -> None:
    asked = {draft(Human(seed=seed), reached=False).text for seed in range(9)}

    assert asked == {question.format(who="them") for question in FIRST_QUESTIONS}


def test_a_story_of_ours_is_shared_and_theirs_is_asked_after() -> None:
    assert draft(told("My knee operation", ours=True)).text == (
        "Share my story with Karin Smit, and how it went on: My knee operation"
    )
    assert draft(told("Plays chess")).text == (
        "Ask Karin Smit how it went on with what they told of their life: Plays chess"
    )


@pytest.mark.parametrize("text", ["Her mother died", "Zijn vrouw is ziek", "Krebs", "à l'hôpital"])
def test_illness_and_loss_are_asked_after_with_tact(text: str) -> None:
    assert draft(told(text)).text == (
        f"Ask Karin Smit, as much as they like to tell, how they are since: {text}"
    )


def test_an_empty_phrase_is_no_memory_of_a_talk() -> None:
    assert "our talk of" not in draft(Human(shared=Said("Just checking in", TODAY))).text
