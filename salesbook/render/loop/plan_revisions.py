"""How the revisions of a plan look, and what changed from the first of a day to the last."""

from collections import Counter
from collections.abc import Iterator, Sequence

from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.speak import time_words
from salesbook.domain.loop.plan.compared import Compared, Fate
from salesbook.domain.loop.plan.revision import Revision, Revisions
from salesbook.domain.loop.plan.span import clock
from salesbook.render.layout import Report, stacked
from salesbook.render.loop.plan_words import party_text
from salesbook.render.style import joined, muted, plain, strong
from salesbook.render.table import Column, Ledger
from salesbook.render.words import BLANK, Words

_COLUMNS = (
    Column("Revision", right=True),
    Column("Made"),
    Column("Contacts", right=True),
    Column("Logged", right=True),
)
_CHANGES = (
    Column("Account", grows=True),
    Column("Purpose", grows=True),
    Column("Change"),
    Column("When"),
)


def revisions_report(made: Revisions, moment: Moment) -> Report:
    """List the plans that were made for a day, and of several what became of each contact."""
    parts: list[Report] = [_listed(made.revisions, moment)]
    if len(made.revisions) == 1:
        parts += [BLANK, plain("Planned once so far, so there is nothing to compare yet.")]
    elif made.changes:
        parts += [BLANK, *_changed(made.changes)]
    return stacked(*parts, BLANK, muted("Next: salesbook now"))


def _listed(revisions: Sequence[Revision], moment: Moment) -> Ledger:
    rows = [
        [str(each.revision), _made(each, moment), str(each.contacts), str(each.logged)]
        for each in revisions
    ]
    return Ledger(_COLUMNS, rows)


def _made(revision: Revision, moment: Moment) -> str:
    return time_words(Moment(revision.made_at, moment.zone).local, moment.today)


def _changed(changes: Sequence[Compared]) -> Iterator[Report]:
    counts = Counter(each.fate for each in changes)
    said = [f"{counts[fate]} {fate}" for fate in Fate if counts[fate]]
    yield joined(strong("From the first to the last"), *said, by=" · ")
    rows: list[list[str | Words]] = [
        [party_text(each.party), each.title, _fate_text(each), _when(each)] for each in changes
    ]
    yield Ledger(_CHANGES, rows)


def _fate_text(compared: Compared) -> Words:
    quiet = compared.fate in {Fate.KEPT, Fate.DONE}
    said = f"{compared.fate}, done" if compared.done and not quiet else str(compared.fate)
    return muted(said) if quiet else plain(said)


def _when(compared: Compared) -> str:
    minutes = dict.fromkeys((compared.before, compared.after))
    return " → ".join(clock(minute) for minute in minutes if minute is not None)
