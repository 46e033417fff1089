"""Made from `salesbook.store.statements.book.check`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.account import (
    AccountKind,
    ContactChannel,
    EmailKind,
    Grade,
    OwnershipPart,
    OwnershipReason,
    PauseReason,
    PhoneKind,
    Source,
)
from salesbook.domain.accounts.note import NoteKind
from salesbook.domain.accounts.person import Relation
from salesbook.domain.book.import_batch import SourceSystem
from salesbook.domain.book.operation import Action, Door, OperationKind
from salesbook.domain.book.rep import Seat
from salesbook.domain.loop.commitment import CommitmentKind, CommitmentStatus, Side
from salesbook.domain.loop.day import BlockKind, ItemKind, ItemStatus, LeftoverReason
from salesbook.domain.loop.follow_up import FollowUpOrigin, FollowUpStatus, PurposeKind
from salesbook.domain.loop.interaction import (
    Direction,
    InteractionKind,
    Medium,
    Met,
    NoNext,
    Outcome,
    PersonPart,
    Phase,
    PointKind,
)
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

LEFT_OPEN = Statement(
    "book.check:LEFT_OPEN",
    """
        SELECT open_operations.id
        FROM open_operations
    """,
    {"id": READERS["uuid"]},
)

BY_REPLICA = Statement(
    "book.check:BY_REPLICA",
    """
        SELECT operations.id, operations.recorded_at, operations.handle, operations.position,
            operations.stamp, operations.replica_id, operations.rep_id, operations.kind,
            operations.reverses_id, operations.door, operations.command, operations.summary,
            operations.zone, operations.kept_at, operations.saw, operations.program_version,
            operations.schema_version, operations.prev_hash, operations.hash
        FROM operations ORDER BY operations.replica_id, operations.stamp
    """,
    {
        "id": READERS["uuid"],
        "recorded_at": READERS["instant"],
        "handle": None,
        "position": None,
        "stamp": None,
        "replica_id": READERS["uuid"],
        "rep_id": READERS["uuid"],
        "kind": OperationKind,
        "reverses_id": READERS["uuid"],
        "door": Door,
        "command": None,
        "summary": None,
        "zone": None,
        "kept_at": READERS["instant"],
        "saw": READERS["json"],
        "program_version": None,
        "schema_version": None,
        "prev_hash": None,
        "hash": None,
    },
)

POSITIONS = Statement(
    "book.check:POSITIONS",
    """
        SELECT operations.position
        FROM operations ORDER BY operations.position
    """,
    {"position": None},
)

BY_OPERATION = Statement(
    "book.check:BY_OPERATION",
    """
        SELECT changes.operation_id, changes.table_name, changes.row_id, changes.action,
            changes."before" AS "before", changes."after" AS "after", changes.salt,
            changes.digest, changes.scrubbed_at
        FROM changes ORDER BY changes.operation_id, changes.table_name, changes.row_id
    """,
    {
        "operation_id": READERS["uuid"],
        "table_name": None,
        "row_id": READERS["uuid"],
        "action": Action,
        "before": None,
        "after": None,
        "salt": None,
        "digest": None,
        "scrubbed_at": READERS["instant"],
    },
)

BY_ROW = Statement(
    "book.check:BY_ROW",
    """
        SELECT changes.row_id, changes.action, changes."after"
        FROM changes JOIN operations ON operations.id = changes.operation_id
        WHERE changes.table_name = :table ORDER BY changes.row_id, operations.position
    """,
    {"row_id": READERS["uuid"], "action": Action, "after": READERS["json"]},
)

ROWS = {
    "reps": Statement(
        "book.check:ROWS[reps]",
        """
            SELECT reps.id, reps.recorded_at, reps.author_id, reps.deleted_at, reps.handle,
                reps.name, reps.email, reps.email_key, reps.seat, reps.leader_id, reps.zone,
                reps.country, reps.started_on, reps.ended_on
            FROM reps ORDER BY reps.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "handle": None,
            "name": None,
            "email": None,
            "email_key": None,
            "seat": Seat,
            "leader_id": READERS["uuid"],
            "zone": None,
            "country": None,
            "started_on": READERS["date"],
            "ended_on": READERS["date"],
        },
    ),
    "accounts": Statement(
        "book.check:ROWS[accounts]",
        """
            SELECT accounts.id, accounts.recorded_at, accounts.author_id, accounts.deleted_at,
                accounts.handle, accounts.name, accounts.name_key, accounts.legal_name,
                accounts.kind, accounts.grade, accounts.industry, accounts.headcount,
                accounts.parent_id, accounts.website, accounts.domain, accounts.street,
                accounts.postal_code, accounts.city, accounts.region, accounts.country,
                accounts.zone, accounts.source, accounts.archived_on
            FROM accounts ORDER BY accounts.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "handle": None,
            "name": None,
            "name_key": None,
            "legal_name": None,
            "kind": AccountKind,
            "grade": Grade,
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
    ),
    "day_plans": Statement(
        "book.check:ROWS[day_plans]",
        """
            SELECT day_plans.id, day_plans.recorded_at, day_plans.author_id, day_plans.deleted_at,
                day_plans.handle, day_plans.rep_id, day_plans.planned_on, day_plans.revision,
                day_plans.made_at, day_plans.zone, day_plans.settings
            FROM day_plans ORDER BY day_plans.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "handle": None,
            "rep_id": READERS["uuid"],
            "planned_on": READERS["date"],
            "revision": None,
            "made_at": READERS["instant"],
            "zone": None,
            "settings": READERS["json"],
        },
    ),
    "people": Statement(
        "book.check:ROWS[people]",
        """
            SELECT people.id, people.recorded_at, people.author_id, people.deleted_at,
                people.handle, people.name, people.name_key, people.given, people.family,
                people.relation, people.language, people.zone
            FROM people ORDER BY people.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "handle": None,
            "name": None,
            "name_key": None,
            "given": None,
            "family": None,
            "relation": Relation,
            "language": None,
            "zone": None,
        },
    ),
    "settings": Statement(
        "book.check:ROWS[settings]",
        """
            SELECT settings.id, settings.recorded_at, settings.author_id, settings.deleted_at,
                settings.rep_id, settings."key", settings.value
            FROM settings ORDER BY settings.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "rep_id": READERS["uuid"],
            "key": None,
            "value": READERS["json"],
        },
    ),
    "source_ids": Statement(
        "book.check:ROWS[source_ids]",
        """
            SELECT source_ids.id, source_ids.recorded_at, source_ids.author_id,
                source_ids.deleted_at, source_ids.system, source_ids.origin, source_ids.external_id,
                source_ids.table_name, source_ids.row_id
            FROM source_ids ORDER BY source_ids.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "system": SourceSystem,
            "origin": None,
            "external_id": None,
            "table_name": None,
            "row_id": READERS["uuid"],
        },
    ),
    "aliases": Statement(
        "book.check:ROWS[aliases]",
        """
            SELECT aliases.id, aliases.recorded_at, aliases.author_id, aliases.deleted_at,
                aliases.account_id, aliases.person_id, aliases.name, aliases.name_key
            FROM aliases ORDER BY aliases.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "account_id": READERS["uuid"],
            "person_id": READERS["uuid"],
            "name": None,
            "name_key": None,
        },
    ),
    "do_not_contacts": Statement(
        "book.check:ROWS[do_not_contacts]",
        """
            SELECT do_not_contacts.id, do_not_contacts.recorded_at, do_not_contacts.author_id,
                do_not_contacts.deleted_at, do_not_contacts.person_id, do_not_contacts.account_id,
                do_not_contacts.channel, do_not_contacts.since_on, do_not_contacts.until_on,
                do_not_contacts.reason
            FROM do_not_contacts ORDER BY do_not_contacts.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "person_id": READERS["uuid"],
            "account_id": READERS["uuid"],
            "channel": ContactChannel,
            "since_on": READERS["date"],
            "until_on": READERS["date"],
            "reason": None,
        },
    ),
    "emails": Statement(
        "book.check:ROWS[emails]",
        """
            SELECT emails.id, emails.recorded_at, emails.author_id, emails.deleted_at,
                emails.person_id, emails.account_id, emails.address, emails.address_key,
                emails.kind, emails.preferred
            FROM emails ORDER BY emails.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "person_id": READERS["uuid"],
            "account_id": READERS["uuid"],
            "address": None,
            "address_key": None,
            "kind": EmailKind,
            "preferred": READERS["bool"],
        },
    ),
    "employments": Statement(
        "book.check:ROWS[employments]",
        """
            SELECT employments.id, employments.recorded_at, employments.author_id,
                employments.deleted_at, employments.person_id, employments.account_id,
                employments.job_title, employments.department, employments.from_on,
                employments.until_on, employments.main
            FROM employments ORDER BY employments.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "person_id": READERS["uuid"],
            "account_id": READERS["uuid"],
            "job_title": None,
            "department": None,
            "from_on": READERS["date"],
            "until_on": READERS["date"],
            "main": READERS["bool"],
        },
    ),
    "interactions": Statement(
        "book.check:ROWS[interactions]",
        """
            SELECT interactions.id, interactions.recorded_at, interactions.author_id,
                interactions.deleted_at, interactions.handle, interactions.rep_id,
                interactions.account_id, interactions.kind, interactions.direction,
                interactions.outcome, interactions.phase, interactions.medium,
                interactions.occurred_at, interactions.occurred_zone, interactions.duration_s,
                interactions.discussed, interactions.proposed, interactions.no_next,
                interactions.confirmed, interactions.private, interactions.answers_id,
                interactions.typed
            FROM interactions ORDER BY interactions.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "handle": None,
            "rep_id": READERS["uuid"],
            "account_id": READERS["uuid"],
            "kind": InteractionKind,
            "direction": Direction,
            "outcome": Outcome,
            "phase": Phase,
            "medium": Medium,
            "occurred_at": READERS["instant"],
            "occurred_zone": None,
            "duration_s": None,
            "discussed": None,
            "proposed": None,
            "no_next": NoNext,
            "confirmed": READERS["bool"],
            "private": READERS["bool"],
            "answers_id": READERS["uuid"],
            "typed": None,
        },
    ),
    "notes": Statement(
        "book.check:ROWS[notes]",
        """
            SELECT notes.id, notes.recorded_at, notes.author_id, notes.deleted_at, notes.handle,
                notes.account_id, notes.person_id, notes.kind, notes.text, notes.noted_on,
                notes.closed_on
            FROM notes ORDER BY notes.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "handle": None,
            "account_id": READERS["uuid"],
            "person_id": READERS["uuid"],
            "kind": NoteKind,
            "text": None,
            "noted_on": READERS["date"],
            "closed_on": READERS["date"],
        },
    ),
    "ownerships": Statement(
        "book.check:ROWS[ownerships]",
        """
            SELECT ownerships.id, ownerships.recorded_at, ownerships.author_id,
                ownerships.deleted_at, ownerships.account_id, ownerships.rep_id, ownerships.part,
                ownerships.from_on, ownerships.until_on, ownerships.reason
            FROM ownerships ORDER BY ownerships.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "account_id": READERS["uuid"],
            "rep_id": READERS["uuid"],
            "part": OwnershipPart,
            "from_on": READERS["date"],
            "until_on": READERS["date"],
            "reason": OwnershipReason,
        },
    ),
    "pauses": Statement(
        "book.check:ROWS[pauses]",
        """
            SELECT pauses.id, pauses.recorded_at, pauses.author_id, pauses.deleted_at,
                pauses.account_id, pauses.rep_id, pauses.from_on, pauses.until_on, pauses.reason,
                pauses.note
            FROM pauses ORDER BY pauses.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "account_id": READERS["uuid"],
            "rep_id": READERS["uuid"],
            "from_on": READERS["date"],
            "until_on": READERS["date"],
            "reason": PauseReason,
            "note": None,
        },
    ),
    "phones": Statement(
        "book.check:ROWS[phones]",
        """
            SELECT phones.id, phones.recorded_at, phones.author_id, phones.deleted_at,
                phones.person_id, phones.account_id, phones.raw, phones.e164, phones.digits,
                phones.kind, phones.preferred
            FROM phones ORDER BY phones.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "person_id": READERS["uuid"],
            "account_id": READERS["uuid"],
            "raw": None,
            "e164": None,
            "digits": None,
            "kind": PhoneKind,
            "preferred": READERS["bool"],
        },
    ),
    "commitments": Statement(
        "book.check:ROWS[commitments]",
        """
            SELECT commitments.id, commitments.recorded_at, commitments.author_id,
                commitments.deleted_at, commitments.handle, commitments.account_id,
                commitments.person_id, commitments.side, commitments.kind, commitments.text,
                commitments.promised_on, commitments.due_on, commitments.owner_id,
                commitments.interaction_id, commitments.status
            FROM commitments ORDER BY commitments.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "handle": None,
            "account_id": READERS["uuid"],
            "person_id": READERS["uuid"],
            "side": Side,
            "kind": CommitmentKind,
            "text": None,
            "promised_on": READERS["date"],
            "due_on": READERS["date"],
            "owner_id": READERS["uuid"],
            "interaction_id": READERS["uuid"],
            "status": CommitmentStatus,
        },
    ),
    "follow_ups": Statement(
        "book.check:ROWS[follow_ups]",
        """
            SELECT follow_ups.id, follow_ups.recorded_at, follow_ups.author_id,
                follow_ups.deleted_at, follow_ups.handle, follow_ups.account_id,
                follow_ups.person_id, follow_ups.purpose_kind, follow_ups.purpose,
                follow_ups.due_on, follow_ups.channel, follow_ups.owner_id, follow_ups.origin,
                follow_ups.origin_interaction_id, follow_ups.status
            FROM follow_ups ORDER BY follow_ups.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "handle": None,
            "account_id": READERS["uuid"],
            "person_id": READERS["uuid"],
            "purpose_kind": PurposeKind,
            "purpose": None,
            "due_on": READERS["date"],
            "channel": InteractionKind,
            "owner_id": READERS["uuid"],
            "origin": FollowUpOrigin,
            "origin_interaction_id": READERS["uuid"],
            "status": FollowUpStatus,
        },
    ),
    "interaction_people": Statement(
        "book.check:ROWS[interaction_people]",
        """
            SELECT interaction_people.id, interaction_people.recorded_at,
                interaction_people.author_id, interaction_people.deleted_at,
                interaction_people.interaction_id, interaction_people.person_id,
                interaction_people.part
            FROM interaction_people ORDER BY interaction_people.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "interaction_id": READERS["uuid"],
            "person_id": READERS["uuid"],
            "part": PersonPart,
        },
    ),
    "interaction_points": Statement(
        "book.check:ROWS[interaction_points]",
        """
            SELECT interaction_points.id, interaction_points.recorded_at,
                interaction_points.author_id, interaction_points.deleted_at,
                interaction_points.interaction_id, interaction_points.kind, interaction_points.text,
                interaction_points.position
            FROM interaction_points ORDER BY interaction_points.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "interaction_id": READERS["uuid"],
            "kind": PointKind,
            "text": None,
            "position": None,
        },
    ),
    "interaction_purposes": Statement(
        "book.check:ROWS[interaction_purposes]",
        """
            SELECT interaction_purposes.id, interaction_purposes.recorded_at,
                interaction_purposes.author_id, interaction_purposes.deleted_at,
                interaction_purposes.interaction_id, interaction_purposes.kind,
                interaction_purposes.text
            FROM interaction_purposes ORDER BY interaction_purposes.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "interaction_id": READERS["uuid"],
            "kind": PurposeKind,
            "text": None,
        },
    ),
    "appointments": Statement(
        "book.check:ROWS[appointments]",
        """
            SELECT appointments.id, appointments.recorded_at, appointments.author_id,
                appointments.deleted_at, appointments.follow_up_id, appointments.at_time,
                appointments.zone, appointments.minutes
            FROM appointments ORDER BY appointments.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "follow_up_id": READERS["uuid"],
            "at_time": READERS["time"],
            "zone": None,
            "minutes": None,
        },
    ),
    "commitment_closures": Statement(
        "book.check:ROWS[commitment_closures]",
        """
            SELECT commitment_closures.id, commitment_closures.recorded_at,
                commitment_closures.author_id, commitment_closures.deleted_at,
                commitment_closures.commitment_id, commitment_closures.closed_on,
                commitment_closures.interaction_id, commitment_closures.note
            FROM commitment_closures ORDER BY commitment_closures.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "commitment_id": READERS["uuid"],
            "closed_on": READERS["date"],
            "interaction_id": READERS["uuid"],
            "note": None,
        },
    ),
    "follow_up_closures": Statement(
        "book.check:ROWS[follow_up_closures]",
        """
            SELECT follow_up_closures.id, follow_up_closures.recorded_at,
                follow_up_closures.author_id, follow_up_closures.deleted_at,
                follow_up_closures.follow_up_id, follow_up_closures.closed_at,
                follow_up_closures.interaction_id, follow_up_closures.met,
                follow_up_closures.superseded_by_id, follow_up_closures.reason
            FROM follow_up_closures ORDER BY follow_up_closures.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "follow_up_id": READERS["uuid"],
            "closed_at": READERS["instant"],
            "interaction_id": READERS["uuid"],
            "met": Met,
            "superseded_by_id": READERS["uuid"],
            "reason": None,
        },
    ),
    "plan_items": Statement(
        "book.check:ROWS[plan_items]",
        """
            SELECT plan_items.id, plan_items.recorded_at, plan_items.author_id,
                plan_items.deleted_at, plan_items.day_plan_id, plan_items.position,
                plan_items.block, plan_items.kind, plan_items.starts_at, plan_items.ends_at,
                plan_items.title, plan_items.account_id, plan_items.person_id,
                plan_items.follow_up_id, plan_items.tier, plan_items.points, plan_items.channel,
                plan_items.reason, plan_items.status, plan_items.interaction_id
            FROM plan_items ORDER BY plan_items.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "day_plan_id": READERS["uuid"],
            "position": None,
            "block": BlockKind,
            "kind": ItemKind,
            "starts_at": READERS["instant"],
            "ends_at": READERS["instant"],
            "title": None,
            "account_id": READERS["uuid"],
            "person_id": READERS["uuid"],
            "follow_up_id": READERS["uuid"],
            "tier": None,
            "points": None,
            "channel": InteractionKind,
            "reason": None,
            "status": ItemStatus,
            "interaction_id": READERS["uuid"],
        },
    ),
    "plan_leftovers": Statement(
        "book.check:ROWS[plan_leftovers]",
        """
            SELECT plan_leftovers.id, plan_leftovers.recorded_at, plan_leftovers.author_id,
                plan_leftovers.deleted_at, plan_leftovers.day_plan_id, plan_leftovers.account_id,
                plan_leftovers.person_id, plan_leftovers.follow_up_id, plan_leftovers.title,
                plan_leftovers.tier, plan_leftovers.reason
            FROM plan_leftovers ORDER BY plan_leftovers.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "day_plan_id": READERS["uuid"],
            "account_id": READERS["uuid"],
            "person_id": READERS["uuid"],
            "follow_up_id": READERS["uuid"],
            "title": None,
            "tier": None,
            "reason": LeftoverReason,
        },
    ),
}
