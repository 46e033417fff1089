"""Candidates: who may be due, a superset; the domain decides."""

from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    FromClause,
    Select,
    and_,
    bindparam,
    exists,
    func,
    literal_column,
    or_,
    select,
    union,
)

from salesbook.domain.accounts.contact import WRITTEN
from salesbook.domain.loop.due.history import LEFT
from salesbook.domain.loop.interaction import Met
from salesbook.domain.pipeline.complaint import OPEN
from salesbook.domain.presence.reaction import ReactionStatus
from salesbook.store.accounts.tables import AccountRow, GoodwillSeasonRow, PersonRow
from salesbook.store.loop.tables import (
    CommitmentRow,
    FollowUpClosureRow,
    FollowUpRow,
    InteractionPersonRow,
    InteractionRow,
)
from salesbook.store.models import table_of
from salesbook.store.pipeline.tables import ComplaintRow, OpportunityRow
from salesbook.store.presence.tables import ReactionRow
from salesbook.store.standings.table import STANDINGS
from salesbook.store.statements.accounts.season import holding
from salesbook.store.statements.terms import (
    EMPLOYMENTS,
    OWNERSHIPS,
    Condition,
    inbound,
    live,
    main_employment,
    open_follow_up,
    open_promise,
    owned_by,
    owner,
    word,
    words,
)

_ACCOUNTS = table_of(AccountRow)
_PEOPLE = table_of(PersonRow)
_FOLLOW_UPS = table_of(FollowUpRow)
_CLOSURES = table_of(FollowUpClosureRow)
_PROMISES = table_of(CommitmentRow)
_INTERACTIONS = table_of(InteractionRow)
_TOOK_PART = table_of(InteractionPersonRow)
_OPPORTUNITIES = table_of(OpportunityRow)
_COMPLAINTS = table_of(ComplaintRow)
_REACTIONS = table_of(ReactionRow)
_SEASONS = table_of(GoodwillSeasonRow)
_STANDINGS = STANDINGS
_REP: BindParameter[Any] = bindparam("rep")
_TODAY: BindParameter[Any] = bindparam("today")


def theirs(column: ColumnElement[Any], *, one_rep: bool) -> list[Condition]:
    """Ask for one rep's, or for everybody's: two statements, so that each uses its index."""
    return [column == _REP] if one_rep else []


