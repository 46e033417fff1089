"""Made from `salesbook.store.statements.book.operations`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.book.operation import Action, OperationKind
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

ONE = Statement(
    "book.operations:ONE",
    """
        SELECT operations.id, operations.handle, operations.position, operations.rep_id,
            reps.name AS rep, operations.kind, operations.command, operations.summary,
            operations.zone, operations.recorded_at, operations.reverses_id, (SELECT turns.kind
        FROM operations AS turns
        WHERE turns.reverses_id = operations.id ORDER BY turns.position DESC
        LIMIT :param_1 OFFSET :param_2) AS turn, (SELECT turns.position
        FROM operations AS turns
        WHERE turns.reverses_id = operations.id AND turns.kind = :kind_1 ORDER BY turns.position
            DESC
        LIMIT :param_3 OFFSET :param_4) AS redone
        FROM operations JOIN reps ON reps.id = operations.rep_id
        WHERE operations.id = :operation
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "position": None,
        "rep_id": READERS["uuid"],
        "rep": None,
        "kind": OperationKind,
        "command": None,
        "summary": None,
        "zone": None,
        "recorded_at": READERS["instant"],
        "reverses_id": READERS["uuid"],
        "turn": OperationKind,
        "redone": None,
    },
    fixed={"param_1": 1, "param_2": 0, "kind_1": "redo", "param_3": 1, "param_4": 0},
)

LATEST = Statement(
    "book.operations:LATEST",
    """
        SELECT operations.id, operations.handle, operations.position, operations.rep_id,
            reps.name AS rep, operations.kind, operations.command, operations.summary,
            operations.zone, operations.recorded_at, operations.reverses_id, (SELECT turns.kind
        FROM operations AS turns
        WHERE turns.reverses_id = operations.id ORDER BY turns.position DESC
        LIMIT :param_1 OFFSET :param_2) AS turn, (SELECT turns.position
        FROM operations AS turns
        WHERE turns.reverses_id = operations.id AND turns.kind = :kind_1 ORDER BY turns.position
            DESC
        LIMIT :param_3 OFFSET :param_4) AS redone
        FROM operations JOIN reps ON reps.id = operations.rep_id ORDER BY operations.position
            DESC
        LIMIT :limit OFFSET :param_5
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "position": None,
        "rep_id": READERS["uuid"],
        "rep": None,
        "kind": OperationKind,
        "command": None,
        "summary": None,
        "zone": None,
        "recorded_at": READERS["instant"],
        "reverses_id": READERS["uuid"],
        "turn": OperationKind,
        "redone": None,
    },
    fixed={"param_1": 1, "param_2": 0, "kind_1": "redo", "param_3": 1, "param_4": 0, "param_5": 0},
)

OF_REP = Statement(
    "book.operations:OF_REP",
    """
        SELECT operations.id, operations.handle, operations.position, operations.rep_id,
            reps.name AS rep, operations.kind, operations.command, operations.summary,
            operations.zone, operations.recorded_at, operations.reverses_id, (SELECT turns.kind
        FROM operations AS turns
        WHERE turns.reverses_id = operations.id ORDER BY turns.position DESC
        LIMIT :param_1 OFFSET :param_2) AS turn, (SELECT turns.position
        FROM operations AS turns
        WHERE turns.reverses_id = operations.id AND turns.kind = :kind_1 ORDER BY turns.position
            DESC
        LIMIT :param_3 OFFSET :param_4) AS redone
        FROM operations JOIN reps ON reps.id = operations.rep_id
        WHERE operations.rep_id = :rep ORDER BY operations.position DESC
        LIMIT :limit OFFSET :offset
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "position": None,
        "rep_id": READERS["uuid"],
        "rep": None,
        "kind": OperationKind,
        "command": None,
        "summary": None,
        "zone": None,
        "recorded_at": READERS["instant"],
        "reverses_id": READERS["uuid"],
        "turn": OperationKind,
        "redone": None,
    },
    fixed={"param_1": 1, "param_2": 0, "kind_1": "redo", "param_3": 1, "param_4": 0},
)

