from salesbook.domain.loop.phrases.find import LANGUAGES, find_empty
from salesbook.domain.loop.phrases.folding import fold
from salesbook.domain.loop.phrases.lookalikes import LOOKALIKES
from salesbook.domain.loop.phrases.spelled import SPELLED
from tests.phrase_words import glued_words_of, words_of


def test_the_spelled_words_are_those_of_the_phrases() -> None:
    for language in LANGUAGES:
        spelled, words = SPELLED[language.code], _plain(words_of(language))

        assert words - spelled == frozenset(), f"missing for {language.code}"
        assert spelled - words - glued_words_of(language) == frozenset(), language.code


def test_a_lookalike_is_no_word_of_its_own_language_s_phrases() -> None:
    for language in LANGUAGES:
        assert LOOKALIKES[language.code].isdisjoint(SPELLED[language.code])


def test_the_span_of_a_mistyped_phrase_is_where_it_was_typed() -> None:
    for text, phrase in (
        ("Just tuoch  base with Ann", "tuoch  base"),
        ("nur malmelden", "malmelden"),
        ("please followng up", "followng up"),
        ("wieder Kontkat halten!", "Kontkat halten"),
    ):
        empty = find_empty(text)

        assert empty is not None
        assert text[slice(*empty.span)] == phrase


def test_a_name_in_the_middle_of_a_text_is_no_typo() -> None:
    assert find_empty("wall of Chek") is None


def test_a_name_that_the_book_knows_is_no_typo() -> None:
    assert find_empty("folow up") is not None

    assert find_empty("folow up", ["Folow Ltd"]) is None


def test_a_text_full_of_unknown_words_is_not_read_as_typos() -> None:
    assert find_empty("tuoch bsae chekc folow cirlce raech") is None


def test_words_that_nobody_can_have_meant_stay() -> None:
    assert find_empty("xq") is None
    assert find_empty("touch " + "basebase" * 9) is None
    assert find_empty("l'apeler") is None


def _plain(words: frozenset[str]) -> frozenset[str]:
    return frozenset(
        word for word in words if len(word) > 1 and word.isascii() and fold(word) == word
    )
