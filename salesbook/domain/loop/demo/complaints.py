"""A complaint that the demo's rep settled; the open one came with a call."""

from salesbook.domain.loop.demo.story import Told


class Settled(Told, frozen=True):
    """A complaint, and what came of it so many working days ago."""

    account: str
    who: str
    text: str
    closed: int
    because: str


COMPLAINTS = (
    Settled(
        29,
        "09:20",
        "Harrow Cold Stores",
        "Tom",
        "The old seals were left lying at dock 5",
        28,
        "Taken away the same night, and the fitters' list says so now",
    ),
)
