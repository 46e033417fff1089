"""What is closed to us: a channel, and until when."""

from datetime import date

from msgspec import Struct

from salesbook.domain.accounts.account import ContactChannel

CHANNEL_ALIASES = {
    "call": ContactChannel.PHONE,
    "calls": ContactChannel.PHONE,
    "telephone": ContactChannel.PHONE,
    "mail": ContactChannel.EMAIL,
    "e-mail": ContactChannel.EMAIL,
    "letter": ContactChannel.POST,
    "linkedin": ContactChannel.SOCIAL,
    "everything": ContactChannel.ALL,
}
"""Everyday names of what can be closed to us."""


class Closing(Struct, frozen=True):
    """A channel that is closed to us, and until when; None is until they say otherwise."""

    channel: ContactChannel
    until_on: date | None = None
