import pytest

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.interaction import ALLOWED, REACHED, Direction, Met, Outcome
from salesbook.domain.loop.words import (
    KIND_ALIASES,
    OUTCOME_ALIASES,
    OutcomeError,
    WordError,
    check_outcome,
    default_outcome,
    outcome_alone,
    plain,
    read_kind,
    read_met,
    read_outcome,
    read_word,
)


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("phone", InteractionKind.CALL),
        ("Teams", InteractionKind.VIDEO),
        ("zoom", InteractionKind.VIDEO),
        ("mail", InteractionKind.EMAIL),
        ("e-mail", InteractionKind.EMAIL),
        ("whatsapp", InteractionKind.MESSAGE),
        ("sms", InteractionKind.MESSAGE),
        ("chat", InteractionKind.MESSAGE),
        (" visit ", InteractionKind.VISIT),
    ],
)
def test_a_kind_goes_by_its_everyday_names(typed: str, kind: InteractionKind) -> None:
    assert read_kind(typed) is kind


@pytest.mark.parametrize(
    ("typed", "outcome"),
    [
        ("na", Outcome.NO_ANSWER),
        ("No  Answer", Outcome.NO_ANSWER),
        ("left-voicemail", Outcome.LEFT_VOICEMAIL),
        ("vm", Outcome.LEFT_VOICEMAIL),
        ("callback_requested", Outcome.CALLBACK_REQUESTED),
        ("cancelled", Outcome.CANCELLED),
    ],
)
def test_an_outcome_goes_by_its_everyday_names(typed: str, outcome: Outcome) -> None:
    assert read_outcome(typed) is outcome


def test_an_unknown_word_is_refused_with_the_list() -> None:
    with pytest.raises(WordError) as refused:
        read_kind("pigeon")

    assert refused.value.message == "“pigeon” is no kind of contact."
    assert refused.value.hint == (
        "Use one of: call, video, meeting, visit, email, message, letter, social"
    )
    assert refused.value.exit_code == 2


def test_any_closed_list_is_read_the_same_way() -> None:
    assert read_word("answer", "Partly", Met) is Met.PARTLY


@pytest.mark.parametrize(
    ("typed", "met"), [("Y", Met.YES), ("part", Met.PARTLY), (" no ", Met.NO), ("n", Met.NO)]
)
def test_whether_a_purpose_was_met_is_read_from_its_beginning(typed: str, met: Met) -> None:
    assert read_met(typed) is met


def test_an_answer_that_is_none_is_refused() -> None:
    with pytest.raises(WordError, match="“meh”"):
        read_met("meh")


def test_every_outcome_alone_is_recognised_with_or_without_underscores() -> None:
    for outcome in Outcome:
        assert outcome_alone(outcome.value) is outcome
        assert outcome_alone(f"{plain(outcome).upper()}!") is outcome


def test_words_beside_an_outcome_make_it_a_note() -> None:
    assert outcome_alone("no answer from the board on the offer") is None


def test_the_default_outcome_follows_kind_and_direction() -> None:
    said = {
        (kind, direction): default_outcome(kind, direction)
        for kind in InteractionKind
        for direction in Direction
    }

    assert said[InteractionKind.CALL, Direction.OUTBOUND] is Outcome.CONNECTED
    assert said[InteractionKind.VISIT, Direction.INBOUND] is Outcome.HELD
    assert said[InteractionKind.EMAIL, Direction.OUTBOUND] is Outcome.SENT
    assert said[InteractionKind.LETTER, Direction.INBOUND] is Outcome.REPLIED
    assert all(outcome in ALLOWED[kind] for (kind, _), outcome in said.items())


def test_a_default_without_sent_counts_as_reached() -> None:
    assert default_outcome(InteractionKind.VIDEO, Direction.OUTBOUND) in REACHED


@pytest.mark.parametrize(("kind", "article"), [("letter", "A letter"), ("email", "An email")])
def test_an_outcome_that_a_kind_cannot_have_is_refused_with_those_it_can(
    kind: str, article: str
) -> None:
    with pytest.raises(OutcomeError) as refused:
        check_outcome(InteractionKind(kind), Outcome.NO_ANSWER)

    assert refused.value.message == f"{article} cannot end in “no answer”."
    assert refused.value.hint == (
        "Use --outcome with one of: replied, callback requested, sent, bounced, failed"
    )


def test_every_allowed_pair_passes() -> None:
    for kind, outcomes in ALLOWED.items():
        for outcome in outcomes:
            check_outcome(kind, outcome)


def test_no_alias_hides_a_word_of_the_list_itself() -> None:
    assert not set(KIND_ALIASES) & {kind.value for kind in InteractionKind}
    assert not set(OUTCOME_ALIASES) & {plain(outcome) for outcome in Outcome}