def of_subject(
    table: FromClause, *conditions: Condition, source: FromClause | None = None
) -> Select[Any]:
    """Name the account of each row: its own, else the one its person works for.

    `source` is the table with whatever else the conditions are about.
    """
    rows = table if source is None else source
    return (
        select(
            func.coalesce(table.c.account_id, EMPLOYMENTS.c.account_id).label("account_id"),
            table.c.person_id.label("person_id"),
        )
        .select_from(
            rows.outerjoin(
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


def _waiting(*, one_rep: bool) -> list[Select[Any]]:
    """Ask for messages that nothing of ours came after, of accounts and of people without one.

    The standings know which accounts have any.
    """
    message, named = _INTERACTIONS.alias("message"), _TOOK_PART.alias("named")
    nobody = literal_column("NULL", _PEOPLE.c.id.type).label("person_id")
    waiting = select(_STANDINGS.c.account_id).where(_STANDINGS.c.waits == literal_column("1"))
    owned = owned_by(_REP, message.c.account_id)
    left = or_(message.c.kind.in_(words(WRITTEN)), message.c.outcome.in_(words(LEFT)))
    to_whom = [or_(message.c.rep_id == _REP, owned)] if one_rep else []
    of_accounts = select(message.c.account_id, nobody).where(
        message.c.account_id.in_(waiting), inbound(message), left, *to_whom
    )
    of_people = (
        select(message.c.account_id, named.c.person_id)
        .select_from(
            message.outerjoin(named, and_(named.c.interaction_id == message.c.id, live(named)))
        )
        # Whose they are the domain sees: asked here, SQLite would read all that the rep ever had.
        .where(message.c.account_id.is_(None), inbound(message), left)
    )
    return [of_accounts, of_people]


def _unmet(*, one_rep: bool) -> Select[Any]:
    """Ask for what a contact did not come to, where no follow-up of the account came after it.

    The few closures that say so come first: whose they are is asked aside, or SQLite would go
    through everything the rep ever planned.
    """
    later, ended = _FOLLOW_UPS.alias("later"), _CLOSURES.alias("ended")
    own = _FOLLOW_UPS.alias("own")
    mine = exists(select(own.c.id).where(own.c.id == _FOLLOW_UPS.c.id, own.c.owner_id == _REP))
    gone_on = exists(
        select(later.c.id)
        .select_from(later.outerjoin(ended, and_(ended.c.follow_up_id == later.c.id, live(ended))))
        .where(
            live(later),
            later.c.account_id == _FOLLOW_UPS.c.account_id,
            or_(ended.c.id.is_(None), ended.c.closed_at > _CLOSURES.c.closed_at),
        )
    )
    return of_subject(
        _FOLLOW_UPS,
        live(_FOLLOW_UPS),
        live(_CLOSURES),
        _CLOSURES.c.met == word(Met.NO),
        ~gone_on,
        *([mine] if one_rep else []),
        source=_CLOSURES.join(_FOLLOW_UPS, _FOLLOW_UPS.c.id == _CLOSURES.c.follow_up_id),
    )


def _spoken_for(*, one_rep: bool) -> Select[Any]:
    planned = of_subject(
        _FOLLOW_UPS,
        open_follow_up(_FOLLOW_UPS),
        _FOLLOW_UPS.c.due_on <= _TODAY,
        *theirs(_FOLLOW_UPS.c.owner_id, one_rep=one_rep),
    )
    promised = of_subject(
        _PROMISES,
        open_promise(_PROMISES),
        _PROMISES.c.due_on <= _TODAY,
        *theirs(_PROMISES.c.owner_id, one_rep=one_rep),
    )
    waiting, unmet = _waiting(one_rep=one_rep), _unmet(one_rep=one_rep)
    return known(union(planned, promised, unmet, *waiting).subquery("spoken_for"))


def known(subjects: FromClause) -> Select[Any]:
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


def _everybody(*, one_rep: bool) -> Select[Any]:
    nobody = literal_column("NULL", _PEOPLE.c.id.type).label("person_id")
    if one_rep:
        owned = select(OWNERSHIPS.c.account_id, nobody).where(owner(), OWNERSHIPS.c.rep_id == _REP)
    else:
        owned = select(_ACCOUNTS.c.id.label("account_id"), nobody)
    planned = of_subject(
        _FOLLOW_UPS,
        open_follow_up(_FOLLOW_UPS),
        *theirs(_FOLLOW_UPS.c.owner_id, one_rep=one_rep),
    )
    promised = of_subject(
        _PROMISES, open_promise(_PROMISES), *theirs(_PROMISES.c.owner_id, one_rep=one_rep)
    )
    alone = select(
        literal_column("NULL", _ACCOUNTS.c.id.type).label("account_id"), _PEOPLE.c.id
    ).where(live(_PEOPLE), *theirs(_PEOPLE.c.author_id, one_rep=one_rep))
    theirs_too = _shared() if one_rep else []
    return known(union(owned, planned, promised, alone, *theirs_too).subquery("everybody"))


def _shared() -> list[Select[Any]]:
    """Ask for the accounts of others to which a rep may sell, or owes an answer."""
    nobody = literal_column("NULL", _PEOPLE.c.id.type).label("person_id")
    selling = select(_OPPORTUNITIES.c.account_id, nobody).where(
        live(_OPPORTUNITIES), _OPPORTUNITIES.c.owner_id == _REP
    )
    complaining = select(_COMPLAINTS.c.account_id, nobody).where(
        live(_COMPLAINTS), _COMPLAINTS.c.status.in_(words(OPEN)), _COMPLAINTS.c.owner_id == _REP
    )
    reacting = (
        select(EMPLOYMENTS.c.account_id, _REACTIONS.c.person_id)
        .join_from(
            _REACTIONS,
            EMPLOYMENTS,
            and_(EMPLOYMENTS.c.person_id == _REACTIONS.c.person_id, main_employment()),
            isouter=True,
        )
        .where(
            live(_REACTIONS),
            _REACTIONS.c.status == word(ReactionStatus.OPEN),
            _REACTIONS.c.rep_id == _REP,
        )
    )
    return [selling, complaining, reacting]


IN_SEASON = select(exists(select(_SEASONS.c.id).where(holding())).label("in_season"))
"""Asks whether any season of goodwill holds; most books have none."""

SEASONED = select(exists(select(_SEASONS.c.id).where(live(_SEASONS))).label("seasoned"))
"""Asks whether there is one at all, over or not."""

SPOKEN_FOR_REP = _spoken_for(one_rep=True)
SPOKEN_FOR_ALL = _spoken_for(one_rep=False)
EVERYBODY_FOR_REP = _everybody(one_rep=True)
EVERYBODY_FOR_ALL = _everybody(one_rep=False)
