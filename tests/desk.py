"""A desk to test the day on: a few accounts, their people, what is due and what was said."""

from datetime import UTC, date, datetime, time
from typing import Any
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.account import OwnershipPart, OwnershipReason, PhoneKind
from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.accounts.fact import ToldBy
from salesbook.domain.loop.commitment import CommitmentKind, Side
from salesbook.domain.loop.interaction import Direction, Interaction, Outcome
from salesbook.domain.presence.document import DocumentKind, ShareMedium
from salesbook.domain.text import name_key
from salesbook.store.book.book import WritableBook
from salesbook.store.compiled.tables import (
    ACCOUNTS,
    APPOINTMENTS,
    COMMITMENTS,
    DOCUMENT_SHARES,
    DOCUMENTS,
    EMPLOYMENTS,
    FOLLOW_UPS,
    INTERACTION_PEOPLE,
    INTERACTIONS,
    OWNERSHIPS,
    PEOPLE,
    PERSONAL_FACTS,
    PHONES,
)

MONDAY = date(2026, 11, 23)


class Desk(Struct):
    """Put things into a book that is open for writing."""

    book: WritableBook

    def account(self, name: str, phone: str = "", **more: Any) -> UUID:
        """Enter an account of the rep's."""
        account_id = self.book.add(ACCOUNTS, name=name, name_key=name_key(name), **more)
        self.book.add(
            OWNERSHIPS,
            account_id=account_id,
            rep_id=self.book.rep.id,
            part=OwnershipPart.OWNER,
            from_on=MONDAY,
            reason=OwnershipReason.NEW,
        )
        if phone:
            self.phone(phone, account_id=account_id)
        return account_id

    def person(self, name: str, account_id: UUID | None = None) -> UUID:
        """Enter a person, who works at an account."""
        person_id = self.book.add(PEOPLE, name=name, name_key=name_key(name))
        if account_id:
            self.book.add(EMPLOYMENTS, person_id=person_id, account_id=account_id, main=True)
        return person_id

    def phone(self, number: str, **owner: UUID) -> None:
        """Give an account or a person a number."""
        digits = "".join(filter(str.isdigit, number))
        self.book.add(
            PHONES, raw=number, digits=digits, kind=PhoneKind.WORK, preferred=True, **owner
        )

    def follow_up(
        self, purpose: str, due_on: date = MONDAY, at: time | None = None, **more: Any
    ) -> UUID:
        """Plan a purposeful contact."""
        follow_up_id = self.book.add(
            FOLLOW_UPS, purpose=purpose, due_on=due_on, owner_id=self.book.rep.id, **more
        )
        if at:
            zone = self.book.moment.zone
            self.book.add(APPOINTMENTS, follow_up_id=follow_up_id, at_time=at, zone=zone)
        return follow_up_id

    def promise(self, text: str, **more: Any) -> UUID:
        """Promise something for today."""
        said = {"side": Side.OURS, "kind": CommitmentKind.DOCUMENT, "owner_id": self.book.rep.id}
        days = {"promised_on": MONDAY, "due_on": MONDAY}
        return self.book.add(COMMITMENTS, text=text, **{**said, **days, **more})

    def document(self, title: str, person_id: UUID, at: datetime) -> None:
        """Send somebody a document, known by its link."""
        link = {"kind": DocumentKind.LINK, "url": f"https://example.com/{title}"}
        named = {"title": title, "title_key": name_key(title)}
        document_id = self.book.add(DOCUMENTS, **named, **link)
        self.book.add(
            DOCUMENT_SHARES,
            document_id=document_id,
            person_id=person_id,
            shared_at=at.astimezone(UTC),
            shared_zone=self.book.moment.zone,
            medium=ShareMedium.EMAIL,
        )

    def fact(self, text: str, person_id: UUID, **more: Any) -> None:
        """Learn something about somebody."""
        told = {"rep_id": self.book.rep.id, "learned_on": MONDAY, "private": True}
        self.book.add(
            PERSONAL_FACTS, text=text, person_id=person_id, told_by=ToldBy.THEM, **{**told, **more}
        )

    def contact(
        self,
        account_id: UUID | None = None,
        person_id: UUID | None = None,
        at: datetime | None = None,
        outcome: Outcome = Outcome.CONNECTED,
        **more: Any,
    ) -> Interaction:
        """Log a contact or an attempt."""
        occurred_at = at or self.book.moment.now
        values: dict[str, Any] = {
            "rep_id": self.book.rep.id,
            "account_id": account_id,
            "kind": InteractionKind.CALL,
            "direction": Direction.OUTBOUND,
            "outcome": outcome,
            "occurred_at": occurred_at.astimezone(UTC),
            "occurred_zone": self.book.moment.zone,
            "discussed": "",
            "proposed": "",
            **more,
        }
        interaction_id = self.book.add(INTERACTIONS, **values)
        if person_id:
            self.book.add(INTERACTION_PEOPLE, interaction_id=interaction_id, person_id=person_id)
        return Interaction(id=interaction_id, handle="", recorded_at=self.book.moment.now, **values)
