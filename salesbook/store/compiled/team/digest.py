"""Made from `salesbook.store.statements.team.digest`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.note import NoteKind
from salesbook.domain.loop.interaction import PointKind
from salesbook.domain.pipeline.complaint import ComplaintKind, ComplaintStatus
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

MARKED = Statement(
    "team.digest:MARKED",
    """
        SELECT interaction_points.id, interaction_points.kind, interaction_points.text,
            interactions.id AS talk_id, interactions.handle, interactions.occurred_at,
            interactions.occurred_zone, interactions.account_id, coalesce(accounts.name, (SELECT
            min(people.name) AS min_1
        FROM people JOIN interaction_people ON interaction_people.person_id = people.id
        WHERE interaction_people.deleted_at IS NULL AND interaction_people.interaction_id =
            interactions.id)) AS whose, reps.name AS rep, interactions.private
        FROM interactions JOIN reps ON reps.id = interactions.rep_id JOIN interaction_points ON
            interaction_points.interaction_id = interactions.id LEFT OUTER JOIN accounts ON
            accounts.id = interactions.account_id
        WHERE interactions.deleted_at IS NULL AND interactions.rep_id IN ([[reps]]) AND
            interactions.occurred_at >= :since AND interactions.occurred_at < :until AND
            interaction_points.deleted_at IS NULL AND (interactions.private IS 0 OR
            :with_private = 1 AND interactions.rep_id = :reader) ORDER BY
            interactions.occurred_at, interactions.id, interaction_points.position
    """,
    {
        "id": READERS["uuid"],
        "kind": PointKind,
        "text": None,
        "talk_id": READERS["uuid"],
        "handle": None,
        "occurred_at": READERS["instant"],
        "occurred_zone": None,
        "account_id": READERS["uuid"],
        "whose": None,
        "rep": None,
        "private": READERS["bool"],
    },
    lists=("reps",),
)

ABOUT = Statement(
    "team.digest:ABOUT",
    """
        SELECT topics.interaction_id, products.name AS product, opportunities.name AS sale,
            opportunities.id AS sale_id, campaigns.name AS campaign, topics.complaint_id
        FROM interactions JOIN topics ON topics.interaction_id = interactions.id LEFT OUTER JOIN
            products ON products.id = topics.product_id LEFT OUTER JOIN opportunities ON
            opportunities.id = topics.opportunity_id LEFT OUTER JOIN campaigns ON campaigns.id =
            topics.campaign_id
        WHERE interactions.deleted_at IS NULL AND interactions.rep_id IN ([[reps]]) AND
            interactions.occurred_at >= :since AND interactions.occurred_at < :until AND
            topics.deleted_at IS NULL AND (EXISTS (SELECT interaction_points.id
        FROM interaction_points
        WHERE interaction_points.deleted_at IS NULL AND interaction_points.interaction_id =
            interactions.id)) ORDER BY topics.interaction_id, topics.id
    """,
    {
        "interaction_id": READERS["uuid"],
        "product": None,
        "sale": None,
        "sale_id": READERS["uuid"],
        "campaign": None,
        "complaint_id": READERS["uuid"],
    },
    lists=("reps",),
)

NOTED = Statement(
    "team.digest:NOTED",
    """
        SELECT notes.id, notes.kind, notes.text, notes.handle, notes.noted_on, notes.account_id,
            coalesce(accounts.name, people.name) AS whose, reps.name AS rep
        FROM notes JOIN reps ON reps.id = notes.author_id LEFT OUTER JOIN accounts ON
            accounts.id = notes.account_id LEFT OUTER JOIN people ON people.id = notes.person_id
        WHERE notes.deleted_at IS NULL AND notes.kind != 'imported' AND (notes.kind = 'risk' OR
            notes.text LIKE '%+%') AND notes.noted_on >= :first AND notes.noted_on <= :last AND
            notes.author_id IN ([[reps]]) ORDER BY notes.noted_on, notes.id
    """,
    {
        "id": READERS["uuid"],
        "kind": NoteKind,
        "text": None,
        "handle": None,
        "noted_on": READERS["date"],
        "account_id": READERS["uuid"],
        "whose": None,
        "rep": None,
    },
    lists=("reps",),
)

COMPLAINED = Statement(
    "team.digest:COMPLAINED",
    """
        SELECT complaints.id, complaints.kind, complaints.text, complaints.handle,
            complaints.opened_at, complaints.opened_zone, complaints.account_id, accounts.name
            AS whose, reps.name AS rep, products.name AS product, complaints.status,
            complaint_closures.closed_at, complaint_closures.resolution
        FROM complaints JOIN accounts ON accounts.id = complaints.account_id JOIN reps ON
            reps.id = complaints.author_id LEFT OUTER JOIN products ON products.id =
            complaints.product_id LEFT OUTER JOIN complaint_closures ON
            complaint_closures.deleted_at IS NULL AND complaint_closures.complaint_id =
            complaints.id
        WHERE complaints.deleted_at IS NULL AND complaints.opened_at >= :since AND
            complaints.opened_at < :until AND complaints.author_id IN ([[reps]]) ORDER BY
            complaints.opened_at, complaints.id
    """,
    {
        "id": READERS["uuid"],
        "kind": ComplaintKind,
        "text": None,
        "handle": None,
        "opened_at": READERS["instant"],
        "opened_zone": None,
        "account_id": READERS["uuid"],
        "whose": None,
        "rep": None,
        "product": None,
        "status": ComplaintStatus,
        "closed_at": READERS["instant"],
        "resolution": None,
    },
    lists=("reps",),
)

SETTLED = Statement(
    "team.digest:SETTLED",
    """
        SELECT complaints.id, complaints.kind, complaints.text, complaints.handle,
            complaints.opened_at, complaints.opened_zone, complaints.account_id, accounts.name
            AS whose, reps.name AS rep, products.name AS product, complaints.status,
            complaint_closures.closed_at, complaint_closures.resolution
        FROM complaints JOIN accounts ON accounts.id = complaints.account_id JOIN reps ON
            reps.id = complaints.author_id LEFT OUTER JOIN products ON products.id =
            complaints.product_id LEFT OUTER JOIN complaint_closures ON
            complaint_closures.deleted_at IS NULL AND complaint_closures.complaint_id =
            complaints.id
        WHERE complaints.deleted_at IS NULL AND complaint_closures.closed_at >= :since AND
            complaint_closures.closed_at < :until AND complaints.author_id IN ([[reps]]) ORDER
            BY complaint_closures.closed_at, complaints.id
    """,
    {
        "id": READERS["uuid"],
        "kind": ComplaintKind,
        "text": None,
        "handle": None,
        "opened_at": READERS["instant"],
        "opened_zone": None,
        "account_id": READERS["uuid"],
        "whose": None,
        "rep": None,
        "product": None,
        "status": ComplaintStatus,
        "closed_at": READERS["instant"],
        "resolution": None,
    },
    lists=("reps",),
)

STEPPED = Statement(
    "team.digest:STEPPED",
    """
        SELECT stage_changes.id, stage_changes.stage, stage_changes.changed_at,
            stage_changes.changed_zone, opportunities.id AS sale_id, opportunities.name AS sale,
            opportunities.stage AS stands, opportunities.handle, opportunities.account_id,
            opportunities.owner_id, accounts.name AS whose, reps.name AS rep
        FROM stage_changes JOIN opportunities ON opportunities.id = stage_changes.opportunity_id
            JOIN accounts ON accounts.id = opportunities.account_id JOIN reps ON reps.id =
            opportunities.owner_id
        WHERE stage_changes.deleted_at IS NULL AND opportunities.deleted_at IS NULL AND
            stage_changes.changed_at >= :since AND stage_changes.changed_at < :until ORDER BY
            stage_changes.changed_at, stage_changes.id
    """,
    {
        "id": READERS["uuid"],
        "stage": None,
        "changed_at": READERS["instant"],
        "changed_zone": None,
        "sale_id": READERS["uuid"],
        "sale": None,
        "stands": None,
        "handle": None,
        "account_id": READERS["uuid"],
        "owner_id": READERS["uuid"],
        "whose": None,
        "rep": None,
    },
)

TALKED = Statement(
    "team.digest:TALKED",
    """
        SELECT interactions.id, interactions.account_id, interactions.occurred_at,
            interactions.occurred_zone
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.rep_id IN ([[reps]]) AND
            interactions.occurred_at >= :since AND interactions.occurred_at < :until AND
            interactions.deleted_at IS NULL AND interactions.outcome IN ('callback_requested',
            'connected', 'held', 'replied') AND interactions.account_id IS NOT NULL AND
            (interactions.private IS 0 OR :with_private = 1 AND interactions.rep_id = :reader)
            ORDER BY interactions.occurred_at, interactions.id
    """,
    {
        "id": READERS["uuid"],
        "account_id": READERS["uuid"],
        "occurred_at": READERS["instant"],
        "occurred_zone": None,
    },
    lists=("reps",),
)

KEPT = Statement(
    "team.digest:KEPT",
    """
        SELECT commitments.id, commitments.interaction_id, commitments.account_id,
            commitments.text, commitment_closures.closed_on
        FROM commitments JOIN commitment_closures ON commitment_closures.commitment_id =
            commitments.id JOIN interactions ON interactions.id = commitments.interaction_id
        WHERE commitments.deleted_at IS NULL AND commitment_closures.deleted_at IS NULL AND
            interactions.deleted_at IS NULL AND commitments.status = 'kept' AND
            commitments.account_id IS NOT NULL AND commitment_closures.closed_on >= :first AND
            (interactions.private IS 0 OR :with_private = 1 AND interactions.rep_id = :reader)
            ORDER BY commitment_closures.closed_on, commitments.id
    """,
    {
        "id": READERS["uuid"],
        "interaction_id": READERS["uuid"],
        "account_id": READERS["uuid"],
        "text": None,
        "closed_on": READERS["date"],
    },
)

OVER = Statement(
    "team.digest:OVER",
    """
        SELECT notes.id, notes.account_id, notes.text, notes.closed_on
        FROM notes
        WHERE notes.deleted_at IS NULL AND notes.kind = 'risk' AND notes.account_id IS NOT NULL
            AND notes.closed_on >= :first ORDER BY notes.closed_on, notes.id
    """,
    {
        "id": READERS["uuid"],
        "account_id": READERS["uuid"],
        "text": None,
        "closed_on": READERS["date"],
    },
)

NAMES = Statement(
    "team.digest:NAMES",
    """
        SELECT products.name, products.name_key, products.sku
        FROM products
        WHERE products.deleted_at IS NULL ORDER BY products.name_key, products.id
    """,
    {"name": None, "name_key": None, "sku": None},
)
