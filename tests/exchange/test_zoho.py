from datetime import UTC, datetime

from salesbook.domain.accounts.account import AccountKind, PhoneKind, Source
from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.follow_up import PurposeKind
from salesbook.domain.loop.interaction import Direction, Outcome
from salesbook.exchange.record import EmailSaid, PhoneSaid, RepRecord
from tests.exchange.conftest import Reads
from tests.house import RealFiles

_CALLS = (
    "TASKID,Call Start Time,Call Duration (in seconds),Call Owner,Subject,Call Type,Call Purpose,"
    "CONTACTID,ACCOUNTID\n"
)


def test_users_are_reps(reads: Reads) -> None:
    file = reads("USER_ID,First Name,Last Name,Email\n7,,Ann Bee,ann@x.com\n")

    [entry] = file.entries()

    assert entry.rep == RepRecord(id="7", name="Ann Bee", email="ann@x.com")


def test_an_account_keeps_its_id_and_owner(reads: Reads) -> None:
    names = "ACCOUNTID,Account Name,Account Owner Id,Account Owner,Account Type,Website"

    file = reads(f"{names},Calls Involved\n" + "2,Laura,1,Tina,Reseller,beta.com,No\n")
    [entry] = file.entries()

    assert file.columns.not_taken == ("Calls Involved",)
    account = entry.account
    assert account is not None
    assert (account.id, account.name, account.owner, account.owner_id) == (
        "2",
        "Laura",
        "Tina",
        "1",
    )
    assert (account.kind, account.website) == (AccountKind.PARTNER, "beta.com")


def test_a_contact_names_its_account_by_id(reads: Reads) -> None:
    text = "CONTACTID,Last Name,Account Id,Email,Lead Source,Mobile,Created Time\n"

    [entry] = reads(text + '5,Bee,2,b@x.com,Trade Show,06 1,"16 Apr, 2021 00:02:00"\n').entries()

    person = entry.person
    assert person is not None
    assert (person.id, person.name, person.account_id) == ("5", "Bee", "2")
    assert person.source is Source.FAIR
    assert person.emails == (EmailSaid("b@x.com"),)
    assert person.phones == (PhoneSaid("06 1", PhoneKind.MOBILE),)


def test_a_call_that_lasted_reached_somebody(reads: Reads) -> None:
    rows = (
        "1,2021-04-15 23:03:00,300,Ann,Price list,Inbound,Support,5,\n"
        "2,2021-04-15 23:03:00,0,Ann,x,Outbound,Demo,,2\n"
    )

    reached, tried = (entry.interaction for entry in reads(_CALLS + rows).entries())

    assert reached is not None
    assert tried is not None
    assert (reached.kind, reached.outcome) == (InteractionKind.CALL, Outcome.CONNECTED)
    assert (reached.direction, reached.subject) == (Direction.INBOUND, "Price list")
    assert (reached.people_ids, reached.purpose_kind) == (("5",), PurposeKind.SERVICE)
    assert reached.occurred is not None
    assert reached.occurred.at == datetime(2021, 4, 15, 21, 3, tzinfo=UTC)
    assert (tried.outcome, tried.account_id) == (Outcome.NO_ANSWER, "2")


def test_a_call_that_names_nobody_is_skipped_with_its_reason(reads: Reads) -> None:
    [entry] = reads(_CALLS + "1,2021-04-15 23:03:00,300,Ann,x,Inbound,,,0\n").entries()

    assert entry.skipped == "the call names no account and no contact"


def test_a_row_that_says_nothing_of_a_call_is_skipped(reads: Reads) -> None:
    text = "Call Start Time,Subject,Billable\n,,Yes\n"

    [entry] = reads(text).entries()

    assert entry.skipped == "the row says nothing of a call"


def test_real_exports_are_read_whole(real_files: RealFiles, reads: Reads) -> None:
    folder = real_files("crm-export/zoho")
    kinds = {}

    for path in sorted(folder.glob("*.csv")):
        file = reads(path.read_bytes())
        entries = list(file.entries())
        assert not any(entry.faults or entry.damage for entry in entries), path.name
        kinds[file.layout.kind] = len(entries), sum(entry.skipped is None for entry in entries)

    assert kinds == {
        "accounts": (2229, 2229),
        "calls": (1520, 760),
        "contacts": (1265, 1265),
        "users": (11, 11),
    }
