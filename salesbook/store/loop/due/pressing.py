"""Pressing: who may be due for a complaint, a reaction, a day of theirs, an order or a sale.

A superset; the domain decides. What the book keeps none of is not asked for.
"""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any
from uuid import UUID

from salesbook.domain.loop.due.facts import Orders
from salesbook.domain.loop.due.horizon import Horizon
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.triggers.reorder import may_be_awaited, window_of
from salesbook.store.book.book import Book
from salesbook.store.book.setting import settings_of
from salesbook.store.compiled.loop.due import pressing as ask
from salesbook.store.compiled.loop.due.remembered import KEPT
from salesbook.store.statement import Answer


def pressing(book: Book, context: Context, horizon: Horizon) -> Iterator[Answer]:
    """Go through the rows that name them: an account, or a person without one."""
    kept = book.rows(KEPT)[0]
    rep_id = context.rep_id
    family = ask.FOR_ALL if rep_id is None else ask.FOR_REP
    rep = {} if rep_id is None else {"rep": rep_id}
    bounds: dict[str, Callable[[], dict[str, Any]]] = {
        "complaints": _unbound,
        "reactions": _unbound,
        "occasions": lambda: _seasons(horizon),
        "opportunities": lambda: _stages(book, horizon),
    }
    for name, bound in bounds.items():
        if getattr(kept, name):
            yield from book.rows(family[name], **rep, **bound())


def awaited(book: Book, context: Context, horizon: Horizon) -> Iterator[UUID]:
    """Go through the accounts whose next order is awaited."""
    if not book.rows(KEPT)[0].orders:
        return
    rep_id = context.rep_id
    question = ask.ORDERING_OF_ALL if rep_id is None else ask.ORDERING_OF_REP
    rep = {} if rep_id is None else {"rep": rep_id}
    since, fewest = horizon.ordered_since, context.rules.rhythm.min_orders
    today = context.today.toordinal()
    for account, listed in book.rows(question, **rep, ordered_since=since, fewest=fewest):
        days = list(map(int, listed.split(",")))
        if may_be_awaited(days, today):
            orders = Orders(tuple(map(date.fromordinal, days)))
            if window_of(orders, context):
                yield UUID(account)


def _unbound() -> dict[str, Any]:
    return {}


def _seasons(horizon: Horizon) -> dict[str, Any]:
    return {
        f"{name}_{n}": getattr(season, name)
        for n, season in enumerate(horizon.seasons)
        for name in ("month", "first", "last")
    }


def _stages(book: Book, horizon: Horizon) -> dict[str, Any]:
    """Take the stages in which a sale can stand still, and the shortest limit of them."""
    limits = {stage.key: stage.stale_days for stage in settings_of(book).stages.open}
    limited = {key: days for key, days in limits.items() if days is not None}
    shortest = min(limited.values(), default=0)
    return {"stages": list(limited), "idle_before": horizon.idle_before(shortest)}
