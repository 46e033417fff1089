"""What a mark asks for: a risk is kept until it is closed, a complaint is to be opened."""

from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from salesbook.domain.accounts.note import Note, NoteKind
from salesbook.domain.ids import handle_of
from salesbook.domain.loop.advice import Advice
from salesbook.domain.loop.interaction import Interaction, PointKind
from salesbook.domain.loop.marks import near_misses, unfollowed, unseen
from salesbook.domain.loop.note_line import Point, marked_in
from salesbook.domain.loop.receipt import Whom
from salesbook.store.accounts.note import keep_observation
from salesbook.store.book.book import WritableBook


class Marked(Struct, frozen=True):
    """The risks that were kept, and what else to do."""

    risks: tuple[Note, ...] = ()
    warnings: tuple[Advice, ...] = ()


def keep_marked(
    book: WritableBook,
    interaction: Interaction,
    whom: Whom,
    points: Iterable[Point],
    on: date,
    *,
    opened: bool = False,
) -> Marked:
    """Keep each risk as a note that stands until it is closed; offer to open each complaint.

    `on` is the day of the talk, `opened` that it opened a complaint itself. A note is read by all,
    so a private talk leaves none.
    """
    marked = list(dict.fromkeys(points))
    risks = [point.text for point in marked if point.kind is PointKind.RISK]
    if interaction.private:
        return Marked(warnings=tuple(unseen(text, _name(whom)) for text in risks))
    advice = [
        unfollowed(point.text, whom.account.name)
        for point in marked
        if point.kind is PointKind.COMPLAINT and whom.account and not opened
    ]
    return Marked(tuple(_keep(book, whom, text, on) for text in risks), tuple(advice))


def _keep(book: WritableBook, whom: Whom, text: str, on: date) -> Note:
    identity = book.new_id()
    person = None if whom.account or not whom.people else whom.people[0].id
    note = Note(
        id=identity,
        handle=handle_of(identity),
        kind=NoteKind.RISK,
        text=text,
        noted_on=on,
        account_id=whom.account.id if whom.account else None,
        person_id=person,
    )
    keep_observation(book, note)
    return note


def _name(whom: Whom) -> str:
    return whom.account.name if whom.account else whom.name


def advice_of_note(text: str, whom: Whom) -> tuple[Advice, ...]:
    """Say what the marks of a note without a contact ask for, and what looks like a mark."""
    near = near_misses(text, mend="salesbook undo, then note it again")
    if whom.account is None:
        return near
    complaints = dict.fromkeys(marked_in(text, PointKind.COMPLAINT))
    return (*near, *(unfollowed(each, whom.account.name) for each in complaints))
