"""The words of a planned day: its blocks, what becomes of its items, why something did not fit."""

from enum import StrEnum


class BlockKind(StrEnum):
    """What a part of the day is for."""

    PREPARATION = "preparation"
    CONTACT = "contact"
    REFERENCE = "reference"
    BREAK = "break"


class ItemKind(StrEnum):
    """What an item of a plan asks for: a contact, or one of the desk's tasks; or what takes it."""

    CONTACT = "contact"
    PREPARE = "prepare"
    PURPOSE = "purpose"
    LOG = "log"
    OWED = "owed"
    WRITE = "write"
    RECAP = "recap"
    COLLEAGUE = "colleague"
    CALL_LIST = "call_list"
    REPORT = "report"
    MAIL = "mail"
    BUSY = "busy"


class ItemStatus(StrEnum):
    """What became of a planned item."""

    PLANNED = "planned"
    DONE = "done"
    MOVED = "moved"
    SKIPPED = "skipped"


class LeftoverReason(StrEnum):
    """Why something due has no place in the day."""

    NO_SLOT = "no_slot"
    CUSTOMER_CLOSED = "customer_closed"
    PERSON_HOURS = "person_hours"
    BUSY = "busy"
    HOLIDAY = "holiday"
    NOT_TODAY = "not_today"
    CLASH = "clash"
