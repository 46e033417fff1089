from datetime import UTC, datetime

import pytest

from salesbook.domain.accounts.account import AccountKind
from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.errors import DateError, SalesbookError, TextError, UsageError
from salesbook.domain.loop.entry import Entry, SaidTwiceError, Understood, understand
from salesbook.domain.loop.follow_up import PurposeKind
from salesbook.domain.loop.interaction import Direction, Met, NoNext, Outcome, Phase, PointKind
from salesbook.domain.loop.reading import FutureContactError, PastFollowUpError, Reading
from salesbook.domain.loop.words import OutcomeError, WordError
from salesbook.domain.workdays import Workweek

MONDAY = Moment(datetime(2026, 11, 23, 8, 30, tzinfo=UTC), "Europe/Amsterdam")
READING = Reading(MONDAY, DateOrder.DMY, Workweek())


def read(**said: object) -> Understood:
    return understand(Entry(subject="acme", **said), READING)  # type: ignore[arg-type]


def test_a_bare_note_is_a_call_that_connected_just_now() -> None:
    said = read(note="Wants pumps")

    assert (said.kind, said.direction, said.outcome) == (
        InteractionKind.CALL,
        Direction.OUTBOUND,
        Outcome.CONNECTED,
    )
    assert (said.discussed, said.occurred_at, said.reached) == ("Wants pumps", MONDAY.now, True)


def test_flags_and_a_line_say_the_same() -> None:
    line = read(note="Wants pumps +need // Offered 12 // Agree the date @fri")
    flags = read(
        discussed="Wants pumps +need", proposed="Offered 12", purpose="Agree the date", on="fri"
    )
    own = read(discussed="Wants pumps +need", proposed="Offered 12", purpose="Agree the date @fri")

    assert line == flags == own
    assert [point.kind for point in line.points] == [PointKind.NEED]


def test_a_flag_adds_to_what_the_note_discussed() -> None:
    assert read(note="Wants pumps", discussed="and valves").discussed == "Wants pumps\nand valves"


def test_where_a_talk_stood_is_as_said_else_by_what_was_proposed_and_to_whom() -> None:
    assert read(note="x", phase="aftercare").phase_with(AccountKind.PROSPECT) is Phase.AFTERCARE
    assert read(note="x", proposed="Ten").phase_with(AccountKind.CUSTOMER) is Phase.TRANSACT
    assert read(note="x").phase_with(AccountKind.CUSTOMER) is Phase.AFTERCARE
    assert read(note="x").phase_with(AccountKind.PROSPECT) is Phase.INFORM
    assert read(note="x").phase_with(None) is Phase.INFORM
    assert read(note="no answer").phase_with(AccountKind.CUSTOMER) is None


def test_words_of_closed_lists_are_read() -> None:
    said = read(
        note="x", by="zoom", outcome="no show", phase="transact", met="partly", inbound=True
    )

    assert (said.kind, said.outcome) == (InteractionKind.VIDEO, Outcome.NO_SHOW)
    assert (said.phase, said.met, said.direction) == (
        Phase.TRANSACT,
        Met.PARTLY,
        Direction.INBOUND,
    )
    assert read(note="x", no_next="one-off").no_next is NoNext.ONE_OFF


@pytest.mark.parametrize("said", [{"by": "pigeon"}, {"outcome": "fine"}, {"phase": "x"}])
def test_an_unknown_word_is_refused(said: dict[str, str]) -> None:
    with pytest.raises(WordError):
        read(note="x", **said)


def test_an_outcome_that_the_kind_cannot_have_is_refused() -> None:
    with pytest.raises(OutcomeError):
        read(note="x", by="email", outcome="busy")


def test_an_outcome_word_alone_is_an_attempt_where_the_kind_has_it() -> None:
    assert read(note="vm").outcome is Outcome.LEFT_VOICEMAIL
    assert read(note="vm", by="email").outcome is Outcome.SENT
    assert read(note="vm", outcome="connected").outcome is Outcome.CONNECTED


@pytest.mark.parametrize(
    ("said", "what"),
    [
        ({"note": "a // b // c", "proposed": "d"}, "proposal"),
        ({"note": "a // b // c", "purpose": "d"}, "purpose"),
        ({"note": "a // c @fri", "on": "mon"}, "date"),
    ],
)
def test_a_part_said_twice_is_refused_before_a_word_is_lost(
    said: dict[str, str], what: str
) -> None:
    with pytest.raises(SaidTwiceError) as refused:
        read(**said)

    assert refused.value.message.startswith(f"The {what} is there twice")


def test_a_purpose_and_a_reason_for_none_exclude_each_other() -> None:
    with pytest.raises(UsageError):
        read(note="x", purpose="Agree the date", no_next="lost")


