"""Zoho CRM's exports: users, accounts, contacts and calls, joined by their ids.

A call's outcome is not in the file; one that lasted reached somebody, one of no seconds did not.
"""

from msgspec.structs import replace

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.book.import_batch import ImportFormat, SourceSystem
from salesbook.domain.loop.interaction import Outcome
from salesbook.exchange.layout import Layout
from salesbook.exchange.record import Entry


def _finish_call(entry: Entry) -> Entry:
    call = entry.interaction
    if call is None:
        return replace(entry, skipped="the row says nothing of a call")
    if call.account_id is None and not call.people_ids:
        return replace(entry, interaction=None, skipped="the call names no account and no contact")
    outcome = Outcome.CONNECTED if call.duration_s else Outcome.NO_ANSWER
    call = replace(call, kind=InteractionKind.CALL, outcome=outcome)
    return replace(entry, interaction=call)


USERS = Layout(
    format=ImportFormat.ZOHO,
    kind="users",
    system=SourceSystem.ZOHO,
    columns={
        "userid": "rep.id",
        "firstname": "rep.given",
        "lastname": "rep.family",
        "email": "rep.email",
    },
    needed=frozenset({"userid", "lastname", "email"}),
    expected="USER_ID,First Name,Last Name,Email",
    rank=0,
)

ACCOUNTS = Layout(
    format=ImportFormat.ZOHO,
    kind="accounts",
    system=SourceSystem.ZOHO,
    columns={
        "accountid": "account.id",
        "accountname": "account.name",
        "accountowner": "account.owner",
        "accountownerid": "account.owner_id",
        "accounttype": "account.kind",
        "industry": "account.industry",
        "website": "account.website",
        "phone": "account.phone",
        "employees": "account.headcount",
        "billingstreet": "account.street",
        "billingcity": "account.city",
        "billingstate": "account.region",
        "billingcode": "account.postal_code",
        "billingcountry": "account.country",
        "description": "account.note",
    },
    needed=frozenset({"accountid", "accountname", "accountowner"}),
    expected="ACCOUNTID,Account Name,Account Owner,Account Type,Industry,Website",
    rank=1,
)

CONTACTS = Layout(
    format=ImportFormat.ZOHO,
    kind="contacts",
    system=SourceSystem.ZOHO,
    columns={
        "contactid": "person.id",
        "firstname": "person.given",
        "lastname": "person.family",
        "accountid": "person.account_id",
        "accountname": "person.account",
        "title": "person.job_title",
        "department": "person.department",
        "email": "person.email",
        "phone": "person.phone",
        "mobile": "person.mobile",
        "leadsource": "person.source",
        "description": "person.note",
    },
    needed=frozenset({"contactid", "lastname", "accountid"}),
    expected="CONTACTID,Last Name,Account Id,Email,Lead Source,Mobile",
    rank=2,
)

CALLS = Layout(
    format=ImportFormat.ZOHO,
    kind="calls",
    system=SourceSystem.ZOHO,
    columns={
        "taskid": "interaction.id",
        "callid": "interaction.id",
        "callstarttime": "interaction.occurred",
        "calldurationinseconds": "interaction.duration_s",
        "callowner": "interaction.rep",
        "callownerid": "interaction.rep_id",
        "subject": "interaction.subject",
        "calltype": "interaction.direction",
        "callpurpose": "interaction.purpose_kind",
        "contactid": "interaction.people_ids",
        "accountid": "interaction.account_id",
        "description": "interaction.discussed",
    },
    needed=frozenset({"callstarttime", "subject"}),
    expected="TASKID,Call Start Time,Call Duration (in seconds),Call Owner,Subject,Call Type",
    rank=3,
    finish=_finish_call,
)

LAYOUTS = (CALLS, CONTACTS, ACCOUNTS, USERS)
