CREATE TABLE books (
	id CHAR(32) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	name TEXT NOT NULL, 
	currency TEXT NOT NULL, 
	replica_id CHAR(32) NOT NULL, 
	fingerprint_key BLOB NOT NULL, 
	CONSTRAINT pk_books PRIMARY KEY (id)
);

CREATE TABLE reps (
	id CHAR(32) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	author_id CHAR(32), 
	deleted_at DATETIME, 
	handle TEXT NOT NULL, 
	name TEXT NOT NULL, 
	email TEXT, 
	email_key TEXT, 
	seat TEXT NOT NULL, 
	leader_id CHAR(32), 
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
	id CHAR(32) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	header_sha256 TEXT NOT NULL, 
	format TEXT NOT NULL, 
	mapping TEXT NOT NULL, 
	CONSTRAINT pk_import_mappings PRIMARY KEY (id), 
	CONSTRAINT uq_import_mappings_header_sha256 UNIQUE (header_sha256)
);

CREATE TABLE accounts (
	id CHAR(32) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	author_id CHAR(32), 
	deleted_at DATETIME, 
	handle TEXT NOT NULL, 
	name TEXT NOT NULL, 
	name_key TEXT NOT NULL, 
	legal_name TEXT, 
	kind TEXT NOT NULL, 
	grade TEXT, 
	industry TEXT, 
	headcount BIGINT, 
	parent_id CHAR(32), 
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
	id CHAR(32) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	author_id CHAR(32), 
	deleted_at DATETIME, 
	handle TEXT NOT NULL, 
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
	id CHAR(32) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	author_id CHAR(32), 
	deleted_at DATETIME, 
	rep_id CHAR(32), 
	"key" TEXT NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_settings PRIMARY KEY (id), 
	CONSTRAINT fk_settings_author_id FOREIGN KEY(author_id) REFERENCES reps (id), 
	CONSTRAINT fk_settings_rep_id FOREIGN KEY(rep_id) REFERENCES reps (id)
);

CREATE UNIQUE INDEX settings_book_key ON settings ("key") WHERE deleted_at IS NULL AND rep_id IS NULL;

CREATE INDEX ix_settings_author_id ON settings (author_id);

CREATE UNIQUE INDEX settings_rep_key ON settings (rep_id, "key") WHERE deleted_at IS NULL;

CREATE INDEX ix_settings_rep_id ON settings (rep_id);

CREATE TABLE operations (
	id CHAR(32) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	handle TEXT NOT NULL, 
	position BIGINT NOT NULL, 
	stamp BIGINT NOT NULL, 
	replica_id CHAR(32) NOT NULL, 
	rep_id CHAR(32) NOT NULL, 
	kind TEXT NOT NULL, 
	reverses_id CHAR(32), 
	door TEXT NOT NULL, 
	command TEXT NOT NULL, 
	summary TEXT NOT NULL, 
	zone TEXT NOT NULL, 
	kept_at DATETIME NOT NULL, 
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
	id CHAR(32) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	author_id CHAR(32), 
	deleted_at DATETIME, 
	system TEXT NOT NULL, 
	origin TEXT NOT NULL, 
	external_id TEXT NOT NULL, 
	table_name TEXT NOT NULL, 
	row_id CHAR(32) NOT NULL, 
	CONSTRAINT pk_source_ids PRIMARY KEY (id), 
	CONSTRAINT fk_source_ids_author_id FOREIGN KEY(author_id) REFERENCES reps (id)
);

CREATE INDEX ix_source_ids_row_id ON source_ids (row_id);

CREATE UNIQUE INDEX source_ids_external ON source_ids (system, origin, table_name, external_id) WHERE deleted_at IS NULL;

CREATE INDEX ix_source_ids_author_id ON source_ids (author_id);

