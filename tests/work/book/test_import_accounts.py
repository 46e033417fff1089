import pytest

from salesbook.domain.book.import_batch import RowAction
from salesbook.domain.book.importing import BadRowsError
from tests.work.book.conftest import Bench

_ZOHO = "ACCOUNTID,Account Name,Account Owner,Account Type,Industry,Website\n"


def _names(bench: Bench) -> list[str]:
    return [row["name"] for row in bench.rows("accounts")]


def test_ids_keep_accounts_of_one_name_apart(any_bench: Bench) -> None:
    outcome = any_bench.one(_ZOHO + "1,Acme,,Customer,,a.com\n2,Acme,,Prospect,,b.com\n")

    assert outcome.actions == {RowAction.CREATED: 2}
    assert [(row["name"], row["domain"]) for row in any_bench.rows("accounts")] == [
        ("Acme", "a.com"),
        ("Acme", "b.com"),
    ]


def test_a_file_with_one_more_row_brings_that_row_only(any_bench: Bench) -> None:
    any_bench.one(_ZOHO + "1,Acme,,Customer,,\n")

    outcome = any_bench.one(_ZOHO + "2,Beta,,Customer,,\n1,Acme,,Customer,,\n")

    assert outcome.actions == {RowAction.CREATED: 1, RowAction.UNCHANGED: 1}
    assert sorted(_names(any_bench)) == ["Acme", "Beta"]


def test_blanks_are_filled_and_typed_values_stay(bench: Bench) -> None:
    bench.one(_ZOHO + "1,Acme,,Customer,,\n")

    outcome = bench.one(_ZOHO + "1,Acme Ltd,,Prospect,Steel,acme.com\n")

    [row] = bench.rows("accounts")
    assert outcome.actions == {RowAction.UPDATED: 1}
    assert (row["name"], row["kind"], row["industry"]) == ("Acme", "customer", "Steel")
    assert "Other values than the file's stay: 1;" in outcome.notices[0]


def test_overwrite_takes_what_the_file_says(bench: Bench) -> None:
    bench.one(_ZOHO + "1,Acme,,Customer,Wood,\n")

    bench.one(_ZOHO + "1,Acme Ltd,,Prospect,Steel,\n", overwrite=True)

    [row] = bench.rows("accounts")
    assert (row["name"], row["kind"], row["industry"]) == ("Acme Ltd", "prospect", "Steel")


def test_an_unknown_owners_accounts_go_to_who_imports_and_a_note_says_whose_they_were(
    bench: Bench,
) -> None:
    outcome = bench.one(_ZOHO + "1,Acme,Tina Thomas,,,\n2,Beta,Robin Vos,,,\n")

    assert [row["owner"] for row in bench.rows("accounts")] == ["Robin Vos", "Robin Vos"]
    assert bench.notes() == ["Owner in the file: Tina Thomas"]
    assert "Tina Thomas (1)" in outcome.notices[0]


def test_an_owner_may_be_a_colleague_who_has_left(bench: Bench) -> None:
    bench.one(
        _ZOHO + "1,Acme,J. Smith,,,\n2,Beta,Tina,,,\n", owners={"J. Smith": "former", "Tina": "rob"}
    )
    bench.one(_ZOHO + "3,Gamma,J. Smith,,,\n", owners={"J. Smith": "former"})

    assert [row["owner"] for row in bench.rows("accounts")] == ["J. Smith", "Robin Vos", "J. Smith"]


def test_equal_rows_under_several_ids_are_counted_and_made_one_when_asked(bench: Bench) -> None:
    rows = "1,Acme,,Customer,,\n2,Acme,,Customer,,\n"

    apart = bench.one(_ZOHO + rows)
    merged = bench.one(
        _ZOHO + rows.replace("Acme", "Beta").replace("1,", "8,").replace("2,", "9,"),
        merge_equal=True,
    )

    assert any("--merge-equal" in notice for notice in apart.notices)
    assert merged.actions == {RowAction.CREATED: 1, RowAction.UNCHANGED: 1}
    assert _names(bench) == ["Acme", "Acme", "Beta"]


