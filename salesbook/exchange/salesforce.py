"""Salesforce's exports: users, accounts, contacts, opportunities and cases, joined by their ids.

An id has 15 characters, or those and three more that say the case of its letters. Rows that were
deleted there are left out. An owner stands by an id; where the users are not there too, that id is
all there is to call them by.
"""

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.book.import_batch import ImportFormat, SourceSystem
from salesbook.exchange.layout import Layout
from salesbook.exchange.record import Entry

_SHORT = 15
_IDS = ("id", "account_id", "person_id", "owner_id", "parent_id")
_DELETED = "it was deleted there"


def _finish(entry: Entry) -> Entry:
    """Shorten the ids of a row, and leave out what was deleted."""
    found: dict[str, Struct] = {}
    for part in ("rep", "account", "person", "opportunity", "complaint"):
        record = getattr(entry, part)
        if record is None:
            continue
        if getattr(record, "deleted", False):
            return Entry(line=entry.line, raw=entry.raw, cells=entry.cells, skipped=_DELETED)
        found[part] = _shortened(record)
    return replace(entry, **found)


def _shortened(record: Struct) -> Struct:
    said = {name: getattr(record, name, None) for name in _IDS}
    short = {name: one[:_SHORT] for name, one in said.items() if one}
    if said["owner_id"]:
        short["owner"] = short["owner_id"]
    return replace(record, **short)


def _layout(kind: str, rank: int, columns: dict[str, str], needed: str, expected: str) -> Layout:
    return Layout(
        format=ImportFormat.SALESFORCE,
        kind=kind,
        system=SourceSystem.SALESFORCE,
        columns=columns,
        needed=frozenset(needed.split()),
        expected=expected,
        rank=rank,
        finish=_finish,
    )


USERS = _layout(
    "users",
    0,
    {
        "id": "rep.id",
        "firstname": "rep.given",
        "lastname": "rep.family",
        "email": "rep.email",
    },
    "id username lastname email",
    "Id,Username,LastName,FirstName,Email",
)

ACCOUNTS = _layout(
    "accounts",
    1,
    {
        "id": "account.id",
        "isdeleted": "account.deleted",
        "name": "account.name",
        "type": "account.kind",
        "parentid": "account.parent_id",
        "billingstreet": "account.street",
        "billingcity": "account.city",
        "billingstate": "account.region",
        "billingpostalcode": "account.postal_code",
        "billingcountry": "account.country",
        "phone": "account.phone",
        "fax": "account.fax",
        "website": "account.website",
        "industry": "account.industry",
        "numberofemployees": "account.headcount",
        "description": "account.note",
        "accountsource": "account.source",
        "ownerid": "account.owner_id",
    },
    "id name billingcity ownerid",
    "Id,Name,Type,ParentId,BillingStreet,BillingCity,Phone,Website,OwnerId",
)

CONTACTS = _layout(
    "contacts",
    2,
    {
        "id": "person.id",
        "isdeleted": "person.deleted",
        "accountid": "person.account_id",
        "firstname": "person.given",
        "lastname": "person.family",
        "phone": "person.phone",
        "fax": "person.fax",
        "mobilephone": "person.mobile",
        "homephone": "person.home_phone",
        "otherphone": "person.other_phone",
        "email": "person.email",
        "title": "person.job_title",
        "department": "person.department",
        "leadsource": "person.source",
        "description": "person.note",
        "hasoptedoutofemail": "person.no_email",
        "donotcall": "person.no_call",
    },
    "id lastname accountid ownerid",
    "Id,AccountId,LastName,FirstName,Phone,MobilePhone,Email,Title,Department,OwnerId",
)

OPPORTUNITIES = _layout(
    "opportunities",
    3,
    {
        "id": "opportunity.id",
        "isdeleted": "opportunity.deleted",
        "accountid": "opportunity.account_id",
        "name": "opportunity.name",
        "description": "opportunity.note",
        "stagename": "opportunity.stage",
        "amount": "opportunity.amount",
        "currencyisocode": "opportunity.currency",
        "probability": "opportunity.probability",
        "createddate": "opportunity.opened",
        "closedate": "opportunity.closed",
        "type": "opportunity.kind",
        "nextstep": "opportunity.next_step",
        "leadsource": "opportunity.source",
        "isclosed": "opportunity.is_closed",
        "iswon": "opportunity.is_won",
        "ownerid": "opportunity.owner_id",
    },
    "id name stagename closedate",
    "Id,AccountId,Name,StageName,Amount,Probability,CloseDate,OwnerId,CreatedDate",
)

CASES = _layout(
    "cases",
    4,
    {
        "id": "complaint.id",
        "isdeleted": "complaint.deleted",
        "accountid": "complaint.account_id",
        "contactid": "complaint.person_id",
        "type": "complaint.kind",
        "status": "complaint.status",
        "priority": "complaint.severity",
        "subject": "complaint.title",
        "description": "complaint.text",
        "createddate": "complaint.opened",
        "closeddate": "complaint.closed",
        "ownerid": "complaint.owner_id",
    },
    "id casenumber subject status",
    "Id,CaseNumber,AccountId,ContactId,Type,Status,Priority,Subject,Description,CreatedDate",
)

LAYOUTS = (OPPORTUNITIES, CASES, CONTACTS, USERS, ACCOUNTS)
