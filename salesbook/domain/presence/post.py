"""The post: what a rep published."""

from datetime import datetime
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.contact import Medium


class Post(Struct, frozen=True):
    """Something a rep wrote on a medium; a draft until `posted_at`."""

    id: UUID
    handle: str
    rep_id: UUID
    medium: Medium
    text: str
    url: str | None = None
    product_id: UUID | None = None
    posted_at: datetime | None = None