def test_a_row_with_an_id_and_no_name_is_called_by_its_domain(bench: Bench) -> None:
    bench.one(_ZOHO + "1,,,,,www.acme.com\n2,,,,,\n")

    assert _names(bench) == ["acme.com", "(no name) 2"]


def test_a_list_meets_the_accounts_that_are_here_by_domain_or_name(bench: Bench) -> None:
    bench.one("Company,Website,Country\nAcme,acme.com,NL\nBeta,,NL\nGamma,,\n")

    outcome = bench.one(
        "Company,Website,Country,City\nAcme BV,https://www.acme.com/nl,NL,Ede\nbeta,,NL,Ghent\nGamma,,BE,\n"
    )

    assert outcome.actions == {RowAction.UPDATED: 3}
    assert _names(bench) == ["Acme", "Beta", "Gamma"]


def test_another_country_is_another_account(bench: Bench) -> None:
    bench.one("Company,Country\nAcme,NL\n")

    assert bench.one("Company,Country\nAcme,BE\n").actions == {RowAction.CREATED: 1}


def test_a_country_is_kept_by_its_code_and_what_is_none_as_it_was_typed(bench: Bench) -> None:
    rows = "Company,Country\nAcme,United States\nBeta,Deutschland\nGamma,Atlantis\nDelta,\n"

    outcome = bench.one(rows)
    again = bench.one("Company,Country\nAcme,USA\n")

    kept = {row["name"]: row["country"] for row in bench.rows("accounts")}
    assert kept == {"Acme": "US", "Beta": "DE", "Gamma": "Atlantis", "Delta": None}
    [notice] = outcome.notices
    assert notice.startswith("No country, so it stays as it is")
    assert "Atlantis (1)" in notice
    assert again.actions == {RowAction.UNCHANGED: 1}


def test_an_account_whose_country_was_kept_by_name_is_found_by_its_code(bench: Bench) -> None:
    bench.one("id,name,country\n0178d97a-b180-7000-8459-000000000001,Acme,United States\n")

    again = bench.one("Company,Country\nAcme,US\n")

    assert again.actions == {RowAction.UNCHANGED: 1}
    assert [row["country"] for row in bench.rows("accounts")] == ["United States"]


def test_equal_rows_of_a_list_may_both_be_meant_and_come_once(bench: Bench) -> None:
    rows = "Company,City\nAcme,Ghent\nAcme,Ghent\n"

    bench.one(rows)
    again = bench.one(rows + "Beta,Ghent\n")

    assert again.actions == {RowAction.UNCHANGED: 2, RowAction.CREATED: 1}
    assert _names(bench) == ["Acme", "Acme", "Beta"]


def test_two_candidates_are_a_question(bench: Bench) -> None:
    bench.one("Company,City\nAcme,Ghent\nAcme,Ede\n")

    with pytest.raises(BadRowsError) as caught:
        bench.one("Company,Phone\nAcme,06\n")

    [bad] = caught.value.bad
    assert bad.line == 2
    assert bad.reason == "it may be any of 2 accounts: “Acme” in Ghent, “Acme” in Ede"
    assert len(_names(bench)) == 2


def test_a_city_answers_the_question(bench: Bench) -> None:
    bench.one("Company,City\nAcme,Ghent\nAcme,Ede\nBeta,\nBeta,\n")

    bench.one("Company,City,Phone\nAcme,Ede,06\n")

    assert [row["phones"] for row in bench.rows("accounts")][:2] == [[], ["06"]]


