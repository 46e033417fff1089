"""Phases in balance: informing, transacting, aftercare, for each account and each rep.

Where a conversation stood is what was said of it, else what `log` makes of it: what is proposed
transacts, a customer is cared for, others are informed. Imports often say neither: unknown is a
phase of its own here, and nothing is concluded from it.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from msgspec import Struct

from salesbook.domain.loop.interaction import Phase
from salesbook.domain.team.column import SINCE, UNTIL, ReportColumn
from salesbook.domain.team.period import Period
from salesbook.domain.team.share import FEW, Share, share_of
from salesbook.domain.text import name_key

FULL_WEEKS = 52
"""So many whole weeks before this one are told when nobody says from when: phases take time."""

AFTERCARE_DAYS = 14
"""So many days after an order nobody need have asked how it went. Ours."""

ONLY = FEW
"""From so many contacts on, all of them in one phase are out of balance."""

PHASES = (Phase.INFORM, Phase.TRANSACT, Phase.AFTERCARE)


class PhasesOf(StrEnum):
    """What a row stands for."""

    ACCOUNT = "account"
    REP = "rep"


class Imbalance(StrEnum):
    """What is out of balance."""

    UNCARED = "order_without_aftercare"
    ONLY_TRANSACT = "only_transacted"
    ONLY_INFORM = "only_informed"
    ONLY_AFTERCARE = "only_cared_for"


_ONLY = {
    Phase.TRANSACT: Imbalance.ONLY_TRANSACT,
    Phase.INFORM: Imbalance.ONLY_INFORM,
    Phase.AFTERCARE: Imbalance.ONLY_AFTERCARE,
}
RULES = {
    Imbalance.UNCARED: f"the last order is more than {AFTERCARE_DAYS} days old, "
    "and no contact since was aftercare",
    **{
        rule: f"all contacts ever, {ONLY} or more, were {doing}"
        for rule, doing in (
            (Imbalance.ONLY_TRANSACT, "transacting"),
            (Imbalance.ONLY_INFORM, "informing"),
            (Imbalance.ONLY_AFTERCARE, "aftercare"),
        )
    },
}
"""Each rule in words."""

_BALANCE = "to see whether a customer is informed, sold to and cared for in turn"
_SINCE = "to see what has been left lying"
_NAMED = "to see where to begin"


def _phase_columns(whose: str) -> tuple[ReportColumn, ...]:
    shares = [
        column
        for phase in PHASES
        for column in (
            ReportColumn(
                f"{phase}_pct", f"{phase}, in per cent of contacts; empty below 5", _BALANCE
            ),
            ReportColumn(phase.value, f"contacts of {whose} in that phase in the period", _BALANCE),
        )
    ]
    since = [
        ReportColumn(f"days_since_{phase}", "days since the last such contact, ever", _SINCE)
        for phase in PHASES
    ]
    return (
        *shares,
        ReportColumn("unknown", "contacts whose phase nobody said", "nothing is concluded of them"),
        ReportColumn("contacts", "how many reached somebody in the period", "the n of the shares"),
        *since,
    )


ACCOUNT_COLUMNS = (
    ReportColumn("account_id", "the account", "to find it again"),
    ReportColumn("account", "its name", "to find it again"),
    ReportColumn("owner", "the rep it belongs to now", "to know whom to ask"),
    SINCE,
    UNTIL,
    *_phase_columns("the account"),
    ReportColumn("last_order_on", "the day of its last order, returns aside", _SINCE),
    ReportColumn("out_of_balance", f"the rules that hold: {', '.join(Imbalance)}", _NAMED),
)
"""What `report phases` says by account, in the order of its columns."""

REP_COLUMNS = (
    ReportColumn("rep", "who had the contacts", "to find your own"),
    SINCE,
    UNTIL,
    *_phase_columns("the rep"),
    ReportColumn("out_of_balance", "accounts the rep owns for which a rule holds", _NAMED),
    ReportColumn("accounts", "accounts the rep owns that were ever reached or ordered", _NAMED),
)
"""What `report phases --by rep` says, in the order of its columns."""


class Phased(Struct, frozen=True):
    """How often and when last there was a contact in each phase; None is a phase nobody said.

    `counts` are those of the period, `ever` and `last_on` of all that went before as well.
    """

    counts: Mapping[Phase | None, int]
    ever: Mapping[Phase | None, int]
    last_on: Mapping[Phase | None, date]


class AccountPhases(Struct, frozen=True):
    """What is known of an account: its contacts by phase, whoever had them, and its last order."""

    id: UUID
    name: str
    owner_id: UUID | None
    owner: str | None
    phased: Phased
    ordered_on: date | None = None


class RepPhases(Struct, frozen=True):
    """What is known of a rep: the contacts they had, by phase."""

    id: UUID
    name: str
    phased: Phased


class Balance(Struct, frozen=True):
    """The share of the contacts in each phase, and the days since the last of each, ever.

    With `unsure` there were contacts, in the period or before, of which nobody knows the phase.
    """

    shares: Mapping[Phase, Share]
    unknown: Share
    days: Mapping[Phase, int]
    unsure: bool = False


class AccountBalance(Struct, frozen=True):
    """An account's balance, and what is out of it."""

    account: AccountPhases
    balance: Balance
    out: tuple[Imbalance, ...] = ()


