CREATE TABLE books (
	id UUID NOT NULL, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	name TEXT NOT NULL, 
	currency TEXT NOT NULL, 
	replica_id UUID NOT NULL, 
	fingerprint_key BYTEA NOT NULL, 
	CONSTRAINT pk_books PRIMARY KEY (id)
);

CREATE TABLE reps (
	id UUID NOT NULL, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	author_id UUID, 
	deleted_at TIMESTAMP WITH TIME ZONE, 
	handle TEXT COLLATE "C" NOT NULL, 
	name TEXT NOT NULL, 
	email TEXT, 
	email_key TEXT, 
	seat TEXT NOT NULL, 
	leader_id UUID, 
	zone TEXT NOT NULL, 
	country TEXT NOT NULL, 
	started_on DATE, 
	ended_on DATE, 
	CONSTRAINT pk_reps PRIMARY KEY (id), 
	CONSTRAINT fk_reps_author_id FOREIGN KEY(author_id) REFERENCES reps (id), 
	CONSTRAINT fk_reps_leader_id FOREIGN KEY(leader_id) REFERENCES reps (id)
);

CREATE INDEX ix_reps_author_id ON reps (author_id);

CREATE UNIQUE INDEX reps_email_key ON reps (email_key) WHERE deleted_at IS NULL AND email_key IS NOT NULL;

CREATE INDEX ix_reps_leader_id ON reps (leader_id);

CREATE INDEX ix_reps_handle ON reps (handle);

CREATE TABLE import_mappings (
	id UUID NOT NULL, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	header_sha256 TEXT NOT NULL, 
	format TEXT NOT NULL, 
	mapping TEXT NOT NULL, 
	CONSTRAINT pk_import_mappings PRIMARY KEY (id), 
	CONSTRAINT uq_import_mappings_header_sha256 UNIQUE (header_sha256)
);

CREATE TABLE accounts (
	id UUID NOT NULL, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	author_id UUID, 
	deleted_at TIMESTAMP WITH TIME ZONE, 
	handle TEXT COLLATE "C" NOT NULL, 
	name TEXT NOT NULL, 
	name_key TEXT NOT NULL, 
	legal_name TEXT, 
	kind TEXT NOT NULL, 
	grade TEXT, 
	industry TEXT, 
	headcount BIGINT, 
	parent_id UUID, 
	website TEXT, 
	domain TEXT, 
	street TEXT, 
	postal_code TEXT, 
	city TEXT, 
	region TEXT, 
	country TEXT, 
	zone TEXT, 
	source TEXT, 
	archived_on DATE, 
	CONSTRAINT pk_accounts PRIMARY KEY (id), 
	CONSTRAINT fk_accounts_author_id FOREIGN KEY(author_id) REFERENCES reps (id), 
	CONSTRAINT fk_accounts_parent_id FOREIGN KEY(parent_id) REFERENCES accounts (id)
);

CREATE INDEX ix_accounts_handle ON accounts (handle);

CREATE INDEX ix_accounts_author_id ON accounts (author_id);

CREATE INDEX ix_accounts_domain ON accounts (domain);

CREATE INDEX accounts_name_key ON accounts (name_key) WHERE deleted_at IS NULL;

CREATE INDEX ix_accounts_parent_id ON accounts (parent_id);

CREATE TABLE people (
	id UUID NOT NULL, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	author_id UUID, 
	deleted_at TIMESTAMP WITH TIME ZONE, 
	handle TEXT COLLATE "C" NOT NULL, 
	name TEXT NOT NULL, 
	name_key TEXT NOT NULL, 
	given TEXT, 
	family TEXT, 
	relation TEXT NOT NULL, 
	language TEXT, 
	zone TEXT, 
	CONSTRAINT pk_people PRIMARY KEY (id), 
	CONSTRAINT fk_people_author_id FOREIGN KEY(author_id) REFERENCES reps (id)
);

CREATE INDEX ix_people_handle ON people (handle);

CREATE INDEX ix_people_author_id ON people (author_id);

CREATE INDEX people_name_key ON people (name_key) WHERE deleted_at IS NULL;

CREATE TABLE settings (
	id UUID NOT NULL, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	author_id UUID, 
	deleted_at TIMESTAMP WITH TIME ZONE, 
	rep_id UUID, 
	key TEXT NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_settings PRIMARY KEY (id), 
	CONSTRAINT fk_settings_author_id FOREIGN KEY(author_id) REFERENCES reps (id), 
	CONSTRAINT fk_settings_rep_id FOREIGN KEY(rep_id) REFERENCES reps (id)
);

CREATE UNIQUE INDEX settings_book_key ON settings (key) WHERE deleted_at IS NULL AND rep_id IS NULL;

CREATE INDEX ix_settings_author_id ON settings (author_id);

CREATE UNIQUE INDEX settings_rep_key ON settings (rep_id, key) WHERE deleted_at IS NULL;

CREATE INDEX ix_settings_rep_id ON settings (rep_id);

CREATE TABLE operations (
	id UUID NOT NULL, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	handle TEXT COLLATE "C" NOT NULL, 
	position BIGINT NOT NULL, 
	stamp BIGINT NOT NULL, 
	replica_id UUID NOT NULL, 
	rep_id UUID NOT NULL, 
	kind TEXT NOT NULL, 
	reverses_id UUID, 
	door TEXT NOT NULL, 
	command TEXT NOT NULL, 
	summary TEXT NOT NULL, 
	zone TEXT NOT NULL, 
	kept_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	saw TEXT NOT NULL, 
	program_version TEXT NOT NULL, 
	schema_version TEXT NOT NULL, 
	prev_hash TEXT NOT NULL, 
	hash TEXT NOT NULL, 
	CONSTRAINT pk_operations PRIMARY KEY (id), 
	CONSTRAINT uq_operations_replica_id_stamp UNIQUE (replica_id, stamp), 
	CONSTRAINT uq_operations_position UNIQUE (position), 
	CONSTRAINT fk_operations_rep_id FOREIGN KEY(rep_id) REFERENCES reps (id), 
	CONSTRAINT fk_operations_reverses_id FOREIGN KEY(reverses_id) REFERENCES operations (id)
);

CREATE INDEX ix_operations_reverses_id ON operations (reverses_id);

CREATE INDEX ix_operations_handle ON operations (handle);

CREATE INDEX ix_operations_rep_id ON operations (rep_id);

CREATE TABLE source_ids (
	id UUID NOT NULL, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	author_id UUID, 
	deleted_at TIMESTAMP WITH TIME ZONE, 
	system TEXT NOT NULL, 
	origin TEXT NOT NULL, 
	external_id TEXT NOT NULL, 
	table_name TEXT NOT NULL, 
	row_id UUID NOT NULL, 
	CONSTRAINT pk_source_ids PRIMARY KEY (id), 
	CONSTRAINT fk_source_ids_author_id FOREIGN KEY(author_id) REFERENCES reps (id)
);

CREATE INDEX ix_source_ids_row_id ON source_ids (row_id);

CREATE UNIQUE INDEX source_ids_external ON source_ids (system, origin, table_name, external_id) WHERE deleted_at IS NULL;

CREATE INDEX ix_source_ids_author_id ON source_ids (author_id);

CREATE TABLE day_plans (
	id UUID NOT NULL, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	author_id UUID, 
	deleted_at TIMESTAMP WITH TIME ZONE, 
	handle TEXT COLLATE "C" NOT NULL, 
	rep_id UUID NOT NULL, 
	planned_on DATE NOT NULL, 
	revision BIGINT NOT NULL, 
	made_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	zone TEXT NOT NULL, 
	settings TEXT NOT NULL, 
	CONSTRAINT pk_day_plans PRIMARY KEY (id), 
	CONSTRAINT fk_day_plans_author_id FOREIGN KEY(author_id) REFERENCES reps (id), 
	CONSTRAINT fk_day_plans_rep_id FOREIGN KEY(rep_id) REFERENCES reps (id)
);

CREATE UNIQUE INDEX day_plans_revision ON day_plans (rep_id, planned_on, revision) WHERE deleted_at IS NULL;

CREATE INDEX ix_day_plans_handle ON day_plans (handle);

CREATE INDEX ix_day_plans_author_id ON day_plans (author_id);

CREATE INDEX ix_day_plans_rep_id ON day_plans (rep_id);

CREATE TABLE aliases (
	id UUID NOT NULL, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	author_id UUID, 
	deleted_at TIMESTAMP WITH TIME ZONE, 
	account_id UUID, 
	person_id UUID, 
	name TEXT NOT NULL, 
	name_key TEXT NOT NULL, 
	CONSTRAINT pk_aliases PRIMARY KEY (id), 
	CONSTRAINT ck_aliases_one_subject CHECK ((account_id IS NULL) <> (person_id IS NULL)), 
	CONSTRAINT fk_aliases_author_id FOREIGN KEY(author_id) REFERENCES reps (id), 
	CONSTRAINT fk_aliases_account_id FOREIGN KEY(account_id) REFERENCES accounts (id), 
	CONSTRAINT fk_aliases_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);

CREATE UNIQUE INDEX aliases_person_key ON aliases (person_id, name_key) WHERE deleted_at IS NULL;

CREATE INDEX ix_aliases_account_id ON aliases (account_id);

CREATE INDEX ix_aliases_person_id ON aliases (person_id);

CREATE INDEX ix_aliases_author_id ON aliases (author_id);

CREATE UNIQUE INDEX aliases_account_key ON aliases (account_id, name_key) WHERE deleted_at IS NULL;

CREATE INDEX aliases_name_key ON aliases (name_key) WHERE deleted_at IS NULL;

CREATE TABLE ownerships (
	id UUID NOT NULL, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	author_id UUID, 
	deleted_at TIMESTAMP WITH TIME ZONE, 
	account_id UUID NOT NULL, 
	rep_id UUID NOT NULL, 
	part TEXT NOT NULL, 
	from_on DATE NOT NULL, 
	until_on DATE, 
	reason TEXT NOT NULL, 
	CONSTRAINT pk_ownerships PRIMARY KEY (id), 
	CONSTRAINT ck_ownerships_interval CHECK (until_on IS NULL OR from_on <= until_on), 
	CONSTRAINT fk_ownerships_author_id FOREIGN KEY(author_id) REFERENCES reps (id), 
	CONSTRAINT fk_ownerships_account_id FOREIGN KEY(account_id) REFERENCES accounts (id), 
	CONSTRAINT fk_ownerships_rep_id FOREIGN KEY(rep_id) REFERENCES reps (id)
);

CREATE INDEX ix_ownerships_author_id ON ownerships (author_id);

CREATE INDEX ix_ownerships_account_id ON ownerships (account_id);

CREATE UNIQUE INDEX ownerships_open ON ownerships (account_id, part) WHERE deleted_at IS NULL AND until_on IS NULL;

CREATE INDEX ownerships_of_rep ON ownerships (rep_id, account_id) WHERE deleted_at IS NULL AND until_on IS NULL;

CREATE INDEX ix_ownerships_rep_id ON ownerships (rep_id);

CREATE TABLE pauses (
	id UUID NOT NULL, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	author_id UUID, 
	deleted_at TIMESTAMP WITH TIME ZONE, 
	account_id UUID, 
	rep_id UUID NOT NULL, 
	from_on DATE NOT NULL, 
	until_on DATE, 
	reason TEXT NOT NULL, 
	note TEXT, 
	CONSTRAINT pk_pauses PRIMARY KEY (id), 
	CONSTRAINT ck_pauses_interval CHECK (until_on IS NULL OR from_on <= until_on), 
	CONSTRAINT fk_pauses_author_id FOREIGN KEY(author_id) REFERENCES reps (id), 
	CONSTRAINT fk_pauses_account_id FOREIGN KEY(account_id) REFERENCES accounts (id), 
	CONSTRAINT fk_pauses_rep_id FOREIGN KEY(rep_id) REFERENCES reps (id)
);

CREATE INDEX ix_pauses_author_id ON pauses (author_id);

CREATE INDEX ix_pauses_account_id ON pauses (account_id);

CREATE INDEX ix_pauses_rep_id ON pauses (rep_id);

CREATE TABLE employments (
	id UUID NOT NULL, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	author_id UUID, 
	deleted_at TIMESTAMP WITH TIME ZONE, 
	person_id UUID NOT NULL, 
	account_id UUID NOT NULL, 
	job_title TEXT, 
	department TEXT, 
	from_on DATE, 
	until_on DATE, 
	main BOOLEAN NOT NULL, 
	CONSTRAINT pk_employments PRIMARY KEY (id), 
	CONSTRAINT fk_employments_author_id FOREIGN KEY(author_id) REFERENCES reps (id), 
	CONSTRAINT fk_employments_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_employments_account_id FOREIGN KEY(account_id) REFERENCES accounts (id)
);

CREATE INDEX ix_employments_author_id ON employments (author_id);

CREATE INDEX ix_employments_person_id ON employments (person_id);

CREATE INDEX ix_employments_account_id ON employments (account_id);

CREATE UNIQUE INDEX employments_main ON employments (person_id) WHERE deleted_at IS NULL AND until_on IS NULL AND main;

CREATE UNIQUE INDEX employments_open ON employments (person_id, account_id) WHERE deleted_at IS NULL AND until_on IS NULL;

CREATE TABLE emails (
	id UUID NOT NULL, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	author_id UUID, 
	deleted_at TIMESTAMP WITH TIME ZONE, 
	person_id UUID, 
	account_id UUID, 
	address TEXT NOT NULL, 
	address_key TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	preferred BOOLEAN NOT NULL, 
	CONSTRAINT pk_emails PRIMARY KEY (id), 
	CONSTRAINT ck_emails_one_subject CHECK ((account_id IS NULL) <> (person_id IS NULL)), 
	CONSTRAINT fk_emails_author_id FOREIGN KEY(author_id) REFERENCES reps (id), 
	CONSTRAINT fk_emails_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_emails_account_id FOREIGN KEY(account_id) REFERENCES accounts (id)
);

CREATE INDEX ix_emails_account_id ON emails (account_id);

CREATE UNIQUE INDEX emails_account_key ON emails (account_id, address_key) WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX emails_person_key ON emails (person_id, address_key) WHERE deleted_at IS NULL;

CREATE INDEX ix_emails_author_id ON emails (author_id);

