from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from salesbook.domain.accounts.account import AccountKind
from salesbook.domain.loop.commitment import CommitmentKind
from salesbook.domain.loop.draft import DraftFacts, Said, draft_purpose, quoted
from salesbook.domain.loop.follow_up import Purpose, PurposeKind
from salesbook.domain.loop.lint import lint_purpose

TODAY = date(2026, 11, 23)
FACTS = DraftFacts(today=TODAY)
CUSTOMER_FIRST = (
    "Agree how we want to work together: how often, by which channel, and who decides on their "
    "orders"
)
OFFER = Said("3-year contract at 12% off", date(2026, 11, 2))


def test_our_promise_comes_before_everything() -> None:
    facts = replace(FACTS, promise=Said("data sheet of the P4", date(2026, 11, 20)), proposed=OFFER)

    draft = draft_purpose(facts)

    assert draft == Purpose("Keep our promise: data sheet of the P4", PurposeKind.SERVICE)


def test_a_callback_is_returned_with_what_they_wanted_to_know() -> None:
    asked = replace(
        FACTS,
        promise=Said("call back about leasing rates", date(2026, 11, 20)),
        promise_kind=CommitmentKind.CALLBACK,
    )

    assert draft_purpose(asked).text == "call back about leasing rates"


def test_a_callback_without_a_subject_is_returned_all_the_same() -> None:
    asked = replace(
        FACTS,
        promise=Said("call back", date(2026, 11, 20)),
        promise_kind=CommitmentKind.CALLBACK,
    )

    assert draft_purpose(asked).text == "Return the call they asked for on Fri 20 Nov"


def test_a_promise_in_empty_words_is_kept_all_the_same() -> None:
    vague = replace(FACTS, promise=Said("touch base", date(2026, 11, 20)))

    assert draft_purpose(vague).text == "Keep our promise: touch base"


def test_a_purpose_that_was_not_met_is_carried_forward_as_it_was() -> None:
    unmet = Purpose("Ask how her knee operation went", PurposeKind.GOODWILL)

    assert draft_purpose(replace(FACTS, unmet=unmet, proposed=OFFER)) == unmet


def test_the_last_proposal_asks_for_a_decision() -> None:
    assert draft_purpose(replace(FACTS, reached=True, proposed=OFFER)).text == (
        "Ask for their decision on what we proposed on Mon 2 Nov: 3-year contract at 12% off"
    )


def test_what_was_discussed_asks_for_a_proposal() -> None:
    facts = replace(FACTS, reached=True, discussed=Said("leaking pumps", date(2025, 11, 3)))

    assert draft_purpose(facts).text == (
        "Make a proposal on what we discussed on Mon 3 Nov 2025: leaking pumps"
    )


def test_an_imported_subject_is_better_than_nothing() -> None:
    facts = replace(FACTS, noted=Said("Quote for pumps", date(2026, 2, 3)))

    assert draft_purpose(facts).text == (
        "Clear up what our record of Tue 3 Feb leaves open: Quote for pumps"
    )


def test_empty_words_are_passed_over() -> None:
    empty = Said("touched base", date(2026, 11, 2))
    facts = replace(FACTS, unmet=Purpose("check in"), proposed=empty, discussed=empty, noted=empty)

    assert draft_purpose(facts).text == (
        "Agree how we want to work together, and learn what they buy today and who decides on it"
    )


@pytest.mark.parametrize(
    ("kind", "industry", "text"),
    [
        (
            AccountKind.CUSTOMER,
            "Brewing",
            CUSTOMER_FIRST,
        ),
        (
            AccountKind.PROSPECT,
            "Brewing",
            "Agree how we want to work together, and learn what they buy as a firm in Brewing",
        ),
    ],
)
def test_an_account_never_reached_is_asked_how_to_work_together(
    kind: AccountKind, industry: str, text: str
) -> None:
    assert draft_purpose(replace(FACTS, kind=kind, industry=industry)).text == text


def test_an_account_reached_without_a_word_kept_gets_a_question_of_its_kind() -> None:
    said = {
        draft_purpose(replace(FACTS, reached=True, kind=kind)).text for kind in [*AccountKind, None]
    }

    assert len(said) == 5


def test_long_words_are_cut_at_a_word_and_shown_on_one_line() -> None:
    assert quoted("a\nb") == "a b"
    assert quoted("word " * 40) == f"{'word ' * 17}word…"


SAIDS = st.none() | st.builds(
    Said,
    st.text(max_size=120)
    | st.sampled_from(["call", "check in", "see how things are", "called Anna", "rappeler"]),
    st.dates(date(2020, 1, 1), TODAY),
)


@given(
    st.builds(
        DraftFacts,
        today=st.just(TODAY),
        kind=st.none() | st.sampled_from(AccountKind),
        industry=st.none() | st.text(max_size=40),
        reached=st.booleans(),
        promise=SAIDS,
        promise_kind=st.sampled_from(CommitmentKind),
        unmet=st.none() | st.sampled_from([Purpose("call"), Purpose("Agree the price")]),
        proposed=SAIDS,
        discussed=SAIDS,
        noted=SAIDS,
        names=st.lists(st.text(max_size=12), max_size=3).map(tuple),
    )
)
def test_a_draft_is_never_an_empty_phrase(facts: DraftFacts) -> None:
    draft = draft_purpose(facts)

    assert lint_purpose(draft.text, facts, kind=draft.kind) is None
