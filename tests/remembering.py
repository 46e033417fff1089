"""What a book may remember of an account, drawn by chance."""

from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

from salesbook.domain.accounts.contact import InteractionKind, Medium
from salesbook.domain.accounts.occasion import LeapDay, OccasionKind, Recurrence
from salesbook.domain.accounts.role import RolePart
from salesbook.domain.ids import handle_of
from salesbook.domain.loop.follow_up import PurposeKind
from salesbook.domain.pipeline.complaint import ComplaintKind, ComplaintStatus, Severity
from salesbook.domain.presence.reaction import ReactionKind, ReactionStatus, ReactionWay
from salesbook.store.book.book import WritableBook
from salesbook.store.compiled.tables import (
    AGREEMENTS,
    COMPLAINTS,
    INTERACTION_PURPOSES,
    OCCASION_GREETINGS,
    OCCASIONS,
    OPPORTUNITIES,
    OPPORTUNITY_ROLES,
    ORDER_LINES,
    ORDERS,
    PRODUCTS,
    REACTIONS,
    ROLES,
    STAGE_CHANGES,
)
from salesbook.store.table import Table
from tests.store.keeping import rows_of

NOW = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
TODAY = date(2026, 11, 23)
ZONE = "Europe/Amsterdam"
STAGES = ("future", "prospecting", "needs", "proposal", "won", "lost", "forgotten")


