"""A job: something of a known length that must lie in one of its windows."""

from collections.abc import Iterable
from typing import Self

from msgspec import Struct

from salesbook.domain.loop.plan.span import Span, without


class Job(Struct, frozen=True):
    """A length in minutes, at least 1, and the windows it may lie in, earliest first, apart."""

    length: int
    windows: tuple[Span, ...]

    @classmethod
    def of(cls, length: int, windows: Iterable[Span]) -> Self:
        """Make a job, leaving out windows that are too short for it."""
        return cls(length, tuple(span for span in sorted(windows) if span.minutes >= length))

    def earliest(self, minute: int) -> int | None:
        """Find the first start at or after a minute, or None."""
        for window in self.windows:
            start = max(window.start, minute)
            if start + self.length <= window.end:
                return start
        return None

    def beside(self, taken: Iterable[Span]) -> Self:
        """Cut what is taken out of the windows."""
        return self.of(self.length, without(self.windows, taken))

    def may_start(self, minute: int) -> bool:
        """Tell whether it may start at a minute."""
        return self.earliest(minute) == minute
