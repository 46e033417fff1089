"""Made from `salesbook.store.statements.accounts.account`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.account import AccountKind, Grade, Source
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

BY_ID = Statement(
    "accounts.account:BY_ID",
    """
        SELECT accounts.id, accounts.handle, accounts.name, accounts.kind, accounts.grade,
            accounts.legal_name, accounts.industry, accounts.headcount, accounts.parent_id,
            accounts.website, accounts.domain, accounts.street, accounts.postal_code,
            accounts.city, accounts.region, accounts.country, accounts.zone, accounts.source,
            accounts.archived_on
        FROM accounts
        WHERE accounts.deleted_at IS NULL AND accounts.id IN ([[ids]])
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "name": None,
        "kind": AccountKind,
        "grade": Grade,
        "legal_name": None,
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
    },
    lists=("ids",),
)

COUNTED = Statement(
    "accounts.account:COUNTED",
    """
        SELECT count(*) AS count
        FROM (SELECT accounts.id AS id, accounts.handle AS handle, accounts.name AS name,
            accounts.kind AS kind, accounts.grade AS grade, accounts.legal_name AS legal_name,
            accounts.industry AS industry, accounts.headcount AS headcount, accounts.parent_id
            AS parent_id, accounts.website AS website, accounts.domain AS domain,
            accounts.street AS street, accounts.postal_code AS postal_code, accounts.city AS
            city, accounts.region AS region, accounts.country AS country, accounts.zone AS zone,
            accounts.source AS source, accounts.archived_on AS archived_on
        FROM accounts
        WHERE accounts.deleted_at IS NULL AND (:put_away = 1 OR accounts.archived_on IS NULL)
            AND (:any_staff = 1 OR (accounts.id NOT IN (SELECT employments.account_id
        FROM employments
        WHERE employments.deleted_at IS NULL AND employments.until_on IS NULL))) AND
            (:any_purpose = 1 OR (accounts.id NOT IN (SELECT follow_ups.account_id
        FROM follow_ups
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.status = :status_1 AND
            follow_ups.account_id IS NOT NULL))) AND (:any_agreement = 1 OR (accounts.id NOT IN
            (SELECT agreements.account_id
        FROM agreements
        WHERE agreements.deleted_at IS NULL AND agreements.ended_on IS NULL))) AND (:any_decider
            = 1 OR (accounts.id NOT IN (SELECT roles.account_id
        FROM roles
        WHERE roles.deleted_at IS NULL AND roles.until_on IS NULL AND roles.part IN
            ('decision_maker', 'economic_buyer')))) AND (:any_owner = 1 OR accounts.id IN
            (SELECT ownerships.account_id
        FROM ownerships
        WHERE ownerships.deleted_at IS NULL AND ownerships.until_on IS NULL AND ownerships.part
            = :part_1 AND ownerships.rep_id = :owner)) AND (:kind IS NULL OR accounts.kind =
            :kind) AND (:grade IS NULL OR accounts.grade = :grade)) AS anon_1
    """,
    {"count": None},
    fixed={"status_1": "open", "part_1": "owner"},
)

IN_ORDER = Statement(
    "accounts.account:IN_ORDER",
    """
        SELECT accounts.id, accounts.handle, accounts.name, accounts.kind, accounts.grade,
            accounts.legal_name, accounts.industry, accounts.headcount, accounts.parent_id,
            accounts.website, accounts.domain, accounts.street, accounts.postal_code,
            accounts.city, accounts.region, accounts.country, accounts.zone, accounts.source,
            accounts.archived_on
        FROM accounts
        WHERE accounts.deleted_at IS NULL AND (:put_away = 1 OR accounts.archived_on IS NULL)
            AND (:any_staff = 1 OR (accounts.id NOT IN (SELECT employments.account_id
        FROM employments
        WHERE employments.deleted_at IS NULL AND employments.until_on IS NULL))) AND
            (:any_purpose = 1 OR (accounts.id NOT IN (SELECT follow_ups.account_id
        FROM follow_ups
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.status = :status_1 AND
            follow_ups.account_id IS NOT NULL))) AND (:any_agreement = 1 OR (accounts.id NOT IN
            (SELECT agreements.account_id
        FROM agreements
        WHERE agreements.deleted_at IS NULL AND agreements.ended_on IS NULL))) AND (:any_decider
            = 1 OR (accounts.id NOT IN (SELECT roles.account_id
        FROM roles
        WHERE roles.deleted_at IS NULL AND roles.until_on IS NULL AND roles.part IN
            ('decision_maker', 'economic_buyer')))) AND (:any_owner = 1 OR accounts.id IN
            (SELECT ownerships.account_id
        FROM ownerships
        WHERE ownerships.deleted_at IS NULL AND ownerships.until_on IS NULL AND ownerships.part
            = :part_1 AND ownerships.rep_id = :owner)) AND (:kind IS NULL OR accounts.kind =
            :kind) AND (:grade IS NULL OR accounts.grade = :grade) ORDER BY accounts.name_key,
            accounts.id
        LIMIT :limit OFFSET :param_1
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "name": None,
        "kind": AccountKind,
        "grade": Grade,
        "legal_name": None,
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
    },
    fixed={"status_1": "open", "part_1": "owner", "param_1": 0},
)
