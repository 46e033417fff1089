"""A subject and a day to ask about it: Monday 23 November 2026, 09:30 in Amsterdam."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

import pytest

from salesbook.domain.accounts.account import AccountKind
from salesbook.domain.accounts.agreement import Agreement
from salesbook.domain.accounts.contact import InteractionKind, Medium
from salesbook.domain.accounts.occasion import Greeting, Occasion, OccasionKind
from salesbook.domain.accounts.role import Role, RolePart
from salesbook.domain.book.moment import Moment
from salesbook.domain.book.stage import Stage
from salesbook.domain.loop.commitment import Commitment, CommitmentKind, Side
from salesbook.domain.loop.due.attempts import Try
from salesbook.domain.loop.due.facts import OpenSale, OwnDay, SubjectFacts
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.follow_up import FollowUp, Purpose, PurposeKind
from salesbook.domain.loop.interaction import Outcome
from salesbook.domain.pipeline.complaint import Complaint
from salesbook.domain.pipeline.opportunity import Opportunity
from salesbook.domain.presence.reaction import Reaction, ReactionKind, ReactionWay

ZONE = "Europe/Amsterdam"
REP = UUID(int=1)
TYPED_AT = datetime(2026, 11, 1, 8, tzinfo=UTC)

Make = Callable[..., Any]


@pytest.fixture(scope="session")
def rep_id() -> UUID:
    return REP


@pytest.fixture(scope="session")
def on() -> Callable[..., Context]:
    def make(day: str = "2026-11-23", clock: str = "09:30", **changes: Any) -> Context:
        here = Moment(datetime(2026, 11, 1, tzinfo=UTC), ZONE)
        now = here.at(date.fromisoformat(day), time.fromisoformat(clock))
        return Context(Moment(now, ZONE), **{"rep_id": REP, **changes})

    return make


@pytest.fixture(scope="session")
def at() -> Callable[[str], datetime]:
    def make(said: str) -> datetime:
        day, clock = said.split(" ")
        here = Moment(datetime(2026, 11, 1, tzinfo=UTC), ZONE)
        return here.at(date.fromisoformat(day), time.fromisoformat(clock))

    return make


@pytest.fixture(scope="session")
def account() -> Callable[..., SubjectFacts]:
    def make(name: str = "Acme", **changes: Any) -> SubjectFacts:
        plain = {
            "id": UUID(int=100),
            "name": name,
            "entered_on": date(2026, 11, 2),
            "account_kind": AccountKind.PROSPECT,
            "owner_id": REP,
            "last_contact_at": datetime(2026, 11, 10, 9, tzinfo=UTC),
        }
        return SubjectFacts(**{**plain, **changes})

    return make


@pytest.fixture(scope="session")
def follow_up() -> Callable[..., FollowUp]:
    def make(
        due_on: str, text: str = "Agree the pilot scope", *, goodwill: bool = False, **changes: Any
    ) -> FollowUp:
        kind = PurposeKind.GOODWILL if goodwill else PurposeKind.COMMERCIAL
        plain = {
            "id": UUID(int=200),
            "handle": "0" * 13,
            "purpose": Purpose(text, kind),
            "due_on": date.fromisoformat(due_on),
            "owner_id": REP,
            "recorded_at": TYPED_AT,
            "account_id": UUID(int=100),
        }
        return FollowUp(**{**plain, **changes})

    return make


@pytest.fixture(scope="session")
def promise() -> Callable[..., Commitment]:
    def make(due_on: str, text: str = "send the price list", **changes: Any) -> Commitment:
        plain = {
            "id": UUID(int=300),
            "handle": "1" * 13,
            "side": Side.OURS,
            "kind": CommitmentKind.OTHER,
            "text": text,
            "promised_on": date(2026, 11, 10),
            "due_on": date.fromisoformat(due_on),
            "owner_id": REP,
        }
        return Commitment(**{**plain, **changes})

    return make


@pytest.fixture(scope="session")
def complaint() -> Callable[..., Complaint]:
    def make(opened_at: datetime, text: str = "the pump leaks", **changes: Any) -> Complaint:
        plain = {
            "id": UUID(int=400),
            "handle": "2" * 13,
            "account_id": UUID(int=100),
            "text": text,
            "opened_at": opened_at,
            "opened_zone": ZONE,
        }
        return Complaint(**{**plain, **changes})

    return make


@pytest.fixture(scope="session")
def reaction() -> Callable[..., Reaction]:
    def make(reacted_at: datetime, **changes: Any) -> Reaction:
        plain = {
            "id": UUID(int=500),
            "handle": "3" * 13,
            "rep_id": REP,
            "person_id": UUID(int=7),
            "medium": Medium.LINKEDIN,
            "direction": ReactionWay.IN,
            "kind": ReactionKind.COMMENT,
            "reacted_at": reacted_at,
        }
        return Reaction(**{**plain, **changes})

    return make


@pytest.fixture(scope="session")
def own_day() -> Callable[..., OwnDay]:
    def make(
        month: int, day: int, *greetings: Greeting, kind: str = "birthday", **changes: Any
    ) -> OwnDay:
        plain = {
            "id": UUID(int=600),
            "handle": "4" * 13,
            "kind": OccasionKind(kind),
            "month": month,
            "day": day,
            "person_id": UUID(int=7),
        }
        return OwnDay(Occasion(**{**plain, **changes}), greetings)

    return make


@pytest.fixture(scope="session")
def sale() -> Callable[..., OpenSale]:
    def make(
        since: datetime, *, stale_days: int | None = 10, number: int = 700, **changes: Any
    ) -> OpenSale:
        plain = {
            "id": UUID(int=number),
            "handle": "5" * 13,
            "account_id": UUID(int=100),
            "name": "Ten pumps",
            "stage": "proposal",
            "currency": "EUR",
            "owner_id": REP,
        }
        stage = Stage("proposal", "Proposal", 60, stale_days)
        return OpenSale(Opportunity(**{**plain, **changes}), stage, since)

    return make


@pytest.fixture(scope="session")
def role() -> Callable[..., Role]:
    def make(part: str, person: int = 7, **changes: Any) -> Role:
        plain = {
            "id": UUID(int=800 + person),
            "person_id": UUID(int=person),
            "account_id": UUID(int=100),
            "part": RolePart(part),
            "from_on": date(2026, 1, 1),
        }
        return Role(**{**plain, **changes})

    return make


@pytest.fixture(scope="session")
def agreed() -> Callable[..., Agreement]:
    def make(**standards: Any) -> Agreement:
        plain = {"id": UUID(int=900), "account_id": UUID(int=100), "agreed_on": date(2026, 1, 1)}
        return Agreement(**{**plain, **standards})

    return make


@pytest.fixture(scope="session")
def tries(at: Callable[[str], datetime]) -> Callable[..., tuple[Try, ...]]:
    def make(
        *said: str,
        kind: InteractionKind = InteractionKind.CALL,
        outcome: Outcome = Outcome.NO_ANSWER,
        with_: frozenset[UUID] = frozenset(),
    ) -> tuple[Try, ...]:
        return tuple(Try(at(each), kind, outcome, with_) for each in said)

    return make


@pytest.fixture(scope="session")
def daily(at: Callable[[str], datetime]) -> Callable[[int, str], tuple[Try, ...]]:
    def make(count: int, first: str) -> tuple[Try, ...]:
        start = at(first)
        return tuple(
            Try(start + timedelta(days=days), InteractionKind.CALL, Outcome.NO_ANSWER)
            for days in range(count)
        )

    return make
