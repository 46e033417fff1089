"""Cues: what a planned contact lacks, and what should be at hand when it begins.

Some of it is work at the desk: a number to find, somebody in the way to plan for. The rest is read
in the call card beforehand. A plan keeps each as a word, with a name where one helps; what people
told about themselves is named by nothing, since a plan is read by more than one pair of eyes.
"""

import re
from enum import StrEnum

from msgspec import Struct

_PART = re.compile(r"(?P<word>[a-z_]+)(?: “(?P<name>[^”]*)”)?")


class CueKind(StrEnum):
    """What a contact needs before it begins, or what to know by then."""

    PURPOSE = "vague_purpose"
    PHONE = "no_phone"
    PERSON = "no_person"
    RISK = "risk"
    BLOCKER = "blocker"
    DECIDER = "no_decider"
    DECIDES = "decides"
    DOCUMENT = "document"
    FACT = "fact"
    AGREED = "agreed"
    BUSY = "busy"


AT_HAND = frozenset({CueKind.DECIDER, CueKind.DECIDES, CueKind.DOCUMENT, CueKind.FACT})
"""What is only to be read, or asked in the call itself: nothing has to be found or thought out."""


class Cue(Struct, frozen=True):
    """One thing that makes a contact ready, and the name of the person or the document it is."""

    kind: CueKind
    name: str = ""


def lacking(cues: tuple[Cue, ...]) -> tuple[Cue, ...]:
    """Take what is work at the desk."""
    return tuple(each for each in cues if each.kind not in AT_HAND)


def write_cues(cues: tuple[Cue, ...]) -> str | None:
    """Write what makes a contact ready as a plan keeps it; None for nothing."""
    return ", ".join(_written(each) for each in cues) or None


def read_cues(kept: str | None) -> tuple[Cue, ...]:
    """Read what a plan kept; words that are not known here are left out."""
    known = {kind.value for kind in CueKind}
    parts = (found.groupdict("") for found in _PART.finditer(kept or ""))
    return tuple(
        Cue(CueKind(part["word"]), part["name"]) for part in parts if part["word"] in known
    )


def _written(cue: Cue) -> str:
    name = " ".join(cue.name.replace("“", "").replace("”", "").split())
    return f"{cue.kind} “{name}”" if name else cue.kind.value
