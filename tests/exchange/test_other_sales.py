from salesbook.exchange.other_sales import names_of_sales
from tests.exchange.conftest import Reads


def test_a_list_of_opportunities_is_known_by_their_names_and_stages(reads: Reads) -> None:
    file = reads("Company,Deal,Stage,Value,Close date\nAcme,Pumps,Proposal,12k,2027-01-01\n")

    [entry] = file.entries()

    assert file.columns.not_taken == ()
    assert entry.account is not None
    assert entry.opportunity is not None
    assert (entry.opportunity.name, entry.opportunity.amount) == ("Pumps", "12k")


def test_a_list_of_complaints_is_known_by_what_they_say(reads: Reads) -> None:
    [entry] = reads("Company,Complaint,Status,Priority\nAcme,It drips,Open,Critical\n").entries()

    assert entry.complaint is not None
    assert (entry.complaint.text, entry.complaint.status) == ("It drips", "new")


def test_a_price_or_a_stage_alone_may_mean_anything() -> None:
    assert names_of_sales(["company", "price", "stage", "value", "status"]) == {}
