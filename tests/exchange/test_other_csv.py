import pytest

from salesbook.domain.accounts.account import EmailKind, PhoneKind
from salesbook.domain.book.import_batch import ImportFormat
from salesbook.domain.errors import UsageError
from salesbook.exchange.csv.dates import AmbiguousDatesError, DateOrder
from salesbook.exchange.record import EmailSaid, Fault, PhoneSaid
from tests.exchange.conftest import Reads
from tests.house import RealFiles


def test_usual_names_of_columns_need_no_map(reads: Reads) -> None:
    file = reads(
        "Company;Contact;E-mail;Phone;City;Colour\nAcme;Ann Bee;a@acme.com;06-1;Ghent;red\n"
    )

    [entry] = file.entries()

    assert (file.layout.format, file.columns.not_taken) == (ImportFormat.OTHER_CSV, ("Colour",))
    assert entry.account is not None
    assert (entry.account.name, entry.account.city) == ("Acme", "Ghent")
    assert entry.person is not None
    assert (entry.person.name, entry.person.phones) == ("Ann Bee", (PhoneSaid("06-1"),))


def test_a_map_says_what_a_column_holds(reads: Reads) -> None:
    mapping = {"Firma": "account", "Wo": "account.city", "Tel": "-"}

    file = reads("Firma;Wo;Tel\nAcme;Ghent;06\n", mapping=mapping)

    assert file.columns.taken == {"Firma": "account.name", "Wo": "account.city"}
    assert file.columns.not_taken == ("Tel",)


def test_a_map_of_a_column_that_is_not_there_is_wrong_usage(reads: Reads) -> None:
    with pytest.raises(UsageError) as caught:
        reads("name,city\nAcme,Ghent\n", mapping={"Firma": "account", "name": "account"})

    assert caught.value.hint == "The columns are “name”, “city”"


def test_a_map_to_a_field_that_does_not_exist_is_wrong_usage(reads: Reads) -> None:
    with pytest.raises(UsageError, match="There is no field “colour”"):
        reads("name,city\nAcme,Ghent\n", mapping={"city": "colour"})


def test_without_people_numbers_and_notes_are_the_accounts(reads: Reads) -> None:
    [entry] = reads("Customer,Email,Mobile,Note\nAcme,info@acme.com,06,Pays late\n").entries()

    assert entry.person is None
    assert entry.account is not None
    assert entry.account.emails == (EmailSaid("info@acme.com"),)
    assert entry.account.phones == (PhoneSaid("06", PhoneKind.MOBILE),)
    assert entry.account.notes == ("Pays late",)


def test_in_a_row_without_a_person_they_are_the_accounts_too(reads: Reads) -> None:
    named, nameless = reads("Company,Contact,Email\nA,Ann,a@x.com\nB,,b@x.com\n").entries()

    assert named.person is not None
    assert nameless.person is None
    assert nameless.account is not None
    assert nameless.account.emails == (EmailSaid("b@x.com"),)


def test_a_name_beside_a_company_is_a_persons(reads: Reads) -> None:
    [entry] = reads("Name,Company\nAnn,Acme\n").entries()
    [alone] = reads("Name,City,Tags\nAcme,Ghent,x\n").entries()

    assert entry.person is not None
    assert entry.person.name == "Ann"
    assert alone.account is not None
    assert alone.account.name == "Acme"


def test_two_halves_make_a_name_and_several_columns_a_list(reads: Reads) -> None:
    text = (
        "First Name,Last Name,Title,Job Title,Email,E-mail 2 - Value,Home Phone,Fax,Organization\n"
    )

    [entry] = reads(text + "Ann,Bee,Dr,CTO,a@x.com; b@x.com,c@x.com,01,02,\n").entries()

    person = entry.person
    assert person is not None
    assert (person.name, person.job_title) == ("Ann Bee", "CTO")
    assert [one.kind for one in person.emails] == [EmailKind.WORK, EmailKind.WORK, EmailKind.HOME]
    assert [one.kind for one in person.phones] == [PhoneKind.HOME, PhoneKind.FAX]


def test_the_second_column_of_a_name_belongs_to_another_object(reads: Reads) -> None:
    file = reads("Company,City,City\nAcme,Ghent,Paris\n")

    [entry] = file.entries()

    assert entry.account is not None
    assert entry.account.city == "Ghent"
    assert file.columns.not_taken == ("City",)


def test_a_cell_that_cannot_be_read_is_named(reads: Reads) -> None:
    [entry] = reads("Company,Employees,Mobile\nAcme,many,3.1E+10\n").entries()

    assert entry.account is None
    assert entry.faults == (
        Fault("Employees", "many", "“many” is no whole number"),
        Fault(
            "Mobile",
            "3.1E+10",
            "a spreadsheet rounded this telephone number; its digits are lost",
        ),
    )


