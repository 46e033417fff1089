"""Notes: keep an observation without a contact, and close a risk."""

from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.accounts.note import Note, NoteKind
from salesbook.domain.book.moment import Moment
from salesbook.domain.book.setting import Settings
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.errors import SalesbookError, TextError
from salesbook.domain.ids import handle_of
from salesbook.domain.loop.advice import Advice
from salesbook.domain.loop.entry import Entry
from salesbook.domain.loop.interaction import PointKind
from salesbook.domain.loop.jotted import Jotted, SaidKind
from salesbook.domain.loop.listing import FollowUpChange
from salesbook.domain.loop.note_line import marked_in
from salesbook.domain.loop.reading import Reading
from salesbook.domain.loop.receipt import Whom
from salesbook.domain.loop.words import read_word
from salesbook.domain.text import check_text
from salesbook.store.accounts.account import accounts_with
from salesbook.store.accounts.note import close_observation, keep_observation, note_with
from salesbook.store.accounts.person import people_with
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.handles import shorten
from salesbook.store.book.setting import settings_of
from salesbook.store.compiled.tables import NOTES
from salesbook.store.loop.latest import own_identity_of
from salesbook.work.loop.followup import Wish, plan_contact
from salesbook.work.loop.marked import advice_of_note
from salesbook.work.loop.purpose import VagueError, reading_of
from salesbook.work.loop.whom import whom_of

_SAID = 60


class NotARiskError(SalesbookError):
    """Say that only a risk, or a need that is met, is ever closed."""

    def __init__(self, note: Note) -> None:
        why = "is closed already" if note.closed_on else f"is an {note.kind.value}, no risk"
        super().__init__(
            f"“{note.text}” {why}.", hint='salesbook note ACCOUNT "…" --kind risk keeps one'
        )


class Jotting(Struct, frozen=True):
    """What was typed as a note, word for word; with a purpose it opens a follow-up."""

    subject: str
    text: str
    kind: str | None = None
    purpose: str = ""
    on: str | None = None
    new: bool = False
    anyway: bool = False
    id: UUID | None = None


def keep_note(
    book: WritableBook, jotting: Jotting, order: DateOrder, *, typed: Moment | None = None
) -> Jotted:
    """Keep what was seen or learnt; it is no contact, and moves nothing but what is known."""
    text = check_text(jotting.text, "note").strip(" \t\r\n")
    if not text.strip():
        raise TextError("The note is empty.", hint='salesbook note ACCOUNT "what you saw"')
    settings = settings_of(book)
    whom = whom_of(book, Entry(subject=jotting.subject, new=jotting.new), ())
    note = _note(book, jotting, text, whom)
    keep_observation(book, note)
    reading = reading_of(typed or book.moment, order, settings)
    change, refused = _planned(book, jotting, whom, reading, settings)
    book.say(f"Noted about {whom.name}: {' '.join(text.split())[:_SAID]}")
    shown = shorten(book, NOTES, note.handle)
    return Jotted(note, whom, shown, change, advice=(*advice_of_note(text, whom), *refused))


def _planned(
    book: WritableBook, jotting: Jotting, whom: Whom, reading: Reading, settings: Settings
) -> tuple[FollowUpChange | None, tuple[Advice, ...]]:
    """Plan what a note asks for; a purpose that is refused never costs the note."""
    if not jotting.purpose.strip():
        return None, ()
    wish = Wish(jotting.subject, jotting.purpose, jotting.on, anyway=jotting.anyway)
    try:
        return plan_contact(book, wish, whom, reading, settings), ()
    except VagueError as vague:
        return None, vague.warnings


def close_note(book: WritableBook, typed: str) -> Jotted:
    """Close a risk that is over, or a need that is met. Raises `NotARiskError`."""
    note = note_with(book, own_identity_of(book, NOTES, typed, "note"))
    needed = marked_in(note.text, PointKind.NEED)
    if note.closed_on or not (note.kind is NoteKind.RISK or needed):
        raise NotARiskError(note)
    note = replace(note, closed_on=book.moment.today)
    close_observation(book, note)
    whom = _whom(book, note)
    what = "risk" if note.kind is NoteKind.RISK else "need"
    book.say(f"Closed a {what} of {whom.name}: {note.text[:_SAID]}")
    return Jotted(note, whom, shorten(book, NOTES, note.handle), closed=True)


def _note(book: WritableBook, jotting: Jotting, text: str, whom: Whom) -> Note:
    identity = jotting.id or book.new_id()
    said = read_word("kind of note", jotting.kind, SaidKind) if jotting.kind else None
    person = whom.people[0] if whom.people else None
    return Note(
        id=identity,
        handle=handle_of(identity),
        kind=NoteKind(said.value) if said else _kind_marked(text),
        text=text,
        noted_on=book.moment.today,
        # A note is about one of the two: what was named.
        account_id=None if person else whom.account.id if whom.account else None,
        person_id=person.id if person else None,
    )


def _kind_marked(text: str) -> NoteKind:
    """Take a note that marks a risk for one: it stands until it is closed."""
    return NoteKind.RISK if marked_in(text, PointKind.RISK) else NoteKind.OBSERVATION


def _whom(book: Book, note: Note) -> Whom:
    accounts = accounts_with(book, [note.account_id] if note.account_id else [])
    people = people_with(book, [note.person_id] if note.person_id else [])
    return Whom(accounts[0] if accounts else None, tuple(people))
