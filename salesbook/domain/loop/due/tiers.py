"""The words of `due`: tiers, lists and gates."""

from enum import IntEnum, StrEnum


class Tier(IntEnum):
    """Why somebody is owed a contact, most pressing first."""

    OWED = 0
    COMPLAINT = 1
    FOLLOW_UP = 2
    REACTION = 3
    OCCASION = 4
    REORDER = 5
    STALE = 6
    COOLING = 7

    @property
    def word(self) -> str:
        """The tier's name in reports and JSON."""
        return self.name.lower()

    @property
    def silent(self) -> bool:
        """Whether only silence speaks here; silence is not a purpose."""
        return self >= Tier.STALE


class ListName(StrEnum):
    """Where a subject stands; each stands in exactly one, and they print in this order."""

    DUE = "due"
    NEEDS_PURPOSE = "needs_purpose"
    GATED = "gated"
    QUIET = "quiet"


class Gate(StrEnum):
    """What holds a contact back."""

    DO_NOT_CONTACT = "do_not_contact"
    PAUSED = "paused"
    SEASON = "goodwill_season"
    MONTHLY_CAP = "monthly_cap"
    COOL_OFF = "cool_off"
    RESTING = "resting"
    CHANGE_CHANNEL = "change_channel"


class Flag(StrEnum):
    """What to know before the contact, beside the gates that a debt passes."""

    CHANNEL_CLOSED = "channel_closed"
    PREPARE = "prepare"
    RISK = "risk"
