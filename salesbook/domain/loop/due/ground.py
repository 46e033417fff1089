"""Ground: what a first contact can stand on. It orders those that only their names would divide."""

from msgspec import Struct


class Ground(Struct, frozen=True):
    """What there is to go by: a number to call, a record of anything, somebody known there."""

    phone: bool = False
    record: bool = False
    person: bool = False

    @property
    def place(self) -> tuple[bool, bool, bool]:
        """Its place in an order: who can be called comes first, then of whom more is known."""
        return not self.phone, not self.record, not self.person


UNKNOWN = Ground()
"""What there is to go by where nothing but a name is known."""
