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


class KnownPost(Struct, frozen=True):
    """A post as lists show it: what it is about, and how many reacted, and how often we did."""

    post: Post
    product: str | None = None
    reactions_in: int = 0
    reactions_out: int = 0
