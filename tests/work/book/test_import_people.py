import pytest

from salesbook.domain.book.import_batch import RowAction
from salesbook.domain.book.importing import BadRowsError
from tests.work.book.conftest import Bench

_LINKEDIN = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
_CONTACTS = "CONTACTID,Last Name,Account Id,Email,Lead Source,Mobile\n"
_ACCOUNTS = "ACCOUNTID,Account Name,Account Owner\n"


def _people(bench: Bench) -> list[tuple[str, str | None, str | None]]:
    return [(row["name"], row["account"], row["job_title"]) for row in bench.rows("people")]


def test_a_connection_joins_the_account_that_is_here(any_bench: Bench) -> None:
    any_bench.one("Company\nAcme\n")

    outcome = any_bench.one(_LINKEDIN + "Ann,Bee,linkedin.com/in/ann,,ACME,CTO,07 Dec 2025\n")

    assert outcome.actions == {RowAction.CREATED: 1}
    assert _people(any_bench) == [("Ann Bee", "Acme", "CTO")]
    assert any_bench.rows("people")[0]["relation"] == "customer"


def test_an_unknown_company_leaves_a_person_without_account_and_a_note(bench: Bench) -> None:
    rows = "Ann,Bee,in/ann,,Acme,CTO,07 Dec 2025\nBob,Cee,in/bob,,,CEO,07 Dec 2025\n"

    outcome = bench.one(_LINKEDIN + rows)

    assert _people(bench) == [("Ann Bee", None, None), ("Bob Cee", None, None)]
    assert bench.notes() == ["Works at Acme as CTO", "Works as CEO"]
    assert bench.rows("accounts") == []
    assert "who come without one: 1;" in outcome.notices[0]
    assert bench.rows("people")[0]["relation"] == "business"


def test_unknown_companies_are_made_when_asked(bench: Bench) -> None:
    rows = "Ann,Bee,in/ann,,Acme,CTO,07 Dec 2025\nBob,Cee,in/bob,,acme,CEO,07 Dec 2025\n"

    bench.one(_LINKEDIN + rows, create_accounts=True)

    assert _people(bench) == [("Ann Bee", "Acme", "CTO"), ("Bob Cee", "Acme", "CEO")]
    assert [row["owner"] for row in bench.rows("accounts")] == ["Robin Vos"]


def test_two_people_of_one_name_have_two_profiles(bench: Bench) -> None:
    rows = "Ann,Bee,in/ann-1,,Acme,CTO,07 Dec 2025\nAnn,Bee,in/ann-2,,Acme,CTO,07 Dec 2025\n"

    bench.one(_LINKEDIN + rows, create_accounts=True)
    again = bench.one(_LINKEDIN + rows + "Cas,Dee,in/cas,,,,07 Dec 2025\n")

    assert again.actions == {RowAction.UNCHANGED: 2, RowAction.CREATED: 1}
    assert len(_people(bench)) == 3


def test_a_company_name_that_several_accounts_bear_is_a_question(bench: Bench) -> None:
    bench.one("Company,City\nAcme,Ghent\nAcme,Ede\n")

    with pytest.raises(BadRowsError) as caught:
        bench.one(_LINKEDIN + "Ann,Bee,in/ann,,Acme,CTO,07 Dec 2025\n")

    assert caught.value.bad[0].reason == "2 accounts are called “Acme”"


def test_an_address_tells_who_somebody_is(bench: Bench) -> None:
    bench.one("Company,Contact,Email,Phone\nAcme,Ann Bee,ann@acme.com,06 12345678\n")

    outcome = bench.one(_LINKEDIN + "Anna,Bee,in/ann,ANN@acme.com,Acme,CTO,07 Dec 2025\n")

    assert outcome.actions == {RowAction.UPDATED: 1}
    assert _people(bench) == [("Ann Bee", "Acme", "CTO")]


def test_a_number_tells_who_somebody_is_only_with_the_name(bench: Bench) -> None:
    bench.one("Company,Contact,Phone\nAcme,Ann Bee,06 12345678\n")

    same = bench.one("Contact,Mobile\nann bee,+31 6 1234 5678\n")
    colleague = bench.one("Contact,Mobile\nBob Cee,+31612345678\n")

    assert same.actions == {RowAction.UPDATED: 1}
    assert colleague.actions == {RowAction.CREATED: 1}
    assert bench.rows("people")[0]["phones"] == ["06 12345678", "mobile: +31 6 1234 5678"]


def test_a_name_tells_who_somebody_is_at_their_account(bench: Bench) -> None:
    bench.one("Company,Contact\nAcme,Ann Bee\nBeta,Ann Bee\n")

    outcome = bench.one("Company,Contact,Job title\nBeta,ANN BEE,CTO\n")

    assert outcome.actions == {RowAction.UPDATED: 1}
    assert _people(bench) == [("Ann Bee", "Acme", None), ("Ann Bee", "Beta", "CTO")]


def test_two_people_of_one_name_at_one_account_are_a_question(bench: Bench) -> None:
    bench.one("Company,Contact,Email\nAcme,Ann Bee,a1@x.com\nAcme,Ann Bee,a2@x.com\n")

    with pytest.raises(BadRowsError) as caught:
        bench.one("Company,Contact,Phone\nAcme,Ann Bee,06\n")

    assert caught.value.bad[0].reason == "it may be any of 2 people: “Ann Bee”, “Ann Bee”"


