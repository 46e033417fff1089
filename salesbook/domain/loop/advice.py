"""Advice: what a receipt warns of without refusing anything."""

from msgspec import Struct


class Advice(Struct, frozen=True):
    """A warning with a stable rule name, a sentence, and what to type instead."""

    rule: str
    message: str
    suggestion: str | None = None
