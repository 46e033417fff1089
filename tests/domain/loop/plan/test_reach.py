from uuid import UUID

import pytest

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.plan.item import Lack, Party
from salesbook.domain.loop.plan.reach import Reach

ACME, ANN = UUID(int=1), UUID(int=2)
CALL, VIDEO = InteractionKind.CALL, InteractionKind.VIDEO


@pytest.mark.parametrize(
    ("reach", "party", "purpose", "channel", "lacks"),
    [
        (Reach({ACME}, {ACME}), Party(ACME), "Agree the scope", CALL, ()),
        (Reach({ANN}), Party(ACME, ANN), "Agree the scope", CALL, ()),
        (Reach(), Party(ACME, ANN), "Agree the scope", CALL, (Lack.PHONE,)),
        (Reach(), Party(ACME, ANN), "Agree the scope", VIDEO, ()),
        (Reach({ACME}), Party(ACME), "Agree the scope", CALL, (Lack.PERSON,)),
        (Reach({ANN}), Party(person_id=ANN), "check in with Acme", CALL, (Lack.PURPOSE,)),
        (Reach({ANN}, phrases=("ping",)), Party(person_id=ANN), "ping", CALL, (Lack.PURPOSE,)),
    ],
)
def test_a_contact_lacks_a_purpose_a_number_or_a_person(
    reach: Reach,
    party: Party,
    purpose: str,
    channel: InteractionKind,
    lacks: tuple[Lack, ...],
) -> None:
    assert reach.lacks(party, purpose, channel, ("Acme",)) == lacks
