"""The sales pipeline of Maven Analytics' playground: teams, accounts, products and opportunities.

Only opportunities have ids; all else goes by its name, so a name is its id. A deal that was lost
has a close value of 0: that is what it brought, and not what it might have. An opportunity has no
name but the product it is about. Many name no account: there is nobody to keep them with.
"""

from msgspec.structs import replace

from salesbook.domain.book.import_batch import ImportFormat, SourceSystem
from salesbook.exchange.layout import Layout
from salesbook.exchange.record import Entry

_ORIGIN = "maven"
_BEGAN = "Engaging"
_LOST = "lost"


def _finish_account(entry: Entry) -> Entry:
    account = entry.account
    if account is None:
        return replace(entry, skipped="it names no account")
    return replace(entry, account=replace(account, id=account.name))


def _finish_product(entry: Entry) -> Entry:
    product = entry.product
    if product is None:
        return replace(entry, skipped="it names no product")
    return replace(entry, product=replace(product, id=product.name))


def _finish_opportunity(entry: Entry) -> Entry:
    said = entry.opportunity
    if said is None:
        return replace(entry, skipped="the row says nothing of an opportunity")
    lost = (said.stage or "").casefold() == _LOST
    said = replace(
        said,
        name=said.product,
        account_id=said.account,
        began=_BEGAN if said.opened else None,
        amount=None if lost else said.amount,
    )
    return replace(entry, opportunity=said)


TEAMS = Layout(
    format=ImportFormat.OTHER_CSV,
    kind="sales teams",
    system=SourceSystem.OTHER,
    columns={"salesagent": "rep.name", "manager": "rep.leader"},
    needed=frozenset({"salesagent", "manager", "regionaloffice"}),
    expected="sales_agent,manager,regional_office",
    rank=0,
    origin=_ORIGIN,
)

ACCOUNTS = Layout(
    format=ImportFormat.OTHER_CSV,
    kind="accounts",
    system=SourceSystem.OTHER,
    columns={
        "account": "account.name",
        "sector": "account.industry",
        "employees": "account.headcount",
        "officelocation": "account.country",
        "subsidiaryof": "account.parent_id",
    },
    needed=frozenset({"account", "sector", "yearestablished", "subsidiaryof"}),
    expected="account,sector,year_established,revenue,employees,office_location,subsidiary_of",
    rank=1,
    origin=_ORIGIN,
    named_by_name=True,
    finish=_finish_account,
)

PRODUCTS = Layout(
    format=ImportFormat.OTHER_CSV,
    kind="products",
    system=SourceSystem.OTHER,
    columns={"product": "product.name", "series": "product.category"},
    needed=frozenset({"product", "series", "salesprice"}),
    expected="product,series,sales_price",
    rank=2,
    origin=_ORIGIN,
    named_by_name=True,
    finish=_finish_product,
)

PIPELINE = Layout(
    format=ImportFormat.OTHER_CSV,
    kind="opportunities",
    system=SourceSystem.OTHER,
    columns={
        "opportunityid": "opportunity.id",
        "salesagent": "opportunity.owner",
        "product": "opportunity.product",
        "account": "opportunity.account",
        "dealstage": "opportunity.stage",
        "engagedate": "opportunity.opened",
        "closedate": "opportunity.closed",
        "closevalue": "opportunity.amount",
    },
    needed=frozenset({"opportunityid", "dealstage", "engagedate", "closevalue"}),
    expected="opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,"
    "close_value",
    rank=3,
    origin=_ORIGIN,
    finish=_finish_opportunity,
)

LAYOUTS = (PIPELINE, PRODUCTS, ACCOUNTS, TEAMS)
