"""What an examination of the book finds wrong."""

from msgspec import Struct

_MENDABLE = frozenset({"search", "guard", "open_operations"})


class Finding(Struct, frozen=True):
    """One thing that is not as it should be, as a sentence; or was, until it was mended."""

    subject: str
    sentence: str
    mended: bool = False

    @property
    def mendable(self) -> bool:
        """Whether it can be made anew from the rows, so that nobody needs a backup for it."""
        return self.subject in _MENDABLE
