from typing import Any

import pytest

from salesbook.cli.environment import Environment
from salesbook.domain.accounts.account import Account
from salesbook.domain.accounts.person import Person
from salesbook.domain.accounts.subject import Subject, SubjectAmbiguousError, SubjectKind
from salesbook.domain.errors import NameNotFoundError, TextError
from salesbook.store.compiled.tables import ACCOUNTS
from salesbook.work.accounts.account import add_account, archive_account
from salesbook.work.accounts.names import A_PERSON, AN_ACCOUNT, find_person, find_subject
from salesbook.work.accounts.person import add_person
from salesbook.work.accounts.reach import Reach, keep_alias, keep_reach
from tests.house import at


def account(any_book: Environment, name: str, reach: Reach | None = None, **fields: Any) -> Account:
    with any_book.writing("test") as book:
        made = add_account(book, name, **fields)
        keep_reach(book, Subject(made), reach or Reach())
    return made


def person(
    any_book: Environment, name: str, where: Account | None = None, reach: Reach | None = None
) -> Person:
    with any_book.writing("test") as book:
        return add_person(book, name, account=where, reach=reach or Reach())


def find(any_book: Environment, words: str, *kinds: SubjectKind) -> Subject:
    with any_book.reading() as book:
        return find_subject(book, words, kinds=kinds or (*AN_ACCOUNT, *A_PERSON))


def test_an_exact_name_wins_over_a_beginning(any_book: Environment) -> None:
    acme = account(any_book, "Acme")
    account(any_book, "Acme International")

    assert find(any_book, " ACME ") == Subject(acme)


def test_names_are_found_in_any_case_and_form(any_book: Environment) -> None:
    zoe = account(any_book, "Zo\u00eb  Stra\u00dfenbau")

    assert find(any_book, "ZOE\u0308 STRASSENBAU").account == zoe


def test_an_alias_leads_to_its_account(any_book: Environment) -> None:
    acme = account(any_book, "Acme International Holding")
    with any_book.writing("test") as book:
        keep_alias(book, Subject(acme), "AIH")

    assert find(any_book, "aih").account == acme


@pytest.mark.parametrize("word", ["nort", "wind", "orthw", "Northwnd"])
def test_beginnings_words_parts_and_slips_lead_to_the_one_account(
    any_book: Environment, word: str
) -> None:
    northwind = account(any_book, "Northwind wind power")
    account(any_book, "Contoso")

    assert find(any_book, word).account == northwind


def test_a_pattern_is_only_a_word(any_book: Environment) -> None:
    account(any_book, "Acme")
    odd = account(any_book, "100% Organic_Foods \\ Co")

    assert find(any_book, "100%").account == odd
    assert find(any_book, "c_f").account == odd
    with pytest.raises(NameNotFoundError):
        find(any_book, "a%e")


def test_a_person_comes_with_the_account_they_work_at(any_book: Environment) -> None:
    acme = account(any_book, "Acme")
    jan = person(any_book, "Jan Smit", acme)

    found = find(any_book, "smit")

    assert found == Subject(acme, jan)
    assert (found.name, found.account_id, found.person_id) == ("Jan Smit, Acme", acme.id, jan.id)


def test_a_person_may_stand_alone(any_book: Environment) -> None:
    jan = person(any_book, "Jan Smit")

    found = find(any_book, "jan")

    assert found == Subject(None, jan)
    assert (found.name, found.account_id) == ("Jan Smit", None)


def test_a_person_whose_account_is_gone_stands_alone(any_book: Environment) -> None:
    acme = account(any_book, "Acme")
    jan = person(any_book, "Jan Smit", acme)
    with any_book.writing("test") as book:
        book.remove(ACCOUNTS, acme.id)

    assert find(any_book, "jan") == Subject(None, jan)


def test_several_are_listed_with_what_tells_them_apart(any_book: Environment) -> None:
    account(any_book, "Acme", city="Amsterdam")
    account(any_book, "Acme", country="DE")
    person(any_book, "Acme", account(any_book, "Other"))

    with pytest.raises(SubjectAmbiguousError) as several:
        find(any_book, "acme")

    found = several.value.found
    assert several.value.message == "“acme” can mean 3 accounts and people."
    assert [one.traits[0] for one in found] == ["Amsterdam", "DE", "Other"]
    assert several.value.candidates[0] == f"1  Acme · Amsterdam · never reached · {found[0].handle}"
    assert (several.value.hint or "").endswith(found[0].handle)
    assert find(any_book, found[1].handle).account_id != find(any_book, found[0].handle).account_id
    assert find(any_book, found[2].handle).person


