"""Who decides at the demo's accounts, who helps, and who would rather not."""

from salesbook.domain.accounts.role import RolePart, Stance
from salesbook.domain.loop.demo.story import Told


class Part(Told, frozen=True):
    """A part that somebody plays; unless `claimed`, the talk just before it shows it."""

    person: str
    part: RolePart
    stance: Stance
    influence: int | None = None
    claimed: bool = False


ROLES = (
    Part(44, "10:30", "Aisha Rahman", RolePart.PROCUREMENT, Stance.NEUTRAL, 2),
    Part(40, "10:40", "Priya Nair", RolePart.DECISION_MAKER, Stance.FOR, 3),
    Part(35, "15:20", "Marta Kowalska", RolePart.CHAMPION, Stance.FOR, 2),
    Part(35, "15:22", "Keith Rudge", RolePart.BLOCKER, Stance.AGAINST, 2),
    Part(30, "14:35", "Tom Aldous", RolePart.CHAMPION, Stance.FOR, 2),
    Part(25, "10:45", "Ben Sadler", RolePart.DECISION_MAKER, Stance.NEUTRAL, 3),
    Part(21, "10:45", "Claire Whitby", RolePart.PROCUREMENT, Stance.NEUTRAL, 2),
    Part(21, "10:47", "Yusuf Demir", RolePart.CHAMPION, Stance.FOR, claimed=True),
)