CREATE TABLE day_plans (
	id CHAR(32) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	author_id CHAR(32), 
	deleted_at DATETIME, 
	handle TEXT NOT NULL, 
	rep_id CHAR(32) NOT NULL, 
	planned_on DATE NOT NULL, 
	revision BIGINT NOT NULL, 
	made_at DATETIME NOT NULL, 
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
	id CHAR(32) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	author_id CHAR(32), 
	deleted_at DATETIME, 
	account_id CHAR(32), 
	person_id CHAR(32), 
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
	id CHAR(32) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	author_id CHAR(32), 
	deleted_at DATETIME, 
	account_id CHAR(32) NOT NULL, 
	rep_id CHAR(32) NOT NULL, 
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
	id CHAR(32) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	author_id CHAR(32), 
	deleted_at DATETIME, 
	account_id CHAR(32), 
	rep_id CHAR(32) NOT NULL, 
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
	id CHAR(32) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	author_id CHAR(32), 
	deleted_at DATETIME, 
	person_id CHAR(32) NOT NULL, 
	account_id CHAR(32) NOT NULL, 
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
	id CHAR(32) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	author_id CHAR(32), 
	deleted_at DATETIME, 
	person_id CHAR(32), 
	account_id CHAR(32), 
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
	id CHAR(32) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	author_id CHAR(32), 
	deleted_at DATETIME, 
	person_id CHAR(32), 
	account_id CHAR(32), 
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
	id CHAR(32) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	author_id CHAR(32), 
	deleted_at DATETIME, 
	person_id CHAR(32), 
	account_id CHAR(32), 
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
	id CHAR(32) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	author_id CHAR(32), 
	deleted_at DATETIME, 
	handle TEXT NOT NULL, 
	account_id CHAR(32), 
	person_id CHAR(32), 
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
	id CHAR(32) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	operation_id CHAR(32) NOT NULL, 
	table_name TEXT NOT NULL, 
	row_id CHAR(32) NOT NULL, 
	action TEXT NOT NULL, 
	"before" TEXT, 
	"after" TEXT, 
	salt TEXT, 
	digest TEXT NOT NULL, 
	scrubbed_at DATETIME, 
	CONSTRAINT pk_changes PRIMARY KEY (id), 
	CONSTRAINT uq_changes_operation_id_table_name_row_id UNIQUE (operation_id, table_name, row_id), 
	CONSTRAINT fk_changes_operation_id FOREIGN KEY(operation_id) REFERENCES operations (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_changes_row_id ON changes (row_id);

CREATE TABLE open_operations (
	id CHAR(32) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	only_one INTEGER NOT NULL, 
	operation_id CHAR(32) NOT NULL, 
	CONSTRAINT pk_open_operations PRIMARY KEY (id), 
	CONSTRAINT ck_open_operations_one_at_most CHECK (only_one = 1), 
	CONSTRAINT uq_open_operations_only_one UNIQUE (only_one), 
	CONSTRAINT fk_open_operations_operation_id FOREIGN KEY(operation_id) REFERENCES operations (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE import_batches (
	id CHAR(32) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	handle TEXT NOT NULL, 
	operation_id CHAR(32) NOT NULL, 
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
	id CHAR(32) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	author_id CHAR(32), 
	deleted_at DATETIME, 
	handle TEXT NOT NULL, 
	rep_id CHAR(32) NOT NULL, 
	account_id CHAR(32), 
	kind TEXT NOT NULL, 
	direction TEXT NOT NULL, 
	outcome TEXT NOT NULL, 
	phase TEXT, 
	medium TEXT, 
	occurred_at DATETIME NOT NULL, 
	occurred_zone TEXT NOT NULL, 
	duration_s BIGINT, 
	discussed TEXT NOT NULL, 
	proposed TEXT NOT NULL, 
	no_next TEXT, 
	confirmed BOOLEAN NOT NULL, 
	private BOOLEAN NOT NULL, 
	answers_id CHAR(32), 
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
	id CHAR(32) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	batch_id CHAR(32) NOT NULL, 
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
	id CHAR(32) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	author_id CHAR(32), 
	deleted_at DATETIME, 
	interaction_id CHAR(32) NOT NULL, 
	person_id CHAR(32) NOT NULL, 
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
	id CHAR(32) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	author_id CHAR(32), 
	deleted_at DATETIME, 
	interaction_id CHAR(32) NOT NULL, 
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
	id CHAR(32) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	author_id CHAR(32), 
	deleted_at DATETIME, 
	interaction_id CHAR(32) NOT NULL, 
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
	id CHAR(32) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	author_id CHAR(32), 
	deleted_at DATETIME, 
	handle TEXT NOT NULL, 
	account_id CHAR(32), 
	person_id CHAR(32), 
	purpose_kind TEXT NOT NULL, 
	purpose TEXT NOT NULL, 
	due_on DATE NOT NULL, 
	channel TEXT, 
	owner_id CHAR(32) NOT NULL, 
	origin TEXT NOT NULL, 
	origin_interaction_id CHAR(32), 
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
	id CHAR(32) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	author_id CHAR(32), 
	deleted_at DATETIME, 
	handle TEXT NOT NULL, 
	account_id CHAR(32), 
	person_id CHAR(32), 
	side TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	text TEXT NOT NULL, 
	promised_on DATE NOT NULL, 
	due_on DATE NOT NULL, 
	owner_id CHAR(32), 
	interaction_id CHAR(32), 
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
	id CHAR(32) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	import_row_id CHAR(32) NOT NULL, 
	table_name TEXT NOT NULL, 
	row_id CHAR(32) NOT NULL, 
	CONSTRAINT pk_import_targets PRIMARY KEY (id), 
	CONSTRAINT uq_import_targets_import_row_id_table_name_row_id UNIQUE (import_row_id, table_name, row_id), 
	CONSTRAINT fk_import_targets_import_row_id FOREIGN KEY(import_row_id) REFERENCES import_rows (id)
);

CREATE INDEX ix_import_targets_row_id ON import_targets (row_id);

CREATE INDEX ix_import_targets_import_row_id ON import_targets (import_row_id);

CREATE TABLE appointments (
	id CHAR(32) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	author_id CHAR(32), 
	deleted_at DATETIME, 
	follow_up_id CHAR(32) NOT NULL, 
	at_time TIME NOT NULL, 
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
	id CHAR(32) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	author_id CHAR(32), 
	deleted_at DATETIME, 
	follow_up_id CHAR(32) NOT NULL, 
	closed_at DATETIME NOT NULL, 
	interaction_id CHAR(32), 
	met TEXT, 
	superseded_by_id CHAR(32), 
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
	id CHAR(32) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	author_id CHAR(32), 
	deleted_at DATETIME, 
	commitment_id CHAR(32) NOT NULL, 
	closed_on DATE NOT NULL, 
	interaction_id CHAR(32), 
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
	id CHAR(32) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	author_id CHAR(32), 
	deleted_at DATETIME, 
	day_plan_id CHAR(32) NOT NULL, 
	position BIGINT NOT NULL, 
	block TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	starts_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, 
	title TEXT NOT NULL, 
	account_id CHAR(32), 
	person_id CHAR(32), 
	follow_up_id CHAR(32), 
	tier BIGINT, 
	points BIGINT, 
	channel TEXT, 
	reason TEXT, 
	status TEXT NOT NULL, 
	interaction_id CHAR(32), 
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
	id CHAR(32) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	author_id CHAR(32), 
	deleted_at DATETIME, 
	day_plan_id CHAR(32) NOT NULL, 
	account_id CHAR(32), 
	person_id CHAR(32), 
	follow_up_id CHAR(32), 
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
	number INTEGER NOT NULL, 
	row_id CHAR(32) NOT NULL, 
	table_name TEXT NOT NULL, 
	account_id CHAR(32), 
	person_id CHAR(32), 
	body TEXT NOT NULL, 
	PRIMARY KEY (number), 
	UNIQUE (row_id)
);

CREATE VIRTUAL TABLE IF NOT EXISTS search_index USING fts5(body, content='search_texts', content_rowid='number', tokenize="unicode61 remove_diacritics 2");

CREATE TRIGGER index_search_insert AFTER INSERT ON search_texts BEGIN INSERT INTO search_index(rowid, body) VALUES (NEW.number, NEW.body); END;

CREATE TRIGGER index_search_update AFTER UPDATE ON search_texts BEGIN INSERT INTO search_index(search_index, rowid, body) VALUES ('delete', OLD.number, OLD.body);INSERT INTO search_index(rowid, body) VALUES (NEW.number, NEW.body); END;

CREATE TRIGGER index_search_delete AFTER DELETE ON search_texts BEGIN INSERT INTO search_index(search_index, rowid, body) VALUES ('delete', OLD.number, OLD.body); END;

CREATE TRIGGER search_accounts_insert AFTER INSERT ON accounts BEGIN INSERT INTO search_texts (row_id, table_name, account_id, person_id, body) SELECT NEW.id, 'accounts', NEW.id, NULL, replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(NEW.name, '') || ' ' || coalesce(NEW.legal_name, '') || ' ' || coalesce(NEW.industry, '') || ' ' || coalesce(NEW.city, '') || ' ' || coalesce(NEW.website, ''), 'ß', 'ss'), 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted_at IS NULL; END;

CREATE TRIGGER search_accounts_update AFTER UPDATE OF name, legal_name, industry, city, website, deleted_at ON accounts BEGIN DELETE FROM search_texts WHERE row_id = OLD.id;INSERT INTO search_texts (row_id, table_name, account_id, person_id, body) SELECT NEW.id, 'accounts', NEW.id, NULL, replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(NEW.name, '') || ' ' || coalesce(NEW.legal_name, '') || ' ' || coalesce(NEW.industry, '') || ' ' || coalesce(NEW.city, '') || ' ' || coalesce(NEW.website, ''), 'ß', 'ss'), 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted_at IS NULL; END;

CREATE TRIGGER search_accounts_delete AFTER DELETE ON accounts BEGIN DELETE FROM search_texts WHERE row_id = OLD.id; END;

CREATE TRIGGER search_people_insert AFTER INSERT ON people BEGIN INSERT INTO search_texts (row_id, table_name, account_id, person_id, body) SELECT NEW.id, 'people', NULL, NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(NEW.name, ''), 'ß', 'ss'), 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted_at IS NULL; END;

CREATE TRIGGER search_people_update AFTER UPDATE OF name, deleted_at ON people BEGIN DELETE FROM search_texts WHERE row_id = OLD.id;INSERT INTO search_texts (row_id, table_name, account_id, person_id, body) SELECT NEW.id, 'people', NULL, NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(NEW.name, ''), 'ß', 'ss'), 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted_at IS NULL; END;

CREATE TRIGGER search_people_delete AFTER DELETE ON people BEGIN DELETE FROM search_texts WHERE row_id = OLD.id; END;

CREATE TRIGGER search_aliases_insert AFTER INSERT ON aliases BEGIN INSERT INTO search_texts (row_id, table_name, account_id, person_id, body) SELECT NEW.id, 'aliases', NEW.account_id, NEW.person_id, replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(NEW.name, ''), 'ß', 'ss'), 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted_at IS NULL; END;

CREATE TRIGGER search_aliases_update AFTER UPDATE OF name, account_id, person_id, deleted_at ON aliases BEGIN DELETE FROM search_texts WHERE row_id = OLD.id;INSERT INTO search_texts (row_id, table_name, account_id, person_id, body) SELECT NEW.id, 'aliases', NEW.account_id, NEW.person_id, replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(NEW.name, ''), 'ß', 'ss'), 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted_at IS NULL; END;

CREATE TRIGGER search_aliases_delete AFTER DELETE ON aliases BEGIN DELETE FROM search_texts WHERE row_id = OLD.id; END;

CREATE TRIGGER search_employments_insert AFTER INSERT ON employments BEGIN INSERT INTO search_texts (row_id, table_name, account_id, person_id, body) SELECT NEW.id, 'employments', NEW.account_id, NEW.person_id, replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(NEW.job_title, '') || ' ' || coalesce(NEW.department, ''), 'ß', 'ss'), 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted_at IS NULL; END;

CREATE TRIGGER search_employments_update AFTER UPDATE OF job_title, department, account_id, person_id, deleted_at ON employments BEGIN DELETE FROM search_texts WHERE row_id = OLD.id;INSERT INTO search_texts (row_id, table_name, account_id, person_id, body) SELECT NEW.id, 'employments', NEW.account_id, NEW.person_id, replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(NEW.job_title, '') || ' ' || coalesce(NEW.department, ''), 'ß', 'ss'), 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted_at IS NULL; END;

CREATE TRIGGER search_employments_delete AFTER DELETE ON employments BEGIN DELETE FROM search_texts WHERE row_id = OLD.id; END;

CREATE TRIGGER search_emails_insert AFTER INSERT ON emails BEGIN INSERT INTO search_texts (row_id, table_name, account_id, person_id, body) SELECT NEW.id, 'emails', NEW.account_id, NEW.person_id, replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(NEW.address, ''), 'ß', 'ss'), 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted_at IS NULL; END;

CREATE TRIGGER search_emails_update AFTER UPDATE OF address, account_id, person_id, deleted_at ON emails BEGIN DELETE FROM search_texts WHERE row_id = OLD.id;INSERT INTO search_texts (row_id, table_name, account_id, person_id, body) SELECT NEW.id, 'emails', NEW.account_id, NEW.person_id, replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(NEW.address, ''), 'ß', 'ss'), 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted_at IS NULL; END;