class Memories:
    """Ways to put what is remembered into a book, as chance has it."""

    def __init__(self, book: WritableBook, chance: Random, reps: list[UUID]) -> None:
        self.book, self.chance, self.reps = book, chance, reps
        number = len(rows_of(book, PRODUCTS))
        self.product = book.add(PRODUCTS, name="Pump", name_key=f"pump {number}")

    def of_account(self, account: UUID, people: list[UUID], talks: list[UUID]) -> None:
        if self.maybe(0.3):
            self.agreement(account)
        opportunities = [self.opportunity(account) for _ in range(self.several())]
        for person in people:
            self.role(account, person, opportunities)
            self.of_person(person, talks)
        if self.maybe(0.4):
            self.orders(account)
        if self.maybe(0.15):
            self.complaint(account, people)
        if self.maybe(0.2):
            self.own_day(talks, account_id=account, person_id=None)
        for talk in talks:
            if self.maybe(0.3):
                self.book.add(
                    INTERACTION_PURPOSES,
                    interaction_id=talk,
                    kind=self.chance.choice(list(PurposeKind)),
                    text="Ask how the exam went",
                )

    def of_person(self, person: UUID, talks: list[UUID]) -> None:
        if self.maybe(0.3):
            self.own_day(talks, account_id=None, person_id=person)
        if self.maybe(0.2):
            self.reaction(person)

    def maybe(self, share: float) -> bool:
        return self.chance.random() < share

    def several(self) -> int:
        return self.chance.choice([0, 0, 0, 1, 2])

    def day(self, back: int = 150) -> date:
        return TODAY - timedelta(days=self.chance.randrange(back))

    def instant(self, back: int = 60) -> datetime:
        return NOW - timedelta(hours=self.chance.randrange(24 * back))

    def with_handle(self, table: Table, **values: Any) -> UUID:
        identity = self.book.new_id()
        return self.book.add(table, id=identity, handle=handle_of(identity), **values)

    def agreement(self, account: UUID) -> None:
        every = self.chance.choice([None, 7, 40])
        standards: dict[str, Any] = {
            "every_days": every,
            "at_most_days": every and every * 2,
            "max_per_month": self.chance.choice([None, 1, 2]),
            "reply_within_hours": self.chance.choice([None, 4, 72]),
            "channel": self.chance.choice([None, InteractionKind.EMAIL]),
            "we_text": "answer soon",
        }
        ended_on = self.chance.choice([None, None, TODAY - timedelta(days=5)])
        agreed_on = TODAY - timedelta(days=60)
        self.book.add(
            AGREEMENTS, account_id=account, agreed_on=agreed_on, ended_on=ended_on, **standards
        )

    def opportunity(self, account: UUID) -> UUID:
        stage = self.chance.choice(STAGES)
        made = self.with_handle(
            OPPORTUNITIES,
            account_id=account,
            name="Ten pumps",
            stage=stage,
            amount_minor=self.chance.choice([None, 100_000, 100_000, 250_000]),
            currency=self.chance.choice(["EUR", "EUR", "USD", "SEK"]),
            close_on=self.chance.choice([None, TODAY + timedelta(days=20), self.day()]),
            owner_id=self.chance.choice(self.reps),
            recorded_at=self.instant(),
        )
        for _ in range(self.several()):
            changed = {"changed_at": self.instant(), "changed_zone": ZONE}
            self.book.add(STAGE_CHANGES, opportunity_id=made, stage=stage, **changed)
        return made

    def role(self, account: UUID, person: UUID, opportunities: list[UUID]) -> None:
        if self.maybe(0.4):
            return
        until_on = self.chance.choice([None, None, TODAY - timedelta(days=1), TODAY])
        role = self.book.add(
            ROLES,
            person_id=person,
            account_id=account,
            part=self.chance.choice(list(RolePart)),
            from_on=TODAY - timedelta(days=90),
            until_on=until_on,
        )
        if opportunities and self.maybe(0.5):
            self.book.add(OPPORTUNITY_ROLES, role_id=role, opportunity_id=opportunities[0])

    def orders(self, account: UUID) -> None:
        every, last = self.chance.choice([30, 60]), self.day(90)
        for number in range(self.chance.choice([1, 4, 5])):
            order = self.with_handle(
                ORDERS,
                account_id=account,
                ordered_on=last - timedelta(days=number * every + self.chance.randrange(5)),
                total_minor=self.chance.choice([None, 50_000, 120_000]),
                currency=self.chance.choice(["EUR", "USD"]),
                is_return=self.maybe(0.1),
            )
            line = {"position": 1, "product_id": self.product, "quantity_milli": 4000}
            self.book.add(ORDER_LINES, order_id=order, **line)

    def complaint(self, account: UUID, people: list[UUID]) -> None:
        self.with_handle(
            COMPLAINTS,
            account_id=account,
            person_id=self.chance.choice([None, *people]),
            kind=self.chance.choice(list(ComplaintKind)),
            severity=self.chance.choice(list(Severity)),
            text="the pump leaks",
            opened_at=self.instant(20),
            opened_zone=ZONE,
            owner_id=self.chance.choice([None, *self.reps]),
            status=self.chance.choice([ComplaintStatus.NEW, ComplaintStatus.PENDING, "closed"]),
        )

    def own_day(self, talks: list[UUID], **whose: UUID | None) -> None:
        on = TODAY + timedelta(days=self.chance.randrange(-30, 60))
        occasion = self.with_handle(
            OCCASIONS,
            **whose,
            kind=self.chance.choice([kind for kind in OccasionKind if kind != "birthday"]),
            month=on.month,
            day=on.day,
            year=self.chance.choice([2020, 2026]),
            recurs=self.chance.choice(list(Recurrence)),
            lead_days=self.chance.choice([0, 7, 45]),
            feb29=LeapDay.MAR1,
        )
        if talks and self.maybe(0.3):
            year = self.chance.choice([2025, 2026])
            self.book.add(
                OCCASION_GREETINGS, occasion_id=occasion, year=year, interaction_id=talks[0]
            )

    def reaction(self, person: UUID) -> None:
        self.with_handle(
            REACTIONS,
            rep_id=self.chance.choice(self.reps),
            person_id=person,
            medium=self.chance.choice(list(Medium)),
            direction=ReactionWay.IN,
            kind=self.chance.choice(list(ReactionKind)),
            text=self.chance.choice([None, "Does it fit the P4?"]),
            reacted_at=self.instant(10),
            reacted_zone=ZONE,
            status=self.chance.choice([ReactionStatus.OPEN, ReactionStatus.WAIVED]),
        )
