"""Any other CSV: its columns by the names people usually give them, or as they say with `--map`.

A list of customers names accounts, and makes them; one of orders, opportunities or complaints does
so too, and keeps those with them.
"""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from salesbook.domain.book.import_batch import ImportFormat, SourceSystem
from salesbook.exchange.csv.header import squeezed
from salesbook.exchange.fields import SHORT_NAMES
from salesbook.exchange.layout import Layout
from salesbook.exchange.other_sales import names_of_sales
from salesbook.exchange.record import AccountRecord, Entry, PersonRecord

_USUAL = {
    "account.name": "account accountname company companyname companyaccount organization "
    "organisation organizationname organisationname organization1name business businessname client "
    "clientname customer customername firm firma firmenname unternehmen bedrijf bedrijfsnaam "
    "klant kunde "
    "société societe entreprise empresa cliente accountcompany",
    "account.id": "accountid companyid customerid clientid organizationid organisationid "
    "customernumber customerno klantnummer kundennummer",
    "account.kind": "kind accounttype accountkind customertype type",
    "account.grade": "grade abc",
    "account.legal_name": "legalname",
    "account.industry": "industry sector branche",
    "account.headcount": "headcount employees numberofemployees noofemployees staff",
    "account.website": "website websiteurl url web webpage homepage site",
    "account.domain": "domain companydomainname companydomain emaildomain",
    "account.street": "street address streetaddress address1 addressline1 billingstreet straat "
    "strasse straße adresse adres",
    "account.postal_code": "postalcode postcode zip zipcode plz billingpostalcode",
    "account.city": "city town place plaats ort stadt ville ciudad billingcity officelocation",
    "account.region": "region state stateregion province county billingstate",
    "account.country": "country countryregion land pays país pais billingcountry",
    "account.zone": "zone timezone",
    "account.source": "source leadsource",
    "account.owner": "owner accountowner companyowner salesrep accountmanager salesperson "
    "salesagent",
    "account.backup": "backup",
    "account.phones": "phones",
    "account.emails": "emails",
    "account.aliases": "aliases",
    "person.name": "person contact contactname contactperson fullname displayname ansprechpartner "
    "contactpersoon dm decisionmaker",
    "person.id": "personid contactid recordid",
    "person.given": "firstname givenname vorname forename given voornaam prénom prenom nombre",
    "person.family": "lastname surname familyname family achternaam nachname apellido apellidos",
    "person.job_title": "jobtitle position contacttitle function functie role title "
    "organization1title organizationtitle",
    "person.department": "department afdeling abteilung organization1department "
    "organizationdepartment",
    "person.email": "email emailaddress mail emailwork workemail primaryemail email1 "
    "email1value emailadres",
    "person.home_email": "emailhome homeemail emailother secondaryemail email2address email2value",
    "person.phone": "phone phonenumber telephone tel businessphone workphone phonework telefon "
    "telefoon telefoonnummer telefonnummer téléphone telefono teléfono directphone phone1value",
    "person.mobile": "mobile mobilephone mobilenumber mobilephonenumber cell cellphone gsm mobiel "
    "handy",
    "person.home_phone": "homephone phonehome phone2value",
    "person.fax": "fax faxnumber businessfax",
    "person.other_phone": "otherphone phoneother",
    "person.language": "language taal sprache",
    "person.relation": "relation",
    "person.note": "note notes comment comments remark remarks description memo background "
    "opmerking opmerkingen notiz notizen bemerkung",
    "interaction.occurred": "occurredat calledat calldate callstarttime",
    "interaction.outcome": "outcome calloutcome result",
    "interaction.direction": "direction",
    "interaction.discussed": "discussed",
    "interaction.proposed": "proposed",
    "follow_up.purpose": "purpose nextpurpose nextstep nextaction",
    "follow_up.due_on": "dueon duedate nextdueon followupdate followupon nextcontact",
}
COMMON_NAMES: dict[str, str] = {
    name: full for full, names in _USUAL.items() for name in names.split()
} | {"name": "account.name"}
"""The usual names of columns, squeezed, and the field each fills."""

_ACCOUNT_NAME = "account.name"


def layout_for(header: Sequence[str], asked: Mapping[str, str]) -> Layout:
    """Lay out a CSV by the names of its columns and what was asked for with `--map`."""
    wanted = {squeezed(name): SHORT_NAMES.get(said, said) for name, said in asked.items()}
    names = [squeezed(name) for name in header]
    usual = COMMON_NAMES | names_of_sales(names)
    columns = {
        name: wanted.get(name, usual.get(name, ""))
        for name in names
        if name in wanted or name in usual
    }
    by_itself = "name" in columns and "name" not in wanted
    if by_itself and _ACCOUNT_NAME in {columns[name] for name in columns if name != "name"}:
        columns["name"] = "person.name"
    if "jobtitle" in columns and "title" not in wanted:
        columns.pop("title", None)  # beside a job title, a title is how somebody is addressed
    return replace(OTHER, columns=columns)


def _finish(entry: Entry) -> Entry:
    """Give what a row says of a person without a name to its account."""
    person, account = entry.person, entry.account
    if person is None or person.name or account is None:
        return entry
    return replace(entry, person=None, account=_joined(account, person))


def _joined(account: AccountRecord, person: PersonRecord) -> AccountRecord:
    return replace(
        account,
        phones=account.phones + person.phones,
        emails=account.emails + person.emails,
        notes=account.notes + person.notes,
    )


OTHER = Layout(
    format=ImportFormat.OTHER_CSV,
    kind="rows",
    system=SourceSystem.OTHER,
    columns=COMMON_NAMES,
    needed=frozenset(),
    expected="Company,Contact,Email,Phone,City,Notes",
    rank=1,
    finish=_finish,
)
