"""Reps that come in: found by source id, e-mail or name; else entered."""

from collections.abc import Sequence
from uuid import UUID

from salesbook.domain.book.import_batch import RowAction
from salesbook.domain.book.rep import Seat
from salesbook.work.book.import_line import Line, lines_with
from salesbook.work.book.import_run import Run

_TABLE = "reps"


def keep_users(run: Run, lines: Sequence[Line]) -> None:
    """Find or enter the rep of every row, and know them by the ids of the file."""
    users, before = list(lines_with(lines, "rep")), run.reps.made
    known = run.known(_TABLE, (user.id for _, user in users))
    for line, user in users:
        named = user.name or user.email
        if not named:
            line.end(RowAction.SKIPPED, "it names nobody")
            continue
        found = known.get(user.id or "")
        present = found or run.reps.means(user.email) or run.reps.means(named)
        rep = present or run.reps.enter(named, user.email, leader_id=_leader(run, user.leader))
        if found is None:
            run.name_row(_TABLE, rep, user.id, None)
        line.became(RowAction.UNCHANGED if present else RowAction.CREATED, _TABLE, rep)
        if user.id:
            run.reps.learn_source(user.id, rep)
    if run.reps.made > before:
        run.made[_TABLE] += run.reps.made - before
    run.flush()


def _leader(run: Run, said: str | None) -> UUID | None:
    """Find or enter who leads a rep."""
    if said is None:
        return None
    return run.reps.means(said) or run.reps.enter(said, seat=Seat.LEADER)