CREATE INDEX emails_address_key ON emails (address_key) WHERE deleted_at IS NULL;

CREATE INDEX ix_emails_person_id ON emails (person_id);

CREATE TABLE phones (
	id UUID NOT NULL, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	author_id UUID, 
	deleted_at TIMESTAMP WITH TIME ZONE, 
	person_id UUID, 
	account_id UUID, 
	raw TEXT NOT NULL, 
	e164 TEXT, 
	digits TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	preferred BOOLEAN NOT NULL, 
	CONSTRAINT pk_phones PRIMARY KEY (id), 
	CONSTRAINT ck_phones_one_subject CHECK ((account_id IS NULL) <> (person_id IS NULL)), 
	CONSTRAINT fk_phones_author_id FOREIGN KEY(author_id) REFERENCES reps (id), 
	CONSTRAINT fk_phones_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_phones_account_id FOREIGN KEY(account_id) REFERENCES accounts (id)
);

CREATE INDEX ix_phones_author_id ON phones (author_id);

CREATE UNIQUE INDEX phones_person_raw ON phones (person_id, raw) WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX phones_account_raw ON phones (account_id, raw) WHERE deleted_at IS NULL;

CREATE INDEX ix_phones_person_id ON phones (person_id);

CREATE INDEX ix_phones_account_id ON phones (account_id);

CREATE INDEX phones_digits ON phones (digits) WHERE deleted_at IS NULL;

CREATE TABLE do_not_contacts (
	id UUID NOT NULL, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	author_id UUID, 
	deleted_at TIMESTAMP WITH TIME ZONE, 
	person_id UUID, 
	account_id UUID, 
	channel TEXT NOT NULL, 
	since_on DATE NOT NULL, 
	until_on DATE, 
	reason TEXT, 
	CONSTRAINT pk_do_not_contacts PRIMARY KEY (id), 
	CONSTRAINT ck_do_not_contacts_one_subject CHECK ((account_id IS NULL) <> (person_id IS NULL)), 
	CONSTRAINT fk_do_not_contacts_author_id FOREIGN KEY(author_id) REFERENCES reps (id), 
	CONSTRAINT fk_do_not_contacts_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_do_not_contacts_account_id FOREIGN KEY(account_id) REFERENCES accounts (id)
);

CREATE UNIQUE INDEX do_not_contacts_account ON do_not_contacts (account_id, channel) WHERE deleted_at IS NULL AND until_on IS NULL;

CREATE INDEX ix_do_not_contacts_person_id ON do_not_contacts (person_id);

CREATE UNIQUE INDEX do_not_contacts_person ON do_not_contacts (person_id, channel) WHERE deleted_at IS NULL AND until_on IS NULL;

CREATE INDEX ix_do_not_contacts_account_id ON do_not_contacts (account_id);

CREATE INDEX ix_do_not_contacts_author_id ON do_not_contacts (author_id);

CREATE TABLE notes (
	id UUID NOT NULL, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	author_id UUID, 
	deleted_at TIMESTAMP WITH TIME ZONE, 
	handle TEXT COLLATE "C" NOT NULL, 
	account_id UUID, 
	person_id UUID, 
	kind TEXT NOT NULL, 
	text TEXT NOT NULL, 
	noted_on DATE NOT NULL, 
	closed_on DATE, 
	CONSTRAINT pk_notes PRIMARY KEY (id), 
	CONSTRAINT ck_notes_one_subject CHECK ((account_id IS NULL) <> (person_id IS NULL)), 
	CONSTRAINT fk_notes_author_id FOREIGN KEY(author_id) REFERENCES reps (id), 
	CONSTRAINT fk_notes_account_id FOREIGN KEY(account_id) REFERENCES accounts (id), 
	CONSTRAINT fk_notes_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);

CREATE INDEX ix_notes_handle ON notes (handle);

CREATE INDEX ix_notes_author_id ON notes (author_id);

CREATE INDEX ix_notes_person_id ON notes (person_id);

CREATE INDEX ix_notes_account_id ON notes (account_id);

