"""Made from `salesbook.store.statements.book.whole`.

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

ROWS = {
    "reps": Statement(
        "book.whole:ROWS[reps]",
        """
            SELECT reps.id, reps.recorded_at, reps.author_id, reps.deleted_at, reps.handle,
                reps.name, reps.email, reps.email_key, reps.seat, reps.leader_id, reps.zone,
                reps.country, reps.started_on, reps.ended_on
            FROM reps
            WHERE reps.deleted_at IS NULL AND reps.id > :after ORDER BY reps.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "absences": Statement(
        "book.whole:ROWS[absences]",
        """
            SELECT absences.id, absences.recorded_at, absences.author_id, absences.deleted_at,
                absences.rep_id, absences.from_on, absences.until_on, absences.kind
            FROM absences
            WHERE absences.deleted_at IS NULL AND absences.id > :after ORDER BY absences.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "accounts": Statement(
        "book.whole:ROWS[accounts]",
        """
            SELECT accounts.id, accounts.recorded_at, accounts.author_id, accounts.deleted_at,
                accounts.handle, accounts.name, accounts.name_key, accounts.legal_name,
                accounts.kind, accounts.grade, accounts.industry, accounts.headcount,
                accounts.parent_id, accounts.website, accounts.domain, accounts.street,
                accounts.postal_code, accounts.city, accounts.region, accounts.country,
                accounts.zone, accounts.source, accounts.archived_on
            FROM accounts
            WHERE accounts.deleted_at IS NULL AND accounts.id > :after ORDER BY accounts.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "calendars": Statement(
        "book.whole:ROWS[calendars]",
        """
            SELECT calendars.id, calendars.recorded_at, calendars.author_id, calendars.deleted_at,
                calendars.rep_id, calendars.name, calendars.text, calendars.sha256
            FROM calendars
            WHERE calendars.deleted_at IS NULL AND calendars.id > :after ORDER BY calendars.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "campaigns": Statement(
        "book.whole:ROWS[campaigns]",
        """
            SELECT campaigns.id, campaigns.recorded_at, campaigns.author_id, campaigns.deleted_at,
                campaigns.handle, campaigns.name, campaigns.name_key, campaigns.kind,
                campaigns.place, campaigns.starts_on, campaigns.ends_on, campaigns.cost_minor,
                campaigns.currency, campaigns.aim
            FROM campaigns
            WHERE campaigns.deleted_at IS NULL AND campaigns.id > :after ORDER BY campaigns.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "day_plans": Statement(
        "book.whole:ROWS[day_plans]",
        """
            SELECT day_plans.id, day_plans.recorded_at, day_plans.author_id, day_plans.deleted_at,
                day_plans.handle, day_plans.rep_id, day_plans.planned_on, day_plans.revision,
                day_plans.made_at, day_plans.zone, day_plans.settings
            FROM day_plans
            WHERE day_plans.deleted_at IS NULL AND day_plans.id > :after ORDER BY day_plans.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "holidays": Statement(
        "book.whole:ROWS[holidays]",
        """
            SELECT holidays.id, holidays.recorded_at, holidays.author_id, holidays.deleted_at,
                holidays.country, holidays.region, holidays.day_on, holidays.name
            FROM holidays
            WHERE holidays.deleted_at IS NULL AND holidays.id > :after ORDER BY holidays.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "people": Statement(
        "book.whole:ROWS[people]",
        """
            SELECT people.id, people.recorded_at, people.author_id, people.deleted_at,
                people.handle, people.name, people.name_key, people.given, people.family,
                people.relation, people.language, people.zone, people.channel
            FROM people
            WHERE people.deleted_at IS NULL AND people.id > :after ORDER BY people.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "products": Statement(
        "book.whole:ROWS[products]",
        """
            SELECT products.id, products.recorded_at, products.author_id, products.deleted_at,
                products.sku, products.name, products.name_key, products.category,
                products.successor_id, products.retired_on
            FROM products
            WHERE products.deleted_at IS NULL AND products.id > :after ORDER BY products.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "settings": Statement(
        "book.whole:ROWS[settings]",
        """
            SELECT settings.id, settings.recorded_at, settings.author_id, settings.deleted_at,
                settings.rep_id, settings."key", settings.value
            FROM settings
            WHERE settings.deleted_at IS NULL AND settings.id > :after ORDER BY settings.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "source_ids": Statement(
        "book.whole:ROWS[source_ids]",
        """
            SELECT source_ids.id, source_ids.recorded_at, source_ids.author_id,
                source_ids.deleted_at, source_ids.system, source_ids.origin, source_ids.external_id,
                source_ids.table_name, source_ids.row_id
            FROM source_ids
            WHERE source_ids.deleted_at IS NULL AND source_ids.id > :after ORDER BY source_ids.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "agreements": Statement(
        "book.whole:ROWS[agreements]",
        """
            SELECT agreements.id, agreements.recorded_at, agreements.author_id,
                agreements.deleted_at, agreements.account_id, agreements.agreed_on,
                agreements.every_days, agreements.at_most_days, agreements.max_per_month,
                agreements.channel, agreements.reply_within_hours, agreements.we_text,
                agreements.they_text, agreements.review_on, agreements.ended_on
            FROM agreements
            WHERE agreements.deleted_at IS NULL AND agreements.id > :after ORDER BY agreements.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "aliases": Statement(
        "book.whole:ROWS[aliases]",
        """
            SELECT aliases.id, aliases.recorded_at, aliases.author_id, aliases.deleted_at,
                aliases.account_id, aliases.person_id, aliases.name, aliases.name_key
            FROM aliases
            WHERE aliases.deleted_at IS NULL AND aliases.id > :after ORDER BY aliases.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "best_hours": Statement(
        "book.whole:ROWS[best_hours]",
        """
            SELECT best_hours.id, best_hours.recorded_at, best_hours.author_id,
                best_hours.deleted_at, best_hours.person_id, best_hours.weekday,
                best_hours.from_time, best_hours.until_time
            FROM best_hours
            WHERE best_hours.deleted_at IS NULL AND best_hours.id > :after ORDER BY best_hours.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "campaign_members": Statement(
        "book.whole:ROWS[campaign_members]",
        """
            SELECT campaign_members.id, campaign_members.recorded_at, campaign_members.author_id,
                campaign_members.deleted_at, campaign_members.campaign_id,
                campaign_members.account_id, campaign_members.person_id, campaign_members.brought,
                campaign_members.dropped_reason
            FROM campaign_members
            WHERE campaign_members.deleted_at IS NULL AND campaign_members.id > :after ORDER BY
                campaign_members.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "do_not_contacts": Statement(
        "book.whole:ROWS[do_not_contacts]",
        """
            SELECT do_not_contacts.id, do_not_contacts.recorded_at, do_not_contacts.author_id,
                do_not_contacts.deleted_at, do_not_contacts.person_id, do_not_contacts.account_id,
                do_not_contacts.channel, do_not_contacts.since_on, do_not_contacts.until_on,
                do_not_contacts.reason
            FROM do_not_contacts
            WHERE do_not_contacts.deleted_at IS NULL AND do_not_contacts.id > :after ORDER BY
                do_not_contacts.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "documents": Statement(
        "book.whole:ROWS[documents]",
        """
            SELECT documents.id, documents.recorded_at, documents.author_id, documents.deleted_at,
                documents.handle, documents.title, documents.title_key, documents.kind,
                documents.path, documents.url, documents.sha256, documents.size_bytes,
                documents.media_type, documents.product_id, documents.valid_until_on
            FROM documents
            WHERE documents.deleted_at IS NULL AND documents.id > :after ORDER BY documents.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "emails": Statement(
        "book.whole:ROWS[emails]",
        """
            SELECT emails.id, emails.recorded_at, emails.author_id, emails.deleted_at,
                emails.person_id, emails.account_id, emails.address, emails.address_key,
                emails.kind, emails.preferred
            FROM emails
            WHERE emails.deleted_at IS NULL AND emails.id > :after ORDER BY emails.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "employments": Statement(
        "book.whole:ROWS[employments]",
        """
            SELECT employments.id, employments.recorded_at, employments.author_id,
                employments.deleted_at, employments.person_id, employments.account_id,
                employments.job_title, employments.department, employments.from_on,
                employments.until_on, employments.main
            FROM employments
            WHERE employments.deleted_at IS NULL AND employments.id > :after ORDER BY employments.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "goodwill_seasons": Statement(
        "book.whole:ROWS[goodwill_seasons]",
        """
            SELECT goodwill_seasons.id, goodwill_seasons.recorded_at, goodwill_seasons.author_id,
                goodwill_seasons.deleted_at, goodwill_seasons.account_id, goodwill_seasons.rep_id,
                goodwill_seasons.from_on, goodwill_seasons.until_on
            FROM goodwill_seasons
            WHERE goodwill_seasons.deleted_at IS NULL AND goodwill_seasons.id > :after ORDER BY
                goodwill_seasons.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "interactions": Statement(
        "book.whole:ROWS[interactions]",
        """
            SELECT interactions.id, interactions.recorded_at, interactions.author_id,
                interactions.deleted_at, interactions.handle, interactions.rep_id,
                interactions.account_id, interactions.kind, interactions.direction,
                interactions.outcome, interactions.phase, interactions.medium,
                interactions.occurred_at, interactions.occurred_zone, interactions.duration_s,
                interactions.discussed, interactions.proposed, interactions.no_next,
                interactions.confirmed, interactions.private, interactions.answers_id,
                interactions.typed
            FROM interactions
            WHERE interactions.deleted_at IS NULL AND interactions.id > :after ORDER BY
                interactions.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "lawful_bases": Statement(
        "book.whole:ROWS[lawful_bases]",
        """
            SELECT lawful_bases.id, lawful_bases.recorded_at, lawful_bases.author_id,
                lawful_bases.deleted_at, lawful_bases.person_id, lawful_bases.basis,
                lawful_bases.source, lawful_bases.since_on, lawful_bases.until_on
            FROM lawful_bases
            WHERE lawful_bases.deleted_at IS NULL AND lawful_bases.id > :after ORDER BY
                lawful_bases.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "notes": Statement(
        "book.whole:ROWS[notes]",
        """
            SELECT notes.id, notes.recorded_at, notes.author_id, notes.deleted_at, notes.handle,
                notes.account_id, notes.person_id, notes.kind, notes.text, notes.noted_on,
                notes.closed_on
            FROM notes
            WHERE notes.deleted_at IS NULL AND notes.id > :after ORDER BY notes.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "occasions": Statement(
        "book.whole:ROWS[occasions]",
        """
            SELECT occasions.id, occasions.recorded_at, occasions.author_id, occasions.deleted_at,
                occasions.handle, occasions.account_id, occasions.person_id, occasions.kind,
                occasions.month, occasions.day, occasions.year, occasions.recurs,
                occasions.lead_days, occasions.feb29, occasions.note
            FROM occasions
            WHERE occasions.deleted_at IS NULL AND occasions.id > :after ORDER BY occasions.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "opportunities": Statement(
        "book.whole:ROWS[opportunities]",
        """
            SELECT opportunities.id, opportunities.recorded_at, opportunities.author_id,
                opportunities.deleted_at, opportunities.handle, opportunities.account_id,
                opportunities.name, opportunities.kind, opportunities.stage,
                opportunities.amount_minor, opportunities.currency, opportunities.close_on,
                opportunities.source, opportunities.campaign_id, opportunities.owner_id
            FROM opportunities
            WHERE opportunities.deleted_at IS NULL AND opportunities.id > :after ORDER BY
                opportunities.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "ownerships": Statement(
        "book.whole:ROWS[ownerships]",
        """
            SELECT ownerships.id, ownerships.recorded_at, ownerships.author_id,
                ownerships.deleted_at, ownerships.account_id, ownerships.rep_id, ownerships.part,
                ownerships.from_on, ownerships.until_on, ownerships.reason
            FROM ownerships
            WHERE ownerships.deleted_at IS NULL AND ownerships.id > :after ORDER BY ownerships.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "pauses": Statement(
        "book.whole:ROWS[pauses]",
        """
            SELECT pauses.id, pauses.recorded_at, pauses.author_id, pauses.deleted_at,
                pauses.account_id, pauses.rep_id, pauses.from_on, pauses.until_on, pauses.reason,
                pauses.note
            FROM pauses
            WHERE pauses.deleted_at IS NULL AND pauses.id > :after ORDER BY pauses.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "personal_facts": Statement(
        "book.whole:ROWS[personal_facts]",
        """
            SELECT personal_facts.id, personal_facts.recorded_at, personal_facts.author_id,
                personal_facts.deleted_at, personal_facts.handle, personal_facts.person_id,
                personal_facts.rep_id, personal_facts.told_by, personal_facts.text,
                personal_facts.learned_on, personal_facts.private
            FROM personal_facts
            WHERE personal_facts.deleted_at IS NULL AND personal_facts.id > :after ORDER BY
                personal_facts.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "phones": Statement(
        "book.whole:ROWS[phones]",
        """
            SELECT phones.id, phones.recorded_at, phones.author_id, phones.deleted_at,
                phones.person_id, phones.account_id, phones.raw, phones.e164, phones.digits,
                phones.kind, phones.preferred
            FROM phones
            WHERE phones.deleted_at IS NULL AND phones.id > :after ORDER BY phones.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "posts": Statement(
        "book.whole:ROWS[posts]",
        """
            SELECT posts.id, posts.recorded_at, posts.author_id, posts.deleted_at, posts.handle,
                posts.rep_id, posts.medium, posts.text, posts.url, posts.product_id,
                posts.posted_at, posts.posted_zone
            FROM posts
            WHERE posts.deleted_at IS NULL AND posts.id > :after ORDER BY posts.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "roles": Statement(
        "book.whole:ROWS[roles]",
        """
            SELECT roles.id, roles.recorded_at, roles.author_id, roles.deleted_at, roles.person_id,
                roles.account_id, roles.part, roles.stance, roles.influence, roles.from_on,
                roles.until_on
            FROM roles
            WHERE roles.deleted_at IS NULL AND roles.id > :after ORDER BY roles.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "commitments": Statement(
        "book.whole:ROWS[commitments]",
        """
            SELECT commitments.id, commitments.recorded_at, commitments.author_id,
                commitments.deleted_at, commitments.handle, commitments.account_id,
                commitments.person_id, commitments.side, commitments.kind, commitments.text,
                commitments.promised_on, commitments.due_on, commitments.owner_id,
                commitments.interaction_id, commitments.status
            FROM commitments
            WHERE commitments.deleted_at IS NULL AND commitments.id > :after ORDER BY commitments.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "document_shares": Statement(
        "book.whole:ROWS[document_shares]",
        """
            SELECT document_shares.id, document_shares.recorded_at, document_shares.author_id,
                document_shares.deleted_at, document_shares.document_id, document_shares.person_id,
                document_shares.interaction_id, document_shares.shared_at,
                document_shares.shared_zone, document_shares.medium, document_shares.opened_at
            FROM document_shares
            WHERE document_shares.deleted_at IS NULL AND document_shares.id > :after ORDER BY
                document_shares.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "document_topics": Statement(
        "book.whole:ROWS[document_topics]",
        """
            SELECT document_topics.id, document_topics.recorded_at, document_topics.author_id,
                document_topics.deleted_at, document_topics.document_id, document_topics.topic
            FROM document_topics
            WHERE document_topics.deleted_at IS NULL AND document_topics.id > :after ORDER BY
                document_topics.id
            LIMIT :param_1 OFFSET :param_2
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "document_id": READERS["uuid"],
            "topic": None,
        },
        fixed={"param_1": 500, "param_2": 0},
    ),
    "follow_ups": Statement(
        "book.whole:ROWS[follow_ups]",
        """
            SELECT follow_ups.id, follow_ups.recorded_at, follow_ups.author_id,
                follow_ups.deleted_at, follow_ups.handle, follow_ups.account_id,
                follow_ups.person_id, follow_ups.purpose_kind, follow_ups.purpose,
                follow_ups.due_on, follow_ups.channel, follow_ups.owner_id, follow_ups.origin,
                follow_ups.origin_interaction_id, follow_ups.status, follow_ups.anyway
            FROM follow_ups
            WHERE follow_ups.deleted_at IS NULL AND follow_ups.id > :after ORDER BY follow_ups.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "interaction_people": Statement(
        "book.whole:ROWS[interaction_people]",
        """
            SELECT interaction_people.id, interaction_people.recorded_at,
                interaction_people.author_id, interaction_people.deleted_at,
                interaction_people.interaction_id, interaction_people.person_id,
                interaction_people.part
            FROM interaction_people
            WHERE interaction_people.deleted_at IS NULL AND interaction_people.id > :after ORDER BY
                interaction_people.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "interaction_points": Statement(
        "book.whole:ROWS[interaction_points]",
        """
            SELECT interaction_points.id, interaction_points.recorded_at,
                interaction_points.author_id, interaction_points.deleted_at,
                interaction_points.interaction_id, interaction_points.kind, interaction_points.text,
                interaction_points.position
            FROM interaction_points
            WHERE interaction_points.deleted_at IS NULL AND interaction_points.id > :after ORDER BY
                interaction_points.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "interaction_purposes": Statement(
        "book.whole:ROWS[interaction_purposes]",
        """
            SELECT interaction_purposes.id, interaction_purposes.recorded_at,
                interaction_purposes.author_id, interaction_purposes.deleted_at,
                interaction_purposes.interaction_id, interaction_purposes.kind,
                interaction_purposes.text
            FROM interaction_purposes
            WHERE interaction_purposes.deleted_at IS NULL AND interaction_purposes.id > :after ORDER
                BY interaction_purposes.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "occasion_greetings": Statement(
        "book.whole:ROWS[occasion_greetings]",
        """
            SELECT occasion_greetings.id, occasion_greetings.recorded_at,
                occasion_greetings.author_id, occasion_greetings.deleted_at,
                occasion_greetings.occasion_id, occasion_greetings.year,
                occasion_greetings.interaction_id
            FROM occasion_greetings
            WHERE occasion_greetings.deleted_at IS NULL AND occasion_greetings.id > :after ORDER BY
                occasion_greetings.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "opportunity_roles": Statement(
        "book.whole:ROWS[opportunity_roles]",
        """
            SELECT opportunity_roles.id, opportunity_roles.recorded_at, opportunity_roles.author_id,
                opportunity_roles.deleted_at, opportunity_roles.role_id,
                opportunity_roles.opportunity_id
            FROM opportunity_roles
            WHERE opportunity_roles.deleted_at IS NULL AND opportunity_roles.id > :after ORDER BY
                opportunity_roles.id
            LIMIT :param_1 OFFSET :param_2
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "role_id": READERS["uuid"],
            "opportunity_id": READERS["uuid"],
        },
        fixed={"param_1": 500, "param_2": 0},
    ),
    "orders": Statement(
        "book.whole:ROWS[orders]",
        """
            SELECT orders.id, orders.recorded_at, orders.author_id, orders.deleted_at,
                orders.handle, orders.account_id, orders.ordered_on, orders.number,
                orders.total_minor, orders.currency, orders.is_return, orders.opportunity_id
            FROM orders
            WHERE orders.deleted_at IS NULL AND orders.id > :after ORDER BY orders.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "reactions": Statement(
        "book.whole:ROWS[reactions]",
        """
            SELECT reactions.id, reactions.recorded_at, reactions.author_id, reactions.deleted_at,
                reactions.handle, reactions.rep_id, reactions.person_id, reactions.medium,
                reactions.direction, reactions.kind, reactions.post_id, reactions.url,
                reactions.text, reactions.reacted_at, reactions.reacted_zone, reactions.status
            FROM reactions
            WHERE reactions.deleted_at IS NULL AND reactions.id > :after ORDER BY reactions.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "reviews": Statement(
        "book.whole:ROWS[reviews]",
        """
            SELECT reviews.id, reviews.recorded_at, reviews.author_id, reviews.deleted_at,
                reviews.handle, reviews.interaction_id, reviews.reviewer_id, reviews.comment,
                reviews.reviewed_at
            FROM reviews
            WHERE reviews.deleted_at IS NULL AND reviews.id > :after ORDER BY reviews.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "role_evidence": Statement(
        "book.whole:ROWS[role_evidence]",
        """
            SELECT role_evidence.id, role_evidence.recorded_at, role_evidence.author_id,
                role_evidence.deleted_at, role_evidence.role_id, role_evidence.interaction_id
            FROM role_evidence
            WHERE role_evidence.deleted_at IS NULL AND role_evidence.id > :after ORDER BY
                role_evidence.id
            LIMIT :param_1 OFFSET :param_2
        """,
        {
            "id": READERS["uuid"],
            "recorded_at": READERS["instant"],
            "author_id": READERS["uuid"],
            "deleted_at": READERS["instant"],
            "role_id": READERS["uuid"],
            "interaction_id": READERS["uuid"],
        },
        fixed={"param_1": 500, "param_2": 0},
    ),
    "stage_changes": Statement(
        "book.whole:ROWS[stage_changes]",
        """
            SELECT stage_changes.id, stage_changes.recorded_at, stage_changes.author_id,
                stage_changes.deleted_at, stage_changes.opportunity_id, stage_changes.stage,
                stage_changes.changed_at, stage_changes.changed_zone, stage_changes.reason,
                stage_changes.note
            FROM stage_changes
            WHERE stage_changes.deleted_at IS NULL AND stage_changes.id > :after ORDER BY
                stage_changes.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "appointments": Statement(
        "book.whole:ROWS[appointments]",
        """
            SELECT appointments.id, appointments.recorded_at, appointments.author_id,
                appointments.deleted_at, appointments.follow_up_id, appointments.at_time,
                appointments.zone, appointments.minutes
            FROM appointments
            WHERE appointments.deleted_at IS NULL AND appointments.id > :after ORDER BY
                appointments.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "commitment_closures": Statement(
        "book.whole:ROWS[commitment_closures]",
        """
            SELECT commitment_closures.id, commitment_closures.recorded_at,
                commitment_closures.author_id, commitment_closures.deleted_at,
                commitment_closures.commitment_id, commitment_closures.closed_on,
                commitment_closures.interaction_id, commitment_closures.note
            FROM commitment_closures
            WHERE commitment_closures.deleted_at IS NULL AND commitment_closures.id > :after ORDER
                BY commitment_closures.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "complaints": Statement(
        "book.whole:ROWS[complaints]",
        """
            SELECT complaints.id, complaints.recorded_at, complaints.author_id,
                complaints.deleted_at, complaints.handle, complaints.account_id,
                complaints.person_id, complaints.product_id, complaints.order_id, complaints.kind,
                complaints.severity, complaints.text, complaints.opened_at, complaints.opened_zone,
                complaints.owner_id, complaints.status
            FROM complaints
            WHERE complaints.deleted_at IS NULL AND complaints.id > :after ORDER BY complaints.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "follow_up_closures": Statement(
        "book.whole:ROWS[follow_up_closures]",
        """
            SELECT follow_up_closures.id, follow_up_closures.recorded_at,
                follow_up_closures.author_id, follow_up_closures.deleted_at,
                follow_up_closures.follow_up_id, follow_up_closures.closed_at,
                follow_up_closures.interaction_id, follow_up_closures.met,
                follow_up_closures.superseded_by_id, follow_up_closures.reason
            FROM follow_up_closures
            WHERE follow_up_closures.deleted_at IS NULL AND follow_up_closures.id > :after ORDER BY
                follow_up_closures.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "order_lines": Statement(
        "book.whole:ROWS[order_lines]",
        """
            SELECT order_lines.id, order_lines.recorded_at, order_lines.author_id,
                order_lines.deleted_at, order_lines.order_id, order_lines.position,
                order_lines.product_id, order_lines.quantity_milli, order_lines.unit,
                order_lines.price_minor
            FROM order_lines
            WHERE order_lines.deleted_at IS NULL AND order_lines.id > :after ORDER BY order_lines.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "plan_items": Statement(
        "book.whole:ROWS[plan_items]",
        """
            SELECT plan_items.id, plan_items.recorded_at, plan_items.author_id,
                plan_items.deleted_at, plan_items.day_plan_id, plan_items.position,
                plan_items.block, plan_items.kind, plan_items.starts_at, plan_items.ends_at,
                plan_items.title, plan_items.account_id, plan_items.person_id,
                plan_items.follow_up_id, plan_items.tier, plan_items.points, plan_items.channel,
                plan_items.reason, plan_items.status, plan_items.interaction_id
            FROM plan_items
            WHERE plan_items.deleted_at IS NULL AND plan_items.id > :after ORDER BY plan_items.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "plan_leftovers": Statement(
        "book.whole:ROWS[plan_leftovers]",
        """
            SELECT plan_leftovers.id, plan_leftovers.recorded_at, plan_leftovers.author_id,
                plan_leftovers.deleted_at, plan_leftovers.day_plan_id, plan_leftovers.account_id,
                plan_leftovers.person_id, plan_leftovers.follow_up_id, plan_leftovers.title,
                plan_leftovers.tier, plan_leftovers.reason
            FROM plan_leftovers
            WHERE plan_leftovers.deleted_at IS NULL AND plan_leftovers.id > :after ORDER BY
                plan_leftovers.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "reaction_answers": Statement(
        "book.whole:ROWS[reaction_answers]",
        """
            SELECT reaction_answers.id, reaction_answers.recorded_at, reaction_answers.author_id,
                reaction_answers.deleted_at, reaction_answers.reaction_id,
                reaction_answers.interaction_id, reaction_answers.answer_id
            FROM reaction_answers
            WHERE reaction_answers.deleted_at IS NULL AND reaction_answers.id > :after ORDER BY
                reaction_answers.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "review_scores": Statement(
        "book.whole:ROWS[review_scores]",
        """
            SELECT review_scores.id, review_scores.recorded_at, review_scores.author_id,
                review_scores.deleted_at, review_scores.review_id, review_scores.criterion,
                review_scores.score
            FROM review_scores
            WHERE review_scores.deleted_at IS NULL AND review_scores.id > :after ORDER BY
                review_scores.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "complaint_closures": Statement(
        "book.whole:ROWS[complaint_closures]",
        """
            SELECT complaint_closures.id, complaint_closures.recorded_at,
                complaint_closures.author_id, complaint_closures.deleted_at,
                complaint_closures.complaint_id, complaint_closures.closed_at,
                complaint_closures.resolution, complaint_closures.duplicate_of_id
            FROM complaint_closures
            WHERE complaint_closures.deleted_at IS NULL AND complaint_closures.id > :after ORDER BY
                complaint_closures.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
    "topics": Statement(
        "book.whole:ROWS[topics]",
        """
            SELECT topics.id, topics.recorded_at, topics.author_id, topics.deleted_at,
                topics.interaction_id, topics.follow_up_id, topics.commitment_id, topics.note_id,
                topics.opportunity_id, topics.complaint_id, topics.campaign_id, topics.product_id
            FROM topics
            WHERE topics.deleted_at IS NULL AND topics.id > :after ORDER BY topics.id
            LIMIT :param_1 OFFSET :param_2
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
        fixed={"param_1": 500, "param_2": 0},
    ),
}

REMOVED = Statement(
    "book.whole:REMOVED",
    """
        SELECT reps.id
        FROM reps
        WHERE reps.deleted_at IS NOT NULL UNION ALL SELECT absences.id
        FROM absences
        WHERE absences.deleted_at IS NOT NULL UNION ALL SELECT accounts.id
        FROM accounts
        WHERE accounts.deleted_at IS NOT NULL UNION ALL SELECT calendars.id
        FROM calendars
        WHERE calendars.deleted_at IS NOT NULL UNION ALL SELECT campaigns.id
        FROM campaigns
        WHERE campaigns.deleted_at IS NOT NULL UNION ALL SELECT day_plans.id
        FROM day_plans
        WHERE day_plans.deleted_at IS NOT NULL UNION ALL SELECT holidays.id
        FROM holidays
        WHERE holidays.deleted_at IS NOT NULL UNION ALL SELECT people.id
        FROM people
        WHERE people.deleted_at IS NOT NULL UNION ALL SELECT products.id
        FROM products
        WHERE products.deleted_at IS NOT NULL UNION ALL SELECT settings.id
        FROM settings
        WHERE settings.deleted_at IS NOT NULL UNION ALL SELECT source_ids.id
        FROM source_ids
        WHERE source_ids.deleted_at IS NOT NULL UNION ALL SELECT agreements.id
        FROM agreements
        WHERE agreements.deleted_at IS NOT NULL UNION ALL SELECT aliases.id
        FROM aliases
        WHERE aliases.deleted_at IS NOT NULL UNION ALL SELECT best_hours.id
        FROM best_hours
        WHERE best_hours.deleted_at IS NOT NULL UNION ALL SELECT campaign_members.id
        FROM campaign_members
        WHERE campaign_members.deleted_at IS NOT NULL UNION ALL SELECT do_not_contacts.id
        FROM do_not_contacts
        WHERE do_not_contacts.deleted_at IS NOT NULL UNION ALL SELECT documents.id
        FROM documents
        WHERE documents.deleted_at IS NOT NULL UNION ALL SELECT emails.id
        FROM emails
        WHERE emails.deleted_at IS NOT NULL UNION ALL SELECT employments.id
        FROM employments
        WHERE employments.deleted_at IS NOT NULL UNION ALL SELECT goodwill_seasons.id
        FROM goodwill_seasons
        WHERE goodwill_seasons.deleted_at IS NOT NULL UNION ALL SELECT interactions.id
        FROM interactions
        WHERE interactions.deleted_at IS NOT NULL UNION ALL SELECT lawful_bases.id
        FROM lawful_bases
        WHERE lawful_bases.deleted_at IS NOT NULL UNION ALL SELECT notes.id
        FROM notes
        WHERE notes.deleted_at IS NOT NULL UNION ALL SELECT occasions.id
        FROM occasions
        WHERE occasions.deleted_at IS NOT NULL UNION ALL SELECT opportunities.id
        FROM opportunities
        WHERE opportunities.deleted_at IS NOT NULL UNION ALL SELECT ownerships.id
        FROM ownerships
        WHERE ownerships.deleted_at IS NOT NULL UNION ALL SELECT pauses.id
        FROM pauses
        WHERE pauses.deleted_at IS NOT NULL UNION ALL SELECT personal_facts.id
        FROM personal_facts
        WHERE personal_facts.deleted_at IS NOT NULL UNION ALL SELECT phones.id
        FROM phones
        WHERE phones.deleted_at IS NOT NULL UNION ALL SELECT posts.id
        FROM posts
        WHERE posts.deleted_at IS NOT NULL UNION ALL SELECT roles.id
        FROM roles
        WHERE roles.deleted_at IS NOT NULL UNION ALL SELECT commitments.id
        FROM commitments
        WHERE commitments.deleted_at IS NOT NULL UNION ALL SELECT document_shares.id
        FROM document_shares
        WHERE document_shares.deleted_at IS NOT NULL UNION ALL SELECT document_topics.id
        FROM document_topics
        WHERE document_topics.deleted_at IS NOT NULL UNION ALL SELECT follow_ups.id
        FROM follow_ups
        WHERE follow_ups.deleted_at IS NOT NULL UNION ALL SELECT interaction_people.id
        FROM interaction_people
        WHERE interaction_people.deleted_at IS NOT NULL UNION ALL SELECT interaction_points.id
        FROM interaction_points
        WHERE interaction_points.deleted_at IS NOT NULL UNION ALL SELECT interaction_purposes.id
        FROM interaction_purposes
        WHERE interaction_purposes.deleted_at IS NOT NULL UNION ALL SELECT occasion_greetings.id
        FROM occasion_greetings
        WHERE occasion_greetings.deleted_at IS NOT NULL UNION ALL SELECT opportunity_roles.id
        FROM opportunity_roles
        WHERE opportunity_roles.deleted_at IS NOT NULL UNION ALL SELECT orders.id
        FROM orders
        WHERE orders.deleted_at IS NOT NULL UNION ALL SELECT reactions.id
        FROM reactions
        WHERE reactions.deleted_at IS NOT NULL UNION ALL SELECT reviews.id
        FROM reviews
        WHERE reviews.deleted_at IS NOT NULL UNION ALL SELECT role_evidence.id
        FROM role_evidence
        WHERE role_evidence.deleted_at IS NOT NULL UNION ALL SELECT stage_changes.id
        FROM stage_changes
        WHERE stage_changes.deleted_at IS NOT NULL UNION ALL SELECT appointments.id
        FROM appointments
        WHERE appointments.deleted_at IS NOT NULL UNION ALL SELECT commitment_closures.id
        FROM commitment_closures
        WHERE commitment_closures.deleted_at IS NOT NULL UNION ALL SELECT complaints.id
        FROM complaints
        WHERE complaints.deleted_at IS NOT NULL UNION ALL SELECT follow_up_closures.id
        FROM follow_up_closures
        WHERE follow_up_closures.deleted_at IS NOT NULL UNION ALL SELECT order_lines.id
        FROM order_lines
        WHERE order_lines.deleted_at IS NOT NULL UNION ALL SELECT plan_items.id
        FROM plan_items
        WHERE plan_items.deleted_at IS NOT NULL UNION ALL SELECT plan_leftovers.id
        FROM plan_leftovers
        WHERE plan_leftovers.deleted_at IS NOT NULL UNION ALL SELECT reaction_answers.id
        FROM reaction_answers
        WHERE reaction_answers.deleted_at IS NOT NULL UNION ALL SELECT review_scores.id
        FROM review_scores
        WHERE review_scores.deleted_at IS NOT NULL UNION ALL SELECT complaint_closures.id
        FROM complaint_closures
        WHERE complaint_closures.deleted_at IS NOT NULL UNION ALL SELECT topics.id
        FROM topics
        WHERE topics.deleted_at IS NOT NULL
    """,
    {"id": READERS["uuid"]},
)
