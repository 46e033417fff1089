"""Answers: the reactions that a contact with people answers."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from salesbook.domain.presence.reaction import KnownReaction, answers
from salesbook.store.book.book import WritableBook
from salesbook.store.presence.reaction import keep_answer, open_reactions_of


def answer_with(
    book: WritableBook, interaction_id: UUID, occurred_at: datetime, people: Collection[UUID]
) -> tuple[KnownReaction, ...]:
    """Say that a contact answered the reactions of its people that waited since before it."""
    found = tuple(
        known
        for known in open_reactions_of(book, people)
        if answers(occurred_at, people, known.reaction)
    )
    for known in found:
        keep_answer(book, known.reaction.id, interaction_id=interaction_id)
    return found
