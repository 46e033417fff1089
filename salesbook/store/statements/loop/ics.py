"""What a calendar elsewhere is told: occasions, last talks, open promises, how often it changed."""

from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    FromClause,
    Select,
    bindparam,
    func,
    literal_column,
    or_,
    select,
)

from salesbook.domain.book.operation import Action, OperationKind
from salesbook.domain.loop.commitment import CommitmentStatus
from salesbook.domain.loop.follow_up import FollowUpStatus
from salesbook.store.accounts.memory_tables import OccasionRow
from salesbook.store.accounts.tables import AccountRow, PersonRow
from salesbook.store.book.tables import ChangeRow, OperationRow
from salesbook.store.loop.tables import (
    AppointmentRow,
    CommitmentRow,
    DayPlanRow,
    FollowUpRow,
    InteractionPersonRow,
    InteractionRow,
    PlanItemRow,
)
from salesbook.store.models import table_of
from salesbook.store.statements.terms import (
    EMPLOYMENTS,
    Condition,
    keeper,
    live,
    main_employment,
    owned_by,
    reached,
    taking_part,
    with_names,
    word,
)

_OCCASIONS = table_of(OccasionRow)
_ACCOUNTS = table_of(AccountRow)
_EMPLOYERS = _ACCOUNTS.alias("employers")
_PEOPLE = table_of(PersonRow)
_TALKS = table_of(InteractionRow)
_TOOK_PART = table_of(InteractionPersonRow)
_PROMISES = table_of(CommitmentRow)
_FOLLOW_UPS = table_of(FollowUpRow)
_APPOINTMENTS = table_of(AppointmentRow)
_PLANS = table_of(DayPlanRow)
_ITEMS = table_of(PlanItemRow)
_CHANGES = table_of(ChangeRow)
_OPERATIONS = table_of(OperationRow)
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_REP: BindParameter[Any] = bindparam("rep")
_TODAY: BindParameter[Any] = bindparam("today")
_SINCE: BindParameter[Any] = bindparam("since")


def _occasions(*conditions: Condition) -> Select[Any]:
    """Ask for the days of accounts that the rep owns, of their people, and of people alone."""
    where = func.coalesce(_OCCASIONS.c.account_id, EMPLOYMENTS.c.account_id)
    alone = where.is_(None) & (_OCCASIONS.c.author_id == _REP)
    return (
        select(
            *_OCCASIONS.c,
            where.label("subject_id"),
            func.coalesce(_ACCOUNTS.c.name, _EMPLOYERS.c.name).label("account"),
            _PEOPLE.c.name.label("person"),
        )
        .select_from(
            with_names(_OCCASIONS)
            .outerjoin(
                EMPLOYMENTS,
                (EMPLOYMENTS.c.person_id == _OCCASIONS.c.person_id) & main_employment(),
            )
            .outerjoin(_EMPLOYERS, _EMPLOYERS.c.id == EMPLOYMENTS.c.account_id)
        )
        .where(*conditions, or_(owned_by(_REP, where), alone))
        .order_by(_OCCASIONS.c.id)
    )


def _last(subject: ColumnElement[Any], source: FromClause, *conditions: Condition) -> Select[Any]:
    """Ask for the last talk in which each subject was reached."""
    latest = func.row_number().over(
        partition_by=subject, order_by=(_TALKS.c.occurred_at.desc(), _TALKS.c.id.desc())
    )
    told = ("kind", "occurred_at", "discussed", "proposed", "private", "rep_id")
    ranked = (
        select(subject.label("subject"), *(_TALKS.c[name] for name in told), latest.label("place"))
        .select_from(source)
        .where(reached(_TALKS), subject.in_(_IDS), *conditions)
        .subquery("ranked")
    )
    return select(ranked).where(ranked.c.place == literal_column("1"))


