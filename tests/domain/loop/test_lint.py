from datetime import date

import pytest

from salesbook.domain.loop.draft import DraftFacts, Said
from salesbook.domain.loop.follow_up import PurposeKind
from salesbook.domain.loop.lint import lint_purpose

FACTS = DraftFacts(
    today=date(2026, 11, 23),
    reached=True,
    proposed=Said("3-year contract", date(2026, 11, 2)),
    names=("Acme", "Anna Vermeer"),
)


def test_a_real_purpose_has_no_finding() -> None:
    assert lint_purpose("check in the returned goods") is None


def test_a_finding_names_the_rule_the_words_and_a_rewrite_from_the_facts() -> None:
    finding = lint_purpose("Just check in with anna", FACTS)

    assert finding is not None
    assert (finding.text, finding.rule, finding.phrase) == (
        "Just check in with anna",
        "check_in",
        "check in",
    )
    assert finding.suggestion == (
        "Ask for their decision on what we proposed on Mon 2 Nov: 3-year contract"
    )


@pytest.mark.parametrize("text", ["follow up", "call", "stay in touch", "next week"])
def test_without_facts_the_rewrite_is_a_question_that_passes_itself(text: str) -> None:
    finding = lint_purpose(text)

    assert finding is not None
    assert finding.suggestion.endswith("?")
    assert lint_purpose(finding.suggestion) is None
    assert lint_purpose(text, DraftFacts(today=date(2026, 11, 23))) == finding


def test_the_question_is_asked_in_the_language_of_the_text() -> None:
    finding = lint_purpose("nachfassen")

    assert finding is not None
    assert finding.suggestion.startswith("Welches Angebot")


def test_goodwill_is_asked_for_a_human_reason() -> None:
    finding = lint_purpose("say hello", FACTS, kind=PurposeKind.GOODWILL)

    assert finding is not None
    assert finding.suggestion.startswith("Which birthday")
    assert lint_purpose("Ask how her exam went", kind=PurposeKind.GOODWILL) is None
