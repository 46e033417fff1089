"""Facts of what is remembered, drawn by chance: for rules that must hold whatever is known."""

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from hypothesis import strategies as st

from salesbook.domain.accounts.agreement import Agreement
from salesbook.domain.accounts.contact import InteractionKind, Medium
from salesbook.domain.accounts.occasion import (
    Greeting,
    LeapDay,
    Occasion,
    OccasionKind,
    Recurrence,
)
from salesbook.domain.accounts.role import Role, RolePart
from salesbook.domain.book.stage import Stage
from salesbook.domain.loop.due.facts import OpenSale, Orders, OwnDay
from salesbook.domain.loop.due.worth import Worth
from salesbook.domain.pipeline.complaint import Complaint, ComplaintKind, Severity
from salesbook.domain.pipeline.opportunity import Opportunity
from salesbook.domain.presence.reaction import Reaction, ReactionKind, ReactionWay

_OWNERS = st.sampled_from([UUID(int=1), UUID(int=2)])
_PEOPLE = st.sampled_from([None, UUID(int=11), UUID(int=12)])
_SOMEBODY = st.sampled_from([UUID(int=11), UUID(int=12)])
_IDS = st.uuids(version=4)
_PAST = st.dates(date(2026, 7, 1), date(2026, 11, 23))
_INSTANTS = st.datetimes(
    datetime(2026, 10, 1),  # noqa: DTZ001 (hypothesis adds the zone)
    datetime(2026, 11, 23, 8),  # noqa: DTZ001 (the same)
    timezones=st.just(UTC),
)
_HANDLE = st.just("0" * 13)
_ACCOUNT = st.just(UUID(int=100))
_ZONE = st.just("Europe/Amsterdam")

_agreements = st.builds(
    Agreement,
    id=_IDS,
    account_id=_ACCOUNT,
    agreed_on=_PAST,
    every_days=st.none() | st.integers(5, 40),
    at_most_days=st.none() | st.integers(41, 60),
    max_per_month=st.none() | st.integers(1, 3),
    channel=st.none() | st.sampled_from(InteractionKind),
    reply_within_hours=st.none() | st.integers(1, 80),
)
_complaints = st.builds(
    Complaint,
    id=_IDS,
    handle=_HANDLE,
    account_id=_ACCOUNT,
    text=st.sampled_from(["the pump leaks", "check in"]),
    opened_at=_INSTANTS,
    opened_zone=_ZONE,
    kind=st.sampled_from(ComplaintKind),
    severity=st.sampled_from(Severity),
    person_id=_PEOPLE,
    product_id=st.none(),
    order_id=st.none(),
    owner_id=st.none() | _OWNERS,
)
_reactions = st.builds(
    Reaction,
    id=_IDS,
    handle=_HANDLE,
    rep_id=_OWNERS,
    person_id=_SOMEBODY,
    medium=st.sampled_from(Medium),
    direction=st.just(ReactionWay.IN),
    kind=st.sampled_from(ReactionKind),
    reacted_at=_INSTANTS,
    text=st.none() | st.just("Does it fit the P4?"),
)
_greetings = st.builds(
    Greeting, _IDS, st.sampled_from([2025, 2026]), _IDS, _PAST, st.sampled_from(["", "He sails"])
)
_own_days = st.builds(
    OwnDay,
    st.builds(
        Occasion,
        id=_IDS,
        handle=_HANDLE,
        kind=st.sampled_from(OccasionKind),
        month=st.sampled_from([1, 11, 12]),
        day=st.integers(1, 30),
        year=st.sampled_from([2020, 2026]),
        person_id=_PEOPLE,
        recurs=st.sampled_from(Recurrence),
        lead_days=st.integers(0, 40),
        feb29=st.sampled_from(LeapDay),
    ),
    st.lists(_greetings, max_size=1).map(tuple),
)
_sales = st.builds(
    OpenSale,
    st.builds(
        Opportunity,
        id=_IDS,
        handle=_HANDLE,
        account_id=_ACCOUNT,
        name=st.just("Line 3"),
        stage=st.just("proposal"),
        currency=st.just("EUR"),
        owner_id=_OWNERS,
        close_on=st.none() | st.dates(date(2026, 10, 1), date(2027, 3, 1)),
    ),
    st.builds(Stage, st.just("proposal"), st.just("Proposal"), st.just(60), st.none() | st.just(9)),
    _INSTANTS,
)
_roles = st.builds(
    Role,
    id=_IDS,
    person_id=_SOMEBODY,
    account_id=_ACCOUNT,
    part=st.sampled_from(RolePart),
    from_on=_PAST,
    until_on=st.none(),
)
_worths = st.builds(
    Worth,
    weighted=st.integers(0, 3),
    ordered=st.integers(0, 3),
    currency=st.just("EUR"),
    below=st.integers(0, 5),
    alike=st.integers(1, 2),
    among=st.just(7),
)


def _some(drawn: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.just(()) | st.lists(drawn, max_size=2).map(tuple)


REMEMBERED: dict[str, st.SearchStrategy[Any]] = {
    "last_commercial_at": st.none() | _INSTANTS,
    "reached_this_month": st.integers(0, 2),
    "agreement": st.none() | _agreements,
    "complaints": _some(_complaints),
    "reactions": _some(_reactions),
    "own_days": _some(_own_days),
    "orders": st.builds(Orders, st.lists(_PAST, max_size=5, unique=True).map(tuple), st.just("")),
    "sales": _some(_sales),
    "roles": _some(_roles),
    "worth": _worths,
}
"""The fields of a subject's facts beside those that every subject has."""
