"""What the demo shows of itself: documents, posts, and who reacted."""

from collections.abc import Iterator

from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.loop.demo.documents import DOCUMENTS, Sheet
from salesbook.domain.loop.demo.posts import POSTS, REACTIONS, Published, Response
from salesbook.store.book.book import WritableBook
from salesbook.work.loop.demo_step import Step, typed
from salesbook.work.presence.document_change import DocumentWords, add_document
from salesbook.work.presence.document_file import read_place
from salesbook.work.presence.post import PostWords, add_post
from salesbook.work.presence.reaction import ReactionWords, add_reaction

_LOCALE = "en_GB"


def presence_steps(moment: Moment) -> Iterator[Step]:
    """Tell what was kept to be sent, what was published, and what came back."""
    yield from typed(moment, "document add", DOCUMENTS, _keep)
    yield from typed(moment, "post add", POSTS, _publish)
    for one in REACTIONS:
        yield from typed(moment, f"reaction {one.way}", [one], _react)


def _keep(sheet: Sheet, book: WritableBook) -> None:
    words = DocumentWords(title=sheet.title, kind=sheet.kind)
    add_document(book, read_place(sheet.link), words, _LOCALE)


def _publish(post: Published, book: WritableBook) -> None:
    add_post(book, PostWords(post.text), DateOrder.DMY)


def _react(response: Response, book: WritableBook) -> None:
    words = ReactionWords(response.way, response.person, response.kind, about=response.about)
    add_reaction(book, words, DateOrder.DMY)
