"""What the demo's rep may sell, stage by stage."""

from salesbook.domain.loop.demo.story import Told
from salesbook.domain.pipeline.opportunity import LostReason


class Move(Told, frozen=True):
    """A step to another stage."""

    stage: str
    reason: LostReason | None = None


class Sale(Told, frozen=True):
    """An opportunity, the stage it began in, and its steps.

    `close` counts the working days from today to the expected close, `revisit` those to the day on
    which one for later comes back.
    """

    account: str
    name: str
    amount: str
    stage: str
    close: int | None = None
    steps: tuple[Move, ...] = ()
    revisit: int | None = None


OPPORTUNITIES = (
    Sale(
        61,
        "10:25",
        "Harrow Cold Stores",
        "Shelters for docks 3 and 5",
        "21000",
        "qualified",
        steps=(Move(51, "10:50", "proposal"), Move(40, "10:50", "won")),
    ),
    Sale(
        30,
        "14:40",
        "Harrow Cold Stores",
        "Upkeep of six docks",
        "8400",
        "needs",
        close=5,
        steps=(Move(18, "10:20", "proposal"),),
    ),
    Sale(
        60,
        "14:50",
        "Pennine Pallet Network",
        "Twelve levellers",
        "96000",
        "qualified",
        steps=(Move(44, "10:35", "proposal"), Move(26, "11:25", "won")),
    ),
    Sale(
        35,
        "15:25",
        "Fenland Fresh Produce",
        "Rapid door for the packing hall",
        "14800",
        "needs",
        close=8,
        steps=(Move(16, "11:15", "proposal"),),
    ),
    Sale(
        45,
        "15:00",
        "Orwell Freight Terminal",
        "Six shed fronts",
        "132000",
        "needs",
        close=60,
        steps=(Move(28, "10:55", "proposal"),),
    ),
    Sale(57, "15:50", "Severn Ceramics", "Second kiln hall door", "7200", "qualified"),
    Sale(
        49,
        "10:30",
        "Brindle & Sons Removals",
        "Two roller doors",
        "6200",
        "qualified",
        steps=(Move(39, "15:10", "won"),),
    ),
    Sale(
        39,
        "11:20",
        "Kestrel Parcel Hubs",
        "Forty doors in Coventry",
        "310000",
        "qualified",
        close=25,
        steps=(Move(27, "10:20", "needs"), Move(11, "10:45", "proposal")),
    ),
    Sale(
        23,
        "10:40",
        "Quarry Lane Foods",
        "Nine freezer doors",
        "58500",
        "needs",
        close=12,
        steps=(Move(15, "10:20", "proposal"), Move(4, "14:25", "negotiation")),
    ),
    Sale(18, "11:10", "Saltmarsh Seafoods", "A plastic door on trial", "5900", "needs", close=20),
    Sale(
        26,
        "15:00",
        "Copperfield Printworks",
        "Brushed tracks, next budget",
        "3100",
        "future",
        revisit=35,
    ),
    Sale(
        32,
        "16:00",
        "Highmoor Recycling",
        "A yard door",
        "9000",
        "qualified",
        steps=(Move(22, "14:25", "lost", LostReason.PRICE),),
    ),
)
