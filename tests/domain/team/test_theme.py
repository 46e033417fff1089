from hypothesis import given, settings
from hypothesis import strategies as st

from salesbook.domain.team.theme import themes_of


def themes(*texts: str) -> tuple[str, ...]:
    return themes_of(texts, [""] * len(texts))


def test_texts_that_share_a_word_stand_under_it_whatever_its_ending() -> None:
    found = themes("Delivery takes six weeks", "late deliveries", "the price is high")

    assert found == ("delivery", "delivery", "")


def test_words_that_only_begin_alike_are_not_one() -> None:
    assert themes("the contract", "a contact") == ("", "")
    assert themes("two doors", "door 2", "one pumping", "pumps") == ("door", "door", "", "")


def test_letters_and_small_words_of_five_languages_do_not_matter() -> None:
    assert themes("Livraison très tardive", "la LIVRAISON") == ("livraison", "livraison")
    assert themes("they would rather wait", "would their boss") == ("", "")


def test_of_two_words_the_one_that_most_texts_share_wins() -> None:
    texts = ("price of the delivery", "price cut", "price again", "delivery late")

    assert themes(*texts) == ("price", "price", "price", "")


def test_a_word_that_more_than_half_of_many_texts_have_says_nothing() -> None:
    many = [f"pump {name}" for name in ("leaks", "hums", "rusts", "leaky", "sings", "rattles")]

    assert themes(*many) == ("leaks", "", "", "leaks", "", "")
    assert themes("pump a", "pump b") == ("pump", "pump")


def test_the_same_words_of_two_accounts_are_a_theme() -> None:
    assert themes("too noisy", "too noisy") == ("noisy", "noisy")


def test_what_shares_no_word_stands_under_what_it_is_about() -> None:
    assert themes_of(["six weeks is long", "too dear"], ["Pilot", ""]) == ("Pilot", "")


@settings(max_examples=40)
@given(st.lists(st.text(alphabet="abcde fg", max_size=20), max_size=9))
def test_the_order_of_the_texts_changes_no_theme(texts: list[str]) -> None:
    said = dict(zip(texts, themes(*texts), strict=True))
    turned = list(reversed(texts))

    assert dict(zip(turned, themes(*turned), strict=True)) == said