CREATE TRIGGER search_emails_delete AFTER DELETE ON emails BEGIN DELETE FROM search_texts WHERE row_id = OLD.id; END;

CREATE TRIGGER search_phones_insert AFTER INSERT ON phones BEGIN INSERT INTO search_texts (row_id, table_name, account_id, person_id, body) SELECT NEW.id, 'phones', NEW.account_id, NEW.person_id, replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(NEW.raw, '') || ' ' || coalesce(NEW.digits, ''), 'ß', 'ss'), 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted_at IS NULL; END;

CREATE TRIGGER search_phones_update AFTER UPDATE OF raw, digits, account_id, person_id, deleted_at ON phones BEGIN DELETE FROM search_texts WHERE row_id = OLD.id;INSERT INTO search_texts (row_id, table_name, account_id, person_id, body) SELECT NEW.id, 'phones', NEW.account_id, NEW.person_id, replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(NEW.raw, '') || ' ' || coalesce(NEW.digits, ''), 'ß', 'ss'), 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted_at IS NULL; END;

CREATE TRIGGER search_phones_delete AFTER DELETE ON phones BEGIN DELETE FROM search_texts WHERE row_id = OLD.id; END;

CREATE TRIGGER search_notes_insert AFTER INSERT ON notes BEGIN INSERT INTO search_texts (row_id, table_name, account_id, person_id, body) SELECT NEW.id, 'notes', NEW.account_id, NEW.person_id, replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(NEW.text, ''), 'ß', 'ss'), 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted_at IS NULL; END;

CREATE TRIGGER search_notes_update AFTER UPDATE OF text, account_id, person_id, deleted_at ON notes BEGIN DELETE FROM search_texts WHERE row_id = OLD.id;INSERT INTO search_texts (row_id, table_name, account_id, person_id, body) SELECT NEW.id, 'notes', NEW.account_id, NEW.person_id, replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(NEW.text, ''), 'ß', 'ss'), 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted_at IS NULL; END;

CREATE TRIGGER search_notes_delete AFTER DELETE ON notes BEGIN DELETE FROM search_texts WHERE row_id = OLD.id; END;

CREATE TRIGGER search_interactions_insert AFTER INSERT ON interactions BEGIN INSERT INTO search_texts (row_id, table_name, account_id, person_id, body) SELECT NEW.id, 'interactions', NEW.account_id, NULL, replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(NEW.discussed, '') || ' ' || coalesce(NEW.proposed, '') || ' ' || coalesce(NEW.typed, ''), 'ß', 'ss'), 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted_at IS NULL; END;

CREATE TRIGGER search_interactions_update AFTER UPDATE OF discussed, proposed, typed, account_id, deleted_at ON interactions BEGIN DELETE FROM search_texts WHERE row_id = OLD.id;INSERT INTO search_texts (row_id, table_name, account_id, person_id, body) SELECT NEW.id, 'interactions', NEW.account_id, NULL, replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(NEW.discussed, '') || ' ' || coalesce(NEW.proposed, '') || ' ' || coalesce(NEW.typed, ''), 'ß', 'ss'), 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted_at IS NULL; END;

CREATE TRIGGER search_interactions_delete AFTER DELETE ON interactions BEGIN DELETE FROM search_texts WHERE row_id = OLD.id; END;

CREATE TRIGGER search_follow_ups_insert AFTER INSERT ON follow_ups BEGIN INSERT INTO search_texts (row_id, table_name, account_id, person_id, body) SELECT NEW.id, 'follow_ups', NEW.account_id, NEW.person_id, replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(NEW.purpose, ''), 'ß', 'ss'), 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted_at IS NULL; END;

CREATE TRIGGER search_follow_ups_update AFTER UPDATE OF purpose, account_id, person_id, deleted_at ON follow_ups BEGIN DELETE FROM search_texts WHERE row_id = OLD.id;INSERT INTO search_texts (row_id, table_name, account_id, person_id, body) SELECT NEW.id, 'follow_ups', NEW.account_id, NEW.person_id, replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(NEW.purpose, ''), 'ß', 'ss'), 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted_at IS NULL; END;

CREATE TRIGGER search_follow_ups_delete AFTER DELETE ON follow_ups BEGIN DELETE FROM search_texts WHERE row_id = OLD.id; END;

CREATE TRIGGER search_commitments_insert AFTER INSERT ON commitments BEGIN INSERT INTO search_texts (row_id, table_name, account_id, person_id, body) SELECT NEW.id, 'commitments', NEW.account_id, NEW.person_id, replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(NEW.text, ''), 'ß', 'ss'), 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted_at IS NULL; END;

CREATE TRIGGER search_commitments_update AFTER UPDATE OF text, account_id, person_id, deleted_at ON commitments BEGIN DELETE FROM search_texts WHERE row_id = OLD.id;INSERT INTO search_texts (row_id, table_name, account_id, person_id, body) SELECT NEW.id, 'commitments', NEW.account_id, NEW.person_id, replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(NEW.text, ''), 'ß', 'ss'), 'ł', 'l'), 'Ł', 'L'), 'ø', 'o'), 'Ø', 'O'), 'đ', 'd'), 'Đ', 'D'), 'æ', 'ae'), 'Æ', 'AE') WHERE NEW.deleted_at IS NULL; END;

CREATE TRIGGER search_commitments_delete AFTER DELETE ON commitments BEGIN DELETE FROM search_texts WHERE row_id = OLD.id; END;

PRAGMA application_id = 1397510978;

INSERT INTO alembic_version ("version_num") VALUES ('0003_loop');

INSERT INTO books ("id", "recorded_at", "name", "currency", "replica_id", "fingerprint_key") VALUES ('01a20786bb40700385b1ba724b666fcd', '2026-11-23 08:30:00.000000', 'Robin Vos', 'EUR', '01a20786bb407000bd6c594892962de4', X'DF6AF1D8303E61CDC4BB86C3D1C427103C344C4189EB2F1E7BD5D47E446FCEC2');

INSERT INTO reps ("id", "recorded_at", "author_id", "deleted_at", "handle", "name", "email", "email_key", "seat", "leader_id", "zone", "country", "started_on", "ended_on") VALUES ('01a20786bb407004a30b81c6208b391f', '2026-11-23 08:30:00.000000', NULL, NULL, '262w1rrg8pe8z', 'Robin Vos', NULL, NULL, 'rep', NULL, 'Europe/Amsterdam', 'NL', NULL, NULL);

