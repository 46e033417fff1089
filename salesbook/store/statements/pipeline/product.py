"""Products: finding one by what was typed, reading and listing them."""

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

from salesbook.domain.pipeline.product import Product
from salesbook.store.models import table_of
from salesbook.store.pipeline.tables import ProductRow
from salesbook.store.statements.terms import live

_PRODUCTS = table_of(ProductRow)
_WORD = bindparam("word", type_=Text)
_TYPED = bindparam("typed", type_=Text)
_IDS: BindParameter[UUID] = bindparam("ids", expanding=True)


def _asked(*conditions: ColumnElement[bool]) -> Select[Any]:
    return select(*(_PRODUCTS.c[name] for name in Product.__struct_fields__)).where(
        live(_PRODUCTS), *conditions
    )


BY_ID = _asked(_PRODUCTS.c.id.in_(_IDS))
NAMED = _asked(
    or_(
        _PRODUCTS.c.name_key.like(_WORD, escape="\\"),
        func.lower(_PRODUCTS.c.sku).like(_WORD, escape="\\"),
        _PRODUCTS.c.sku == _TYPED,
    )
)
LISTED = (
    _asked()
    .order_by(_PRODUCTS.c.name_key, _PRODUCTS.c.sku, _PRODUCTS.c.id)
    .limit(bindparam("limit", type_=Integer))
)
COUNTED = select(func.count().label("count")).select_from(_PRODUCTS).where(live(_PRODUCTS))
