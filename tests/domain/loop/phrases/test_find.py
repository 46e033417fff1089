import csv
import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.book.wording import RULES
from salesbook.domain.loop.phrases.find import LANGUAGES, find_empty
from salesbook.domain.loop.phrases.folding import fold
from salesbook.domain.loop.phrases.language import Phrase, own_phrases, pattern_of
from salesbook.domain.loop.phrases.pieces import PIECES
from tests.benchmarks.purposes import Labelled, labelled
from tests.house import RealFiles
from tests.phrase_words import longest_match, pieces_of

SAID_LONGEST = 120
"""Characters that no phrase goes beyond."""


def _letters(one: Labelled) -> str:
    """Read the letters alone: a line in other capitals, blanks or signs is the same line."""
    return re.sub(r"[\W_]", "", fold(one.text))


TUNE, HELD_OUT = labelled("tune"), labelled("held_out")
_TUNED_ON = set(map(_letters, TUNE))
UNSEEN = [one for one in HELD_OUT if _letters(one) not in _TUNED_ON]
"""Of what was written blind, the lines that no rule was tuned on: not “just checking in”."""
VAGUE = [one.text for one in TUNE if one.empty]
REAL = [one.text for one in TUNE if not one.empty]


@pytest.mark.parametrize(
    ("half", "precision", "recall"),
    [(TUNE, 0.99, 0.98), (HELD_OUT, 0.98, 0.95), (UNSEEN, 0.975, 0.9)],
    ids=["tune", "held_out", "unseen"],
)
def test_few_real_purposes_are_caught_and_few_empty_ones_pass(
    half: list[Labelled], precision: float, recall: float
) -> None:
    caught = [one for one in half if one.caught]
    right = sum(one.empty for one in caught)

    assert right / len(caught) >= precision
    assert right / sum(one.empty for one in half) >= recall


def test_what_was_written_blind_holds_both_kinds_alike_in_five_languages() -> None:
    kinds = Counter((one.language, one.label) for one in HELD_OUT)

    assert {language for language, _ in kinds} == {language.code for language in LANGUAGES}
    assert min(kinds.values()) == max(kinds.values()) >= 36
    assert len(set(map(_letters, HELD_OUT))) == len(HELD_OUT)
    assert len(UNSEEN) > 240


@pytest.mark.parametrize("half", [TUNE, HELD_OUT], ids=["tune", "held_out"])
def test_a_pair_is_an_empty_purpose_and_a_real_one(half: list[Labelled]) -> None:
    pairs = Counter(one.pair for one in half if one.pair != "-")

    assert len(pairs) >= 70
    for pair in pairs:
        assert sorted(one.label for one in half if one.pair == pair) == ["empty", "real"]


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


def test_an_empty_phrase_over_and_over_is_empty_however_long() -> None:
    empty = find_empty("touch base, " * 900)

    assert empty is not None
    assert empty.span == (0, 10)
    assert find_empty("touch base, " * 900 + "sign the lease") is None


def test_no_phrase_repeats_without_end_so_that_reading_takes_as_long_as_the_text() -> None:
    built_in = [phrase for language in LANGUAGES for phrase in language.phrases]
    own = own_phrases([("own", "(a+)+$ ~ [x]* {9}"), ("own", "((((a|a)*)*)*)*b")])

    for phrase in (*built_in, *own):
        assert longest_match(pattern_of(phrase).pattern) <= SAID_LONGEST, phrase.words


@pytest.mark.parametrize("typed", ["🙂", "☎️ 👍🏽", "\u200f", "\t", "///", "—"])
def test_signs_alone_say_nothing(typed: str) -> None:
    assert find_empty(typed) is not None


def test_another_script_passes_unread_even_right_to_left() -> None:
    assert find_empty("לסכם את תאריך האספקה") is None
    assert find_empty("مكالمة") is None
    assert find_empty("\u202btouch base\u202c") is not None


@pytest.mark.parametrize(
    "typed",
    [
        "tuoch base", "touchbase", "touch\u00a0base", "touch\u200bbase", "TOUCH_BASE",
        "touche\u0301 base",
        "folow up", "follow   up", "f/u", "chek in", "checking\u2013in", "justcheckingin",
        "even bellne",
        "evenbellen", "Kontkat halten", "prendre contatc", "hacer segiumiento",
    ],
)  # fmt: skip
def test_an_empty_phrase_is_caught_in_every_spelling(typed: str) -> None:
    assert find_empty(typed) is not None


def test_a_word_that_means_another_thing_is_not_taken_for_a_typo() -> None:
    assert find_empty("Contract with Jan") is None
    assert find_empty("Lager checken") is None
    assert find_empty("call abuot the invoice") is None
    assert find_empty("folow up the invioce") is None


@pytest.mark.parametrize("typed", ["eventjes bellen", "eventjes bijpraten", "jst checking in"])
def test_a_small_word_is_small_though_a_thing_begins_like_it(typed: str) -> None:
    assert find_empty(typed) is not None


@pytest.mark.parametrize("typed", ["Hear what head office said", "Ask what the director said"])
def test_what_somebody_said_is_something_to_hear(typed: str) -> None:
    assert find_empty(typed) is None


