"""The campaign: a fair or a mailing that accounts come from, or a calling project."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.account import Source
from salesbook.domain.errors import SalesbookError, UsageError
from salesbook.domain.pipeline.money import Money, totals


class CampaignKind(StrEnum):
    """What a campaign is."""

    FAIR = "fair"
    MAILING = "mailing"
    CALLS = "calls"
    OTHER = "other"


SOURCES = {CampaignKind.FAIR: Source.FAIR, CampaignKind.MAILING: Source.MAILING}
"""Where an account came from that a campaign brought; the other kinds are a campaign."""


class Campaign(Struct, frozen=True):
    """A project with a list of accounts; `cost_minor` is in minor units of `currency`."""

    id: UUID
    handle: str
    name: str
    kind: CampaignKind
    currency: str
    place: str | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    cost_minor: int | None = None
    aim: str | None = None

    @property
    def cost(self) -> Money | None:
        """What it costs; None where nobody said."""
        return None if self.cost_minor is None else Money(self.cost_minor, self.currency)

    @property
    def source(self) -> Source:
        """Where an account came from that it brought."""
        return SOURCES.get(self.kind, Source.CAMPAIGN)


class CampaignMember(Struct, frozen=True):
    """An account on a campaign's list; `brought` when the account came from it."""

    id: UUID
    campaign_id: UUID
    account_id: UUID
    person_id: UUID | None = None
    brought: bool = False
    dropped_reason: str | None = None


class MemberStanding(StrEnum):
    """How far it has come with an account on the list, since it was put there."""

    REACHED = "reached"
    TRIED = "tried"
    LEFT = "left"
    DROPPED = "dropped"


class MemberCard(Struct, frozen=True):
    """An account on a list as screens show it."""

    member: CampaignMember
    account: str
    handle: str
    reached: bool = False
    tried: bool = False

    @property
    def standing(self) -> MemberStanding:
        """How far it has come; what was dropped stays so, whatever else happens."""
        if self.member.dropped_reason is not None:
            return MemberStanding.DROPPED
        if self.reached:
            return MemberStanding.REACHED
        return MemberStanding.TRIED if self.tried else MemberStanding.LEFT


class Yield(Struct, frozen=True):
    """What came from a campaign: the opportunities in all and won, and their amounts."""

    opportunities: int = 0
    won: int = 0
    open_amounts: tuple[Money, ...] = ()
    won_amounts: tuple[Money, ...] = ()


NO_YIELD = Yield()
"""Nothing came from it so far."""


class CampaignCard(Struct, frozen=True):
    """A campaign, the accounts on its list, and what came from it."""

    campaign: Campaign
    members: tuple[MemberCard, ...] = ()
    came: Yield = NO_YIELD

    def count(self, standing: MemberStanding) -> int:
        """Count the accounts that have come so far."""
        return Counter(card.standing for card in self.members)[standing]

    @property
    def brought(self) -> int:
        """Count the accounts that came from it."""
        return sum(card.member.brought for card in self.members)

    @property
    def waiting(self) -> tuple[MemberCard, ...]:
        """The accounts that nobody reached yet."""
        over = {MemberStanding.REACHED, MemberStanding.DROPPED}
        return tuple(card for card in self.members if card.standing not in over)


class CampaignChange(Struct, frozen=True):
    """A campaign as a command left it, and the accounts it put on the list or took off.

    `known` counts the accounts that were on the list before; `member_ids` are the rows written.
    """

    card: CampaignCard
    shown: str
    accounts: tuple[str, ...] = ()
    known: int = 0
    member_ids: tuple[UUID, ...] = ()


class CampaignExistsError(SalesbookError):
    """Say that another campaign goes by a name."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"There is a campaign “{name}” already.",
            hint=f'See how far it is: salesbook campaign show "{name}"',
        )


class CampaignSpanError(UsageError):
    """Say that a campaign cannot end before it begins."""

    def __init__(self, starts: str, ends: str) -> None:
        super().__init__(
            f"It would end on {ends}, before it begins on {starts}.",
            hint="Say both: --from 1 mar --until 3 mar",
        )


class NobodyChosenError(UsageError):
    """Say that nothing names the accounts to put on a list."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"Which accounts are to be on the list of “{name}”?",
            hint=f'salesbook campaign add-accounts "{name}" --filter "grade:A,B never-reached"',
        )


class NotOnListError(SalesbookError):
    """Say that an account is not on a list."""

    def __init__(self, account: str, campaign: str) -> None:
        super().__init__(
            f"{account} is not on the list of “{campaign}”.",
            hint=f'See who is: salesbook campaign show "{campaign}"',
        )


class DroppedAlreadyError(SalesbookError):
    """Say that an account was dropped from a list before, for the same reason."""

    def __init__(self, account: str, campaign: str) -> None:
        super().__init__(
            f"{account} was dropped from “{campaign}” already, for that reason.",
            hint=f'To call it after all: salesbook campaign add-accounts "{campaign}" "{account}"',
        )


class BroughtAlreadyError(SalesbookError):
    """Say that an account comes from one campaign at most."""

    def __init__(self, account: str, campaign: str) -> None:
        super().__init__(
            f"{account} came from “{campaign}”, and an account comes from one campaign at most.",
            hint="Put it on another's list: salesbook campaign add-accounts NAME ACCOUNT",
        )


def yield_of(amounts: Iterable[tuple[str, int, Money]], won_stage: str, lost_stage: str) -> Yield:
    """Add up what came from a campaign: the stage, how many there are, and their amount."""
    several = tuple(amounts)
    won = [(count, money) for stage, count, money in several if stage == won_stage]
    return Yield(
        opportunities=sum(count for _, count, _ in several),
        won=sum(count for count, _ in won),
        open_amounts=_shown(m for stage, _, m in several if stage not in (won_stage, lost_stage)),
        won_amounts=_shown(money for _, money in won),
    )


def _shown(amounts: Iterable[Money]) -> tuple[Money, ...]:
    return tuple(money for money in totals(amounts) if money.minor)
