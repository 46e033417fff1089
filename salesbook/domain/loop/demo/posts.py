"""What the demo's rep published, and who reacted to it."""

from salesbook.domain.loop.demo.story import Told
from salesbook.domain.presence.reaction import ReactionKind, ReactionWay


class Published(Told, frozen=True):
    """A post on LinkedIn."""

    text: str


class Response(Told, frozen=True):
    """A reaction on LinkedIn to the latest post, or to words of theirs."""

    person: str
    way: ReactionWay
    kind: ReactionKind
    about: str = "last"


POSTS = (Published(8, "13:15", "Why a freezer door ices up, and the one part that stops it"),)

REACTIONS = (
    Response(7, "09:40", "Astrid Holm", ReactionWay.IN, ReactionKind.LIKE),
    Response(
        7,
        "16:20",
        "Astrid Holm",
        ReactionWay.OUT,
        ReactionKind.COMMENT,
        "Thank you, Astrid: ninety days will show it",
    ),
    Response(
        2,
        "09:30",
        "Anil Mehta",
        ReactionWay.IN,
        ReactionKind.COMMENT,
        "Does it hold at minus thirty?",
    ),
)
