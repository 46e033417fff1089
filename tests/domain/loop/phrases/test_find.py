import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.loop.phrases.find import LANGUAGES, find_empty
from salesbook.domain.loop.phrases.language import Phrase, fold, pattern_of, pieces_of
from tests.house import RealFiles

PURPOSES = Path(__file__).parent / "purposes"
VAGUE = (PURPOSES / "vague.txt").read_text("utf-8").splitlines()
REAL = (PURPOSES / "real.txt").read_text("utf-8").splitlines()

MISSED = {"voir s'ils ont besoin de quelque chose", "reach Anna"}
CRIED_WOLF = {"Meeting minutes of the steering group"}


def test_empty_purposes_in_five_languages_are_caught_but_for_the_known_few() -> None:
    assert {text for text in VAGUE if find_empty(text) is None} == MISSED


def test_real_purposes_in_five_languages_pass_but_for_the_known_few() -> None:
    assert {text for text in REAL if find_empty(text)} == CRIED_WOLF


def test_there_are_many_of_both() -> None:
    assert len(set(VAGUE)) > 600
    assert len(set(REAL)) > 550
    assert not set(VAGUE) & set(REAL)


@pytest.mark.parametrize(
    ("text", "rule", "phrase"),
    [
        ("Just touching base with Anna", "touch_base", "touching base"),
        ("check-in", "check_in", "check-in"),
        ("Please follow up", "follow_up", "follow up"),
        ("stay in touch", "keep_in_touch", "stay in touch"),
        ("catch up over coffee", "catch_up", "catch up"),
        ("circle back", "circle_back", "circle back"),
        ("reach out to Lisa", "reach_out", "reach out to"),
        ("see how things are", "see_how", "see how"),
        ("quick question", "quick_question", "quick question"),
        ("say hello", "say_hello", "say hello"),
        ("how\u2019s it going", "see_how", "how\u2019s it"),
        ("ping him", "nudge", "ping"),
        ("build rapport", "relationship", "build rapport"),
        ("call", "bare_contact", "call"),
        ("email", "bare_contact", "email"),
        ("discuss things", "no_object", "discuss things"),
        ("next week", "no_object", "next week"),
        ("…", "no_object", "…"),
        ("even bellen met Jan", "bare_contact", "bellen"),
        ("nachfassen", "follow_up", "nachfassen"),
        ("prendre des nouvelles", "check_in", "prendre des nouvelles"),
        ("ver cómo va todo", "see_how", "ver cómo"),
    ],
)
def test_the_rule_and_its_words_are_named(text: str, rule: str, phrase: str) -> None:
    empty = find_empty(text)

    assert empty is not None
    assert empty.rule == rule
    assert text[empty.span[0] : empty.span[1]] == phrase


def test_a_name_that_the_book_knows_is_no_purpose_in_small_letters_either() -> None:
    assert find_empty("email anna vermeer") is None

    assert find_empty("email anna vermeer", ["Anna Vermeer"]) is not None


def test_a_name_without_an_empty_phrase_is_left_alone() -> None:
    assert find_empty("Pumps", ["Pumps Ltd"]) is None


def test_a_phrase_of_the_rep_s_own_is_caught_too() -> None:
    own = ["Koffie  met een koekje?", "~"]

    empty = find_empty("koffie met een koekje? volgende week", own=own)

    assert empty is not None
    assert empty.rule == "own_phrase"
    assert find_empty("Koffie met een koekje: offerte", own=own) is None


def test_a_price_or_a_long_number_is_something_to_talk_about() -> None:
    assert find_empty("call about 5%") is None
    assert find_empty("follow up on 4711") is None
    assert find_empty("follow up in 2 weeks") is not None
    assert find_empty("call 0612345678") is not None


def test_a_long_text_always_says_something() -> None:
    assert find_empty("call " * 70) is None


@given(st.sampled_from(VAGUE + REAL))
def test_capitals_blanks_and_hyphens_around_a_text_change_nothing(text: str) -> None:
    assert (find_empty(f"  {text} ") is None) == (find_empty(text) is None)


@given(st.text(max_size=80))
def test_any_text_is_read_and_the_span_lies_within_it(text: str) -> None:
    empty = find_empty(text)

    if empty is not None:
        assert 0 <= empty.span[0] <= empty.span[1] <= len(text)


@given(st.text(max_size=20))
def test_folding_keeps_places(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_no_phrase_is_passed_over_by_its_pieces() -> None:
    everything = "\n".join(map(fold, VAGUE + REAL))

    for phrase in (phrase for language in LANGUAGES for phrase in language.phrases):
        for match in pattern_of(phrase).finditer(everything):
            pieces = pieces_of(phrase)
            assert not pieces or any(piece in match[0] for piece in pieces), phrase.words


@given(st.data())
def test_no_text_of_a_phrase_is_passed_over_by_its_pieces(data: st.DataObject) -> None:
    phrase = data.draw(st.sampled_from([one for lang in LANGUAGES for one in lang.phrases]))
    text = data.draw(st.from_regex(pattern_of(phrase), fullmatch=True))
    pieces = pieces_of(phrase)

    assert not pieces or any(piece in text for piece in pieces)


def test_a_word_beside_the_groups_of_a_phrase_rules_out_most_texts() -> None:
    assert pieces_of(Phrase("r", "(?:take|have) the (?:quick )?pulse")) == {"pulse"}
    assert pieces_of(Phrase("r", "(?:take|have) (?:the )?")) == {"take", "have"}
    assert pieces_of(Phrase("r", "(?:a (?:b|long) )?(?:one|two)")) >= {"one", "two"}
    assert pieces_of(Phrase("r", "dm|message")) == frozenset()


def test_openers_that_public_lists_ban_are_all_caught(real_files: RealFiles) -> None:
    with (real_files("purpose-phrases") / "vague_openers_core.csv").open(encoding="utf-8") as file:
        banned = [row["phrase"] for row in csv.DictReader(file)]

    assert [phrase for phrase in banned if find_empty(phrase) is None] == []


def test_subjects_of_other_systems_pass_unless_they_name_no_object(real_files: RealFiles) -> None:
    texts = []
    for name in ("odoo_demo_activities.csv", "suitecrm_demo_subjects.csv"):
        with (real_files("purpose-phrases") / name).open(encoding="utf-8") as file:
            texts += [row["text"] for row in csv.DictReader(file) if row["text"]]

    caught = [text for text in texts if find_empty(text)]
    assert caught == [
        "Conf call with technical service",
        "Send a letter",
        "Send fax",
        "Send a follow-up letter",
    ]
