"""The story of the demo: a firm, its customers, and three months of talking with them.

Everything is made up. Telephone numbers are from the ranges that Ofcom keeps for drama
(https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama), addresses end in
`.example` (RFC 2606).
"""

from msgspec import Struct

from salesbook.domain.accounts.account import AccountKind, Grade, Source

FIRM = "Northgate Doors, which sells loading doors, dock levellers and their upkeep"


class Told(Struct, frozen=True):
    """Something that happened so many working days ago, and was typed at a time of day."""

    ago: int
    at: str


class Member(Struct, frozen=True):
    """Somebody at an account."""

    name: str
    title: str
    phone: str = ""
    department: str | None = None


class Talk(Told, frozen=True):
    """One contact or attempt, as the rep typed it; from `facts` on what was kept beside it."""

    note: str
    who: str = ""
    by: str = "call"
    outcome: str = ""
    inbound: bool = False
    goodwill: bool = False
    facts: tuple[str, ...] = ()
    promises: tuple[str, ...] = ()
    their_promises: tuple[str, ...] = ()
    sent: tuple[str, ...] = ()
    complaint: str | None = None
    campaign: str | None = None
    phase: str | None = None
    met: str = "yes"

    @property
    def settles(self) -> bool:
        """Whether what was open at the account is done with: a call of ours that came through."""
        return not (self.outcome or self.inbound or self.goodwill)


class Place(Struct, frozen=True):
    """An account of the demo: entered so many working days ago, and what was said since.

    `paused_for` counts the working days from today in which selling rests; `campaign` brought it.
    """

    name: str
    kind: AccountKind
    grade: Grade
    city: str
    industry: str
    phone: str
    entered: int
    source: Source
    people: tuple[Member, ...] = ()
    talks: tuple[Talk, ...] = ()
    paused_for: int = 0
    closed_because: str = ""
    campaign: str | None = None