def test_only_so_many_are_listed(any_book: Environment) -> None:
    for number in range(14):
        account(any_book, f"Branch {number}")

    with pytest.raises(SubjectAmbiguousError) as several:
        find(any_book, "branch")

    assert several.value.message == "“branch” can mean 14 accounts."
    assert len(several.value.candidates) == 12


def test_a_firm_of_one_is_the_firm(any_book: Environment) -> None:
    firm = account(any_book, "Jan Smit")
    person(any_book, "Jan Smit", firm)

    assert find(any_book, "jan smit") == Subject(firm)
    assert find(any_book, "jan smit", *A_PERSON).person


def test_an_account_of_any_owner_that_was_put_away_gives_way(any_book: Environment) -> None:
    old, new = account(any_book, "Acme"), account(any_book, "Acme")
    with any_book.writing("test") as book:
        archive_account(book, old)

    assert find(any_book, "acme").account == new


def test_an_address_says_who_it_is(any_book: Environment) -> None:
    acme = account(
        any_book, "Acme", Reach(emails=("info@acme.example",)), website="www.acme.example"
    )
    jan = person(any_book, "Jan Smit", acme, Reach(emails=("Jan@Acme.example",)))

    assert find(any_book, "jan@acme.example") == Subject(acme, jan)
    assert find(any_book, "jan@acme.example", *AN_ACCOUNT) == Subject(acme)
    assert find(any_book, "info@acme.example") == Subject(acme)
    assert find(any_book, "new@acme.example") == Subject(acme)
    with pytest.raises(NameNotFoundError):
        find(any_book, "info@acme.example", *A_PERSON)
    with pytest.raises(NameNotFoundError):
        find(any_book, "jan@elsewhere.example")


@pytest.mark.parametrize("typed", ["+31 20 123 4567", "020-1234567", "1234567", "0031201234567"])
def test_the_phone_rings_who_is_it(any_book: Environment, typed: str) -> None:
    acme = account(any_book, "Acme")
    jan = person(any_book, "Jan Smit", acme, Reach(phones=("020 123 45 67",)))
    account(any_book, "Other", Reach(phones=("+31 20 765 4321", "+32 20 999 4567")))

    assert find(any_book, typed) == Subject(acme, jan)


def test_a_switchboard_is_the_account(any_book: Environment) -> None:
    acme, board = account(any_book, "Acme"), Reach(phones=("020 123 45 67",))
    for name in ("Jan", "Piet"):
        person(any_book, name, acme, board)

    assert find(any_book, "020 1234567") == Subject(acme)


def test_a_number_of_two_accounts_is_asked_about(any_book: Environment) -> None:
    board = Reach(phones=("020 123 45 67",))
    account(any_book, "Acme", board)
    person(any_book, "Jan", None, board)

    with pytest.raises(SubjectAmbiguousError):
        find(any_book, "020 1234567")


def test_a_number_nobody_has_may_still_be_a_name(any_book: Environment) -> None:
    odd = account(any_book, "Room 123456")

    assert find(any_book, "123456").account == odd


def test_last_is_the_newest(any_book: Environment) -> None:
    account(any_book, "Acme")
    later = at(any_book, "2026-11-24T09:00+01:00")
    newest = account(later, "Lastra")
    person(later, "Jan")

    assert find(any_book, "last").account == newest
    assert find(any_book, "last", *A_PERSON).own_name == "Jan"


def test_last_of_nothing_is_nobody(any_book: Environment) -> None:
    with pytest.raises(NameNotFoundError):
        find(any_book, "last")


def test_nobody_is_named_and_the_nearest_offered(any_book: Environment) -> None:
    account(any_book, "Acme")

    with pytest.raises(NameNotFoundError) as nobody:
        find(any_book, "Acne")

    assert nobody.value.message == "There is no account or person called “Acne”."
    assert nobody.value.near == ("Acme",)
    assert nobody.value.hint == 'Did you mean “Acme”? To make it: salesbook account add "Acne"'


def hint_for(any_book: Environment, words: str, kind: SubjectKind) -> str | None:
    with pytest.raises(NameNotFoundError) as nobody:
        find(any_book, words, kind)
    return nobody.value.hint


def test_a_person_named_for_an_account_leads_to_where_they_work(any_book: Environment) -> None:
    person(any_book, "Anna de Wit", account(any_book, "Zuider Pumps"))
    person(any_book, "Bob Stands")

    assert hint_for(any_book, "anna", *AN_ACCOUNT) == "Anna de Wit works at “Zuider Pumps”"
    assert hint_for(any_book, "bob", *AN_ACCOUNT) == 'To make it: salesbook account add "bob"'


