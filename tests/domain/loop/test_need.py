from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from salesbook.domain.accounts.note import Note, NoteKind
from salesbook.domain.book.moment import Moment
from salesbook.domain.loop.need import Need, Win, needs_in, open_needs, wins_in

MONDAY = datetime(2026, 11, 23, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)
PUMPS, DOORS = UUID(int=1), UUID(int=2)


def note(text: str, *, closed: bool = False) -> Note:
    on = MONDAY.date()
    return Note(UUID(int=9), "x", NoteKind.OBSERVATION, text, on, closed_on=on if closed else None)


def test_a_need_about_a_sale_is_met_when_that_sale_is_won() -> None:
    need = Need("A quiet pump", MONDAY, PUMPS)

    assert open_needs([need], [Win(MONDAY + HOUR, DOORS)]) == (need,)
    assert open_needs([need], [Win(MONDAY + HOUR, PUMPS)]) == ()


def test_a_need_about_no_sale_is_met_by_any_that_is_won_after_it() -> None:
    need = Need("A quiet pump", MONDAY)

    assert open_needs([need], [Win(MONDAY - HOUR, DOORS)]) == (need,)
    assert open_needs([need], [Win(MONDAY + HOUR, DOORS)]) == ()


def test_a_later_mark_meets_every_need_before_it() -> None:
    early, late = Need("A quiet pump", MONDAY, PUMPS), Need("Spares", MONDAY + 2 * HOUR)

    assert open_needs([early, late], [Win(MONDAY + HOUR)]) == (late,)


def test_a_need_heard_twice_stands_once_where_it_was_heard_last() -> None:
    first, again = Need("A quiet pump", MONDAY), Need("a quiet  PUMP", MONDAY + HOUR)
    other = Need("Spares", MONDAY - HOUR)

    assert open_needs([again, other, first], []) == (again, other)


def test_notes_mark_needs_until_they_are_closed_and_wins_at_the_end_of_their_day() -> None:
    moment = Moment(MONDAY, "UTC")
    notes = [note("+need spares"), note("+need doors", closed=True), note("Took it +win")]

    needs, wins = list(needs_in(notes, moment)), list(wins_in(notes, moment))

    assert [need.text for need in needs] == ["spares"]
    assert [win.at.date() for win in wins] == [date(2026, 11, 23)]
    assert open_needs(needs, wins) == ()
