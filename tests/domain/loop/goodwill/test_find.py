from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from salesbook.domain.loop.goodwill.find import find_human_reason, find_offer
from tests.benchmarks.goodwill import HALVES, labelled, offers_in, reasons_in

TUNED, HELD_OUT = map(labelled, HALVES)
LANGUAGES = {"en", "nl", "de", "fr", "es"}


def test_the_texts_are_many_in_every_language_and_none_is_in_both_halves() -> None:
    assert len(HELD_OUT) > 120
    assert len(TUNED) > 200
    assert {one.language for one in TUNED} == {one.language for one in HELD_OUT} == LANGUAGES
    assert {one.text for one in TUNED}.isdisjoint(one.text for one in HELD_OUT)


def test_every_text_that_the_rules_are_tuned_on_is_told_right() -> None:
    offers = [one for one in TUNED if (find_offer(one.text) is not None) is not one.offers]
    human = [one for one in TUNED if (find_human_reason(one.text) is not None) is not one.is_human]

    assert offers == []
    assert human == []


def test_offers_that_no_rule_was_tuned_on_are_found() -> None:
    score = offers_in(HELD_OUT)

    assert score.precision >= 0.97
    assert score.recall >= 0.97


def test_human_reasons_that_no_rule_was_tuned_on_are_found() -> None:
    score = reasons_in(HELD_OUT)

    assert score.precision >= 0.95
    assert score.recall >= 0.97


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Happy birthday, and ask for the order of pumps", "ask for the order"),
        ("  Happy birthday!\n\tThen propose a 3-year contract", "propose a 3-year contract"),
        ("Glückwünsche, dann Rabatt anbieten", "Rabatt"),
        ("Bière à la main ? Non : envoyer le devis", "devis"),
    ],
)
def test_the_words_of_an_offer_are_named_where_they_stand(text: str, words: str) -> None:
    offer = find_offer(text)

    assert offer is not None
    assert text[slice(*offer.span)] == words


def test_a_name_is_no_human_reason() -> None:
    assert find_human_reason("Ask Baby Dreams for the address")
    assert find_human_reason("Ask Baby Dreams for the address", ["Baby Dreams Ltd"]) is None


def test_what_is_read_in_one_language_may_be_said_in_another() -> None:
    assert find_offer("Vraag naar zijn knie and ask for the order")
    assert find_human_reason("Ask Herrn Weber nach seinem Geburtstag")
    assert find_human_reason("Son fils, son offre") is not None
    assert find_human_reason("Son offre") is None


@pytest.mark.parametrize(
    "text", ["", " ", "🎂🎉👶🏽", "كيف حال ابنتك", "שלום", "\u202eask", "...!?"]
)
def test_what_no_language_knows_is_neither(text: str) -> None:
    assert find_offer(text) is None
    assert find_human_reason(text) is None


@settings(max_examples=40)
@given(st.text(max_size=80) | st.sampled_from(TUNED).map(lambda one: one.text * 2))
def test_any_text_is_read_and_a_span_lies_within_it(text: str) -> None:
    for found in (find_offer(text), find_human_reason(text)):
        assert found is None or text[slice(*found.span)].strip()


@pytest.mark.parametrize(
    "words", ["ask ", "my dear ", "exam of the ", "fragen nach ", "offer help ", "a"]
)
def test_reading_takes_time_in_proportion_to_the_length(words: str) -> None:
    assert _seconds((words * 24_000)[:24_000]) < 16 * max(_seconds((words * 3_000)[:3_000]), 0.005)


def _seconds(text: str) -> float:
    began = process_time()
    find_offer(text)
    find_human_reason(text)
    return process_time() - began


@pytest.mark.parametrize(
    "typed",
    [
        "Congratulate her on the promotion",
        "Congratulate Tom on his new job",
        "Feliciteren met de promotie",
        "Zur Beförderung gratulieren",
        "Féliciter Jean pour sa promotion",
        "Felicitarla por el ascenso",
        "Gecondoleerd",
    ],
)
def test_a_step_up_in_life_is_a_human_reason_and_no_offer(typed: str) -> None:
    assert (find_human_reason(typed) is None, find_offer(typed)) == (False, None)


def test_a_promotion_that_is_nobodys_own_sells() -> None:
    assert find_offer("Féliciter et parler de la promotion de printemps") is not None
    assert find_offer("Tell her of the promotion on gloves") is not None