INSERT INTO accounts ("id", "recorded_at", "author_id", "deleted_at", "handle", "name", "name_key", "legal_name", "kind", "grade", "industry", "headcount", "parent_id", "website", "domain", "street", "postal_code", "city", "region", "country", "zone", "source", "archived_on") VALUES ('01a20786bb407006a1b4b25b9d83a066', '2026-11-23 08:30:00.000000', '01a20786bb407004a30b81c6208b391f', NULL, '23d5jbeer7836', 'Öztürk & Zn. “B.V.”', 'öztürk & zn. “b.v.”', NULL, 'prospect', NULL, NULL, 1099511627776, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

INSERT INTO accounts ("id", "recorded_at", "author_id", "deleted_at", "handle", "name", "name_key", "legal_name", "kind", "grade", "industry", "headcount", "parent_id", "website", "domain", "street", "postal_code", "city", "region", "country", "zone", "source", "archived_on") VALUES ('01a20786bb40700a8c4a640eb0751565', '2026-11-23 08:30:00.000000', '01a20786bb407004a30b81c6208b391f', NULL, '0rjk41tr7a5b5', 'Acme''s', 'acme''s', NULL, 'prospect', NULL, NULL, NULL, '01a20786bb407006a1b4b25b9d83a066', NULL, NULL, NULL, NULL, 'Utrecht', NULL, NULL, NULL, NULL, NULL);

INSERT INTO operations ("id", "recorded_at", "handle", "position", "stamp", "replica_id", "rep_id", "kind", "reverses_id", "door", "command", "summary", "zone", "kept_at", "saw", "program_version", "schema_version", "prev_hash", "hash") VALUES ('01a20786bb407001a8f6045cd844395e', '2026-11-23 08:30:00.000000', '2hxg4bkc48eay', 1, 117664815513600000, '01a20786bb407000bd6c594892962de4', '01a20786bb407004a30b81c6208b391f', 'migrate', NULL, 'cli', 'start', 'Robin Vos began to keep this book', 'Europe/Amsterdam', '2026-11-23 08:30:00.000000', '{}', '0.1.0', '0003_loop', '', '1558d98468384f3b3d25e273c31dce0f23285d0d1c52ef20ffb50c0f05b0e474');

INSERT INTO operations ("id", "recorded_at", "handle", "position", "stamp", "replica_id", "rep_id", "kind", "reverses_id", "door", "command", "summary", "zone", "kept_at", "saw", "program_version", "schema_version", "prev_hash", "hash") VALUES ('01a20786bb407007a1724930d65c5931', '2026-11-23 08:30:00.000000', '22wj963b5rp9h', 2, 117664815513600001, '01a20786bb407000bd6c594892962de4', '01a20786bb407004a30b81c6208b391f', 'do', NULL, 'cli', 'import', 'import', 'Europe/Amsterdam', '2026-11-23 08:30:00.000000', '{"01a20786bb407000bd6c594892962de4":117664815513600000}', '0.1.0', '0003_loop', '1558d98468384f3b3d25e273c31dce0f23285d0d1c52ef20ffb50c0f05b0e474', '0e9bec750576c59670689239256788025a1648e0a65397a2feeb3c0da999ee53');

INSERT INTO operations ("id", "recorded_at", "handle", "position", "stamp", "replica_id", "rep_id", "kind", "reverses_id", "door", "command", "summary", "zone", "kept_at", "saw", "program_version", "schema_version", "prev_hash", "hash") VALUES ('01a20786bb40701bbda08ad5751b5139', '2026-11-23 08:30:00.000000', '3v84atnthpm9s', 3, 117664815513600002, '01a20786bb407000bd6c594892962de4', '01a20786bb407004a30b81c6208b391f', 'do', NULL, 'cli', 'log', 'log', 'Europe/Amsterdam', '2026-11-23 08:30:00.000000', '{"01a20786bb407000bd6c594892962de4":117664815513600001}', '0.1.0', '0003_loop', '0e9bec750576c59670689239256788025a1648e0a65397a2feeb3c0da999ee53', '3343595964f57612738a1c5b738db70345a3531769089253970fa89a59984333');

INSERT INTO operations ("id", "recorded_at", "handle", "position", "stamp", "replica_id", "rep_id", "kind", "reverses_id", "door", "command", "summary", "zone", "kept_at", "saw", "program_version", "schema_version", "prev_hash", "hash") VALUES ('01a20786bb407028a9debeacf612e771', '2026-11-23 08:30:00.000000', '2kqnynkv15svh', 4, 117664815513600003, '01a20786bb407000bd6c594892962de4', '01a20786bb407004a30b81c6208b391f', 'do', NULL, 'cli', 'followup done', 'followup done', 'Europe/Amsterdam', '2026-11-23 08:30:00.000000', '{"01a20786bb407000bd6c594892962de4":117664815513600002}', '0.1.0', '0003_loop', '3343595964f57612738a1c5b738db70345a3531769089253970fa89a59984333', '72badd59fa2b7c3fbbba29510c92c4b7491d6ee5c109d65ca6b7377d88dd60ca');

INSERT INTO operations ("id", "recorded_at", "handle", "position", "stamp", "replica_id", "rep_id", "kind", "reverses_id", "door", "command", "summary", "zone", "kept_at", "saw", "program_version", "schema_version", "prev_hash", "hash") VALUES ('01a20786bb40702ebf23571f50e2a5ae', '2026-11-23 08:30:00.000000', '3y8tq3x8e59de', 5, 117664815513600004, '01a20786bb407000bd6c594892962de4', '01a20786bb407004a30b81c6208b391f', 'do', NULL, 'cli', 'config set', 'config set', 'Europe/Amsterdam', '2026-11-23 08:30:00.000000', '{"01a20786bb407000bd6c594892962de4":117664815513600003}', '0.1.0', '0003_loop', '72badd59fa2b7c3fbbba29510c92c4b7491d6ee5c109d65ca6b7377d88dd60ca', 'c7f1769ac5299f0704802f9dde1c089e55d057995c89a2a5f837cc498b5685df');

INSERT INTO operations ("id", "recorded_at", "handle", "position", "stamp", "replica_id", "rep_id", "kind", "reverses_id", "door", "command", "summary", "zone", "kept_at", "saw", "program_version", "schema_version", "prev_hash", "hash") VALUES ('01a20786bb407031aecc2cbec94f1927', '2026-11-23 08:30:00.000000', '2xk1cqv4my697', 6, 117664815513600005, '01a20786bb407000bd6c594892962de4', '01a20786bb407004a30b81c6208b391f', 'undo', '01a20786bb40702ebf23571f50e2a5ae', 'cli', 'undo', 'undo', 'Europe/Amsterdam', '2026-11-23 08:30:00.000000', '{"01a20786bb407000bd6c594892962de4":117664815513600004}', '0.1.0', '0003_loop', 'c7f1769ac5299f0704802f9dde1c089e55d057995c89a2a5f837cc498b5685df', '8e4a01d3c52503cc14edbc225f8fb5ab3a2f950881d0159342b3be868d325aa2');

INSERT INTO people ("id", "recorded_at", "author_id", "deleted_at", "handle", "name", "name_key", "given", "family", "relation", "language", "zone") VALUES ('01a20786bb40700cb72fb501f8f9ad81', '2026-11-23 08:30:00.000000', '01a20786bb407004a30b81c6208b391f', NULL, '3ebxn07wfkbc1', 'Ann ''x''', 'ann ''x''', NULL, NULL, 'customer', NULL, NULL);

INSERT INTO aliases ("id", "recorded_at", "author_id", "deleted_at", "account_id", "person_id", "name", "name_key") VALUES ('01a20786bb407016aa880bd2b6624bfb', '2026-11-23 08:30:00.000000', '01a20786bb407004a30b81c6208b391f', NULL, '01a20786bb40700a8c4a640eb0751565', NULL, 'The anvil people', 'the anvil people');

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786bb407005acacfd356360b298', '2026-11-23 08:30:00.000000', '01a20786bb407001a8f6045cd844395e', 'reps', '01a20786bb407004a30b81c6208b391f', 'insert', NULL, '{"country":"NL","handle":"262w1rrg8pe8z","id":"01a20786bb407004a30b81c6208b391f","name":"Robin Vos","recorded_at":"2026-11-23T08:30:00+00:00","seat":"rep","zone":"Europe/Amsterdam"}', 'a8c74107e66cb0e4', 'd32284dab557b6c946b1ea2604ee3363efda3e33ab2af2ed22c46a7435b6ff77', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786bb407009bfb62dae0d5f9133', '2026-11-23 08:30:00.000000', '01a20786bb407007a1724930d65c5931', 'accounts', '01a20786bb407006a1b4b25b9d83a066', 'insert', NULL, '{"author_id":"01a20786bb407004a30b81c6208b391f","handle":"23d5jbeer7836","headcount":1099511627776,"id":"01a20786bb407006a1b4b25b9d83a066","kind":"prospect","name":"Öztürk & Zn. “B.V.”","name_key":"öztürk & zn. “b.v.”","recorded_at":"2026-11-23T08:30:00+00:00"}', '2de50472433d2e44', '5724f1471a1c8b2ea83118dd89cd7a54bb8c3d23ebc96bb7d0bcbfb174323d4b', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786bb40700b8e7cf0f9a4c450d4', '2026-11-23 08:30:00.000000', '01a20786bb407007a1724930d65c5931', 'accounts', '01a20786bb40700a8c4a640eb0751565', 'insert', NULL, '{"author_id":"01a20786bb407004a30b81c6208b391f","city":"Utrecht","handle":"0rjk41tr7a5b5","id":"01a20786bb40700a8c4a640eb0751565","kind":"prospect","name":"Acme''s","name_key":"acme''s","parent_id":"01a20786bb407006a1b4b25b9d83a066","recorded_at":"2026-11-23T08:30:00+00:00"}', 'a242fdf11f8f2b1a', '8bae780cad3a1528caf7c3f09f49d321a8402a3c98a53cb3c3d35fcd29547166', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786bb40700d8780a6a28fd056c0', '2026-11-23 08:30:00.000000', '01a20786bb407007a1724930d65c5931', 'people', '01a20786bb40700cb72fb501f8f9ad81', 'insert', NULL, '{"author_id":"01a20786bb407004a30b81c6208b391f","handle":"3ebxn07wfkbc1","id":"01a20786bb40700cb72fb501f8f9ad81","name":"Ann ''x''","name_key":"ann ''x''","recorded_at":"2026-11-23T08:30:00+00:00","relation":"customer"}', 'b99e8306dda748a6', '5f1a100aeadf9f0bf7473f5f9cecca635831ecffe228adff7068f90420a5e056', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786bb40700fb7c39ccdd08304fe', '2026-11-23 08:30:00.000000', '01a20786bb407007a1724930d65c5931', 'ownerships', '01a20786bb40700e92851b3c3662a638', 'insert', NULL, '{"account_id":"01a20786bb40700a8c4a640eb0751565","author_id":"01a20786bb407004a30b81c6208b391f","from_on":"2026-11-23","id":"01a20786bb40700e92851b3c3662a638","part":"owner","reason":"new","recorded_at":"2026-11-23T08:30:00+00:00","rep_id":"01a20786bb407004a30b81c6208b391f"}', 'cf999661f967bdaf', 'e14f22b22f245641b677bfb8c9205c6ec52ce58e44b9685197ee8697f4ecf965', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786bb407011bf72300e23fa2070', '2026-11-23 08:30:00.000000', '01a20786bb407007a1724930d65c5931', 'employments', '01a20786bb407010bd7503db381e746e', 'insert', NULL, '{"account_id":"01a20786bb40700a8c4a640eb0751565","author_id":"01a20786bb407004a30b81c6208b391f","id":"01a20786bb407010bd7503db381e746e","job_title":"Buyer","main":true,"person_id":"01a20786bb40700cb72fb501f8f9ad81","recorded_at":"2026-11-23T08:30:00+00:00"}', '87376f07bcb81287', 'e42f06bceab11ed5c97c8a4802ade45238d2f29f0b8e914c0476b29902e8d5d3', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786bb4070138e5b2acee0349fd6', '2026-11-23 08:30:00.000000', '01a20786bb407007a1724930d65c5931', 'emails', '01a20786bb407012a819865c3bcfdb7c', 'insert', NULL, '{"address":"ann@acme.example","address_key":"ann@acme.example","author_id":"01a20786bb407004a30b81c6208b391f","id":"01a20786bb407012a819865c3bcfdb7c","kind":"work","person_id":"01a20786bb40700cb72fb501f8f9ad81","preferred":false,"recorded_at":"2026-11-23T08:30:00+00:00"}', '148ded7e8a34888d', 'fe16ff0f9332ef5fc21e22cb715619f0ee2f00bdfd054fe09435f1c000eac56c', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786bb407015a524aa1d7dd2b1bc', '2026-11-23 08:30:00.000000', '01a20786bb407007a1724930d65c5931', 'phones', '01a20786bb407014b7c4468ecf7c916b', 'insert', NULL, '{"account_id":"01a20786bb40700a8c4a640eb0751565","author_id":"01a20786bb407004a30b81c6208b391f","digits":"31205550123","id":"01a20786bb407014b7c4468ecf7c916b","kind":"work","preferred":false,"raw":"+31 20 555 0123","recorded_at":"2026-11-23T08:30:00+00:00"}', 'a90802389a78cdc2', 'd598a3f15e9233724adb22f5fee7b4809fbb04d0ef39869fe0fe7ef2e6726142', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786bb407017a7a09af5bc2a243a', '2026-11-23 08:30:00.000000', '01a20786bb407007a1724930d65c5931', 'aliases', '01a20786bb407016aa880bd2b6624bfb', 'insert', NULL, '{"account_id":"01a20786bb40700a8c4a640eb0751565","author_id":"01a20786bb407004a30b81c6208b391f","id":"01a20786bb407016aa880bd2b6624bfb","name":"The anvil people","name_key":"the anvil people","recorded_at":"2026-11-23T08:30:00+00:00"}', '75598005bac48a6a', '3e6db8479962dfc20bb9641297ba327060bc98dfa466202121da64d23d7def3d', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786bb407019a1e365cbe6914768', '2026-11-23 08:30:00.000000', '01a20786bb407007a1724930d65c5931', 'notes', '01a20786bb40701891f29ce3ad23053b', 'insert', NULL, '{"account_id":"01a20786bb40700a8c4a640eb0751565","author_id":"01a20786bb407004a30b81c6208b391f","handle":"13wmwwepj619v","id":"01a20786bb40701891f29ce3ad23053b","kind":"observation","noted_on":"2026-11-23","recorded_at":"2026-11-23T08:30:00+00:00","text":"Closed on Fridays; “really”."}', '53676da43f9e9919', '1d4ed6278af62c61511ae80b94b45d82e42be1a045a2a02aa1fe972530e14a66', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786bb40701dbf246ebbeb85e6fd', '2026-11-23 08:30:00.000000', '01a20786bb40701bbda08ad5751b5139', 'interactions', '01a20786bb40701abc293c8782b70faf', 'insert', NULL, '{"account_id":"01a20786bb40700a8c4a640eb0751565","author_id":"01a20786bb407004a30b81c6208b391f","confirmed":false,"direction":"outbound","discussed":"Line one\nline [red]two[/]","duration_s":600,"handle":"3ra9wgy1be3xf","id":"01a20786bb40701abc293c8782b70faf","kind":"call","occurred_at":"2026-11-23T08:30:00+00:00","occurred_zone":"Europe/Amsterdam","outcome":"connected","private":false,"proposed":"","recorded_at":"2026-11-23T08:30:00+00:00","rep_id":"01a20786bb407004a30b81c6208b391f"}', 'f7a910b6b6683480', '742eec902eb2a4271e303e24d2af05d18800545130f9762dbef81c316bddff25', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786bb40701f9289666afd7f664c', '2026-11-23 08:30:00.000000', '01a20786bb40701bbda08ad5751b5139', 'interaction_people', '01a20786bb40701e964d03db3db07e60', 'insert', NULL, '{"author_id":"01a20786bb407004a30b81c6208b391f","id":"01a20786bb40701e964d03db3db07e60","interaction_id":"01a20786bb40701abc293c8782b70faf","part":"spoke","person_id":"01a20786bb40700cb72fb501f8f9ad81","recorded_at":"2026-11-23T08:30:00+00:00"}', '0d387dd45ce301e9', 'c83e40f9e77a2c701d0fffdbc892c6db282274c94816b9acff37be343382ee5a', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786bb407021b1093ab8458c759f', '2026-11-23 08:30:00.000000', '01a20786bb40701bbda08ad5751b5139', 'interaction_purposes', '01a20786bb4070208763ea5344eaef92', 'insert', NULL, '{"author_id":"01a20786bb407004a30b81c6208b391f","id":"01a20786bb4070208763ea5344eaef92","interaction_id":"01a20786bb40701abc293c8782b70faf","kind":"commercial","recorded_at":"2026-11-23T08:30:00+00:00","text":"Agree the pilot"}', 'a1ae6b96681c34f9', 'f573a728f164a7e9f30fb7d70fa6638e08f460ea7238a30443a9507214a485ff', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786bb4070238676b22592051c76', '2026-11-23 08:30:00.000000', '01a20786bb40701bbda08ad5751b5139', 'follow_ups', '01a20786bb407022b7d92836296d37fc', 'insert', NULL, '{"account_id":"01a20786bb40700a8c4a640eb0751565","author_id":"01a20786bb407004a30b81c6208b391f","due_on":"2026-11-27","handle":"3fp986rmptdzw","id":"01a20786bb407022b7d92836296d37fc","origin":"typed","owner_id":"01a20786bb407004a30b81c6208b391f","purpose":"Agree the price","purpose_kind":"commercial","recorded_at":"2026-11-23T08:30:00+00:00","status":"open"}', 'c5475a81bcd2b264', '0ef8d68d65585ab7005c9f292c644ba5197e80f0df047be2ac6b6421df98b50b', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786bb407025962bc8b32f5b1fd9', '2026-11-23 08:30:00.000000', '01a20786bb40701bbda08ad5751b5139', 'appointments', '01a20786bb40702495ebf5822f09fc1e', 'insert', NULL, '{"at_time":"09:30:00","author_id":"01a20786bb407004a30b81c6208b391f","follow_up_id":"01a20786bb407022b7d92836296d37fc","id":"01a20786bb40702495ebf5822f09fc1e","recorded_at":"2026-11-23T08:30:00+00:00","zone":"Europe/Amsterdam"}', 'e334243ecc2165be', '1b48563eaea92c2645130b718cea4e8b7dd7ae4e6ffbf65cf04a10a55946f749', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786bb40702793c4dfa335ee7eb8', '2026-11-23 08:30:00.000000', '01a20786bb40701bbda08ad5751b5139', 'commitments', '01a20786bb4070269d5ec41aabe84b2a', 'insert', NULL, '{"account_id":"01a20786bb40700a8c4a640eb0751565","author_id":"01a20786bb407004a30b81c6208b391f","due_on":"2026-11-27","handle":"1tqp43anygjsa","id":"01a20786bb4070269d5ec41aabe84b2a","kind":"other","owner_id":"01a20786bb407004a30b81c6208b391f","promised_on":"2026-11-23","recorded_at":"2026-11-23T08:30:00+00:00","side":"ours","status":"open","text":"Send it"}', '98364a2cd1d3fb5d', '5653465736aa2033fc2bf0a03b7d32676bf64fab377d46117bcaf3a918c11021', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786bb40702a85b297dc01823b2a', '2026-11-23 08:30:00.000000', '01a20786bb407028a9debeacf612e771', 'follow_ups', '01a20786bb407022b7d92836296d37fc', 'update', '{"status":"open"}', '{"status":"done"}', '8f89ec5f79bd2216', 'a8909d8f1076f7637e10edfc861b842ee16dc33c4cf7c4908ae0ff8914dda28d', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786bb40702c910e17215f8401f5', '2026-11-23 08:30:00.000000', '01a20786bb407028a9debeacf612e771', 'follow_up_closures', '01a20786bb40702b854f4a208558a846', 'insert', NULL, '{"author_id":"01a20786bb407004a30b81c6208b391f","closed_at":"2026-11-23T08:30:00+00:00","follow_up_id":"01a20786bb407022b7d92836296d37fc","id":"01a20786bb40702b854f4a208558a846","recorded_at":"2026-11-23T08:30:00+00:00"}', 'e30348c7a421e829', '469ec15dae549db87878d2bab0c31fcc8fa36d7c70deca9f7e0d2fcd7f98f0b2', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786bb4070308f36442d28928ab6', '2026-11-23 08:30:00.000000', '01a20786bb40702ebf23571f50e2a5ae', 'settings', '01a20786bb40702dae576b193624b697', 'insert', NULL, '{"author_id":"01a20786bb407004a30b81c6208b391f","id":"01a20786bb40702dae576b193624b697","key":"cadence.A","recorded_at":"2026-11-23T08:30:00+00:00","rep_id":"01a20786bb407004a30b81c6208b391f","value":[14,21]}', 'acfb210bd6c8fb4e', '0ff23c5556b88d79998ea0f7baf8aa003a382c30d9c19ab923ce9b0792b7c77d', NULL);

INSERT INTO changes ("id", "recorded_at", "operation_id", "table_name", "row_id", "action", "before", "after", "salt", "digest", "scrubbed_at") VALUES ('01a20786bb4070339380670afc3f8a0a', '2026-11-23 08:30:00.000000', '01a20786bb407031aecc2cbec94f1927', 'settings', '01a20786bb40702dae576b193624b697', 'delete', '{"author_id":"01a20786bb407004a30b81c6208b391f","id":"01a20786bb40702dae576b193624b697","key":"cadence.A","recorded_at":"2026-11-23T08:30:00+00:00","rep_id":"01a20786bb407004a30b81c6208b391f","value":[14,21]}', NULL, 'e3f2c264d806aca5', '8a74f49ada624cbae578e6e4840fc1b0d84f54675a1262b4b8d120d0961b49d4', NULL);

INSERT INTO emails ("id", "recorded_at", "author_id", "deleted_at", "person_id", "account_id", "address", "address_key", "kind", "preferred") VALUES ('01a20786bb407012a819865c3bcfdb7c', '2026-11-23 08:30:00.000000', '01a20786bb407004a30b81c6208b391f', NULL, '01a20786bb40700cb72fb501f8f9ad81', NULL, 'ann@acme.example', 'ann@acme.example', 'work', 0);

INSERT INTO employments ("id", "recorded_at", "author_id", "deleted_at", "person_id", "account_id", "job_title", "department", "from_on", "until_on", "main") VALUES ('01a20786bb407010bd7503db381e746e', '2026-11-23 08:30:00.000000', '01a20786bb407004a30b81c6208b391f', NULL, '01a20786bb40700cb72fb501f8f9ad81', '01a20786bb40700a8c4a640eb0751565', 'Buyer', NULL, NULL, NULL, 1);

INSERT INTO import_batches ("id", "recorded_at", "handle", "operation_id", "format", "file_name", "sha256", "header_sha256", "mapping", "options", "row_count", "position") VALUES ('01a20786bb40701a8c14c5ffbb59d02e', '2026-11-23 08:30:00.000000', '0r565zyxnkm1e', '01a20786bb407007a1724930d65c5931', 'linkedin', 'a.csv', '0000000000000000000000000000000000000000000000000000000000000000', '1111111111111111111111111111111111111111111111111111111111111111', '{"name":"Company"}', '{}', 1, 1);

INSERT INTO interactions ("id", "recorded_at", "author_id", "deleted_at", "handle", "rep_id", "account_id", "kind", "direction", "outcome", "phase", "medium", "occurred_at", "occurred_zone", "duration_s", "discussed", "proposed", "no_next", "confirmed", "private", "answers_id", "typed") VALUES ('01a20786bb40701abc293c8782b70faf', '2026-11-23 08:30:00.000000', '01a20786bb407004a30b81c6208b391f', NULL, '3ra9wgy1be3xf', '01a20786bb407004a30b81c6208b391f', '01a20786bb40700a8c4a640eb0751565', 'call', 'outbound', 'connected', NULL, NULL, '2026-11-23 08:30:00.000000', 'Europe/Amsterdam', 600, 'Line one
line [red]two[/]', '', NULL, 0, 0, NULL, NULL);

INSERT INTO notes ("id", "recorded_at", "author_id", "deleted_at", "handle", "account_id", "person_id", "kind", "text", "noted_on", "closed_on") VALUES ('01a20786bb40701891f29ce3ad23053b', '2026-11-23 08:30:00.000000', '01a20786bb407004a30b81c6208b391f', NULL, '13wmwwepj619v', '01a20786bb40700a8c4a640eb0751565', NULL, 'observation', 'Closed on Fridays; “really”.', '2026-11-23', NULL);

INSERT INTO ownerships ("id", "recorded_at", "author_id", "deleted_at", "account_id", "rep_id", "part", "from_on", "until_on", "reason") VALUES ('01a20786bb40700e92851b3c3662a638', '2026-11-23 08:30:00.000000', '01a20786bb407004a30b81c6208b391f', NULL, '01a20786bb40700a8c4a640eb0751565', '01a20786bb407004a30b81c6208b391f', 'owner', '2026-11-23', NULL, 'new');

INSERT INTO phones ("id", "recorded_at", "author_id", "deleted_at", "person_id", "account_id", "raw", "e164", "digits", "kind", "preferred") VALUES ('01a20786bb407014b7c4468ecf7c916b', '2026-11-23 08:30:00.000000', '01a20786bb407004a30b81c6208b391f', NULL, NULL, '01a20786bb40700a8c4a640eb0751565', '+31 20 555 0123', NULL, '31205550123', 'work', 0);

INSERT INTO commitments ("id", "recorded_at", "author_id", "deleted_at", "handle", "account_id", "person_id", "side", "kind", "text", "promised_on", "due_on", "owner_id", "interaction_id", "status") VALUES ('01a20786bb4070269d5ec41aabe84b2a', '2026-11-23 08:30:00.000000', '01a20786bb407004a30b81c6208b391f', NULL, '1tqp43anygjsa', '01a20786bb40700a8c4a640eb0751565', NULL, 'ours', 'other', 'Send it', '2026-11-23', '2026-11-27', '01a20786bb407004a30b81c6208b391f', NULL, 'open');

INSERT INTO follow_ups ("id", "recorded_at", "author_id", "deleted_at", "handle", "account_id", "person_id", "purpose_kind", "purpose", "due_on", "channel", "owner_id", "origin", "origin_interaction_id", "status") VALUES ('01a20786bb407022b7d92836296d37fc', '2026-11-23 08:30:00.000000', '01a20786bb407004a30b81c6208b391f', NULL, '3fp986rmptdzw', '01a20786bb40700a8c4a640eb0751565', NULL, 'commercial', 'Agree the price', '2026-11-27', NULL, '01a20786bb407004a30b81c6208b391f', 'typed', NULL, 'done');

INSERT INTO import_rows ("id", "recorded_at", "batch_id", "line", "action", "reason", "raw") VALUES ('01a20786bb40701baf5d09772c0f7812', '2026-11-23 08:30:00.000000', '01a20786bb40701a8c14c5ffbb59d02e', 2, 'created', NULL, 'Acme
');

INSERT INTO interaction_people ("id", "recorded_at", "author_id", "deleted_at", "interaction_id", "person_id", "part") VALUES ('01a20786bb40701e964d03db3db07e60', '2026-11-23 08:30:00.000000', '01a20786bb407004a30b81c6208b391f', NULL, '01a20786bb40701abc293c8782b70faf', '01a20786bb40700cb72fb501f8f9ad81', 'spoke');

INSERT INTO interaction_purposes ("id", "recorded_at", "author_id", "deleted_at", "interaction_id", "kind", "text") VALUES ('01a20786bb4070208763ea5344eaef92', '2026-11-23 08:30:00.000000', '01a20786bb407004a30b81c6208b391f', NULL, '01a20786bb40701abc293c8782b70faf', 'commercial', 'Agree the pilot');

INSERT INTO appointments ("id", "recorded_at", "author_id", "deleted_at", "follow_up_id", "at_time", "zone", "minutes") VALUES ('01a20786bb40702495ebf5822f09fc1e', '2026-11-23 08:30:00.000000', '01a20786bb407004a30b81c6208b391f', NULL, '01a20786bb407022b7d92836296d37fc', '09:30:00.000000', 'Europe/Amsterdam', NULL);

INSERT INTO follow_up_closures ("id", "recorded_at", "author_id", "deleted_at", "follow_up_id", "closed_at", "interaction_id", "met", "superseded_by_id", "reason") VALUES ('01a20786bb40702b854f4a208558a846', '2026-11-23 08:30:00.000000', '01a20786bb407004a30b81c6208b391f', NULL, '01a20786bb407022b7d92836296d37fc', '2026-11-23 08:30:00.000000', NULL, NULL, NULL, NULL);

CREATE TRIGGER guard_reps_insert BEFORE INSERT ON reps WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'reps' AND row_id = NEW.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: reps: no open operation names this row'); END;

CREATE TRIGGER guard_reps_update BEFORE UPDATE ON reps WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'reps' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: reps: no open operation names this row'); END;

CREATE TRIGGER guard_reps_delete BEFORE DELETE ON reps WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'reps' AND row_id = OLD.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: reps: no open operation names this row'); END;

CREATE TRIGGER guard_accounts_insert BEFORE INSERT ON accounts WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'accounts' AND row_id = NEW.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: accounts: no open operation names this row'); END;

CREATE TRIGGER guard_accounts_update BEFORE UPDATE ON accounts WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'accounts' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: accounts: no open operation names this row'); END;

CREATE TRIGGER guard_accounts_delete BEFORE DELETE ON accounts WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'accounts' AND row_id = OLD.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: accounts: no open operation names this row'); END;

CREATE TRIGGER guard_day_plans_insert BEFORE INSERT ON day_plans WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'day_plans' AND row_id = NEW.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: day_plans: no open operation names this row'); END;

CREATE TRIGGER guard_day_plans_update BEFORE UPDATE ON day_plans WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'day_plans' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: day_plans: no open operation names this row'); END;

CREATE TRIGGER guard_day_plans_delete BEFORE DELETE ON day_plans WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'day_plans' AND row_id = OLD.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: day_plans: no open operation names this row'); END;

CREATE TRIGGER guard_people_insert BEFORE INSERT ON people WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'people' AND row_id = NEW.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: people: no open operation names this row'); END;

CREATE TRIGGER guard_people_update BEFORE UPDATE ON people WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'people' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: people: no open operation names this row'); END;

CREATE TRIGGER guard_people_delete BEFORE DELETE ON people WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'people' AND row_id = OLD.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: people: no open operation names this row'); END;

CREATE TRIGGER guard_settings_insert BEFORE INSERT ON settings WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'settings' AND row_id = NEW.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: settings: no open operation names this row'); END;

CREATE TRIGGER guard_settings_update BEFORE UPDATE ON settings WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'settings' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: settings: no open operation names this row'); END;

CREATE TRIGGER guard_settings_delete BEFORE DELETE ON settings WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'settings' AND row_id = OLD.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: settings: no open operation names this row'); END;

CREATE TRIGGER guard_source_ids_insert BEFORE INSERT ON source_ids WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'source_ids' AND row_id = NEW.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: source_ids: no open operation names this row'); END;

CREATE TRIGGER guard_source_ids_update BEFORE UPDATE ON source_ids WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'source_ids' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: source_ids: no open operation names this row'); END;

CREATE TRIGGER guard_source_ids_delete BEFORE DELETE ON source_ids WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'source_ids' AND row_id = OLD.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: source_ids: no open operation names this row'); END;

CREATE TRIGGER guard_aliases_insert BEFORE INSERT ON aliases WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'aliases' AND row_id = NEW.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: aliases: no open operation names this row'); END;

CREATE TRIGGER guard_aliases_update BEFORE UPDATE ON aliases WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'aliases' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: aliases: no open operation names this row'); END;

CREATE TRIGGER guard_aliases_delete BEFORE DELETE ON aliases WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'aliases' AND row_id = OLD.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: aliases: no open operation names this row'); END;

CREATE TRIGGER guard_do_not_contacts_insert BEFORE INSERT ON do_not_contacts WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'do_not_contacts' AND row_id = NEW.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: do_not_contacts: no open operation names this row'); END;

CREATE TRIGGER guard_do_not_contacts_update BEFORE UPDATE ON do_not_contacts WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'do_not_contacts' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: do_not_contacts: no open operation names this row'); END;

CREATE TRIGGER guard_do_not_contacts_delete BEFORE DELETE ON do_not_contacts WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'do_not_contacts' AND row_id = OLD.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: do_not_contacts: no open operation names this row'); END;

CREATE TRIGGER guard_emails_insert BEFORE INSERT ON emails WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'emails' AND row_id = NEW.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: emails: no open operation names this row'); END;

CREATE TRIGGER guard_emails_update BEFORE UPDATE ON emails WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'emails' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: emails: no open operation names this row'); END;

CREATE TRIGGER guard_emails_delete BEFORE DELETE ON emails WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'emails' AND row_id = OLD.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: emails: no open operation names this row'); END;

CREATE TRIGGER guard_employments_insert BEFORE INSERT ON employments WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'employments' AND row_id = NEW.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: employments: no open operation names this row'); END;

CREATE TRIGGER guard_employments_update BEFORE UPDATE ON employments WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'employments' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: employments: no open operation names this row'); END;

CREATE TRIGGER guard_employments_delete BEFORE DELETE ON employments WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'employments' AND row_id = OLD.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: employments: no open operation names this row'); END;

CREATE TRIGGER guard_interactions_insert BEFORE INSERT ON interactions WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'interactions' AND row_id = NEW.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: interactions: no open operation names this row'); END;

CREATE TRIGGER guard_interactions_update BEFORE UPDATE ON interactions WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'interactions' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: interactions: no open operation names this row'); END;

CREATE TRIGGER guard_interactions_delete BEFORE DELETE ON interactions WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'interactions' AND row_id = OLD.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: interactions: no open operation names this row'); END;

CREATE TRIGGER guard_notes_insert BEFORE INSERT ON notes WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'notes' AND row_id = NEW.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: notes: no open operation names this row'); END;

CREATE TRIGGER guard_notes_update BEFORE UPDATE ON notes WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'notes' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: notes: no open operation names this row'); END;

CREATE TRIGGER guard_notes_delete BEFORE DELETE ON notes WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'notes' AND row_id = OLD.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: notes: no open operation names this row'); END;

CREATE TRIGGER guard_ownerships_insert BEFORE INSERT ON ownerships WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'ownerships' AND row_id = NEW.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: ownerships: no open operation names this row'); END;

CREATE TRIGGER guard_ownerships_update BEFORE UPDATE ON ownerships WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'ownerships' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: ownerships: no open operation names this row'); END;

CREATE TRIGGER guard_ownerships_delete BEFORE DELETE ON ownerships WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'ownerships' AND row_id = OLD.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: ownerships: no open operation names this row'); END;

CREATE TRIGGER guard_pauses_insert BEFORE INSERT ON pauses WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'pauses' AND row_id = NEW.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: pauses: no open operation names this row'); END;

CREATE TRIGGER guard_pauses_update BEFORE UPDATE ON pauses WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'pauses' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: pauses: no open operation names this row'); END;

CREATE TRIGGER guard_pauses_delete BEFORE DELETE ON pauses WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'pauses' AND row_id = OLD.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: pauses: no open operation names this row'); END;

CREATE TRIGGER guard_phones_insert BEFORE INSERT ON phones WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'phones' AND row_id = NEW.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: phones: no open operation names this row'); END;

CREATE TRIGGER guard_phones_update BEFORE UPDATE ON phones WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'phones' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: phones: no open operation names this row'); END;

CREATE TRIGGER guard_phones_delete BEFORE DELETE ON phones WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'phones' AND row_id = OLD.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: phones: no open operation names this row'); END;

CREATE TRIGGER guard_commitments_insert BEFORE INSERT ON commitments WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'commitments' AND row_id = NEW.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: commitments: no open operation names this row'); END;

CREATE TRIGGER guard_commitments_update BEFORE UPDATE ON commitments WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'commitments' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: commitments: no open operation names this row'); END;

CREATE TRIGGER guard_commitments_delete BEFORE DELETE ON commitments WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'commitments' AND row_id = OLD.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: commitments: no open operation names this row'); END;

CREATE TRIGGER guard_follow_ups_insert BEFORE INSERT ON follow_ups WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'follow_ups' AND row_id = NEW.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: follow_ups: no open operation names this row'); END;

CREATE TRIGGER guard_follow_ups_update BEFORE UPDATE ON follow_ups WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'follow_ups' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: follow_ups: no open operation names this row'); END;

CREATE TRIGGER guard_follow_ups_delete BEFORE DELETE ON follow_ups WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'follow_ups' AND row_id = OLD.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: follow_ups: no open operation names this row'); END;

CREATE TRIGGER guard_interaction_people_insert BEFORE INSERT ON interaction_people WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'interaction_people' AND row_id = NEW.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: interaction_people: no open operation names this row'); END;

CREATE TRIGGER guard_interaction_people_update BEFORE UPDATE ON interaction_people WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'interaction_people' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: interaction_people: no open operation names this row'); END;

CREATE TRIGGER guard_interaction_people_delete BEFORE DELETE ON interaction_people WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'interaction_people' AND row_id = OLD.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: interaction_people: no open operation names this row'); END;

CREATE TRIGGER guard_interaction_points_insert BEFORE INSERT ON interaction_points WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'interaction_points' AND row_id = NEW.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: interaction_points: no open operation names this row'); END;

CREATE TRIGGER guard_interaction_points_update BEFORE UPDATE ON interaction_points WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'interaction_points' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: interaction_points: no open operation names this row'); END;

CREATE TRIGGER guard_interaction_points_delete BEFORE DELETE ON interaction_points WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'interaction_points' AND row_id = OLD.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: interaction_points: no open operation names this row'); END;

CREATE TRIGGER guard_interaction_purposes_insert BEFORE INSERT ON interaction_purposes WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'interaction_purposes' AND row_id = NEW.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: interaction_purposes: no open operation names this row'); END;

CREATE TRIGGER guard_interaction_purposes_update BEFORE UPDATE ON interaction_purposes WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'interaction_purposes' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: interaction_purposes: no open operation names this row'); END;

CREATE TRIGGER guard_interaction_purposes_delete BEFORE DELETE ON interaction_purposes WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'interaction_purposes' AND row_id = OLD.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: interaction_purposes: no open operation names this row'); END;

CREATE TRIGGER guard_appointments_insert BEFORE INSERT ON appointments WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'appointments' AND row_id = NEW.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: appointments: no open operation names this row'); END;

CREATE TRIGGER guard_appointments_update BEFORE UPDATE ON appointments WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'appointments' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: appointments: no open operation names this row'); END;

CREATE TRIGGER guard_appointments_delete BEFORE DELETE ON appointments WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'appointments' AND row_id = OLD.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: appointments: no open operation names this row'); END;

CREATE TRIGGER guard_commitment_closures_insert BEFORE INSERT ON commitment_closures WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'commitment_closures' AND row_id = NEW.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: commitment_closures: no open operation names this row'); END;

CREATE TRIGGER guard_commitment_closures_update BEFORE UPDATE ON commitment_closures WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'commitment_closures' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: commitment_closures: no open operation names this row'); END;

CREATE TRIGGER guard_commitment_closures_delete BEFORE DELETE ON commitment_closures WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'commitment_closures' AND row_id = OLD.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: commitment_closures: no open operation names this row'); END;

CREATE TRIGGER guard_follow_up_closures_insert BEFORE INSERT ON follow_up_closures WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'follow_up_closures' AND row_id = NEW.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: follow_up_closures: no open operation names this row'); END;

CREATE TRIGGER guard_follow_up_closures_update BEFORE UPDATE ON follow_up_closures WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'follow_up_closures' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: follow_up_closures: no open operation names this row'); END;

CREATE TRIGGER guard_follow_up_closures_delete BEFORE DELETE ON follow_up_closures WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'follow_up_closures' AND row_id = OLD.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: follow_up_closures: no open operation names this row'); END;

CREATE TRIGGER guard_plan_items_insert BEFORE INSERT ON plan_items WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'plan_items' AND row_id = NEW.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: plan_items: no open operation names this row'); END;

CREATE TRIGGER guard_plan_items_update BEFORE UPDATE ON plan_items WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'plan_items' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: plan_items: no open operation names this row'); END;

CREATE TRIGGER guard_plan_items_delete BEFORE DELETE ON plan_items WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'plan_items' AND row_id = OLD.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: plan_items: no open operation names this row'); END;

CREATE TRIGGER guard_plan_leftovers_insert BEFORE INSERT ON plan_leftovers WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'plan_leftovers' AND row_id = NEW.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: plan_leftovers: no open operation names this row'); END;

CREATE TRIGGER guard_plan_leftovers_update BEFORE UPDATE ON plan_leftovers WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'plan_leftovers' AND row_id = NEW.id) AND NEW.id = OLD.id AND NEW.recorded_at = OLD.recorded_at AND (NEW.author_id = OLD.author_id OR NEW.author_id IS NULL AND OLD.author_id IS NULL)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: plan_leftovers: no open operation names this row'); END;

CREATE TRIGGER guard_plan_leftovers_delete BEFORE DELETE ON plan_leftovers WHEN (EXISTS (SELECT 1 FROM changes WHERE operation_id = (SELECT operation_id FROM open_operations) AND table_name = 'plan_leftovers' AND row_id = OLD.id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: plan_leftovers: no open operation names this row'); END;

CREATE TRIGGER guard_books_delete BEFORE DELETE ON books WHEN (1 = 0) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: books: what is kept is never altered'); END;

CREATE TRIGGER guard_operations_insert BEFORE INSERT ON operations WHEN (NEW.id = (SELECT operation_id FROM open_operations)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: operations: no open operation names this row'); END;

CREATE TRIGGER guard_operations_update BEFORE UPDATE ON operations WHEN (1 = 0) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: operations: what is kept is never altered'); END;

CREATE TRIGGER guard_operations_delete BEFORE DELETE ON operations WHEN (1 = 0) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: operations: what is kept is never altered'); END;

CREATE TRIGGER guard_changes_insert BEFORE INSERT ON changes WHEN (NEW.operation_id = (SELECT operation_id FROM open_operations)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: changes: no open operation names this row'); END;

CREATE TRIGGER guard_changes_update BEFORE UPDATE ON changes WHEN (OLD.operation_id = (SELECT operation_id FROM open_operations) AND NEW.operation_id = OLD.operation_id AND NEW.id = OLD.id AND NEW.table_name = OLD.table_name AND NEW.row_id = OLD.row_id) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: changes: no open operation names this row'); END;

CREATE TRIGGER guard_changes_delete BEFORE DELETE ON changes WHEN (1 = 0) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: changes: what is kept is never altered'); END;

CREATE TRIGGER guard_open_operations_insert BEFORE INSERT ON open_operations WHEN (NOT EXISTS (SELECT 1 FROM operations WHERE id = NEW.operation_id)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: open_operations: no open operation names this row'); END;

CREATE TRIGGER guard_open_operations_update BEFORE UPDATE ON open_operations WHEN (1 = 0) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: open_operations: what is kept is never altered'); END;

CREATE TRIGGER guard_import_batches_insert BEFORE INSERT ON import_batches WHEN (NEW.operation_id = (SELECT operation_id FROM open_operations)) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: import_batches: no open operation names this row'); END;

CREATE TRIGGER guard_import_batches_update BEFORE UPDATE ON import_batches WHEN (1 = 0) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: import_batches: what is kept is never altered'); END;

CREATE TRIGGER guard_import_batches_delete BEFORE DELETE ON import_batches WHEN (1 = 0) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: import_batches: what is kept is never altered'); END;

CREATE TRIGGER guard_import_rows_insert BEFORE INSERT ON import_rows WHEN ((SELECT operation_id FROM open_operations) IS NOT NULL) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: import_rows: no open operation names this row'); END;

CREATE TRIGGER guard_import_rows_update BEFORE UPDATE ON import_rows WHEN (1 = 0) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: import_rows: what is kept is never altered'); END;

CREATE TRIGGER guard_import_rows_delete BEFORE DELETE ON import_rows WHEN (1 = 0) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: import_rows: what is kept is never altered'); END;

CREATE TRIGGER guard_import_targets_insert BEFORE INSERT ON import_targets WHEN ((SELECT operation_id FROM open_operations) IS NOT NULL) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: import_targets: no open operation names this row'); END;

CREATE TRIGGER guard_import_targets_update BEFORE UPDATE ON import_targets WHEN (1 = 0) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: import_targets: what is kept is never altered'); END;

CREATE TRIGGER guard_import_targets_delete BEFORE DELETE ON import_targets WHEN (1 = 0) IS NOT TRUE BEGIN SELECT RAISE(ABORT, 'journal: import_targets: what is kept is never altered'); END;

