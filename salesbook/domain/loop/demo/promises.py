"""What the demo's rep promised outside of a talk."""

from salesbook.domain.loop.commitment import CommitmentKind
from salesbook.domain.loop.demo.story import Told


class Vowed(Told, frozen=True):
    """A promise of ours, due so many working days after it was made."""

    account: str
    text: str
    within: int
    kind: CommitmentKind


PROMISES = (
    Vowed(
        27,
        "10:15",
        "Kestrel Parcel Hubs",
        "Send the sheet with all U-values",
        6,
        CommitmentKind.DOCUMENT,
    ),
)
