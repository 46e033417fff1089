"""The stages that an opportunity passes: a setting of the book, written in one line.

    future 5/90, needs=What they need 40/14, won 100, lost 0

A stage is its key (the label makes it where none is written), then its probability in per cent and,
where it is open, the days after which it is stale. The ending is said by `won` or `lost` behind it,
or by a key that is one of the two words.
"""

import re
from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct

from salesbook.domain.counting import counted
from salesbook.domain.errors import NameNotFoundError, SalesbookError
from salesbook.domain.text import name_key

_NAME = r"(?:([^=]*[^=\s])\s*=\s*)?([^=]*?[^=\s])"
_WRITTEN = rf"{_NAME}\s+(\d+)\s*%?(?:\s*[/(]\s*(\d+)\s*d?\s*\)?)?(?:\s+(won|lost|open))?"
_MOST = 99
_ENDINGS = {"won": 100, "lost": 0}


class StagesError(ValueError):
    """Say in a few words what is wrong with stages; who knows where they stand says the rest."""


class StageInUseError(SalesbookError):
    """Say that a stage cannot go, since there are opportunities in it."""

    def __init__(self, stage: str, count: int) -> None:
        are = "is" if count == 1 else "are"
        super().__init__(
            f"The stage “{stage}” cannot go: {counted(count, 'opportunities')} {are} in it.",
            hint=f"See them: salesbook opportunity list --stage {stage} --all",
        )


class UnknownStageError(NameNotFoundError):
    """Say that there is no such stage, and which there are."""

    def __init__(self, typed: str, stages: "Stages") -> None:
        keys = [stage.key for stage in stages.every]
        super().__init__(f"There is no stage “{typed}”.", hint=f"The stages are {', '.join(keys)}.")


class Ending(StrEnum):
    """Whether a stage ends an opportunity, and how."""

    OPEN = "open"
    WON = "won"
    LOST = "lost"


class Stage(Struct, frozen=True):
    """A step of a sale; `probability` in per cent, `stale_days` without a contact or a step."""

    key: str
    label: str
    probability: int
    stale_days: int | None = None
    ending: Ending = Ending.OPEN

    @property
    def is_open(self) -> bool:
        """Whether an opportunity in it may still be won or lost."""
        return self.ending is Ending.OPEN

    def __str__(self) -> str:
        name = self.key if self.label == _label(self.key) else f"{self.key}={self.label}"
        stale = f"/{self.stale_days}" if self.stale_days else ""
        ending = "" if self.ending is _ending(self.key, None) else f" {self.ending}"
        return f"{name} {self.probability}{stale}{ending}"


class Stages(Struct, frozen=True):
    """The stages of a book, in order: one is won, one is lost, the rest are open."""

    every: tuple[Stage, ...]

    def named(self, key: str) -> Stage | None:
        """Find a stage by its key."""
        return next((stage for stage in self.every if stage.key == key), None)

    def of(self, key: str) -> Stage:
        """Find a stage by its key; one that is no longer there is open, and counts for nothing."""
        return self.named(key) or Stage(key, _label(key), 0)

    @property
    def open(self) -> tuple[Stage, ...]:
        """The stages in which there is something left to do."""
        return tuple(stage for stage in self.every if stage.is_open)

    @property
    def won(self) -> Stage:
        """The stage of what was won."""
        return self._ending(Ending.WON)

    @property
    def lost(self) -> Stage:
        """The stage of what was lost."""
        return self._ending(Ending.LOST)

    @property
    def by_key(self) -> Mapping[str, Stage]:
        """The stages by their keys."""
        return {stage.key: stage for stage in self.every}

    def __str__(self) -> str:
        return ", ".join(map(str, self.every))

    def _ending(self, ending: Ending) -> Stage:
        return next(stage for stage in self.every if stage.ending is ending)


def read_stages(text: str) -> Stages:
    """Read the stages from one line; a StagesError says what is wrong with it."""
    parts = [part for part in re.split("[,;·\n]", text) if part.strip()]
    stages = Stages(tuple(_stage(part.strip()) for part in parts))
    keys = [stage.key for stage in stages.every]
    for key in keys:
        if keys.count(key) > 1:
            raise StagesError(f"“{key}” is there twice")
    for ending in (Ending.WON, Ending.LOST):
        if (count := sum(stage.ending is ending for stage in stages.every)) != 1:
            raise StagesError(f"{count or 'none'} of them is {ending}, and just one must be")
    if not stages.open:
        raise StagesError("none of them is open")
    return stages


def _stage(part: str) -> Stage:
    written = re.fullmatch(_WRITTEN, part)
    if written is None:
        raise StagesError(f"“{part}” is no stage with its probability")
    typed_key, name, probability, days, ending = written.groups()
    key = name_key(typed_key or name).replace(" ", "_")
    label = _label(key) if name == key else " ".join(name.split())
    stage = Stage(key, label, int(probability), int(days) if days else None, _ending(key, ending))
    _check(stage)
    return stage


def _ending(key: str, written: str | None) -> Ending:
    if written:
        return Ending(written)
    return Ending(key) if key in (Ending.WON, Ending.LOST) else Ending.OPEN


def _check(stage: Stage) -> None:
    name, probability = f"“{stage.key}”", stage.probability
    if stage.is_open and probability > _MOST:
        raise StagesError(f"{name} is open, and {probability} per cent is not: {_MOST} is the most")
    if not stage.is_open and probability != _ENDINGS[stage.ending]:
        raise StagesError(f"{name} is {stage.ending}: that is {_ENDINGS[stage.ending]} per cent")
    if stage.stale_days is not None and not stage.is_open:
        raise StagesError(f"{name} ends a sale, so it is never stale")
    if stage.stale_days == 0:
        raise StagesError(f"{name} would be stale at once")


def _label(key: str) -> str:
    """Name a stage for people by its key."""
    words = key.replace("_", " ")
    return f"{words[:1].upper()}{words[1:]}"


def stage_named(stages: Stages, typed: str) -> Stage:
    """Find a stage by its key, its label, or the beginning of one of them that is no other's.

    Raises `UnknownStageError`.
    """
    word = name_key(typed.replace("_", " "))
    names = {stage: (stage.key.replace("_", " "), name_key(stage.label)) for stage in stages.every}
    exact = [stage for stage, known in names.items() if word in known]
    found = exact or [
        stage for stage, known in names.items() if word and any(k.startswith(word) for k in known)
    ]
    if len(found) != 1:
        raise UnknownStageError(typed.strip(), stages)
    return found[0]


def refuse_to_drop(stages: Stages, used: Mapping[str, int]) -> None:
    """Refuse stages that leave out one in use; `used` counts the opportunities in each.

    Raises `StageInUseError`.
    """
    for key, count in used.items():
        if stages.named(key) is None:
            raise StageInUseError(key, count)
