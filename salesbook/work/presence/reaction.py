"""Reactions: a like, a comment or a reply kept, answered, waived and listed."""

from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.subject import Subject
from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.ids import handle_of
from salesbook.domain.loop.words import read_word
from salesbook.domain.presence.medium import medium_name
from salesbook.domain.presence.reaction import (
    KnownReaction,
    NotOpenError,
    Reaction,
    ReactionChange,
    ReactionKind,
    ReactionStatus,
    ReactionWay,
    answered_by,
)
from salesbook.domain.text import check_text
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.handles import shorten
from salesbook.store.book.setting import settings_of
from salesbook.store.compiled.tables import REACTIONS
from salesbook.store.loop.latest import own_identity_of
from salesbook.store.presence.reaction import (
    Wanted,
    contact_since,
    keep_answer,
    keep_reaction,
    open_reactions_of,
    reaction_with,
    reactions_listed,
    waive,
)
from salesbook.work.accounts.names import find_person
from salesbook.work.presence.post import instant_said, post_named, read_medium


class ReactionWords(Struct, frozen=True):
    """What was typed of a reaction, word for word; `about` is a post of ours, or text."""

    way: str
    person: str
    kind: str
    medium: str | None = None
    about: str | None = None
    at: str | None = None
    url: str | None = None
    id: UUID | None = None


def add_reaction(
    book: WritableBook, words: ReactionWords, order: DateOrder, *, typed: Moment | None = None
) -> ReactionChange:
    """Keep a reaction: theirs waits for an answer, ours answers the latest that waits there.

    One of theirs that was typed late is answered already by the first contact that came after it.
    """
    person = find_person(book, words.person)
    moment = typed or book.moment
    reaction = _read(book, words, person, order, moment)
    keep_reaction(book, reaction, moment.zone)
    answered = _answer(book, reaction)
    whose = "of" if reaction.direction is ReactionWay.IN else "to"
    book.say(f"A {reaction.kind.value} {whose} {person.own_name} on {medium_name(reaction.medium)}")
    return _change(book, reaction.id, answered)


def waive_reaction(book: WritableBook, typed: str) -> ReactionChange:
    """Say that a reaction needs no answer. Raises `NotOpenError`."""
    identity = own_identity_of(book, REACTIONS, typed, "reaction")
    known = reaction_with(book, identity)
    if known.reaction.status is not ReactionStatus.OPEN:
        raise NotOpenError(known)
    waive(book, identity)
    book.say(f"No answer to the {known.reaction.kind.value} of {known.person}")
    return _change(book, identity)


def list_reactions(
    book: Book, person: str | None, *, waiting: bool, limit: int | None
) -> tuple[list[KnownReaction], int]:
    """List the rep's reactions, or those of a person; count those a limit leaves out."""
    person_id = find_person(book, person).id if person else None
    return reactions_listed(book, Wanted(person_id, waiting), limit)


def _read(
    book: WritableBook, words: ReactionWords, person: Subject, order: DateOrder, typed: Moment
) -> Reaction:
    about = check_text(words.about or "", "text").strip()
    post = post_named(book, about) if about else None
    ours = words.way == ReactionWay.OUT
    identity = words.id or book.new_id()
    return Reaction(
        id=identity,
        handle=handle_of(identity),
        rep_id=book.rep.id,
        person_id=person.id,
        medium=read_medium(words.medium) if words.medium or not post else post.medium,
        direction=ReactionWay(words.way),
        kind=read_word("reaction", words.kind, ReactionKind),
        reacted_at=instant_said(book, words.at, order, typed),
        status=ReactionStatus.SENT if ours else ReactionStatus.OPEN,
        post_id=post.id if post else None,
        url=check_text(words.url or "", "address").strip() or None,
        text=None if post else about or None,
    )


def _answer(book: WritableBook, reaction: Reaction) -> KnownReaction | None:
    """Let ours answer one of theirs, and theirs be answered by the contact that came after it."""
    if reaction.direction is ReactionWay.OUT:
        waiting = open_reactions_of(book, [reaction.person_id])
        found = answered_by(reaction, (each.reaction for each in waiting))
        if found is None:
            return None
        keep_answer(book, found.id, answer_id=reaction.id)
        return reaction_with(book, found.id)
    if contact := contact_since(book, reaction):
        keep_answer(book, reaction.id, interaction_id=contact)
    return None


def _change(book: Book, identity: UUID, answered: KnownReaction | None = None) -> ReactionChange:
    known, settings = reaction_with(book, identity), settings_of(book)
    reaction, zone = known.reaction, book.moment.zone
    reacted_on = Moment(reaction.reacted_at, zone).today
    waits = reaction.status is ReactionStatus.OPEN
    return ReactionChange(
        known=known,
        shown=shorten(book, REACTIONS, reaction.handle),
        today=book.moment.today,
        due_on=settings.workweek.shift(reacted_on, settings.reaction_days) if waits else None,
        answered=answered,
    )
