"""Made from the models; `python -m salesbook.store.compiling` makes it anew."""

from salesbook.store.table import Column, Key, Table

BOOKS = Table(
    "books",
    (
        Column('id', 'uuid', nullable=False),
        Column('recorded_at', 'instant', nullable=False),
        Column('name', 'text', nullable=False),
        Column('currency', 'text', nullable=False),
        Column('replica_id', 'uuid', nullable=False),
        Column('fingerprint_key', 'bytes', nullable=False),
    ),
    {},
    journalled=False,
)
IMPORT_MAPPINGS = Table(
    "import_mappings",
    (
        Column('id', 'uuid', nullable=False),
        Column('recorded_at', 'instant', nullable=False),
        Column('header_sha256', 'text', nullable=False),
        Column('format', 'word', nullable=False, words=('linkedin', 'google', 'google_old', 'outlook', 'outlook_com', 'google_outlook', 'hubspot', 'salesforce', 'salesforce_report', 'pipedrive', 'zoho', 'vcard', 'icalendar', 'salesbook_csv', 'salesbook_json', 'other_csv')),
        Column('mapping', 'json', nullable=False),
    ),
    {},
    journalled=False,
)
REPS = Table(
    "reps",
    (
        Column('id', 'uuid', nullable=False),
        Column('recorded_at', 'instant', nullable=False),
        Column('author_id', 'uuid', keyed=True, refers_to='reps'),
        Column('deleted_at', 'instant'),
        Column('handle', 'text', nullable=False, keyed=True),
        Column('name', 'text', nullable=False),
        Column('email', 'text'),
        Column('email_key', 'text', keyed=True),
        Column('seat', 'word', nullable=False, words=('rep', 'senior', 'leader', 'marketing', 'admin')),
        Column('leader_id', 'uuid', keyed=True, refers_to='reps'),
        Column('zone', 'text', nullable=False),
        Column('country', 'text', nullable=False),
        Column('started_on', 'date'),
        Column('ended_on', 'date'),
    ),
    {'author_id': None, 'deleted_at': None, 'email': None, 'email_key': None, 'seat': 'rep', 'leader_id': None, 'started_on': None, 'ended_on': None},
    (
        Key('reps_email_key', ('email_key',), 'deleted_at IS NULL AND email_key IS NOT NULL'),
    ),
)
ACCOUNTS = Table(
    "accounts",
    (
        Column('id', 'uuid', nullable=False),
        Column('recorded_at', 'instant', nullable=False),
        Column('author_id', 'uuid', keyed=True, refers_to='reps'),
        Column('deleted_at', 'instant'),
        Column('handle', 'text', nullable=False, keyed=True),
        Column('name', 'text', nullable=False),
        Column('name_key', 'text', nullable=False, keyed=True),
        Column('legal_name', 'text'),
        Column('kind', 'word', nullable=False, words=('prospect', 'customer', 'former_customer', 'partner', 'supplier', 'competitor', 'other')),
        Column('grade', 'word', words=('A', 'B', 'C')),
        Column('industry', 'text'),
        Column('headcount', 'int'),
        Column('parent_id', 'uuid', keyed=True, refers_to='accounts'),
        Column('website', 'text'),
        Column('domain', 'text', keyed=True),
        Column('street', 'text'),
        Column('postal_code', 'text'),
        Column('city', 'text'),
        Column('region', 'text'),
        Column('country', 'text'),
        Column('zone', 'text'),
        Column('source', 'word', words=('web', 'web_form', 'phone_in', 'email', 'cold_call', 'referral', 'word_of_mouth', 'existing_customer', 'fair', 'conference', 'advertising', 'campaign', 'partner', 'supplier', 'social', 'walk_in', 'mailing', 'public_relations', 'self_generated', 'other')),
        Column('archived_on', 'date'),
    ),
    {'author_id': None, 'deleted_at': None, 'legal_name': None, 'kind': 'prospect', 'grade': None, 'industry': None, 'headcount': None, 'parent_id': None, 'website': None, 'domain': None, 'street': None, 'postal_code': None, 'city': None, 'region': None, 'country': None, 'zone': None, 'source': None, 'archived_on': None},
)
DAY_PLANS = Table(
    "day_plans",
    (
        Column('id', 'uuid', nullable=False),
        Column('recorded_at', 'instant', nullable=False),
        Column('author_id', 'uuid', keyed=True, refers_to='reps'),
        Column('deleted_at', 'instant'),
        Column('handle', 'text', nullable=False, keyed=True),
        Column('rep_id', 'uuid', nullable=False, keyed=True, refers_to='reps'),
        Column('planned_on', 'date', nullable=False, keyed=True),
        Column('revision', 'int', nullable=False, keyed=True),
        Column('made_at', 'instant', nullable=False),
        Column('zone', 'text', nullable=False),
        Column('settings', 'json', nullable=False),
    ),
    {'author_id': None, 'deleted_at': None},
    (
        Key('day_plans_revision', ('rep_id', 'planned_on', 'revision'), 'deleted_at IS NULL'),
    ),
)
OPERATIONS = Table(
    "operations",
    (
        Column('id', 'uuid', nullable=False),
        Column('recorded_at', 'instant', nullable=False),
        Column('handle', 'text', nullable=False, keyed=True),
        Column('position', 'int', nullable=False),
        Column('stamp', 'int', nullable=False),
        Column('replica_id', 'uuid', nullable=False),
        Column('rep_id', 'uuid', nullable=False, keyed=True, refers_to='reps'),
        Column('kind', 'word', nullable=False, words=('do', 'undo', 'redo', 'erase', 'migrate')),
        Column('reverses_id', 'uuid', keyed=True, refers_to='operations'),
        Column('door', 'word', nullable=False, words=('cli', 'web', 'import', 'inbox')),
        Column('command', 'text', nullable=False),
        Column('summary', 'text', nullable=False),
        Column('zone', 'text', nullable=False),
        Column('kept_at', 'instant', nullable=False),
        Column('saw', 'json', nullable=False),
        Column('program_version', 'text', nullable=False),
        Column('schema_version', 'text', nullable=False),
        Column('prev_hash', 'text', nullable=False),
        Column('hash', 'text', nullable=False),
    ),
    {'reverses_id': None},
    journalled=False,
)
PEOPLE = Table(
    "people",
    (
        Column('id', 'uuid', nullable=False),
        Column('recorded_at', 'instant', nullable=False),
        Column('author_id', 'uuid', keyed=True, refers_to='reps'),
        Column('deleted_at', 'instant'),
        Column('handle', 'text', nullable=False, keyed=True),
        Column('name', 'text', nullable=False),
        Column('name_key', 'text', nullable=False, keyed=True),
        Column('given', 'text'),
        Column('family', 'text'),
        Column('relation', 'word', nullable=False, words=('customer', 'business', 'potential')),
        Column('language', 'text'),
        Column('zone', 'text'),
    ),
    {'author_id': None, 'deleted_at': None, 'given': None, 'family': None, 'relation': 'customer', 'language': None, 'zone': None},
)
SETTINGS = Table(
    "settings",
    (
        Column('id', 'uuid', nullable=False),
        Column('recorded_at', 'instant', nullable=False),
        Column('author_id', 'uuid', keyed=True, refers_to='reps'),
        Column('deleted_at', 'instant'),
        Column('rep_id', 'uuid', keyed=True, refers_to='reps'),
        Column('key', 'text', nullable=False, keyed=True),
        Column('value', 'json', nullable=False),
    ),
    {'author_id': None, 'deleted_at': None, 'rep_id': None},
    (
        Key('settings_book_key', ('key',), 'deleted_at IS NULL AND rep_id IS NULL'),
        Key('settings_rep_key', ('rep_id', 'key'), 'deleted_at IS NULL'),
    ),
)
SOURCE_IDS = Table(
    "source_ids",
    (
        Column('id', 'uuid', nullable=False),
        Column('recorded_at', 'instant', nullable=False),
        Column('author_id', 'uuid', keyed=True, refers_to='reps'),
        Column('deleted_at', 'instant'),
        Column('system', 'word', nullable=False, keyed=True, words=('linkedin', 'google', 'outlook', 'hubspot', 'salesforce', 'pipedrive', 'zoho', 'vcard', 'icalendar', 'salesbook', 'other')),
        Column('origin', 'text', nullable=False, keyed=True),
        Column('external_id', 'text', nullable=False, keyed=True),
        Column('table_name', 'text', nullable=False, keyed=True),
        Column('row_id', 'uuid', nullable=False, keyed=True),
    ),
    {'author_id': None, 'deleted_at': None},
    (
        Key('source_ids_external', ('system', 'origin', 'table_name', 'external_id'), 'deleted_at IS NULL'),
    ),
)
ALIASES = Table(
    "aliases",
    (
        Column('id', 'uuid', nullable=False),
        Column('recorded_at', 'instant', nullable=False),
        Column('author_id', 'uuid', keyed=True, refers_to='reps'),
        Column('deleted_at', 'instant'),
        Column('account_id', 'uuid', keyed=True, refers_to='accounts'),
        Column('person_id', 'uuid', keyed=True, refers_to='people'),
        Column('name', 'text', nullable=False),
        Column('name_key', 'text', nullable=False, keyed=True),
    ),
    {'author_id': None, 'deleted_at': None, 'account_id': None, 'person_id': None},
    (
        Key('aliases_account_key', ('account_id', 'name_key'), 'deleted_at IS NULL'),
        Key('aliases_person_key', ('person_id', 'name_key'), 'deleted_at IS NULL'),
    ),
)
CHANGES = Table(
    "changes",
    (
        Column('id', 'uuid', nullable=False),
        Column('recorded_at', 'instant', nullable=False),
        Column('operation_id', 'uuid', nullable=False, refers_to='operations'),
        Column('table_name', 'text', nullable=False),
        Column('row_id', 'uuid', nullable=False, keyed=True),
        Column('action', 'word', nullable=False, words=('insert', 'update', 'delete', 'erase')),
        Column('before', 'json'),
        Column('after', 'json'),
        Column('salt', 'text'),
        Column('digest', 'text', nullable=False),
        Column('scrubbed_at', 'instant'),
    ),
    {'before': None, 'after': None, 'salt': None, 'scrubbed_at': None},
    journalled=False,
)
DO_NOT_CONTACTS = Table(
    "do_not_contacts",
    (
        Column('id', 'uuid', nullable=False),
        Column('recorded_at', 'instant', nullable=False),
        Column('author_id', 'uuid', keyed=True, refers_to='reps'),
        Column('deleted_at', 'instant'),
        Column('person_id', 'uuid', keyed=True, refers_to='people'),
        Column('account_id', 'uuid', keyed=True, refers_to='accounts'),
        Column('channel', 'word', nullable=False, keyed=True, words=('phone', 'email', 'social', 'post', 'all')),
        Column('since_on', 'date', nullable=False),
        Column('until_on', 'date'),
        Column('reason', 'text'),
    ),
    {'author_id': None, 'deleted_at': None, 'person_id': None, 'account_id': None, 'until_on': None, 'reason': None},
    (
        Key('do_not_contacts_account', ('account_id', 'channel'), 'deleted_at IS NULL AND until_on IS NULL'),
        Key('do_not_contacts_person', ('person_id', 'channel'), 'deleted_at IS NULL AND until_on IS NULL'),
    ),
)
EMAILS = Table(
    "emails",
    (
        Column('id', 'uuid', nullable=False),
        Column('recorded_at', 'instant', nullable=False),
        Column('author_id', 'uuid', keyed=True, refers_to='reps'),
        Column('deleted_at', 'instant'),
        Column('person_id', 'uuid', keyed=True, refers_to='people'),
        Column('account_id', 'uuid', keyed=True, refers_to='accounts'),
        Column('address', 'text', nullable=False),
        Column('address_key', 'text', nullable=False, keyed=True),
        Column('kind', 'word', nullable=False, words=('work', 'home', 'other')),
        Column('preferred', 'bool', nullable=False),
    ),
    {'author_id': None, 'deleted_at': None, 'person_id': None, 'account_id': None, 'kind': 'work', 'preferred': False},
    (
        Key('emails_account_key', ('account_id', 'address_key'), 'deleted_at IS NULL'),
        Key('emails_person_key', ('person_id', 'address_key'), 'deleted_at IS NULL'),
    ),
)
EMPLOYMENTS = Table(
    "employments",
    (
        Column('id', 'uuid', nullable=False),
        Column('recorded_at', 'instant', nullable=False),
        Column('author_id', 'uuid', keyed=True, refers_to='reps'),
        Column('deleted_at', 'instant'),
        Column('person_id', 'uuid', nullable=False, keyed=True, refers_to='people'),
        Column('account_id', 'uuid', nullable=False, keyed=True, refers_to='accounts'),
        Column('job_title', 'text'),
        Column('department', 'text'),
        Column('from_on', 'date'),
        Column('until_on', 'date'),
        Column('main', 'bool', nullable=False),
    ),
    {'author_id': None, 'deleted_at': None, 'job_title': None, 'department': None, 'from_on': None, 'until_on': None, 'main': True},
    (
        Key('employments_main', ('person_id',), 'deleted_at IS NULL AND until_on IS NULL AND main'),
        Key('employments_open', ('person_id', 'account_id'), 'deleted_at IS NULL AND until_on IS NULL'),
    ),
)
IMPORT_BATCHES = Table(
    "import_batches",
    (
        Column('id', 'uuid', nullable=False),
        Column('recorded_at', 'instant', nullable=False),
        Column('handle', 'text', nullable=False, keyed=True),
        Column('operation_id', 'uuid', nullable=False, refers_to='operations'),
        Column('format', 'word', nullable=False, words=('linkedin', 'google', 'google_old', 'outlook', 'outlook_com', 'google_outlook', 'hubspot', 'salesforce', 'salesforce_report', 'pipedrive', 'zoho', 'vcard', 'icalendar', 'salesbook_csv', 'salesbook_json', 'other_csv')),
        Column('file_name', 'text', nullable=False),
        Column('sha256', 'text', nullable=False, keyed=True),
        Column('header_sha256', 'text', nullable=False),
        Column('mapping', 'json', nullable=False),
        Column('options', 'json', nullable=False),
        Column('row_count', 'int', nullable=False),
        Column('position', 'int', nullable=False),
    ),
    {},
    journalled=False,
)
INTERACTIONS = Table(
    "interactions",
    (
        Column('id', 'uuid', nullable=False),
        Column('recorded_at', 'instant', nullable=False),
        Column('author_id', 'uuid', keyed=True, refers_to='reps'),
        Column('deleted_at', 'instant'),
        Column('handle', 'text', nullable=False, keyed=True),
        Column('rep_id', 'uuid', nullable=False, keyed=True, refers_to='reps'),
        Column('account_id', 'uuid', keyed=True, refers_to='accounts'),
        Column('kind', 'word', nullable=False, words=('call', 'video', 'meeting', 'visit', 'email', 'message', 'letter', 'social')),
        Column('direction', 'word', nullable=False, words=('outbound', 'inbound')),
        Column('outcome', 'word', nullable=False, words=('connected', 'held', 'replied', 'callback_requested', 'no_answer', 'busy', 'left_message', 'left_voicemail', 'gatekeeper', 'wrong_number', 'no_show', 'rescheduled', 'cancelled', 'sent', 'bounced', 'failed')),
        Column('phase', 'word', words=('inform', 'transact', 'aftercare')),
        Column('medium', 'word', words=('linkedin', 'x', 'facebook', 'instagram', 'xing', 'other')),
        Column('occurred_at', 'instant', nullable=False, keyed=True),
        Column('occurred_zone', 'text', nullable=False),
        Column('duration_s', 'int'),
        Column('discussed', 'text', nullable=False),
        Column('proposed', 'text', nullable=False),
        Column('no_next', 'word', words=('lost', 'parked', 'customer_request', 'one_off')),
        Column('confirmed', 'bool', nullable=False),
        Column('private', 'bool', nullable=False),
        Column('answers_id', 'uuid', keyed=True, refers_to='interactions'),
        Column('typed', 'text'),
    ),
    {'author_id': None, 'deleted_at': None, 'account_id': None, 'phase': None, 'medium': None, 'duration_s': None, 'no_next': None, 'confirmed': False, 'private': False, 'answers_id': None, 'typed': None},
)
NOTES = Table(
    "notes",
    (
        Column('id', 'uuid', nullable=False),
        Column('recorded_at', 'instant', nullable=False),
        Column('author_id', 'uuid', keyed=True, refers_to='reps'),
        Column('deleted_at', 'instant'),
        Column('handle', 'text', nullable=False, keyed=True),
        Column('account_id', 'uuid', keyed=True, refers_to='accounts'),
        Column('person_id', 'uuid', keyed=True, refers_to='people'),
        Column('kind', 'word', nullable=False, words=('observation', 'knowledge', 'risk', 'imported')),
        Column('text', 'text', nullable=False),
        Column('noted_on', 'date', nullable=False),
        Column('closed_on', 'date'),
    ),
    {'author_id': None, 'deleted_at': None, 'account_id': None, 'person_id': None, 'kind': 'observation', 'closed_on': None},
)
OPEN_OPERATIONS = Table(
    "open_operations",
    (
        Column('id', 'uuid', nullable=False),
        Column('recorded_at', 'instant', nullable=False),
        Column('only_one', 'int', nullable=False),
        Column('operation_id', 'uuid', nullable=False, refers_to='operations'),
    ),
    {'only_one': 1},
    journalled=False,
)
OWNERSHIPS = Table(
    "ownerships",
    (
        Column('id', 'uuid', nullable=False),
        Column('recorded_at', 'instant', nullable=False),
        Column('author_id', 'uuid', keyed=True, refers_to='reps'),
        Column('deleted_at', 'instant'),
        Column('account_id', 'uuid', nullable=False, keyed=True, refers_to='accounts'),
        Column('rep_id', 'uuid', nullable=False, keyed=True, refers_to='reps'),
        Column('part', 'word', nullable=False, keyed=True, words=('owner', 'backup')),
        Column('from_on', 'date', nullable=False),
        Column('until_on', 'date'),
        Column('reason', 'word', nullable=False, words=('new', 'import', 'handover', 'rebalancing', 'holiday')),
    ),
    {'author_id': None, 'deleted_at': None, 'part': 'owner', 'until_on': None, 'reason': 'new'},
    (
        Key('ownerships_open', ('account_id', 'part'), 'deleted_at IS NULL AND until_on IS NULL'),
    ),
)
PAUSES = Table(
    "pauses",
    (
        Column('id', 'uuid', nullable=False),
        Column('recorded_at', 'instant', nullable=False),
        Column('author_id', 'uuid', keyed=True, refers_to='reps'),
        Column('deleted_at', 'instant'),
        Column('account_id', 'uuid', keyed=True, refers_to='accounts'),
        Column('rep_id', 'uuid', nullable=False, keyed=True, refers_to='reps'),
        Column('from_on', 'date', nullable=False),
        Column('until_on', 'date'),
        Column('reason', 'word', nullable=False, words=('bereavement', 'illness', 'crisis', 'customer_request', 'budget', 'other')),
        Column('note', 'text'),
    ),
    {'author_id': None, 'deleted_at': None, 'account_id': None, 'until_on': None, 'reason': 'other', 'note': None},
)
PHONES = Table(
    "phones",
    (
        Column('id', 'uuid', nullable=False),
        Column('recorded_at', 'instant', nullable=False),
        Column('author_id', 'uuid', keyed=True, refers_to='reps'),
        Column('deleted_at', 'instant'),
        Column('person_id', 'uuid', keyed=True, refers_to='people'),
        Column('account_id', 'uuid', keyed=True, refers_to='accounts'),
        Column('raw', 'text', nullable=False, keyed=True),
        Column('e164', 'text'),
        Column('digits', 'text', nullable=False, keyed=True),
        Column('kind', 'word', nullable=False, words=('mobile', 'direct', 'work', 'switchboard', 'home', 'fax', 'other')),
        Column('preferred', 'bool', nullable=False),
    ),
    {'author_id': None, 'deleted_at': None, 'person_id': None, 'account_id': None, 'e164': None, 'kind': 'work', 'preferred': False},
    (
        Key('phones_account_raw', ('account_id', 'raw'), 'deleted_at IS NULL'),
        Key('phones_person_raw', ('person_id', 'raw'), 'deleted_at IS NULL'),
    ),
)
COMMITMENTS = Table(
    "commitments",
    (
        Column('id', 'uuid', nullable=False),
        Column('recorded_at', 'instant', nullable=False),
        Column('author_id', 'uuid', keyed=True, refers_to='reps'),
        Column('deleted_at', 'instant'),
        Column('handle', 'text', nullable=False, keyed=True),
        Column('account_id', 'uuid', keyed=True, refers_to='accounts'),
        Column('person_id', 'uuid', keyed=True, refers_to='people'),
        Column('side', 'word', nullable=False, words=('ours', 'theirs')),
        Column('kind', 'word', nullable=False, words=('callback', 'document', 'answer', 'other')),
        Column('text', 'text', nullable=False),
        Column('promised_on', 'date', nullable=False),
        Column('due_on', 'date', nullable=False, keyed=True),
        Column('owner_id', 'uuid', keyed=True, refers_to='reps'),
        Column('interaction_id', 'uuid', keyed=True, refers_to='interactions'),
        Column('status', 'word', nullable=False, words=('open', 'kept', 'broken', 'withdrawn')),
    ),
    {'author_id': None, 'deleted_at': None, 'account_id': None, 'person_id': None, 'kind': 'other', 'owner_id': None, 'interaction_id': None, 'status': 'open'},
)
FOLLOW_UPS = Table(
    "follow_ups",
    (
        Column('id', 'uuid', nullable=False),
        Column('recorded_at', 'instant', nullable=False),
        Column('author_id', 'uuid', keyed=True, refers_to='reps'),
        Column('deleted_at', 'instant'),
        Column('handle', 'text', nullable=False, keyed=True),
        Column('account_id', 'uuid', keyed=True, refers_to='accounts'),
        Column('person_id', 'uuid', keyed=True, refers_to='people'),
        Column('purpose_kind', 'word', nullable=False, words=('commercial', 'service', 'information', 'goodwill')),
        Column('purpose', 'text', nullable=False),
        Column('due_on', 'date', nullable=False, keyed=True),
        Column('channel', 'word', words=('call', 'video', 'meeting', 'visit', 'email', 'message', 'letter', 'social')),
        Column('owner_id', 'uuid', nullable=False, keyed=True, refers_to='reps'),
        Column('origin', 'word', nullable=False, words=('log', 'typed', 'reaction', 'occasion', 'complaint', 'reorder', 'import', 'handover')),
        Column('origin_interaction_id', 'uuid', keyed=True, refers_to='interactions'),
        Column('status', 'word', nullable=False, words=('open', 'done', 'dropped', 'superseded')),
    ),
    {'author_id': None, 'deleted_at': None, 'account_id': None, 'person_id': None, 'purpose_kind': 'commercial', 'channel': None, 'origin': 'typed', 'origin_interaction_id': None, 'status': 'open'},
)
IMPORT_ROWS = Table(
    "import_rows",
    (
        Column('id', 'uuid', nullable=False),
        Column('recorded_at', 'instant', nullable=False),
        Column('batch_id', 'uuid', nullable=False, keyed=True, refers_to='import_batches'),
        Column('line', 'int', nullable=False),
        Column('action', 'word', nullable=False, words=('created', 'updated', 'unchanged', 'skipped', 'bad')),
        Column('reason', 'text'),
        Column('raw', 'text', nullable=False),
    ),
    {'reason': None},
    journalled=False,
)
INTERACTION_PEOPLE = Table(
    "interaction_people",
    (
        Column('id', 'uuid', nullable=False),
        Column('recorded_at', 'instant', nullable=False),
        Column('author_id', 'uuid', keyed=True, refers_to='reps'),
        Column('deleted_at', 'instant'),
        Column('interaction_id', 'uuid', nullable=False, keyed=True, refers_to='interactions'),
        Column('person_id', 'uuid', nullable=False, keyed=True, refers_to='people'),
        Column('part', 'word', nullable=False, words=('spoke', 'attended', 'copied', 'mentioned')),
    ),
    {'author_id': None, 'deleted_at': None, 'part': 'spoke'},
    (
        Key('interaction_people_once', ('interaction_id', 'person_id'), 'deleted_at IS NULL'),
    ),
)
INTERACTION_POINTS = Table(
    "interaction_points",
    (
        Column('id', 'uuid', nullable=False),
        Column('recorded_at', 'instant', nullable=False),
        Column('author_id', 'uuid', keyed=True, refers_to='reps'),
        Column('deleted_at', 'instant'),
        Column('interaction_id', 'uuid', nullable=False, keyed=True, refers_to='interactions'),
        Column('kind', 'word', nullable=False, words=('need', 'question', 'objection', 'pushback', 'insight')),
        Column('text', 'text', nullable=False),
        Column('position', 'int', nullable=False, keyed=True),
    ),
    {'author_id': None, 'deleted_at': None},
    (
        Key('interaction_points_order', ('interaction_id', 'position'), 'deleted_at IS NULL'),
    ),
)
INTERACTION_PURPOSES = Table(
    "interaction_purposes",
    (
        Column('id', 'uuid', nullable=False),
        Column('recorded_at', 'instant', nullable=False),
        Column('author_id', 'uuid', keyed=True, refers_to='reps'),
        Column('deleted_at', 'instant'),
        Column('interaction_id', 'uuid', nullable=False, keyed=True, refers_to='interactions'),
        Column('kind', 'word', nullable=False, words=('commercial', 'service', 'information', 'goodwill')),
        Column('text', 'text', nullable=False),
    ),
    {'author_id': None, 'deleted_at': None},
    (
        Key('interaction_purposes_one', ('interaction_id',), 'deleted_at IS NULL'),
    ),
)
APPOINTMENTS = Table(
    "appointments",
    (
        Column('id', 'uuid', nullable=False),
        Column('recorded_at', 'instant', nullable=False),
        Column('author_id', 'uuid', keyed=True, refers_to='reps'),
        Column('deleted_at', 'instant'),
        Column('follow_up_id', 'uuid', nullable=False, keyed=True, refers_to='follow_ups'),
        Column('at_time', 'time', nullable=False),
        Column('zone', 'text', nullable=False),
        Column('minutes', 'int'),
    ),
    {'author_id': None, 'deleted_at': None, 'minutes': None},
    (
        Key('appointments_one', ('follow_up_id',), 'deleted_at IS NULL'),
    ),
)
COMMITMENT_CLOSURES = Table(
    "commitment_closures",
    (
        Column('id', 'uuid', nullable=False),
        Column('recorded_at', 'instant', nullable=False),
        Column('author_id', 'uuid', keyed=True, refers_to='reps'),
        Column('deleted_at', 'instant'),
        Column('commitment_id', 'uuid', nullable=False, keyed=True, refers_to='commitments'),
        Column('closed_on', 'date', nullable=False),
        Column('interaction_id', 'uuid', keyed=True, refers_to='interactions'),
        Column('note', 'text'),
    ),
    {'author_id': None, 'deleted_at': None, 'interaction_id': None, 'note': None},
    (
        Key('commitment_closures_one', ('commitment_id',), 'deleted_at IS NULL'),
    ),
)
FOLLOW_UP_CLOSURES = Table(
    "follow_up_closures",
    (
        Column('id', 'uuid', nullable=False),
        Column('recorded_at', 'instant', nullable=False),
        Column('author_id', 'uuid', keyed=True, refers_to='reps'),
        Column('deleted_at', 'instant'),
        Column('follow_up_id', 'uuid', nullable=False, keyed=True, refers_to='follow_ups'),
        Column('closed_at', 'instant', nullable=False),
        Column('interaction_id', 'uuid', keyed=True, refers_to='interactions'),
        Column('met', 'word', keyed=True, words=('yes', 'partly', 'no')),
        Column('superseded_by_id', 'uuid', keyed=True, refers_to='follow_ups'),
        Column('reason', 'text'),
    ),
    {'author_id': None, 'deleted_at': None, 'interaction_id': None, 'met': None, 'superseded_by_id': None, 'reason': None},
    (
        Key('follow_up_closures_one', ('follow_up_id',), 'deleted_at IS NULL'),
    ),
)
IMPORT_TARGETS = Table(
    "import_targets",
    (
        Column('id', 'uuid', nullable=False),
        Column('recorded_at', 'instant', nullable=False),
        Column('import_row_id', 'uuid', nullable=False, keyed=True, refers_to='import_rows'),
        Column('table_name', 'text', nullable=False),
        Column('row_id', 'uuid', nullable=False, keyed=True),
    ),
    {},
    journalled=False,
)
PLAN_ITEMS = Table(
    "plan_items",
    (
        Column('id', 'uuid', nullable=False),
        Column('recorded_at', 'instant', nullable=False),
        Column('author_id', 'uuid', keyed=True, refers_to='reps'),
        Column('deleted_at', 'instant'),
        Column('day_plan_id', 'uuid', nullable=False, keyed=True, refers_to='day_plans'),
        Column('position', 'int', nullable=False, keyed=True),
        Column('block', 'word', nullable=False, words=('preparation', 'contact', 'reference', 'break')),
        Column('kind', 'word', nullable=False, words=('contact', 'prepare', 'purpose', 'log', 'owed', 'write', 'mail')),
        Column('starts_at', 'instant', nullable=False),
        Column('ends_at', 'instant', nullable=False),
        Column('title', 'text', nullable=False),
        Column('account_id', 'uuid', keyed=True, refers_to='accounts'),
        Column('person_id', 'uuid', keyed=True, refers_to='people'),
        Column('follow_up_id', 'uuid', keyed=True, refers_to='follow_ups'),
        Column('tier', 'int'),
        Column('points', 'int'),
        Column('channel', 'word', words=('call', 'video', 'meeting', 'visit', 'email', 'message', 'letter', 'social')),
        Column('reason', 'text'),
        Column('status', 'word', nullable=False, words=('planned', 'done', 'moved', 'skipped')),
        Column('interaction_id', 'uuid', keyed=True, refers_to='interactions'),
    ),
    {'author_id': None, 'deleted_at': None, 'kind': 'contact', 'account_id': None, 'person_id': None, 'follow_up_id': None, 'tier': None, 'points': None, 'channel': None, 'reason': None, 'status': 'planned', 'interaction_id': None},
    (
        Key('plan_items_order', ('day_plan_id', 'position'), 'deleted_at IS NULL'),
    ),
)
PLAN_LEFTOVERS = Table(
    "plan_leftovers",
    (
        Column('id', 'uuid', nullable=False),
        Column('recorded_at', 'instant', nullable=False),
        Column('author_id', 'uuid', keyed=True, refers_to='reps'),
        Column('deleted_at', 'instant'),
        Column('day_plan_id', 'uuid', nullable=False, keyed=True, refers_to='day_plans'),
        Column('account_id', 'uuid', keyed=True, refers_to='accounts'),
        Column('person_id', 'uuid', keyed=True, refers_to='people'),
        Column('follow_up_id', 'uuid', keyed=True, refers_to='follow_ups'),
        Column('title', 'text', nullable=False),
        Column('tier', 'int', nullable=False),
        Column('reason', 'word', nullable=False, words=('no_slot', 'customer_closed', 'person_hours', 'busy', 'holiday', 'not_today')),
    ),
    {'author_id': None, 'deleted_at': None, 'account_id': None, 'person_id': None, 'follow_up_id': None},
)

TABLES = (BOOKS, IMPORT_MAPPINGS, REPS, ACCOUNTS, DAY_PLANS, OPERATIONS, PEOPLE, SETTINGS, SOURCE_IDS, ALIASES, CHANGES, DO_NOT_CONTACTS, EMAILS, EMPLOYMENTS, IMPORT_BATCHES, INTERACTIONS, NOTES, OPEN_OPERATIONS, OWNERSHIPS, PAUSES, PHONES, COMMITMENTS, FOLLOW_UPS, IMPORT_ROWS, INTERACTION_PEOPLE, INTERACTION_POINTS, INTERACTION_PURPOSES, APPOINTMENTS, COMMITMENT_CLOSURES, FOLLOW_UP_CLOSURES, IMPORT_TARGETS, PLAN_ITEMS, PLAN_LEFTOVERS,)
"""Every table, those that are referred to first."""

NAMED = {table.name: table for table in TABLES}
