"""HubSpot's exports: companies, contacts and deals; a person picks their columns.

Contacts name their company by id, by domain or by name. How a lead stands is a note: its
“Connected” is no conversation. Where several companies stand, the first is meant.
"""

from msgspec.structs import replace

from salesbook.domain.book.import_batch import ImportFormat, SourceSystem
from salesbook.exchange.layout import Layout
from salesbook.exchange.record import Entry


def _finish_contact(entry: Entry) -> Entry:
    person = entry.person
    if person is None:
        return entry
    return replace(entry, person=replace(person, account_id=_first(person.account_id)))


def _finish_deal(entry: Entry) -> Entry:
    deal = entry.opportunity
    if deal is None:
        return replace(entry, skipped="the row says nothing of a deal")
    return replace(entry, opportunity=replace(deal, account_id=_first(deal.account_id)))


def _first(ids: str | None) -> str | None:
    """Take the first of several ids in one cell."""
    return ids and (ids.partition(";")[0].strip() or None)


CONTACTS = Layout(
    format=ImportFormat.HUBSPOT,
    kind="contacts",
    system=SourceSystem.HUBSPOT,
    columns={
        "recordid": "person.id",
        "recordidcontact": "person.id",
        "contactid": "person.id",
        "firstname": "person.given",
        "lastname": "person.family",
        "email": "person.email",
        "phonenumber": "person.phone",
        "mobilephonenumber": "person.mobile",
        "jobtitle": "person.job_title",
        "lifecyclestage": "person.lifecycle",
        "leadstatus": "person.lead_status",
        "leadsource": "person.source",
        "originalsource": "person.source",
        "companyname": "person.account",
        "associatedcompany": "person.account",
        "associatedcompanyids": "person.account_id",
        "recordidcompany": "person.account_id",
        "associatedcompanydomain": "person.account_domain",
    },
    needed=frozenset({"firstname", "lastname", "contactowner"}),
    expected="Record ID,First Name,Last Name,Email,Phone Number,Contact owner",
    rank=2,
    finish=_finish_contact,
)

COMPANIES = Layout(
    format=ImportFormat.HUBSPOT,
    kind="companies",
    system=SourceSystem.HUBSPOT,
    columns={
        "recordid": "account.id",
        "recordidcompany": "account.id",
        "companyid": "account.id",
        "companyname": "account.name",
        "companydomainname": "account.domain",
        "companyowner": "account.owner",
        "industry": "account.industry",
        "lifecyclestage": "account.lifecycle",
        "numberofemployees": "account.headcount",
        "phonenumber": "account.phone",
        "website": "account.website",
        "websiteurl": "account.website",
        "streetaddress": "account.street",
        "city": "account.city",
        "stateregion": "account.region",
        "postalcode": "account.postal_code",
        "country": "account.country",
        "countryregion": "account.country",
        "description": "account.note",
    },
    needed=frozenset({"companyname", "companydomainname", "companyowner"}),
    expected="Record ID,Company name,Company Domain Name,Company owner,Phone Number,Industry",
    rank=1,
)

DEALS = Layout(
    format=ImportFormat.HUBSPOT,
    kind="deals",
    system=SourceSystem.HUBSPOT,
    columns={
        "recordid": "opportunity.id",
        "recordiddeal": "opportunity.id",
        "dealid": "opportunity.id",
        "dealname": "opportunity.name",
        "dealstage": "opportunity.stage",
        "dealtype": "opportunity.kind",
        "dealprobability": "opportunity.probability",
        "dealowner": "opportunity.owner",
        "dealdescription": "opportunity.note",
        "amount": "opportunity.amount",
        "currency": "opportunity.currency",
        "closedate": "opportunity.closed",
        "createdate": "opportunity.opened",
        "closedlostreason": "opportunity.reason",
        "isclosed": "opportunity.is_closed",
        "isclosedwon": "opportunity.is_won",
        "nextstep": "opportunity.next_step",
        "originalsource": "opportunity.source",
        "associatedcompany": "opportunity.account",
        "associatedcompanyids": "opportunity.account_id",
        "recordidcompany": "opportunity.account_id",
    },
    needed=frozenset({"dealname", "dealstage"}),
    expected="Record ID,Deal Name,Deal Stage,Amount,Close Date,Create Date,Deal owner",
    rank=3,
    finish=_finish_deal,
)

LAYOUTS = (DEALS, CONTACTS, COMPANIES)
