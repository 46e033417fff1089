"""Which stage of the book another system's stage is."""

from collections.abc import Mapping

from salesbook.domain.book.stage import Ending, Stage, Stages, stage_named
from salesbook.domain.text import name_key
from salesbook.exchange.foreign_words import STAGES
from salesbook.exchange.sales_record import OpportunityRecord
from salesbook.store.book.setting import settings_of
from salesbook.work.book.import_run import Run

_FUTURE = "future"


class StageWords:
    """Reads the stages of one file.

    As was said with `--map-stage`, as they are called here or usually, else by their probability.
    """

    def __init__(self, run: Run) -> None:
        self._run = run
        self.stages: Stages = settings_of(run.book).stages
        self._said = _names(self.stages) | _chosen(run.wishes.stages, self.stages)

    @property
    def first(self) -> Stage:
        """The stage in which a sale begins."""
        begun = [stage for stage in self.stages.open if stage.key != _FUTURE]
        return (begun or list(self.stages.open))[0]

    def named(self, word: str | None) -> Stage | None:
        """Find the stage that a word is known to mean."""
        key = name_key(word or "")
        return self._said.get(key) or self._usual(key)

    def of(self, record: OpportunityRecord) -> Stage:
        """Find the stage of a row; one that nobody knows is guessed, and said."""
        known = self.named(record.stage) or self._ended(record)
        if known is not None:
            return known
        guess = self._nearest(record.probability)
        if record.stage:
            self._run.notice(_guessed(record.stage, guess, by_share=record.probability is not None))
        return guess

    def _usual(self, key: str) -> Stage | None:
        """Find the stage that others' word usually means, if the book still has it."""
        usual = STAGES.get(key, "")
        if usual in {Ending.WON, Ending.LOST}:
            return self.stages.won if usual == Ending.WON else self.stages.lost
        return self.stages.named(usual)

    def _ended(self, record: OpportunityRecord) -> Stage | None:
        """Take a file's word for what ended, whatever it calls that."""
        if record.is_won:
            return self.stages.won
        return self.stages.lost if record.is_closed else None

    def _nearest(self, probability: int | None) -> Stage:
        if probability is None:
            return self.first
        return min(self.stages.open, key=lambda stage: abs(stage.probability - probability))


def _names(stages: Stages) -> dict[str, Stage]:
    keys = {name_key(stage.key): stage for stage in stages.every}
    return {name_key(stage.label): stage for stage in stages.every} | keys


def _chosen(said: Mapping[str, str], stages: Stages) -> dict[str, Stage]:
    """Read what was said of stages. Raises UnknownStageError for one that the book has not."""
    return {name_key(theirs): stage_named(stages, ours) for theirs, ours in said.items()}


def _guessed(word: str, guess: Stage, *, by_share: bool) -> str:
    why = "by its probability" if by_share else "for want of a better"
    plain = word.replace("{", "{{").replace("}", "}}")
    return (
        f"“{plain}” is no stage here, and was taken as “{guess.label}” {why}: {{count}}. "
        f"Another is said with --map-stage '{plain}=KEY'"
    )
