"""How phases look: accounts out of balance first, and why; or reps by name."""

from collections.abc import Callable, Sequence
from datetime import date

from salesbook.domain.dates.speak import day_words
from salesbook.domain.loop.interaction import Phase
from salesbook.domain.team.column import ReportColumn
from salesbook.domain.team.phases import (
    ACCOUNT_COLUMNS,
    REP_COLUMNS,
    RULES,
    AccountBalance,
    Balance,
    Imbalance,
    Phases,
    PhasesOf,
    RepBalance,
    account_item,
    rep_item,
)
from salesbook.render.layout import Report, stacked
from salesbook.render.style import joined, muted, plain, strong
from salesbook.render.table import Column
from salesbook.render.team.numbers import Shown, fitting, numbers_csv, numbers_json, title_of
from salesbook.render.team.shares import NONE, share_words
from salesbook.render.words import BLANK, Words

_DOING = {
    Imbalance.UNCARED: "no aftercare since",
    Imbalance.ONLY_TRANSACT: "only sold to",
    Imbalance.ONLY_INFORM: "only informed",
    Imbalance.ONLY_AFTERCARE: "only cared for",
}
_NOTHING = plain("Nobody was reached yet. Log a contact: salesbook log ACCOUNT NOTE")
_MEANING = "Of n contacts the share in each phase, and the days since the last one, ever."


def phases_report(phases: Phases, today: date, limit: int | None = None) -> Report:
    """Lay out accounts, those out of balance first, `limit` at most; or reps, by name."""
    title = title_of("Phases in balance", phases.period, today)
    if not (phases.accounts or phases.reps):
        return stacked(title, _NOTHING)
    if phases.by is PhasesOf.REP:
        return _reps_report(phases, title)
    return _accounts_report(phases, title, today, limit)


def phases_json(phases: Phases, today: date, limit: int | None = None) -> str:
    """Write accounts, `limit` at most, or reps as one document."""
    columns, items = _documents(phases, limit)
    more = len(phases.accounts) + len(phases.reps) - len(items)
    return numbers_json("report_phases", columns, items, phases.period, today, more=more)


def phases_csv(phases: Phases, limit: int | None = None) -> str:
    """Write accounts, `limit` at most, or reps as CSV."""
    return numbers_csv(*_documents(phases, limit), phases.period)


def _documents(
    phases: Phases, limit: int | None
) -> tuple[tuple[ReportColumn, ...], list[dict[str, object]]]:
    if phases.by is PhasesOf.REP:
        return REP_COLUMNS, [*map(rep_item, phases.reps)]
    return ACCOUNT_COLUMNS, [*map(account_item, phases.accounts[:limit])]


def _accounts_report(phases: Phases, title: Words, today: date, limit: int | None) -> Report:
    shown = phases.accounts[:limit]
    columns = [
        *(Shown[AccountBalance](each.heading, _of(each.cell)) for each in _PHASES),
        Shown[AccountBalance]("n", lambda one: _n(one.balance)),
        *_unknown_column(shown),
        Shown[AccountBalance]("Owner", lambda one: muted(one.account.owner or ""), room=2),
        Shown[AccountBalance]("Out of balance", lambda one: _out(one, today), grows=True),
    ]
    rows = [(strong(one.account.name), one) for one in shown]
    table = fitting(Column("Account", grows=True), rows, columns)
    return stacked(title, _how_many(phases), table, *_rest(phases, len(shown)), *_told(shown))


def _reps_report(phases: Phases, title: Words) -> Report:
    columns = [
        *(Shown[RepBalance](each.heading, _of(each.cell)) for each in _PHASES),
        Shown[RepBalance]("n", lambda one: _n(one.balance)),
        Shown[RepBalance]("Unknown", lambda one: _unknown(one.balance)),
        Shown[RepBalance]("Accounts out", lambda one: share_words(one.out)),
    ]
    table = fitting(Column("Rep"), [(strong(one.rep.name), one) for one in phases.reps], columns)
    step = muted("Which accounts: salesbook report phases --rep REP")
    return stacked(title, table, BLANK, muted(_MEANING), step)


def _of(cell: Callable[[Balance], Words]) -> Callable[[AccountBalance | RepBalance], Words]:
    return lambda one: cell(one.balance)


def _how_many(phases: Phases) -> Words:
    out = sum(bool(one.out) for one in phases.accounts)
    return joined(
        "Accounts out of balance:", strong(f"{out:,} of {len(phases.accounts):,}"), by=" "
    )


def _rest(phases: Phases, shown: int) -> list[Words]:
    known = len(phases.accounts)
    if shown == known:
        return []
    return [muted(f"… and {known - shown:,} more: salesbook report phases --limit {known}")]


def _told(shown: Sequence[AccountBalance]) -> list[Words]:
    """Say the rules that hold, what the figures mean, and what to do next."""
    rules = [rule for rule in Imbalance if any(rule in one.out for one in shown)]
    return [
        BLANK,
        *(muted(f"{_DOING[rule].capitalize()}: {RULES[rule]}.") for rule in rules),
        muted(_MEANING),
        muted(f'The next one: salesbook brief "{shown[0].account.name}"'),
    ]


def _out(one: AccountBalance, today: date) -> Words:
    said = dict(_DOING)
    if ordered := one.account.ordered_on:
        said[Imbalance.UNCARED] += f" {day_words(ordered, today)}"
    return plain(", ".join(said[rule] for rule in one.out))


def _phase(phase: Phase) -> Callable[[Balance], Words]:
    def cell(balance: Balance) -> Words:
        share, days = balance.shares[phase], balance.days.get(phase)
        if days is None:
            return NONE if balance.unsure else muted("never")
        return joined(share.short if share.part else "", muted(f"{days} d"), by=", ")

    return cell


def _n(balance: Balance) -> Words:
    return plain(f"{balance.unknown.of:,}")


def _unknown_column(shown: Sequence[AccountBalance]) -> list[Shown[AccountBalance]]:
    """Show of how many the phase is unknown, wherever that holds of one."""
    unsure = any(one.balance.unknown.part for one in shown)
    return [Shown("Unknown", lambda one: _unknown(one.balance), room=0 if unsure else 2)]


def _unknown(balance: Balance) -> Words:
    return plain(balance.unknown.short) if balance.unknown.part else NONE


_PHASES = (
    Shown[Balance]("Informing", _phase(Phase.INFORM)),
    Shown[Balance]("Transacting", _phase(Phase.TRANSACT)),
    Shown[Balance]("Aftercare", _phase(Phase.AFTERCARE)),
)
