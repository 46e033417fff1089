"""The revision: one of the plans that were made for a day."""

from datetime import datetime

from msgspec import Struct


class Revision(Struct, frozen=True):
    """When a plan was made, how many contacts it holds, and how many of these were logged."""

    revision: int
    made_at: datetime
    contacts: int
    logged: int