def test_a_name_alone_never_joins_what_a_system_gives_an_id(bench: Bench) -> None:
    bench.one("Company\nAcme\n")
    bench.one("Company,Website\nBeta,beta.com\n")

    bench.one(_ZOHO + "1,Acme,,,,\n2,Beta,,,,beta.com\n")

    assert sorted(_names(bench)) == ["Acme", "Acme", "Beta"]


def test_what_has_another_id_of_the_system_is_another_account(bench: Bench) -> None:
    bench.one(_ZOHO + "1,Beta,,,,beta.com\n")

    outcome = bench.one(_ZOHO + "2,Beta,,,,beta.com\n")

    assert outcome.actions == {RowAction.CREATED: 1}


def test_two_organisations_may_use_the_same_ids(bench: Bench) -> None:
    bench.one(_ZOHO + "1,Acme,,,,\n")

    bench.one(_ZOHO + "1,Other,,,,\n", origin="Berlin")

    assert _names(bench) == ["Acme", "Other"]


def test_all_that_a_list_says_of_an_account_is_kept_once(bench: Bench) -> None:
    text = (
        "name,kind,backup,aliases,phones,emails,do_not_contact,paused_until,parent_id,archived_on\n"
        "Acme,partner,Robin Vos,AC; Ac Me,+31 20 555 0123,info@acme.com,phone,2027-01-01,,\n"
    )

    bench.one(text)
    bench.one(text + "\n")
    bench.one(text.replace("partner", "other") + "\n")

    [row] = bench.rows("accounts")
    assert (row["backup"], row["aliases"], row["phones"]) == (
        "Robin Vos",
        ["AC", "Ac Me"],
        ["+31 20 555 0123"],
    )
    assert (row["emails"], row["do_not_contact"]) == (["info@acme.com"], ["phone"])
    assert str(row["paused_until"]) == "2027-01-01"


def test_an_id_that_is_none_of_ours_is_bad(bench: Bench) -> None:
    with pytest.raises(BadRowsError) as caught:
        bench.one("id,name\n7,Acme\n")

    assert caught.value.bad[0].reason == "“7” is no id of salesbook"


def test_an_account_that_was_deleted_here_stays_deleted(bench: Bench) -> None:
    from salesbook.store.compiled.tables import ACCOUNTS

    bench.one("Company\nAcme\n")
    [row] = bench.rows("accounts")
    with bench.env.writing("test") as book:
        book.remove(ACCOUNTS, row["id"])

    outcome = bench.one(f"id,name\n{row['id']},Acme\n")

    assert outcome.skipped == {"it was deleted here": 1}


def test_parents_may_stand_after_their_children(bench: Bench) -> None:
    parent, child = "0178d97a-b180-7000-8459-000000000001", "0178d97a-b180-7000-8459-000000000002"

    bench.one(f"id,name,parent_id,owner\n{child},Daughter,{parent},\n{parent},Mother,,\n")

    by_name = {row["name"]: row for row in bench.rows("accounts")}
    assert by_name["Daughter"]["parent_id"] == by_name["Mother"]["id"]
    assert by_name["Daughter"]["owner"] is None


def test_people_of_one_company_are_at_one_account_however_much_each_row_says(bench: Bench) -> None:
    rows = "Acme,NL,,Ann\nacme,,,Bob\nAcme,NL,acme.com,Cas\n"

    bench.one("Company,Country,Website,Contact\n" + rows)

    [row] = bench.rows("accounts")
    assert (row["name"], row["country"], row["domain"]) == ("Acme", "NL", "acme.com")
    assert {person["account"] for person in bench.rows("people")} == {"Acme"}


def test_an_account_that_is_not_named_is_not_made(bench: Bench) -> None:
    alone = bench.one("Company,Email,City\n,info@acme.com,Ghent\n")
    beside = bench.one("Company,Contact,City\n,Ann Bee,Ghent\n")

    assert alone.skipped == {"it names no account and no person": 1}
    assert beside.notices == ("Left out, because it is of an account without a name: 1",)
    assert bench.rows("accounts") == []