def test_an_account_named_for_a_person_leads_to_who_works_there(any_book: Environment) -> None:
    zuider = account(any_book, "Zuider Pumps")
    person(any_book, "Anna de Wit", zuider)
    person(any_book, "Ben Zand", zuider)
    account(any_book, "Quiet Firm")

    there = "Zuider Pumps is an account; name who: “Anna de Wit” or “Ben Zand”"
    assert hint_for(any_book, "zuider", *A_PERSON) == there
    assert hint_for(any_book, "quiet", *A_PERSON) == 'To make it: salesbook person add "quiet"'


def test_the_hint_survives_the_shell(any_book: Environment) -> None:
    with pytest.raises(NameNotFoundError) as nobody:
        find(any_book, "A$AP & Co", *A_PERSON)

    assert nobody.value.hint == "To make it: salesbook person add 'A$AP & Co'"


def test_no_name_is_refused(any_book: Environment) -> None:
    with pytest.raises(TextError), any_book.reading() as book:
        find_subject(book, "  ")


def test_a_close_name_is_not_taken_where_a_new_one_may_be_meant(any_book: Environment) -> None:
    account(any_book, "Globex")

    with pytest.raises(NameNotFoundError), any_book.reading() as book:
        find_subject(book, "Globx", guess=False)


def test_a_person_is_looked_for_at_the_account_first(any_book: Environment) -> None:
    acme, other = account(any_book, "Acme"), account(any_book, "Other")
    here, there = person(any_book, "Jan Smit", acme), person(any_book, "Jan Bos", other)
    alone = person(any_book, "Piet")

    with any_book.reading() as book:
        found = [find_person(book, "jan", at=one.id).person for one in (acme, other)]
        elsewhere = find_person(book, "piet", at=acme.id).person
        anybody = find_person(book, "bos").person

    assert (found, elsewhere, anybody) == ([here, there], alone, there)


def test_a_subject_is_somebody() -> None:
    with pytest.raises(ValueError, match="account or a person"):
        _ = Subject(None).id


def test_a_word_of_an_account_and_of_one_person_there_means_that_person(
    any_book: Environment,
) -> None:
    firm = account(any_book, "De Boer Transport")
    piet = person(any_book, "Piet de Boer", firm)

    assert find(any_book, "boer") == Subject(firm, piet)
    assert find(any_book, "boer", *AN_ACCOUNT) == Subject(firm)
    assert find(any_book, "de boer transport") == Subject(firm)

    person(any_book, "Anna de Boer", firm)
    with pytest.raises(SubjectAmbiguousError):
        find(any_book, "boer")


def test_a_word_of_an_account_and_of_a_person_elsewhere_is_asked_about(
    any_book: Environment,
) -> None:
    account(any_book, "De Boer Transport")
    person(any_book, "Piet de Boer", account(any_book, "Acme"))

    with pytest.raises(SubjectAmbiguousError):
        find(any_book, "boer")


def person_at(any_book: Environment, words: str, where: Account, *, guess: bool = True) -> Subject:
    with any_book.reading() as book:
        return find_person(book, words, at=where.id, guess=guess)


def test_at_an_account_only_its_own_people_are_meant_or_offered_by_less_than_a_name(
    any_book: Environment,
) -> None:
    acme, other = account(any_book, "Acme"), account(any_book, "Other")
    johan = person(any_book, "Johan Smits", acme)
    jan = person(any_book, "Jan Smit", other, Reach(phones=("020 123 45 67",)))

    assert person_at(any_book, "Johan Smitz", acme).person == johan
    assert person_at(any_book, "Jan Smit", acme).person == jan
    assert person_at(any_book, "020 1234567", acme).person == jan
    for typed in ("jan", "Jan Smid"):
        with pytest.raises(NameNotFoundError) as nobody:
            person_at(any_book, typed, acme, guess=False)
        assert "Jan Smit" not in nobody.value.near


def test_who_is_not_at_an_account_can_be_entered_there(any_book: Environment) -> None:
    acme = account(any_book, "Acme & Co")
    person(any_book, "Jan Smit", acme)

    with pytest.raises(NameNotFoundError) as nobody:
        person_at(any_book, "Jan Vermeer", acme)

    assert nobody.value.message == "There is no person called “Jan Vermeer” at Acme & Co."
    assert nobody.value.hint == (
        'To make it: salesbook person add "Jan Vermeer" --account "Acme & Co"'
    )