OF_ROWS = Statement(
    "book.operations:OF_ROWS",
    """
        SELECT operations.id, operations.handle, operations.position, operations.rep_id,
            reps.name AS rep, operations.kind, operations.command, operations.summary,
            operations.zone, operations.recorded_at, operations.reverses_id, (SELECT turns.kind
        FROM operations AS turns
        WHERE turns.reverses_id = operations.id ORDER BY turns.position DESC
        LIMIT :param_1 OFFSET :param_2) AS turn, (SELECT turns.position
        FROM operations AS turns
        WHERE turns.reverses_id = operations.id AND turns.kind = :kind_1 ORDER BY turns.position
            DESC
        LIMIT :param_3 OFFSET :param_4) AS redone
        FROM operations JOIN reps ON reps.id = operations.rep_id
        WHERE operations.id IN (SELECT changes.operation_id
        FROM changes
        WHERE changes.row_id IN ([[rows]])) ORDER BY operations.position DESC
        LIMIT :limit OFFSET :param_5
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "position": None,
        "rep_id": READERS["uuid"],
        "rep": None,
        "kind": OperationKind,
        "command": None,
        "summary": None,
        "zone": None,
        "recorded_at": READERS["instant"],
        "reverses_id": READERS["uuid"],
        "turn": OperationKind,
        "redone": None,
    },
    fixed={"param_1": 1, "param_2": 0, "kind_1": "redo", "param_3": 1, "param_4": 0, "param_5": 0},
    lists=("rows",),
)

ABOUT = {
    "accounts": Statement(
        "book.operations:ABOUT[accounts]",
        """
            SELECT operations.id, operations.handle, operations.position, operations.rep_id,
                reps.name AS rep, operations.kind, operations.command, operations.summary,
                operations.zone, operations.recorded_at, operations.reverses_id, (SELECT turns.kind
            FROM operations AS turns
            WHERE turns.reverses_id = operations.id ORDER BY turns.position DESC
            LIMIT :param_1 OFFSET :param_2) AS turn, (SELECT turns.position
            FROM operations AS turns
            WHERE turns.reverses_id = operations.id AND turns.kind = :kind_1 ORDER BY turns.position
                DESC
            LIMIT :param_3 OFFSET :param_4) AS redone
            FROM operations JOIN reps ON reps.id = operations.rep_id
            WHERE operations.id IN (SELECT changes.operation_id
            FROM changes
            WHERE changes.row_id IN (SELECT accounts.id
            FROM accounts
            WHERE accounts.id = :owned UNION ALL SELECT accounts.id
            FROM accounts
            WHERE accounts.parent_id = :owned UNION ALL SELECT agreements.id
            FROM agreements
            WHERE agreements.account_id = :owned UNION ALL SELECT aliases.id
            FROM aliases
            WHERE aliases.account_id = :owned UNION ALL SELECT campaign_members.id
            FROM campaign_members
            WHERE campaign_members.account_id = :owned UNION ALL SELECT do_not_contacts.id
            FROM do_not_contacts
            WHERE do_not_contacts.account_id = :owned UNION ALL SELECT emails.id
            FROM emails
            WHERE emails.account_id = :owned UNION ALL SELECT employments.id
            FROM employments
            WHERE employments.account_id = :owned UNION ALL SELECT goodwill_seasons.id
            FROM goodwill_seasons
            WHERE goodwill_seasons.account_id = :owned UNION ALL SELECT interactions.id
            FROM interactions
            WHERE interactions.account_id = :owned UNION ALL SELECT notes.id
            FROM notes
            WHERE notes.account_id = :owned UNION ALL SELECT occasions.id
            FROM occasions
            WHERE occasions.account_id = :owned UNION ALL SELECT opportunities.id
            FROM opportunities
            WHERE opportunities.account_id = :owned UNION ALL SELECT ownerships.id
            FROM ownerships
            WHERE ownerships.account_id = :owned UNION ALL SELECT pauses.id
            FROM pauses
            WHERE pauses.account_id = :owned UNION ALL SELECT phones.id
            FROM phones
            WHERE phones.account_id = :owned UNION ALL SELECT roles.id
            FROM roles
            WHERE roles.account_id = :owned UNION ALL SELECT commitments.id
            FROM commitments
            WHERE commitments.account_id = :owned UNION ALL SELECT follow_ups.id
            FROM follow_ups
            WHERE follow_ups.account_id = :owned UNION ALL SELECT orders.id
            FROM orders
            WHERE orders.account_id = :owned UNION ALL SELECT complaints.id
            FROM complaints
            WHERE complaints.account_id = :owned UNION ALL SELECT plan_items.id
            FROM plan_items
            WHERE plan_items.account_id = :owned UNION ALL SELECT plan_leftovers.id
            FROM plan_leftovers
            WHERE plan_leftovers.account_id = :owned UNION ALL SELECT reviews.id
            FROM reviews
            WHERE reviews.interaction_id IN (SELECT interactions.id
            FROM interactions
            WHERE interactions.account_id = :owned))) ORDER BY operations.position DESC
            LIMIT :limit OFFSET :param_5
        """,
        {
            "id": READERS["uuid"],
            "handle": None,
            "position": None,
            "rep_id": READERS["uuid"],
            "rep": None,
            "kind": OperationKind,
            "command": None,
            "summary": None,
            "zone": None,
            "recorded_at": READERS["instant"],
            "reverses_id": READERS["uuid"],
            "turn": OperationKind,
            "redone": None,
        },
        fixed={"param_1": 1, "param_2": 0, "kind_1": "redo", "param_3": 1, "param_4": 0, "param_5": 0},
    ),
    "people": Statement(
        "book.operations:ABOUT[people]",
        """
            SELECT operations.id, operations.handle, operations.position, operations.rep_id,
                reps.name AS rep, operations.kind, operations.command, operations.summary,
                operations.zone, operations.recorded_at, operations.reverses_id, (SELECT turns.kind
            FROM operations AS turns
            WHERE turns.reverses_id = operations.id ORDER BY turns.position DESC
            LIMIT :param_1 OFFSET :param_2) AS turn, (SELECT turns.position
            FROM operations AS turns
            WHERE turns.reverses_id = operations.id AND turns.kind = :kind_1 ORDER BY turns.position
                DESC
            LIMIT :param_3 OFFSET :param_4) AS redone
            FROM operations JOIN reps ON reps.id = operations.rep_id
            WHERE operations.id IN (SELECT changes.operation_id
            FROM changes
            WHERE changes.row_id IN (SELECT people.id
            FROM people
            WHERE people.id = :owned UNION ALL SELECT aliases.id
            FROM aliases
            WHERE aliases.person_id = :owned UNION ALL SELECT best_hours.id
            FROM best_hours
            WHERE best_hours.person_id = :owned UNION ALL SELECT campaign_members.id
            FROM campaign_members
            WHERE campaign_members.person_id = :owned UNION ALL SELECT do_not_contacts.id
            FROM do_not_contacts
            WHERE do_not_contacts.person_id = :owned UNION ALL SELECT emails.id
            FROM emails
            WHERE emails.person_id = :owned UNION ALL SELECT employments.id
            FROM employments
            WHERE employments.person_id = :owned UNION ALL SELECT lawful_bases.id
            FROM lawful_bases
            WHERE lawful_bases.person_id = :owned UNION ALL SELECT notes.id
            FROM notes
            WHERE notes.person_id = :owned UNION ALL SELECT occasions.id
            FROM occasions
            WHERE occasions.person_id = :owned UNION ALL SELECT personal_facts.id
            FROM personal_facts
            WHERE personal_facts.person_id = :owned UNION ALL SELECT phones.id
            FROM phones
            WHERE phones.person_id = :owned UNION ALL SELECT roles.id
            FROM roles
            WHERE roles.person_id = :owned UNION ALL SELECT commitments.id
            FROM commitments
            WHERE commitments.person_id = :owned UNION ALL SELECT document_shares.id
            FROM document_shares
            WHERE document_shares.person_id = :owned UNION ALL SELECT follow_ups.id
            FROM follow_ups
            WHERE follow_ups.person_id = :owned UNION ALL SELECT interaction_people.id
            FROM interaction_people
            WHERE interaction_people.person_id = :owned UNION ALL SELECT reactions.id
            FROM reactions
            WHERE reactions.person_id = :owned UNION ALL SELECT complaints.id
            FROM complaints
            WHERE complaints.person_id = :owned UNION ALL SELECT plan_items.id
            FROM plan_items
            WHERE plan_items.person_id = :owned UNION ALL SELECT plan_leftovers.id
            FROM plan_leftovers
            WHERE plan_leftovers.person_id = :owned UNION ALL SELECT reviews.id
            FROM reviews
            WHERE reviews.interaction_id IN (SELECT interaction_people.interaction_id
            FROM interaction_people
            WHERE interaction_people.person_id = :owned))) ORDER BY operations.position DESC
            LIMIT :limit OFFSET :param_5
        """,
        {
            "id": READERS["uuid"],
            "handle": None,
            "position": None,
            "rep_id": READERS["uuid"],
            "rep": None,
            "kind": OperationKind,
            "command": None,
            "summary": None,
            "zone": None,
            "recorded_at": READERS["instant"],
            "reverses_id": READERS["uuid"],
            "turn": OperationKind,
            "redone": None,
        },
        fixed={"param_1": 1, "param_2": 0, "kind_1": "redo", "param_3": 1, "param_4": 0, "param_5": 0},
    ),
}

CHANGES = Statement(
    "book.operations:CHANGES",
    """
        SELECT changes.id, changes.recorded_at, changes.operation_id, changes.table_name,
            changes.row_id, changes.action, changes."before", changes."after", changes.salt,
            changes.digest, changes.scrubbed_at
        FROM changes
        WHERE changes.operation_id = :operation ORDER BY changes.table_name, changes.row_id
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "operation_id": READERS["uuid"],
        "table_name": None,
        "row_id": READERS["uuid"],
        "action": Action,
        "before": READERS["json"],
        "after": READERS["json"],
        "salt": None,
        "digest": None,
        "scrubbed_at": READERS["instant"],
    },
)

