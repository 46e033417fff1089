import pytest

from salesbook.domain.accounts.account import ContactChannel
from salesbook.domain.loop.channel import closed_advice
from salesbook.domain.loop.interaction import InteractionKind


@pytest.mark.parametrize(
    ("kind", "closed", "how"),
    [
        (InteractionKind.CALL, [ContactChannel.PHONE], "by phone"),
        (InteractionKind.VISIT, [ContactChannel.ALL], "at all"),
        (InteractionKind.EMAIL, [ContactChannel.EMAIL, ContactChannel.ALL], "at all"),
    ],
)
def test_a_closed_channel_is_named(
    kind: InteractionKind, closed: list[ContactChannel], how: str
) -> None:
    advice = closed_advice("Acme", kind, closed)

    assert advice is not None
    assert how in advice.message


@pytest.mark.parametrize("kind", [InteractionKind.VISIT, InteractionKind.EMAIL])
def test_another_channel_is_open(kind: InteractionKind) -> None:
    assert closed_advice("Acme", kind, [ContactChannel.PHONE]) is None
