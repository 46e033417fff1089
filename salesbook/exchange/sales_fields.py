"""The fields of products, opportunities, orders and complaints, and how their cells are read."""

from salesbook.domain.accounts.account import Source
from salesbook.domain.pipeline.complaint import ComplaintKind, ComplaintStatus, Severity
from salesbook.domain.pipeline.opportunity import LostReason, OpportunityKind
from salesbook.exchange import foreign_words
from salesbook.exchange import reading as cell
from salesbook.exchange.reading import Reader

RECORDED: dict[str, Reader] = {
    "id": cell.read_id,
    "recorded": cell.read_instant,
    "author": cell.read_name,
}
"""Who wrote a row down, and when."""

_AT: dict[str, Reader] = {"account_id": cell.read_id, "account": cell.read_name}
_OWNED: dict[str, Reader] = {"owner": cell.read_name, "owner_id": cell.read_id}

PRODUCT: dict[str, Reader] = {
    "id": cell.read_id,
    "name": cell.read_name,
    "sku": cell.read_text,
    "category": cell.read_text,
    "retired": cell.read_flag,
}
OPPORTUNITY: dict[str, Reader] = {
    **RECORDED,
    **_AT,
    **_OWNED,
    "deleted": cell.read_flag,
    "name": cell.read_name,
    "kind": cell.word_of(
        OpportunityKind, foreign_words.OPPORTUNITY_KINDS, OpportunityKind.NEW_BUSINESS
    ),
    "stage": cell.read_name,
    "probability": cell.read_percent,
    "is_closed": cell.read_flag,
    "is_won": cell.read_flag,
    "amount": cell.read_figure,
    "currency": cell.read_text,
    "opened": cell.read_instant,
    "closed": cell.read_instant,
    "source": cell.word_of(Source, foreign_words.SOURCES, Source.OTHER),
    "reason": cell.word_of(LostReason, foreign_words.LOST_REASONS, LostReason.OTHER),
    "product": cell.read_name,
    "note": cell.read_notes,
}
ORDER: dict[str, Reader] = {
    **_AT,
    "id": cell.read_id,
    "number": cell.read_text,
    "ordered_on": cell.read_day,
    "total": cell.read_figure,
    "currency": cell.read_text,
    "is_return": cell.read_flag,
    "opportunity_id": cell.read_id,
}
ITEM: dict[str, Reader] = {
    "order_id": cell.read_id,
    "position": cell.read_integer,
    "product_id": cell.read_id,
    "product": cell.read_name,
    "sku": cell.read_text,
    "quantity": cell.read_figure,
    "unit": cell.read_text,
    "price": cell.read_figure,
    "discount": cell.read_figure,
}
COMPLAINT: dict[str, Reader] = {
    **RECORDED,
    **_AT,
    **_OWNED,
    "deleted": cell.read_flag,
    "person_id": cell.read_id,
    "kind": cell.word_of(ComplaintKind, foreign_words.COMPLAINT_KINDS, ComplaintKind.COMPLAINT),
    "severity": cell.word_of(Severity, foreign_words.SEVERITIES, Severity.NORMAL),
    "title": cell.read_note,
    "text": cell.read_note,
    "opened": cell.read_instant,
    "status": cell.word_of(ComplaintStatus, foreign_words.COMPLAINT_STATUSES, ComplaintStatus.NEW),
    "closed": cell.read_instant,
    "resolution": cell.read_note,
}
