"""Made from `salesbook.store.statements.pipeline.opportunity`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.account import Source
from salesbook.domain.pipeline.opportunity import LostReason, OpportunityKind
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

ONE = Statement(
    "pipeline.opportunity:ONE",
    """
        SELECT opportunities.id, opportunities.handle, opportunities.account_id,
            opportunities.name, opportunities.stage, opportunities.currency,
            opportunities.owner_id, opportunities.kind, opportunities.amount_minor,
            opportunities.close_on, opportunities.source, opportunities.campaign_id,
            coalesce((SELECT max(stage_changes.changed_at) AS max_1
        FROM stage_changes
        WHERE stage_changes.deleted_at IS NULL AND stage_changes.opportunity_id =
            opportunities.id), opportunities.recorded_at) AS since, accounts.name AS account,
            reps.name AS owner, campaigns.name AS campaign
        FROM opportunities JOIN accounts ON accounts.id = opportunities.account_id JOIN reps ON
            reps.id = opportunities.owner_id LEFT OUTER JOIN campaigns ON campaigns.id =
            opportunities.campaign_id
        WHERE opportunities.deleted_at IS NULL AND opportunities.id = :id
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "account_id": READERS["uuid"],
        "name": None,
        "stage": None,
        "currency": None,
        "owner_id": READERS["uuid"],
        "kind": OpportunityKind,
        "amount_minor": None,
        "close_on": READERS["date"],
        "source": Source,
        "campaign_id": READERS["uuid"],
        "since": READERS["instant"],
        "account": None,
        "owner": None,
        "campaign": None,
    },
)

