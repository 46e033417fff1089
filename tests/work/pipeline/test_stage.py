import random

import pytest
from sqlalchemy import select

from salesbook.cli.environment import Environment
from salesbook.domain.book.setting import Settings
from salesbook.domain.book.stage import Ending
from salesbook.domain.errors import SalesbookError
from salesbook.domain.pipeline.opportunity import LostReason
from salesbook.store.book.book import Book
from salesbook.store.compiling.statement import compiled
from salesbook.store.models import table_of
from salesbook.store.pipeline.opportunity import steps_of
from salesbook.store.pipeline.tables import OpportunityRow, StageChangeRow
from salesbook.work.pipeline.opportunity import Wording, add_opportunity
from salesbook.work.pipeline.stage import Step, end_opportunity, move_to_stage
from tests.house import Run, at, keep_account

KEYS = [stage.key for stage in Settings().stages.every]
DAYS = [None, "today", "yesterday", "2 days ago"]


def agrees(book: Book) -> bool:
    """Tell whether every opportunity is in the stage of its latest step."""
    sales = table_of(OpportunityRow)
    rows = book.rows(
        compiled(select(sales.c.id, sales.c.stage).where(sales.c.deleted_at.is_(None)))
    )
    steps = steps_of(book, [row.id for row in rows])
    return all(steps[row.id][-1].stage == row.stage for row in rows)


@pytest.mark.parametrize("seed", range(4))
def test_after_any_steps_and_undoings_the_stage_is_that_of_the_latest_step(
    book: Environment, salesbook: Run, seed: int
) -> None:
    keep_account(book, "Acme")
    chance = random.Random(seed)  # noqa: S311 (sameness is the point)
    with book.writing("opportunity add") as writing:
        add_opportunity(writing, "acme", Wording("Pumps", "12k"), locale="en")

    for day in range(24, 30):
        then = at(book, f"2026-11-{day}T{chance.randrange(8, 18):02}:30+01:00")
        step = Step(on=chance.choice(DAYS), reason=LostReason.PRICE, amount="5k")
        try:
            with then.writing("opportunity stage") as writing:
                move_to_stage(writing, "pumps", chance.choice(KEYS), step, locale="en")
        except SalesbookError:
            continue
        if chance.random() < 0.4:
            assert salesbook("undo", now=f"2026-11-{day}T19:00+01:00").code == 0
        with then.reading() as reading:
            assert agrees(reading)


def test_a_lost_sale_may_be_won_after_all_and_both_steps_stay(any_book: Environment) -> None:
    keep_account(any_book, "Acme")
    with any_book.writing("opportunity add") as book:
        add_opportunity(book, "acme", Wording("Pumps"), locale="en")
    with any_book.writing("opportunity lost") as book:
        step = Step(reason=LostReason.BUDGET)
        end_opportunity(book, "pumps", Ending.LOST, step, locale="en")
    with any_book.writing("opportunity won") as book:
        change = end_opportunity(book, "pumps", Ending.WON, step, locale="en")

    assert (change.reason, change.was and change.was.key) == (None, "lost")
    with any_book.reading() as book:
        changes = table_of(StageChangeRow)
        rows = book.rows(compiled(select(changes.c.stage, changes.c.reason).order_by(changes.c.id)))
    assert [(row.stage, row.reason) for row in rows] == [
        ("prospecting", None),
        ("lost", LostReason.BUDGET),
        ("won", None),
    ]
