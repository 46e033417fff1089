"""An instant as a file says it."""

from datetime import datetime

from msgspec import Struct


class Instant(Struct, frozen=True):
    """An instant with the IANA zone it was said in; noon is assumed where a date stands alone."""

    at: datetime
    zone: str
    assumed_noon: bool = False
