"""The revision: one of the plans that were made for a day."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Revision:
    """When a plan was made, how many contacts it holds, and how many of these were logged."""

    revision: int
    made_at: datetime
    contacts: int
    logged: int
