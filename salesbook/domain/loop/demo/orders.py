"""What the demo's customers ordered, and what there is to order."""

from salesbook.domain.loop.demo.story import Told


class Item(Told, frozen=True):
    """A product."""

    name: str
    sku: str


class Bought(Told, frozen=True):
    """An order, and what it came to; typed late where `placed` is more working days ago."""

    account: str
    items: tuple[str, ...]
    total: str
    placed: int | None = None


SEALS = "Seal kits"
STRIPS = "Strip curtains"

PRODUCTS = (
    Item(62, "13:20", SEALS, "NG-210"),
    Item(62, "13:22", STRIPS, "NG-305"),
    Item(62, "13:24", "Inflatable dock shelters", "NG-120"),
)

ORDERS = (
    Bought(62, "13:30", "Tyne Marine Supplies", (f"{SEALS}:4",), "960", 152),
    Bought(62, "13:31", "Tyne Marine Supplies", (f"{SEALS}:4",), "960", 122),
    Bought(62, "13:32", "Tyne Marine Supplies", (f"{SEALS}:6",), "1440", 91),
    Bought(61, "09:10", "Tyne Marine Supplies", (f"{SEALS}:4",), "960"),
    Bought(30, "09:15", "Tyne Marine Supplies", (f"{SEALS}:4",), "990"),
    Bought(60, "13:35", "Mossbank Dairy", (f"{STRIPS}:10",), "1150", 129),
    Bought(60, "13:36", "Mossbank Dairy", (f"{STRIPS}:12",), "1380", 90),
    Bought(52, "09:05", "Mossbank Dairy", (f"{STRIPS}:10",), "1150"),
    Bought(13, "09:05", "Mossbank Dairy", (f"{STRIPS}:10",), "1190"),
    Bought(39, "13:40", "Harrow Cold Stores", ("Inflatable dock shelters:2",), "21000"),
)
