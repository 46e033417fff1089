from collections.abc import Collection

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.accounts.account import ContactChannel
from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.channel import CHANNELS, EVERY_CHANNEL, choose_channel, closed_advice


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


@pytest.mark.parametrize(
    ("asked", "closed", "chosen"),
    [
        (None, [], InteractionKind.CALL),
        (None, [ContactChannel.PHONE], InteractionKind.EMAIL),
        (None, [ContactChannel.PHONE, ContactChannel.EMAIL], InteractionKind.SOCIAL),
        (None, EVERY_CHANNEL - {ContactChannel.POST}, InteractionKind.LETTER),
        (None, EVERY_CHANNEL, None),
        (InteractionKind.CALL, [ContactChannel.PHONE], None),
        (InteractionKind.EMAIL, [ContactChannel.PHONE], InteractionKind.EMAIL),
        (InteractionKind.VISIT, [ContactChannel.PHONE], InteractionKind.VISIT),
        (InteractionKind.VISIT, EVERY_CHANNEL, None),
    ],
)
def test_the_channel_is_the_one_asked_for_or_the_first_that_is_open(
    asked: InteractionKind | None,
    closed: Collection[ContactChannel],
    chosen: InteractionKind | None,
) -> None:
    assert choose_channel(asked, closed) is chosen


@given(st.sampled_from([None, *InteractionKind]), st.sets(st.sampled_from(sorted(EVERY_CHANNEL))))
def test_a_closed_channel_is_never_chosen(
    asked: InteractionKind | None, closed: set[ContactChannel]
) -> None:
    chosen = choose_channel(asked, closed)

    assert chosen is None or CHANNELS.get(chosen) not in closed
