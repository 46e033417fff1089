"""The product: what is sold."""

from datetime import date
from uuid import UUID

from msgspec import Struct


class Product(Struct, frozen=True):
    """Something that is sold, until the day it is no more; `successor_id` replaces it."""

    id: UUID
    name: str
    sku: str | None = None
    category: str | None = None
    successor_id: UUID | None = None
    retired_on: date | None = None
