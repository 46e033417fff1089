"""How the demo's rep and a customer agreed to work together."""

from salesbook.domain.loop.demo.story import Told


class Settled(Told, frozen=True):
    """What both sides agreed, as it was typed."""

    account: str
    every: str
    at_most: str
    most: int
    channel: str
    reply: str
    we: str
    they: str


AGREEMENTS = (
    Settled(
        40,
        "10:45",
        "Harrow Cold Stores",
        every="4 weeks",
        at_most="6 weeks",
        most=4,
        channel="phone",
        reply="24h",
        we="look at a stuck door the same day",
        they="tell us of new halls before they are drawn",
    ),
)
