"""Rows for tests: what a rep would have entered, in a few words."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from msgspec import Struct

from salesbook.cli.environment import Environment
from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.commitment import Side
from salesbook.domain.loop.interaction import Direction, Outcome
from salesbook.domain.text import name_key
from salesbook.store.book.book import WritableBook
from salesbook.store.compiled.tables import (
    ACCOUNTS,
    COMMITMENTS,
    EMPLOYMENTS,
    FOLLOW_UPS,
    INTERACTION_PEOPLE,
    INTERACTIONS,
    OWNERSHIPS,
    PEOPLE,
    PHONES,
)

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)


class Seeds(Struct, frozen=True):
    """A book open for writing, and short ways to put something in it; days count back."""

    book: WritableBook

    def account(self, name: str, *, since: int = 30, **values: Any) -> UUID:
        identity = self.book.add(
            ACCOUNTS,
            name=name,
            name_key=name_key(name),
            recorded_at=NOW - timedelta(days=since),
            **values,
        )
        self.book.add(
            OWNERSHIPS,
            account_id=identity,
            rep_id=self.book.rep.id,
            from_on=TODAY - timedelta(days=since),
        )
        return identity

    def person(self, name: str, account: UUID | None = None, phone: str | None = None) -> UUID:
        identity = self.book.add(PEOPLE, name=name, name_key=name_key(name))
        if account:
            self.book.add(EMPLOYMENTS, person_id=identity, account_id=account, main=True)
        if phone:
            digits = "".join(filter(str.isdecimal, phone))
            self.book.add(PHONES, person_id=identity, account_id=None, raw=phone, digits=digits)
        return identity

    def talk(self, account: UUID | None, days: float, *people: UUID, **values: Any) -> UUID:
        said = {
            "rep_id": self.book.rep.id,
            "kind": InteractionKind.CALL,
            "direction": Direction.OUTBOUND,
            "outcome": Outcome.CONNECTED,
            "occurred_at": NOW - timedelta(days=days),
            "occurred_zone": "Europe/Amsterdam",
            "discussed": "",
            "proposed": "",
        }
        identity = self.book.add(INTERACTIONS, account_id=account, **{**said, **values})
        for person in people:
            self.book.add(INTERACTION_PEOPLE, interaction_id=identity, person_id=person)
        return identity

    def follow_up(self, account: UUID | None, days: int, purpose: str, **values: Any) -> UUID:
        said = {"owner_id": self.book.rep.id, "recorded_at": NOW - timedelta(days=20)}
        due_on = TODAY - timedelta(days=days)
        return self.book.add(
            FOLLOW_UPS, account_id=account, purpose=purpose, due_on=due_on, **{**said, **values}
        )

    def promise(self, account: UUID | None, days: int, text: str, **values: Any) -> UUID:
        said = {"side": Side.OURS, "owner_id": self.book.rep.id}
        return self.book.add(
            COMMITMENTS,
            account_id=account,
            text=text,
            promised_on=TODAY - timedelta(days=days + 5),
            due_on=TODAY - timedelta(days=days),
            **{**said, **values},
        )

    def bring(self, *talks: UUID) -> None:
        """Have talks come in with a file of another program."""
        from salesbook.domain.book.import_batch import ImportFormat, RowAction
        from salesbook.store.book.imports import keep_batch, keep_rows, keep_targets

        file = {"file_name": "a.csv", "sha256": "", "header_sha256": "", "mapping": {}}
        batch = keep_batch(
            self.book, format=ImportFormat.ZOHO, row_count=1, position=1, options={}, **file
        )
        line = {"batch_id": batch, "line": 2, "action": RowAction.CREATED, "raw": ""}
        [row] = keep_rows(self.book, [line])
        targets = [{"table_name": "interactions", "row_id": talk} for talk in talks]
        keep_targets(self.book, ({"import_row_id": row, **target} for target in targets))


def seed_desk(env: Environment) -> None:
    """Fill a book with a Monday's worth of everything `due` can say."""
    from salesbook.domain.accounts.account import ContactChannel, Grade, PauseReason
    from salesbook.domain.accounts.note import NoteKind
    from salesbook.domain.loop.commitment import CommitmentKind
    from salesbook.domain.loop.follow_up import PurposeKind
    from salesbook.store.compiled.tables import DO_NOT_CONTACTS, NOTES, PAUSES

    with env.writing("seed") as book:
        seeds = Seeds(book)
        acme = seeds.account("Acme Industries", grade=Grade.A, city="Utrecht")
        jan = seeds.person("Jan Smit", acme, "+31 20 555 0123")
        seeds.talk(acme, 25, jan, discussed="Line 3 stops twice a week", proposed="A new pump")
        seeds.follow_up(acme, 3, "Agree the date of the pump's trial", person_id=jan)
        cobalt = seeds.account("Cobalt")
        seeds.promise(cobalt, 0, "the prices of 2027", kind=CommitmentKind.DOCUMENT)
        book.add(
            PAUSES,
            account_id=cobalt,
            rep_id=book.rep.id,
            from_on=TODAY,
            reason=PauseReason.BUDGET,
        )
        delta = seeds.account("Delta [red] & Sons", grade=Grade.B)
        seeds.talk(delta, 40, discussed="They buy valves from Vulcan until March")
        echo = seeds.account("Echo")
        seeds.follow_up(echo, 0, "Ask for the order of 40 seats")
        seeds.talk(echo, 0.01, outcome=Outcome.NO_ANSWER)
        fox = seeds.account("Foxtrot")
        seeds.talk(fox, 9)
        seeds.follow_up(fox, -3, "Wish Anna a happy birthday", purpose_kind=PurposeKind.GOODWILL)
        golf = seeds.account("Golf")
        seeds.follow_up(golf, 0, "Offer the service contract")
        book.add(
            DO_NOT_CONTACTS,
            account_id=golf,
            person_id=None,
            channel=ContactChannel.ALL,
            since_on=TODAY,
            reason="asked on the phone",
        )
        book.add(
            NOTES,
            account_id=acme,
            person_id=None,
            kind=NoteKind.RISK,
            text="Their budget may be cut",
            noted_on=TODAY,
        )
        eve = seeds.person("Eve Jansen", phone="06 1234 5678")
        seeds.follow_up(None, 1, "Show her the trial report", person_id=eve)
        for number in range(3):
            seeds.account(f"Prospect {number}", since=5)
