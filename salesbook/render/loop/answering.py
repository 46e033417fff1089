"""How it is said that an hour was chosen because the rep is answered better in it."""

from salesbook.domain.loop.plan.answering import Learned, Tries
from salesbook.domain.loop.plan.span import clock

_HOUR = 60


def answered_words(learned: Learned) -> str:
    """Say what an hour taught, each rate with its n, and what it decides."""
    start = learned.hour * _HOUR
    hour = f"{clock(start)} to {clock(start + _HOUR)}"
    return (
        f"By {learned.kind.value} you reach {_rate(learned.tries)} from {hour}, "
        f"{_rate(learned.average)} at all hours: of places equally good it takes the better hour."
    )


def _rate(tries: Tries) -> str:
    return f"{100 * tries.rate:.0f} % of {tries.of:,}"
