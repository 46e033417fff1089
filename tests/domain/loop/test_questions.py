import pytest

from salesbook.domain.book.wording import RULES
from salesbook.domain.loop.phrases.find import LANGUAGES, find_empty
from salesbook.domain.loop.questions import human_question, question_for


@pytest.mark.parametrize("code", [language.code for language in LANGUAGES])
def test_every_question_is_one_and_would_pass_itself(code: str) -> None:
    asked = {question_for(rule, code) for rule in RULES} | {human_question(code)}

    assert len(asked) == 5
    assert all(question.endswith("?") for question in asked)
    assert [find_empty(question, language=code) for question in asked] == [None] * 5


def test_another_language_and_a_rule_of_the_reps_own_are_asked_too() -> None:
    assert question_for("koffie", "pt") == question_for("bare_contact", "en")
    assert human_question("pt") == human_question("en")
