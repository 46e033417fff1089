import pytest

from salesbook.domain.loop.draft_human import FIRST_QUESTIONS, QUESTIONS
from salesbook.domain.loop.goodwill.weighing import (
    find_reasonless,
    note_sells,
    plan_sells,
    plans_business,
)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Ask how her daughter's exam went", None),
        ("Share my story of the flood", None),
        ("Ask what they are proud of this year", None),
        ("Happy birthday, and ask for the order of pumps", "offer"),
        ("Ask how the new price list went down", "no_human_reason"),
        ("catch up", "catch_up"),
        ("Catch up on her holiday", None),
    ],
)
def test_goodwill_names_a_human_reason_and_carries_no_offer(text: str, rule: str | None) -> None:
    found = find_reasonless(text)

    assert (found and found.rule) == rule


def test_the_rep_s_own_empty_phrases_come_before_the_want_of_a_reason() -> None:
    found = find_reasonless("koffie", own=["koffie"])

    assert found is not None
    assert found.rule == "own_phrase"


def test_where_every_rule_is_off_no_reason_is_asked_for_but_an_offer_is_none_still() -> None:
    assert find_reasonless("Read the report", own=["all: off"]) is None
    assert find_reasonless("Offer 12 pumps", own=["all: off"])


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Read the report", "en"),
        ("Vragen hoe de prijslijst is ontvangen", "nl"),
        ("Fragen, wie die neue Preisliste ankam", "de"),
        ("Savoir qui décide pour l'entrepôt", "fr"),
        ("Saber quién decide sobre el almacén", "es"),
        ("كيف", "en"),
    ],
)
def test_the_want_of_a_reason_knows_its_language(text: str, language: str) -> None:
    found = find_reasonless(text)

    assert found is not None
    assert (found.rule, found.language) == ("no_human_reason", language)


@pytest.mark.parametrize("question", sorted({*QUESTIONS, *FIRST_QUESTIONS}))
def test_a_sincere_question_that_is_drafted_is_a_reason(question: str) -> None:
    assert find_reasonless(question.format(who="Anna")) is None
    assert find_reasonless(question.format(who="them")) is None


def test_an_offer_in_a_note_or_a_purpose_is_said_with_its_words() -> None:
    told = note_sells("She passed. Then offered 12 pumps")
    planned = plan_sells("Wish her luck and send\nthe price list")

    assert told is not None
    assert told.message.startswith("“offered” sells, so this is kept as commercial")
    assert planned is not None
    assert planned.message.startswith("“send the price” sells, so it is planned as commercial")


def test_words_without_an_offer_stay_what_they_are() -> None:
    assert note_sells("She passed") is None
    assert plan_sells("Wish her luck") is None


def test_a_goodwill_contact_plans_business_as_business() -> None:
    sold = plans_business("Agree the price of the pumps")
    other = plans_business("Ask what they decided about the layout")

    assert sold is not None
    assert "“Agree the price” sells" in sold.message
    assert other is not None
    assert "names no human reason, so it is planned as commercial" in other.message


@pytest.mark.parametrize("text", ["Wish her luck", "catch up"])
def test_a_kind_word_and_an_empty_phrase_are_no_business(text: str) -> None:
    assert plans_business(text) is None
