import pytest

from salesbook.domain.book.wording import RULES, WordingError, check_wording, wording_of


def test_bare_words_and_named_ones_are_the_reps_own() -> None:
    wording = wording_of(["taart eten", "koffie: even koffie drinken", "Koffie: bakkie", "~"])

    assert wording.own == (
        ("own_phrase", "taart eten"),
        ("koffie", "even koffie drinken"),
        ("koffie", "bakkie"),
    )
    assert wording.off == frozenset()


@pytest.mark.parametrize("line", ["follow_up: off", "Follow-up: OFF", "-follow_up", "- follow up"])
def test_a_rule_is_switched_off_in_two_ways(line: str) -> None:
    assert wording_of([line]).off == {"follow_up"}


def test_an_empty_list_leaves_the_built_in_rules_as_they_are() -> None:
    assert wording_of([]).off == frozenset()
    assert not wording_of([]).says_nothing


def test_all_off_leaves_only_what_is_the_reps_own() -> None:
    assert wording_of(["all: off"]).says_nothing
    assert not wording_of(["all: off", "taart eten"]).says_nothing
    assert not wording_of([f"{rule}: off" for rule in RULES[1:]]).says_nothing


def test_the_language_travels_in_the_same_list() -> None:
    assert wording_of(["taart eten", "=nl"]).language == "nl"
    assert wording_of(["taart eten"]).language is None


@pytest.mark.parametrize("line", ["taart eten", "koffie: even", "nudge: off", "-all", "call: me"])
def test_what_suits_is_taken(line: str) -> None:
    check_wording([line])


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "folow_up: off",
            "there is no rule “folow_up” to switch off, did you mean “follow_up: off”",
        ),
        ("-xyz", "there is no rule “xyz” to switch off; see them all: salesbook lint --rules"),
        ("-", "there is no rule “-” to switch off"),
        ("koffie:", "“koffie:” holds no word"),
        ("?!", "“?!” holds no word"),
        ("=nl", "the language is a setting of its own: salesbook config set language nl"),
        ("Off", "to switch every rule off, say “all: off”; one of them, “nudge: off”"),
        ("a " * 51, "an empty phrase has at most 100 characters"),
    ],
)
def test_what_does_not_suit_is_said(line: str, said: str) -> None:
    with pytest.raises(WordingError) as raised:
        check_wording([line])

    assert said in str(raised.value)
