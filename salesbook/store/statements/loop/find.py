"""Full text: the search table asked through FTS5 on SQLite, letter by letter elsewhere."""

from collections.abc import Sequence
from functools import reduce
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Integer,
    Select,
    Text,
    and_,
    bindparam,
    case,
    column,
    exists,
    func,
    literal_column,
    or_,
    select,
    table,
)

from salesbook.store.accounts.memory_tables import OccasionRow, PersonalFactRow
from salesbook.store.accounts.tables import AccountRow, NoteRow, OwnershipRow, PersonRow
from salesbook.store.book.tables import RepRow
from salesbook.store.loop.tables import CommitmentRow, FollowUpRow, InteractionRow
from salesbook.store.models import table_of
from salesbook.store.pipeline.tables import (
    CampaignRow,
    ComplaintRow,
    OpportunityRow,
    OrderRow,
    ProductRow,
)
from salesbook.store.presence.tables import DocumentRow, PostRow, ReactionRow
from salesbook.store.search import FTS, NAMES_FTS, SEARCH_TEXTS, SEARCHED, Searched
from salesbook.store.statements.terms import keeper, live, owner

_TEXTS = SEARCH_TEXTS
_ACCOUNTS = table_of(AccountRow)
_PEOPLE = table_of(PersonRow)
_INTERACTIONS = table_of(InteractionRow)
_NOTES = table_of(NoteRow)
_FOLLOW_UPS = table_of(FollowUpRow)
_COMMITMENTS = table_of(CommitmentRow)
_COMPLAINTS = table_of(ComplaintRow)
_ORDERS = table_of(OrderRow)
_SALES = table_of(OpportunityRow)
_CAMPAIGNS = table_of(CampaignRow)
_PRODUCTS = table_of(ProductRow)
_DOCUMENTS = table_of(DocumentRow)
_POSTS = table_of(PostRow)
_REACTIONS = table_of(ReactionRow)
_OCCASIONS = table_of(OccasionRow)
_FACTS = table_of(PersonalFactRow)
_OWNERSHIPS = table_of(OwnershipRow)
_REPS = table_of(RepRow)
_INDEX = table(FTS, column("rowid"), column("rank"))
_WHOSE = func.coalesce(
    _INTERACTIONS.c.rep_id,
    _NOTES.c.author_id,
    _FOLLOW_UPS.c.owner_id,
    _COMMITMENTS.c.owner_id,
    _COMPLAINTS.c.author_id,
    _ORDERS.c.author_id,
    _SALES.c.owner_id,
    _POSTS.c.rep_id,
    _REACTIONS.c.rep_id,
    _OCCASIONS.c.author_id,
    _FACTS.c.rep_id,
    _OWNERSHIPS.c.rep_id,
)
_WRITTEN_IN = (
    *(_INTERACTIONS, _NOTES, _FOLLOW_UPS, _COMMITMENTS, _COMPLAINTS, _ORDERS),
    *(_SALES, _CAMPAIGNS, _PRODUCTS, _DOCUMENTS, _POSTS, _REACTIONS, _OCCASIONS, _FACTS),
)
_HANDLE = func.coalesce(*(each.c.handle for each in _WRITTEN_IN if "handle" in each.c))
_DAY = func.coalesce(
    _NOTES.c.noted_on,
    _FOLLOW_UPS.c.due_on,
    _COMMITMENTS.c.promised_on,
    _ORDERS.c.ordered_on,
    _CAMPAIGNS.c.starts_on,
    _FACTS.c.learned_on,
)
_CAME_OF_IT = _FOLLOW_UPS.alias("came_of_it")
_LED_ON = exists(
    select(_CAME_OF_IT.c.id).where(
        live(_CAME_OF_IT), _CAME_OF_IT.c.origin_interaction_id == _INTERACTIONS.c.id
    )
)
_JOINED = {each.name: each for each in (_ACCOUNTS, _PEOPLE, *_WRITTEN_IN[1:])}
"""Tables that the question joins; interactions have their parts told one by one."""


def _written(searched: Searched) -> ColumnElement[str]:
    """Say a row's texts as they were written: the search table keeps them folded."""
    if searched.table in _JOINED:
        return _together(_JOINED[searched.table], searched.texts)
    part = table(searched.table, column("id"), *map(column, searched.texts))
    texts = select(_together(part, searched.texts)).where(part.c.id == _TEXTS.c.row_id)
    return texts.scalar_subquery()


