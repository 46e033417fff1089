"""Candidates: who may be due, a superset; the domain decides.

Three questions, each answered by an index: what is owed or planned by today, what they wrote that
nothing of ours followed, and which accounts have been silent for as long as the shortest cadence of
their grade. Nothing here is asked once per account.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import (
    CTE,
    BindParameter,
    ColumnElement,
    FromClause,
    ScalarSelect,
    Select,
    and_,
    bindparam,
    case,
    exists,
    func,
    literal_column,
    or_,
    select,
    union,
)
from sqlalchemy import Row as Answer

from salesbook.domain.accounts.account import COOLING_KINDS, Grade
from salesbook.domain.loop.due.coldest import Silence
from salesbook.domain.loop.due.history import LEFT, SPOKEN
from salesbook.domain.loop.due.horizon import Horizon
from salesbook.domain.loop.interaction import REACHED, WRITTEN, Direction, Outcome
from salesbook.store.accounts.tables import (
    AccountRow,
    DoNotContactRow,
    PauseRow,
    PersonRow,
    PhoneRow,
)
from salesbook.store.book.book import Book
from salesbook.store.book.stored import table_of
from salesbook.store.loop.tables import (
    CommitmentRow,
    FollowUpRow,
    InteractionPersonRow,
    InteractionRow,
)
from salesbook.store.loop.terms import (
    EMPLOYMENTS,
    OWNERSHIPS,
    Condition,
    changed_hands,
    in_force,
    inbound,
    latest,
    live,
    main_employment,
    open_follow_up,
    open_promise,
    owner,
    reached,
    word,
    words,
)

_ACCOUNTS = table_of(AccountRow)
_PEOPLE = table_of(PersonRow)
_PHONES = table_of(PhoneRow)
_PAUSES = table_of(PauseRow)
_CLOSED = table_of(DoNotContactRow)
_FOLLOW_UPS = table_of(FollowUpRow)
_PROMISES = table_of(CommitmentRow)
_INTERACTIONS = table_of(InteractionRow)
_TOOK_PART = table_of(InteractionPersonRow)

_REP: BindParameter[Any] = bindparam("rep")
_TODAY: BindParameter[Any] = bindparam("today")


@dataclass(frozen=True, slots=True)
class Subjects:
    """The ids of accounts, and of people without one."""

    accounts: frozenset[UUID]
    people: frozenset[UUID]


def spoken_for(book: Book, horizon: Horizon, rep_id: UUID | None) -> Subjects:
    """Find the subjects with something owed or planned by the day asked for."""
    statement = _SPOKEN_FOR_ALL if rep_id is None else _SPOKEN_FOR_REP
    return _subjects(book.rows(statement, **_bound(rep_id, today=horizon.today)))


def cold_accounts(book: Book, horizon: Horizon, rep_id: UUID | None) -> list[Silence]:
    """Find the accounts whose silence has come to its cadence, without a follow-up planned."""
    statement = _COLD_FOR_ALL if rep_id is None else _COLD_FOR_REP
    binds = _bound(
        rep_id,
        today=horizon.today,
        tomorrow=horizon.tomorrow,
        cold_a=horizon.cold_before[Grade.A],
        cold_b=horizon.cold_before[Grade.B],
        cold_c=horizon.cold_before[Grade.C],
        fresh=horizon.fresh_from,
        tried=horizon.tried_from,
        changed=horizon.owner_since,
    )
    return [
        Silence(
            id=row.id,
            name_key=row.name_key,
            grade=row.grade,
            entered_at=row.entered_at,
            last_contact_at=row.last_at,
            attempts=row.attempts,
            marked=bool(row.marked),
        )
        for row in book.rows(statement, **binds)
    ]


def all_subjects(book: Book, rep_id: UUID | None) -> Subjects:
    """Find every subject of a rep: the portfolio, and whoever else the rep has something open with.

    Archived accounts are none of them.
    """
    statement = _EVERYBODY_FOR_ALL if rep_id is None else _EVERYBODY_FOR_REP
    return _subjects(book.rows(statement, **_bound(rep_id)))


def accounts_with_phone(book: Book) -> frozenset[UUID]:
    """Find the accounts that can be called: by a number of theirs, or of somebody there."""
    return frozenset(row.account_id for row in book.rows(_WITH_PHONE))


def _bound(rep_id: UUID | None, **values: object) -> dict[str, object]:
    return values if rep_id is None else {**values, "rep": rep_id}


def _subjects(rows: Iterable[Answer[Any]]) -> Subjects:
    accounts, people = set(), set()
    for row in rows:
        if row.account_id is not None:
            accounts.add(row.account_id)
        else:
            people.add(row.person_id)
    return Subjects(frozenset(accounts), frozenset(people))


def _theirs(column: ColumnElement[Any], *, one_rep: bool) -> list[Condition]:
    """Ask for one rep's, or for everybody's: two statements, so that each uses its index."""
    return [column == _REP] if one_rep else []


def _of_subject(table: FromClause, *conditions: Condition) -> Select[Any]:
    """Name the account of each row: its own, else the one its person works for."""
    return (
        select(
            func.coalesce(table.c.account_id, EMPLOYMENTS.c.account_id).label("account_id"),
            table.c.person_id.label("person_id"),
        )
        .select_from(
            table.outerjoin(
                EMPLOYMENTS,
                and_(
                    table.c.account_id.is_(None),
                    EMPLOYMENTS.c.person_id == table.c.person_id,
                    main_employment(),
                ),
            )
        )
        .where(*conditions)
    )


def _waiting(*, one_rep: bool) -> Select[Any]:
    """Ask for messages that nothing of ours came after."""
    message, answer, named = (
        _INTERACTIONS.alias("message"),
        _INTERACTIONS.alias("answer"),
        _TOOK_PART.alias("named"),
    )
    left = or_(message.c.kind.in_(words(WRITTEN)), message.c.outcome.in_(words(LEFT)))
    ours = or_(answer.c.direction == word(Direction.OUTBOUND), answer.c.outcome.in_(words(SPOKEN)))
    answered = exists(
        select(answer.c.id).where(
            live(answer),
            answer.c.account_id == message.c.account_id,
            answer.c.occurred_at > message.c.occurred_at,
            ours,
        )
    )
    owned = exists(
        select(OWNERSHIPS.c.id).where(
            OWNERSHIPS.c.account_id == message.c.account_id, owner(), OWNERSHIPS.c.rep_id == _REP
        )
    )
    mine = [or_(message.c.rep_id == _REP, owned)] if one_rep else []
    return (
        select(message.c.account_id, named.c.person_id)
        .select_from(
            message.outerjoin(
                named,
                and_(
                    message.c.account_id.is_(None),
                    named.c.interaction_id == message.c.id,
                    live(named),
                ),
            )
        )
        .where(inbound(message), left, ~answered, *mine)
    )


def _spoken_for(*, one_rep: bool) -> Select[Any]:
    planned = _of_subject(
        _FOLLOW_UPS,
        open_follow_up(_FOLLOW_UPS),
        _FOLLOW_UPS.c.due_on <= _TODAY,
        *_theirs(_FOLLOW_UPS.c.owner_id, one_rep=one_rep),
    )
    promised = _of_subject(
        _PROMISES,
        open_promise(_PROMISES),
        _PROMISES.c.due_on <= _TODAY,
        *_theirs(_PROMISES.c.owner_id, one_rep=one_rep),
    )
    return _known(union(planned, promised, _waiting(one_rep=one_rep)).subquery("spoken_for"))


def _known(subjects: FromClause) -> Select[Any]:
    """Leave out archived accounts, and people who belong to an account after all."""
    account_id, person_id = subjects.c.account_id, subjects.c.person_id
    archived = exists(
        select(_ACCOUNTS.c.id).where(
            _ACCOUNTS.c.id == account_id,
            or_(_ACCOUNTS.c.archived_on.is_not(None), _ACCOUNTS.c.deleted_at.is_not(None)),
        )
    )
    employed = exists(
        select(EMPLOYMENTS.c.id).where(EMPLOYMENTS.c.person_id == person_id, main_employment())
    )
    alone = and_(account_id.is_(None), person_id.is_not(None), ~employed)
    return select(account_id, person_id).where(or_(and_(account_id.is_not(None), ~archived), alone))


def _instant(name: str) -> BindParameter[Any]:
    """Bind an instant where no column beside it says what it is."""
    return bindparam(name, type_=_INTERACTIONS.c.occurred_at.type)


def _silent(*, one_rep: bool) -> CTE:
    """Ask once for each account that can cool and the instant of its last contact."""
    grade = _ACCOUNTS.c.grade
    last = latest(_INTERACTIONS, _ACCOUNTS.c.id, reached(_INTERACTIONS)).scalar_subquery()
    found = (
        select(
            _ACCOUNTS.c.id,
            _ACCOUNTS.c.name_key,
            grade,
            _ACCOUNTS.c.recorded_at.label("entered_at"),
            last.label("last_at"),
            OWNERSHIPS.c.rep_id.label("owner_id"),
            and_(OWNERSHIPS.c.from_on > bindparam("changed"), changed_hands(OWNERSHIPS)).label(
                "new_owner"
            ),
            case(
                (grade == word(Grade.A), _instant("cold_a")),
                (grade == word(Grade.B), _instant("cold_b")),
                else_=_instant("cold_c"),
            ).label("cold_before"),
        )
        .select_from(
            _ACCOUNTS.join(
                OWNERSHIPS,
                and_(OWNERSHIPS.c.account_id == _ACCOUNTS.c.id, owner()),
                isouter=not one_rep,
            )
        )
        .where(
            *_theirs(OWNERSHIPS.c.rep_id, one_rep=one_rep),
            live(_ACCOUNTS),
            _ACCOUNTS.c.archived_on.is_(None),
            _ACCOUNTS.c.kind.in_(words(COOLING_KINDS)),
        )
    )
    # Materialized: the last contact is looked up once an account, however often it is compared.
    return found.cte("silent").prefix_with("MATERIALIZED")


def _cold(*, one_rep: bool) -> Select[Any]:
    silent = _silent(one_rep=one_rep)
    cold = or_(
        and_(silent.c.last_at.is_(None), silent.c.entered_at < bindparam("tomorrow")),
        silent.c.last_at < silent.c.cold_before,
    )
    planned = _of_subject(_FOLLOW_UPS, open_follow_up(_FOLLOW_UPS)).subquery("planned")
    answered = select(planned.c.account_id).where(planned.c.account_id.is_not(None))
    return select(
        silent.c.id,
        silent.c.name_key,
        silent.c.grade,
        silent.c.entered_at,
        silent.c.last_at,
        _attempts(silent).label("attempts"),
        _marked(silent).label("marked"),
    ).where(cold, silent.c.id.not_in(answered))


def _tried(silent: CTE) -> Condition:
    """Say that an interaction is a try of ours since the last contact, or at its instant."""
    return and_(
        live(_INTERACTIONS),
        _INTERACTIONS.c.account_id == silent.c.id,
        or_(silent.c.last_at.is_(None), _INTERACTIONS.c.occurred_at >= silent.c.last_at),
        _INTERACTIONS.c.outcome.not_in(words(REACHED)),
        _INTERACTIONS.c.direction == word(Direction.OUTBOUND),
    )


def _attempts(silent: CTE) -> ScalarSelect[Any]:
    """Count the tries since the last contact; what was merely sent does not count."""
    counted = _INTERACTIONS.c.outcome != word(Outcome.SENT)
    return select(func.count()).where(_tried(silent), counted).scalar_subquery()


def _marked(silent: CTE) -> Condition:
    # What happened at the very instant of the last contact may be of either side of it.
    tried = exists(
        select(_INTERACTIONS.c.id).where(
            _tried(silent),
            or_(
                _INTERACTIONS.c.occurred_at >= bindparam("tried"),
                _INTERACTIONS.c.occurred_at == silent.c.last_at,
            ),
        )
    )
    closed = select(_CLOSED.c.account_id).where(
        in_force(_CLOSED, _CLOSED.c.since_on, _TODAY), _CLOSED.c.account_id.is_not(None)
    )
    paused = exists(
        select(_PAUSES.c.id).where(
            in_force(_PAUSES, _PAUSES.c.from_on, _TODAY),
            or_(
                _PAUSES.c.account_id == silent.c.id,
                and_(_PAUSES.c.account_id.is_(None), _PAUSES.c.rep_id == silent.c.owner_id),
            ),
        )
    )
    fresh = and_(silent.c.last_at.is_not(None), silent.c.last_at >= bindparam("fresh"))
    return or_(fresh, silent.c.new_owner, silent.c.id.in_(closed), paused, tried)


def _everybody(*, one_rep: bool) -> Select[Any]:
    nobody = literal_column("NULL", _PEOPLE.c.id.type).label("person_id")
    if one_rep:
        owned = select(OWNERSHIPS.c.account_id, nobody).where(owner(), OWNERSHIPS.c.rep_id == _REP)
    else:
        owned = select(_ACCOUNTS.c.id.label("account_id"), nobody)
    planned = _of_subject(
        _FOLLOW_UPS,
        open_follow_up(_FOLLOW_UPS),
        *_theirs(_FOLLOW_UPS.c.owner_id, one_rep=one_rep),
    )
    promised = _of_subject(
        _PROMISES, open_promise(_PROMISES), *_theirs(_PROMISES.c.owner_id, one_rep=one_rep)
    )
    alone = select(
        literal_column("NULL", _ACCOUNTS.c.id.type).label("account_id"), _PEOPLE.c.id
    ).where(live(_PEOPLE), *_theirs(_PEOPLE.c.author_id, one_rep=one_rep))
    return _known(union(owned, planned, promised, alone).subquery("everybody"))


_SPOKEN_FOR_REP = _spoken_for(one_rep=True)
_SPOKEN_FOR_ALL = _spoken_for(one_rep=False)
_COLD_FOR_REP = _cold(one_rep=True)
_COLD_FOR_ALL = _cold(one_rep=False)
_EVERYBODY_FOR_REP = _everybody(one_rep=True)
_EVERYBODY_FOR_ALL = _everybody(one_rep=False)
_WITH_PHONE = union(
    select(_PHONES.c.account_id).where(live(_PHONES), _PHONES.c.account_id.is_not(None)),
    select(EMPLOYMENTS.c.account_id)
    .join(_PHONES, _PHONES.c.person_id == EMPLOYMENTS.c.person_id)
    .where(live(_PHONES), main_employment()),
)
