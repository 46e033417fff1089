"""Channels: which way of reaching somebody a kind of contact takes, and which are closed to us."""

from collections.abc import Collection, Iterable

from salesbook.domain.accounts.account import ContactChannel
from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.advice import Advice

CHANNELS = {
    InteractionKind.CALL: ContactChannel.PHONE,
    InteractionKind.VIDEO: ContactChannel.PHONE,
    InteractionKind.MESSAGE: ContactChannel.PHONE,
    InteractionKind.EMAIL: ContactChannel.EMAIL,
    InteractionKind.LETTER: ContactChannel.POST,
    InteractionKind.SOCIAL: ContactChannel.SOCIAL,
}
"""The channel of each kind; a visit and a meeting take none that can be closed alone."""

EVERY_CHANNEL = frozenset(ContactChannel) - {ContactChannel.ALL}
"""Every way of reaching somebody."""


_PREFERRED = (
    InteractionKind.CALL,
    InteractionKind.EMAIL,
    InteractionKind.SOCIAL,
    InteractionKind.LETTER,
)


def choose_channel(
    asked: InteractionKind | None, closed: Collection[ContactChannel]
) -> InteractionKind | None:
    """Choose how to reach somebody, or None where what is asked for, or every way, is closed.

    Where nothing is asked for it is a call, else an e-mail, a message on a network, a letter.
    """
    if not EVERY_CHANNEL.difference(closed):
        return None
    ways = _PREFERRED if asked is None else (asked,)
    return next((way for way in ways if CHANNELS.get(way) not in closed), None)


def closed_advice(
    name: str, kind: InteractionKind, closed: Iterable[ContactChannel]
) -> Advice | None:
    """Warn that somebody has closed the channel of a contact, or every channel, to us."""
    wanted = {ContactChannel.ALL, CHANNELS.get(kind)}
    hit = sorted(channel.value for channel in closed if channel in wanted)
    if not hit:
        return None
    how = "at all" if ContactChannel.ALL in hit else f"by {hit[0]}"
    return Advice(
        "do_not_contact",
        f"{name} asked not to be contacted {how}; the log is kept, and due leaves them alone.",
    )
