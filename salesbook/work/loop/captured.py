"""Keep what a log says beside the contact: what was told, promised, sent, and what it was about.

The words are read before anything is written; what they name is found once it is known whom the
contact was with.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.fact import FactChange
from salesbook.domain.accounts.occasion_text import SaidOccasion
from salesbook.domain.accounts.person import Person
from salesbook.domain.book.moment import Moment
from salesbook.domain.book.rep import Rep
from salesbook.domain.book.setting import Settings
from salesbook.domain.errors import NameAmbiguousError, NameNotFoundError, TextError
from salesbook.domain.ids import handle_of
from salesbook.domain.loop.advice import Advice
from salesbook.domain.loop.captured import (
    Captured,
    NobodyToldError,
    Remembered,
    Subject,
    UndatedHereError,
)
from salesbook.domain.loop.commitment import Commitment, CommitmentKind, Side
from salesbook.domain.loop.entry import Entry
from salesbook.domain.loop.follow_up import FollowUp
from salesbook.domain.loop.handed import Handed
from salesbook.domain.loop.interaction import Interaction, Outcome
from salesbook.domain.loop.promise import UndatedPromiseError
from salesbook.domain.loop.reading import Reading
from salesbook.domain.loop.receipt import Whom
from salesbook.domain.text import check_text
from salesbook.store.accounts.person import people_with, staff_of
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.rep import rep_named
from salesbook.store.loop.commitment import keep_commitment
from salesbook.work.loop.captured_about import subjects_of
from salesbook.work.loop.fact import tell_fact
from salesbook.work.loop.occasion import read_said, remember_said
from salesbook.work.loop.promise import read_promise
from salesbook.work.presence.document import share_document

_FOR_ALL = Advice(
    "complaint_for_all",
    "The talk stays yours, but everybody reads the complaint: somebody has to settle it.",
    "salesbook undo, then log the complaint in words for all",
)
_NOTHING_OWED = Advice(
    "nothing_owed",
    "--colleague keeps nothing here: neither a next purpose nor a promise of ours was named.",
    "salesbook followup add ACCOUNT PURPOSE --on DATE --colleague REP",
)


class Wishes(Struct, frozen=True):
    """What a log says beside the contact, read: promises with their days, a day of theirs."""

    entry: Entry
    facts: tuple[str, ...] = ()
    ours: tuple[tuple[str, date], ...] = ()
    theirs: tuple[tuple[str, date], ...] = ()
    occasion: SaidOccasion | None = None
    colleague: Rep | None = None


def read_wishes(book: Book, entry: Entry, reading: Reading, settings: Settings) -> Wishes:
    """Read what an entry keeps beside the contact. Raises a sentence for what cannot be read."""
    return Wishes(
        entry=entry,
        facts=tuple(_fact(text) for text in entry.facts),
        ours=tuple(_vow(text, "--promise", reading) for text in entry.promises),
        theirs=tuple(_vow(text, "--they-promise", reading) for text in entry.their_promises),
        occasion=None
        if entry.occasion is None
        else read_said(entry.occasion, reading.moment, reading.order, settings),
        colleague=None if entry.colleague is None else rep_named(book, entry.colleague),
    )


def capture(
    book: WritableBook,
    wishes: Wishes,
    interaction: Interaction,
    whom: Whom,
    follow_up: FollowUp | None,
    settings: Settings,
    *,
    infer: bool,
) -> Captured:
    """Keep everything that was said beside a contact that is in the book.

    With `infer` it was about the only open opportunity of the account, unless something is named.
    """
    subjects = subjects_of(book, wishes.entry, interaction, whom, follow_up, infer=infer)
    colleague, callback = wishes.colleague, interaction.outcome is Outcome.CALLBACK_REQUESTED
    owes = bool(wishes.ours or follow_up or callback)
    occasion = _occasion(book, wishes, interaction, whom, settings)
    shared = [_shared(book, words, interaction, whom) for words in wishes.entry.sent]
    sent = tuple(each for each in shared if isinstance(each, Handed))
    return Captured(
        facts=_facts(book, wishes.facts, whom),
        promises=_promises(book, wishes, interaction, whom),
        subjects=subjects,
        sent=sent,
        occasion=occasion,
        colleague=colleague.name if colleague and owes else None,
        warnings=(
            *(occasion.warnings if occasion else ()),
            *(advice for each in sent for advice in each.warnings(book.moment)),
            *(each for each in shared if isinstance(each, Advice)),
            *(() if owes or colleague is None else (_NOTHING_OWED,)),
            *((_FOR_ALL,) if _opened_in_private(interaction, subjects) else ()),
        ),
    )


def _shared(
    book: WritableBook, words: str, interaction: Interaction, whom: Whom
) -> Handed | Advice:
    """Keep that they got a document; one that nobody can tell costs no word of the talk."""
    try:
        return share_document(book, words, interaction, whom.people)
    except (NameNotFoundError, NameAmbiguousError) as error:
        return Advice("not_sent", f"--sent keeps nothing here. {error.message}", error.hint)


def _opened_in_private(interaction: Interaction, subjects: Iterable[Subject]) -> bool:
    return interaction.private and any(one.opened and one.noun == "complaint" for one in subjects)


def _fact(typed: str) -> str:
    text = check_text(typed, "fact").strip(" \t\r\n")
    if not text:
        raise TextError("The fact is empty.", hint='--fact "what they told you"')
    return text


def _vow(text: str, flag: str, reading: Reading) -> tuple[str, date]:
    """Read a promise and its day. Raises a sentence that says how to give it one here."""
    try:
        return read_promise(text, None, reading)
    except UndatedPromiseError as error:
        raise UndatedHereError(text.strip(), flag) from error


def _facts(book: WritableBook, facts: Sequence[str], whom: Whom) -> tuple[FactChange, ...]:
    """Keep facts about whom the contact was with, the first one of several."""
    if not facts:
        return ()
    person = _who_told(book, whom)
    return tuple(tell_fact(book, text, person.id, person.name) for text in facts)


def _who_told(book: Book, whom: Whom) -> Person:
    """Name who was spoken with, else the one person known at the account."""
    if whom.people:
        return whom.people[0]
    staff = staff_of(book, whom.account.id) if whom.account else set[UUID]()
    if len(staff) != 1:
        raise NobodyToldError(whom.name)
    return people_with(book, list(staff))[0]


def _promises(
    book: WritableBook, wishes: Wishes, interaction: Interaction, whom: Whom
) -> tuple[Commitment, ...]:
    """Keep promises as made in the contact; ours are the colleague's who is named."""
    owner_id = wishes.colleague.id if wishes.colleague else book.rep.id
    said = [(Side.OURS, *each) for each in wishes.ours]
    said += [(Side.THEIRS, *each) for each in wishes.theirs]
    return tuple(
        _promised(book, each, interaction, whom, owner_id if each[0] is Side.OURS else None)
        for each in said
    )


def _promised(
    book: WritableBook,
    said: tuple[Side, str, date],
    interaction: Interaction,
    whom: Whom,
    owner_id: UUID | None,
) -> Commitment:
    side, text, due_on = said
    identity = book.new_id()
    promise = Commitment(
        id=identity,
        handle=handle_of(identity),
        side=side,
        kind=CommitmentKind.OTHER,
        text=text,
        promised_on=Moment(interaction.occurred_at, book.moment.zone).today,
        due_on=due_on,
        account_id=interaction.account_id,
        person_id=whom.people[0].id if whom.people else None,
        owner_id=owner_id,
        interaction_id=interaction.id,
    )
    keep_commitment(book, promise)
    return promise


def _occasion(
    book: WritableBook, wishes: Wishes, interaction: Interaction, whom: Whom, settings: Settings
) -> Remembered | None:
    said = wishes.occasion
    return None if said is None else remember_said(book, said, interaction, whom, settings)
