"""Made from `salesbook.store.statements.book.replacing`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.store.statement import Statement

HIDE = {
    "reps": Statement(
        "book.replacing:HIDE[reps]",
        """
            UPDATE reps SET deleted_at=:now WHERE reps.id IN ([[ids]]) AND reps.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "accounts": Statement(
        "book.replacing:HIDE[accounts]",
        """
            UPDATE accounts SET deleted_at=:now WHERE accounts.id IN ([[ids]]) AND
                accounts.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "campaigns": Statement(
        "book.replacing:HIDE[campaigns]",
        """
            UPDATE campaigns SET deleted_at=:now WHERE campaigns.id IN ([[ids]]) AND
                campaigns.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "day_plans": Statement(
        "book.replacing:HIDE[day_plans]",
        """
            UPDATE day_plans SET deleted_at=:now WHERE day_plans.id IN ([[ids]]) AND
                day_plans.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "people": Statement(
        "book.replacing:HIDE[people]",
        """
            UPDATE people SET deleted_at=:now WHERE people.id IN ([[ids]]) AND people.deleted_at IS
                NULL
        """,
        lists=("ids",),
    ),
    "products": Statement(
        "book.replacing:HIDE[products]",
        """
            UPDATE products SET deleted_at=:now WHERE products.id IN ([[ids]]) AND
                products.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "settings": Statement(
        "book.replacing:HIDE[settings]",
        """
            UPDATE settings SET deleted_at=:now WHERE settings.id IN ([[ids]]) AND
                settings.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "source_ids": Statement(
        "book.replacing:HIDE[source_ids]",
        """
            UPDATE source_ids SET deleted_at=:now WHERE source_ids.id IN ([[ids]]) AND
                source_ids.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "agreements": Statement(
        "book.replacing:HIDE[agreements]",
        """
            UPDATE agreements SET deleted_at=:now WHERE agreements.id IN ([[ids]]) AND
                agreements.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "aliases": Statement(
        "book.replacing:HIDE[aliases]",
        """
            UPDATE aliases SET deleted_at=:now WHERE aliases.id IN ([[ids]]) AND aliases.deleted_at
                IS NULL
        """,
        lists=("ids",),
    ),
    "best_hours": Statement(
        "book.replacing:HIDE[best_hours]",
        """
            UPDATE best_hours SET deleted_at=:now WHERE best_hours.id IN ([[ids]]) AND
                best_hours.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "campaign_members": Statement(
        "book.replacing:HIDE[campaign_members]",
        """
            UPDATE campaign_members SET deleted_at=:now WHERE campaign_members.id IN ([[ids]]) AND
                campaign_members.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "do_not_contacts": Statement(
        "book.replacing:HIDE[do_not_contacts]",
        """
            UPDATE do_not_contacts SET deleted_at=:now WHERE do_not_contacts.id IN ([[ids]]) AND
                do_not_contacts.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "documents": Statement(
        "book.replacing:HIDE[documents]",
        """
            UPDATE documents SET deleted_at=:now WHERE documents.id IN ([[ids]]) AND
                documents.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "emails": Statement(
        "book.replacing:HIDE[emails]",
        """
            UPDATE emails SET deleted_at=:now WHERE emails.id IN ([[ids]]) AND emails.deleted_at IS
                NULL
        """,
        lists=("ids",),
    ),
    "employments": Statement(
        "book.replacing:HIDE[employments]",
        """
            UPDATE employments SET deleted_at=:now WHERE employments.id IN ([[ids]]) AND
                employments.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "interactions": Statement(
        "book.replacing:HIDE[interactions]",
        """
            UPDATE interactions SET deleted_at=:now WHERE interactions.id IN ([[ids]]) AND
                interactions.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "lawful_bases": Statement(
        "book.replacing:HIDE[lawful_bases]",
        """
            UPDATE lawful_bases SET deleted_at=:now WHERE lawful_bases.id IN ([[ids]]) AND
                lawful_bases.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "notes": Statement(
        "book.replacing:HIDE[notes]",
        """
            UPDATE notes SET deleted_at=:now WHERE notes.id IN ([[ids]]) AND notes.deleted_at IS
                NULL
        """,
        lists=("ids",),
    ),
    "occasions": Statement(
        "book.replacing:HIDE[occasions]",
        """
            UPDATE occasions SET deleted_at=:now WHERE occasions.id IN ([[ids]]) AND
                occasions.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "opportunities": Statement(
        "book.replacing:HIDE[opportunities]",
        """
            UPDATE opportunities SET deleted_at=:now WHERE opportunities.id IN ([[ids]]) AND
                opportunities.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "ownerships": Statement(
        "book.replacing:HIDE[ownerships]",
        """
            UPDATE ownerships SET deleted_at=:now WHERE ownerships.id IN ([[ids]]) AND
                ownerships.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "pauses": Statement(
        "book.replacing:HIDE[pauses]",
        """
            UPDATE pauses SET deleted_at=:now WHERE pauses.id IN ([[ids]]) AND pauses.deleted_at IS
                NULL
        """,
        lists=("ids",),
    ),
    "personal_facts": Statement(
        "book.replacing:HIDE[personal_facts]",
        """
            UPDATE personal_facts SET deleted_at=:now WHERE personal_facts.id IN ([[ids]]) AND
                personal_facts.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "phones": Statement(
        "book.replacing:HIDE[phones]",
        """
            UPDATE phones SET deleted_at=:now WHERE phones.id IN ([[ids]]) AND phones.deleted_at IS
                NULL
        """,
        lists=("ids",),
    ),
    "posts": Statement(
        "book.replacing:HIDE[posts]",
        """
            UPDATE posts SET deleted_at=:now WHERE posts.id IN ([[ids]]) AND posts.deleted_at IS
                NULL
        """,
        lists=("ids",),
    ),
    "roles": Statement(
        "book.replacing:HIDE[roles]",
        """
            UPDATE roles SET deleted_at=:now WHERE roles.id IN ([[ids]]) AND roles.deleted_at IS
                NULL
        """,
        lists=("ids",),
    ),
    "commitments": Statement(
        "book.replacing:HIDE[commitments]",
        """
            UPDATE commitments SET deleted_at=:now WHERE commitments.id IN ([[ids]]) AND
                commitments.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "document_shares": Statement(
        "book.replacing:HIDE[document_shares]",
        """
            UPDATE document_shares SET deleted_at=:now WHERE document_shares.id IN ([[ids]]) AND
                document_shares.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "document_topics": Statement(
        "book.replacing:HIDE[document_topics]",
        """
            UPDATE document_topics SET deleted_at=:now WHERE document_topics.id IN ([[ids]]) AND
                document_topics.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "follow_ups": Statement(
        "book.replacing:HIDE[follow_ups]",
        """
            UPDATE follow_ups SET deleted_at=:now WHERE follow_ups.id IN ([[ids]]) AND
                follow_ups.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "interaction_people": Statement(
        "book.replacing:HIDE[interaction_people]",
        """
            UPDATE interaction_people SET deleted_at=:now WHERE interaction_people.id IN ([[ids]])
                AND interaction_people.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "interaction_points": Statement(
        "book.replacing:HIDE[interaction_points]",
        """
            UPDATE interaction_points SET deleted_at=:now WHERE interaction_points.id IN ([[ids]])
                AND interaction_points.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "interaction_purposes": Statement(
        "book.replacing:HIDE[interaction_purposes]",
        """
            UPDATE interaction_purposes SET deleted_at=:now WHERE interaction_purposes.id IN
                ([[ids]]) AND interaction_purposes.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "occasion_greetings": Statement(
        "book.replacing:HIDE[occasion_greetings]",
        """
            UPDATE occasion_greetings SET deleted_at=:now WHERE occasion_greetings.id IN ([[ids]])
                AND occasion_greetings.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "opportunity_roles": Statement(
        "book.replacing:HIDE[opportunity_roles]",
        """
            UPDATE opportunity_roles SET deleted_at=:now WHERE opportunity_roles.id IN ([[ids]]) AND
                opportunity_roles.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "orders": Statement(
        "book.replacing:HIDE[orders]",
        """
            UPDATE orders SET deleted_at=:now WHERE orders.id IN ([[ids]]) AND orders.deleted_at IS
                NULL
        """,
        lists=("ids",),
    ),
    "reactions": Statement(
        "book.replacing:HIDE[reactions]",
        """
            UPDATE reactions SET deleted_at=:now WHERE reactions.id IN ([[ids]]) AND
                reactions.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "role_evidence": Statement(
        "book.replacing:HIDE[role_evidence]",
        """
            UPDATE role_evidence SET deleted_at=:now WHERE role_evidence.id IN ([[ids]]) AND
                role_evidence.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "stage_changes": Statement(
        "book.replacing:HIDE[stage_changes]",
        """
            UPDATE stage_changes SET deleted_at=:now WHERE stage_changes.id IN ([[ids]]) AND
                stage_changes.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "appointments": Statement(
        "book.replacing:HIDE[appointments]",
        """
            UPDATE appointments SET deleted_at=:now WHERE appointments.id IN ([[ids]]) AND
                appointments.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "commitment_closures": Statement(
        "book.replacing:HIDE[commitment_closures]",
        """
            UPDATE commitment_closures SET deleted_at=:now WHERE commitment_closures.id IN ([[ids]])
                AND commitment_closures.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "complaints": Statement(
        "book.replacing:HIDE[complaints]",
        """
            UPDATE complaints SET deleted_at=:now WHERE complaints.id IN ([[ids]]) AND
                complaints.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "follow_up_closures": Statement(
        "book.replacing:HIDE[follow_up_closures]",
        """
            UPDATE follow_up_closures SET deleted_at=:now WHERE follow_up_closures.id IN ([[ids]])
                AND follow_up_closures.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "order_lines": Statement(
        "book.replacing:HIDE[order_lines]",
        """
            UPDATE order_lines SET deleted_at=:now WHERE order_lines.id IN ([[ids]]) AND
                order_lines.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "plan_items": Statement(
        "book.replacing:HIDE[plan_items]",
        """
            UPDATE plan_items SET deleted_at=:now WHERE plan_items.id IN ([[ids]]) AND
                plan_items.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "plan_leftovers": Statement(
        "book.replacing:HIDE[plan_leftovers]",
        """
            UPDATE plan_leftovers SET deleted_at=:now WHERE plan_leftovers.id IN ([[ids]]) AND
                plan_leftovers.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "reaction_answers": Statement(
        "book.replacing:HIDE[reaction_answers]",
        """
            UPDATE reaction_answers SET deleted_at=:now WHERE reaction_answers.id IN ([[ids]]) AND
                reaction_answers.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "complaint_closures": Statement(
        "book.replacing:HIDE[complaint_closures]",
        """
            UPDATE complaint_closures SET deleted_at=:now WHERE complaint_closures.id IN ([[ids]])
                AND complaint_closures.deleted_at IS NULL
        """,
        lists=("ids",),
    ),
    "topics": Statement(
        "book.replacing:HIDE[topics]",
        """
            UPDATE topics SET deleted_at=:now WHERE topics.id IN ([[ids]]) AND topics.deleted_at IS
                NULL
        """,
        lists=("ids",),
    ),
}

TAKE_OUT = {
    "reps": Statement(
        "book.replacing:TAKE_OUT[reps]",
        """
            DELETE FROM reps WHERE reps.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "accounts": Statement(
        "book.replacing:TAKE_OUT[accounts]",
        """
            DELETE FROM accounts WHERE accounts.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "campaigns": Statement(
        "book.replacing:TAKE_OUT[campaigns]",
        """
            DELETE FROM campaigns WHERE campaigns.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "day_plans": Statement(
        "book.replacing:TAKE_OUT[day_plans]",
        """
            DELETE FROM day_plans WHERE day_plans.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "people": Statement(
        "book.replacing:TAKE_OUT[people]",
        """
            DELETE FROM people WHERE people.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "products": Statement(
        "book.replacing:TAKE_OUT[products]",
        """
            DELETE FROM products WHERE products.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "settings": Statement(
        "book.replacing:TAKE_OUT[settings]",
        """
            DELETE FROM settings WHERE settings.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "source_ids": Statement(
        "book.replacing:TAKE_OUT[source_ids]",
        """
            DELETE FROM source_ids WHERE source_ids.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "agreements": Statement(
        "book.replacing:TAKE_OUT[agreements]",
        """
            DELETE FROM agreements WHERE agreements.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "aliases": Statement(
        "book.replacing:TAKE_OUT[aliases]",
        """
            DELETE FROM aliases WHERE aliases.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "best_hours": Statement(
        "book.replacing:TAKE_OUT[best_hours]",
        """
            DELETE FROM best_hours WHERE best_hours.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "campaign_members": Statement(
        "book.replacing:TAKE_OUT[campaign_members]",
        """
            DELETE FROM campaign_members WHERE campaign_members.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "do_not_contacts": Statement(
        "book.replacing:TAKE_OUT[do_not_contacts]",
        """
            DELETE FROM do_not_contacts WHERE do_not_contacts.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "documents": Statement(
        "book.replacing:TAKE_OUT[documents]",
        """
            DELETE FROM documents WHERE documents.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "emails": Statement(
        "book.replacing:TAKE_OUT[emails]",
        """
            DELETE FROM emails WHERE emails.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "employments": Statement(
        "book.replacing:TAKE_OUT[employments]",
        """
            DELETE FROM employments WHERE employments.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "interactions": Statement(
        "book.replacing:TAKE_OUT[interactions]",
        """
            DELETE FROM interactions WHERE interactions.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "lawful_bases": Statement(
        "book.replacing:TAKE_OUT[lawful_bases]",
        """
            DELETE FROM lawful_bases WHERE lawful_bases.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "notes": Statement(
        "book.replacing:TAKE_OUT[notes]",
        """
            DELETE FROM notes WHERE notes.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "occasions": Statement(
        "book.replacing:TAKE_OUT[occasions]",
        """
            DELETE FROM occasions WHERE occasions.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "opportunities": Statement(
        "book.replacing:TAKE_OUT[opportunities]",
        """
            DELETE FROM opportunities WHERE opportunities.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "ownerships": Statement(
        "book.replacing:TAKE_OUT[ownerships]",
        """
            DELETE FROM ownerships WHERE ownerships.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "pauses": Statement(
        "book.replacing:TAKE_OUT[pauses]",
        """
            DELETE FROM pauses WHERE pauses.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "personal_facts": Statement(
        "book.replacing:TAKE_OUT[personal_facts]",
        """
            DELETE FROM personal_facts WHERE personal_facts.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "phones": Statement(
        "book.replacing:TAKE_OUT[phones]",
        """
            DELETE FROM phones WHERE phones.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "posts": Statement(
        "book.replacing:TAKE_OUT[posts]",
        """
            DELETE FROM posts WHERE posts.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "roles": Statement(
        "book.replacing:TAKE_OUT[roles]",
        """
            DELETE FROM roles WHERE roles.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "commitments": Statement(
        "book.replacing:TAKE_OUT[commitments]",
        """
            DELETE FROM commitments WHERE commitments.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "document_shares": Statement(
        "book.replacing:TAKE_OUT[document_shares]",
        """
            DELETE FROM document_shares WHERE document_shares.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "document_topics": Statement(
        "book.replacing:TAKE_OUT[document_topics]",
        """
            DELETE FROM document_topics WHERE document_topics.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "follow_ups": Statement(
        "book.replacing:TAKE_OUT[follow_ups]",
        """
            DELETE FROM follow_ups WHERE follow_ups.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "interaction_people": Statement(
        "book.replacing:TAKE_OUT[interaction_people]",
        """
            DELETE FROM interaction_people WHERE interaction_people.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "interaction_points": Statement(
        "book.replacing:TAKE_OUT[interaction_points]",
        """
            DELETE FROM interaction_points WHERE interaction_points.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "interaction_purposes": Statement(
        "book.replacing:TAKE_OUT[interaction_purposes]",
        """
            DELETE FROM interaction_purposes WHERE interaction_purposes.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "occasion_greetings": Statement(
        "book.replacing:TAKE_OUT[occasion_greetings]",
        """
            DELETE FROM occasion_greetings WHERE occasion_greetings.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "opportunity_roles": Statement(
        "book.replacing:TAKE_OUT[opportunity_roles]",
        """
            DELETE FROM opportunity_roles WHERE opportunity_roles.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "orders": Statement(
        "book.replacing:TAKE_OUT[orders]",
        """
            DELETE FROM orders WHERE orders.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "reactions": Statement(
        "book.replacing:TAKE_OUT[reactions]",
        """
            DELETE FROM reactions WHERE reactions.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "role_evidence": Statement(
        "book.replacing:TAKE_OUT[role_evidence]",
        """
            DELETE FROM role_evidence WHERE role_evidence.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "stage_changes": Statement(
        "book.replacing:TAKE_OUT[stage_changes]",
        """
            DELETE FROM stage_changes WHERE stage_changes.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "appointments": Statement(
        "book.replacing:TAKE_OUT[appointments]",
        """
            DELETE FROM appointments WHERE appointments.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "commitment_closures": Statement(
        "book.replacing:TAKE_OUT[commitment_closures]",
        """
            DELETE FROM commitment_closures WHERE commitment_closures.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "complaints": Statement(
        "book.replacing:TAKE_OUT[complaints]",
        """
            DELETE FROM complaints WHERE complaints.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "follow_up_closures": Statement(
        "book.replacing:TAKE_OUT[follow_up_closures]",
        """
            DELETE FROM follow_up_closures WHERE follow_up_closures.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "order_lines": Statement(
        "book.replacing:TAKE_OUT[order_lines]",
        """
            DELETE FROM order_lines WHERE order_lines.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "plan_items": Statement(
        "book.replacing:TAKE_OUT[plan_items]",
        """
            DELETE FROM plan_items WHERE plan_items.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "plan_leftovers": Statement(
        "book.replacing:TAKE_OUT[plan_leftovers]",
        """
            DELETE FROM plan_leftovers WHERE plan_leftovers.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "reaction_answers": Statement(
        "book.replacing:TAKE_OUT[reaction_answers]",
        """
            DELETE FROM reaction_answers WHERE reaction_answers.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "complaint_closures": Statement(
        "book.replacing:TAKE_OUT[complaint_closures]",
        """
            DELETE FROM complaint_closures WHERE complaint_closures.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
    "topics": Statement(
        "book.replacing:TAKE_OUT[topics]",
        """
            DELETE FROM topics WHERE topics.id IN (SELECT changes.row_id
            FROM changes
            WHERE changes.operation_id = :operation AND changes.table_name = :table AND
                changes.action = :action_1)
        """,
        fixed={"action_1": "delete"},
    ),
}
