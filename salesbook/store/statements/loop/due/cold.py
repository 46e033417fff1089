"""Cold: which accounts have been silent for as long as their cadence, a superset."""

from typing import Any

from sqlalchemy import (
    CTE,
    BindParameter,
    ScalarSelect,
    Select,
    and_,
    bindparam,
    case,
    exists,
    func,
    or_,
    select,
)

from salesbook.domain.accounts.account import COOLING_KINDS, Grade
from salesbook.domain.loop.interaction import REACHED, Direction, Outcome
from salesbook.store.accounts.tables import AccountRow, DoNotContactRow, PauseRow
from salesbook.store.loop.tables import FollowUpRow, InteractionRow
from salesbook.store.models import table_of
from salesbook.store.statements.loop.due.candidates import of_subject, theirs
from salesbook.store.statements.loop.due.ground import ground_of
from salesbook.store.statements.loop.terms import (
    OWNERSHIPS,
    Condition,
    changed_hands,
    in_force,
    latest,
    live,
    open_follow_up,
    owner,
    reached,
    word,
    words,
)

_ACCOUNTS = table_of(AccountRow)
_PAUSES = table_of(PauseRow)
_CLOSED = table_of(DoNotContactRow)
_FOLLOW_UPS = table_of(FollowUpRow)
_INTERACTIONS = table_of(InteractionRow)
_TODAY: BindParameter[Any] = bindparam("today")


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
            *theirs(OWNERSHIPS.c.rep_id, one_rep=one_rep),
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
    planned = of_subject(_FOLLOW_UPS, open_follow_up(_FOLLOW_UPS)).subquery("planned")
    answered = select(planned.c.account_id).where(planned.c.account_id.is_not(None))
    return select(
        silent.c.id,
        silent.c.name_key,
        silent.c.grade,
        silent.c.entered_at,
        silent.c.last_at,
        _attempts(silent).label("attempts"),
        _marked(silent).label("marked"),
        *ground_of(silent.c.id),
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


COLD_FOR_REP = _cold(one_rep=True)
COLD_FOR_ALL = _cold(one_rep=False)
