"""How the board looks: a column for each stage where they fit, in bands where they do not."""

from collections.abc import Iterator, Sequence
from datetime import date

from msgspec import Struct

from salesbook.domain.counting import counted
from salesbook.domain.dates.speak import day_words
from salesbook.domain.ids import SHOWN_LENGTH
from salesbook.domain.pipeline.board import Board, BoardColumn
from salesbook.domain.pipeline.opportunity import OpportunityCard
from salesbook.render.columns import GAP, Slot, side_by_side
from salesbook.render.csv import csv_text
from salesbook.render.json import json_items
from salesbook.render.layout import Indent, Report, stacked
from salesbook.render.pipeline.opportunity import NOTHING_OPEN, opportunity_item, sums
from salesbook.render.style import alarm, joined, muted, plain, strong
from salesbook.render.words import BLANK, Words

NARROWEST = 18
"""Cells below which a column cannot hold an amount and a day: then there are fewer beside it."""

_SHOWN = 8
_KEYS = (
    *("stage", "label", "probability", "opportunities", "currency", "amount"),
    "weighted_amount",
)


class Bands(Struct, frozen=True):
    """Columns beside each other, as many as fit; the rest in bands of as many below."""

    columns: Sequence[BoardColumn]
    today: date

    def lines(self, width: int) -> Iterator[Words]:
        """Lay the columns out, evenly, for the width there is."""
        fitting = max((width + GAP) // (NARROWEST + GAP), 1)
        if fitting == 1:
            yield from self._stacked(width)
            return
        bands = -(-len(self.columns) // fitting)
        size = -(-len(self.columns) // bands)
        slots = [Slot((width + GAP) // size - GAP)] * size
        for start in range(0, len(self.columns), size):
            if start:
                yield BLANK
            yield from self._band(self.columns[start : start + size], slots)

    def _band(self, columns: Sequence[BoardColumn], slots: Sequence[Slot]) -> Iterator[Words]:
        blocks = [list(_cells(column, self.today)) for column in columns]
        for line in range(max(map(len, blocks))):
            row = [block[line] if line < len(block) else _NO_CELL for block in blocks]
            for part in range(max(map(len, row))):
                cells = [cell[part] if part < len(cell) else BLANK for cell in row]
                yield from side_by_side(cells, slots[: len(cells)])

    def _stacked(self, width: int) -> Iterator[Words]:
        for place, column in enumerate(self.columns):
            if place:
                yield BLANK
            head, *cards = _cells(column, self.today)
            for words in head:
                yield from words.lines(width)
            for cell in cards:
                for words in cell:
                    yield from Indent(words).lines(width)


Cell = Sequence[Words]
"""A few lines that belong together: they begin on one line with the cells beside them."""

_NO_CELL: Cell = ()


def board_report(board: Board) -> Report:
    """Lay the board out; the stages in which nothing is are named below it."""
    if not board.cards:
        return NOTHING_OPEN
    full = [column for column in board.columns if column.cards]
    empty = [column.stage.label for column in board.columns if not column.cards]
    bare = [muted(f"Nothing in {', '.join(empty)}.")] if empty else []
    hint = muted("Move one: salesbook opportunity stage ID STAGE")
    return stacked(Bands(full, board.today), BLANK, *sums(board.cards), *bare, hint)


def board_json(board: Board) -> str:
    """Write the board as one document: a stage an item, with its totals and what is in it."""
    return json_items(
        "board", (_item(column, board.today) for column in board.columns), as_of=board.today
    )


def board_csv(board: Board) -> str:
    """Write the totals as rows, one for each stage and currency."""
    rows = [
        [
            column.stage.key,
            column.stage.label,
            column.stage.probability,
            sum(card.opportunity.currency == amount.currency for card in column.cards),
            amount.currency,
            amount.plain,
            weighted.plain,
        ]
        for column in board.columns
        for amount, weighted in zip(column.amounts, column.weighted, strict=True)
    ]
    return csv_text(_KEYS, rows)


def _item(column: BoardColumn, today: date) -> dict[str, object]:
    totals = zip(column.amounts, column.weighted, strict=True)
    return {
        "stage": column.stage.key,
        "label": column.stage.label,
        "probability": column.stage.probability,
        "totals": [
            {"currency": one.currency, "amount": one.plain, "weighted_amount": weighted.plain}
            for one, weighted in totals
        ],
        "opportunities": [opportunity_item(card, today) for card in column.cards],
    }


def _cells(column: BoardColumn, today: date) -> Iterator[Cell]:
    """Give the head of a column, then a cell for each opportunity in it."""
    stage = column.stage
    yield [
        joined(strong(stage.label), muted(f"{stage.probability} %"), by=" "),
        muted(counted(len(column.cards), "opportunities")),
        *[plain(str(amount)) for amount in column.amounts],
        *[muted(f"weighted {amount}") for amount in column.weighted],
    ]
    for card in column.cards[:_SHOWN]:
        yield [BLANK, *_card(card, today)]
    if len(column.cards) > _SHOWN:
        left = len(column.cards) - _SHOWN
        yield [BLANK, muted(f"… {left:,} more: opportunity list --stage {stage.key}")]


def _card(card: OpportunityCard, today: date) -> Iterator[Words]:
    sale = card.opportunity
    yield strong(sale.name)
    yield joined(card.account, muted(card.apart), by=" ")
    if card.amount:
        yield plain(str(card.amount))
    if sale.close_on:
        close = f"close {day_words(sale.close_on, today)}"
        yield alarm(close) if sale.close_on < today else plain(close)
    days = counted(card.days_in_stage(today), "days")
    stale = alarm("stale") if card.is_stale(today) else BLANK
    yield joined(muted(sale.handle[:SHOWN_LENGTH]), muted(days), stale, by=" ")