OCCASIONS = _occasions(live(_OCCASIONS), live(_ACCOUNTS), live(_PEOPLE))
REMOVED_OCCASIONS = _occasions(_OCCASIONS.c.deleted_at >= _SINCE)
LAST_OF_ACCOUNTS = _last(_TALKS.c.account_id, _TALKS)
LAST_OF_PEOPLE = _last(
    _TOOK_PART.c.person_id,
    _TALKS.join(_TOOK_PART, _TOOK_PART.c.interaction_id == _TALKS.c.id),
    taking_part(_TOOK_PART),
)
PROMISES = (
    select(*_PROMISES.c, keeper(_PROMISES.c.interaction_id).label("keeper"))
    .where(
        live(_PROMISES),
        _PROMISES.c.status == word(CommitmentStatus.OPEN),
        or_(_PROMISES.c.account_id.in_(_IDS), _PROMISES.c.person_id.in_(_IDS)),
    )
    .order_by(_PROMISES.c.due_on, _PROMISES.c.id)
)
PURPOSES = select(
    _FOLLOW_UPS.c.id,
    _FOLLOW_UPS.c.purpose,
    _FOLLOW_UPS.c.purpose_kind,
    _FOLLOW_UPS.c.anyway,
    keeper(_FOLLOW_UPS.c.origin_interaction_id).label("keeper"),
).where(_FOLLOW_UPS.c.id.in_(_IDS))
ENDED = (
    select(
        _FOLLOW_UPS.c.id,
        _FOLLOW_UPS.c.due_on,
        _ACCOUNTS.c.name.label("account"),
        _PEOPLE.c.name.label("person"),
    )
    .select_from(with_names(_FOLLOW_UPS))
    .where(
        _FOLLOW_UPS.c.owner_id == _REP,
        _FOLLOW_UPS.c.due_on >= _TODAY,
        or_(
            _FOLLOW_UPS.c.deleted_at.is_not(None),
            _FOLLOW_UPS.c.status != word(FollowUpStatus.OPEN),
        ),
    )
    .order_by(_FOLLOW_UPS.c.id)
)
UNDONE = (
    select(_CHANGES.c.row_id, _CHANGES.c.table_name, _CHANGES.c.before, _OPERATIONS.c.kept_at)
    .join(_OPERATIONS, _OPERATIONS.c.id == _CHANGES.c.operation_id)
    .where(
        _OPERATIONS.c.rep_id == _REP,
        _OPERATIONS.c.kind == word(OperationKind.UNDO),
        _CHANGES.c.action == word(Action.DELETE),
        _CHANGES.c.table_name.in_(bindparam("tables", expanding=True)),
        _CHANGES.c.before.is_not(None),
    )
    .order_by(_OPERATIONS.c.position, _CHANGES.c.row_id)
)
APPOINTED = select(_APPOINTMENTS.c.id, _APPOINTMENTS.c.follow_up_id).where(
    _APPOINTMENTS.c.follow_up_id.in_(_IDS)
)
CHANGED_BY = select(_CHANGES.c.row_id, _CHANGES.c.operation_id).where(_CHANGES.c.row_id.in_(_IDS))
LAST_KEPT = (
    select(_OPERATIONS.c.kept_at.label("kept_at")).order_by(_OPERATIONS.c.position.desc()).limit(1)
)
EARLIER_PLANS = (
    select(
        *(_PLANS.c[name] for name in ("id", "planned_on", "revision", "made_at", "zone")),
        _PLANS.c.settings,
    )
    .where(
        live(_PLANS),
        _PLANS.c.rep_id == _REP,
        _PLANS.c.planned_on == bindparam("on"),
        _PLANS.c.revision < bindparam("revision"),
    )
    .order_by(_PLANS.c.revision)
)
ITEMS_OF_PLANS = (
    select(
        *(_ITEMS.c[name] for name in ("day_plan_id", "kind", "block", "starts_at", "ends_at")),
        *(_ITEMS.c[name] for name in ("account_id", "person_id", "follow_up_id", "status")),
        _ACCOUNTS.c.name.label("account"),
        _PEOPLE.c.name.label("person"),
    )
    .select_from(with_names(_ITEMS))
    .where(live(_ITEMS), _ITEMS.c.day_plan_id.in_(_IDS))
    .order_by(_ITEMS.c.day_plan_id, _ITEMS.c.position)
)
