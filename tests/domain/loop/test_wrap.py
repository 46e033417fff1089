from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.commitment import (
    Commitment,
    CommitmentKind,
    CommitmentStatus,
    Side,
    promised_words,
)
from salesbook.domain.loop.follow_up import FollowUp, FollowUpStatus, Purpose
from salesbook.domain.loop.interaction import ALLOWED, Direction, Interaction, Met, Outcome
from salesbook.domain.loop.promise import KnownPromise
from salesbook.domain.loop.talk import Ended
from salesbook.domain.loop.wrap import DayReport, Told, unanswered

DAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
ID = UUID(int=1)


def told(outcome: Outcome, direction: Direction = Direction.OUTBOUND, **more: object) -> Told:
    interaction = Interaction(
        id=ID,
        handle="",
        rep_id=ID,
        kind=InteractionKind.CALL,
        direction=direction,
        outcome=outcome,
        occurred_at=NOW,
        occurred_zone="UTC",
        recorded_at=NOW,
    )
    return Told(NOW, interaction, "Acme", ("Ann", "Bo"), **more)  # type: ignore[arg-type]


def promised(status: CommitmentStatus, on: date, closed_on: date | None = None) -> KnownPromise:
    commitment = Commitment(
        ID, "", Side.OURS, CommitmentKind.OTHER, "The plan", on, DAY, status=status
    )
    return KnownPromise(commitment, closed_on=closed_on)


def test_an_attempt_is_no_contact_and_what_was_sent_is_no_attempt() -> None:
    connected, missed = told(Outcome.CONNECTED), told(Outcome.NO_ANSWER)
    sent, theirs = told(Outcome.SENT), told(Outcome.LEFT_VOICEMAIL, Direction.INBOUND)

    report = DayReport(DAY, "Robin", (connected, missed, sent, theirs))

    assert (report.reached, report.tried, report.sent) == ((connected,), (missed,), (sent,))
    assert connected.who == "Acme · Ann, Bo"


def test_purposes_are_counted_by_how_they_ended_even_where_they_are_not_told() -> None:
    ended = (Ended(Purpose("Agree it"), Met.YES), Ended(Purpose("Show it")))
    private = told(Outcome.CONNECTED, ended=ended[1:], hidden=True)

    report = DayReport(DAY, "Robin", (told(Outcome.CONNECTED, ended=ended), private))

    assert (report.met(Met.YES), report.met(Met.NO), report.met(None)) == (1, 0, 2)
    assert private.said == ()


def test_only_what_still_stands_was_agreed_the_earliest_first() -> None:
    late, soon, gone = (
        FollowUp(ID, "", Purpose(words), DAY + timedelta(days), ID, NOW, status=status)
        for words, days, status in (
            ("Late", 9, FollowUpStatus.OPEN),
            ("Soon", 2, FollowUpStatus.OPEN),
            ("Gone", 1, FollowUpStatus.DROPPED),
        )
    )

    report = DayReport(DAY, "Robin", (told(Outcome.CONNECTED, planned=(late, soon, gone)),))

    assert [follow_up for _, follow_up in report.next] == [soon, late]


def test_promises_are_told_when_made_and_when_kept() -> None:
    before = DAY - timedelta(days=3)
    made = promised(CommitmentStatus.OPEN, DAY)
    kept = promised(CommitmentStatus.KEPT, before, DAY)
    both = promised(CommitmentStatus.KEPT, DAY, DAY)
    taken_back = promised(CommitmentStatus.WITHDRAWN, DAY)
    broken = promised(CommitmentStatus.BROKEN, before, DAY)

    report = DayReport(DAY, "Robin", (), (made, kept, both, taken_back, broken))

    assert report.made(Side.OURS) == (made, both)
    assert report.kept(Side.OURS) == (kept, both)
    assert report.made(Side.THEIRS) == report.kept(Side.THEIRS) == ()


@pytest.mark.parametrize("kind", list(InteractionKind))
def test_every_kind_of_contact_can_find_nobody(kind: InteractionKind) -> None:
    assert unanswered(kind) in ALLOWED[kind]


@pytest.mark.parametrize(
    ("kind", "text", "words"),
    [
        (CommitmentKind.CALLBACK, "Asks the price", "Call back: Asks the price"),
        (CommitmentKind.CALLBACK, "Call back, at 10:00", "Call back, at 10:00"),
        (CommitmentKind.DOCUMENT, "The price list", "The price list"),
    ],
)
def test_what_they_want_to_be_called_about_is_said_as_our_promise(
    kind: CommitmentKind, text: str, words: str
) -> None:
    assert promised_words(Commitment(ID, "", Side.OURS, kind, text, DAY, DAY)) == words
