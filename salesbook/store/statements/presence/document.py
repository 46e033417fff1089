"""Documents: finding one, listing them, and who has which."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Integer,
    Select,
    Text,
    bindparam,
    func,
    or_,
    select,
)

from salesbook.domain.presence.document import Document
from salesbook.store.accounts.tables import PersonRow
from salesbook.store.models import table_of
from salesbook.store.pipeline.tables import ProductRow
from salesbook.store.presence.tables import DocumentRow, DocumentShareRow, DocumentTopicRow
from salesbook.store.statements.terms import live

_DOCUMENTS = table_of(DocumentRow)
_SHARES = table_of(DocumentShareRow)
_TOPICS = table_of(DocumentTopicRow)
_PRODUCTS = table_of(ProductRow)
_PEOPLE = table_of(PersonRow)
_IDS: BindParameter[UUID] = bindparam("ids", expanding=True)
_PERSON: BindParameter[UUID] = bindparam("person")
_VALID: BindParameter[date] = bindparam("valid")
_LIMIT = bindparam("limit", type_=Integer)
_FIELDS = [_DOCUMENTS.c[name] for name in Document.__struct_fields__]


def _shares(what: ColumnElement[Any], *conditions: ColumnElement[bool]) -> Any:
    """Ask something of the shares of a document."""
    return (
        select(what)
        .where(_SHARES.c.document_id == _DOCUMENTS.c.id, live(_SHARES), *conditions)
        .correlate(_DOCUMENTS)
    )


def _latest(what: ColumnElement[Any], *conditions: ColumnElement[bool]) -> Any:
    """Ask something of the latest share of a document."""
    latest = (_SHARES.c.shared_at.desc(), _SHARES.c.id.desc())
    return _shares(what, *conditions).order_by(*latest).limit(1).scalar_subquery()


def _known(
    *conditions: ColumnElement[bool], whose: Sequence[ColumnElement[bool]] = ()
) -> Select[Any]:
    """Ask for documents, how many people have each, and since when the last of them does."""
    return (
        select(
            *_FIELDS,
            _PRODUCTS.c.name.label("product"),
            _shares(func.count(_SHARES.c.person_id.distinct())).scalar_subquery().label("people"),
            _latest(_SHARES.c.shared_at, *whose).label("shared_at"),
            _latest(_SHARES.c.medium, *whose).label("medium"),
        )
        .select_from(_DOCUMENTS.outerjoin(_PRODUCTS, _PRODUCTS.c.id == _DOCUMENTS.c.product_id))
        .where(live(_DOCUMENTS), *conditions)
        .order_by(_DOCUMENTS.c.title_key, _DOCUMENTS.c.id)
    )


_THEIRS = (_SHARES.c.person_id == _PERSON,)
_WITH_THEM = _shares(_SHARES.c.id, *_THEIRS).exists()
_OF_PRODUCT = _DOCUMENTS.c.product_id == bindparam("product")
_STILL_VALID = or_(_DOCUMENTS.c.valid_until_on.is_(None), _DOCUMENTS.c.valid_until_on >= _VALID)


def _named(*conditions: ColumnElement[bool]) -> Select[Any]:
    return select(*_FIELDS).where(live(_DOCUMENTS), *conditions)


_SCOPES: dict[str, tuple[ColumnElement[bool], ...]] = {
    "all": (_STILL_VALID,),
    "product": (_STILL_VALID, _OF_PRODUCT),
    "person": (_STILL_VALID, _WITH_THEM),
    "person_product": (_STILL_VALID, _WITH_THEM, _OF_PRODUCT),
}
NAMES = _named().order_by(_DOCUMENTS.c.title_key, _DOCUMENTS.c.id)
SAME_FILE = _named(_DOCUMENTS.c.sha256 == bindparam("sha256", type_=Text))
SAME_LINK = _named(_DOCUMENTS.c.url == bindparam("url", type_=Text))
ONE = _known(_DOCUMENTS.c.id == bindparam("id"))
LISTED = {
    name: _known(*scope, whose=_THEIRS if name.startswith("person") else ()).limit(_LIMIT)
    for name, scope in _SCOPES.items()
}
COUNT = {
    name: select(func.count().label("count"))
    .select_from(_DOCUMENTS)
    .where(live(_DOCUMENTS), *scope)
    for name, scope in _SCOPES.items()
}
TOPICS = (
    select(_TOPICS.c.id, _TOPICS.c.document_id, _TOPICS.c.topic)
    .where(live(_TOPICS), _TOPICS.c.document_id.in_(_IDS))
    .order_by(_TOPICS.c.topic)
)
_HOLDINGS = (
    select(*_FIELDS, _SHARES.c.person_id, _PEOPLE.c.name, _SHARES.c.shared_at, _SHARES.c.medium)
    .select_from(
        _SHARES.join(_DOCUMENTS, _DOCUMENTS.c.id == _SHARES.c.document_id).join(
            _PEOPLE, _PEOPLE.c.id == _SHARES.c.person_id
        )
    )
    .where(live(_SHARES))
    .order_by(_SHARES.c.shared_at.desc(), _SHARES.c.id.desc())
)
HELD = _HOLDINGS.where(_SHARES.c.person_id.in_(_IDS))
HELD_BY = _HOLDINGS.where(_SHARES.c.document_id == bindparam("id"))
"""Who has what, the latest first; a document that was taken out since is still theirs."""
