"""Advice: what a receipt warns of without refusing anything."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Advice:
    """A warning with a stable rule name, a sentence, and what to type instead."""

    rule: str
    message: str
    suggestion: str | None = None
