"""The demo's campaigns: a fair that brought accounts, and a list to call through."""

from salesbook.domain.loop.demo.story import Told
from salesbook.domain.pipeline.campaign import CampaignKind

FAIR = "Loading bay fair"
WINTER = "Upkeep before winter"


class Drive(Told, frozen=True):
    """A campaign and the accounts on its list."""

    name: str
    kind: CampaignKind
    aim: str
    place: str | None = None
    accounts: tuple[str, ...] = ()


CAMPAIGNS = (
    Drive(64, "08:30", FAIR, CampaignKind.FAIR, "Meet who builds this year", "Birmingham"),
    Drive(
        20,
        "08:30",
        WINTER,
        CampaignKind.CALLS,
        "Upkeep agreed before the frost",
        accounts=(
            "Tyne Marine Supplies",
            "Brindle & Sons Removals",
            "Caldervale Breweries",
            "Severn Ceramics",
        ),
    ),
)
