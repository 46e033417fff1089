"""The demo's documents: what there is to send."""

from salesbook.domain.loop.demo.story import Told
from salesbook.domain.presence.document import DocumentKind

RAPID_DOORS = "Rapid doors in food halls"
U_VALUES = "U-values of doors and frames"


class Sheet(Told, frozen=True):
    """A document that was put on the list."""

    title: str
    link: str
    kind: DocumentKind


DOCUMENTS = (
    Sheet(
        62,
        "13:10",
        RAPID_DOORS,
        "https://northgate.example/rapid-doors.pdf",
        DocumentKind.BROCHURE,
    ),
    Sheet(25, "13:20", U_VALUES, "https://northgate.example/u-values.pdf", DocumentKind.PROCEDURE),
)
