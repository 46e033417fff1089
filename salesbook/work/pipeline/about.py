"""Contacts planned about something of the pipeline: to come back to it, or to see it is right."""

from datetime import date
from uuid import UUID

from salesbook.domain.ids import handle_of
from salesbook.domain.loop.follow_up import FollowUp, Purpose, PurposeKind
from salesbook.domain.pipeline.opportunity_change import PlannedContact
from salesbook.store.book.book import WritableBook
from salesbook.store.compiled.tables import TOPICS
from salesbook.store.loop.follow_up import keep_follow_up


def aftercare_purpose(what: str) -> Purpose:
    """Say what a contact after a sale is for."""
    return Purpose(f"Ask whether the delivery of “{what}” is right", PurposeKind.SERVICE)


def revisit_purpose(what: str) -> Purpose:
    """Say what coming back to an opportunity that was not for now is for."""
    return Purpose(f"Ask whether the time for “{what}” has come")


def plan_about(
    book: WritableBook,
    account_id: UUID,
    purpose: Purpose,
    due_on: date,
    *,
    owner_id: UUID | None = None,
    **topic: UUID,
) -> PlannedContact:
    """Plan a contact with an account; `topic` names what it is about, as `opportunity_id`."""
    identity = book.new_id()
    follow_up = FollowUp(
        id=identity,
        handle=handle_of(identity),
        purpose=purpose,
        due_on=due_on,
        owner_id=owner_id or book.rep.id,
        recorded_at=book.moment.now,
        account_id=account_id,
    )
    keep_follow_up(book, follow_up)
    if topic:
        book.add(TOPICS, follow_up_id=identity, **topic)
    return PlannedContact(identity, follow_up.handle, purpose.text, purpose.kind, due_on)