IN_PRIVATE = Statement(
    "book.operations:IN_PRIVATE",
    """
        SELECT DISTINCT changes.operation_id
        FROM changes
        WHERE changes.operation_id IN ([[operations]]) AND ((EXISTS (SELECT interactions.id
        FROM interactions
        WHERE interactions.private = 1 AND interactions.rep_id != :reader AND interactions.id =
            changes.row_id)) OR (EXISTS (SELECT commitments.id
        FROM commitments JOIN interactions ON interactions.id = commitments.interaction_id
        WHERE interactions.private = 1 AND interactions.rep_id != :reader AND commitments.id =
            changes.row_id)) OR (EXISTS (SELECT document_shares.id
        FROM document_shares JOIN interactions ON interactions.id =
            document_shares.interaction_id
        WHERE interactions.private = 1 AND interactions.rep_id != :reader AND document_shares.id
            = changes.row_id)) OR (EXISTS (SELECT follow_ups.id
        FROM follow_ups JOIN interactions ON interactions.id = follow_ups.origin_interaction_id
        WHERE interactions.private = 1 AND interactions.rep_id != :reader AND follow_ups.id =
            changes.row_id)) OR (EXISTS (SELECT interaction_people.id
        FROM interaction_people JOIN interactions ON interactions.id =
            interaction_people.interaction_id
        WHERE interactions.private = 1 AND interactions.rep_id != :reader AND
            interaction_people.id = changes.row_id)) OR (EXISTS (SELECT interaction_points.id
        FROM interaction_points JOIN interactions ON interactions.id =
            interaction_points.interaction_id
        WHERE interactions.private = 1 AND interactions.rep_id != :reader AND
            interaction_points.id = changes.row_id)) OR (EXISTS (SELECT interaction_purposes.id
        FROM interaction_purposes JOIN interactions ON interactions.id =
            interaction_purposes.interaction_id
        WHERE interactions.private = 1 AND interactions.rep_id != :reader AND
            interaction_purposes.id = changes.row_id)) OR (EXISTS (SELECT occasion_greetings.id
        FROM occasion_greetings JOIN interactions ON interactions.id =
            occasion_greetings.interaction_id
        WHERE interactions.private = 1 AND interactions.rep_id != :reader AND
            occasion_greetings.id = changes.row_id)) OR (EXISTS (SELECT reviews.id
        FROM reviews JOIN interactions ON interactions.id = reviews.interaction_id
        WHERE interactions.private = 1 AND interactions.rep_id != :reader AND reviews.id =
            changes.row_id)) OR (EXISTS (SELECT role_evidence.id
        FROM role_evidence JOIN interactions ON interactions.id = role_evidence.interaction_id
        WHERE interactions.private = 1 AND interactions.rep_id != :reader AND role_evidence.id =
            changes.row_id)) OR (EXISTS (SELECT commitment_closures.id
        FROM commitment_closures JOIN interactions ON interactions.id =
            commitment_closures.interaction_id
        WHERE interactions.private = 1 AND interactions.rep_id != :reader AND
            commitment_closures.id = changes.row_id)) OR (EXISTS (SELECT follow_up_closures.id
        FROM follow_up_closures JOIN interactions ON interactions.id =
            follow_up_closures.interaction_id
        WHERE interactions.private = 1 AND interactions.rep_id != :reader AND
            follow_up_closures.id = changes.row_id)) OR (EXISTS (SELECT plan_items.id
        FROM plan_items JOIN interactions ON interactions.id = plan_items.interaction_id
        WHERE interactions.private = 1 AND interactions.rep_id != :reader AND plan_items.id =
            changes.row_id)) OR (EXISTS (SELECT reaction_answers.id
        FROM reaction_answers JOIN interactions ON interactions.id =
            reaction_answers.interaction_id
        WHERE interactions.private = 1 AND interactions.rep_id != :reader AND
            reaction_answers.id = changes.row_id)) OR (EXISTS (SELECT topics.id
        FROM topics JOIN interactions ON interactions.id = topics.interaction_id
        WHERE interactions.private = 1 AND interactions.rep_id != :reader AND topics.id =
            changes.row_id)))
    """,
    {"operation_id": READERS["uuid"]},
    lists=("operations",),
)

GONE = Statement(
    "book.operations:GONE",
    """
        SELECT DISTINCT changes.operation_id, talk."after"
        FROM changes JOIN changes AS made ON made.table_name = changes.table_name AND
            made.row_id = changes.row_id JOIN changes AS talk ON talk.operation_id =
            made.operation_id
        WHERE changes.operation_id IN ([[operations]]) AND made.action = :action_1 AND
            talk.table_name = :table_name_1 AND talk.action = :action_2 AND NOT (EXISTS (SELECT
            interactions.id
        FROM interactions
        WHERE interactions.id = talk.row_id))
    """,
    {"operation_id": READERS["uuid"], "after": READERS["json"]},
    fixed={"action_1": "insert", "table_name_1": "interactions", "action_2": "insert"},
    lists=("operations",),
)
