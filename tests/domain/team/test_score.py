"""What can be counted in a note: every rule, why it was not kept, and where it does not apply."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from msgspec.structs import replace

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.commitment import Commitment, CommitmentKind, Side
from salesbook.domain.loop.follow_up import PRIVATE, FollowUp, Purpose, PurposeKind
from salesbook.domain.loop.interaction import Direction, Interaction, Met, NoNext, Outcome
from salesbook.domain.loop.talk import Ended, Talk
from salesbook.domain.team.score import Noted, Rule, Ruling, score_note

NOW = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
SOME = UUID(int=1)
CALL = Interaction(
    id=SOME,
    handle="h",
    rep_id=SOME,
    kind=InteractionKind.CALL,
    direction=Direction.OUTBOUND,
    outcome=Outcome.CONNECTED,
    occurred_at=NOW,
    occurred_zone="Europe/Amsterdam",
    recorded_at=NOW,
    discussed="They want twelve",
    proposed="10 % off",
)
WHOLE = Talk(
    interaction=CALL,
    rep="Robin Vos",
    people=("Jan Smit",),
    ended=(Ended(Purpose("Agree the price"), Met.YES),),
    planned=(FollowUp(SOME, "h", Purpose("Agree the pilot date"), date(2026, 11, 27), SOME, NOW),),
)
GOODWILL_HIDDEN = Purpose(PRIVATE, PurposeKind.GOODWILL)
VOW = Commitment(SOME, "h", Side.OURS, CommitmentKind.OTHER, "Call", NOW.date(), date(2026, 11, 27))


def note(talk: Talk = WHOLE, **changes: object) -> Talk:
    return replace(talk, interaction=replace(talk.interaction, **changes))


def planned(purpose: str) -> Talk:
    return replace(WHOLE, planned=(replace(WHOLE.planned[0], purpose=Purpose(purpose)),))


def ruling(rule: Rule, noted: Noted) -> Ruling:
    return next(each for each in score_note(noted).rulings if each.rule is rule)


def test_a_whole_note_keeps_every_rule_that_applies() -> None:
    score = score_note(Noted(WHOLE))

    assert [each.rule for each in score.rulings] == list(Rule)
    assert (len(score.asked), score.missing) == (6, ())
    assert ruling(Rule.PROMISES, Noted(WHOLE)).because == "nothing was promised"


@pytest.mark.parametrize(
    ("talk", "rule", "because"),
    [
        (note(discussed=" "), Rule.DISCUSSED, "It does not say what was discussed."),
        (note(discussed="connected"), Rule.DISCUSSED, "It does not say what was discussed."),
        (note(proposed=""), Rule.PROPOSED, "Nothing was proposed."),
        (replace(WHOLE, planned=()), Rule.NEXT, "It has no next purpose."),
        (replace(WHOLE, ended=()), Rule.PURPOSE, "No purpose was planned for it."),
        (
            replace(WHOLE, ended=(Ended(Purpose("Agree the price")),)),
            Rule.PURPOSE,
            "Nobody said whether its purpose was met.",
        ),
        (note(recorded_at=NOW + timedelta(days=1)), Rule.SAME_DAY, "It was typed a day later."),
        (note(recorded_at=NOW + timedelta(days=9)), Rule.SAME_DAY, "It was typed 9 days later."),
        (
            note(discussed="I promised him the drawing"),
            Rule.PROMISES,
            "“promised” sounds like a promise, and none was kept with its day.",
        ),
        (replace(WHOLE, people=()), Rule.NAMED, "Nobody is named."),
    ],
)
def test_a_rule_that_is_not_kept_says_why_and_what_is_better(
    talk: Talk, rule: Rule, because: str
) -> None:
    (missed,) = score_note(Noted(talk)).missing

    assert (missed.rule, missed.because) == (rule, because)
    assert missed.better


def test_a_vague_next_purpose_is_none_and_the_better_one_comes_from_the_note() -> None:
    (missed,) = score_note(Noted(planned("touch base with Jan"), names=("Jan Smit",))).missing

    assert missed.because.startswith("“touch base with Jan” says nothing of what it is for")
    assert missed.better == (
        "Say what they gain: Ask for their decision on what we proposed on Mon 23 Nov: 10 % off"
    )
    bare = note(planned("touch base"), discussed="", proposed="")
    assert ruling(Rule.NEXT, Noted(bare)).better.startswith("Say what they gain: ")


def test_one_clear_purpose_beside_a_vague_one_is_enough_and_own_phrases_count() -> None:
    both = replace(WHOLE, planned=(*planned("touch base").planned, *WHOLE.planned))

    assert ruling(Rule.NEXT, Noted(both)).kept
    own = Noted(planned("have a natter"), phrases=("have a natter",))
    assert ruling(Rule.NEXT, own).kept is False


def test_a_next_kind_word_is_weighed_as_one() -> None:
    def kind(words: str) -> Talk:
        purpose = Purpose(words, PurposeKind.GOODWILL)
        return replace(WHOLE, planned=(replace(WHOLE.planned[0], purpose=purpose),))

    assert ruling(Rule.NEXT, Noted(kind("Ask how her exam went"))).kept
    assert ruling(Rule.NEXT, Noted(kind("Discount for his birthday"))).kept is False


def test_a_talk_for_words_that_say_nothing_had_no_purpose_even_where_it_was_met() -> None:
    vague, hidden = Ended(Purpose("touch base"), Met.YES), Ended(GOODWILL_HIDDEN, Met.YES)

    missed = ruling(Rule.PURPOSE, Noted(replace(WHOLE, ended=(vague,))))

    assert missed.because == "“touch base” says nothing of what it was for."
    assert ruling(Rule.PURPOSE, Noted(replace(WHOLE, ended=(vague, *WHOLE.ended)))).kept
    assert ruling(Rule.PURPOSE, Noted(replace(WHOLE, ended=(hidden,)))).kept


def test_a_reason_for_no_next_purpose_is_an_honest_end() -> None:
    parked = note(replace(WHOLE, planned=()), no_next=NoNext.CUSTOMER_REQUEST)

    assert ruling(Rule.NEXT, Noted(parked)) == Ruling(
        Rule.NEXT, kept=True, because="customer request"
    )


def test_what_does_not_apply_is_not_counted() -> None:
    wish = Purpose("Ask how her exam went", PurposeKind.GOODWILL)
    goodwill = replace(note(proposed=""), purpose=wish, ended=())
    theirs = note(replace(WHOLE, ended=()), direction=Direction.INBOUND)
    later = note(replace(WHOLE, planned=()), proposed="", outcome=Outcome.CALLBACK_REQUESTED)
    typed_late = note(replace(WHOLE, ended=()), recorded_at=NOW + timedelta(days=9))

    said = {
        (rule, one.kept, one.because)
        for rule, noted in (
            (Rule.PROPOSED, Noted(goodwill)),
            (Rule.PURPOSE, Noted(goodwill)),
            (Rule.PURPOSE, Noted(theirs)),
            (Rule.PROPOSED, Noted(later)),
            (Rule.NEXT, Noted(later, promises=(VOW,))),
            (Rule.PURPOSE, Noted(typed_late, imported=True)),
            (Rule.SAME_DAY, Noted(typed_late, imported=True)),
        )
        for one in [ruling(rule, noted)]
    }

    assert said == {
        (Rule.PROPOSED, None, "goodwill carries no offer"),
        (Rule.PURPOSE, None, "goodwill may come unplanned"),
        (Rule.PURPOSE, None, "they began it"),
        (Rule.PROPOSED, None, "the talk is still to come"),
        (Rule.NEXT, None, "the call back is the next step"),
        (Rule.PURPOSE, None, "it came in with a file"),
        (Rule.SAME_DAY, None, "it came in with a file"),
    }
    assert ruling(Rule.NEXT, Noted(later)).kept is False


def test_a_promise_with_its_day_keeps_the_rule_and_midnight_is_the_talk_s_own() -> None:
    before_midnight = datetime(2026, 11, 23, 22, 50, tzinfo=UTC)
    late = note(occurred_at=before_midnight, recorded_at=before_midnight + timedelta(minutes=20))

    assert ruling(Rule.PROMISES, Noted(WHOLE, promises=(VOW,))).kept
    assert ruling(Rule.SAME_DAY, Noted(late)).because == "It was typed a day later."
