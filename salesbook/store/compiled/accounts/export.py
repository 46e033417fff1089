"""Made from `salesbook.store.statements.accounts.export`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.account import (
    AccountKind,
    ContactChannel,
    EmailKind,
    Grade,
    PhoneKind,
    Source,
)
from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.accounts.person import Relation
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

ACCOUNT_PAGE = Statement(
    "accounts.export:ACCOUNT_PAGE",
    """
        SELECT accounts.id, accounts.recorded_at, accounts.handle, accounts.name,
            accounts.legal_name, accounts.kind, accounts.grade, accounts.industry,
            accounts.headcount, accounts.parent_id, accounts.website, accounts.domain,
            accounts.street, accounts.postal_code, accounts.city, accounts.region,
            accounts.country, accounts.zone, accounts.source, accounts.archived_on, reps.name AS
            author
        FROM accounts LEFT OUTER JOIN reps ON reps.id = accounts.author_id
        WHERE accounts.deleted_at IS NULL AND accounts.id > :after ORDER BY accounts.id
        LIMIT :param_1 OFFSET :param_2
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "handle": None,
        "name": None,
        "legal_name": None,
        "kind": AccountKind,
        "grade": Grade,
        "industry": None,
        "headcount": None,
        "parent_id": READERS["uuid"],
        "website": None,
        "domain": None,
        "street": None,
        "postal_code": None,
        "city": None,
        "region": None,
        "country": None,
        "zone": None,
        "source": Source,
        "archived_on": READERS["date"],
        "author": None,
    },
    fixed={"param_1": 500, "param_2": 0},
)