CREATE TABLE changes (
	id UUID NOT NULL, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	operation_id UUID NOT NULL, 
	table_name TEXT COLLATE "C" NOT NULL, 
	row_id UUID NOT NULL, 
	action TEXT NOT NULL, 
	before TEXT, 
	after TEXT, 
	salt TEXT, 
	digest TEXT NOT NULL, 
	scrubbed_at TIMESTAMP WITH TIME ZONE, 
	CONSTRAINT pk_changes PRIMARY KEY (id), 
	CONSTRAINT uq_changes_operation_id_table_name_row_id UNIQUE (operation_id, table_name, row_id), 
	CONSTRAINT fk_changes_operation_id FOREIGN KEY(operation_id) REFERENCES operations (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_changes_row_id ON changes (row_id);

CREATE TABLE open_operations (
	id UUID NOT NULL, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	only_one INTEGER NOT NULL, 
	operation_id UUID NOT NULL, 
	CONSTRAINT pk_open_operations PRIMARY KEY (id), 
	CONSTRAINT ck_open_operations_one_at_most CHECK (only_one = 1), 
	CONSTRAINT uq_open_operations_only_one UNIQUE (only_one), 
	CONSTRAINT fk_open_operations_operation_id FOREIGN KEY(operation_id) REFERENCES operations (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE import_batches (
	id UUID NOT NULL, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	handle TEXT COLLATE "C" NOT NULL, 
	operation_id UUID NOT NULL, 
	format TEXT NOT NULL, 
	file_name TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	header_sha256 TEXT NOT NULL, 
	mapping TEXT NOT NULL, 
	options TEXT NOT NULL, 
	row_count BIGINT NOT NULL, 
	position BIGINT NOT NULL, 
	CONSTRAINT pk_import_batches PRIMARY KEY (id), 
	CONSTRAINT uq_import_batches_operation_id_position UNIQUE (operation_id, position), 
	CONSTRAINT fk_import_batches_operation_id FOREIGN KEY(operation_id) REFERENCES operations (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_import_batches_sha256 ON import_batches (sha256);

CREATE INDEX ix_import_batches_handle ON import_batches (handle);

CREATE TABLE interactions (
	id UUID NOT NULL, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	author_id UUID, 
	deleted_at TIMESTAMP WITH TIME ZONE, 
	handle TEXT COLLATE "C" NOT NULL, 
	rep_id UUID NOT NULL, 
	account_id UUID, 
	kind TEXT NOT NULL, 
	direction TEXT NOT NULL, 
	outcome TEXT NOT NULL, 
	phase TEXT, 
	medium TEXT, 
	occurred_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	occurred_zone TEXT NOT NULL, 
	duration_s BIGINT, 
	discussed TEXT NOT NULL, 
	proposed TEXT NOT NULL, 
	no_next TEXT, 
	confirmed BOOLEAN NOT NULL, 
	private BOOLEAN NOT NULL, 
	answers_id UUID, 
	typed TEXT, 
	CONSTRAINT pk_interactions PRIMARY KEY (id), 
	CONSTRAINT fk_interactions_author_id FOREIGN KEY(author_id) REFERENCES reps (id), 
	CONSTRAINT fk_interactions_rep_id FOREIGN KEY(rep_id) REFERENCES reps (id), 
	CONSTRAINT fk_interactions_account_id FOREIGN KEY(account_id) REFERENCES accounts (id), 
	CONSTRAINT fk_interactions_answers_id FOREIGN KEY(answers_id) REFERENCES interactions (id)
);

CREATE INDEX ix_interactions_answers_id ON interactions (answers_id);

CREATE INDEX interactions_of_account ON interactions (account_id, occurred_at desc) WHERE deleted_at IS NULL;

CREATE INDEX interactions_inbound ON interactions (account_id, occurred_at desc) WHERE deleted_at IS NULL AND direction = 'inbound';

CREATE INDEX interactions_of_rep ON interactions (rep_id, occurred_at) WHERE deleted_at IS NULL;

CREATE INDEX interactions_reached ON interactions (account_id, occurred_at desc) WHERE deleted_at IS NULL AND outcome IN ('callback_requested', 'connected', 'held', 'replied');

CREATE INDEX ix_interactions_rep_id ON interactions (rep_id);

CREATE INDEX ix_interactions_author_id ON interactions (author_id);

CREATE INDEX ix_interactions_account_id ON interactions (account_id);

CREATE INDEX ix_interactions_handle ON interactions (handle);

CREATE TABLE import_rows (
	id UUID NOT NULL, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	batch_id UUID NOT NULL, 
	line BIGINT NOT NULL, 
	action TEXT NOT NULL, 
	reason TEXT, 
	raw TEXT NOT NULL, 
	CONSTRAINT pk_import_rows PRIMARY KEY (id), 
	CONSTRAINT uq_import_rows_batch_id_line UNIQUE (batch_id, line), 
	CONSTRAINT fk_import_rows_batch_id FOREIGN KEY(batch_id) REFERENCES import_batches (id)
);

CREATE INDEX ix_import_rows_batch_id ON import_rows (batch_id);

CREATE TABLE interaction_people (
	id UUID NOT NULL, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	author_id UUID, 
	deleted_at TIMESTAMP WITH TIME ZONE, 
	interaction_id UUID NOT NULL, 
	person_id UUID NOT NULL, 
	part TEXT NOT NULL, 
	CONSTRAINT pk_interaction_people PRIMARY KEY (id), 
	CONSTRAINT fk_interaction_people_author_id FOREIGN KEY(author_id) REFERENCES reps (id), 
	CONSTRAINT fk_interaction_people_interaction_id FOREIGN KEY(interaction_id) REFERENCES interactions (id), 
	CONSTRAINT fk_interaction_people_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);

CREATE INDEX ix_interaction_people_interaction_id ON interaction_people (interaction_id);

CREATE UNIQUE INDEX interaction_people_once ON interaction_people (interaction_id, person_id) WHERE deleted_at IS NULL;

CREATE INDEX ix_interaction_people_author_id ON interaction_people (author_id);

CREATE INDEX ix_interaction_people_person_id ON interaction_people (person_id);

CREATE TABLE interaction_purposes (
	id UUID NOT NULL, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	author_id UUID, 
	deleted_at TIMESTAMP WITH TIME ZONE, 
	interaction_id UUID NOT NULL, 
	kind TEXT NOT NULL, 
	text TEXT NOT NULL, 
	CONSTRAINT pk_interaction_purposes PRIMARY KEY (id), 
	CONSTRAINT fk_interaction_purposes_author_id FOREIGN KEY(author_id) REFERENCES reps (id), 
	CONSTRAINT fk_interaction_purposes_interaction_id FOREIGN KEY(interaction_id) REFERENCES interactions (id)
);

CREATE INDEX ix_interaction_purposes_author_id ON interaction_purposes (author_id);

CREATE UNIQUE INDEX interaction_purposes_one ON interaction_purposes (interaction_id) WHERE deleted_at IS NULL;

CREATE INDEX ix_interaction_purposes_interaction_id ON interaction_purposes (interaction_id);

CREATE TABLE interaction_points (
	id UUID NOT NULL, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	author_id UUID, 
	deleted_at TIMESTAMP WITH TIME ZONE, 
	interaction_id UUID NOT NULL, 
	kind TEXT NOT NULL, 
	text TEXT NOT NULL, 
	position BIGINT NOT NULL, 
	CONSTRAINT pk_interaction_points PRIMARY KEY (id), 
	CONSTRAINT fk_interaction_points_author_id FOREIGN KEY(author_id) REFERENCES reps (id), 
	CONSTRAINT fk_interaction_points_interaction_id FOREIGN KEY(interaction_id) REFERENCES interactions (id)
);

CREATE UNIQUE INDEX interaction_points_order ON interaction_points (interaction_id, position) WHERE deleted_at IS NULL;

CREATE INDEX ix_interaction_points_interaction_id ON interaction_points (interaction_id);

CREATE INDEX ix_interaction_points_author_id ON interaction_points (author_id);

CREATE TABLE follow_ups (
	id UUID NOT NULL, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	author_id UUID, 
	deleted_at TIMESTAMP WITH TIME ZONE, 
	handle TEXT COLLATE "C" NOT NULL, 
	account_id UUID, 
	person_id UUID, 
	purpose_kind TEXT NOT NULL, 
	purpose TEXT NOT NULL, 
	due_on DATE NOT NULL, 
	channel TEXT, 
	owner_id UUID NOT NULL, 
	origin TEXT NOT NULL, 
	origin_interaction_id UUID, 
	status TEXT NOT NULL, 
	CONSTRAINT pk_follow_ups PRIMARY KEY (id), 
	CONSTRAINT ck_follow_ups_somebody CHECK (account_id IS NOT NULL OR person_id IS NOT NULL), 
	CONSTRAINT ck_follow_ups_purpose CHECK (trim(purpose) <> ''), 
	CONSTRAINT fk_follow_ups_author_id FOREIGN KEY(author_id) REFERENCES reps (id), 
	CONSTRAINT fk_follow_ups_account_id FOREIGN KEY(account_id) REFERENCES accounts (id), 
	CONSTRAINT fk_follow_ups_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_follow_ups_owner_id FOREIGN KEY(owner_id) REFERENCES reps (id), 
	CONSTRAINT fk_follow_ups_origin_interaction_id FOREIGN KEY(origin_interaction_id) REFERENCES interactions (id)
);

CREATE INDEX ix_follow_ups_owner_id ON follow_ups (owner_id);

CREATE INDEX ix_follow_ups_author_id ON follow_ups (author_id);

CREATE INDEX ix_follow_ups_person_id ON follow_ups (person_id);

CREATE INDEX ix_follow_ups_handle ON follow_ups (handle);

CREATE INDEX ix_follow_ups_account_id ON follow_ups (account_id);

CREATE INDEX follow_ups_open ON follow_ups (owner_id, due_on) WHERE deleted_at IS NULL AND status = 'open';

CREATE INDEX ix_follow_ups_origin_interaction_id ON follow_ups (origin_interaction_id);

CREATE TABLE commitments (
	id UUID NOT NULL, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	author_id UUID, 
	deleted_at TIMESTAMP WITH TIME ZONE, 
	handle TEXT COLLATE "C" NOT NULL, 
	account_id UUID, 
	person_id UUID, 
	side TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	text TEXT NOT NULL, 
	promised_on DATE NOT NULL, 
	due_on DATE NOT NULL, 
	owner_id UUID, 
	interaction_id UUID, 
	status TEXT NOT NULL, 
	CONSTRAINT pk_commitments PRIMARY KEY (id), 
	CONSTRAINT ck_commitments_somebody CHECK (account_id IS NOT NULL OR person_id IS NOT NULL), 
	CONSTRAINT fk_commitments_author_id FOREIGN KEY(author_id) REFERENCES reps (id), 
	CONSTRAINT fk_commitments_account_id FOREIGN KEY(account_id) REFERENCES accounts (id), 
	CONSTRAINT fk_commitments_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_commitments_owner_id FOREIGN KEY(owner_id) REFERENCES reps (id), 
	CONSTRAINT fk_commitments_interaction_id FOREIGN KEY(interaction_id) REFERENCES interactions (id)
);

CREATE INDEX ix_commitments_author_id ON commitments (author_id);

CREATE INDEX ix_commitments_handle ON commitments (handle);

CREATE INDEX ix_commitments_account_id ON commitments (account_id);

CREATE INDEX ix_commitments_person_id ON commitments (person_id);

CREATE INDEX commitments_ours ON commitments (owner_id, due_on) WHERE deleted_at IS NULL AND status = 'open' AND side = 'ours';

CREATE INDEX ix_commitments_owner_id ON commitments (owner_id);

CREATE INDEX ix_commitments_interaction_id ON commitments (interaction_id);

CREATE TABLE import_targets (
	id UUID NOT NULL, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	import_row_id UUID NOT NULL, 
	table_name TEXT NOT NULL, 
	row_id UUID NOT NULL, 
	CONSTRAINT pk_import_targets PRIMARY KEY (id), 
	CONSTRAINT uq_import_targets_import_row_id_table_name_row_id UNIQUE (import_row_id, table_name, row_id), 
	CONSTRAINT fk_import_targets_import_row_id FOREIGN KEY(import_row_id) REFERENCES import_rows (id)
);

CREATE INDEX ix_import_targets_row_id ON import_targets (row_id);

CREATE INDEX ix_import_targets_import_row_id ON import_targets (import_row_id);

CREATE TABLE appointments (
	id UUID NOT NULL, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	author_id UUID, 
	deleted_at TIMESTAMP WITH TIME ZONE, 
	follow_up_id UUID NOT NULL, 
	at_time TIME WITHOUT TIME ZONE NOT NULL, 
	zone TEXT NOT NULL, 
	minutes BIGINT, 
	CONSTRAINT pk_appointments PRIMARY KEY (id), 
	CONSTRAINT fk_appointments_author_id FOREIGN KEY(author_id) REFERENCES reps (id), 
	CONSTRAINT fk_appointments_follow_up_id FOREIGN KEY(follow_up_id) REFERENCES follow_ups (id)
);

CREATE INDEX ix_appointments_author_id ON appointments (author_id);

CREATE INDEX ix_appointments_follow_up_id ON appointments (follow_up_id);

CREATE UNIQUE INDEX appointments_one ON appointments (follow_up_id) WHERE deleted_at IS NULL;

CREATE TABLE follow_up_closures (
	id UUID NOT NULL, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	author_id UUID, 
	deleted_at TIMESTAMP WITH TIME ZONE, 
	follow_up_id UUID NOT NULL, 
	closed_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	interaction_id UUID, 
	met TEXT, 
	superseded_by_id UUID, 
	reason TEXT, 
	CONSTRAINT pk_follow_up_closures PRIMARY KEY (id), 
	CONSTRAINT fk_follow_up_closures_author_id FOREIGN KEY(author_id) REFERENCES reps (id), 
	CONSTRAINT fk_follow_up_closures_follow_up_id FOREIGN KEY(follow_up_id) REFERENCES follow_ups (id), 
	CONSTRAINT fk_follow_up_closures_interaction_id FOREIGN KEY(interaction_id) REFERENCES interactions (id), 
	CONSTRAINT fk_follow_up_closures_superseded_by_id FOREIGN KEY(superseded_by_id) REFERENCES follow_ups (id)
);

CREATE INDEX ix_follow_up_closures_interaction_id ON follow_up_closures (interaction_id);

CREATE INDEX ix_follow_up_closures_follow_up_id ON follow_up_closures (follow_up_id);

CREATE INDEX ix_follow_up_closures_superseded_by_id ON follow_up_closures (superseded_by_id);

CREATE UNIQUE INDEX follow_up_closures_one ON follow_up_closures (follow_up_id) WHERE deleted_at IS NULL;

CREATE INDEX follow_up_closures_unmet ON follow_up_closures (met, follow_up_id) WHERE deleted_at IS NULL AND met = 'no';

CREATE INDEX ix_follow_up_closures_author_id ON follow_up_closures (author_id);

CREATE TABLE commitment_closures (
	id UUID NOT NULL, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	author_id UUID, 
	deleted_at TIMESTAMP WITH TIME ZONE, 
	commitment_id UUID NOT NULL, 
	closed_on DATE NOT NULL, 
	interaction_id UUID, 
	note TEXT, 
	CONSTRAINT pk_commitment_closures PRIMARY KEY (id), 
	CONSTRAINT fk_commitment_closures_author_id FOREIGN KEY(author_id) REFERENCES reps (id), 
	CONSTRAINT fk_commitment_closures_commitment_id FOREIGN KEY(commitment_id) REFERENCES commitments (id), 
	CONSTRAINT fk_commitment_closures_interaction_id FOREIGN KEY(interaction_id) REFERENCES interactions (id)
);

CREATE INDEX ix_commitment_closures_commitment_id ON commitment_closures (commitment_id);

CREATE UNIQUE INDEX commitment_closures_one ON commitment_closures (commitment_id) WHERE deleted_at IS NULL;

CREATE INDEX ix_commitment_closures_author_id ON commitment_closures (author_id);

CREATE INDEX ix_commitment_closures_interaction_id ON commitment_closures (interaction_id);

CREATE TABLE plan_items (
	id UUID NOT NULL, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	author_id UUID, 
	deleted_at TIMESTAMP WITH TIME ZONE, 
	day_plan_id UUID NOT NULL, 
	position BIGINT NOT NULL, 
	block TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	starts_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	ends_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	title TEXT NOT NULL, 
	account_id UUID, 
	person_id UUID, 
	follow_up_id UUID, 
	tier BIGINT, 
	points BIGINT, 
	channel TEXT, 
	reason TEXT, 
	status TEXT NOT NULL, 
	interaction_id UUID, 
	CONSTRAINT pk_plan_items PRIMARY KEY (id), 
	CONSTRAINT fk_plan_items_author_id FOREIGN KEY(author_id) REFERENCES reps (id), 
	CONSTRAINT fk_plan_items_day_plan_id FOREIGN KEY(day_plan_id) REFERENCES day_plans (id), 
	CONSTRAINT fk_plan_items_account_id FOREIGN KEY(account_id) REFERENCES accounts (id), 
	CONSTRAINT fk_plan_items_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_plan_items_follow_up_id FOREIGN KEY(follow_up_id) REFERENCES follow_ups (id), 
	CONSTRAINT fk_plan_items_interaction_id FOREIGN KEY(interaction_id) REFERENCES interactions (id)
);

CREATE INDEX ix_plan_items_day_plan_id ON plan_items (day_plan_id);

CREATE INDEX ix_plan_items_follow_up_id ON plan_items (follow_up_id);

CREATE INDEX ix_plan_items_account_id ON plan_items (account_id);

CREATE INDEX ix_plan_items_author_id ON plan_items (author_id);

CREATE UNIQUE INDEX plan_items_order ON plan_items (day_plan_id, position) WHERE deleted_at IS NULL;

CREATE INDEX ix_plan_items_interaction_id ON plan_items (interaction_id);

CREATE INDEX ix_plan_items_person_id ON plan_items (person_id);

CREATE TABLE plan_leftovers (
	id UUID NOT NULL, 
	recorded_at TIMESTAMP WITH TIME ZONE NOT NULL, 
	author_id UUID, 
	deleted_at TIMESTAMP WITH TIME ZONE, 
	day_plan_id UUID NOT NULL, 
	account_id UUID, 
	person_id UUID, 
	follow_up_id UUID, 
	title TEXT NOT NULL, 
	tier BIGINT NOT NULL, 
	reason TEXT NOT NULL, 
	CONSTRAINT pk_plan_leftovers PRIMARY KEY (id), 
	CONSTRAINT ck_plan_leftovers_somebody CHECK (account_id IS NOT NULL OR person_id IS NOT NULL), 
	CONSTRAINT fk_plan_leftovers_author_id FOREIGN KEY(author_id) REFERENCES reps (id), 
	CONSTRAINT fk_plan_leftovers_day_plan_id FOREIGN KEY(day_plan_id) REFERENCES day_plans (id), 
	CONSTRAINT fk_plan_leftovers_account_id FOREIGN KEY(account_id) REFERENCES accounts (id), 
	CONSTRAINT fk_plan_leftovers_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_plan_leftovers_follow_up_id FOREIGN KEY(follow_up_id) REFERENCES follow_ups (id)
);

CREATE INDEX ix_plan_leftovers_person_id ON plan_leftovers (person_id);

CREATE INDEX ix_plan_leftovers_account_id ON plan_leftovers (account_id);

CREATE INDEX ix_plan_leftovers_follow_up_id ON plan_leftovers (follow_up_id);

CREATE INDEX ix_plan_leftovers_author_id ON plan_leftovers (author_id);

CREATE INDEX ix_plan_leftovers_day_plan_id ON plan_leftovers (day_plan_id);

CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);

CREATE TABLE search_texts (
	number BIGSERIAL NOT NULL, 
	row_id UUID NOT NULL, 
	table_name TEXT NOT NULL, 
	account_id UUID, 
	person_id UUID, 
	body TEXT NOT NULL, 
	PRIMARY KEY (number), 
	UNIQUE (row_id)
);

CREATE OR REPLACE FUNCTION search_accounts() RETURNS trigger LANGUAGE plpgsql AS $search$ BEGIN IF TG_OP <> 'INSERT' THEN DELETE FROM search_texts WHERE row_id = OLD.id; END IF; IF TG_OP <> 'DELETE' THEN INSERT INTO search_texts (row_id, table_name, account_id, person_id, body) SELECT NEW.id, 'accounts', NEW.id, NULL, replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(NEW.name, '') || ' ' || coalesce(NEW.legal_name, '') || ' ' || coalesce(NEW.industry, '') || ' ' || coalesce(NEW.city, '') || ' ' || coalesce(NEW.website, ''), 'ß', 'ss'), 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted_at IS NULL; END IF; RETURN NULL; END $search$;

CREATE OR REPLACE TRIGGER search_accounts AFTER INSERT OR UPDATE OF name, legal_name, industry, city, website, deleted_at OR DELETE ON accounts FOR EACH ROW EXECUTE FUNCTION search_accounts();

CREATE OR REPLACE FUNCTION search_people() RETURNS trigger LANGUAGE plpgsql AS $search$ BEGIN IF TG_OP <> 'INSERT' THEN DELETE FROM search_texts WHERE row_id = OLD.id; END IF; IF TG_OP <> 'DELETE' THEN INSERT INTO search_texts (row_id, table_name, account_id, person_id, body) SELECT NEW.id, 'people', NULL, NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(NEW.name, ''), 'ß', 'ss'), 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted_at IS NULL; END IF; RETURN NULL; END $search$;

CREATE OR REPLACE TRIGGER search_people AFTER INSERT OR UPDATE OF name, deleted_at OR DELETE ON people FOR EACH ROW EXECUTE FUNCTION search_people();

CREATE OR REPLACE FUNCTION search_aliases() RETURNS trigger LANGUAGE plpgsql AS $search$ BEGIN IF TG_OP <> 'INSERT' THEN DELETE FROM search_texts WHERE row_id = OLD.id; END IF; IF TG_OP <> 'DELETE' THEN INSERT INTO search_texts (row_id, table_name, account_id, person_id, body) SELECT NEW.id, 'aliases', NEW.account_id, NEW.person_id, replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(NEW.name, ''), 'ß', 'ss'), 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted_at IS NULL; END IF; RETURN NULL; END $search$;

CREATE OR REPLACE TRIGGER search_aliases AFTER INSERT OR UPDATE OF name, account_id, person_id, deleted_at OR DELETE ON aliases FOR EACH ROW EXECUTE FUNCTION search_aliases();

CREATE OR REPLACE FUNCTION search_employments() RETURNS trigger LANGUAGE plpgsql AS $search$ BEGIN IF TG_OP <> 'INSERT' THEN DELETE FROM search_texts WHERE row_id = OLD.id; END IF; IF TG_OP <> 'DELETE' THEN INSERT INTO search_texts (row_id, table_name, account_id, person_id, body) SELECT NEW.id, 'employments', NEW.account_id, NEW.person_id, replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(NEW.job_title, '') || ' ' || coalesce(NEW.department, ''), 'ß', 'ss'), 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted_at IS NULL; END IF; RETURN NULL; END $search$;

CREATE OR REPLACE TRIGGER search_employments AFTER INSERT OR UPDATE OF job_title, department, account_id, person_id, deleted_at OR DELETE ON employments FOR EACH ROW EXECUTE FUNCTION search_employments();

CREATE OR REPLACE FUNCTION search_emails() RETURNS trigger LANGUAGE plpgsql AS $search$ BEGIN IF TG_OP <> 'INSERT' THEN DELETE FROM search_texts WHERE row_id = OLD.id; END IF; IF TG_OP <> 'DELETE' THEN INSERT INTO search_texts (row_id, table_name, account_id, person_id, body) SELECT NEW.id, 'emails', NEW.account_id, NEW.person_id, replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(NEW.address, ''), 'ß', 'ss'), 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted_at IS NULL; END IF; RETURN NULL; END $search$;

CREATE OR REPLACE TRIGGER search_emails AFTER INSERT OR UPDATE OF address, account_id, person_id, deleted_at OR DELETE ON emails FOR EACH ROW EXECUTE FUNCTION search_emails();

