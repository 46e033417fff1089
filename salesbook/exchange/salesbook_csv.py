"""This book's own CSV: one file for each kind of record, read back exactly as it was written.

Text stands as it is, with the spreadsheet guard before what needs it; times carry their offset;
reps go by name, because every book knows its own; other references by id and by name.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from salesbook.domain.book.import_batch import ImportFormat, SourceSystem
from salesbook.domain.book.sheet import Sheet
from salesbook.domain.loop.due.columns import COLUMNS as DUE_COLUMNS
from salesbook.domain.pipeline.report import COLUMNS as PIPELINE_COLUMNS
from salesbook.exchange.csv.header import squeezed
from salesbook.exchange.csv.sheets import sheet_lines
from salesbook.exchange.layout import Layout
from salesbook.exchange.record import Entry

_ACCOUNT_FIELDS = {
    "id": "account.id",
    "handle": None,
    "recorded_at": "account.recorded",
    "author": "account.author",
    "name": "account.name",
    "legal_name": "account.legal_name",
    "kind": "account.kind",
    "grade": "account.grade",
    "industry": "account.industry",
    "headcount": "account.headcount",
    "parent_id": "account.parent_id",
    "website": "account.website",
    "domain": "account.domain",
    "street": "account.street",
    "postal_code": "account.postal_code",
    "city": "account.city",
    "region": "account.region",
    "country": "account.country",
    "zone": "account.zone",
    "source": "account.source",
    "archived_on": "account.archived_on",
    "owner": "account.owner",
    "backup": "account.backup",
    "aliases": "account.aliases",
    "phones": "account.phones",
    "emails": "account.emails",
    "do_not_contact": "account.do_not_contact",
    "paused_until": "account.paused_until",
}
_PERSON_FIELDS = {
    "id": "person.id",
    "handle": None,
    "recorded_at": "person.recorded",
    "author": "person.author",
    "name": "person.name",
    "given": "person.given",
    "family": "person.family",
    "relation": "person.relation",
    "language": "person.language",
    "zone": "person.zone",
    "account_id": "person.account_id",
    "account": "person.account",
    "job_title": "person.job_title",
    "department": "person.department",
    "phones": "person.phones",
    "emails": "person.emails",
    "aliases": "person.aliases",
    "do_not_contact": "person.do_not_contact",
}
_INTERACTION_FIELDS = {
    "id": "interaction.id",
    "handle": None,
    "recorded_at": "interaction.recorded",
    "author": "interaction.author",
    "rep": "interaction.rep",
    "account_id": "interaction.account_id",
    "account": "interaction.account",
    "kind": "interaction.kind",
    "direction": "interaction.direction",
    "outcome": "interaction.outcome",
    "phase": "interaction.phase",
    "medium": "interaction.medium",
    "occurred_at": "interaction.occurred",
    "occurred_zone": "interaction.occurred_zone",
    "duration_s": "interaction.duration_s",
    "discussed": "interaction.discussed",
    "proposed": "interaction.proposed",
    "no_next": "interaction.no_next",
    "confirmed": "interaction.confirmed",
    "private": "interaction.private",
    "answers_id": "interaction.answers_id",
    "people_ids": "interaction.people_ids",
    "people": "interaction.people",
    "purpose_kind": "interaction.purpose_kind",
    "purpose": "interaction.purpose",
}
_FOLLOW_UP_FIELDS = {
    "id": "follow_up.id",
    "handle": None,
    "recorded_at": "follow_up.recorded",
    "author": "follow_up.author",
    "account_id": "follow_up.account_id",
    "account": "follow_up.account",
    "person_id": "follow_up.person_id",
    "person": "follow_up.person",
    "purpose_kind": "follow_up.purpose_kind",
    "purpose": "follow_up.purpose",
    "due_on": "follow_up.due_on",
    "channel": "follow_up.channel",
    "owner": "follow_up.owner",
    "origin": "follow_up.origin",
    "origin_interaction_id": "follow_up.origin_interaction_id",
    "status": "follow_up.status",
    "at_time": "follow_up.at_time",
    "zone": "follow_up.zone",
    "minutes": "follow_up.minutes",
    "closed_at": "follow_up.closed",
    "met": "follow_up.met",
    "reason": "follow_up.reason",
    "closed_by_id": "follow_up.closed_by_id",
    "superseded_by_id": "follow_up.superseded_by_id",
    "anyway": "follow_up.anyway",
}
_PIPELINE_FIELDS = {
    "opportunity_id": "opportunity.id",
    "account": "opportunity.account",
    "opportunity": "opportunity.name",
    "kind": "opportunity.kind",
    "source": "opportunity.source",
    "owner": "opportunity.owner",
    "stage": "opportunity.stage",
    "amount": "opportunity.amount",
    "currency": "opportunity.currency",
    "close_on": "opportunity.closed",
}
_ORDER_FIELDS = {
    "order_id": "order.id",
    "account_id": "order.account_id",
    "account": "order.account",
    "number": "order.number",
    "ordered_on": "order.ordered_on",
    "total": "order.total",
    "currency": "order.currency",
    "is_return": "order.is_return",
    "opportunity_id": "order.opportunity_id",
    "position": "item.position",
    "product_id": "item.product_id",
    "product": "item.product",
    "sku": "item.sku",
    "quantity": "item.quantity",
    "unit": "item.unit",
    "price": "item.price",
}

COLUMNS: dict[str, tuple[str, ...]] = {
    "accounts": tuple(_ACCOUNT_FIELDS),
    "people": tuple(_PERSON_FIELDS),
    "interactions": tuple(_INTERACTION_FIELDS),
    "follow_ups": tuple(_FOLLOW_UP_FIELDS),
    "standing": (
        "account_id",
        "account",
        "owner",
        "last_contact_on",
        "discussed",
        "proposed",
        "next_purpose",
        "next_due_on",
        "next_person",
    ),
    "activity": (
        "interaction_id",
        "handle",
        "occurred_at",
        "recorded_at",
        "lag_h",
        "rep",
        "account",
        "person",
        "kind",
        "direction",
        "outcome",
        "reached",
        "duration_min",
        "phase",
        "purpose",
        "purpose_met",
        "discussed",
        "proposed",
        "next_purpose",
        "next_due_on",
        "opportunity",
        "complaint",
        "campaign",
        "in_commercial_hours",
    ),
    "due": DUE_COLUMNS,
    "pipeline": PIPELINE_COLUMNS,
    "orders": (
        "order_id",
        "handle",
        "account_id",
        "account",
        "number",
        "ordered_on",
        "position",
        "product_id",
        "product",
        "sku",
        "quantity",
        "unit",
        "price",
        "line_total",
        "total",
        "currency",
        "is_return",
        "opportunity_id",
    ),
    "occasions": (
        *("id", "handle", "recorded_at", "author", "account_id", "account", "person_id"),
        *("person", "kind", "month", "day", "year", "recurs", "lead_days", "feb29", "note"),
        "next_on",
    ),
    "commitments": (
        *("id", "handle", "recorded_at", "author", "account_id", "account", "person_id"),
        *("person", "side", "kind", "text", "promised_on", "due_on", "status", "owner"),
        *("interaction_id", "closed_on", "closed_by_id", "note"),
    ),
}
"""The columns of every export, in their order; they are only ever added to."""


def _said_in_its_zone(entry: Entry) -> Entry:
    talk = entry.interaction
    if talk is None or talk.occurred is None:
        return entry
    if talk.occurred_zone in (None, talk.occurred.zone):
        return entry
    occurred = replace(talk.occurred, zone=talk.occurred_zone)
    return replace(entry, interaction=replace(talk, occurred=occurred))


def _layout(
    kind: str, columns: Mapping[str, str | None], needed: Sequence[str], rank: int
) -> Layout:
    return Layout(
        format=ImportFormat.SALESBOOK_CSV,
        kind=kind,
        system=SourceSystem.SALESBOOK,
        columns={squeezed(name): full for name, full in columns.items() if full is not None},
        needed=frozenset(map(squeezed, needed)),
        expected=",".join(columns),
        rank=rank,
        derived=frozenset({"handle"}),
        ours=True,
        guarded=True,
        finish=_said_in_its_zone,
    )


def _derived(kind: str, columns: Mapping[str, str]) -> Layout:
    """Lay out a report that says enough to be read back: the rest of it is worked out."""
    layout = _layout(kind, columns, [], 3)
    rest = [squeezed(name) for name in COLUMNS[kind] if name not in columns]
    return replace(layout, derived=frozenset(rest))


LAYOUTS = (
    replace(
        _derived("pipeline", _PIPELINE_FIELDS),
        needed=frozenset({"opportunity", "stage", "account"}),
    ),
    replace(_derived("orders", _ORDER_FIELDS), needed=frozenset({"orderedon", "account"}), rank=4),
    _layout("accounts", _ACCOUNT_FIELDS, ["name"], 1),
    _layout("people", _PERSON_FIELDS, ["name"], 2),
    _layout("interactions", _INTERACTION_FIELDS, ["kind", "occurred_at"], 3),
    _layout("follow_ups", _FOLLOW_UP_FIELDS, ["purpose", "due_on"], 4),
)


def write_csv(
    name: str, sheets: Iterable[Sheet], *, raw: bool = False, bom: bool = False
) -> Iterator[str]:
    """Write an export as CSV, a sheet at a time; `raw` leaves the spreadsheet guard off.

    A value that a row does not have is an empty cell; text is guarded, numbers and dates are not.
    """
    return sheet_lines(COLUMNS[name], sheets, raw=raw, bom=bom)