def test_a_follow_up_in_the_past_is_refused_in_its_option_and_stays_text_in_a_note() -> None:
    with pytest.raises(PastFollowUpError) as refused:
        read(note="x", purpose="Agree the date", on="yesterday")

    assert refused.value.message == (
        "“yesterday” is Sun 22 Nov (yesterday), and a follow-up lies ahead."
    )
    said = read(note="x // y // Agree the date @yesterday")
    assert (said.purpose, said.due) == ("Agree the date @yesterday", None)
    assert [advice.rule for advice in said.warnings] == ["date_unread"]


def test_a_date_that_is_none_is_refused_in_its_option() -> None:
    with pytest.raises(DateError):
        read(note="x", purpose="Agree the date", on="fridya")


@pytest.mark.parametrize(
    ("typed", "occurred"),
    [
        ("yesterday", "2026-11-22T11:00:00+00:00"),
        ("fri 9:15", "2026-11-20T08:15:00+00:00"),
        ("today", "2026-11-23T08:30:00+00:00"),
        ("today 9:30", "2026-11-23T08:30:00+00:00"),
    ],
)
def test_a_log_looks_back(typed: str, occurred: str) -> None:
    assert read(note="x", at=typed).occurred_at.isoformat() == occurred


def test_what_is_still_to_come_cannot_be_logged() -> None:
    with pytest.raises(FutureContactError) as refused:
        read(note="x", at="today 11:00")

    assert refused.value.message == (
        "“today 11:00” is Mon 23 Nov (today): what is still to come cannot be logged."
    )


def test_what_was_filled_in_of_a_date_is_said() -> None:
    said = read(note="x", purpose="Agree the date", on="tomorrow morning")

    assert [advice.rule for advice in said.warnings] == ["date_assumed"]
    assert said.warnings[0].message.startswith("The date of the next contact: ")


def test_goodwill_that_proposes_is_kept_as_commercial_with_every_word() -> None:
    said = read(note="Congratulated // Offered 12", goodwill=True)

    assert (said.goodwill, said.discussed, said.proposed) == (False, "Congratulated", "Offered 12")
    assert [advice.rule for advice in said.warnings] == ["goodwill_proposes"]
    assert read(note="Congratulated", goodwill=True).goodwill


def test_goodwill_that_plans_business_plans_it_as_commercial() -> None:
    business = read(note="His son's exam", purpose="Agree the pump price", goodwill=True)
    human = read(note="His son's exam", purpose="Ask how the exam went", goodwill=True)

    assert (business.goodwill, business.purpose_kind) == (True, PurposeKind.COMMERCIAL)
    assert [advice.rule for advice in business.warnings] == ["goodwill_plans_business"]
    assert (human.purpose_kind, human.warnings) == (PurposeKind.GOODWILL, ())


@pytest.mark.parametrize("text", ["a\0b", "a\ud800b"])
@pytest.mark.parametrize("field", ["note", "discussed", "proposed", "purpose"])
def test_what_no_book_can_keep_is_refused(text: str, field: str) -> None:
    with pytest.raises(TextError):
        read(**{field: text})


def test_an_entry_says_something_when_it_has_words_or_an_end() -> None:
    assert not Entry(subject="acme", note="  ").says_something
    assert not Entry(subject="acme", note="// //").says_something
    assert Entry(outcome="busy").says_something
    assert Entry(plan=1).says_something


def test_every_refusal_is_a_sentence() -> None:
    assert issubclass(FutureContactError, SalesbookError)


@pytest.mark.parametrize(
    ("note", "word"),
    [
        ("no answer, try again later", "no_answer"),
        ("No answer @ the fair", "no_answer"),
        ("left a message with Bob", "left_message"),
        ("VM, again", "left_voicemail"),
    ],
)
def test_a_note_that_begins_like_an_attempt_is_kept_as_a_contact_and_doubted(
    note: str, word: str
) -> None:
    said = read(note=note)

    assert (said.reached, said.discussed) == (True, note)
    assert [each.message for each in said.warnings if each.rule == "maybe_attempt"] == [
        f"Kept as a contact; if nobody was reached: --outcome {word}"
    ]


@pytest.mark.parametrize(
    "said",
    [
        {"note": "no answer"},
        {"note": "no answer @fri"},
        {"note": "no answer, try again", "outcome": "no answer"},
        {"note": "no answer yet // Offered 12"},
        {"note": "no answer yet from their board", "by": "email", "inbound": True},
        {"note": "moved to Ghent, wants pumps"},
        {"note": "busy with the audit"},
        {"note": "asked to call back on the price"},
    ],
)
def test_what_is_no_attempt_or_plainly_one_is_not_doubted(said: dict[str, object]) -> None:
    assert "maybe_attempt" not in {each.rule for each in read(**said).warnings}
