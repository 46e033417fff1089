"""How people are met: the ways to talk, and the media of the web."""

from enum import StrEnum


class InteractionKind(StrEnum):
    """The way we talked, or tried to."""

    CALL = "call"
    VIDEO = "video"
    MEETING = "meeting"
    VISIT = "visit"
    EMAIL = "email"
    MESSAGE = "message"
    LETTER = "letter"
    SOCIAL = "social"


WRITTEN = frozenset(
    {
        InteractionKind.EMAIL,
        InteractionKind.MESSAGE,
        InteractionKind.LETTER,
        InteractionKind.SOCIAL,
    }
)
"""The kinds that leave something to read."""


class Medium(StrEnum):
    """A social medium."""

    LINKEDIN = "linkedin"
    X = "x"
    FACEBOOK = "facebook"
    INSTAGRAM = "instagram"
    XING = "xing"
    OTHER = "other"
