"""What the demo's rep noted without a contact."""

from salesbook.domain.accounts.note import NoteKind
from salesbook.domain.loop.demo.story import Told


class Noted(Told, frozen=True):
    """An observation or a risk."""

    account: str
    kind: NoteKind
    text: str


NOTES = (
    Noted(
        11,
        "10:40",
        "Kestrel Parcel Hubs",
        NoteKind.RISK,
        "The tender may be cut into lots, one for each hub",
    ),
)
