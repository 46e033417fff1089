"""How the revisions of a plan look."""

from collections.abc import Sequence

from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.speak import day_words
from salesbook.domain.loop.plan.revision import Revision
from salesbook.render.layout import Report
from salesbook.render.table import Column, Ledger


def revisions_report(revisions: Sequence[Revision], moment: Moment) -> Report:
    """List the plans that were made for a day."""
    rows = [
        [
            str(each.revision),
            _made(each, moment),
            str(each.contacts),
            str(each.logged),
        ]
        for each in revisions
    ]
    columns = [
        Column("Revision", right=True),
        Column("Made"),
        Column("Contacts", right=True),
        Column("Logged", right=True),
    ]
    return Ledger(columns, rows)


def _made(revision: Revision, moment: Moment) -> str:
    local = Moment(revision.made_at, moment.zone).local
    return f"{day_words(local.date(), moment.today)} {local:%H:%M}"
