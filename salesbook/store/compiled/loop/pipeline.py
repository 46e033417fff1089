"""Made from `salesbook.store.statements.loop.pipeline`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.account import Source
from salesbook.domain.pipeline.opportunity import OpportunityKind
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

PIPELINE_PAGE = Statement(
    "loop.pipeline:PIPELINE_PAGE",
    """
        SELECT opportunities.id, opportunities.name AS opportunity, opportunities.kind,
            opportunities.source, opportunities.stage, opportunities.amount_minor,
            opportunities.currency, opportunities.close_on, accounts.name AS account, reps.name
            AS owner, campaigns.name AS campaign, coalesce((SELECT max(stage_changes.changed_at)
            AS max_1
        FROM stage_changes
        WHERE stage_changes.deleted_at IS NULL AND stage_changes.opportunity_id =
            opportunities.id), opportunities.recorded_at) AS since, (SELECT
            max(interactions.occurred_at) AS max_2
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.outcome IN ('callback_requested',
            'connected', 'held', 'replied') AND interactions.account_id =
            opportunities.account_id) AS last_at, (SELECT max(interactions.occurred_at) AS max_3
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.outcome IN ('callback_requested',
            'connected', 'held', 'replied') AND interactions.account_id =
            opportunities.account_id AND NOT (EXISTS (SELECT interaction_purposes.id
        FROM interaction_purposes
        WHERE interaction_purposes.deleted_at IS NULL AND interaction_purposes.interaction_id =
            interactions.id AND interaction_purposes.kind = 'goodwill'))) AS last_commercial_at,
            planned.purpose AS next_purpose, planned.due_on AS next_due_on, (SELECT
            origins.rep_id
        FROM interactions AS origins
        WHERE origins.id = planned.origin_interaction_id AND origins.private = 1) AS
            next_keeper, EXISTS (SELECT roles.id
        FROM roles
        WHERE roles.deleted_at IS NULL AND roles.until_on IS NULL AND roles.account_id =
            opportunities.account_id AND roles.part = 'decision_maker' AND (NOT (EXISTS (SELECT
            opportunity_roles.id
        FROM opportunity_roles
        WHERE opportunity_roles.deleted_at IS NULL AND opportunity_roles.role_id = roles.id)) OR
            (EXISTS (SELECT opportunity_roles.id
        FROM opportunity_roles
        WHERE opportunity_roles.deleted_at IS NULL AND opportunity_roles.role_id = roles.id AND
            opportunity_roles.opportunity_id = opportunities.id)))) AS decision_maker_known,
            EXISTS (SELECT roles.id
        FROM roles
        WHERE roles.deleted_at IS NULL AND roles.until_on IS NULL AND roles.account_id =
            opportunities.account_id AND roles.part = 'blocker' AND (NOT (EXISTS (SELECT
            opportunity_roles.id
        FROM opportunity_roles
        WHERE opportunity_roles.deleted_at IS NULL AND opportunity_roles.role_id = roles.id)) OR
            (EXISTS (SELECT opportunity_roles.id
        FROM opportunity_roles
        WHERE opportunity_roles.deleted_at IS NULL AND opportunity_roles.role_id = roles.id AND
            opportunity_roles.opportunity_id = opportunities.id)))) AS blocker_known
        FROM opportunities JOIN accounts ON accounts.id = opportunities.account_id JOIN reps ON
            reps.id = opportunities.owner_id LEFT OUTER JOIN campaigns ON campaigns.id =
            opportunities.campaign_id LEFT OUTER JOIN follow_ups AS planned ON planned.id =
            coalesce((SELECT follow_ups.id
        FROM follow_ups JOIN topics ON topics.follow_up_id = follow_ups.id
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.status = 'open' AND topics.deleted_at
            IS NULL AND topics.opportunity_id = opportunities.id ORDER BY follow_ups.due_on,
            follow_ups.id
        LIMIT :param_1 OFFSET :param_2), (SELECT follow_ups.id
        FROM follow_ups
        WHERE follow_ups.deleted_at IS NULL AND follow_ups.status = 'open' AND
            follow_ups.account_id = opportunities.account_id ORDER BY follow_ups.due_on,
            follow_ups.id
        LIMIT :param_3 OFFSET :param_4))
        WHERE opportunities.deleted_at IS NULL AND opportunities.id > :after ORDER BY
            opportunities.id
        LIMIT :param_5 OFFSET :param_6
    """,
    {
        "id": READERS["uuid"],
        "opportunity": None,
        "kind": OpportunityKind,
        "source": Source,
        "stage": None,
        "amount_minor": None,
        "currency": None,
        "close_on": READERS["date"],
        "account": None,
        "owner": None,
        "campaign": None,
        "since": READERS["instant"],
        "last_at": READERS["instant"],
        "last_commercial_at": READERS["instant"],
        "next_purpose": None,
        "next_due_on": READERS["date"],
        "next_keeper": READERS["uuid"],
        "decision_maker_known": READERS["bool"],
        "blocker_known": READERS["bool"],
    },
    fixed={"param_1": 1, "param_2": 0, "param_3": 1, "param_4": 0, "param_5": 500, "param_6": 0},
)
