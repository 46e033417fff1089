"""Reactions: keeping, answering, waiving and listing them."""

from collections.abc import Iterable
from uuid import UUID

from msgspec import Struct

from salesbook.domain.presence.reaction import KnownReaction, Reaction, ReactionStatus
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.chunks import in_chunks
from salesbook.store.compiled.presence import reaction as ask
from salesbook.store.compiled.tables import REACTION_ANSWERS, REACTIONS
from salesbook.store.statement import Answer

_FIELDS = tuple(Reaction.__struct_fields__)
_EVERY = 2**31 - 1


class Wanted(Struct, frozen=True):
    """Which reactions are wanted: of one person, else all of the rep's; only those that wait."""

    person_id: UUID | None = None
    waiting: bool = False


def keep_reaction(book: WritableBook, reaction: Reaction, zone: str) -> None:
    """Keep a reaction, with the zone in which its time was said."""
    values = {name: getattr(reaction, name) for name in _FIELDS if name != "handle"}
    book.add(REACTIONS, **values, reacted_zone=zone)


def keep_answer(
    book: WritableBook,
    reaction_id: UUID,
    *,
    interaction_id: UUID | None = None,
    answer_id: UUID | None = None,
) -> None:
    """Say what answered a reaction: a contact, or one of ours; status and answer always agree."""
    book.change(REACTIONS, reaction_id, status=ReactionStatus.ANSWERED)
    book.add(
        REACTION_ANSWERS,
        reaction_id=reaction_id,
        interaction_id=interaction_id,
        answer_id=answer_id,
    )


def forget_answers(book: WritableBook, interaction_id: UUID) -> None:
    """Let the reactions that a contact answered wait again."""
    for row in book.rows(ask.ANSWERED_BY, id=interaction_id):
        book.remove(REACTION_ANSWERS, row.id)
        book.change(REACTIONS, row.reaction_id, status=ReactionStatus.OPEN)


def waive(book: WritableBook, identity: UUID) -> None:
    """Say that a reaction needs no answer."""
    book.change(REACTIONS, identity, status=ReactionStatus.WAIVED)


def contact_since(book: Book, reaction: Reaction) -> UUID | None:
    """Find the first contact with a person since they reacted, which answered it."""
    row = book.first(ask.CONTACT_SINCE, person=reaction.person_id, since=reaction.reacted_at)
    return row.id if row else None


def reaction_with(book: Book, identity: UUID) -> KnownReaction:
    """Read a reaction that is in the book."""
    [row] = book.rows(ask.ONE, id=identity)
    return _known(row)


def open_reactions_of(book: Book, people: Iterable[UUID]) -> tuple[KnownReaction, ...]:
    """List the reactions of people that wait for an answer, the latest first."""
    return tuple(_known(row) for row in in_chunks(book, ask.OPEN_OF, "ids", dict.fromkeys(people)))


def reactions_listed(
    book: Book, wanted: Wanted, limit: int | None = None
) -> tuple[list[KnownReaction], int]:
    """List reactions, the latest first; count those a limit leaves out."""
    whose = {"person": wanted.person_id} if wanted.person_id else {"rep": book.rep.id}
    scope = ("person" if wanted.person_id else "mine") + ("_open" if wanted.waiting else "")
    rows = book.rows(ask.LISTED[scope], limit=limit or _EVERY, **whose)
    count = book.value(ask.COUNT[scope], **whose) if limit else len(rows)
    return [_known(row) for row in rows], count - len(rows)


def _known(row: Answer) -> KnownReaction:
    reaction = Reaction(**{name: getattr(row, name) for name in _FIELDS})
    return KnownReaction(
        reaction,
        person=row.person,
        account_id=row.account_id,
        account=row.account,
        post=row.post,
        interaction_id=row.interaction_id,
        answer_id=row.answer_id,
    )
