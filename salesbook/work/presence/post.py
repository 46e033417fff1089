"""Posts: what the rep published, added and listed."""

from contextlib import suppress
from datetime import datetime

from msgspec import Struct

from salesbook.domain.accounts.contact import Medium
from salesbook.domain.errors import NameNotFoundError, TextError
from salesbook.domain.ids import handle_of
from salesbook.domain.loop.entry import Reading, read_instant
from salesbook.domain.loop.words import read_word
from salesbook.domain.presence.post import KnownPost, Post
from salesbook.domain.text import check_text
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.setting import settings_of
from salesbook.store.compiled.tables import POSTS
from salesbook.store.loop.latest import own_identity_of
from salesbook.store.presence.post import keep_post, post_with, posts_listed
from salesbook.work.book.typed_day import date_order
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


def add_post(book: WritableBook, words: PostWords, locale: str) -> KnownPost:
    """Keep what the rep published, now unless `at` says when."""
    text = check_text(words.text, "post").strip()
    if not text:
        raise TextError("The post is empty.", hint='salesbook post add "How we made it quiet"')
    identity = book.new_id()
    post = Post(
        id=identity,
        handle=handle_of(identity),
        rep_id=book.rep.id,
        medium=read_medium(words.medium),
        text=text,
        url=check_text(words.url or "", "address").strip() or None,
        product_id=find_product(book, words.product).id if words.product else None,
        posted_at=instant_said(book, words.at, locale),
    )
    keep_post(book, post, book.moment.zone)
    book.say(f"Posted on {post.medium.value}: {' '.join(text.split())[:_SAID]}")
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


def instant_said(book: Book, typed: str | None, locale: str) -> datetime:
    """Read when something happened, now if nobody said; what is still to come is refused."""
    if typed is None:
        return book.moment.now
    order, week = date_order(book, locale), settings_of(book).workweek
    return read_instant(typed, Reading(book.moment, order, week))
