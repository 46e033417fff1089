"""The days of the demo's people, and what was told when they came round last year."""

from salesbook.domain.loop.demo.story import Told


class Remembered(Told, frozen=True):
    """A birthday in so many working days from now, and the words of last year's call."""

    account: str
    who: str
    ahead: int
    story: str


OCCASIONS = (
    Remembered(
        45,
        "10:35",
        "Larkfield Logistics",
        "Colin",
        0,
        "Ellie had just won her first regatta, the cup stands in his office",
    ),
)
