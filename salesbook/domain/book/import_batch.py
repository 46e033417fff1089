"""The import batch: one file that came in, and what became of its rows."""

from collections.abc import Mapping
from enum import StrEnum
from uuid import UUID

from msgspec import Struct

from salesbook.domain.book.operation import Operation


class ImportFormat(StrEnum):
    """The layouts of files that can be read."""

    LINKEDIN = "linkedin"
    GOOGLE = "google"
    GOOGLE_OLD = "google_old"
    OUTLOOK = "outlook"
    OUTLOOK_COM = "outlook_com"
    GOOGLE_OUTLOOK = "google_outlook"
    HUBSPOT = "hubspot"
    SALESFORCE = "salesforce"
    SALESFORCE_REPORT = "salesforce_report"
    PIPEDRIVE = "pipedrive"
    ZOHO = "zoho"
    VCARD = "vcard"
    ICALENDAR = "icalendar"
    SALESBOOK_CSV = "salesbook_csv"
    SALESBOOK_JSON = "salesbook_json"
    OTHER_CSV = "other_csv"


class RowAction(StrEnum):
    """What became of a line of a file."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    SKIPPED = "skipped"
    BAD = "bad"


class SourceSystem(StrEnum):
    """The systems whose ids we keep."""

    LINKEDIN = "linkedin"
    GOOGLE = "google"
    OUTLOOK = "outlook"
    HUBSPOT = "hubspot"
    SALESFORCE = "salesforce"
    PIPEDRIVE = "pipedrive"
    ZOHO = "zoho"
    VCARD = "vcard"
    ICALENDAR = "icalendar"
    SALESBOOK = "salesbook"
    OTHER = "other"


class ImportBatch(Struct, frozen=True):
    """One file that was imported, by which command, and how many of its rows became what."""

    id: UUID
    handle: str
    operation: Operation
    format: ImportFormat
    file_name: str
    sha256: str
    mapping: Mapping[str, str]
    options: Mapping[str, object]
    row_count: int
    counts: Mapping[RowAction, int]
