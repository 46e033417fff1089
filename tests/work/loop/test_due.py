"""Who is due: the same whether the book is searched or read from end to end."""

from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from salesbook.cli.environment import Environment
from salesbook.domain.accounts.account import (
    AccountKind,
    ContactChannel,
    Grade,
    OwnershipReason,
    PauseReason,
)
from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.accounts.note import NoteKind
from salesbook.domain.book.moment import Moment
from salesbook.domain.loop.commitment import CommitmentKind, CommitmentStatus, Side
from salesbook.domain.loop.due.listing import ASKED_FOR, DueList
from salesbook.domain.loop.due.ranking import Entry
from salesbook.domain.loop.due.tiers import ListName, Tier
from salesbook.domain.loop.due.triggers.trigger import Trigger
from salesbook.domain.loop.follow_up import FollowUpStatus, PurposeKind
from salesbook.domain.loop.interaction import ALLOWED, Direction, Met, Outcome
from salesbook.domain.text import name_key
from salesbook.render.loop.due_documents import due_csv, due_json
from salesbook.store.book.book import WritableBook
from salesbook.store.book.guard import remove_guard
from salesbook.store.book.setting import keep_setting
from salesbook.store.book.stored import journalled_tables
from salesbook.store.book.tables import RepRow
from salesbook.store.compiled.tables import (
    ACCOUNTS,
    COMMITMENTS,
    DO_NOT_CONTACTS,
    EMPLOYMENTS,
    FOLLOW_UP_CLOSURES,
    FOLLOW_UPS,
    GOODWILL_SEASONS,
    INTERACTION_PEOPLE,
    INTERACTION_PURPOSES,
    INTERACTIONS,
    NOTES,
    OPPORTUNITIES,
    OWNERSHIPS,
    PAUSES,
    PEOPLE,
    PHONES,
    REPS,
)
from salesbook.store.compiling.statement import compiled
from salesbook.store.models import table_of
from salesbook.work.loop.due import list_due, list_everybody
from tests.remembering import Memories
from tests.seeding import Seeds
from tests.store.keeping import rows_of

NOW = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
TODAY = date(2026, 11, 23)
ZONE = "Europe/Amsterdam"
FAR = 150
_REPS = compiled(select(table_of(RepRow).c.id))


