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
from salesbook.domain.accounts.contact import InteractionKind, Medium
from salesbook.domain.accounts.fact import ToldBy
from salesbook.domain.accounts.note import NoteKind
from salesbook.domain.accounts.occasion import LeapDay, OccasionKind, Recurrence
from salesbook.domain.accounts.person import Relation
from salesbook.domain.accounts.reachable import Basis, BasisSource
from salesbook.domain.accounts.role import RolePart, Stance
from salesbook.domain.book.day_off import AbsenceKind
from salesbook.domain.book.import_batch import SourceSystem
from salesbook.domain.book.operation import Action, Door, OperationKind
from salesbook.domain.book.rep import Seat
from salesbook.domain.loop.commitment import CommitmentKind, CommitmentStatus, Side
from salesbook.domain.loop.day import BlockKind, ItemKind, ItemStatus, LeftoverReason
from salesbook.domain.loop.follow_up import FollowUpOrigin, FollowUpStatus, PurposeKind
from salesbook.domain.loop.interaction import (
    Direction,
    Met,
    NoNext,
    Outcome,
    PersonPart,
    Phase,
    PointKind,
)
from salesbook.domain.pipeline.campaign import CampaignKind
from salesbook.domain.pipeline.complaint import ComplaintKind, ComplaintStatus, Severity
from salesbook.domain.pipeline.opportunity import LostReason, OpportunityKind
from salesbook.domain.presence.document import DocumentKind, ShareMedium
from salesbook.domain.presence.reaction import ReactionKind, ReactionStatus, ReactionWay
from salesbook.domain.team.review import Criterion
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
    "absences": Statement(
        "book.check:ROWS[absences]",
        """
            SELECT absences.id, absences.recorded_at, absences.author_id, absences.deleted_at,
                absences.rep_id, absences.from_on, absences.until_on, absences.kind
            FROM absences ORDER BY absences.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "rep_id": READERS["uuid"],
            "from_on": READERS["date"],
            "until_on": READERS["date"],
            "kind": AbsenceKind,
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
    "calendars": Statement(
        "book.check:ROWS[calendars]",
        """
            SELECT calendars.id, calendars.recorded_at, calendars.author_id, calendars.deleted_at,
                calendars.rep_id, calendars.name, calendars.text, calendars.sha256
            FROM calendars ORDER BY calendars.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "rep_id": READERS["uuid"],
            "name": None,
            "text": None,
            "sha256": None,
        },
    ),
    "campaigns": Statement(
        "book.check:ROWS[campaigns]",
        """
            SELECT campaigns.id, campaigns.recorded_at, campaigns.author_id, campaigns.deleted_at,
                campaigns.handle, campaigns.name, campaigns.name_key, campaigns.kind,
                campaigns.place, campaigns.starts_on, campaigns.ends_on, campaigns.cost_minor,
                campaigns.currency, campaigns.aim
            FROM campaigns ORDER BY campaigns.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "handle": None,
            "name": None,
            "name_key": None,
            "kind": CampaignKind,
            "place": None,
            "starts_on": READERS["date"],
            "ends_on": READERS["date"],
            "cost_minor": None,
            "currency": None,
            "aim": None,
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
    "holidays": Statement(
        "book.check:ROWS[holidays]",
        """
            SELECT holidays.id, holidays.recorded_at, holidays.author_id, holidays.deleted_at,
                holidays.country, holidays.region, holidays.day_on, holidays.name
            FROM holidays ORDER BY holidays.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "country": None,
            "region": None,
            "day_on": READERS["date"],
            "name": None,
        },
    ),
    "people": Statement(
        "book.check:ROWS[people]",
        """
            SELECT people.id, people.recorded_at, people.author_id, people.deleted_at,
                people.handle, people.name, people.name_key, people.given, people.family,
                people.relation, people.language, people.zone, people.channel
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
            "channel": InteractionKind,
        },
    ),
    "products": Statement(
        "book.check:ROWS[products]",
        """
            SELECT products.id, products.recorded_at, products.author_id, products.deleted_at,
                products.sku, products.name, products.name_key, products.category,
                products.successor_id, products.retired_on
            FROM products ORDER BY products.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "sku": None,
            "name": None,
            "name_key": None,
            "category": None,
            "successor_id": READERS["uuid"],
            "retired_on": READERS["date"],
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
    "agreements": Statement(
        "book.check:ROWS[agreements]",
        """
            SELECT agreements.id, agreements.recorded_at, agreements.author_id,
                agreements.deleted_at, agreements.account_id, agreements.agreed_on,
                agreements.every_days, agreements.at_most_days, agreements.max_per_month,
                agreements.channel, agreements.reply_within_hours, agreements.we_text,
                agreements.they_text, agreements.review_on, agreements.ended_on
            FROM agreements ORDER BY agreements.id
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
    "best_hours": Statement(
        "book.check:ROWS[best_hours]",
        """
            SELECT best_hours.id, best_hours.recorded_at, best_hours.author_id,
                best_hours.deleted_at, best_hours.person_id, best_hours.weekday,
                best_hours.from_time, best_hours.until_time
            FROM best_hours ORDER BY best_hours.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "person_id": READERS["uuid"],
            "weekday": None,
            "from_time": READERS["time"],
            "until_time": READERS["time"],
        },
    ),
    "campaign_members": Statement(
        "book.check:ROWS[campaign_members]",
        """
            SELECT campaign_members.id, campaign_members.recorded_at, campaign_members.author_id,
                campaign_members.deleted_at, campaign_members.campaign_id,
                campaign_members.account_id, campaign_members.person_id, campaign_members.brought,
                campaign_members.dropped_reason
            FROM campaign_members ORDER BY campaign_members.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "campaign_id": READERS["uuid"],
            "account_id": READERS["uuid"],
            "person_id": READERS["uuid"],
            "brought": READERS["bool"],
            "dropped_reason": None,
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
    "documents": Statement(
        "book.check:ROWS[documents]",
        """
            SELECT documents.id, documents.recorded_at, documents.author_id, documents.deleted_at,
                documents.handle, documents.title, documents.title_key, documents.kind,
                documents.path, documents.url, documents.sha256, documents.size_bytes,
                documents.media_type, documents.product_id, documents.valid_until_on
            FROM documents ORDER BY documents.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "handle": None,
            "title": None,
            "title_key": None,
            "kind": DocumentKind,
            "path": None,
            "url": None,
            "sha256": None,
            "size_bytes": None,
            "media_type": None,
            "product_id": READERS["uuid"],
            "valid_until_on": READERS["date"],
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
    "goodwill_seasons": Statement(
        "book.check:ROWS[goodwill_seasons]",
        """
            SELECT goodwill_seasons.id, goodwill_seasons.recorded_at, goodwill_seasons.author_id,
                goodwill_seasons.deleted_at, goodwill_seasons.account_id, goodwill_seasons.rep_id,
                goodwill_seasons.from_on, goodwill_seasons.until_on
            FROM goodwill_seasons ORDER BY goodwill_seasons.id
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
    "lawful_bases": Statement(
        "book.check:ROWS[lawful_bases]",
        """
            SELECT lawful_bases.id, lawful_bases.recorded_at, lawful_bases.author_id,
                lawful_bases.deleted_at, lawful_bases.person_id, lawful_bases.basis,
                lawful_bases.source, lawful_bases.since_on, lawful_bases.until_on
            FROM lawful_bases ORDER BY lawful_bases.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "person_id": READERS["uuid"],
            "basis": Basis,
            "source": BasisSource,
            "since_on": READERS["date"],
            "until_on": READERS["date"],
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
    "occasions": Statement(
        "book.check:ROWS[occasions]",
        """
            SELECT occasions.id, occasions.recorded_at, occasions.author_id, occasions.deleted_at,
                occasions.handle, occasions.account_id, occasions.person_id, occasions.kind,
                occasions.month, occasions.day, occasions.year, occasions.recurs,
                occasions.lead_days, occasions.feb29, occasions.note
            FROM occasions ORDER BY occasions.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "handle": None,
            "account_id": READERS["uuid"],
            "person_id": READERS["uuid"],
            "kind": OccasionKind,
            "month": None,
            "day": None,
            "year": None,
            "recurs": Recurrence,
            "lead_days": None,
            "feb29": LeapDay,
            "note": None,
        },
    ),
    "opportunities": Statement(
        "book.check:ROWS[opportunities]",
        """
            SELECT opportunities.id, opportunities.recorded_at, opportunities.author_id,
                opportunities.deleted_at, opportunities.handle, opportunities.account_id,
                opportunities.name, opportunities.kind, opportunities.stage,
                opportunities.amount_minor, opportunities.currency, opportunities.close_on,
                opportunities.source, opportunities.campaign_id, opportunities.owner_id
            FROM opportunities ORDER BY opportunities.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "handle": None,
            "account_id": READERS["uuid"],
            "name": None,
            "kind": OpportunityKind,
            "stage": None,
            "amount_minor": None,
            "currency": None,
            "close_on": READERS["date"],
            "source": Source,
            "campaign_id": READERS["uuid"],
            "owner_id": READERS["uuid"],
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
    "personal_facts": Statement(
        "book.check:ROWS[personal_facts]",
        """
            SELECT personal_facts.id, personal_facts.recorded_at, personal_facts.author_id,
                personal_facts.deleted_at, personal_facts.handle, personal_facts.person_id,
                personal_facts.rep_id, personal_facts.told_by, personal_facts.text,
                personal_facts.learned_on, personal_facts.private
            FROM personal_facts ORDER BY personal_facts.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "handle": None,
            "person_id": READERS["uuid"],
            "rep_id": READERS["uuid"],
            "told_by": ToldBy,
            "text": None,
            "learned_on": READERS["date"],
            "private": READERS["bool"],
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
    "posts": Statement(
        "book.check:ROWS[posts]",
        """
            SELECT posts.id, posts.recorded_at, posts.author_id, posts.deleted_at, posts.handle,
                posts.rep_id, posts.medium, posts.text, posts.url, posts.product_id,
                posts.posted_at, posts.posted_zone
            FROM posts ORDER BY posts.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "handle": None,
            "rep_id": READERS["uuid"],
            "medium": Medium,
            "text": None,
            "url": None,
            "product_id": READERS["uuid"],
            "posted_at": READERS["instant"],
            "posted_zone": None,
        },
    ),
    "roles": Statement(
        "book.check:ROWS[roles]",
        """
            SELECT roles.id, roles.recorded_at, roles.author_id, roles.deleted_at, roles.person_id,
                roles.account_id, roles.part, roles.stance, roles.influence, roles.from_on,
                roles.until_on
            FROM roles ORDER BY roles.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "person_id": READERS["uuid"],
            "account_id": READERS["uuid"],
            "part": RolePart,
            "stance": Stance,
            "influence": None,
            "from_on": READERS["date"],
            "until_on": READERS["date"],
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
    "document_shares": Statement(
        "book.check:ROWS[document_shares]",
        """
            SELECT document_shares.id, document_shares.recorded_at, document_shares.author_id,
                document_shares.deleted_at, document_shares.document_id, document_shares.person_id,
                document_shares.interaction_id, document_shares.shared_at,
                document_shares.shared_zone, document_shares.medium, document_shares.opened_at
            FROM document_shares ORDER BY document_shares.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "document_id": READERS["uuid"],
            "person_id": READERS["uuid"],
            "interaction_id": READERS["uuid"],
            "shared_at": READERS["instant"],
            "shared_zone": None,
            "medium": ShareMedium,
            "opened_at": READERS["instant"],
        },
    ),
    "document_topics": Statement(
        "book.check:ROWS[document_topics]",
        """
            SELECT document_topics.id, document_topics.recorded_at, document_topics.author_id,
                document_topics.deleted_at, document_topics.document_id, document_topics.topic
            FROM document_topics ORDER BY document_topics.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "document_id": READERS["uuid"],
            "topic": None,
        },
    ),
    "follow_ups": Statement(
        "book.check:ROWS[follow_ups]",
        """
            SELECT follow_ups.id, follow_ups.recorded_at, follow_ups.author_id,
                follow_ups.deleted_at, follow_ups.handle, follow_ups.account_id,
                follow_ups.person_id, follow_ups.purpose_kind, follow_ups.purpose,
                follow_ups.due_on, follow_ups.channel, follow_ups.owner_id, follow_ups.origin,
                follow_ups.origin_interaction_id, follow_ups.status, follow_ups.anyway
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
            "anyway": READERS["bool"],
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
    "occasion_greetings": Statement(
        "book.check:ROWS[occasion_greetings]",
        """
            SELECT occasion_greetings.id, occasion_greetings.recorded_at,
                occasion_greetings.author_id, occasion_greetings.deleted_at,
                occasion_greetings.occasion_id, occasion_greetings.year,
                occasion_greetings.interaction_id
            FROM occasion_greetings ORDER BY occasion_greetings.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "occasion_id": READERS["uuid"],
            "year": None,
            "interaction_id": READERS["uuid"],
        },
    ),
    "opportunity_roles": Statement(
        "book.check:ROWS[opportunity_roles]",
        """
            SELECT opportunity_roles.id, opportunity_roles.recorded_at, opportunity_roles.author_id,
                opportunity_roles.deleted_at, opportunity_roles.role_id,
                opportunity_roles.opportunity_id
            FROM opportunity_roles ORDER BY opportunity_roles.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "role_id": READERS["uuid"],
            "opportunity_id": READERS["uuid"],
        },
    ),
    "orders": Statement(
        "book.check:ROWS[orders]",
        """
            SELECT orders.id, orders.recorded_at, orders.author_id, orders.deleted_at,
                orders.handle, orders.account_id, orders.ordered_on, orders.number,
                orders.total_minor, orders.currency, orders.is_return, orders.opportunity_id
            FROM orders ORDER BY orders.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "handle": None,
            "account_id": READERS["uuid"],
            "ordered_on": READERS["date"],
            "number": None,
            "total_minor": None,
            "currency": None,
            "is_return": READERS["bool"],
            "opportunity_id": READERS["uuid"],
        },
    ),
    "reactions": Statement(
        "book.check:ROWS[reactions]",
        """
            SELECT reactions.id, reactions.recorded_at, reactions.author_id, reactions.deleted_at,
                reactions.handle, reactions.rep_id, reactions.person_id, reactions.medium,
                reactions.direction, reactions.kind, reactions.post_id, reactions.url,
                reactions.text, reactions.reacted_at, reactions.reacted_zone, reactions.status
            FROM reactions ORDER BY reactions.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "handle": None,
            "rep_id": READERS["uuid"],
            "person_id": READERS["uuid"],
            "medium": Medium,
            "direction": ReactionWay,
            "kind": ReactionKind,
            "post_id": READERS["uuid"],
            "url": None,
            "text": None,
            "reacted_at": READERS["instant"],
            "reacted_zone": None,
            "status": ReactionStatus,
        },
    ),
    "reviews": Statement(
        "book.check:ROWS[reviews]",
        """
            SELECT reviews.id, reviews.recorded_at, reviews.author_id, reviews.deleted_at,
                reviews.handle, reviews.interaction_id, reviews.reviewer_id, reviews.comment,
                reviews.reviewed_at
            FROM reviews ORDER BY reviews.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "handle": None,
            "interaction_id": READERS["uuid"],
            "reviewer_id": READERS["uuid"],
            "comment": None,
            "reviewed_at": READERS["instant"],
        },
    ),
    "role_evidence": Statement(
        "book.check:ROWS[role_evidence]",
        """
            SELECT role_evidence.id, role_evidence.recorded_at, role_evidence.author_id,
                role_evidence.deleted_at, role_evidence.role_id, role_evidence.interaction_id
            FROM role_evidence ORDER BY role_evidence.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "role_id": READERS["uuid"],
            "interaction_id": READERS["uuid"],
        },
    ),
    "stage_changes": Statement(
        "book.check:ROWS[stage_changes]",
        """
            SELECT stage_changes.id, stage_changes.recorded_at, stage_changes.author_id,
                stage_changes.deleted_at, stage_changes.opportunity_id, stage_changes.stage,
                stage_changes.changed_at, stage_changes.changed_zone, stage_changes.reason,
                stage_changes.note
            FROM stage_changes ORDER BY stage_changes.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "opportunity_id": READERS["uuid"],
            "stage": None,
            "changed_at": READERS["instant"],
            "changed_zone": None,
            "reason": LostReason,
            "note": None,
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
    "complaints": Statement(
        "book.check:ROWS[complaints]",
        """
            SELECT complaints.id, complaints.recorded_at, complaints.author_id,
                complaints.deleted_at, complaints.handle, complaints.account_id,
                complaints.person_id, complaints.product_id, complaints.order_id, complaints.kind,
                complaints.severity, complaints.text, complaints.opened_at, complaints.opened_zone,
                complaints.owner_id, complaints.status
            FROM complaints ORDER BY complaints.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "handle": None,
            "account_id": READERS["uuid"],
            "person_id": READERS["uuid"],
            "product_id": READERS["uuid"],
            "order_id": READERS["uuid"],
            "kind": ComplaintKind,
            "severity": Severity,
            "text": None,
            "opened_at": READERS["instant"],
            "opened_zone": None,
            "owner_id": READERS["uuid"],
            "status": ComplaintStatus,
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
    "order_lines": Statement(
        "book.check:ROWS[order_lines]",
        """
            SELECT order_lines.id, order_lines.recorded_at, order_lines.author_id,
                order_lines.deleted_at, order_lines.order_id, order_lines.position,
                order_lines.product_id, order_lines.quantity_milli, order_lines.unit,
                order_lines.price_minor
            FROM order_lines ORDER BY order_lines.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "order_id": READERS["uuid"],
            "position": None,
            "product_id": READERS["uuid"],
            "quantity_milli": None,
            "unit": None,
            "price_minor": None,
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
    "reaction_answers": Statement(
        "book.check:ROWS[reaction_answers]",
        """
            SELECT reaction_answers.id, reaction_answers.recorded_at, reaction_answers.author_id,
                reaction_answers.deleted_at, reaction_answers.reaction_id,
                reaction_answers.interaction_id, reaction_answers.answer_id
            FROM reaction_answers ORDER BY reaction_answers.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "reaction_id": READERS["uuid"],
            "interaction_id": READERS["uuid"],
            "answer_id": READERS["uuid"],
        },
    ),
    "review_scores": Statement(
        "book.check:ROWS[review_scores]",
        """
            SELECT review_scores.id, review_scores.recorded_at, review_scores.author_id,
                review_scores.deleted_at, review_scores.review_id, review_scores.criterion,
                review_scores.score
            FROM review_scores ORDER BY review_scores.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "review_id": READERS["uuid"],
            "criterion": Criterion,
            "score": None,
        },
    ),
    "complaint_closures": Statement(
        "book.check:ROWS[complaint_closures]",
        """
            SELECT complaint_closures.id, complaint_closures.recorded_at,
                complaint_closures.author_id, complaint_closures.deleted_at,
                complaint_closures.complaint_id, complaint_closures.closed_at,
                complaint_closures.resolution, complaint_closures.duplicate_of_id
            FROM complaint_closures ORDER BY complaint_closures.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "complaint_id": READERS["uuid"],
            "closed_at": READERS["instant"],
            "resolution": None,
            "duplicate_of_id": READERS["uuid"],
        },
    ),
    "topics": Statement(
        "book.check:ROWS[topics]",
        """
            SELECT topics.id, topics.recorded_at, topics.author_id, topics.deleted_at,
                topics.interaction_id, topics.follow_up_id, topics.commitment_id, topics.note_id,
                topics.opportunity_id, topics.complaint_id, topics.campaign_id, topics.product_id
            FROM topics ORDER BY topics.id
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "interaction_id": READERS["uuid"],
            "follow_up_id": READERS["uuid"],
            "commitment_id": READERS["uuid"],
            "note_id": READERS["uuid"],
            "opportunity_id": READERS["uuid"],
            "complaint_id": READERS["uuid"],
            "campaign_id": READERS["uuid"],
            "product_id": READERS["uuid"],
        },
    ),
}
