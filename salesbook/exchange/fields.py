"""The fields that columns can fill: `part.attribute` of a record, and how their cells are read."""

from enum import StrEnum

from msgspec import Struct

from salesbook.domain.accounts.account import (
    AccountKind,
    ContactChannel,
    EmailKind,
    Grade,
    PhoneKind,
    Source,
)
from salesbook.domain.accounts.contact import InteractionKind, Medium
from salesbook.domain.accounts.person import Relation
from salesbook.domain.loop.follow_up import FollowUpOrigin, FollowUpStatus, PurposeKind
from salesbook.domain.loop.interaction import Direction, Met, NoNext, Outcome, Phase
from salesbook.domain.loop.words import KIND_ALIASES, OUTCOME_ALIASES
from salesbook.exchange import foreign_words, sales_fields
from salesbook.exchange import reading as cell
from salesbook.exchange.reading import Reader


class Part(StrEnum):
    """Which record of a row a field belongs to."""

    REP = "rep"
    ACCOUNT = "account"
    PERSON = "person"
    INTERACTION = "interaction"
    FOLLOW_UP = "follow_up"
    PRODUCT = "product"
    OPPORTUNITY = "opportunity"
    ORDER = "order"
    ITEM = "item"
    COMPLAINT = "complaint"


class Field(Struct, frozen=True):
    """One attribute of one record."""

    part: Part
    attribute: str
    read: Reader

    @property
    def dated(self) -> bool:
        """Whether its column has an order of day and month."""
        return self.read in {cell.read_day, cell.read_instant}


_REP: dict[str, Reader] = {
    "id": cell.read_id,
    "name": cell.read_name,
    "given": cell.read_name,
    "family": cell.read_name,
    "email": cell.read_text,
    "leader": cell.read_name,
}
_RECORDED = sales_fields.RECORDED
_REACHABLE: dict[str, Reader] = {
    "aliases": cell.read_names,
    "phones": cell.read_phones,
    "phone": cell.phone_of(PhoneKind.WORK),
    "mobile": cell.phone_of(PhoneKind.MOBILE),
    "home_phone": cell.phone_of(PhoneKind.HOME),
    "fax": cell.phone_of(PhoneKind.FAX),
    "other_phone": cell.phone_of(PhoneKind.OTHER),
    "emails": cell.read_emails,
    "email": cell.email_of(EmailKind.WORK),
    "home_email": cell.email_of(EmailKind.HOME),
    "do_not_contact": cell.read_channels,
    "note": cell.read_notes,
}
_SOURCE = cell.word_of(Source, foreign_words.SOURCES, Source.OTHER)
_PURPOSE_KIND = cell.word_of(PurposeKind, foreign_words.PURPOSE_KINDS, PurposeKind.COMMERCIAL)
_ACCOUNT: dict[str, Reader] = {
    **_RECORDED,
    **_REACHABLE,
    "deleted": cell.read_flag,
    "name": cell.read_name,
    "kind": cell.word_of(AccountKind, foreign_words.ACCOUNT_KINDS, AccountKind.OTHER),
    "grade": cell.word_of(Grade),
    "legal_name": cell.read_name,
    "industry": cell.read_text,
    "headcount": cell.read_integer,
    "parent_id": cell.read_id,
    "website": cell.read_text,
    "domain": cell.read_text,
    "street": cell.read_text,
    "postal_code": cell.read_text,
    "city": cell.read_text,
    "region": cell.read_text,
    "country": cell.read_country,
    "zone": cell.read_zone,
    "source": _SOURCE,
    "archived_on": cell.read_day,
    "owner": cell.read_name,
    "owner_id": cell.read_id,
    "backup": cell.read_name,
    "paused_until": cell.read_day,
}
_PERSON: dict[str, Reader] = {
    **_RECORDED,
    **_REACHABLE,
    "deleted": cell.read_flag,
    "name": cell.read_name,
    "given": cell.read_name,
    "family": cell.read_name,
    "relation": cell.word_of(Relation),
    "language": cell.read_text,
    "zone": cell.read_zone,
    "account_id": cell.read_id,
    "account": cell.read_name,
    "account_domain": cell.read_text,
    "job_title": cell.read_name,
    "department": cell.read_name,
    "source": _SOURCE,
}
_INTERACTION: dict[str, Reader] = {
    **_RECORDED,
    "rep": cell.read_name,
    "rep_id": cell.read_id,
    "account_id": cell.read_id,
    "account": cell.read_name,
    "people_ids": cell.read_ids,
    "people": cell.read_names,
    "kind": cell.word_of(InteractionKind, KIND_ALIASES),
    "direction": cell.word_of(Direction, foreign_words.DIRECTIONS),
    "outcome": cell.word_of(
        Outcome, {**OUTCOME_ALIASES, **foreign_words.OUTCOMES}, Outcome.NO_ANSWER
    ),
    "phase": cell.word_of(Phase),
    "medium": cell.word_of(Medium, otherwise=Medium.OTHER),
    "occurred": cell.read_instant,
    "occurred_zone": cell.read_zone,
    "duration_s": cell.read_integer,
    "discussed": cell.read_note,
    "proposed": cell.read_note,
    "no_next": cell.word_of(NoNext),
    "confirmed": cell.read_flag,
    "private": cell.read_flag,
    "answers_id": cell.read_id,
    "purpose_kind": _PURPOSE_KIND,
    "purpose": cell.read_note,
    "subject": cell.read_note,
}
_FOLLOW_UP: dict[str, Reader] = {
    **_RECORDED,
    "owner": cell.read_name,
    "account_id": cell.read_id,
    "account": cell.read_name,
    "person_id": cell.read_id,
    "person": cell.read_name,
    "purpose_kind": _PURPOSE_KIND,
    "purpose": cell.read_note,
    "due_on": cell.read_day,
    "channel": cell.word_of(InteractionKind, KIND_ALIASES),
    "origin": cell.word_of(FollowUpOrigin),
    "origin_interaction_id": cell.read_id,
    "status": cell.word_of(FollowUpStatus),
    "at_time": cell.read_time,
    "zone": cell.read_zone,
    "minutes": cell.read_integer,
    "closed": cell.read_instant,
    "met": cell.word_of(Met),
    "reason": cell.read_note,
    "closed_by_id": cell.read_id,
    "superseded_by_id": cell.read_id,
    "anyway": cell.read_flag,
}

