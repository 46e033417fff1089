"""Made from `salesbook.store.statements.loop.due.remembered`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.account import Source
from salesbook.domain.accounts.contact import InteractionKind, Medium
from salesbook.domain.accounts.occasion import LeapDay, OccasionKind, Recurrence
from salesbook.domain.accounts.role import RolePart, Stance
from salesbook.domain.pipeline.opportunity import OpportunityKind
from salesbook.domain.presence.reaction import ReactionKind, ReactionStatus, ReactionWay
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

KEPT = Statement(
    "loop.due.remembered:KEPT",
    """
        SELECT EXISTS (SELECT agreements.id
        FROM agreements) AS agreements, EXISTS (SELECT complaints.id
        FROM complaints) AS complaints, EXISTS (SELECT occasions.id
        FROM occasions) AS occasions, EXISTS (SELECT opportunities.id
        FROM opportunities) AS opportunities, EXISTS (SELECT orders.id
        FROM orders) AS orders, EXISTS (SELECT reactions.id
        FROM reactions) AS reactions, EXISTS (SELECT roles.id
        FROM roles) AS roles
    """,
    {
        "agreements": READERS["bool"],
        "complaints": READERS["bool"],
        "occasions": READERS["bool"],
        "opportunities": READERS["bool"],
        "orders": READERS["bool"],
        "reactions": READERS["bool"],
        "roles": READERS["bool"],
    },
)

AGREEMENTS = Statement(
    "loop.due.remembered:AGREEMENTS",
    """
        SELECT agreements.id, agreements.recorded_at, agreements.author_id,
            agreements.deleted_at, agreements.account_id, agreements.agreed_on,
            agreements.every_days, agreements.at_most_days, agreements.max_per_month,
            agreements.channel, agreements.reply_within_hours, agreements.we_text,
            agreements.they_text, agreements.review_on, agreements.ended_on
        FROM agreements
        WHERE agreements.deleted_at IS NULL AND agreements.account_id IN ([[ids]]) AND
            agreements.agreed_on <= :today AND (agreements.ended_on IS NULL OR
            agreements.ended_on > :today) ORDER BY agreements.agreed_on, agreements.id
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "author_id": READERS["uuid"],
        "deleted_at": READERS["instant"],
        "account_id": READERS["uuid"],
        "agreed_on": READERS["date"],
        "every_days": None,
        "at_most_days": None,
        "max_per_month": None,
        "channel": InteractionKind,
        "reply_within_hours": None,
        "we_text": None,
        "they_text": None,
        "review_on": READERS["date"],
        "ended_on": READERS["date"],
    },
    lists=("ids",),
)

REACHED_SINCE = Statement(
    "loop.due.remembered:REACHED_SINCE",
    """
        SELECT interactions.account_id, count(*) AS reached
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.outcome IN ('callback_requested',
            'connected', 'held', 'replied') AND interactions.account_id IN ([[ids]]) AND
            interactions.direction = 'outbound' AND interactions.occurred_at >= :since AND
            interactions.occurred_at < :until GROUP BY interactions.account_id
    """,
    {"account_id": READERS["uuid"], "reached": None},
    lists=("ids",),
)

COMMERCIAL = Statement(
    "loop.due.remembered:COMMERCIAL",
    """
        SELECT accounts.id, (SELECT interactions.occurred_at
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.outcome IN ('callback_requested',
            'connected', 'held', 'replied') AND interactions.account_id = accounts.id AND NOT
            (EXISTS (SELECT interaction_purposes.id
        FROM interaction_purposes
        WHERE interaction_purposes.deleted_at IS NULL AND interaction_purposes.interaction_id =
            interactions.id AND interaction_purposes.kind = 'goodwill')) ORDER BY
            interactions.occurred_at DESC
        LIMIT :param_1 OFFSET :param_2) AS occurred_at
        FROM accounts
        WHERE accounts.id IN ([[ids]])
    """,
    {"id": READERS["uuid"], "occurred_at": READERS["instant"]},
    fixed={"param_1": 1, "param_2": 0},
    lists=("ids",),
)

REACTIONS_OF_ACCOUNTS = Statement(
    "loop.due.remembered:REACTIONS_OF_ACCOUNTS",
    """
        SELECT employments.account_id AS subject, reactions.id, reactions.handle,
            reactions.rep_id, reactions.person_id, reactions.medium, reactions.direction,
            reactions.kind, reactions.reacted_at, reactions.status, reactions.post_id,
            reactions.url, reactions.text
        FROM employments JOIN reactions ON reactions.person_id = employments.person_id
        WHERE employments.deleted_at IS NULL AND employments.until_on IS NULL AND
            employments.main = 1 AND employments.account_id IN ([[ids]]) AND
            reactions.deleted_at IS NULL AND reactions.status = 'open' ORDER BY reactions.id
    """,
    {
        "subject": READERS["uuid"],
        "id": READERS["uuid"],
        "handle": None,
        "rep_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "medium": Medium,
        "direction": ReactionWay,
        "kind": ReactionKind,
        "reacted_at": READERS["instant"],
        "status": ReactionStatus,
        "post_id": READERS["uuid"],
        "url": None,
        "text": None,
    },
    lists=("ids",),
)

