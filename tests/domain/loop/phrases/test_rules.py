from salesbook.domain.book.wording import RULES
from salesbook.domain.loop.phrases.find import find_empty
from salesbook.domain.loop.phrases.rules import Rule, rules_of


def test_every_rule_has_an_example_that_it_catches() -> None:
    rules = rules_of()

    assert {rule.name for rule in rules} == set(RULES)
    for rule in rules:
        empty = find_empty(rule.example, language=rule.language)
        assert empty is not None
        assert (empty.rule, empty.language) == (rule.name, rule.language)


def test_rules_that_are_off_and_the_reps_own_are_listed_too() -> None:
    rules = rules_of(["nudge: off", "koffie: even koffie"])

    assert [rule.name for rule in rules if not rule.on] == ["nudge"]
    assert rules[-1] == Rule("koffie", None, "even koffie", own=True)


def test_where_a_language_is_set_its_rules_and_the_english_ones_are_listed() -> None:
    assert {rule.language for rule in rules_of(["=nl"])} == {"nl", "en"}
