from salesbook.domain.accounts.account import Source
from salesbook.domain.book.import_batch import ImportFormat
from salesbook.exchange.record import RepRecord
from tests.exchange.conftest import Reads
from tests.house import RealFiles

_OPPORTUNITIES = (
    "ID,ISDELETED,ACCOUNTID,NAME,DESCRIPTION,STAGENAME,AMOUNT,PROBABILITY,CLOSEDATE,NEXTSTEP,"
    "LEADSOURCE,OWNERID,CREATEDDATE\n"
)


def test_users_are_reps(reads: Reads) -> None:
    [entry] = reads("Id,Username,LastName,FirstName,Email\n005A,ann@u,Bee,Ann,a@x.com\n").entries()

    assert entry.rep == RepRecord(id="005A", name="Ann Bee", email="a@x.com")


def test_ids_of_fifteen_and_eighteen_characters_are_one(reads: Reads) -> None:
    text = "ID,ISDELETED,NAME,PARENTID,BILLINGCITY,OWNERID\n"

    row = "001x0000002xLCVAA2,false,Acme,001x0000002xLCWAA2,Bonn,005x0000000fNSiAAM\n"
    [entry] = reads(text + row).entries()

    account = entry.account
    assert account is not None
    assert (account.id, account.parent_id) == ("001x0000002xLCV", "001x0000002xLCW")
    assert (account.owner, account.owner_id) == ("005x0000000fNSi", "005x0000000fNSi")


def test_what_was_deleted_there_is_left_out(reads: Reads) -> None:
    text = "Id,IsDeleted,Name,BillingCity,OwnerId,Sic\n"

    deleted, empty = reads(text + "001A,true,Acme,Bonn,,\n,,,,,7\n").entries()

    assert (deleted.account, deleted.skipped) == (None, "it was deleted there")
    assert empty.skipped == "no column that is taken holds anything"


def test_an_opportunity_keeps_its_stage_and_its_notes(reads: Reads) -> None:
    row = (
        '006x0000001YtCrAAK,false,001x0000002xLD0AAM,Pumps,"Initial\ndeal",Id. Decision Makers,'
        "40000.0,60.0,2006-02-09,Need estimate,Trade Show,005x,2006-06-15T20:47:07.000Z\n"
    )

    file = reads(_OPPORTUNITIES + row)
    [entry] = file.entries()

    assert (file.layout.format, file.layout.kind) == (ImportFormat.SALESFORCE, "opportunities")
    said = entry.opportunity
    assert said is not None
    assert (said.stage, said.amount, said.probability) == ("Id. Decision Makers", "40000.0", 60)
    assert said.notes == ("Initial\ndeal", "Next step in the file: Need estimate")
    assert (said.source, said.owner) == (Source.FAIR, "005x")
    assert said.opened is not None
    assert said.opened.at.isoformat() == "2006-06-15T20:47:07+00:00"
    assert said.closed is not None
    assert said.closed.assumed_noon


def test_the_real_files_read_without_a_fault(reads: Reads, real_files: RealFiles) -> None:
    folder = real_files("crm-export/salesforce")
    accounts = reads((folder / "accountData.csv").read_bytes())
    sales = reads((folder / "opportunityData.csv").read_bytes())

    assert [accounts.row_count, sales.row_count] == [423, 38]
    for file in (accounts, sales):
        assert not any(one.faults or one.skipped or one.damage for one in file.entries())
