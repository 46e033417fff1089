"""Posts: keeping and listing them."""

from uuid import UUID

from salesbook.domain.presence.post import KnownPost, Post
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.compiled.presence import post as ask
from salesbook.store.compiled.tables import POSTS
from salesbook.store.statement import Answer

_FIELDS = tuple(Post.__struct_fields__)
_EVERY = 2**31 - 1


def keep_post(book: WritableBook, post: Post, zone: str) -> None:
    """Keep a post, with the zone in which its time was said."""
    values = {name: getattr(post, name) for name in _FIELDS if name != "handle"}
    book.add(POSTS, **values, posted_zone=zone)


def post_with(book: Book, identity: UUID) -> KnownPost:
    """Read a post that is in the book."""
    [row] = book.rows(ask.ONE, id=identity)
    return _known(row)


def posts_listed(book: Book, limit: int | None = None) -> tuple[list[KnownPost], int]:
    """List the rep's posts, the latest first; count those a limit leaves out."""
    rows = book.rows(ask.LISTED, rep=book.rep.id, limit=limit or _EVERY)
    count = book.value(ask.COUNT, rep=book.rep.id) if limit else len(rows)
    return [_known(row) for row in rows], count - len(rows)


def _known(row: Answer) -> KnownPost:
    post = Post(**{name: getattr(row, name) for name in _FIELDS})
    return KnownPost(post, row.product, row.reactions_in, row.reactions_out)