def _together(part: FromClause, names: Sequence[str]) -> ColumnElement[str]:
    """Put texts behind each other with a blank between them, as the search table does."""
    blank: ColumnElement[str] = literal_column("' '", Text)
    nothing: ColumnElement[str] = literal_column("''", Text)
    texts = [func.coalesce(part.c[name], nothing, type_=Text()) for name in names]
    return reduce(lambda before, text: before.op("||")(blank).op("||")(text), texts)


_WRITTEN = case(
    *(
        (_TEXTS.c.table_name == literal_column(f"'{each.table}'"), _written(each))
        for each in SEARCHED
        if each.table != _INTERACTIONS.name
    )
)
_COLUMNS = (
    _TEXTS.c.row_id,
    _TEXTS.c.table_name,
    _TEXTS.c.body,
    _WRITTEN.label("written"),
    _ACCOUNTS.c.id.label("account_id"),
    _ACCOUNTS.c.name.label("account"),
    _ACCOUNTS.c.handle.label("account_handle"),
    _PEOPLE.c.id.label("person_id"),
    _PEOPLE.c.name.label("person"),
    _PEOPLE.c.handle.label("person_handle"),
    _HANDLE.label("handle"),
    _INTERACTIONS.c.kind.label("way"),
    func.coalesce(
        _INTERACTIONS.c.occurred_at,
        _COMPLAINTS.c.opened_at,
        _POSTS.c.posted_at,
        _REACTIONS.c.reacted_at,
    ).label("occurred_at"),
    _INTERACTIONS.c.discussed,
    _INTERACTIONS.c.proposed,
    _INTERACTIONS.c.typed,
    _LED_ON.label("led_on"),
    _DAY.label("day"),
    _REPS.c.id.label("rep_id"),
    _REPS.c.name.label("rep"),
)


def _question() -> Select[Any]:
    """Ask for texts with whom each is about, whose it is, and the row it was written in."""
    found: FromClause = _TEXTS
    found = found.outerjoin(_ACCOUNTS, _ACCOUNTS.c.id == _TEXTS.c.account_id)
    found = found.outerjoin(_PEOPLE, _PEOPLE.c.id == _TEXTS.c.person_id)
    for written in _WRITTEN_IN:
        found = found.outerjoin(written, written.c.id == _TEXTS.c.row_id)
    owned = and_(_OWNERSHIPS.c.account_id == _TEXTS.c.account_id, owner())
    found = found.outerjoin(_OWNERSHIPS, owned).outerjoin(_REPS, _REPS.c.id == _WHOSE)
    return select(*_COLUMNS).select_from(found).where(_seen())


def _seen() -> ColumnElement[bool]:
    """Keep private interactions, what came of them, and private facts from all but their rep."""
    private, reader = _INTERACTIONS.c.private, bindparam("reader", type_=_REPS.c.id.type)
    kept_by = func.coalesce(
        keeper(_FOLLOW_UPS.c.origin_interaction_id), keeper(_COMMITMENTS.c.interaction_id)
    )
    return and_(
        or_(private.is_(None), private.is_(False), _INTERACTIONS.c.rep_id == reader),
        or_(kept_by.is_(None), kept_by == reader),
        or_(_FACTS.c.private.is_(None), _FACTS.c.private.is_(False), _FACTS.c.rep_id == reader),
    )


_NAMES_FIRST = _TEXTS.c.table_name.in_(("accounts", "people")).desc()
BY_INDEX = (
    _question()
    .join(_INDEX, _INDEX.c.rowid == _TEXTS.c.number)
    .where(literal_column(FTS).op("MATCH")(bindparam("search")))
    .order_by(_INDEX.c.rank, _TEXTS.c.number.desc())
)


def _newest(index: str) -> Select[Any]:
    """Ask an index for the newest texts that hold the words: it reads them in this order."""
    number = table(index, column("rowid")).c.rowid
    return (
        select(number.label("number"))
        .where(literal_column(index).op("MATCH")(bindparam("search")))
        .order_by(number.desc())
        .limit(bindparam("limit", type_=Integer))
    )


NEWEST, NEWEST_NAMES = _newest(FTS), _newest(NAMES_FTS)
BY_NUMBER = (
    _question()
    .add_columns(_TEXTS.c.number)
    .where(_TEXTS.c.number.in_(bindparam("numbers", expanding=True)))
)
BY_LETTERS = (
    _question()
    .where(func.lower(_TEXTS.c.body).like(bindparam("search"), escape="\\"))
    .order_by(_NAMES_FIRST, _TEXTS.c.number.desc())
)
