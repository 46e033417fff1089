"""Posts: what the rep published, added and listed."""

from contextlib import suppress
from datetime import datetime
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.contact import Medium
from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.errors import NameNotFoundError, TextError
from salesbook.domain.ids import handle_of
from salesbook.domain.loop.reading import Reading, read_instant
from salesbook.domain.loop.words import read_word
from salesbook.domain.presence.medium import medium_name
from salesbook.domain.presence.post import KnownPost, Post
from salesbook.domain.text import check_text
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.setting import settings_of
from salesbook.store.compiled.tables import POSTS
from salesbook.store.loop.latest import own_identity_of
from salesbook.store.presence.post import keep_post, post_with, posts_listed
from salesbook.work.pipeline.product import find_product

_SAID = 60
_FEWEST = 4
"""A shorter beginning of a handle looks too much like a word of what they wrote."""


class PostWords(Struct, frozen=True):
    """What was typed of a post, word for word."""

    text: str
    medium: str | None = None
    url: str | None = None
    product: str | None = None
    at: str | None = None
    id: UUID | None = None


def add_post(
    book: WritableBook, words: PostWords, order: DateOrder, *, typed: Moment | None = None
) -> KnownPost:
    """Keep what the rep published: when it was typed, unless `at` says when."""
    text = check_text(words.text, "post").strip()
    if not text:
        raise TextError("The post is empty.", hint='salesbook post add "How we made it quiet"')
    identity, moment = words.id or book.new_id(), typed or book.moment
    post = Post(
        id=identity,
        handle=handle_of(identity),
        rep_id=book.rep.id,
        medium=read_medium(words.medium),
        text=text,
        url=check_text(words.url or "", "address").strip() or None,
        product_id=find_product(book, words.product).id if words.product else None,
        posted_at=instant_said(book, words.at, order, moment),
    )
    keep_post(book, post, moment.zone)
    book.say(f"Posted on {medium_name(post.medium)}: {' '.join(text.split())[:_SAID]}")
    return post_with(book, identity)


def list_posts(book: Book, limit: int | None) -> tuple[list[KnownPost], int]:
    """List the rep's posts, the latest first; count those a limit leaves out."""
    return posts_listed(book, limit)


def post_named(book: Book, typed: str) -> Post | None:
    """Find the post that a handle or `last` means; None where words are no handle of one."""
    if " " in typed.strip() or len(typed.strip()) < _FEWEST:
        return None
    with suppress(NameNotFoundError):
        return post_with(book, own_identity_of(book, POSTS, typed, "post")).post
    return None


def read_medium(typed: str | None) -> Medium:
    """Read a medium of the web: LinkedIn, unless another is named."""
    return read_word("medium", typed, Medium) if typed else Medium.LINKEDIN


def instant_said(book: Book, words: str | None, order: DateOrder, typed: Moment) -> datetime:
    """Read when something happened, as it was typed; what is still to come is refused."""
    if words is None:
        return typed.now
    settings = settings_of(book)
    said = settings.dates_order
    meant = DateOrder(said) if said else order
    return read_instant(words, Reading(typed, meant, settings.workweek))