REACTIONS_OF_PEOPLE = Statement(
    "loop.due.remembered:REACTIONS_OF_PEOPLE",
    """
        SELECT reactions.person_id AS subject, reactions.id, reactions.handle, reactions.rep_id,
            reactions.person_id, reactions.medium, reactions.direction, reactions.kind,
            reactions.reacted_at, reactions.status, reactions.post_id, reactions.url,
            reactions.text
        FROM reactions
        WHERE reactions.person_id IN ([[ids]]) AND reactions.deleted_at IS NULL AND
            reactions.status = 'open' ORDER BY reactions.id
    """,
    {
        "subject": READERS["uuid"],
        "id": READERS["uuid"],
        "handle": None,
        "rep_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "medium": Medium,
        "direction": ReactionWay,
        "kind": ReactionKind,
        "reacted_at": READERS["instant"],
        "status": ReactionStatus,
        "post_id": READERS["uuid"],
        "url": None,
        "text": None,
    },
    lists=("ids",),
)

OWN_DAYS_OF_ACCOUNTS = Statement(
    "loop.due.remembered:OWN_DAYS_OF_ACCOUNTS",
    """
        SELECT occasions.account_id AS subject, occasions.id, occasions.handle, occasions.kind,
            occasions.month, occasions.day, occasions.year, occasions.account_id,
            occasions.person_id, occasions.recurs, occasions.lead_days, occasions.feb29,
            occasions.note
        FROM occasions
        WHERE occasions.deleted_at IS NULL AND occasions.account_id IN ([[ids]]) UNION ALL
            SELECT employments.account_id AS subject, occasions.id, occasions.handle,
            occasions.kind, occasions.month, occasions.day, occasions.year,
            occasions.account_id, occasions.person_id, occasions.recurs, occasions.lead_days,
            occasions.feb29, occasions.note
        FROM employments JOIN occasions ON occasions.person_id = employments.person_id
        WHERE employments.deleted_at IS NULL AND employments.until_on IS NULL AND
            employments.main = 1 AND employments.account_id IN ([[ids]]) AND
            occasions.deleted_at IS NULL
    """,
    {
        "subject": READERS["uuid"],
        "id": READERS["uuid"],
        "handle": None,
        "kind": OccasionKind,
        "month": None,
        "day": None,
        "year": None,
        "account_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "recurs": Recurrence,
        "lead_days": None,
        "feb29": LeapDay,
        "note": None,
    },
    lists=("ids",),
)

OWN_DAYS_OF_PEOPLE = Statement(
    "loop.due.remembered:OWN_DAYS_OF_PEOPLE",
    """
        SELECT occasions.person_id AS subject, occasions.id, occasions.handle, occasions.kind,
            occasions.month, occasions.day, occasions.year, occasions.account_id,
            occasions.person_id, occasions.recurs, occasions.lead_days, occasions.feb29,
            occasions.note
        FROM occasions
        WHERE occasions.deleted_at IS NULL AND occasions.person_id IN ([[ids]])
    """,
    {
        "subject": READERS["uuid"],
        "id": READERS["uuid"],
        "handle": None,
        "kind": OccasionKind,
        "month": None,
        "day": None,
        "year": None,
        "account_id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "recurs": Recurrence,
        "lead_days": None,
        "feb29": LeapDay,
        "note": None,
    },
    lists=("ids",),
)

SALES = Statement(
    "loop.due.remembered:SALES",
    """
        SELECT opportunities.id, opportunities.handle, opportunities.account_id,
            opportunities.name, opportunities.stage, opportunities.currency,
            opportunities.owner_id, opportunities.kind, opportunities.amount_minor,
            opportunities.close_on, opportunities.source, opportunities.campaign_id,
            coalesce((SELECT stage_changes.changed_at
        FROM stage_changes
        WHERE stage_changes.deleted_at IS NULL AND stage_changes.opportunity_id =
            opportunities.id ORDER BY stage_changes.changed_at DESC
        LIMIT :param_1 OFFSET :param_2), opportunities.recorded_at) AS since
        FROM opportunities
        WHERE opportunities.deleted_at IS NULL AND opportunities.account_id IN ([[ids]]) AND
            (opportunities.stage NOT IN ([[ended]])) ORDER BY opportunities.id
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
    },
    fixed={"param_1": 1, "param_2": 0},
    lists=("ids", "ended"),
)

ROLES = Statement(
    "loop.due.remembered:ROLES",
    """
        SELECT roles.id, roles.person_id, roles.account_id, roles.part, roles.from_on,
            roles.stance, roles.influence, roles.until_on
        FROM roles
        WHERE roles.account_id IN ([[ids]]) AND roles.deleted_at IS NULL AND roles.from_on <=
            :today AND (roles.until_on IS NULL OR roles.until_on > :today) ORDER BY roles.id
    """,
    {
        "id": READERS["uuid"],
        "person_id": READERS["uuid"],
        "account_id": READERS["uuid"],
        "part": RolePart,
        "from_on": READERS["date"],
        "stance": Stance,
        "influence": None,
        "until_on": READERS["date"],
    },
    lists=("ids",),
)

ROLES_IN_SALES = Statement(
    "loop.due.remembered:ROLES_IN_SALES",
    """
        SELECT opportunity_roles.role_id, opportunity_roles.opportunity_id
        FROM opportunity_roles
        WHERE opportunity_roles.deleted_at IS NULL AND opportunity_roles.role_id IN ([[ids]])
            ORDER BY opportunity_roles.opportunity_id
    """,
    {"role_id": READERS["uuid"], "opportunity_id": READERS["uuid"]},
    lists=("ids",),
)
