"""What was said of notes, beside the talks of an account's memory."""

from msgspec.structs import replace

from salesbook.domain.loop.memory import Memory
from salesbook.domain.team.review import remark_of
from salesbook.store.book.book import Book
from salesbook.store.team.review import reviews_of


def with_remarks(book: Book, memory: Memory) -> Memory:
    """Put beside each talk what its reviews say: those that the rep may read."""
    reviews = reviews_of(book, [talk.interaction.id for talk in memory.talks])
    talks = [
        replace(talk, remarks=tuple(remark_of(one) for one in reviews.get(talk.interaction.id, ())))
        for talk in memory.talks
    ]
    return replace(memory, talks=tuple(talks))