FIELDS: dict[str, Field] = {
    f"{part}.{attribute}": Field(part, attribute, read)
    for part, readers in (
        (Part.REP, _REP),
        (Part.ACCOUNT, _ACCOUNT),
        (Part.PERSON, _PERSON),
        (Part.INTERACTION, _INTERACTION),
        (Part.FOLLOW_UP, _FOLLOW_UP),
        (Part.PRODUCT, sales_fields.PRODUCT),
        (Part.OPPORTUNITY, sales_fields.OPPORTUNITY),
        (Part.ORDER, sales_fields.ORDER),
        (Part.ITEM, sales_fields.ITEM),
        (Part.COMPLAINT, sales_fields.COMPLAINT),
    )
    for attribute, read in readers.items()
} | {
    "account.lifecycle": Field(
        Part.ACCOUNT, "kind", cell.word_of(AccountKind, foreign_words.LIFECYCLES, AccountKind.OTHER)
    ),
    "person.lifecycle": Field(
        Part.PERSON, "relation", cell.word_of(Relation, foreign_words.RELATIONS, Relation.BUSINESS)
    ),
    "person.lead_status": Field(Part.PERSON, "note", cell.note_beginning("Lead status")),
    "person.no_email": Field(
        Part.PERSON, "do_not_contact", cell.channel_closed(ContactChannel.EMAIL)
    ),
    "person.no_call": Field(
        Part.PERSON, "do_not_contact", cell.channel_closed(ContactChannel.PHONE)
    ),
    "opportunity.next_step": Field(
        Part.OPPORTUNITY, "note", cell.note_beginning("Next step in the file")
    ),
}
"""Every field by its full name, for example `account.city`."""

SHORT_NAMES: dict[str, str] = {
    "account": "account.name",
    "company": "account.name",
    "account_id": "account.id",
    "kind": "account.kind",
    "grade": "account.grade",
    "legal_name": "account.legal_name",
    "industry": "account.industry",
    "headcount": "account.headcount",
    "website": "account.website",
    "domain": "account.domain",
    "street": "account.street",
    "postal_code": "account.postal_code",
    "city": "account.city",
    "region": "account.region",
    "country": "account.country",
    "zone": "account.zone",
    "source": "account.source",
    "owner": "account.owner",
    "backup": "account.backup",
    "person": "person.name",
    "name": "person.name",
    "person_id": "person.id",
    "given": "person.given",
    "first_name": "person.given",
    "family": "person.family",
    "last_name": "person.family",
    "job_title": "person.job_title",
    "title": "person.job_title",
    "department": "person.department",
    "email": "person.email",
    "phone": "person.phone",
    "mobile": "person.mobile",
    "language": "person.language",
    "relation": "person.relation",
    "note": "person.note",
    "occurred_at": "interaction.occurred",
    "by": "interaction.kind",
    "direction": "interaction.direction",
    "outcome": "interaction.outcome",
    "discussed": "interaction.discussed",
    "proposed": "interaction.proposed",
    "rep": "interaction.rep",
    "next": "follow_up.purpose",
    "purpose": "follow_up.purpose",
    "due_on": "follow_up.due_on",
    "opportunity": "opportunity.name",
    "stage": "opportunity.stage",
    "amount": "opportunity.amount",
    "opened_on": "opportunity.opened",
    "close_on": "opportunity.closed",
    "order": "order.number",
    "ordered_on": "order.ordered_on",
    "total": "order.total",
    "product": "item.product",
    "sku": "item.sku",
    "quantity": "item.quantity",
    "unit": "item.unit",
    "price": "item.price",
    "complaint": "complaint.text",
}
"""The names a person types after `--map`; what belongs to a person goes to the account when a file
names no people."""