CREATE OR REPLACE FUNCTION search_phones() RETURNS trigger LANGUAGE plpgsql AS $search$ BEGIN IF TG_OP <> 'INSERT' THEN DELETE FROM search_texts WHERE row_id = OLD.id; END IF; IF TG_OP <> 'DELETE' THEN INSERT INTO search_texts (row_id, table_name, account_id, person_id, body) SELECT NEW.id, 'phones', NEW.account_id, NEW.person_id, replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(NEW.raw, '') || ' ' || coalesce(NEW.digits, ''), 'ß', 'ss'), 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted_at IS NULL; END IF; RETURN NULL; END $search$;

CREATE OR REPLACE TRIGGER search_phones AFTER INSERT OR UPDATE OF raw, digits, account_id, person_id, deleted_at OR DELETE ON phones FOR EACH ROW EXECUTE FUNCTION search_phones();

CREATE OR REPLACE FUNCTION search_notes() RETURNS trigger LANGUAGE plpgsql AS $search$ BEGIN IF TG_OP <> 'INSERT' THEN DELETE FROM search_texts WHERE row_id = OLD.id; END IF; IF TG_OP <> 'DELETE' THEN INSERT INTO search_texts (row_id, table_name, account_id, person_id, body) SELECT NEW.id, 'notes', NEW.account_id, NEW.person_id, replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(NEW.text, ''), 'ß', 'ss'), 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted_at IS NULL; END IF; RETURN NULL; END $search$;

CREATE OR REPLACE TRIGGER search_notes AFTER INSERT OR UPDATE OF text, account_id, person_id, deleted_at OR DELETE ON notes FOR EACH ROW EXECUTE FUNCTION search_notes();

CREATE OR REPLACE FUNCTION search_interactions() RETURNS trigger LANGUAGE plpgsql AS $search$ BEGIN IF TG_OP <> 'INSERT' THEN DELETE FROM search_texts WHERE row_id = OLD.id; END IF; IF TG_OP <> 'DELETE' THEN INSERT INTO search_texts (row_id, table_name, account_id, person_id, body) SELECT NEW.id, 'interactions', NEW.account_id, NULL, replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(NEW.discussed, '') || ' ' || coalesce(NEW.proposed, '') || ' ' || coalesce(NEW.typed, ''), 'ß', 'ss'), 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted_at IS NULL; END IF; RETURN NULL; END $search$;

CREATE OR REPLACE TRIGGER search_interactions AFTER INSERT OR UPDATE OF discussed, proposed, typed, account_id, deleted_at OR DELETE ON interactions FOR EACH ROW EXECUTE FUNCTION search_interactions();

CREATE OR REPLACE FUNCTION search_follow_ups() RETURNS trigger LANGUAGE plpgsql AS $search$ BEGIN IF TG_OP <> 'INSERT' THEN DELETE FROM search_texts WHERE row_id = OLD.id; END IF; IF TG_OP <> 'DELETE' THEN INSERT INTO search_texts (row_id, table_name, account_id, person_id, body) SELECT NEW.id, 'follow_ups', NEW.account_id, NEW.person_id, replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(NEW.purpose, ''), 'ß', 'ss'), 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted_at IS NULL; END IF; RETURN NULL; END $search$;

CREATE OR REPLACE TRIGGER search_follow_ups AFTER INSERT OR UPDATE OF purpose, account_id, person_id, deleted_at OR DELETE ON follow_ups FOR EACH ROW EXECUTE FUNCTION search_follow_ups();

CREATE OR REPLACE FUNCTION search_commitments() RETURNS trigger LANGUAGE plpgsql AS $search$ BEGIN IF TG_OP <> 'INSERT' THEN DELETE FROM search_texts WHERE row_id = OLD.id; END IF; IF TG_OP <> 'DELETE' THEN INSERT INTO search_texts (row_id, table_name, account_id, person_id, body) SELECT NEW.id, 'commitments', NEW.account_id, NEW.person_id, replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(NEW.text, ''), 'ß', 'ss'), 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted_at IS NULL; END IF; RETURN NULL; END $search$;

CREATE OR REPLACE TRIGGER search_commitments AFTER INSERT OR UPDATE OF text, account_id, person_id, deleted_at OR DELETE ON commitments FOR EACH ROW EXECUTE FUNCTION search_commitments();

INSERT INTO alembic_version ("version_num") VALUES ('0003_loop');

INSERT INTO books ("id", "recorded_at", "name", "currency", "replica_id", "fingerprint_key") VALUES ('01a20786-bb40-7003-85b1-ba724b666fcd', '2026-11-23 08:30:00+00', 'Robin Vos', 'EUR', '01a20786-bb40-7000-bd6c-594892962de4', E'\\xdf6af1d8303e61cdc4bb86c3d1c427103c344c4189eb2f1e7bd5d47e446fcec2');

INSERT INTO reps ("id", "recorded_at", "author_id", "deleted_at", "handle", "name", "email", "email_key", "seat", "leader_id", "zone", "country", "started_on", "ended_on") VALUES ('01a20786-bb40-7004-a30b-81c6208b391f', '2026-11-23 08:30:00+00', NULL, NULL, '262w1rrg8pe8z', 'Robin Vos', NULL, NULL, 'rep', NULL, 'Europe/Amsterdam', 'NL', NULL, NULL);

