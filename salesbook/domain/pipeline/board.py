"""The board: open opportunities in columns, one for each stage."""

from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from salesbook.domain.book.stage import Stage, Stages
from salesbook.domain.pipeline.money import Money, totals
from salesbook.domain.pipeline.opportunity import OpportunityCard


class BoardColumn(Struct, frozen=True):
    """A stage and what is in it."""

    stage: Stage
    cards: tuple[OpportunityCard, ...] = ()

    @property
    def amounts(self) -> tuple[Money, ...]:
        """What it may bring, each currency by itself."""
        return open_amounts(self.cards)

    @property
    def weighted(self) -> tuple[Money, ...]:
        """The same, times the probability of the stage."""
        return weighted_amounts(self.cards)


class Board(Struct, frozen=True):
    """The columns in the order of the stages, as of a day."""

    columns: tuple[BoardColumn, ...]
    today: date

    @property
    def cards(self) -> tuple[OpportunityCard, ...]:
        """Everything on the board."""
        return tuple(card for column in self.columns for card in column.cards)


def board_of(cards: Iterable[OpportunityCard], stages: Stages, today: date) -> Board:
    """Put opportunities into the columns of their stages.

    A stage that the book no longer has gets a column at the end while something is in it.
    """
    found = tuple(cards)
    known = {stage.key: stage for stage in (*stages.open, *(card.stage for card in found))}
    columns = (
        BoardColumn(stage, tuple(card for card in found if card.stage.key == stage.key))
        for stage in known.values()
    )
    return Board(tuple(columns), today)


def open_amounts(cards: Iterable[OpportunityCard]) -> tuple[Money, ...]:
    """Add up what opportunities may bring, each currency by itself."""
    return totals(card.amount for card in cards if card.amount)


def weighted_amounts(cards: Iterable[OpportunityCard]) -> tuple[Money, ...]:
    """Add up the same, each times the probability of its stage."""
    return totals(card.weighted for card in cards if card.weighted)
