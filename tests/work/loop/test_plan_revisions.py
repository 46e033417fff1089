"""The revisions of a day's plan."""

from datetime import date

import pytest

from salesbook.cli.environment import Environment
from salesbook.domain.loop.plan.errors import NoPlanError
from salesbook.work.loop.plan_revisions import list_revisions


def test_a_day_without_a_plan_has_no_revisions(book: Environment) -> None:
    with book.reading() as reading, pytest.raises(NoPlanError):
        list_revisions(reading, date(2026, 11, 20))
