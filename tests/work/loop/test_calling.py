from datetime import timedelta

from salesbook.cli.environment import Environment
from salesbook.domain.ids import handle_of
from salesbook.domain.loop.follow_up import FollowUp, Purpose
from salesbook.domain.pipeline.campaign import Campaign, CampaignKind
from salesbook.store.compiled.tables import ACCOUNTS, INTERACTIONS
from salesbook.store.loop.follow_up import keep_follow_up
from salesbook.store.pipeline.campaign import keep_campaign, keep_members
from salesbook.work.loop.calling import next_calls
from tests.house import ZONE

MANY = 620


def test_the_first_calls_of_a_long_list_are_those_of_all_of_it(book: Environment) -> None:
    with book.writing("test") as writing:
        ids = writing.add_all(
            ACCOUNTS, [{"name": f"Firm {n}", "name_key": f"firm {n}"} for n in range(MANY)]
        )
        own = writing.new_id()
        spring = Campaign(own, handle_of(own), "Spring", CampaignKind.CALLS, "EUR")
        keep_campaign(writing, spring)
        keep_members(writing, spring, ids)
        now, rep = writing.moment.now, writing.rep.id
        for days in range(1, 40):
            writing.add(
                INTERACTIONS,
                rep_id=rep,
                account_id=ids[-days],
                kind="call",
                direction="outbound",
                outcome="connected",
                occurred_at=now - timedelta(days=days),
                occurred_zone=ZONE,
                discussed="",
                proposed="",
            )
        owed = writing.new_id()
        purpose, today = Purpose("Agree the price"), writing.moment.today
        due = FollowUp(owed, handle_of(owed), purpose, today, rep, now, account_id=ids[300])
        keep_follow_up(writing, due)

    with book.reading() as reading:
        few, all_of_them = next_calls(reading, "spring", 3), next_calls(reading, "spring", MANY)

    assert few.calls == all_of_them.calls[:3]
    assert few.calls[0].entry.facts.name == "Firm 300"
    assert (few.resting, all_of_them.resting) == (None, 4)
    assert few.waiting == all_of_them.waiting == MANY
