from salesbook.domain.accounts.account import AccountKind, ContactChannel, PhoneKind, Source
from salesbook.domain.accounts.person import Relation
from salesbook.domain.book.import_batch import ImportFormat
from salesbook.domain.pipeline.opportunity import LostReason, OpportunityKind
from salesbook.exchange.record import EmailSaid, PhoneSaid
from tests.exchange.conftest import Reads
from tests.house import RealFiles

_CONTACTS = "Contact ID,First Name,Last Name,Email,Contact Owner,Lifecycle Stage,Lead Status"


def test_a_contact_names_its_company_by_domain(reads: Reads) -> None:
    names = f"{_CONTACTS},Mobile Phone Number,Lead Source,Associated Company Domain,City\n"
    row = "C-1,Ann,Bee,a@x.com,jo@us.com,Lead,Connected,06 1,Paid Search,acme.com,Bonn\n"

    file = reads("\ufeff" + names + row)
    [entry] = file.entries()

    assert (file.layout.format, file.layout.kind) == (ImportFormat.HUBSPOT, "contacts")
    assert file.columns.not_taken == ("Contact Owner", "City")
    person = entry.person
    assert person is not None
    assert (person.id, person.name, person.account_domain) == ("C-1", "Ann Bee", "acme.com")
    assert (person.relation, person.source) == (Relation.POTENTIAL, Source.ADVERTISING)
    assert person.notes == ("Lead status: Connected",)
    assert person.emails == (EmailSaid("a@x.com"),)
    assert person.phones == (PhoneSaid("06 1", PhoneKind.MOBILE),)
    assert entry.interaction is None


def test_of_several_companies_the_first_is_meant(reads: Reads) -> None:
    names = f"{_CONTACTS},Associated Company IDs\n"

    first, blank, empty = reads(
        names + 'C-1,Ann,Bee,,,Customer,,"7;8"\nC-2,Jo,Ray,,,Ambassador,, ;\n,,,,jo,,,\n'
    ).entries()

    assert first.person is not None
    assert (first.person.account_id, first.person.relation) == ("7", Relation.CUSTOMER)
    assert blank.person is not None
    assert (blank.person.account_id, blank.person.relation) == (None, Relation.BUSINESS)
    assert blank.person.notes == ("Lifecycle Stage: Ambassador",)
    assert empty.skipped is not None


def test_a_company_keeps_its_domain_and_owner(reads: Reads) -> None:
    names = (
        "Record ID,Company name,Company Domain Name,Company owner,Number of Employees,"
        "Annual Revenue,Lifecycle Stage\n"
    )

    file = reads(names + '7,"Scott, Murray",acme.com,jo@us.com,9395,873607.15,Evangelist\n')
    [entry] = file.entries()

    assert file.columns.not_taken == ("Annual Revenue",)
    account = entry.account
    assert account is not None
    assert (account.id, account.name, account.domain) == ("7", "Scott, Murray", "acme.com")
    assert (account.owner, account.headcount) == ("jo@us.com", 9395)
    assert account.kind is AccountKind.CUSTOMER


def test_a_deal_is_an_opportunity(reads: Reads) -> None:
    names = (
        "Record ID,Deal Name,Deal Stage,Deal Type,Amount,Close Date,Create Date,Deal owner,"
        "Closed Lost Reason,Associated Company IDs,Deal probability,Pipeline\n"
    )
    row = "9,Pumps,Contract Sent,newbusiness,1200.0000,2024-02-01 09:30,2024-01-01 09:30,Jo,"

    file = reads(names + row + "Bad fit,7;8,0.75,Sales\n,,,,,,,,,,,Sales\n")
    deal, empty = file.entries()

    said = deal.opportunity
    assert said is not None
    assert (said.name, said.stage, said.kind) == (
        "Pumps",
        "Contract Sent",
        OpportunityKind.NEW_BUSINESS,
    )
    assert (said.amount, said.probability, said.account_id) == ("1200", 75, "7")
    assert said.reason is LostReason.POOR_FIT
    assert said.closed is not None
    assert said.closed.at.isoformat() == "2024-02-01T08:30:00+00:00"
    assert empty.skipped == "the row says nothing of a deal"


def test_a_share_that_is_none_is_a_fault(reads: Reads) -> None:
    names = "Record ID,Deal Name,Deal Stage,Deal probability\n"

    entries = list(reads(names + "9,Pumps,New,much\n9,Pumps,New,120\n").entries())

    reasons = [fault.reason for entry in entries for fault in entry.faults]
    assert reasons == ["“much” is no percentage", "“120” is no percentage"]


def test_a_channel_is_closed_where_the_file_says_so(reads: Reads) -> None:
    text = "Id,AccountId,LastName,OwnerId,HasOptedOutOfEmail,DoNotCall\n"

    shut, open_ = reads(text + "1,2,Bee,3,true,1\n4,2,Ray,3,false,0\n").entries()

    assert shut.person is not None
    assert shut.person.do_not_contact == (ContactChannel.EMAIL, ContactChannel.PHONE)
    assert open_.person is not None
    assert open_.person.do_not_contact == ()


def test_the_real_files_read_without_a_fault(reads: Reads, real_files: RealFiles) -> None:
    folder = real_files("crm-export/hubspot")
    contacts = reads((folder / "hubspot_contacts.csv").read_bytes())
    companies = reads((folder / "hubspot_companies.csv").read_bytes())

    assert [contacts.row_count, companies.row_count] == [950, 200]
    for file in (contacts, companies):
        assert not any(one.faults or one.skipped or one.damage for one in file.entries())
