"""What is read of phases, on both engines: of accounts and of reps, as of a day."""

from datetime import date, timedelta

from salesbook.cli.environment import Environment
from salesbook.domain.loop.interaction import Outcome, Phase
from salesbook.domain.team.period import Period
from salesbook.domain.team.phases import Phased
from salesbook.store.compiled.tables import ACCOUNTS, ORDERS
from salesbook.store.team.phases import account_phases, rep_phases
from tests.seeding import TODAY, Seeds

PERIOD = Period(date(2026, 11, 2), date(2026, 11, 20))


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def test_phases_are_counted_in_the_period_and_remembered_beyond_it(any_book: Environment) -> None:
    with any_book.writing("seed") as book:
        seeds = Seeds(book)
        acme, gone = seeds.account("Acme"), seeds.account("Gone")
        for days, phase in ((10, "inform"), (9, "inform"), (60, "aftercare"), (5, None)):
            seeds.talk(acme, days, phase=phase and Phase(phase))
        seeds.talk(acme, 1, phase=Phase.TRANSACT)  # after the period
        seeds.talk(acme, 6, phase=Phase.TRANSACT, outcome=Outcome.NO_ANSWER)
        seeds.talk(None, 7, phase=Phase.INFORM)
        seeds.talk(gone, 8)
        book.change(ACCOUNTS, gone, archived_on=TODAY)
        seeds.account("Silent")
        buyer = seeds.account("Buyer")
        for days, back in ((30, False), (20, True), (1, False)):
            order = {"ordered_on": ago(days), "is_return": back, "currency": "EUR"}
            book.add(ORDERS, account_id=buyer, **order)
        me = book.rep

    with any_book.reading() as book:
        everyone = {one.name: one for one in account_phases(book, PERIOD)}
        mine = {one.name for one in account_phases(book, PERIOD, owners=[me.id])}
        nobodys = account_phases(book, PERIOD, owners=[buyer])
        one = account_phases(book, PERIOD, account=acme)
        [rep] = rep_phases(book, PERIOD, {me.id: "Robin"})

    assert set(everyone) == mine == {"Acme", "Buyer"}
    assert nobodys == []
    assert one == [everyone["Acme"]]
    assert (one[0].owner_id, one[0].owner) == (me.id, me.name)
    assert one[0].phased == Phased(
        {Phase.INFORM: 2, Phase.AFTERCARE: 0, None: 1},
        {Phase.INFORM: 2, Phase.AFTERCARE: 1, None: 1},
        {Phase.INFORM: ago(9), Phase.AFTERCARE: ago(60), None: ago(5)},
    )
    assert everyone["Buyer"].ordered_on == ago(30)
    assert rep.phased.counts == {Phase.INFORM: 3, Phase.AFTERCARE: 0, None: 2}