PERSON_PAGE = Statement(
    "accounts.export:PERSON_PAGE",
    """
        SELECT people.id, people.recorded_at, people.handle, people.name, people.given,
            people.family, people.relation, people.language, people.zone, people.channel,
            reps.name AS author
        FROM people LEFT OUTER JOIN reps ON reps.id = people.author_id
        WHERE people.deleted_at IS NULL AND people.id > :after ORDER BY people.id
        LIMIT :param_1 OFFSET :param_2
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "handle": None,
        "name": None,
        "given": None,
        "family": None,
        "relation": Relation,
        "language": None,
        "zone": None,
        "channel": InteractionKind,
        "author": None,
    },
    fixed={"param_1": 500, "param_2": 0},
)

OWNERS = Statement(
    "accounts.export:OWNERS",
    """
        SELECT ownerships.account_id AS subject, reps.name
        FROM ownerships JOIN reps ON reps.id = ownerships.rep_id
        WHERE ownerships.deleted_at IS NULL AND ownerships.until_on IS NULL AND ownerships.part
            = :part AND ownerships.account_id >= :first AND ownerships.account_id <= :last
    """,
    {"subject": READERS["uuid"], "name": None},
)

PAUSED = Statement(
    "accounts.export:PAUSED",
    """
        SELECT pauses.account_id AS subject, pauses.until_on
        FROM pauses
        WHERE pauses.deleted_at IS NULL AND pauses.until_on >= :today AND pauses.account_id >=
            :first AND pauses.account_id <= :last ORDER BY pauses.account_id, pauses.until_on
    """,
    {"subject": READERS["uuid"], "until_on": READERS["date"]},
)

MAIN_JOBS = Statement(
    "accounts.export:MAIN_JOBS",
    """
        SELECT employments.person_id AS subject, employments.account_id, accounts.name,
            employments.job_title, employments.department
        FROM employments JOIN accounts ON accounts.id = employments.account_id
        WHERE employments.deleted_at IS NULL AND employments.until_on IS NULL AND
            employments.main IS 1 AND employments.person_id >= :first AND employments.person_id
            <= :last
    """,
    {
        "subject": READERS["uuid"],
        "account_id": READERS["uuid"],
        "name": None,
        "job_title": None,
        "department": None,
    },
)

OF_ACCOUNTS = {
    "aliases": Statement(
        "accounts.export:OF_ACCOUNTS[aliases]",
        """
            SELECT aliases.account_id AS subject, aliases.name
            FROM aliases
            WHERE aliases.deleted_at IS NULL AND aliases.account_id >= :first AND aliases.account_id
                <= :last ORDER BY aliases.account_id, aliases.id
        """,
        {"subject": READERS["uuid"], "name": None},
    ),
    "phones": Statement(
        "accounts.export:OF_ACCOUNTS[phones]",
        """
            SELECT phones.account_id AS subject, phones.raw, phones.kind, phones.preferred
            FROM phones
            WHERE phones.deleted_at IS NULL AND phones.account_id >= :first AND phones.account_id <=
                :last ORDER BY phones.account_id, phones.id
        """,
        {
            "subject": READERS["uuid"],
            "raw": None,
            "kind": PhoneKind,
            "preferred": READERS["bool"],
        },
    ),
    "emails": Statement(
        "accounts.export:OF_ACCOUNTS[emails]",
        """
            SELECT emails.account_id AS subject, emails.address, emails.kind, emails.preferred
            FROM emails
            WHERE emails.deleted_at IS NULL AND emails.account_id >= :first AND emails.account_id <=
                :last ORDER BY emails.account_id, emails.id
        """,
        {
            "subject": READERS["uuid"],
            "address": None,
            "kind": EmailKind,
            "preferred": READERS["bool"],
        },
    ),
    "do_not_contact": Statement(
        "accounts.export:OF_ACCOUNTS[do_not_contact]",
        """
            SELECT do_not_contacts.account_id AS subject, do_not_contacts.channel
            FROM do_not_contacts
            WHERE do_not_contacts.deleted_at IS NULL AND do_not_contacts.until_on IS NULL AND
                do_not_contacts.account_id >= :first AND do_not_contacts.account_id <= :last ORDER
                BY do_not_contacts.account_id, do_not_contacts.id
        """,
        {"subject": READERS["uuid"], "channel": ContactChannel},
    ),
}

OF_PEOPLE = {
    "aliases": Statement(
        "accounts.export:OF_PEOPLE[aliases]",
        """
            SELECT aliases.person_id AS subject, aliases.name
            FROM aliases
            WHERE aliases.deleted_at IS NULL AND aliases.person_id >= :first AND aliases.person_id
                <= :last ORDER BY aliases.person_id, aliases.id
        """,
        {"subject": READERS["uuid"], "name": None},
    ),
    "phones": Statement(
        "accounts.export:OF_PEOPLE[phones]",
        """
            SELECT phones.person_id AS subject, phones.raw, phones.kind, phones.preferred
            FROM phones
            WHERE phones.deleted_at IS NULL AND phones.person_id >= :first AND phones.person_id <=
                :last ORDER BY phones.person_id, phones.id
        """,
        {
            "subject": READERS["uuid"],
            "raw": None,
            "kind": PhoneKind,
            "preferred": READERS["bool"],
        },
    ),
    "emails": Statement(
        "accounts.export:OF_PEOPLE[emails]",
        """
            SELECT emails.person_id AS subject, emails.address, emails.kind, emails.preferred
            FROM emails
            WHERE emails.deleted_at IS NULL AND emails.person_id >= :first AND emails.person_id <=
                :last ORDER BY emails.person_id, emails.id
        """,
        {
            "subject": READERS["uuid"],
            "address": None,
            "kind": EmailKind,
            "preferred": READERS["bool"],
        },
    ),
    "do_not_contact": Statement(
        "accounts.export:OF_PEOPLE[do_not_contact]",
        """
            SELECT do_not_contacts.person_id AS subject, do_not_contacts.channel
            FROM do_not_contacts
            WHERE do_not_contacts.deleted_at IS NULL AND do_not_contacts.until_on IS NULL AND
                do_not_contacts.person_id >= :first AND do_not_contacts.person_id <= :last ORDER BY
                do_not_contacts.person_id, do_not_contacts.id
        """,
        {"subject": READERS["uuid"], "channel": ContactChannel},
    ),
}