def test_rows_beside_one_that_cannot_be_read_say_what_they_say(reads: Reads) -> None:
    header = "Company,Industry,Employees,Mobile,By,When,Discussed\n"
    rows = 'Acme,n/a,many,,,,\nBee,-,5,;,call,2026-11-02,<p></p>\nCee,," ",,,,\n'
    mapping = {"By": "by", "When": "occurred_at", "Discussed": "discussed"}

    bad, bee, cee = reads(header + rows, mapping=mapping).entries()
    [alone] = reads(header + rows.splitlines(keepends=True)[1], mapping=mapping).entries()

    assert [fault.column for fault in bad.faults] == ["Employees"]
    assert (bee.account, bee.interaction) == (alone.account, alone.interaction)
    assert bee.account is not None
    assert (bee.account.headcount, bee.account.phones) == (5, ())
    assert bee.interaction is not None
    assert bee.interaction.discussed == ""
    assert cee.account is not None
    assert cee.account.headcount is None


def test_a_row_with_nothing_in_what_is_taken_is_skipped(reads: Reads) -> None:
    [entry] = reads("Company,Colour\n-,red\n").entries()

    assert entry.skipped == "no column that is taken holds anything"


def test_one_order_of_dates_holds_for_a_column(reads: Reads) -> None:
    text = "Company,Next step,Due date\nA,Send price,01/02/2027\nB,Agree date,13/02/2027\n"

    days = [e.follow_up.due_on for e in reads(text).entries() if e.follow_up and e.follow_up.due_on]

    assert [day.isoformat() for day in days] == ["2027-02-01", "2027-02-13"]


def test_dates_that_could_be_either_are_asked_about(reads: Reads) -> None:
    text = "Company,Next step,Due date\nA,Send price,01/02/2027\n"

    with pytest.raises(AmbiguousDatesError):
        reads(text)

    [entry] = reads(text, dates=DateOrder.MDY).entries()
    assert entry.follow_up is not None
    assert str(entry.follow_up.due_on) == "2027-01-02"


def test_files_of_many_programs_are_read_without_a_bad_cell(
    real_files: RealFiles, reads: Reads
) -> None:
    names = (
        "crm-export/hubspot/hubspot_contacts.csv",
        "crm-export/hubspot/hubspot_companies.csv",
        "crm-export/atomic-crm/contacts_export.csv",
        "google-contacts/new_2024_full_header.csv",
        "google-contacts/old_export_roundcube.csv",
        "outlook/desktop_client_32col.csv",
        "outlook/thunderbird_csv_semicolon.csv",
        "datasets/northwind/Customers.csv",
        "datasets/maven-crm/accounts.csv",
    )

    for name in names:
        entries = list(reads(real_files(name).read_bytes()).entries())
        assert entries, name
        assert not any(e.faults or e.damage or e.skipped for e in entries), name


def test_cells_that_are_no_addresses_are_bad_by_themselves(
    real_files: RealFiles, reads: Reads
) -> None:
    path = real_files("crm-export/crm-term/import_example.csv")

    entries = list(reads(path.read_bytes()).entries())

    faults = [(e.line, one.column, one.reason) for e in entries for one in e.faults]
    assert faults[:2] == [
        (4, "Email", "“@ymail.ca” is no e-mail address"),
        (5, "Email", "“bezzyboi@” is no e-mail address"),
    ]
    assert {reason.partition("”")[2] for _, _, reason in faults} == {" is no e-mail address"}


def test_a_word_that_nobody_knows_is_kept_as_it_stands(reads: Reads) -> None:
    text = "Company,Source,Account type,Called at,Outcome,Discussed\n"
    rows = "Acme,Fortune teller,Reseller,2026-11-02,Odd,Prices\nBeta,fair,,2026-11-02,Busy,\n"

    guessed, known = reads(text + rows).entries()

    assert guessed.account is not None
    assert (guessed.account.source, guessed.account.notes) == ("other", ("Source: Fortune teller",))
    assert guessed.interaction is not None
    assert guessed.interaction.outcome == "no_answer"
    assert guessed.interaction.discussed == "Outcome: Odd\nPrices"
    assert known.account is not None
    assert known.account.notes == ()


def test_a_cell_of_blanks_or_of_signs_for_nothing_says_nothing(reads: Reads) -> None:
    file = reads(
        "account,outcome,occurred_at,discussed,phone,source\n"
        "Acme,\xa0,2026-11-02,\xa0,-,\xa0\n"
        "Beta,connected,2026-11-03,<br>,-,-\n",
        mapping={"outcome": "outcome", "discussed": "discussed"},
    )

    first, second = file.entries()

    for entry in (first, second):
        assert entry.account is not None
        assert entry.account.phones == ()
        assert entry.interaction is not None
        assert entry.interaction.discussed == ""
    assert first.interaction is not None
    assert first.interaction.outcome is None
