"""How phases look where nobody said which one it was."""

from datetime import date
from uuid import UUID

from salesbook.domain.loop.interaction import Phase
from salesbook.domain.team.period import Period
from salesbook.domain.team.phases import (
    AccountPhases,
    Phased,
    Phases,
    PhasesOf,
    account_balances,
)
from salesbook.render.team.phases import phases_report

TODAY = date(2026, 11, 23)


def test_nothing_is_said_to_be_missing_where_a_phase_is_unknown() -> None:
    counts: dict[Phase | None, int] = {Phase.INFORM: 1, None: 5}
    phased = Phased(counts, counts, {Phase.INFORM: date(2026, 11, 20), None: TODAY})
    acme = AccountPhases(UUID(int=1), "Acme", None, None, phased)
    phases = Phases(Period(TODAY, TODAY), PhasesOf.ACCOUNT, account_balances([acme], TODAY))

    lines = [line.plain for line in phases_report(phases, TODAY).lines(80)]

    assert lines[2].split()[:6] == [
        *("Account", "Informing", "Transacting", "Aftercare", "n", "Unknown")
    ]
    assert lines[3].split() == ["Acme", "17", "%,", "3", "d", "-", "-", "6", "83", "%"]
