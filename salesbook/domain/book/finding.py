"""What an examination of the book finds wrong."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it should be, as a sentence."""

    subject: str
    sentence: str
    mended: bool = False