LISTED = Statement(
    "pipeline.opportunity:LISTED",
    """
        SELECT opportunities.id, opportunities.handle, opportunities.account_id,
            opportunities.name, opportunities.stage, opportunities.currency,
            opportunities.owner_id, opportunities.kind, opportunities.amount_minor,
            opportunities.close_on, opportunities.source, opportunities.campaign_id,
            coalesce((SELECT max(stage_changes.changed_at) AS max_1
        FROM stage_changes
        WHERE stage_changes.deleted_at IS NULL AND stage_changes.opportunity_id =
            opportunities.id), opportunities.recorded_at) AS since, accounts.name AS account,
            reps.name AS owner, campaigns.name AS campaign
        FROM opportunities JOIN accounts ON accounts.id = opportunities.account_id JOIN reps ON
            reps.id = opportunities.owner_id LEFT OUTER JOIN campaigns ON campaigns.id =
            opportunities.campaign_id
        WHERE opportunities.deleted_at IS NULL AND (:any_owner = 1 OR opportunities.owner_id =
            :owner) AND (:any_account = 1 OR opportunities.account_id = :account) AND
            (:any_campaign = 1 OR opportunities.campaign_id = :campaign) AND (:any_stage = 1 OR
            opportunities.stage = :stage) AND (:ended_too = 1 OR (opportunities.stage NOT IN
            ([[ended]]))) ORDER BY opportunities.close_on IS NULL, opportunities.close_on,
            opportunities.id
        LIMIT :limit OFFSET :param_1
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "account_id": READERS["uuid"],
        "name": None,
        "stage": None,
        "currency": None,
        "owner_id": READERS["uuid"],
        "kind": OpportunityKind,
        "amount_minor": None,
        "close_on": READERS["date"],
        "source": Source,
        "campaign_id": READERS["uuid"],
        "since": READERS["instant"],
        "account": None,
        "owner": None,
        "campaign": None,
    },
    fixed={"param_1": 0},
    lists=("ended",),
)

COUNTED = Statement(
    "pipeline.opportunity:COUNTED",
    """
        SELECT count(*) AS count
        FROM (SELECT opportunities.id AS id, opportunities.handle AS handle,
            opportunities.account_id AS account_id, opportunities.name AS name,
            opportunities.stage AS stage, opportunities.currency AS currency,
            opportunities.owner_id AS owner_id, opportunities.kind AS kind,
            opportunities.amount_minor AS amount_minor, opportunities.close_on AS close_on,
            opportunities.source AS source, opportunities.campaign_id AS campaign_id,
            coalesce((SELECT max(stage_changes.changed_at) AS max_1
        FROM stage_changes
        WHERE stage_changes.deleted_at IS NULL AND stage_changes.opportunity_id =
            opportunities.id), opportunities.recorded_at) AS since, accounts.name AS account,
            reps.name AS owner, campaigns.name AS campaign
        FROM opportunities JOIN accounts ON accounts.id = opportunities.account_id JOIN reps ON
            reps.id = opportunities.owner_id LEFT OUTER JOIN campaigns ON campaigns.id =
            opportunities.campaign_id
        WHERE opportunities.deleted_at IS NULL AND (:any_owner = 1 OR opportunities.owner_id =
            :owner) AND (:any_account = 1 OR opportunities.account_id = :account) AND
            (:any_campaign = 1 OR opportunities.campaign_id = :campaign) AND (:any_stage = 1 OR
            opportunities.stage = :stage) AND (:ended_too = 1 OR (opportunities.stage NOT IN
            ([[ended]])))) AS anon_1
    """,
    {"count": None},
    lists=("ended",),
)

NAMES = Statement(
    "pipeline.opportunity:NAMES",
    """
        SELECT opportunities.id, opportunities.name, opportunities.stage
        FROM opportunities
        WHERE opportunities.deleted_at IS NULL AND (:any_account = 1 OR opportunities.account_id
            = :account)
    """,
    {"id": READERS["uuid"], "name": None, "stage": None},
)

STEPS = Statement(
    "pipeline.opportunity:STEPS",
    """
        SELECT stage_changes.opportunity_id, stage_changes.stage, stage_changes.changed_at,
            stage_changes.changed_zone, stage_changes.reason, stage_changes.note
        FROM stage_changes
        WHERE stage_changes.deleted_at IS NULL AND stage_changes.opportunity_id IN ([[ids]])
            ORDER BY stage_changes.opportunity_id, stage_changes.changed_at, stage_changes.id
    """,
    {
        "opportunity_id": READERS["uuid"],
        "stage": None,
        "changed_at": READERS["instant"],
        "changed_zone": None,
        "reason": LostReason,
        "note": None,
    },
    lists=("ids",),
)

WON = Statement(
    "pipeline.opportunity:WON",
    """
        SELECT opportunities.id
        FROM opportunities
        WHERE opportunities.deleted_at IS NULL AND opportunities.account_id = :account AND
            opportunities.stage = :won
    """,
    {"id": READERS["uuid"]},
)

CONTACTS = Statement(
    "pipeline.opportunity:CONTACTS",
    """
        SELECT interactions.account_id, max(interactions.occurred_at) AS last_at
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.outcome IN ('callback_requested',
            'connected', 'held', 'replied') AND interactions.account_id IN ([[ids]]) GROUP BY
            interactions.account_id
    """,
    {"account_id": READERS["uuid"], "last_at": READERS["instant"]},
    lists=("ids",),
)

COMMERCIAL_CONTACTS = Statement(
    "pipeline.opportunity:COMMERCIAL_CONTACTS",
    """
        SELECT interactions.account_id, max(interactions.occurred_at) AS last_at
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.outcome IN ('callback_requested',
            'connected', 'held', 'replied') AND interactions.account_id IN ([[ids]]) AND NOT
            (EXISTS (SELECT interaction_purposes.id
        FROM interaction_purposes
        WHERE interaction_purposes.deleted_at IS NULL AND interaction_purposes.interaction_id =
            interactions.id AND interaction_purposes.kind = 'goodwill')) GROUP BY
            interactions.account_id
    """,
    {"account_id": READERS["uuid"], "last_at": READERS["instant"]},
    lists=("ids",),
)
