"""The revisions: the plans that were made for a day, and what changed between them."""

from datetime import datetime

from msgspec import Struct

from salesbook.domain.loop.plan.compared import Compared


class Revision(Struct, frozen=True):
    """When a plan was made, how many contacts it holds, and how many of these were logged."""

    revision: int
    made_at: datetime
    contacts: int
    logged: int


class Revisions(Struct, frozen=True):
    """The plans of a day, the first first, and what became of each party from it to the last."""

    revisions: tuple[Revision, ...]
    changes: tuple[Compared, ...]
