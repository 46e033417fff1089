from salesbook.exchange.record import RepRecord
from tests.exchange.conftest import Reads

_PIPELINE = (
    "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n"
)


def test_agents_are_reps_with_a_leader(reads: Reads) -> None:
    file = reads("sales_agent,manager,regional_office\nAnn Bee,Jo Ray,Central\n")

    [entry] = file.entries()

    assert entry.rep == RepRecord(name="Ann Bee", leader="Jo Ray")
    assert file.columns.not_taken == ("regional_office",)


def test_an_account_goes_by_its_name(reads: Reads) -> None:
    names = "account,sector,year_established,revenue,employees,office_location,subsidiary_of\n"

    daughter, empty = reads(
        names + "Beta,technolgy,1999,251.41,495,Kenya,Acme\n,,1999,,,,\n"
    ).entries()

    account = daughter.account
    assert account is not None
    assert (account.id, account.name, account.parent_id) == ("Beta", "Beta", "Acme")
    assert account.industry == "technolgy"
    assert empty.skipped == "it names no account"


def test_a_product_goes_by_its_name(reads: Reads) -> None:
    pump, empty = reads("product,series,sales_price\nGTX Pro,GTX,4821\n,,5\n").entries()

    assert pump.product is not None
    assert (pump.product.id, pump.product.category) == ("GTX Pro", "GTX")
    assert empty.skipped == "it names no product"


def test_what_a_lost_deal_brought_is_not_what_it_may_have(reads: Reads) -> None:
    rows = (
        "A1,Ann Bee,GTXPro,Acme,Won,2016-10-20,2017-03-01,1054,\n"
        "A2,Ann Bee,GTXPro,Acme,Lost,2016-10-20,2017-03-01,0,\n"
        "A3,Ann Bee,GTXPro,,Prospecting,,,,\n"
        ",,,,,,,,7\n"
    )

    won, lost, prospect, empty = (
        one.opportunity for one in reads(_PIPELINE.strip() + ",rank\n" + rows).entries()
    )

    assert won is not None
    assert (won.name, won.amount, won.began) == ("GTXPro", "1054", "Engaging")
    assert lost is not None
    assert lost.amount is None
    assert prospect is not None
    assert (prospect.account, prospect.opened, prospect.began) == (None, None, None)
    assert empty is None
