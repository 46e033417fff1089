"""Busy times: when a rep cannot talk to customers, as a calendar says."""

from datetime import datetime

from msgspec import Struct


class Busy(Struct, frozen=True, order=True):
    """A stretch that is taken, aware of its zone, and what the calendar calls it."""

    start: datetime
    end: datetime
    summary: str = ""


class Agenda(Struct, frozen=True):
    """The busy times of some days, earliest first, and a sentence for each entry left unread."""

    busy: tuple[Busy, ...] = ()
    unread: tuple[str, ...] = ()
