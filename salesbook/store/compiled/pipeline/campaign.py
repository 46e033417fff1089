"""Made from `salesbook.store.statements.pipeline.campaign`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.account import AccountKind, Grade, Source
from salesbook.domain.pipeline.campaign import CampaignKind
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

ALL = Statement(
    "pipeline.campaign:ALL",
    """
        SELECT campaigns.id, campaigns.handle, campaigns.name, campaigns.kind,
            campaigns.currency, campaigns.place, campaigns.starts_on, campaigns.ends_on,
            campaigns.cost_minor, campaigns.aim
        FROM campaigns
        WHERE campaigns.deleted_at IS NULL ORDER BY campaigns.starts_on IS NULL,
            campaigns.starts_on DESC, campaigns.id
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "name": None,
        "kind": CampaignKind,
        "currency": None,
        "place": None,
        "starts_on": READERS["date"],
        "ends_on": READERS["date"],
        "cost_minor": None,
        "aim": None,
    },
)

ONE = Statement(
    "pipeline.campaign:ONE",
    """
        SELECT campaigns.id, campaigns.handle, campaigns.name, campaigns.kind,
            campaigns.currency, campaigns.place, campaigns.starts_on, campaigns.ends_on,
            campaigns.cost_minor, campaigns.aim
        FROM campaigns
        WHERE campaigns.deleted_at IS NULL AND campaigns.id = :id
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "name": None,
        "kind": CampaignKind,
        "currency": None,
        "place": None,
        "starts_on": READERS["date"],
        "ends_on": READERS["date"],
        "cost_minor": None,
        "aim": None,
    },
)

NAMES = Statement(
    "pipeline.campaign:NAMES",
    """
        SELECT campaigns.id, campaigns.name_key
        FROM campaigns
        WHERE campaigns.deleted_at IS NULL
    """,
    {"id": READERS["uuid"], "name_key": None},
)

MEMBERS = Statement(
    "pipeline.campaign:MEMBERS",
    """
        SELECT campaign_members.id, campaign_members.campaign_id, campaign_members.account_id,
            campaign_members.person_id, campaign_members.brought,
            campaign_members.dropped_reason, EXISTS (SELECT interactions.id
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.account_id =
            campaign_members.account_id AND (interactions.occurred_at >=
            campaign_members.recorded_at OR (EXISTS (SELECT topics.id
        FROM topics
        WHERE topics.deleted_at IS NULL AND topics.interaction_id = interactions.id AND
            topics.campaign_id = campaign_members.campaign_id))) AND interactions.deleted_at IS
            NULL AND interactions.outcome IN ('callback_requested', 'connected', 'held',
            'replied')) AS reached, EXISTS (SELECT interactions.id
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.account_id =
            campaign_members.account_id AND (interactions.occurred_at >=
            campaign_members.recorded_at OR (EXISTS (SELECT topics.id
        FROM topics
        WHERE topics.deleted_at IS NULL AND topics.interaction_id = interactions.id AND
            topics.campaign_id = campaign_members.campaign_id))) AND interactions.direction =
            'outbound') AS tried, accounts.name AS account, accounts.handle
        FROM campaign_members JOIN accounts ON accounts.id = campaign_members.account_id
        WHERE campaign_members.deleted_at IS NULL AND accounts.deleted_at IS NULL AND
            campaign_members.campaign_id IN ([[ids]]) ORDER BY campaign_members.campaign_id,
            accounts.name_key, campaign_members.id
    """,
    {
        "id": READERS["uuid"],
        "campaign_id": READERS["uuid"],
        "account_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "brought": READERS["bool"],
        "dropped_reason": None,
        "reached": READERS["bool"],
        "tried": READERS["bool"],
        "account": None,
        "handle": None,
    },
    lists=("ids",),
)

WAITING = Statement(
    "pipeline.campaign:WAITING",
    """
        SELECT campaigns.id, campaigns.name, count(*) AS waiting
        FROM campaigns JOIN campaign_members ON campaign_members.campaign_id = campaigns.id JOIN
            accounts ON accounts.id = campaign_members.account_id
        WHERE campaigns.deleted_at IS NULL AND campaign_members.deleted_at IS NULL AND
            accounts.deleted_at IS NULL AND (campaigns.starts_on IS NULL OR campaigns.starts_on
            <= :on) AND (campaigns.ends_on IS NULL OR campaigns.ends_on >= :on) AND
            campaign_members.dropped_reason IS NULL AND (EXISTS (SELECT ownerships.id
        FROM ownerships
        WHERE ownerships.account_id = campaign_members.account_id AND ownerships.deleted_at IS
            NULL AND ownerships.until_on IS NULL AND ownerships.part = 'owner' AND
            ownerships.rep_id = :rep)) AND NOT (EXISTS (SELECT interactions.id
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.account_id =
            campaign_members.account_id AND (interactions.occurred_at >=
            campaign_members.recorded_at OR (EXISTS (SELECT topics.id
        FROM topics
        WHERE topics.deleted_at IS NULL AND topics.interaction_id = interactions.id AND
            topics.campaign_id = campaign_members.campaign_id))) AND interactions.deleted_at IS
            NULL AND interactions.outcome IN ('callback_requested', 'connected', 'held',
            'replied'))) GROUP BY campaigns.id, campaigns.name ORDER BY campaigns.id
    """,
    {"id": READERS["uuid"], "name": None, "waiting": None},
)

BROUGHT = Statement(
    "pipeline.campaign:BROUGHT",
    """
        SELECT campaign_members.id, campaign_members.campaign_id
        FROM campaign_members
        WHERE campaign_members.deleted_at IS NULL AND campaign_members.account_id = :id AND
            campaign_members.brought = 1
    """,
    {"id": READERS["uuid"], "campaign_id": READERS["uuid"]},
)

ON_LIST = Statement(
    "pipeline.campaign:ON_LIST",
    """
        SELECT campaign_members.id, campaign_members.brought, campaign_members.dropped_reason
        FROM campaign_members
        WHERE campaign_members.deleted_at IS NULL AND campaign_members.campaign_id = :campaign
            AND campaign_members.account_id = :id AND campaign_members.person_id IS NULL
    """,
    {"id": READERS["uuid"], "brought": READERS["bool"], "dropped_reason": None},
)

AMOUNTS = Statement(
    "pipeline.campaign:AMOUNTS",
    """
        SELECT opportunities.campaign_id, opportunities.stage, opportunities.currency, count(*)
            AS opportunities, sum(opportunities.amount_minor) AS minor
        FROM opportunities
        WHERE opportunities.deleted_at IS NULL AND opportunities.campaign_id IN ([[ids]]) GROUP
            BY opportunities.campaign_id, opportunities.stage, opportunities.currency ORDER BY
            opportunities.campaign_id, opportunities.stage, opportunities.currency
    """,
    {
        "campaign_id": READERS["uuid"],
        "stage": None,
        "currency": None,
        "opportunities": None,
        "minor": None,
    },
    lists=("ids",),
)

CHOICE = Statement(
    "pipeline.campaign:CHOICE",
    """
        SELECT accounts.id, accounts.handle, accounts.name, accounts.kind, accounts.grade,
            accounts.legal_name, accounts.industry, accounts.headcount, accounts.parent_id,
            accounts.website, accounts.domain, accounts.street, accounts.postal_code,
            accounts.city, accounts.region, accounts.country, accounts.zone, accounts.source,
            accounts.archived_on, (SELECT ownerships.rep_id
        FROM ownerships
        WHERE ownerships.deleted_at IS NULL AND ownerships.until_on IS NULL AND ownerships.part
            = 'owner' AND ownerships.account_id = accounts.id) AS owner_id, (SELECT
            max(interactions.occurred_at) AS max_1
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.outcome IN ('callback_requested',
            'connected', 'held', 'replied') AND interactions.account_id = accounts.id) AS
            last_at
        FROM accounts
        WHERE accounts.deleted_at IS NULL AND accounts.archived_on IS NULL ORDER BY
            accounts.name_key, accounts.id
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
        "owner_id": READERS["uuid"],
        "last_at": READERS["instant"],
    },
)
