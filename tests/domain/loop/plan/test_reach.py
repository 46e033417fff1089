from uuid import UUID

import pytest

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.plan.cue import Cue, CueKind
from salesbook.domain.loop.plan.item import Party
from salesbook.domain.loop.plan.reach import Reach

ACME, ANN = UUID(int=1), UUID(int=2)
CALL, VIDEO = InteractionKind.CALL, InteractionKind.VIDEO


@pytest.mark.parametrize(
    ("reach", "party", "purpose", "channel", "lacks"),
    [
        (Reach({ACME}, {ACME}), Party(ACME), "Agree the scope", CALL, ()),
        (Reach({ANN}), Party(ACME, ANN), "Agree the scope", CALL, ()),
        (Reach(), Party(ACME, ANN), "Agree the scope", CALL, (CueKind.PHONE,)),
        (Reach(), Party(ACME, ANN), "Agree the scope", VIDEO, ()),
        (Reach({ACME}), Party(ACME), "Agree the scope", CALL, (CueKind.PERSON,)),
        (Reach({ANN}), Party(person_id=ANN), "check in with Acme", CALL, (CueKind.PURPOSE,)),
        (Reach({ANN}, phrases=("ping",)), Party(person_id=ANN), "ping", CALL, (CueKind.PURPOSE,)),
    ],
)
def test_a_contact_lacks_a_purpose_a_number_or_a_person(
    reach: Reach,
    party: Party,
    purpose: str,
    channel: InteractionKind,
    lacks: tuple[CueKind, ...],
) -> None:
    found = reach.lacks(party, purpose, channel, ("Acme",))

    assert [each.kind for each in found] == [*lacks]


def test_what_a_person_got_last_and_told_is_to_be_had_at_hand() -> None:
    reach = Reach(documents={ANN: "Price list"}, with_facts={ANN})

    assert reach.at_hand(Party(ACME, ANN)) == (
        Cue(CueKind.DOCUMENT, "Price list"),
        Cue(CueKind.FACT),
    )
    assert reach.at_hand(Party(ACME)) == ()
