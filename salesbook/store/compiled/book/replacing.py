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
    "aliases": Statement(
        "book.replacing:HIDE[aliases]",
        """
            UPDATE aliases SET deleted_at=:now WHERE aliases.id IN ([[ids]]) AND aliases.deleted_at
                IS NULL
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
    "notes": Statement(
        "book.replacing:HIDE[notes]",
        """
            UPDATE notes SET deleted_at=:now WHERE notes.id IN ([[ids]]) AND notes.deleted_at IS
                NULL
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
    "phones": Statement(
        "book.replacing:HIDE[phones]",
        """
            UPDATE phones SET deleted_at=:now WHERE phones.id IN ([[ids]]) AND phones.deleted_at IS
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
    "follow_up_closures": Statement(
        "book.replacing:HIDE[follow_up_closures]",
        """
            UPDATE follow_up_closures SET deleted_at=:now WHERE follow_up_closures.id IN ([[ids]])
                AND follow_up_closures.deleted_at IS NULL
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
}
