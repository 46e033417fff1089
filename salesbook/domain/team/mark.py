"""What was heard: a mark in a note, or what the book knows as a complaint, a risk or a win."""

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.loop.interaction import PointKind
from salesbook.domain.text import name_key


class Source(StrEnum):
    """Where it was written."""

    LOG = "log"
    NOTE = "note"
    COMPLAINT = "complaint"
    SETTLED = "settled"
    SALE = "sale"


ORDER = (
    PointKind.INSIGHT,
    PointKind.OBJECTION,
    PointKind.WIN,
    PointKind.COMPLAINT,
    PointKind.RISK,
    PointKind.NEED,
    PointKind.QUESTION,
)
"""The kinds in the order they are told; a pushback is told as an objection."""

_KNOWN_TWICE = frozenset({PointKind.COMPLAINT, PointKind.RISK})
"""A mark of these may be kept again, word for word, as a complaint or a note of its own."""


class Mark(Struct, frozen=True):
    """Something worth knowing for all: what, where, from whom, and what it was about.

    `at` is aware, `on` the day it was heard; `whose` names the account, or the person without one.
    `id` is of the row it was read from, `talk_id` of its talk; `sale` and `campaign` are names.
    """

    kind: PointKind
    text: str
    at: datetime
    on: date
    whose: str
    account_id: UUID | None
    rep: str
    source: Source
    id: UUID
    handle: str
    talk_id: UUID | None = None
    products: tuple[str, ...] = ()
    sale: str = ""
    sale_id: UUID | None = None
    campaign: str = ""
    complaint_ids: tuple[UUID, ...] = ()
    private: bool = False

    @property
    def about(self) -> str:
        """What it is about beside a product: a sale, unless it tells of that, else a campaign."""
        return self.campaign if self.source is Source.SALE else self.sale or self.campaign


def once(marks: Iterable[Mark]) -> list[Mark]:
    """Tell each thing once, by kind, account and day.

    A mark that was opened as a complaint, or is kept as a risk, word for word, is that one row: the
    row is told, with what the talk was about.
    """
    kept: dict[object, Mark] = {}
    for mark in sorted(marks, key=lambda mark: (mark.source is not Source.LOG, mark.at, mark.id)):
        known = _key(mark) if mark.kind in _KNOWN_TWICE else (mark.kind, mark.id, mark.text)
        kept[known] = _joined(kept[known], mark) if known in kept else mark
    return sorted(kept.values(), key=_place)


def _key(mark: Mark) -> object:
    return mark.kind, mark.account_id or mark.whose, name_key(mark.text)


def _joined(mark: Mark, row: Mark) -> Mark:
    return replace(
        mark,
        products=mark.products or row.products,
        complaint_ids=(*mark.complaint_ids, *row.complaint_ids),
        private=mark.private and row.private,
    )


def _place(mark: Mark) -> tuple[object, ...]:
    return ORDER.index(mark.kind), name_key(mark.whose), mark.at, mark.text, mark.id
