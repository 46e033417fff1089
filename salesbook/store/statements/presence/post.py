"""Posts: one, those of a rep, and how many reacted."""

from typing import Any
from uuid import UUID

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Integer,
    Select,
    bindparam,
    func,
    select,
)

from salesbook.domain.presence.post import Post
from salesbook.domain.presence.reaction import ReactionWay
from salesbook.store.models import table_of
from salesbook.store.pipeline.tables import ProductRow
from salesbook.store.presence.tables import PostRow, ReactionRow
from salesbook.store.statements.terms import live, word

_POSTS = table_of(PostRow)
_PRODUCTS = table_of(ProductRow)
_REACTIONS = table_of(ReactionRow)
_REP: BindParameter[UUID] = bindparam("rep")


def _reactions(way: ReactionWay) -> Any:
    """Count the reactions to a post that go one way."""
    return (
        select(func.count())
        .where(
            live(_REACTIONS),
            _REACTIONS.c.post_id == _POSTS.c.id,
            _REACTIONS.c.direction == word(way),
        )
        .correlate(_POSTS)
        .scalar_subquery()
    )


def _known(*conditions: ColumnElement[bool]) -> Select[Any]:
    return (
        select(
            *(_POSTS.c[name] for name in Post.__struct_fields__),
            _PRODUCTS.c.name.label("product"),
            _reactions(ReactionWay.IN).label("reactions_in"),
            _reactions(ReactionWay.OUT).label("reactions_out"),
        )
        .select_from(_POSTS.outerjoin(_PRODUCTS, _PRODUCTS.c.id == _POSTS.c.product_id))
        .where(live(_POSTS), *conditions)
        .order_by(_POSTS.c.posted_at.desc(), _POSTS.c.id.desc())
    )


ONE = _known(_POSTS.c.id == bindparam("id"))
LISTED = _known(_POSTS.c.rep_id == _REP).limit(bindparam("limit", type_=Integer))
COUNT = (
    select(func.count().label("count"))
    .select_from(_POSTS)
    .where(live(_POSTS), _POSTS.c.rep_id == _REP)
)