INSERT INTO accounts ("id", "recorded_at", "author_id", "deleted_at", "handle", "name", "name_key", "legal_name", "kind", "grade", "industry", "headcount", "parent_id", "website", "domain", "street", "postal_code", "city", "region", "country", "zone", "source", "archived_on") VALUES ('01a20786-bb40-7006-a1b4-b25b9d83a066', '2026-11-23 08:30:00+00', '01a20786-bb40-7004-a30b-81c6208b391f', NULL, '23d5jbeer7836', 'Öztürk & Zn. “B.V.”', 'öztürk & zn. “b.v.”', NULL, 'prospect', NULL, NULL, '1099511627776', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

INSERT INTO accounts ("id", "recorded_at", "author_id", "deleted_at", "handle", "name", "name_key", "legal_name", "kind", "grade", "industry", "headcount", "parent_id", "website", "domain", "street", "postal_code", "city", "region", "country", "zone", "source", "archived_on") VALUES ('01a20786-bb40-700a-8c4a-640eb0751565', '2026-11-23 08:30:00+00', '01a20786-bb40-7004-a30b-81c6208b391f', NULL, '0rjk41tr7a5b5', 'Acme''s', 'acme''s', NULL, 'prospect', NULL, NULL, NULL, '01a20786-bb40-7006-a1b4-b25b9d83a066', NULL, NULL, NULL, NULL, 'Utrecht', NULL, NULL, NULL, NULL, NULL);

INSERT INTO operations ("id", "recorded_at", "handle", "position", "stamp", "replica_id", "rep_id", "kind", "reverses_id", "door", "command", "summary", "zone", "kept_at", "saw", "program_version", "schema_version", "prev_hash", "hash") VALUES ('01a20786-bb40-7001-a8f6-045cd844395e', '2026-11-23 08:30:00+00', '2hxg4bkc48eay', '1', '117664815513600000', '01a20786-bb40-7000-bd6c-594892962de4', '01a20786-bb40-7004-a30b-81c6208b391f', 'migrate', NULL, 'cli', 'start', 'Robin Vos began to keep this book', 'Europe/Amsterdam', '2026-11-23 08:30:00+00', '{}', '0.1.0', '0003_loop', '', '1558d98468384f3b3d25e273c31dce0f23285d0d1c52ef20ffb50c0f05b0e474');

INSERT INTO operations ("id", "recorded_at", "handle", "position", "stamp", "replica_id", "rep_id", "kind", "reverses_id", "door", "command", "summary", "zone", "kept_at", "saw", "program_version", "schema_version", "prev_hash", "hash") VALUES ('01a20786-bb40-7007-a172-4930d65c5931', '2026-11-23 08:30:00+00', '22wj963b5rp9h', '2', '117664815513600001', '01a20786-bb40-7000-bd6c-594892962de4', '01a20786-bb40-7004-a30b-81c6208b391f', 'do', NULL, 'cli', 'import', 'import', 'Europe/Amsterdam', '2026-11-23 08:30:00+00', '{"01a20786bb407000bd6c594892962de4":117664815513600000}', '0.1.0', '0003_loop', '1558d98468384f3b3d25e273c31dce0f23285d0d1c52ef20ffb50c0f05b0e474', '0e9bec750576c59670689239256788025a1648e0a65397a2feeb3c0da999ee53');

INSERT INTO operations ("id", "recorded_at", "handle", "position", "stamp", "replica_id", "rep_id", "kind", "reverses_id", "door", "command", "summary", "zone", "kept_at", "saw", "program_version", "schema_version", "prev_hash", "hash") VALUES ('01a20786-bb40-701b-bda0-8ad5751b5139', '2026-11-23 08:30:00+00', '3v84atnthpm9s', '3', '117664815513600002', '01a20786-bb40-7000-bd6c-594892962de4', '01a20786-bb40-7004-a30b-81c6208b391f', 'do', NULL, 'cli', 'log', 'log', 'Europe/Amsterdam', '2026-11-23 08:30:00+00', '{"01a20786bb407000bd6c594892962de4":117664815513600001}', '0.1.0', '0003_loop', '0e9bec750576c59670689239256788025a1648e0a65397a2feeb3c0da999ee53', '3343595964f57612738a1c5b738db70345a3531769089253970fa89a59984333');

INSERT INTO operations ("id", "recorded_at", "handle", "position", "stamp", "replica_id", "rep_id", "kind", "reverses_id", "door", "command", "summary", "zone", "kept_at", "saw", "program_version", "schema_version", "prev_hash", "hash") VALUES ('01a20786-bb40-7028-a9de-beacf612e771', '2026-11-23 08:30:00+00', '2kqnynkv15svh', '4', '117664815513600003', '01a20786-bb40-7000-bd6c-594892962de4', '01a20786-bb40-7004-a30b-81c6208b391f', 'do', NULL, 'cli', 'followup done', 'followup done', 'Europe/Amsterdam', '2026-11-23 08:30:00+00', '{"01a20786bb407000bd6c594892962de4":117664815513600002}', '0.1.0', '0003_loop', '3343595964f57612738a1c5b738db70345a3531769089253970fa89a59984333', '72badd59fa2b7c3fbbba29510c92c4b7491d6ee5c109d65ca6b7377d88dd60ca');

INSERT INTO operations ("id", "recorded_at", "handle", "position", "stamp", "replica_id", "rep_id", "kind", "reverses_id", "door", "command", "summary", "zone", "kept_at", "saw", "program_version", "schema_version", "prev_hash", "hash") VALUES ('01a20786-bb40-702e-bf23-571f50e2a5ae', '2026-11-23 08:30:00+00', '3y8tq3x8e59de', '5', '117664815513600004', '01a20786-bb40-7000-bd6c-594892962de4', '01a20786-bb40-7004-a30b-81c6208b391f', 'do', NULL, 'cli', 'config set', 'config set', 'Europe/Amsterdam', '2026-11-23 08:30:00+00', '{"01a20786bb407000bd6c594892962de4":117664815513600003}', '0.1.0', '0003_loop', '72badd59fa2b7c3fbbba29510c92c4b7491d6ee5c109d65ca6b7377d88dd60ca', 'c7f1769ac5299f0704802f9dde1c089e55d057995c89a2a5f837cc498b5685df');

INSERT INTO operations ("id", "recorded_at", "handle", "position", "stamp", "replica_id", "rep_id", "kind", "reverses_id", "door", "command", "summary", "zone", "kept_at", "saw", "program_version", "schema_version", "prev_hash", "hash") VALUES ('01a20786-bb40-7031-aecc-2cbec94f1927', '2026-11-23 08:30:00+00', '2xk1cqv4my697', '6', '117664815513600005', '01a20786-bb40-7000-bd6c-594892962de4', '01a20786-bb40-7004-a30b-81c6208b391f', 'undo', '01a20786-bb40-702e-bf23-571f50e2a5ae', 'cli', 'undo', 'undo', 'Europe/Amsterdam', '2026-11-23 08:30:00+00', '{"01a20786bb407000bd6c594892962de4":117664815513600004}', '0.1.0', '0003_loop', 'c7f1769ac5299f0704802f9dde1c089e55d057995c89a2a5f837cc498b5685df', '8e4a01d3c52503cc14edbc225f8fb5ab3a2f950881d0159342b3be868d325aa2');

INSERT INTO people ("id", "recorded_at", "author_id", "deleted_at", "handle", "name", "name_key", "given", "family", "relation", "language", "zone") VALUES ('01a20786-bb40-700c-b72f-b501f8f9ad81', '2026-11-23 08:30:00+00', '01a20786-bb40-7004-a30b-81c6208b391f', NULL, '3ebxn07wfkbc1', 'Ann ''x''', 'ann ''x''', NULL, NULL, 'customer', NULL, NULL);

INSERT INTO aliases ("id", "recorded_at", "author_id", "deleted_at", "account_id", "person_id", "name", "name_key") VALUES ('01a20786-bb40-7016-aa88-0bd2b6624bfb', '2026-11-23 08:30:00+00', '01a20786-bb40-7004-a30b-81c6208b391f', NULL, '01a20786-bb40-700a-8c4a-640eb0751565', NULL, 'The anvil people', 'the anvil people');

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786-bb40-7005-acac-fd356360b298', '2026-11-23 08:30:00+00', '01a20786-bb40-7001-a8f6-045cd844395e', 'reps', '01a20786-bb40-7004-a30b-81c6208b391f', 'insert', NULL, '{"country":"NL","handle":"262w1rrg8pe8z","id":"01a20786bb407004a30b81c6208b391f","name":"Robin Vos","recorded_at":"2026-11-23T08:30:00+00:00","seat":"rep","zone":"Europe/Amsterdam"}', 'a8c74107e66cb0e4', 'd32284dab557b6c946b1ea2604ee3363efda3e33ab2af2ed22c46a7435b6ff77', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786-bb40-7009-bfb6-2dae0d5f9133', '2026-11-23 08:30:00+00', '01a20786-bb40-7007-a172-4930d65c5931', 'accounts', '01a20786-bb40-7006-a1b4-b25b9d83a066', 'insert', NULL, '{"author_id":"01a20786bb407004a30b81c6208b391f","handle":"23d5jbeer7836","headcount":1099511627776,"id":"01a20786bb407006a1b4b25b9d83a066","kind":"prospect","name":"Öztürk & Zn. “B.V.”","name_key":"öztürk & zn. “b.v.”","recorded_at":"2026-11-23T08:30:00+00:00"}', '2de50472433d2e44', '5724f1471a1c8b2ea83118dd89cd7a54bb8c3d23ebc96bb7d0bcbfb174323d4b', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786-bb40-700b-8e7c-f0f9a4c450d4', '2026-11-23 08:30:00+00', '01a20786-bb40-7007-a172-4930d65c5931', 'accounts', '01a20786-bb40-700a-8c4a-640eb0751565', 'insert', NULL, '{"author_id":"01a20786bb407004a30b81c6208b391f","city":"Utrecht","handle":"0rjk41tr7a5b5","id":"01a20786bb40700a8c4a640eb0751565","kind":"prospect","name":"Acme''s","name_key":"acme''s","parent_id":"01a20786bb407006a1b4b25b9d83a066","recorded_at":"2026-11-23T08:30:00+00:00"}', 'a242fdf11f8f2b1a', '8bae780cad3a1528caf7c3f09f49d321a8402a3c98a53cb3c3d35fcd29547166', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786-bb40-700d-8780-a6a28fd056c0', '2026-11-23 08:30:00+00', '01a20786-bb40-7007-a172-4930d65c5931', 'people', '01a20786-bb40-700c-b72f-b501f8f9ad81', 'insert', NULL, '{"author_id":"01a20786bb407004a30b81c6208b391f","handle":"3ebxn07wfkbc1","id":"01a20786bb40700cb72fb501f8f9ad81","name":"Ann ''x''","name_key":"ann ''x''","recorded_at":"2026-11-23T08:30:00+00:00","relation":"customer"}', 'b99e8306dda748a6', '5f1a100aeadf9f0bf7473f5f9cecca635831ecffe228adff7068f90420a5e056', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786-bb40-700f-b7c3-9ccdd08304fe', '2026-11-23 08:30:00+00', '01a20786-bb40-7007-a172-4930d65c5931', 'ownerships', '01a20786-bb40-700e-9285-1b3c3662a638', 'insert', NULL, '{"account_id":"01a20786bb40700a8c4a640eb0751565","author_id":"01a20786bb407004a30b81c6208b391f","from_on":"2026-11-23","id":"01a20786bb40700e92851b3c3662a638","part":"owner","reason":"new","recorded_at":"2026-11-23T08:30:00+00:00","rep_id":"01a20786bb407004a30b81c6208b391f"}', 'cf999661f967bdaf', 'e14f22b22f245641b677bfb8c9205c6ec52ce58e44b9685197ee8697f4ecf965', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786-bb40-7011-bf72-300e23fa2070', '2026-11-23 08:30:00+00', '01a20786-bb40-7007-a172-4930d65c5931', 'employments', '01a20786-bb40-7010-bd75-03db381e746e', 'insert', NULL, '{"account_id":"01a20786bb40700a8c4a640eb0751565","author_id":"01a20786bb407004a30b81c6208b391f","id":"01a20786bb407010bd7503db381e746e","job_title":"Buyer","main":true,"person_id":"01a20786bb40700cb72fb501f8f9ad81","recorded_at":"2026-11-23T08:30:00+00:00"}', '87376f07bcb81287', 'e42f06bceab11ed5c97c8a4802ade45238d2f29f0b8e914c0476b29902e8d5d3', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786-bb40-7013-8e5b-2acee0349fd6', '2026-11-23 08:30:00+00', '01a20786-bb40-7007-a172-4930d65c5931', 'emails', '01a20786-bb40-7012-a819-865c3bcfdb7c', 'insert', NULL, '{"address":"ann@acme.example","address_key":"ann@acme.example","author_id":"01a20786bb407004a30b81c6208b391f","id":"01a20786bb407012a819865c3bcfdb7c","kind":"work","person_id":"01a20786bb40700cb72fb501f8f9ad81","preferred":false,"recorded_at":"2026-11-23T08:30:00+00:00"}', '148ded7e8a34888d', 'fe16ff0f9332ef5fc21e22cb715619f0ee2f00bdfd054fe09435f1c000eac56c', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786-bb40-7015-a524-aa1d7dd2b1bc', '2026-11-23 08:30:00+00', '01a20786-bb40-7007-a172-4930d65c5931', 'phones', '01a20786-bb40-7014-b7c4-468ecf7c916b', 'insert', NULL, '{"account_id":"01a20786bb40700a8c4a640eb0751565","author_id":"01a20786bb407004a30b81c6208b391f","digits":"31205550123","id":"01a20786bb407014b7c4468ecf7c916b","kind":"work","preferred":false,"raw":"+31 20 555 0123","recorded_at":"2026-11-23T08:30:00+00:00"}', 'a90802389a78cdc2', 'd598a3f15e9233724adb22f5fee7b4809fbb04d0ef39869fe0fe7ef2e6726142', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786-bb40-7017-a7a0-9af5bc2a243a', '2026-11-23 08:30:00+00', '01a20786-bb40-7007-a172-4930d65c5931', 'aliases', '01a20786-bb40-7016-aa88-0bd2b6624bfb', 'insert', NULL, '{"account_id":"01a20786bb40700a8c4a640eb0751565","author_id":"01a20786bb407004a30b81c6208b391f","id":"01a20786bb407016aa880bd2b6624bfb","name":"The anvil people","name_key":"the anvil people","recorded_at":"2026-11-23T08:30:00+00:00"}', '75598005bac48a6a', '3e6db8479962dfc20bb9641297ba327060bc98dfa466202121da64d23d7def3d', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786-bb40-7019-a1e3-65cbe6914768', '2026-11-23 08:30:00+00', '01a20786-bb40-7007-a172-4930d65c5931', 'notes', '01a20786-bb40-7018-91f2-9ce3ad23053b', 'insert', NULL, '{"account_id":"01a20786bb40700a8c4a640eb0751565","author_id":"01a20786bb407004a30b81c6208b391f","handle":"13wmwwepj619v","id":"01a20786bb40701891f29ce3ad23053b","kind":"observation","noted_on":"2026-11-23","recorded_at":"2026-11-23T08:30:00+00:00","text":"Closed on Fridays; “really”."}', '53676da43f9e9919', '1d4ed6278af62c61511ae80b94b45d82e42be1a045a2a02aa1fe972530e14a66', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786-bb40-701d-bf24-6ebbeb85e6fd', '2026-11-23 08:30:00+00', '01a20786-bb40-701b-bda0-8ad5751b5139', 'interactions', '01a20786-bb40-701a-bc29-3c8782b70faf', 'insert', NULL, E'{"account_id":"01a20786bb40700a8c4a640eb0751565","author_id":"01a20786bb407004a30b81c6208b391f","confirmed":false,"direction":"outbound","discussed":"Line one\\nline [red]two[/]","duration_s":600,"handle":"3ra9wgy1be3xf","id":"01a20786bb40701abc293c8782b70faf","kind":"call","occurred_at":"2026-11-23T08:30:00+00:00","occurred_zone":"Europe/Amsterdam","outcome":"connected","private":false,"proposed":"","recorded_at":"2026-11-23T08:30:00+00:00","rep_id":"01a20786bb407004a30b81c6208b391f"}', 'f7a910b6b6683480', '742eec902eb2a4271e303e24d2af05d18800545130f9762dbef81c316bddff25', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786-bb40-701f-9289-666afd7f664c', '2026-11-23 08:30:00+00', '01a20786-bb40-701b-bda0-8ad5751b5139', 'interaction_people', '01a20786-bb40-701e-964d-03db3db07e60', 'insert', NULL, '{"author_id":"01a20786bb407004a30b81c6208b391f","id":"01a20786bb40701e964d03db3db07e60","interaction_id":"01a20786bb40701abc293c8782b70faf","part":"spoke","person_id":"01a20786bb40700cb72fb501f8f9ad81","recorded_at":"2026-11-23T08:30:00+00:00"}', '0d387dd45ce301e9', 'c83e40f9e77a2c701d0fffdbc892c6db282274c94816b9acff37be343382ee5a', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786-bb40-7021-b109-3ab8458c759f', '2026-11-23 08:30:00+00', '01a20786-bb40-701b-bda0-8ad5751b5139', 'interaction_purposes', '01a20786-bb40-7020-8763-ea5344eaef92', 'insert', NULL, '{"author_id":"01a20786bb407004a30b81c6208b391f","id":"01a20786bb4070208763ea5344eaef92","interaction_id":"01a20786bb40701abc293c8782b70faf","kind":"commercial","recorded_at":"2026-11-23T08:30:00+00:00","text":"Agree the pilot"}', 'a1ae6b96681c34f9', 'f573a728f164a7e9f30fb7d70fa6638e08f460ea7238a30443a9507214a485ff', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786-bb40-7023-8676-b22592051c76', '2026-11-23 08:30:00+00', '01a20786-bb40-701b-bda0-8ad5751b5139', 'follow_ups', '01a20786-bb40-7022-b7d9-2836296d37fc', 'insert', NULL, '{"account_id":"01a20786bb40700a8c4a640eb0751565","author_id":"01a20786bb407004a30b81c6208b391f","due_on":"2026-11-27","handle":"3fp986rmptdzw","id":"01a20786bb407022b7d92836296d37fc","origin":"typed","owner_id":"01a20786bb407004a30b81c6208b391f","purpose":"Agree the price","purpose_kind":"commercial","recorded_at":"2026-11-23T08:30:00+00:00","status":"open"}', 'c5475a81bcd2b264', '0ef8d68d65585ab7005c9f292c644ba5197e80f0df047be2ac6b6421df98b50b', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786-bb40-7025-962b-c8b32f5b1fd9', '2026-11-23 08:30:00+00', '01a20786-bb40-701b-bda0-8ad5751b5139', 'appointments', '01a20786-bb40-7024-95eb-f5822f09fc1e', 'insert', NULL, '{"at_time":"09:30:00","author_id":"01a20786bb407004a30b81c6208b391f","follow_up_id":"01a20786bb407022b7d92836296d37fc","id":"01a20786bb40702495ebf5822f09fc1e","recorded_at":"2026-11-23T08:30:00+00:00","zone":"Europe/Amsterdam"}', 'e334243ecc2165be', '1b48563eaea92c2645130b718cea4e8b7dd7ae4e6ffbf65cf04a10a55946f749', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786-bb40-7027-93c4-dfa335ee7eb8', '2026-11-23 08:30:00+00', '01a20786-bb40-701b-bda0-8ad5751b5139', 'commitments', '01a20786-bb40-7026-9d5e-c41aabe84b2a', 'insert', NULL, '{"account_id":"01a20786bb40700a8c4a640eb0751565","author_id":"01a20786bb407004a30b81c6208b391f","due_on":"2026-11-27","handle":"1tqp43anygjsa","id":"01a20786bb4070269d5ec41aabe84b2a","kind":"other","owner_id":"01a20786bb407004a30b81c6208b391f","promised_on":"2026-11-23","recorded_at":"2026-11-23T08:30:00+00:00","side":"ours","status":"open","text":"Send it"}', '98364a2cd1d3fb5d', '5653465736aa2033fc2bf0a03b7d32676bf64fab377d46117bcaf3a918c11021', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786-bb40-702a-85b2-97dc01823b2a', '2026-11-23 08:30:00+00', '01a20786-bb40-7028-a9de-beacf612e771', 'follow_ups', '01a20786-bb40-7022-b7d9-2836296d37fc', 'update', '{"status":"open"}', '{"status":"done"}', '8f89ec5f79bd2216', 'a8909d8f1076f7637e10edfc861b842ee16dc33c4cf7c4908ae0ff8914dda28d', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786-bb40-702c-910e-17215f8401f5', '2026-11-23 08:30:00+00', '01a20786-bb40-7028-a9de-beacf612e771', 'follow_up_closures', '01a20786-bb40-702b-854f-4a208558a846', 'insert', NULL, '{"author_id":"01a20786bb407004a30b81c6208b391f","closed_at":"2026-11-23T08:30:00+00:00","follow_up_id":"01a20786bb407022b7d92836296d37fc","id":"01a20786bb40702b854f4a208558a846","recorded_at":"2026-11-23T08:30:00+00:00"}', 'e30348c7a421e829', '469ec15dae549db87878d2bab0c31fcc8fa36d7c70deca9f7e0d2fcd7f98f0b2', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786-bb40-7030-8f36-442d28928ab6', '2026-11-23 08:30:00+00', '01a20786-bb40-702e-bf23-571f50e2a5ae', 'settings', '01a20786-bb40-702d-ae57-6b193624b697', 'insert', NULL, '{"author_id":"01a20786bb407004a30b81c6208b391f","id":"01a20786bb40702dae576b193624b697","key":"cadence.A","recorded_at":"2026-11-23T08:30:00+00:00","rep_id":"01a20786bb407004a30b81c6208b391f","value":[14,21]}', 'acfb210bd6c8fb4e', '0ff23c5556b88d79998ea0f7baf8aa003a382c30d9c19ab923ce9b0792b7c77d', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786-bb40-7033-9380-670afc3f8a0a', '2026-11-23 08:30:00+00', '01a20786-bb40-7031-aecc-2cbec94f1927', 'settings', '01a20786-bb40-702d-ae57-6b193624b697', 'delete', '{"author_id":"01a20786bb407004a30b81c6208b391f","id":"01a20786bb40702dae576b193624b697","key":"cadence.A","recorded_at":"2026-11-23T08:30:00+00:00","rep_id":"01a20786bb407004a30b81c6208b391f","value":[14,21]}', NULL, 'e3f2c264d806aca5', '8a74f49ada624cbae578e6e4840fc1b0d84f54675a1262b4b8d120d0961b49d4', NULL);

INSERT INTO emails ("id", "recorded_at", "author_id", "deleted_at", "person_id", "account_id", "address", "address_key", "kind", "preferred") VALUES ('01a20786-bb40-7012-a819-865c3bcfdb7c', '2026-11-23 08:30:00+00', '01a20786-bb40-7004-a30b-81c6208b391f', NULL, '01a20786-bb40-700c-b72f-b501f8f9ad81', NULL, 'ann@acme.example', 'ann@acme.example', 'work', 'false');

