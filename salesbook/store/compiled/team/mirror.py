"""Made from `salesbook.store.statements.team.mirror`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.store.statement import Statement
from salesbook.store.values import READERS

OWNED = Statement(
    "team.mirror:OWNED",
    """
        SELECT ownerships.account_id
        FROM ownerships
        WHERE ownerships.deleted_at IS NULL AND ownerships.until_on IS NULL AND ownerships.part
            = 'owner' AND ownerships.rep_id = :rep
    """,
    {"account_id": READERS["uuid"]},
)

COUNTS = Statement(
    "team.mirror:COUNTS",
    """
        SELECT :param_1 AS name, (SELECT count(*) AS count_1
        FROM accounts
        WHERE accounts.deleted_at IS NULL AND accounts.archived_on IS NULL AND accounts.id IN
            (SELECT ownerships.account_id
        FROM ownerships
        WHERE ownerships.deleted_at IS NULL AND ownerships.until_on IS NULL AND ownerships.part
            = 'owner' AND ownerships.rep_id = :rep)) AS rows UNION ALL SELECT :param_2 AS name,
            (SELECT count(*) AS count_2
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.rep_id = :rep) AS rows UNION ALL
            SELECT :param_3 AS name, (SELECT count(*) AS count_3
        FROM opportunities
        WHERE opportunities.deleted_at IS NULL AND opportunities.owner_id = :rep) AS rows UNION
            ALL SELECT :param_4 AS name, (SELECT count(*) AS count_4
        FROM orders LEFT OUTER JOIN order_lines ON order_lines.order_id = orders.id AND
            order_lines.deleted_at IS NULL
        WHERE orders.deleted_at IS NULL AND orders.account_id IN (SELECT ownerships.account_id
        FROM ownerships
        WHERE ownerships.deleted_at IS NULL AND ownerships.until_on IS NULL AND ownerships.part
            = 'owner' AND ownerships.rep_id = :rep)) AS rows UNION ALL SELECT :param_5 AS name,
            (SELECT count(*) AS count_5
        FROM occasions
        WHERE occasions.deleted_at IS NULL AND occasions.author_id = :rep) AS rows UNION ALL
            SELECT :param_6 AS name, (SELECT count(*) AS count_6
        FROM commitments
        WHERE commitments.deleted_at IS NULL AND (commitments.owner_id = :rep OR
            commitments.author_id = :rep)) AS rows UNION ALL SELECT :param_7 AS name, (SELECT
            count(*) AS count_7
        FROM accounts
        WHERE accounts.deleted_at IS NULL AND (accounts.author_id = :rep OR accounts.id IN
            (SELECT parts.account_id
        FROM ownerships AS parts
        WHERE parts.deleted_at IS NULL AND parts.until_on IS NULL AND parts.rep_id = :rep))) AS
            rows UNION ALL SELECT :param_8 AS name, (SELECT count(*) AS count_8
        FROM people
        WHERE people.deleted_at IS NULL AND people.author_id = :rep) AS rows UNION ALL SELECT
            :param_9 AS name, (SELECT count(*) AS count_9
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND (interactions.rep_id = :rep OR
            interactions.author_id = :rep)) AS rows UNION ALL SELECT :param_10 AS name, (SELECT
            count(*) AS count_10
        FROM follow_ups
        WHERE follow_ups.deleted_at IS NULL AND (follow_ups.owner_id = :rep OR
            follow_ups.author_id = :rep)) AS rows
    """,
    {"name": None, "rows": None},
    fixed={
        "param_1": "standing",
        "param_2": "activity",
        "param_3": "pipeline",
        "param_4": "orders",
        "param_5": "occasions",
        "param_6": "commitments",
        "param_7": "accounts",
        "param_8": "people",
        "param_9": "interactions",
        "param_10": "follow_ups",
    },
)

TABLES = Statement(
    "team.mirror:TABLES",
    """
        SELECT :param_1 AS name, (SELECT count(*) AS count_1
        FROM reps
        WHERE reps.deleted_at IS NULL AND reps.id = :rep) AS rows UNION ALL SELECT :param_2 AS
            name, (SELECT count(*) AS count_2
        FROM absences
        WHERE absences.deleted_at IS NULL AND (absences.author_id = :rep OR absences.rep_id =
            :rep)) AS rows UNION ALL SELECT :param_3 AS name, (SELECT count(*) AS count_3
        FROM accounts
        WHERE accounts.deleted_at IS NULL AND accounts.author_id = :rep) AS rows UNION ALL
            SELECT :param_4 AS name, (SELECT count(*) AS count_4
        FROM campaigns
        WHERE campaigns.deleted_at IS NULL AND campaigns.author_id = :rep) AS rows UNION ALL
            SELECT :param_5 AS name, (SELECT count(*) AS count_5
        FROM day_plans
        WHERE day_plans.deleted_at IS NULL AND (day_plans.author_id = :rep OR day_plans.rep_id =
            :rep)) AS rows UNION ALL SELECT :param_6 AS name, (SELECT count(*) AS count_6
        FROM holidays
        WHERE holidays.deleted_at IS NULL AND holidays.author_id = :rep) AS rows UNION ALL
            SELECT :param_7 AS name, (SELECT count(*) AS count_7
        FROM people
        WHERE people.deleted_at IS NULL AND people.author_id = :rep) AS rows UNION ALL SELECT
            :param_8 AS name, (SELECT count(*) AS count_8
        FROM products
        WHERE products.deleted_at IS NULL AND products.author_id = :rep) AS rows UNION ALL
            SELECT :param_9 AS name, (SELECT count(*) AS count_9
        FROM settings
        WHERE settings.deleted_at IS NULL AND (settings.author_id = :rep OR settings.rep_id =
            :rep)) AS rows UNION ALL SELECT :param_10 AS name, (SELECT count(*) AS count_10
        FROM source_ids
        WHERE source_ids.deleted_at IS NULL AND source_ids.author_id = :rep) AS rows UNION ALL
            SELECT :param_11 AS name, (SELECT count(*) AS count_11
        FROM agreements
        WHERE agreements.deleted_at IS NULL AND agreements.author_id = :rep) AS rows UNION ALL
            SELECT :param_12 AS name, (SELECT count(*) AS count_12
        FROM aliases
        WHERE aliases.deleted_at IS NULL AND aliases.author_id = :rep) AS rows UNION ALL SELECT
            :param_13 AS name, (SELECT count(*) AS count_13
        FROM best_hours
        WHERE best_hours.deleted_at IS NULL AND best_hours.author_id = :rep) AS rows UNION ALL
            SELECT :param_14 AS name, (SELECT count(*) AS count_14
        FROM campaign_members
        WHERE campaign_members.deleted_at IS NULL AND campaign_members.author_id = :rep) AS rows
            UNION ALL SELECT :param_15 AS name, (SELECT count(*) AS count_15
        FROM do_not_contacts
        WHERE do_not_contacts.deleted_at IS NULL AND do_not_contacts.author_id = :rep) AS rows
            UNION ALL SELECT :param_16 AS name, (SELECT count(*) AS count_16
        FROM documents
        WHERE documents.deleted_at IS NULL AND documents.author_id = :rep) AS rows UNION ALL
            SELECT :param_17 AS name, (SELECT count(*) AS count_17
        FROM emails
        WHERE emails.deleted_at IS NULL AND emails.author_id = :rep) AS rows UNION ALL SELECT
            :param_18 AS name, (SELECT count(*) AS count_18
        FROM employments
        WHERE employments.deleted_at IS NULL AND employments.author_id = :rep) AS rows UNION ALL
            SELECT :param_19 AS name, (SELECT count(*) AS count_19
        FROM goodwill_seasons
        WHERE goodwill_seasons.deleted_at IS NULL AND (goodwill_seasons.author_id = :rep OR
            goodwill_seasons.rep_id = :rep)) AS rows UNION ALL SELECT :param_20 AS name, (SELECT
            count(*) AS count_20
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND (interactions.author_id = :rep OR
            interactions.rep_id = :rep)) AS rows UNION ALL SELECT :param_21 AS name, (SELECT
            count(*) AS count_21
        FROM lawful_bases
        WHERE lawful_bases.deleted_at IS NULL AND lawful_bases.author_id = :rep) AS rows UNION
            ALL SELECT :param_22 AS name, (SELECT count(*) AS count_22
        FROM notes
        WHERE notes.deleted_at IS NULL AND notes.author_id = :rep) AS rows UNION ALL SELECT
            :param_23 AS name, (SELECT count(*) AS count_23
        FROM occasions
        WHERE occasions.deleted_at IS NULL AND occasions.author_id = :rep) AS rows UNION ALL
            SELECT :param_24 AS name, (SELECT count(*) AS count_24
        FROM opportunities
        WHERE opportunities.deleted_at IS NULL AND (opportunities.author_id = :rep OR
            opportunities.owner_id = :rep)) AS rows UNION ALL SELECT :param_25 AS name, (SELECT
            count(*) AS count_25
        FROM ownerships
        WHERE ownerships.deleted_at IS NULL AND (ownerships.author_id = :rep OR
            ownerships.rep_id = :rep)) AS rows UNION ALL SELECT :param_26 AS name, (SELECT
            count(*) AS count_26
        FROM pauses
        WHERE pauses.deleted_at IS NULL AND (pauses.author_id = :rep OR pauses.rep_id = :rep))
            AS rows UNION ALL SELECT :param_27 AS name, (SELECT count(*) AS count_27
        FROM personal_facts
        WHERE personal_facts.deleted_at IS NULL AND (personal_facts.author_id = :rep OR
            personal_facts.rep_id = :rep) AND personal_facts.private = 0) AS rows UNION ALL
            SELECT :param_28 AS name, (SELECT count(*) AS count_28
        FROM phones
        WHERE phones.deleted_at IS NULL AND phones.author_id = :rep) AS rows UNION ALL SELECT
            :param_29 AS name, (SELECT count(*) AS count_29
        FROM posts
        WHERE posts.deleted_at IS NULL AND (posts.author_id = :rep OR posts.rep_id = :rep)) AS
            rows UNION ALL SELECT :param_30 AS name, (SELECT count(*) AS count_30
        FROM roles
        WHERE roles.deleted_at IS NULL AND roles.author_id = :rep) AS rows UNION ALL SELECT
            :param_31 AS name, (SELECT count(*) AS count_31
        FROM commitments
        WHERE commitments.deleted_at IS NULL AND (commitments.author_id = :rep OR
            commitments.owner_id = :rep)) AS rows UNION ALL SELECT :param_32 AS name, (SELECT
            count(*) AS count_32
        FROM document_shares
        WHERE document_shares.deleted_at IS NULL AND document_shares.author_id = :rep) AS rows
            UNION ALL SELECT :param_33 AS name, (SELECT count(*) AS count_33
        FROM document_topics
        WHERE document_topics.deleted_at IS NULL AND document_topics.author_id = :rep) AS rows
            UNION ALL SELECT :param_34 AS name, (SELECT count(*) AS count_34
        FROM follow_ups
        WHERE follow_ups.deleted_at IS NULL AND (follow_ups.author_id = :rep OR
            follow_ups.owner_id = :rep)) AS rows UNION ALL SELECT :param_35 AS name, (SELECT
            count(*) AS count_35
        FROM interaction_people
        WHERE interaction_people.deleted_at IS NULL AND interaction_people.author_id = :rep) AS
            rows UNION ALL SELECT :param_36 AS name, (SELECT count(*) AS count_36
        FROM interaction_points
        WHERE interaction_points.deleted_at IS NULL AND interaction_points.author_id = :rep AND
            (interaction_points.interaction_id NOT IN (SELECT interactions.id
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.private = 1))) AS rows UNION ALL
            SELECT :param_37 AS name, (SELECT count(*) AS count_37
        FROM interaction_purposes
        WHERE interaction_purposes.deleted_at IS NULL AND interaction_purposes.author_id = :rep
            AND (interaction_purposes.interaction_id NOT IN (SELECT interactions.id
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.private = 1))) AS rows UNION ALL
            SELECT :param_38 AS name, (SELECT count(*) AS count_38
        FROM occasion_greetings
        WHERE occasion_greetings.deleted_at IS NULL AND occasion_greetings.author_id = :rep) AS
            rows UNION ALL SELECT :param_39 AS name, (SELECT count(*) AS count_39
        FROM opportunity_roles
        WHERE opportunity_roles.deleted_at IS NULL AND opportunity_roles.author_id = :rep) AS
            rows UNION ALL SELECT :param_40 AS name, (SELECT count(*) AS count_40
        FROM orders
        WHERE orders.deleted_at IS NULL AND orders.author_id = :rep) AS rows UNION ALL SELECT
            :param_41 AS name, (SELECT count(*) AS count_41
        FROM reactions
        WHERE reactions.deleted_at IS NULL AND (reactions.author_id = :rep OR reactions.rep_id =
            :rep)) AS rows UNION ALL SELECT :param_42 AS name, (SELECT count(*) AS count_42
        FROM reviews
        WHERE reviews.deleted_at IS NULL AND (reviews.author_id = :rep OR reviews.reviewer_id =
            :rep) AND (reviews.interaction_id NOT IN (SELECT interactions.id
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.private = 1))) AS rows UNION ALL
            SELECT :param_43 AS name, (SELECT count(*) AS count_43
        FROM role_evidence
        WHERE role_evidence.deleted_at IS NULL AND role_evidence.author_id = :rep) AS rows UNION
            ALL SELECT :param_44 AS name, (SELECT count(*) AS count_44
        FROM stage_changes
        WHERE stage_changes.deleted_at IS NULL AND stage_changes.author_id = :rep) AS rows UNION
            ALL SELECT :param_45 AS name, (SELECT count(*) AS count_45
        FROM appointments
        WHERE appointments.deleted_at IS NULL AND appointments.author_id = :rep) AS rows UNION
            ALL SELECT :param_46 AS name, (SELECT count(*) AS count_46
        FROM commitment_closures
        WHERE commitment_closures.deleted_at IS NULL AND commitment_closures.author_id = :rep)
            AS rows UNION ALL SELECT :param_47 AS name, (SELECT count(*) AS count_47
        FROM complaints
        WHERE complaints.deleted_at IS NULL AND (complaints.author_id = :rep OR
            complaints.owner_id = :rep)) AS rows UNION ALL SELECT :param_48 AS name, (SELECT
            count(*) AS count_48
        FROM follow_up_closures
        WHERE follow_up_closures.deleted_at IS NULL AND follow_up_closures.author_id = :rep) AS
            rows UNION ALL SELECT :param_49 AS name, (SELECT count(*) AS count_49
        FROM order_lines
        WHERE order_lines.deleted_at IS NULL AND order_lines.author_id = :rep) AS rows UNION ALL
            SELECT :param_50 AS name, (SELECT count(*) AS count_50
        FROM plan_items
        WHERE plan_items.deleted_at IS NULL AND plan_items.author_id = :rep) AS rows UNION ALL
            SELECT :param_51 AS name, (SELECT count(*) AS count_51
        FROM plan_leftovers
        WHERE plan_leftovers.deleted_at IS NULL AND plan_leftovers.author_id = :rep) AS rows
            UNION ALL SELECT :param_52 AS name, (SELECT count(*) AS count_52
        FROM reaction_answers
        WHERE reaction_answers.deleted_at IS NULL AND reaction_answers.author_id = :rep) AS rows
            UNION ALL SELECT :param_53 AS name, (SELECT count(*) AS count_53
        FROM review_scores
        WHERE review_scores.deleted_at IS NULL AND review_scores.author_id = :rep AND
            (review_scores.review_id NOT IN (SELECT reviews.id
        FROM reviews
        WHERE reviews.interaction_id IN (SELECT interactions.id
        FROM interactions
        WHERE interactions.deleted_at IS NULL AND interactions.private = 1)))) AS rows UNION ALL
            SELECT :param_54 AS name, (SELECT count(*) AS count_54
        FROM complaint_closures
        WHERE complaint_closures.deleted_at IS NULL AND complaint_closures.author_id = :rep) AS
            rows UNION ALL SELECT :param_55 AS name, (SELECT count(*) AS count_55
        FROM topics
        WHERE topics.deleted_at IS NULL AND topics.author_id = :rep) AS rows
    """,
    {"name": None, "rows": None},
    fixed={
        "param_1": "reps",
        "param_2": "absences",
        "param_3": "accounts",
        "param_4": "campaigns",
        "param_5": "day_plans",
        "param_6": "holidays",
        "param_7": "people",
        "param_8": "products",
        "param_9": "settings",
        "param_10": "source_ids",
        "param_11": "agreements",
        "param_12": "aliases",
        "param_13": "best_hours",
        "param_14": "campaign_members",
        "param_15": "do_not_contacts",
        "param_16": "documents",
        "param_17": "emails",
        "param_18": "employments",
        "param_19": "goodwill_seasons",
        "param_20": "interactions",
        "param_21": "lawful_bases",
        "param_22": "notes",
        "param_23": "occasions",
        "param_24": "opportunities",
        "param_25": "ownerships",
        "param_26": "pauses",
        "param_27": "personal_facts",
        "param_28": "phones",
        "param_29": "posts",
        "param_30": "roles",
        "param_31": "commitments",
        "param_32": "document_shares",
        "param_33": "document_topics",
        "param_34": "follow_ups",
        "param_35": "interaction_people",
        "param_36": "interaction_points",
        "param_37": "interaction_purposes",
        "param_38": "occasion_greetings",
        "param_39": "opportunity_roles",
        "param_40": "orders",
        "param_41": "reactions",
        "param_42": "reviews",
        "param_43": "role_evidence",
        "param_44": "stage_changes",
        "param_45": "appointments",
        "param_46": "commitment_closures",
        "param_47": "complaints",
        "param_48": "follow_up_closures",
        "param_49": "order_lines",
        "param_50": "plan_items",
        "param_51": "plan_leftovers",
        "param_52": "reaction_answers",
        "param_53": "review_scores",
        "param_54": "complaint_closures",
        "param_55": "topics",
    },
)
