"""How the stages that an opportunity passed look."""

from collections.abc import Sequence
from datetime import date

from salesbook.domain.dates.speak import day_words
from salesbook.domain.pipeline.steps import Passed, Steps
from salesbook.render.json import json_items
from salesbook.render.layout import Report, stacked
from salesbook.render.pipeline.opportunity import opportunity_line
from salesbook.render.style import joined, muted
from salesbook.render.table import Column, Ledger
from salesbook.render.words import BLANK, Words


def steps_report(steps: Steps) -> Report:
    """Lay out the stages that an opportunity passed, with the days it spent in each."""
    columns = [
        Column("From"),
        Column("Stage"),
        Column("Days", right=True),
        Column("Why", grows=True),
    ]
    ledger = Ledger(columns, [_row(passed, steps.today) for passed in steps.passed])
    head = joined(opportunity_line(steps.card, steps.today), muted(steps.card.account), by=" · ")
    name = f'"{steps.card.opportunity.name}"'
    hint = muted(f"Move it on: salesbook opportunity stage {name} STAGE")
    return stacked(head, BLANK, ledger, BLANK, hint)


def steps_json(steps: Steps) -> str:
    """Write the same as one document."""
    items = (
        {
            "stage": passed.stage.key,
            "label": passed.stage.label,
            "from_on": passed.from_on,
            "until_on": passed.until_on,
            "days": passed.days(steps.today),
            "reason": passed.reason,
            "note": passed.note,
        }
        for passed in steps.passed
    )
    return json_items("opportunity_stages", items, as_of=steps.today)


def _row(passed: Passed, today: date) -> Sequence[str | Words]:
    why = ": ".join(filter(None, (str(passed.reason or "").replace("_", " "), passed.note)))
    from_on = day_words(passed.from_on, today)
    return [from_on, passed.stage.label, str(passed.days(today)), why]