def test_a_shared_address_and_a_name_are_no_question(bench: Bench) -> None:
    bench.one("Company,Contact,Email\nAcme,Ann Bee,info@x.com\nAcme,Bob Cee,info@x.com\n")

    bench.one("Contact,Email,Mobile\nBob Cee,info@x.com,06\n")

    assert [row["phones"] for row in bench.rows("people")] == [[], ["mobile: 06"]]


def test_contacts_join_their_accounts_by_id_and_tell_where_those_came_from(bench: Bench) -> None:
    contacts = "5,Bee,1,b@x.com,Trade Show,06\n6,Cee,9,c@x.com,,06\n"

    accounts, people = bench.bring(_CONTACTS + contacts, _ACCOUNTS + "1,Acme,\n").files

    assert (accounts.kind, people.kind) == ("accounts", "contacts")
    assert _people(bench) == [("Bee", "Acme", None), ("Cee", None, None)]
    assert bench.rows("accounts")[0]["source"] == "fair"
    assert bench.notes() == ["Works at 9"]


def test_equal_contacts_are_made_one_when_asked(bench: Bench) -> None:
    rows = "5,Bee,,b@x.com,,06\n6,Bee,,b@x.com,,06\n"

    outcome = bench.one(_CONTACTS + rows, merge_equal=True)

    assert outcome.actions == {RowAction.CREATED: 1, RowAction.UNCHANGED: 1}


def test_who_has_another_id_of_the_system_is_somebody_else(bench: Bench) -> None:
    bench.one(_CONTACTS + "5,Bee,,b@x.com,,\n")

    assert bench.one(_CONTACTS + "6,Bee,,b@x.com,,\n").actions == {RowAction.CREATED: 1}


def test_a_person_without_a_name_is_called_by_what_there_is(bench: Bench) -> None:
    bench.one("Contact ID,Contact,Email,Company\n5,,b@x.com,\n6,,,\n7,-,,\n")

    assert [row["name"] for row in bench.rows("people")] == [
        "b@x.com",
        "(no name) 6",
        "(no name) 7",
    ]


def test_overwrite_gives_a_new_name_and_job(bench: Bench) -> None:
    bench.one("Contact ID,Contact,Company,Job title\n5,Ann Bee,Acme,CTO\n")

    kept = bench.one("Contact ID,Contact,Company,Job title\n5,Ann Cee,Acme,CEO\n")
    replaced = bench.one(
        "Contact ID,Contact,Company,Job title\n5,Ann Cee,Acme,CEO\n", overwrite=True
    )

    assert kept.actions == {RowAction.UNCHANGED: 1}
    assert replaced.actions == {RowAction.UPDATED: 1}
    assert _people(bench) == [("Ann Cee", "Acme", "CEO")]


def test_a_second_place_of_work_is_added_beside_the_first(bench: Bench) -> None:
    bench.one("Contact ID,Contact,Company\n5,Ann Bee,Acme\n")

    outcome = bench.one("Contact ID,Contact,Company\n5,Ann Bee,Beta\n5,Ann Bee,Beta\n")

    assert outcome.made["employments"] == 1
    assert _people(bench) == [("Ann Bee", "Acme", None)]


def test_somebody_who_was_deleted_here_stays_deleted(bench: Bench) -> None:
    from salesbook.store.compiled.tables import PEOPLE

    bench.one("First name,Last name\nAnn,Bee\n")
    [row] = bench.rows("people")
    with bench.env.writing("test") as book:
        book.remove(PEOPLE, row["id"])

    outcome = bench.one(f"id,name,relation\n{row['id']},Ann Bee,business\n")

    assert outcome.skipped == {"it was deleted here": 1}


def test_a_wrong_id_of_ours_is_bad(bench: Bench) -> None:
    with pytest.raises(BadRowsError):
        bench.one("id,name,relation\n7,Ann Bee,business\n")


def test_a_row_that_is_here_already_says_nothing_new(bench: Bench) -> None:
    text = "First name,Last name,Notes\nAnn,Bee,Plays chess\n"
    bench.one(text)

    outcome = bench.one(text + "Bob,Cee,\n")

    assert outcome.actions == {RowAction.UNCHANGED: 1, RowAction.CREATED: 1}
    assert bench.notes() == ["Plays chess"]


def test_a_contact_is_placed_by_the_domain_of_its_company(any_bench: Bench) -> None:
    companies = (
        "Company ID,Company Name,Company Domain Name,Company Owner\n"
        "1,Acme,acme.com,\n2,Beta,beta.com,\n3,Beta too,beta.com,\n"
    )
    contacts = (
        "Contact ID,First Name,Last Name,Contact Owner,Associated Company Domain\n"
        "1,Ann,Bee,,www.acme.com\n2,Jo,Ray,,beta.com\n3,Sam,Fox,,gone.com\n4,Kim,Lee,,\n"
    )

    any_bench.bring(contacts, companies)

    places = {row["name"]: row["account"] for row in any_bench.rows("people")}
    assert places == {"Ann Bee": "Acme", "Jo Ray": None, "Sam Fox": None, "Kim Lee": None}
