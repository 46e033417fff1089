"""The usual names of columns in lists of orders, opportunities and complaints of any program.

They are only looked for where a column says what the list is of: a price or a stage alone may mean
anything.
"""

from collections.abc import Collection

_ORDERS = {
    "order.ordered_on": "orderdate orderedon besteldatum bestelldatum",
    "order.number": "ordernumber orderno ordernr order bestelnummer bestellnummer",
    "order.id": "orderid",
    "order.total": "total ordertotal totalamount totaal summe",
    "order.currency": "currency currencycode valuta währung",
    "item.product": "product productname item article artikel",
    "item.sku": "sku productcode itemnumber artikelnummer",
    "item.quantity": "quantity qty aantal menge anzahl",
    "item.unit": "unit eenheid einheit",
    "item.price": "price unitprice prijs preis",
    "item.discount": "discount",
}
_OPPORTUNITIES = {
    "opportunity.name": "opportunity opportunityname deal dealname dealtitle",
    "opportunity.id": "opportunityid dealid",
    "opportunity.stage": "stage dealstage stagename salesstage",
    "opportunity.amount": "amount value dealvalue dealamount closevalue",
    "opportunity.currency": "currency currencycode",
    "opportunity.probability": "probability",
    "opportunity.opened": "opened openedon created createdon createdate createddate",
    "opportunity.closed": "closedate closeon expectedclose expectedclosedate closedon",
    "opportunity.owner": "opportunityowner dealowner",
    "opportunity.reason": "lostreason",
}
_COMPLAINTS = {
    "complaint.text": "complaint klacht beschwerde reklamation",
    "complaint.id": "complaintid ticketid caseid",
    "complaint.severity": "severity priority",
    "complaint.status": "status",
    "complaint.opened": "opened openedon created createdon",
    "complaint.closed": "closed closedon",
    "complaint.resolution": "resolution solution",
}


def _by_name(usual: dict[str, str]) -> dict[str, str]:
    return {name: full for full, names in usual.items() for name in names.split()}


_LISTS = (
    (("order.ordered_on",), _ORDERS),
    (("opportunity.name", "opportunity.stage"), _OPPORTUNITIES),
    (("complaint.text",), _COMPLAINTS),
)

SALES_NAMES: frozenset[str] = frozenset(name for _, usual in _LISTS for name in _by_name(usual))
"""Every such name, squeezed."""


def names_of_sales(present: Collection[str]) -> dict[str, str]:
    """Find what columns of a list of sales hold, by their squeezed names; empty for other lists."""
    for telling, usual in _LISTS:
        if all(any(name in present for name in usual[full].split()) for full in telling):
            return _by_name(usual)
    return {}