class RepBalance(Struct, frozen=True):
    """A rep's balance, and how many of the accounts they own are out of theirs."""

    rep: RepPhases
    balance: Balance
    out: Share


class Phases(Struct, frozen=True):
    """The report: of accounts, or of reps."""

    period: Period
    by: PhasesOf
    accounts: tuple[AccountBalance, ...] = ()
    reps: tuple[RepBalance, ...] = ()


def out_of_balance(account: AccountPhases, today: date) -> tuple[Imbalance, ...]:
    """Name the rules that hold for an account on a day.

    Nothing is concluded where a contact of unknown phase may be the one that is missed.
    """
    found = [Imbalance.UNCARED] if _uncared(account, today) else []
    ever = {phase: count for phase, count in account.phased.ever.items() if count}
    if len(ever) == 1:
        [(phase, count)] = ever.items()
        if phase is not None and count >= ONLY:
            found.append(_ONLY[phase])
    return tuple(found)


def account_balances(
    accounts: Iterable[AccountPhases], today: date, *, silent: bool = False
) -> tuple[AccountBalance, ...]:
    """Weigh accounts: those out of balance first, by name; the others that were spoken with after.

    An account in balance without a contact in the period is left out unless `silent` ones are told.
    """
    weighed = [
        AccountBalance(each, _balance(each.phased, today), out_of_balance(each, today))
        for each in accounts
    ]
    shown = [each for each in weighed if silent or each.out or each.balance.unknown.of]
    return tuple(
        sorted(shown, key=lambda one: (not one.out, name_key(one.account.name), one.account.id))
    )


def rep_balances(
    reps: Iterable[RepPhases], accounts: Sequence[AccountPhases], today: date
) -> tuple[RepBalance, ...]:
    """Weigh reps, by name; nobody is ranked. Who had no contact and has no account is left out."""
    out = defaultdict[UUID | None, list[bool]](list)
    for account in accounts:
        out[account.owner_id].append(bool(out_of_balance(account, today)))
    return tuple(
        RepBalance(rep, _balance(rep.phased, today), share_of(out[rep.id]))
        for rep in sorted(reps, key=lambda rep: (name_key(rep.name), rep.id))
        if rep.phased.ever or rep.id in out
    )


def account_item(one: AccountBalance) -> dict[str, object]:
    """Say an account by the names of the columns."""
    return {
        "account_id": one.account.id,
        "account": one.account.name,
        "owner": one.account.owner,
        **_item(one.balance),
        "last_order_on": one.account.ordered_on,
        "out_of_balance": list(one.out),
    }


def rep_item(one: RepBalance) -> dict[str, object]:
    """Say a rep by the names of the columns."""
    return {
        "rep": one.rep.name,
        **_item(one.balance),
        "out_of_balance": one.out.part,
        "accounts": one.out.of,
    }


def _item(balance: Balance) -> dict[str, object]:
    said: dict[str, object] = {}
    for phase, share in balance.shares.items():
        said |= {f"{phase}_pct": share.percent, phase.value: share.part}
    said |= {"unknown": balance.unknown.part, "contacts": balance.unknown.of}
    return said | {f"days_since_{phase}": balance.days.get(phase) for phase in PHASES}


def _balance(phased: Phased, today: date) -> Balance:
    total = sum(phased.counts.values())
    return Balance(
        {phase: Share(phased.counts.get(phase, 0), total) for phase in PHASES},
        Share(phased.counts.get(None, 0), total),
        {phase: (today - on).days for phase, on in phased.last_on.items() if phase is not None},
        unsure=bool(phased.ever.get(None)),
    )


def _uncared(account: AccountPhases, today: date) -> bool:
    ordered = account.ordered_on
    if ordered is None or today - ordered <= timedelta(days=AFTERCARE_DAYS):
        return False
    last = account.phased.last_on
    since = [last[each] for each in (Phase.AFTERCARE, None) if each in last]
    return all(on <= ordered for on in since)