@pytest.mark.parametrize(
    "typed",
    [
        "Call about the visit on Tuesday",
        "Anruf wegen des Besuchs",
        "Bellen over het bezoek",
        "Appel sur la visite de mardi",
        "Llamar sobre la visita",
        "Plan the visits",
        "Send the dates of the first two visits",
        "Bezoeken plannen",
        "Meeting minutes of the steering group",
    ],
)
def test_a_talk_that_is_spoken_about_laid_out_or_written_down_is_a_thing(typed: str) -> None:
    assert find_empty(typed) is None


@pytest.mark.parametrize("typed", ["Plan a visit", "chat for a few minutes", "call in 5 minutes"])
def test_one_talk_and_a_few_minutes_are_no_thing(typed: str) -> None:
    assert find_empty(typed) is not None


@pytest.mark.parametrize(
    ("typed", "empty"),
    [
        ("R\u00fcckruf Hr. Kaya", True),
        ("tel. Jan", True),
        ("Kurz melden KW 14", True),
        ("Abweichung melden KW 14", False),
        ("Piet nog eens proberen", True),
        ("nog eens primer proberen", False),
        ("seguimiento Marta", True),
        ("seguimiento remaches", False),
        ("in Kontakt wg Rost", False),
        ("herinneren aan scharnieren", False),
        ("recordar bisagras a Ana", False),
        ("avisar a Pepe", True),
        ("drop Priya a line", True),
        ("drop Priya a ladder", False),
    ],
)
def test_a_shortened_word_is_read_and_a_thing_beside_a_contact_is_no_name(
    typed: str, empty: bool
) -> None:
    assert (find_empty(typed) is not None) is empty


def test_a_language_that_was_set_is_the_one_that_is_read() -> None:
    assert find_empty("bellen met Jan", language="nl") is not None
    assert find_empty("bellen met Jan", language="de-AT") is None
    assert find_empty("touch base", language="de") is not None
    assert find_empty("even bellen met Jan", language="en") is None
    assert find_empty("even bellen met Jan", language="pt") is not None


def test_empty_phrases_of_several_languages_are_caught_together() -> None:
    assert find_empty("touch base / bellen / nachfassen") is not None
    assert find_empty("relancer and hacer seguimiento con Ana") is not None
    assert find_empty("terugbellen over retour") is None


def test_the_language_of_a_finding_is_the_one_it_was_read_in() -> None:
    found = [
        find_empty(text) for text in ("check in", "bijpraten", "nachfassen", "relancer", "llamar")
    ]

    assert [one and one.language for one in found] == ["en", "nl", "de", "fr", "es"]


def test_rules_of_phrases_are_those_that_can_be_switched_off() -> None:
    assert {phrase.rule for lang in LANGUAGES for phrase in lang.phrases} <= set(RULES)

    assert find_empty("touch base", own=["-touch_base"]) is None
    assert find_empty("just checking in", own=["-touch_base"]) is not None
    assert find_empty("next week", own=["-no_object"]) is None
    assert find_empty("just checking in", own=["-all"]) is None
    assert find_empty("taart eten", own=["-all", "taart: taart eten"]) is not None


@given(st.sampled_from(VAGUE + REAL))
def test_capitals_blanks_and_hyphens_around_a_text_change_nothing(text: str) -> None:
    assert (find_empty(f"  {text} ") is None) == (find_empty(text) is None)


@given(st.text(max_size=80))
def test_any_text_is_read_and_the_span_lies_within_it(text: str) -> None:
    empty = find_empty(text)

    if empty is not None:
        assert 0 <= empty.span[0] <= empty.span[1] <= len(text)


def test_the_pieces_that_rule_out_a_phrase_are_those_that_every_text_of_it_holds() -> None:
    phrases = [phrase for language in LANGUAGES for phrase in language.phrases]

    assert {one.words: frozenset(PIECES.get(one.words, "").split()) for one in phrases} == {
        one.words: pieces_of(one) for one in phrases
    }
    assert set(PIECES) <= {one.words for one in phrases}


@given(st.data())
def test_no_text_of_a_phrase_is_passed_over_by_its_pieces(data: st.DataObject) -> None:
    phrase = data.draw(st.sampled_from([one for lang in LANGUAGES for one in lang.phrases]))
    text = data.draw(st.from_regex(pattern_of(phrase), fullmatch=True))
    pieces = pieces_of(phrase)

    assert not pieces or any(piece in text for piece in pieces)


def test_the_surest_letters_of_a_phrase_are_its_pieces() -> None:
    assert pieces_of(Phrase("r", "(?:take|have) the (?:quick )?pulse")) == {"pulse"}
    assert pieces_of(Phrase("r", "(?:take|have) (?:the )?")) == {"take", "have"}
    assert pieces_of(Phrase("r", "a (?:one|x)")) == frozenset()


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
        "Left a message",
        "Send a letter",
        "Send fax",
        "Send a follow-up letter",
    ]


def test_subjects_of_logged_calls_are_caught_only_where_they_name_no_object(
    real_files: RealFiles,
) -> None:
    [calls] = real_files("crm-export/zoho").glob("Calls*.csv")
    with calls.open(encoding="utf-8-sig") as file:
        subjects = {row["Subject"] for row in csv.DictReader(file) if row["Subject"]}

    # Each was looked at: a channel, how it ended or with whom, and a word that may be a name.
    assert {text for text in subjects if find_empty(text)} == {
        "Call joe Italy",
        "Email Marketing",
        "General call",
        "Mail",
        "Support call",
        "VM , Sent him an Email.",
        "Voice mail.",
        "call out bound - answer connect",
        "call with roman",
        "support call",
        "us mail",
    }
