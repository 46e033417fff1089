"""The sale that a contact was about when nobody said: the only one open at the account."""

from collections.abc import Iterator
from uuid import UUID

from msgspec.structs import replace

from salesbook.domain.loop.captured import Captured, Subject
from salesbook.domain.loop.follow_up import FollowUp
from salesbook.domain.loop.interaction import Interaction
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.setting import settings_of
from salesbook.store.compiled.tables import TOPICS
from salesbook.store.loop.interaction import open_sales_at


def capture_sale(
    book: WritableBook, interaction: Interaction, follow_up: FollowUp | None
) -> Captured | None:
    """Keep that a contact was about the only open opportunity; None where there is not just one."""
    found = [*only_sale(book, interaction.account_id)]
    if not found:
        return None
    return Captured(subjects=(kept_about(book, found[0], interaction, follow_up),))


def only_sale(book: Book, account_id: UUID | None) -> Iterator[Subject]:
    """Find the only open opportunity of an account."""
    stages = settings_of(book).stages
    sales = open_sales_at(book, account_id, {stages.won.key, stages.lost.key})
    if len(sales) == 1:
        identity, name, handle = sales[0]
        yield Subject("opportunity", identity, name, handle, inferred=True)


def kept_about(
    book: WritableBook, subject: Subject, interaction: Interaction, follow_up: FollowUp | None
) -> Subject:
    """Keep that a contact, and the next one that it planned, are about something."""
    about = {f"{subject.noun}_id": subject.id}
    topics = [book.add(TOPICS, interaction_id=interaction.id, **about)]
    if follow_up is not None:
        topics.append(book.add(TOPICS, follow_up_id=follow_up.id, **about))
    return replace(subject, topics=tuple(topics))