class World:
    """A small book of everything that `due` looks at, drawn by chance."""

    def __init__(self, book: WritableBook, seed: int) -> None:
        self.book = book
        self.chance = Random(seed)  # noqa: S311 (sameness is the point)
        self.reps = [
            book.rep.id,
            book.add(REPS, name="Sam Bakker", zone=ZONE, country="NL"),
        ]
        self.memories: Memories | None = None

    def remember(self) -> "World":
        self.memories = Memories(self.book, self.chance, self.reps)
        return self

    def populate(self, accounts: int) -> None:
        for number in range(accounts):
            self.account(f"{self.chance.choice('ABCÄé')}ccount {number}")
        for number in range(accounts // 4):
            person = self.person(f"Person {number}")
            self.follow_up(None, person)
            self.interaction(None, person)
            if self.memories:
                self.memories.of_person(person, [])
        self.book.add(
            PAUSES,
            rep_id=self.reps[1],
            from_on=self.day(),
            until_on=None,
            reason=PauseReason.ILLNESS,
        )

    def maybe(self, share: float) -> bool:
        return self.chance.random() < share

    def instant(self) -> datetime:
        return NOW - timedelta(hours=self.chance.randrange(24 * FAR))

    def day(self, ahead: int = 0) -> date:
        return TODAY + timedelta(days=self.chance.randrange(-FAR, 1) + ahead)

    def account(self, name: str) -> None:
        account = self.book.add(
            ACCOUNTS,
            name=name,
            name_key=name_key(name),
            kind=self.chance.choice(list(AccountKind)),
            grade=self.chance.choice([None, *Grade]),
            archived_on=TODAY if self.maybe(0.1) else None,
            recorded_at=self.instant(),
        )
        self.ownership(account)
        people = [self.person(f"{name} person") for _ in range(self.chance.randrange(2))]
        for person in people:
            self.book.add(EMPLOYMENTS, person_id=person, account_id=account, main=True)
        if self.maybe(0.3):
            held = (
                {"account_id": None, "person_id": people[0]} if people else {"account_id": account}
            )
            self.book.add(PHONES, raw="020 1234567", digits="0201234567", **held)
        talks = [
            self.interaction(account, self.chance.choice([None, *people]))
            for _ in range(self.chance.choice([0, 0, 1, 2, 8]))
        ]
        if self.memories:
            self.memories.of_account(account, people, talks)
        if self.maybe(0.3):
            self.follow_up(account if self.maybe(0.7) or not people else None, *people[:1])
        if self.maybe(0.1):
            self.promise(account)
        self.gates(account, people)

    def ownership(self, account: UUID) -> None:
        if self.maybe(0.1):
            return
        reps = self.reps if self.maybe(0.3) else self.reps[:1]
        start = self.day()
        if self.maybe(0.2):
            self.book.add(
                OWNERSHIPS,
                account_id=account,
                rep_id=self.reps[1],
                from_on=start - timedelta(days=9),
                until_on=start,
            )
        self.book.add(
            OWNERSHIPS,
            account_id=account,
            rep_id=self.chance.choice(reps),
            from_on=start,
            reason=self.chance.choice(list(OwnershipReason)),
        )

    def person(self, name: str) -> UUID:
        return self.book.add(PEOPLE, name=name, name_key=name_key(name))

    def interaction(self, account: UUID | None, person: UUID | None) -> UUID:
        kind = self.chance.choice(list(InteractionKind))
        interaction = self.book.add(
            INTERACTIONS,
            rep_id=self.chance.choice(self.reps),
            account_id=account,
            kind=kind,
            direction=self.chance.choice(list(Direction)),
            outcome=self.chance.choice(sorted(ALLOWED[kind])),
            occurred_at=self.instant(),
            occurred_zone=ZONE,
            discussed="Can you quote forty seats?",
            proposed="",
            private=self.maybe(0.2),
        )
        if person:
            self.book.add(INTERACTION_PEOPLE, interaction_id=interaction, person_id=person)
        return interaction

    def follow_up(self, account: UUID | None, person: UUID | None = None) -> None:
        status = self.chance.choice([FollowUpStatus.OPEN, FollowUpStatus.DONE])
        follow_up = self.book.add(
            FOLLOW_UPS,
            account_id=account,
            person_id=person,
            purpose="Agree the pilot scope",
            purpose_kind=self.chance.choice(list(PurposeKind)),
            due_on=self.day(ahead=30),
            channel=self.chance.choice([None, InteractionKind.CALL]),
            owner_id=self.chance.choice(self.reps),
            status=status,
            recorded_at=self.instant(),
        )
        if status is FollowUpStatus.DONE:
            self.book.add(
                FOLLOW_UP_CLOSURES,
                follow_up_id=follow_up,
                closed_at=self.instant(),
                met=self.chance.choice([Met.NO, Met.NO, Met.YES]),
            )

    def promise(self, account: UUID) -> None:
        self.book.add(
            COMMITMENTS,
            account_id=account,
            person_id=None,
            side=self.chance.choice(list(Side)),
            kind=self.chance.choice(list(CommitmentKind)),
            text="send the price list",
            promised_on=self.day(),
            due_on=self.day(ahead=30),
            owner_id=self.chance.choice(self.reps),
            status=self.chance.choice([CommitmentStatus.OPEN, CommitmentStatus.KEPT]),
        )

    def season(self, account: UUID | None = None) -> None:
        self.book.add(
            GOODWILL_SEASONS,
            account_id=account,
            rep_id=self.reps[0],
            from_on=TODAY + timedelta(days=self.chance.choice([-60, -3, 0, 20])),
            until_on=self.chance.choice([None, TODAY + timedelta(days=30)]),
        )

    def gates(self, account: UUID, people: list[UUID]) -> None:
        if self.maybe(0.1):
            self.book.add(
                PAUSES,
                account_id=account,
                rep_id=self.reps[0],
                from_on=self.day(ahead=10),
                until_on=None,
            )
        if self.maybe(0.15):
            self.season(account)
        if self.maybe(0.1):
            subject: dict[str, Any] = {"account_id": account, "person_id": None}
            if people and self.maybe(0.5):
                subject = {"account_id": None, "person_id": people[0]}
            channel = self.chance.choice(list(ContactChannel))
            self.book.add(DO_NOT_CONTACTS, channel=channel, since_on=self.day(), **subject)
        if self.maybe(0.1):
            self.book.add(
                NOTES,
                account_id=account,
                person_id=None,
                kind=NoteKind.RISK,
                text="Their budget may be cut",
                noted_on=TODAY,
            )


def triggers(entry: Entry) -> tuple[Trigger, ...]:
    return (entry.trigger, *entry.also) if entry.trigger else entry.also


@pytest.mark.parametrize(("seed", "remembered"), [(1, False), (2, True), (3, True)])
def test_searching_the_book_finds_what_reading_it_whole_finds(
    any_book: Environment, seed: int, *, remembered: bool
) -> None:
    with any_book.writing("fill") as book:
        keep_setting(book, "rates", "USD 0.9")
        world = World(book, seed)
        (world.remember() if remembered else world).populate(50)
        if seed == 3:
            world.season()
        reps = [None, *(row.id for row in book.rows(_REPS))]

    with any_book.reading() as book:
        for rep_id in reps:
            for days in (-20, 0, 40):
                moment = Moment(NOW + timedelta(days=days), ZONE)
                whole = list_everybody(book, moment=moment, rep_id=rep_id)
                expected = [each for each in whole.entries if each.listed in ASKED_FOR]
                for limit in (4, None):
                    found = list_due(book, moment=moment, rep_id=rep_id, limit=limit)
                    assert found.entries == tuple(expected[:limit])
                    assert found.counts == {name: whole.counts[name] for name in ASKED_FOR}
                    assert found.more == len(expected) - len(found.entries)
        whole = list_everybody(book, moment=Moment(NOW, ZONE), rep_id=None)
        assert all(whole.counts[listed] for listed in ListName)
        found_tiers = {trigger.tier for each in whole.entries for trigger in triggers(each)}
        assert not remembered or found_tiers == set(Tier)


def remembered(env: Environment) -> None:
    with env.writing("fill") as book:
        World(book, 4).remember().populate(30)


def told(env: Environment) -> bytes:
    with env.reading() as book:
        everything = list_everybody(book, moment=Moment(NOW, ZONE), rep_id=book.rep.id)
        return due_json(everything).encode() + due_csv(everything).encode()


def test_the_same_book_on_the_same_day_says_the_same_to_the_byte(book: Environment) -> None:
    remembered(book)

    assert told(book) == told(book)


def test_the_order_in_which_rows_were_put_in_changes_nothing(book: Environment) -> None:
    remembered(book)
    before = told(book)

    with book.writing("turn") as opened:
        door = opened.connection
        remove_guard(door)
        door.run("PRAGMA defer_foreign_keys = ON")
        for table in journalled_tables():
            name = table.name
            door.run(f"CREATE TEMPORARY TABLE turned AS SELECT * FROM {name}")  # noqa: S608 (ours)
            door.run(f"DELETE FROM {name}")  # noqa: S608 (ours)
            door.run(f"INSERT INTO {name} SELECT * FROM turned ORDER BY rowid DESC")  # noqa: S608 (ours)
            door.run("DROP TABLE turned")

    assert told(book) == before


def test_an_unrelated_account_changes_the_value_alone(book: Environment) -> None:
    remembered(book)
    with book.reading() as opened:
        before = list_everybody(opened, moment=Moment(NOW, ZONE), rep_id=opened.rep.id)
    with book.writing("account add") as opened:
        memory = Memories(opened, Random(1), [opened.rep.id])  # noqa: S311 (sameness is the point)
        seeds = Seeds(opened)
        memory.opportunity(seeds.account("Zebra"))
    with book.reading() as opened:
        after = list_everybody(opened, moment=Moment(NOW, ZONE), rep_id=opened.rep.id)

    def kept(due: DueList) -> dict[UUID, object]:
        return {
            entry.facts.id: (
                entry.listed,
                entry.trigger,
                entry.also,
                entry.held,
                [part for part in entry.parts if part.name != "value"],
            )
            for entry in due.entries
            if entry.facts.name != "Zebra"
        }

    assert kept(after) == kept(before)


def test_a_call_logged_late_moves_the_last_contact_by_when_it_happened(book: Environment) -> None:
    with book.writing("seed") as opened:
        seeds = Seeds(opened)
        acme = seeds.account("Acme")
        seeds.talk(acme, 10)
        seeds.talk(acme, 30)
        seeds.talk(acme, 2, outcome=Outcome.NO_ANSWER)

    with book.reading() as opened:
        [entry] = list_everybody(opened, moment=Moment(NOW, ZONE), rep_id=opened.rep.id).entries

    assert entry.facts.last_contact_at == NOW - timedelta(days=10)
    assert entry.facts.attempts == 1


def test_goodwill_counts_as_contact_but_not_as_business(book: Environment) -> None:
    with book.writing("seed") as opened:
        seeds = Seeds(opened)
        acme = seeds.account("Acme")
        Memories(opened, Random(1), [opened.rep.id]).opportunity(acme)  # noqa: S311 (the same)
        seeds.talk(acme, 20)
        wished = seeds.talk(acme, 3)
        goodwill = {"kind": PurposeKind.GOODWILL, "text": "Ask how the exam went"}
        opened.add(INTERACTION_PURPOSES, interaction_id=wished, **goodwill)
        opened.change(OPPORTUNITIES, rows_of(opened, OPPORTUNITIES)[0].id, stage="proposal")

    with book.reading() as opened:
        [entry] = list_everybody(opened, moment=Moment(NOW, ZONE), rep_id=opened.rep.id).entries

    assert entry.facts.last_contact_at == NOW - timedelta(days=3)
    assert entry.facts.last_commercial_at == NOW - timedelta(days=20)
