"""Who stands in the way of a planned contact, and who decides."""

from datetime import UTC, date, datetime
from uuid import UUID

from salesbook.domain.accounts.role import Role, RolePart, Stance
from salesbook.domain.book.stage import Stage
from salesbook.domain.loop.due.facts import OpenSale, SubjectFacts
from salesbook.domain.loop.due.tiers import Tier
from salesbook.domain.loop.due.triggers.trigger import Cause, Trigger
from salesbook.domain.loop.plan.cue import Cue, CueKind
from salesbook.domain.loop.plan.deciding import deciding
from salesbook.domain.pipeline.opportunity import Opportunity

MONDAY = date(2026, 11, 23)
ACME, ANN, BOB, SALE, OTHER = (UUID(int=number) for number in range(1, 6))
PROPOSAL = OpenSale(
    Opportunity(SALE, "", ACME, "Ten pumps", "proposal", currency="EUR", owner_id=ANN),
    Stage("proposal", "Proposal", 60, 10),
    datetime(2026, 11, 2, tzinfo=UTC),
)


def part(played: RolePart, person: UUID = ANN, **more: object) -> Role:
    return Role(person, person, ACME, played, MONDAY, **more)  # type: ignore[arg-type]


def people(*roles: Role, sale: bool = True, called: UUID | None = None) -> list[Cue]:
    facts = SubjectFacts(
        ACME,
        "Acme",
        MONDAY,
        roles=roles,
        sales=(PROPOSAL,) if sale else (),
        names={ANN: "Ann", BOB: "Bob"},
    )
    return [*deciding(facts, Trigger(Tier.STALE, Cause.STALE, MONDAY, person_id=called))]


def test_whoever_stands_in_the_way_is_named_once() -> None:
    blocker, against = part(RolePart.BLOCKER), part(RolePart.INFLUENCER, BOB, stance=Stance.AGAINST)

    assert people(
        blocker, part(RolePart.INFLUENCER, stance=Stance.AGAINST), against, sale=False
    ) == [
        Cue(CueKind.BLOCKER, "Ann"),
        Cue(CueKind.BLOCKER, "Bob"),
    ]


def test_a_part_in_a_sale_that_is_over_counts_no_more() -> None:
    then = part(RolePart.BLOCKER, opportunities=(OTHER,))
    now = part(RolePart.BLOCKER, BOB, opportunities=(OTHER, SALE))

    assert people(then, now)[:1] == [Cue(CueKind.BLOCKER, "Bob")]


def test_who_decides_is_asked_for_where_a_sale_is_open_and_nobody_is_known_to() -> None:
    assert people(part(RolePart.CHAMPION)) == [Cue(CueKind.DECIDER)]
    assert people(part(RolePart.CHAMPION), sale=False) == []


def test_who_decides_is_told_where_somebody_else_is_called() -> None:
    decider = part(RolePart.DECISION_MAKER)

    assert people(decider, called=BOB) == [Cue(CueKind.DECIDES, "Ann")]
    assert people(decider) == [Cue(CueKind.DECIDES, "Ann")]
    assert people(decider, called=ANN) == []