INSERT INTO employments ("id", "recorded_at", "author_id", "deleted_at", "person_id", "account_id", "job_title", "department", "from_on", "until_on", "main") VALUES ('01a20786-bb40-7010-bd75-03db381e746e', '2026-11-23 08:30:00+00', '01a20786-bb40-7004-a30b-81c6208b391f', NULL, '01a20786-bb40-700c-b72f-b501f8f9ad81', '01a20786-bb40-700a-8c4a-640eb0751565', 'Buyer', NULL, NULL, NULL, 'true');

INSERT INTO import_batches ("id", "recorded_at", "handle", "operation_id", "format", "file_name", "sha256", "header_sha256", "mapping", "options", "row_count", "position") VALUES ('01a20786-bb40-701a-8c14-c5ffbb59d02e', '2026-11-23 08:30:00+00', '0r565zyxnkm1e', '01a20786-bb40-7007-a172-4930d65c5931', 'linkedin', 'a.csv', '0000000000000000000000000000000000000000000000000000000000000000', '1111111111111111111111111111111111111111111111111111111111111111', '{"name":"Company"}', '{}', '1', '1');

INSERT INTO interactions ("id", "recorded_at", "author_id", "deleted_at", "handle", "rep_id", "account_id", "kind", "direction", "outcome", "phase", "medium", "occurred_at", "occurred_zone", "duration_s", "discussed", "proposed", "no_next", "confirmed", "private", "answers_id", "typed") VALUES ('01a20786-bb40-701a-bc29-3c8782b70faf', '2026-11-23 08:30:00+00', '01a20786-bb40-7004-a30b-81c6208b391f', NULL, '3ra9wgy1be3xf', '01a20786-bb40-7004-a30b-81c6208b391f', '01a20786-bb40-700a-8c4a-640eb0751565', 'call', 'outbound', 'connected', NULL, NULL, '2026-11-23 08:30:00+00', 'Europe/Amsterdam', '600', 'Line one
line [red]two[/]', '', NULL, 'false', 'false', NULL, NULL);

INSERT INTO notes ("id", "recorded_at", "author_id", "deleted_at", "handle", "account_id", "person_id", "kind", "text", "noted_on", "closed_on") VALUES ('01a20786-bb40-7018-91f2-9ce3ad23053b', '2026-11-23 08:30:00+00', '01a20786-bb40-7004-a30b-81c6208b391f', NULL, '13wmwwepj619v', '01a20786-bb40-700a-8c4a-640eb0751565', NULL, 'observation', 'Closed on Fridays; “really”.', '2026-11-23', NULL);

INSERT INTO ownerships ("id", "recorded_at", "author_id", "deleted_at", "account_id", "rep_id", "part", "from_on", "until_on", "reason") VALUES ('01a20786-bb40-700e-9285-1b3c3662a638', '2026-11-23 08:30:00+00', '01a20786-bb40-7004-a30b-81c6208b391f', NULL, '01a20786-bb40-700a-8c4a-640eb0751565', '01a20786-bb40-7004-a30b-81c6208b391f', 'owner', '2026-11-23', NULL, 'new');

INSERT INTO phones ("id", "recorded_at", "author_id", "deleted_at", "person_id", "account_id", "raw", "e164", "digits", "kind", "preferred") VALUES ('01a20786-bb40-7014-b7c4-468ecf7c916b', '2026-11-23 08:30:00+00', '01a20786-bb40-7004-a30b-81c6208b391f', NULL, NULL, '01a20786-bb40-700a-8c4a-640eb0751565', '+31 20 555 0123', NULL, '31205550123', 'work', 'false');

INSERT INTO commitments ("id", "recorded_at", "author_id", "deleted_at", "handle", "account_id", "person_id", "side", "kind", "text", "promised_on", "due_on", "owner_id", "interaction_id", "status") VALUES ('01a20786-bb40-7026-9d5e-c41aabe84b2a', '2026-11-23 08:30:00+00', '01a20786-bb40-7004-a30b-81c6208b391f', NULL, '1tqp43anygjsa', '01a20786-bb40-700a-8c4a-640eb0751565', NULL, 'ours', 'other', 'Send it', '2026-11-23', '2026-11-27', '01a20786-bb40-7004-a30b-81c6208b391f', NULL, 'open');

INSERT INTO follow_ups ("id", "recorded_at", "author_id", "deleted_at", "handle", "account_id", "person_id", "purpose_kind", "purpose", "due_on", "channel", "owner_id", "origin", "origin_interaction_id", "status") VALUES ('01a20786-bb40-7022-b7d9-2836296d37fc', '2026-11-23 08:30:00+00', '01a20786-bb40-7004-a30b-81c6208b391f', NULL, '3fp986rmptdzw', '01a20786-bb40-700a-8c4a-640eb0751565', NULL, 'commercial', 'Agree the price', '2026-11-27', NULL, '01a20786-bb40-7004-a30b-81c6208b391f', 'typed', NULL, 'done');

INSERT INTO import_rows ("id", "recorded_at", "batch_id", "line", "action", "reason", "raw") VALUES ('01a20786-bb40-701b-af5d-09772c0f7812', '2026-11-23 08:30:00+00', '01a20786-bb40-701a-8c14-c5ffbb59d02e', '2', 'created', NULL, 'Acme
');

INSERT INTO interaction_people ("id", "recorded_at", "author_id", "deleted_at", "interaction_id", "person_id", "part") VALUES ('01a20786-bb40-701e-964d-03db3db07e60', '2026-11-23 08:30:00+00', '01a20786-bb40-7004-a30b-81c6208b391f', NULL, '01a20786-bb40-701a-bc29-3c8782b70faf', '01a20786-bb40-700c-b72f-b501f8f9ad81', 'spoke');

INSERT INTO interaction_purposes ("id", "recorded_at", "author_id", "deleted_at", "interaction_id", "kind", "text") VALUES ('01a20786-bb40-7020-8763-ea5344eaef92', '2026-11-23 08:30:00+00', '01a20786-bb40-7004-a30b-81c6208b391f', NULL, '01a20786-bb40-701a-bc29-3c8782b70faf', 'commercial', 'Agree the pilot');

INSERT INTO appointments ("id", "recorded_at", "author_id", "deleted_at", "follow_up_id", "at_time", "zone", "minutes") VALUES ('01a20786-bb40-7024-95eb-f5822f09fc1e', '2026-11-23 08:30:00+00', '01a20786-bb40-7004-a30b-81c6208b391f', NULL, '01a20786-bb40-7022-b7d9-2836296d37fc', '09:30:00', 'Europe/Amsterdam', NULL);

INSERT INTO follow_up_closures ("id", "recorded_at", "author_id", "deleted_at", "follow_up_id", "closed_at", "interaction_id", "met", "superseded_by_id", "reason") VALUES ('01a20786-bb40-702b-854f-4a208558a846', '2026-11-23 08:30:00+00', '01a20786-bb40-7004-a30b-81c6208b391f', NULL, '01a20786-bb40-7022-b7d9-2836296d37fc', '2026-11-23 08:30:00+00', NULL, NULL, NULL, NULL);

CREATE OR REPLACE FUNCTION guard_reps_insert() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'reps' AND row_id = NEW.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: reps: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_reps_insert BEFORE INSERT ON reps FOR EACH ROW EXECUTE FUNCTION guard_reps_insert();

CREATE OR REPLACE FUNCTION guard_reps_update() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'reps' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: reps: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_reps_update BEFORE UPDATE ON reps FOR EACH ROW EXECUTE FUNCTION guard_reps_update();

CREATE OR REPLACE FUNCTION guard_reps_delete() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'reps' AND row_id = OLD.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: reps: no open operation names this row'; END IF; RETURN OLD; END$guard$;

CREATE TRIGGER guard_reps_delete BEFORE DELETE ON reps FOR EACH ROW EXECUTE FUNCTION guard_reps_delete();

CREATE OR REPLACE FUNCTION guard_accounts_insert() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'accounts' AND row_id = NEW.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: accounts: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_accounts_insert BEFORE INSERT ON accounts FOR EACH ROW EXECUTE FUNCTION guard_accounts_insert();

CREATE OR REPLACE FUNCTION guard_accounts_update() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'accounts' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: accounts: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_accounts_update BEFORE UPDATE ON accounts FOR EACH ROW EXECUTE FUNCTION guard_accounts_update();

CREATE OR REPLACE FUNCTION guard_accounts_delete() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'accounts' AND row_id = OLD.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: accounts: no open operation names this row'; END IF; RETURN OLD; END$guard$;

CREATE TRIGGER guard_accounts_delete BEFORE DELETE ON accounts FOR EACH ROW EXECUTE FUNCTION guard_accounts_delete();

CREATE OR REPLACE FUNCTION guard_day_plans_insert() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'day_plans' AND row_id = NEW.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: day_plans: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_day_plans_insert BEFORE INSERT ON day_plans FOR EACH ROW EXECUTE FUNCTION guard_day_plans_insert();

CREATE OR REPLACE FUNCTION guard_day_plans_update() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'day_plans' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: day_plans: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_day_plans_update BEFORE UPDATE ON day_plans FOR EACH ROW EXECUTE FUNCTION guard_day_plans_update();

CREATE OR REPLACE FUNCTION guard_day_plans_delete() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'day_plans' AND row_id = OLD.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: day_plans: no open operation names this row'; END IF; RETURN OLD; END$guard$;

CREATE TRIGGER guard_day_plans_delete BEFORE DELETE ON day_plans FOR EACH ROW EXECUTE FUNCTION guard_day_plans_delete();

CREATE OR REPLACE FUNCTION guard_people_insert() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'people' AND row_id = NEW.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: people: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_people_insert BEFORE INSERT ON people FOR EACH ROW EXECUTE FUNCTION guard_people_insert();

CREATE OR REPLACE FUNCTION guard_people_update() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'people' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: people: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_people_update BEFORE UPDATE ON people FOR EACH ROW EXECUTE FUNCTION guard_people_update();

CREATE OR REPLACE FUNCTION guard_people_delete() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'people' AND row_id = OLD.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: people: no open operation names this row'; END IF; RETURN OLD; END$guard$;

CREATE TRIGGER guard_people_delete BEFORE DELETE ON people FOR EACH ROW EXECUTE FUNCTION guard_people_delete();

CREATE OR REPLACE FUNCTION guard_settings_insert() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'settings' AND row_id = NEW.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: settings: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_settings_insert BEFORE INSERT ON settings FOR EACH ROW EXECUTE FUNCTION guard_settings_insert();

CREATE OR REPLACE FUNCTION guard_settings_update() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'settings' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: settings: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_settings_update BEFORE UPDATE ON settings FOR EACH ROW EXECUTE FUNCTION guard_settings_update();

CREATE OR REPLACE FUNCTION guard_settings_delete() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'settings' AND row_id = OLD.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: settings: no open operation names this row'; END IF; RETURN OLD; END$guard$;

CREATE TRIGGER guard_settings_delete BEFORE DELETE ON settings FOR EACH ROW EXECUTE FUNCTION guard_settings_delete();

CREATE OR REPLACE FUNCTION guard_source_ids_insert() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'source_ids' AND row_id = NEW.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: source_ids: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_source_ids_insert BEFORE INSERT ON source_ids FOR EACH ROW EXECUTE FUNCTION guard_source_ids_insert();

CREATE OR REPLACE FUNCTION guard_source_ids_update() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'source_ids' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: source_ids: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_source_ids_update BEFORE UPDATE ON source_ids FOR EACH ROW EXECUTE FUNCTION guard_source_ids_update();

CREATE OR REPLACE FUNCTION guard_source_ids_delete() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'source_ids' AND row_id = OLD.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: source_ids: no open operation names this row'; END IF; RETURN OLD; END$guard$;

CREATE TRIGGER guard_source_ids_delete BEFORE DELETE ON source_ids FOR EACH ROW EXECUTE FUNCTION guard_source_ids_delete();

CREATE OR REPLACE FUNCTION guard_aliases_insert() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'aliases' AND row_id = NEW.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: aliases: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_aliases_insert BEFORE INSERT ON aliases FOR EACH ROW EXECUTE FUNCTION guard_aliases_insert();

CREATE OR REPLACE FUNCTION guard_aliases_update() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'aliases' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: aliases: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_aliases_update BEFORE UPDATE ON aliases FOR EACH ROW EXECUTE FUNCTION guard_aliases_update();

CREATE OR REPLACE FUNCTION guard_aliases_delete() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'aliases' AND row_id = OLD.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: aliases: no open operation names this row'; END IF; RETURN OLD; END$guard$;

CREATE TRIGGER guard_aliases_delete BEFORE DELETE ON aliases FOR EACH ROW EXECUTE FUNCTION guard_aliases_delete();

CREATE OR REPLACE FUNCTION guard_do_not_contacts_insert() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'do_not_contacts' AND row_id = NEW.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: do_not_contacts: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_do_not_contacts_insert BEFORE INSERT ON do_not_contacts FOR EACH ROW EXECUTE FUNCTION guard_do_not_contacts_insert();

CREATE OR REPLACE FUNCTION guard_do_not_contacts_update() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'do_not_contacts' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: do_not_contacts: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_do_not_contacts_update BEFORE UPDATE ON do_not_contacts FOR EACH ROW EXECUTE FUNCTION guard_do_not_contacts_update();

CREATE OR REPLACE FUNCTION guard_do_not_contacts_delete() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'do_not_contacts' AND row_id = OLD.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: do_not_contacts: no open operation names this row'; END IF; RETURN OLD; END$guard$;

CREATE TRIGGER guard_do_not_contacts_delete BEFORE DELETE ON do_not_contacts FOR EACH ROW EXECUTE FUNCTION guard_do_not_contacts_delete();

CREATE OR REPLACE FUNCTION guard_emails_insert() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'emails' AND row_id = NEW.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: emails: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_emails_insert BEFORE INSERT ON emails FOR EACH ROW EXECUTE FUNCTION guard_emails_insert();

CREATE OR REPLACE FUNCTION guard_emails_update() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'emails' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: emails: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_emails_update BEFORE UPDATE ON emails FOR EACH ROW EXECUTE FUNCTION guard_emails_update();

CREATE OR REPLACE FUNCTION guard_emails_delete() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'emails' AND row_id = OLD.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: emails: no open operation names this row'; END IF; RETURN OLD; END$guard$;

CREATE TRIGGER guard_emails_delete BEFORE DELETE ON emails FOR EACH ROW EXECUTE FUNCTION guard_emails_delete();

CREATE OR REPLACE FUNCTION guard_employments_insert() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'employments' AND row_id = NEW.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: employments: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_employments_insert BEFORE INSERT ON employments FOR EACH ROW EXECUTE FUNCTION guard_employments_insert();

CREATE OR REPLACE FUNCTION guard_employments_update() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'employments' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: employments: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_employments_update BEFORE UPDATE ON employments FOR EACH ROW EXECUTE FUNCTION guard_employments_update();

CREATE OR REPLACE FUNCTION guard_employments_delete() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'employments' AND row_id = OLD.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: employments: no open operation names this row'; END IF; RETURN OLD; END$guard$;

CREATE TRIGGER guard_employments_delete BEFORE DELETE ON employments FOR EACH ROW EXECUTE FUNCTION guard_employments_delete();

CREATE OR REPLACE FUNCTION guard_interactions_insert() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'interactions' AND row_id = NEW.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: interactions: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_interactions_insert BEFORE INSERT ON interactions FOR EACH ROW EXECUTE FUNCTION guard_interactions_insert();

CREATE OR REPLACE FUNCTION guard_interactions_update() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'interactions' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: interactions: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_interactions_update BEFORE UPDATE ON interactions FOR EACH ROW EXECUTE FUNCTION guard_interactions_update();

CREATE OR REPLACE FUNCTION guard_interactions_delete() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'interactions' AND row_id = OLD.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: interactions: no open operation names this row'; END IF; RETURN OLD; END$guard$;

CREATE TRIGGER guard_interactions_delete BEFORE DELETE ON interactions FOR EACH ROW EXECUTE FUNCTION guard_interactions_delete();

CREATE OR REPLACE FUNCTION guard_notes_insert() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'notes' AND row_id = NEW.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: notes: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_notes_insert BEFORE INSERT ON notes FOR EACH ROW EXECUTE FUNCTION guard_notes_insert();

CREATE OR REPLACE FUNCTION guard_notes_update() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'notes' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: notes: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_notes_update BEFORE UPDATE ON notes FOR EACH ROW EXECUTE FUNCTION guard_notes_update();

CREATE OR REPLACE FUNCTION guard_notes_delete() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'notes' AND row_id = OLD.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: notes: no open operation names this row'; END IF; RETURN OLD; END$guard$;

CREATE TRIGGER guard_notes_delete BEFORE DELETE ON notes FOR EACH ROW EXECUTE FUNCTION guard_notes_delete();

CREATE OR REPLACE FUNCTION guard_ownerships_insert() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'ownerships' AND row_id = NEW.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: ownerships: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_ownerships_insert BEFORE INSERT ON ownerships FOR EACH ROW EXECUTE FUNCTION guard_ownerships_insert();

CREATE OR REPLACE FUNCTION guard_ownerships_update() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'ownerships' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: ownerships: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_ownerships_update BEFORE UPDATE ON ownerships FOR EACH ROW EXECUTE FUNCTION guard_ownerships_update();

CREATE OR REPLACE FUNCTION guard_ownerships_delete() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'ownerships' AND row_id = OLD.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: ownerships: no open operation names this row'; END IF; RETURN OLD; END$guard$;

CREATE TRIGGER guard_ownerships_delete BEFORE DELETE ON ownerships FOR EACH ROW EXECUTE FUNCTION guard_ownerships_delete();

CREATE OR REPLACE FUNCTION guard_pauses_insert() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'pauses' AND row_id = NEW.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: pauses: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_pauses_insert BEFORE INSERT ON pauses FOR EACH ROW EXECUTE FUNCTION guard_pauses_insert();

CREATE OR REPLACE FUNCTION guard_pauses_update() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'pauses' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: pauses: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_pauses_update BEFORE UPDATE ON pauses FOR EACH ROW EXECUTE FUNCTION guard_pauses_update();

CREATE OR REPLACE FUNCTION guard_pauses_delete() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'pauses' AND row_id = OLD.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: pauses: no open operation names this row'; END IF; RETURN OLD; END$guard$;

CREATE TRIGGER guard_pauses_delete BEFORE DELETE ON pauses FOR EACH ROW EXECUTE FUNCTION guard_pauses_delete();

CREATE OR REPLACE FUNCTION guard_phones_insert() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'phones' AND row_id = NEW.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: phones: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_phones_insert BEFORE INSERT ON phones FOR EACH ROW EXECUTE FUNCTION guard_phones_insert();

CREATE OR REPLACE FUNCTION guard_phones_update() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'phones' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: phones: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_phones_update BEFORE UPDATE ON phones FOR EACH ROW EXECUTE FUNCTION guard_phones_update();

CREATE OR REPLACE FUNCTION guard_phones_delete() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'phones' AND row_id = OLD.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: phones: no open operation names this row'; END IF; RETURN OLD; END$guard$;

CREATE TRIGGER guard_phones_delete BEFORE DELETE ON phones FOR EACH ROW EXECUTE FUNCTION guard_phones_delete();

CREATE OR REPLACE FUNCTION guard_commitments_insert() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'commitments' AND row_id = NEW.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: commitments: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_commitments_insert BEFORE INSERT ON commitments FOR EACH ROW EXECUTE FUNCTION guard_commitments_insert();

CREATE OR REPLACE FUNCTION guard_commitments_update() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'commitments' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: commitments: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_commitments_update BEFORE UPDATE ON commitments FOR EACH ROW EXECUTE FUNCTION guard_commitments_update();

CREATE OR REPLACE FUNCTION guard_commitments_delete() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'commitments' AND row_id = OLD.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: commitments: no open operation names this row'; END IF; RETURN OLD; END$guard$;

CREATE TRIGGER guard_commitments_delete BEFORE DELETE ON commitments FOR EACH ROW EXECUTE FUNCTION guard_commitments_delete();

CREATE OR REPLACE FUNCTION guard_follow_ups_insert() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'follow_ups' AND row_id = NEW.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: follow_ups: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_follow_ups_insert BEFORE INSERT ON follow_ups FOR EACH ROW EXECUTE FUNCTION guard_follow_ups_insert();

CREATE OR REPLACE FUNCTION guard_follow_ups_update() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'follow_ups' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: follow_ups: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_follow_ups_update BEFORE UPDATE ON follow_ups FOR EACH ROW EXECUTE FUNCTION guard_follow_ups_update();

CREATE OR REPLACE FUNCTION guard_follow_ups_delete() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'follow_ups' AND row_id = OLD.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: follow_ups: no open operation names this row'; END IF; RETURN OLD; END$guard$;

CREATE TRIGGER guard_follow_ups_delete BEFORE DELETE ON follow_ups FOR EACH ROW EXECUTE FUNCTION guard_follow_ups_delete();

CREATE OR REPLACE FUNCTION guard_interaction_people_insert() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'interaction_people' AND row_id = NEW.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: interaction_people: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_interaction_people_insert BEFORE INSERT ON interaction_people FOR EACH ROW EXECUTE FUNCTION guard_interaction_people_insert();

CREATE OR REPLACE FUNCTION guard_interaction_people_update() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'interaction_people' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: interaction_people: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_interaction_people_update BEFORE UPDATE ON interaction_people FOR EACH ROW EXECUTE FUNCTION guard_interaction_people_update();

CREATE OR REPLACE FUNCTION guard_interaction_people_delete() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'interaction_people' AND row_id = OLD.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: interaction_people: no open operation names this row'; END IF; RETURN OLD; END$guard$;

CREATE TRIGGER guard_interaction_people_delete BEFORE DELETE ON interaction_people FOR EACH ROW EXECUTE FUNCTION guard_interaction_people_delete();

CREATE OR REPLACE FUNCTION guard_interaction_points_insert() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'interaction_points' AND row_id = NEW.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: interaction_points: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_interaction_points_insert BEFORE INSERT ON interaction_points FOR EACH ROW EXECUTE FUNCTION guard_interaction_points_insert();

CREATE OR REPLACE FUNCTION guard_interaction_points_update() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'interaction_points' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: interaction_points: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_interaction_points_update BEFORE UPDATE ON interaction_points FOR EACH ROW EXECUTE FUNCTION guard_interaction_points_update();

CREATE OR REPLACE FUNCTION guard_interaction_points_delete() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'interaction_points' AND row_id = OLD.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: interaction_points: no open operation names this row'; END IF; RETURN OLD; END$guard$;

CREATE TRIGGER guard_interaction_points_delete BEFORE DELETE ON interaction_points FOR EACH ROW EXECUTE FUNCTION guard_interaction_points_delete();

CREATE OR REPLACE FUNCTION guard_interaction_purposes_insert() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'interaction_purposes' AND row_id = NEW.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: interaction_purposes: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_interaction_purposes_insert BEFORE INSERT ON interaction_purposes FOR EACH ROW EXECUTE FUNCTION guard_interaction_purposes_insert();

CREATE OR REPLACE FUNCTION guard_interaction_purposes_update() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'interaction_purposes' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: interaction_purposes: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_interaction_purposes_update BEFORE UPDATE ON interaction_purposes FOR EACH ROW EXECUTE FUNCTION guard_interaction_purposes_update();

CREATE OR REPLACE FUNCTION guard_interaction_purposes_delete() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'interaction_purposes' AND row_id = OLD.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: interaction_purposes: no open operation names this row'; END IF; RETURN OLD; END$guard$;

CREATE TRIGGER guard_interaction_purposes_delete BEFORE DELETE ON interaction_purposes FOR EACH ROW EXECUTE FUNCTION guard_interaction_purposes_delete();

CREATE OR REPLACE FUNCTION guard_appointments_insert() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'appointments' AND row_id = NEW.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: appointments: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_appointments_insert BEFORE INSERT ON appointments FOR EACH ROW EXECUTE FUNCTION guard_appointments_insert();

CREATE OR REPLACE FUNCTION guard_appointments_update() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'appointments' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: appointments: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_appointments_update BEFORE UPDATE ON appointments FOR EACH ROW EXECUTE FUNCTION guard_appointments_update();

CREATE OR REPLACE FUNCTION guard_appointments_delete() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'appointments' AND row_id = OLD.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: appointments: no open operation names this row'; END IF; RETURN OLD; END$guard$;

CREATE TRIGGER guard_appointments_delete BEFORE DELETE ON appointments FOR EACH ROW EXECUTE FUNCTION guard_appointments_delete();

CREATE OR REPLACE FUNCTION guard_commitment_closures_insert() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'commitment_closures' AND row_id = NEW.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: commitment_closures: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_commitment_closures_insert BEFORE INSERT ON commitment_closures FOR EACH ROW EXECUTE FUNCTION guard_commitment_closures_insert();

CREATE OR REPLACE FUNCTION guard_commitment_closures_update() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'commitment_closures' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: commitment_closures: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_commitment_closures_update BEFORE UPDATE ON commitment_closures FOR EACH ROW EXECUTE FUNCTION guard_commitment_closures_update();

CREATE OR REPLACE FUNCTION guard_commitment_closures_delete() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'commitment_closures' AND row_id = OLD.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: commitment_closures: no open operation names this row'; END IF; RETURN OLD; END$guard$;

CREATE TRIGGER guard_commitment_closures_delete BEFORE DELETE ON commitment_closures FOR EACH ROW EXECUTE FUNCTION guard_commitment_closures_delete();

CREATE OR REPLACE FUNCTION guard_follow_up_closures_insert() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'follow_up_closures' AND row_id = NEW.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: follow_up_closures: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_follow_up_closures_insert BEFORE INSERT ON follow_up_closures FOR EACH ROW EXECUTE FUNCTION guard_follow_up_closures_insert();

CREATE OR REPLACE FUNCTION guard_follow_up_closures_update() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'follow_up_closures' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: follow_up_closures: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_follow_up_closures_update BEFORE UPDATE ON follow_up_closures FOR EACH ROW EXECUTE FUNCTION guard_follow_up_closures_update();

CREATE OR REPLACE FUNCTION guard_follow_up_closures_delete() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'follow_up_closures' AND row_id = OLD.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: follow_up_closures: no open operation names this row'; END IF; RETURN OLD; END$guard$;

CREATE TRIGGER guard_follow_up_closures_delete BEFORE DELETE ON follow_up_closures FOR EACH ROW EXECUTE FUNCTION guard_follow_up_closures_delete();

CREATE OR REPLACE FUNCTION guard_plan_items_insert() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'plan_items' AND row_id = NEW.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: plan_items: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_plan_items_insert BEFORE INSERT ON plan_items FOR EACH ROW EXECUTE FUNCTION guard_plan_items_insert();

CREATE OR REPLACE FUNCTION guard_plan_items_update() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'plan_items' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: plan_items: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_plan_items_update BEFORE UPDATE ON plan_items FOR EACH ROW EXECUTE FUNCTION guard_plan_items_update();

CREATE OR REPLACE FUNCTION guard_plan_items_delete() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'plan_items' AND row_id = OLD.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: plan_items: no open operation names this row'; END IF; RETURN OLD; END$guard$;

CREATE TRIGGER guard_plan_items_delete BEFORE DELETE ON plan_items FOR EACH ROW EXECUTE FUNCTION guard_plan_items_delete();

CREATE OR REPLACE FUNCTION guard_plan_leftovers_insert() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'plan_leftovers' AND row_id = NEW.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: plan_leftovers: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_plan_leftovers_insert BEFORE INSERT ON plan_leftovers FOR EACH ROW EXECUTE FUNCTION guard_plan_leftovers_insert();

CREATE OR REPLACE FUNCTION guard_plan_leftovers_update() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'plan_leftovers' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: plan_leftovers: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_plan_leftovers_update BEFORE UPDATE ON plan_leftovers FOR EACH ROW EXECUTE FUNCTION guard_plan_leftovers_update();

CREATE OR REPLACE FUNCTION guard_plan_leftovers_delete() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (EXISTS (SELECT 1 FROM public.changes WHERE operation_id = (SELECT operation_id FROM public.open_operations) AND table_name = 'plan_leftovers' AND row_id = OLD.id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: plan_leftovers: no open operation names this row'; END IF; RETURN OLD; END$guard$;

CREATE TRIGGER guard_plan_leftovers_delete BEFORE DELETE ON plan_leftovers FOR EACH ROW EXECUTE FUNCTION guard_plan_leftovers_delete();

CREATE OR REPLACE FUNCTION guard_books_delete() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: books: what is kept is never altered'; END IF; RETURN OLD; END$guard$;

CREATE TRIGGER guard_books_delete BEFORE DELETE ON books FOR EACH ROW EXECUTE FUNCTION guard_books_delete();

CREATE OR REPLACE FUNCTION guard_operations_insert() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (NEW.id = (SELECT operation_id FROM public.open_operations)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: operations: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_operations_insert BEFORE INSERT ON operations FOR EACH ROW EXECUTE FUNCTION guard_operations_insert();

CREATE OR REPLACE FUNCTION guard_operations_update() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: operations: what is kept is never altered'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_operations_update BEFORE UPDATE ON operations FOR EACH ROW EXECUTE FUNCTION guard_operations_update();

CREATE OR REPLACE FUNCTION guard_operations_delete() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: operations: what is kept is never altered'; END IF; RETURN OLD; END$guard$;

CREATE TRIGGER guard_operations_delete BEFORE DELETE ON operations FOR EACH ROW EXECUTE FUNCTION guard_operations_delete();

CREATE OR REPLACE FUNCTION guard_changes_insert() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (NEW.operation_id = (SELECT operation_id FROM public.open_operations)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: changes: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_changes_insert BEFORE INSERT ON changes FOR EACH ROW EXECUTE FUNCTION guard_changes_insert();

CREATE OR REPLACE FUNCTION guard_changes_update() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (OLD.operation_id = (SELECT operation_id FROM public.open_operations) AND NEW.operation_id = OLD.operation_id AND NEW.id = OLD.id AND NEW.table_name = OLD.table_name AND NEW.row_id = OLD.row_id) IS NOT TRUE THEN RAISE EXCEPTION 'journal: changes: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_changes_update BEFORE UPDATE ON changes FOR EACH ROW EXECUTE FUNCTION guard_changes_update();

CREATE OR REPLACE FUNCTION guard_changes_delete() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: changes: what is kept is never altered'; END IF; RETURN OLD; END$guard$;

CREATE TRIGGER guard_changes_delete BEFORE DELETE ON changes FOR EACH ROW EXECUTE FUNCTION guard_changes_delete();

CREATE OR REPLACE FUNCTION guard_open_operations_insert() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (NOT EXISTS (SELECT 1 FROM public.operations WHERE id = NEW.operation_id)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: open_operations: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_open_operations_insert BEFORE INSERT ON open_operations FOR EACH ROW EXECUTE FUNCTION guard_open_operations_insert();

CREATE OR REPLACE FUNCTION guard_open_operations_update() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: open_operations: what is kept is never altered'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_open_operations_update BEFORE UPDATE ON open_operations FOR EACH ROW EXECUTE FUNCTION guard_open_operations_update();

CREATE OR REPLACE FUNCTION guard_import_batches_insert() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (NEW.operation_id = (SELECT operation_id FROM public.open_operations)) IS NOT TRUE THEN RAISE EXCEPTION 'journal: import_batches: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_import_batches_insert BEFORE INSERT ON import_batches FOR EACH ROW EXECUTE FUNCTION guard_import_batches_insert();

CREATE OR REPLACE FUNCTION guard_import_batches_update() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: import_batches: what is kept is never altered'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_import_batches_update BEFORE UPDATE ON import_batches FOR EACH ROW EXECUTE FUNCTION guard_import_batches_update();

CREATE OR REPLACE FUNCTION guard_import_batches_delete() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: import_batches: what is kept is never altered'; END IF; RETURN OLD; END$guard$;

CREATE TRIGGER guard_import_batches_delete BEFORE DELETE ON import_batches FOR EACH ROW EXECUTE FUNCTION guard_import_batches_delete();

CREATE OR REPLACE FUNCTION guard_import_rows_insert() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF ((SELECT operation_id FROM public.open_operations) IS NOT NULL) IS NOT TRUE THEN RAISE EXCEPTION 'journal: import_rows: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_import_rows_insert BEFORE INSERT ON import_rows FOR EACH ROW EXECUTE FUNCTION guard_import_rows_insert();

CREATE OR REPLACE FUNCTION guard_import_rows_update() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: import_rows: what is kept is never altered'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_import_rows_update BEFORE UPDATE ON import_rows FOR EACH ROW EXECUTE FUNCTION guard_import_rows_update();

CREATE OR REPLACE FUNCTION guard_import_rows_delete() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: import_rows: what is kept is never altered'; END IF; RETURN OLD; END$guard$;

CREATE TRIGGER guard_import_rows_delete BEFORE DELETE ON import_rows FOR EACH ROW EXECUTE FUNCTION guard_import_rows_delete();

CREATE OR REPLACE FUNCTION guard_import_targets_insert() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF ((SELECT operation_id FROM public.open_operations) IS NOT NULL) IS NOT TRUE THEN RAISE EXCEPTION 'journal: import_targets: no open operation names this row'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_import_targets_insert BEFORE INSERT ON import_targets FOR EACH ROW EXECUTE FUNCTION guard_import_targets_insert();

CREATE OR REPLACE FUNCTION guard_import_targets_update() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: import_targets: what is kept is never altered'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_import_targets_update BEFORE UPDATE ON import_targets FOR EACH ROW EXECUTE FUNCTION guard_import_targets_update();

CREATE OR REPLACE FUNCTION guard_import_targets_delete() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: import_targets: what is kept is never altered'; END IF; RETURN OLD; END$guard$;

CREATE TRIGGER guard_import_targets_delete BEFORE DELETE ON import_targets FOR EACH ROW EXECUTE FUNCTION guard_import_targets_delete();

CREATE OR REPLACE FUNCTION guard_reps_truncate() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: reps: what is kept is never altered'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_reps_truncate BEFORE TRUNCATE ON reps FOR EACH STATEMENT EXECUTE FUNCTION guard_reps_truncate();

CREATE OR REPLACE FUNCTION guard_accounts_truncate() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: accounts: what is kept is never altered'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_accounts_truncate BEFORE TRUNCATE ON accounts FOR EACH STATEMENT EXECUTE FUNCTION guard_accounts_truncate();

CREATE OR REPLACE FUNCTION guard_day_plans_truncate() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: day_plans: what is kept is never altered'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_day_plans_truncate BEFORE TRUNCATE ON day_plans FOR EACH STATEMENT EXECUTE FUNCTION guard_day_plans_truncate();

CREATE OR REPLACE FUNCTION guard_people_truncate() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: people: what is kept is never altered'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_people_truncate BEFORE TRUNCATE ON people FOR EACH STATEMENT EXECUTE FUNCTION guard_people_truncate();

CREATE OR REPLACE FUNCTION guard_settings_truncate() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: settings: what is kept is never altered'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_settings_truncate BEFORE TRUNCATE ON settings FOR EACH STATEMENT EXECUTE FUNCTION guard_settings_truncate();

CREATE OR REPLACE FUNCTION guard_source_ids_truncate() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: source_ids: what is kept is never altered'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_source_ids_truncate BEFORE TRUNCATE ON source_ids FOR EACH STATEMENT EXECUTE FUNCTION guard_source_ids_truncate();

CREATE OR REPLACE FUNCTION guard_aliases_truncate() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: aliases: what is kept is never altered'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_aliases_truncate BEFORE TRUNCATE ON aliases FOR EACH STATEMENT EXECUTE FUNCTION guard_aliases_truncate();

CREATE OR REPLACE FUNCTION guard_do_not_contacts_truncate() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: do_not_contacts: what is kept is never altered'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_do_not_contacts_truncate BEFORE TRUNCATE ON do_not_contacts FOR EACH STATEMENT EXECUTE FUNCTION guard_do_not_contacts_truncate();

CREATE OR REPLACE FUNCTION guard_emails_truncate() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: emails: what is kept is never altered'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_emails_truncate BEFORE TRUNCATE ON emails FOR EACH STATEMENT EXECUTE FUNCTION guard_emails_truncate();

CREATE OR REPLACE FUNCTION guard_employments_truncate() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: employments: what is kept is never altered'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_employments_truncate BEFORE TRUNCATE ON employments FOR EACH STATEMENT EXECUTE FUNCTION guard_employments_truncate();

CREATE OR REPLACE FUNCTION guard_interactions_truncate() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: interactions: what is kept is never altered'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_interactions_truncate BEFORE TRUNCATE ON interactions FOR EACH STATEMENT EXECUTE FUNCTION guard_interactions_truncate();

CREATE OR REPLACE FUNCTION guard_notes_truncate() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: notes: what is kept is never altered'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_notes_truncate BEFORE TRUNCATE ON notes FOR EACH STATEMENT EXECUTE FUNCTION guard_notes_truncate();

CREATE OR REPLACE FUNCTION guard_ownerships_truncate() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: ownerships: what is kept is never altered'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_ownerships_truncate BEFORE TRUNCATE ON ownerships FOR EACH STATEMENT EXECUTE FUNCTION guard_ownerships_truncate();

CREATE OR REPLACE FUNCTION guard_pauses_truncate() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: pauses: what is kept is never altered'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_pauses_truncate BEFORE TRUNCATE ON pauses FOR EACH STATEMENT EXECUTE FUNCTION guard_pauses_truncate();

CREATE OR REPLACE FUNCTION guard_phones_truncate() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: phones: what is kept is never altered'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_phones_truncate BEFORE TRUNCATE ON phones FOR EACH STATEMENT EXECUTE FUNCTION guard_phones_truncate();

CREATE OR REPLACE FUNCTION guard_commitments_truncate() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: commitments: what is kept is never altered'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_commitments_truncate BEFORE TRUNCATE ON commitments FOR EACH STATEMENT EXECUTE FUNCTION guard_commitments_truncate();

CREATE OR REPLACE FUNCTION guard_follow_ups_truncate() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: follow_ups: what is kept is never altered'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_follow_ups_truncate BEFORE TRUNCATE ON follow_ups FOR EACH STATEMENT EXECUTE FUNCTION guard_follow_ups_truncate();

CREATE OR REPLACE FUNCTION guard_interaction_people_truncate() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: interaction_people: what is kept is never altered'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_interaction_people_truncate BEFORE TRUNCATE ON interaction_people FOR EACH STATEMENT EXECUTE FUNCTION guard_interaction_people_truncate();

CREATE OR REPLACE FUNCTION guard_interaction_points_truncate() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: interaction_points: what is kept is never altered'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_interaction_points_truncate BEFORE TRUNCATE ON interaction_points FOR EACH STATEMENT EXECUTE FUNCTION guard_interaction_points_truncate();

CREATE OR REPLACE FUNCTION guard_interaction_purposes_truncate() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: interaction_purposes: what is kept is never altered'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_interaction_purposes_truncate BEFORE TRUNCATE ON interaction_purposes FOR EACH STATEMENT EXECUTE FUNCTION guard_interaction_purposes_truncate();

CREATE OR REPLACE FUNCTION guard_appointments_truncate() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: appointments: what is kept is never altered'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_appointments_truncate BEFORE TRUNCATE ON appointments FOR EACH STATEMENT EXECUTE FUNCTION guard_appointments_truncate();

CREATE OR REPLACE FUNCTION guard_commitment_closures_truncate() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: commitment_closures: what is kept is never altered'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_commitment_closures_truncate BEFORE TRUNCATE ON commitment_closures FOR EACH STATEMENT EXECUTE FUNCTION guard_commitment_closures_truncate();

CREATE OR REPLACE FUNCTION guard_follow_up_closures_truncate() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: follow_up_closures: what is kept is never altered'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_follow_up_closures_truncate BEFORE TRUNCATE ON follow_up_closures FOR EACH STATEMENT EXECUTE FUNCTION guard_follow_up_closures_truncate();

CREATE OR REPLACE FUNCTION guard_plan_items_truncate() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: plan_items: what is kept is never altered'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_plan_items_truncate BEFORE TRUNCATE ON plan_items FOR EACH STATEMENT EXECUTE FUNCTION guard_plan_items_truncate();

CREATE OR REPLACE FUNCTION guard_plan_leftovers_truncate() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: plan_leftovers: what is kept is never altered'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_plan_leftovers_truncate BEFORE TRUNCATE ON plan_leftovers FOR EACH STATEMENT EXECUTE FUNCTION guard_plan_leftovers_truncate();

CREATE OR REPLACE FUNCTION guard_books_truncate() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: books: what is kept is never altered'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_books_truncate BEFORE TRUNCATE ON books FOR EACH STATEMENT EXECUTE FUNCTION guard_books_truncate();

CREATE OR REPLACE FUNCTION guard_operations_truncate() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: operations: what is kept is never altered'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_operations_truncate BEFORE TRUNCATE ON operations FOR EACH STATEMENT EXECUTE FUNCTION guard_operations_truncate();

CREATE OR REPLACE FUNCTION guard_changes_truncate() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: changes: what is kept is never altered'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_changes_truncate BEFORE TRUNCATE ON changes FOR EACH STATEMENT EXECUTE FUNCTION guard_changes_truncate();

CREATE OR REPLACE FUNCTION guard_import_batches_truncate() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: import_batches: what is kept is never altered'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_import_batches_truncate BEFORE TRUNCATE ON import_batches FOR EACH STATEMENT EXECUTE FUNCTION guard_import_batches_truncate();

CREATE OR REPLACE FUNCTION guard_import_rows_truncate() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: import_rows: what is kept is never altered'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_import_rows_truncate BEFORE TRUNCATE ON import_rows FOR EACH STATEMENT EXECUTE FUNCTION guard_import_rows_truncate();

CREATE OR REPLACE FUNCTION guard_import_targets_truncate() RETURNS trigger LANGUAGE plpgsql AS $guard$BEGIN IF (1 = 0) IS NOT TRUE THEN RAISE EXCEPTION 'journal: import_targets: what is kept is never altered'; END IF; RETURN NEW; END$guard$;

CREATE TRIGGER guard_import_targets_truncate BEFORE TRUNCATE ON import_targets FOR EACH STATEMENT EXECUTE FUNCTION guard_import_targets_truncate();

