from datetime import UTC, datetime
from uuid import UUID

from salesbook.domain.book.moment import Moment
from salesbook.domain.pipeline.complaint import (
    ENDS,
    OPEN,
    Complained,
    Complaint,
    ComplaintClosure,
    ComplaintStatus,
    EndedAlreadyError,
)

NOW = Moment(datetime(2026, 11, 26, 8, 30, tzinfo=UTC), "Europe/Amsterdam")
SOME = UUID(int=1)


def ended(closure: ComplaintClosure | None) -> str:
    complaint = Complaint(
        SOME, "x", SOME, "Loud", NOW.now, NOW.zone, status=ComplaintStatus.REJECTED
    )
    return EndedAlreadyError(Complained(complaint, "Acme", closure=closure), NOW).message


def test_a_complaint_is_open_or_has_ended() -> None:
    assert OPEN | ENDS.keys() == {*ComplaintStatus}
    assert not OPEN & ENDS.keys()


def test_it_is_told_when_and_how_a_complaint_ended_on_the_wall_clock() -> None:
    late = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)

    assert ended(ComplaintClosure(SOME, late, "Not ours")) == (
        "“Loud” was rejected already, on Tue 24 Nov: Not ours"
    )
    assert ended(None) == "“Loud” was rejected already."
