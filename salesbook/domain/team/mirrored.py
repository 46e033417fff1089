"""What reports, a digest and reviews say of one rep, told by the columns that say most."""

from collections.abc import Mapping

from salesbook.domain.team.answered import Reach, reach_item
from salesbook.domain.team.digest import Digest
from salesbook.domain.team.hours import HoursTold, hours_item
from salesbook.domain.team.mark import Mark
from salesbook.domain.team.phases import Phases, rep_item
from salesbook.domain.team.purpose import Purposefulness, purpose_item
from salesbook.domain.team.quality import Quality, QualityRow, quality_item
from salesbook.domain.team.review import Reviewed
from salesbook.domain.team.sample import Sample, Sampled

Row = Mapping[str, object]
Report = Quality | Purposefulness | Phases | HoursTold | Reach | Digest | Sample | list[Reviewed]


def rows_of(told: Report) -> list[Row]:
    """Tell each row, in the order in which it is written."""
    if isinstance(told, list):
        return [*map(_review, told)]
    if isinstance(told, Sample):
        return [*map(_note, told.notes)]
    if isinstance(told, Digest):
        return [_mark(mark) for mark in (*told.marks, *(one.mark for one in told.followed))]
    span = {"since": told.period.since, "until": told.period.until}
    return [{**item, **span} for item in _counted(told)]


def _counted(told: Quality | Purposefulness | Phases | HoursTold | Reach) -> list[Row]:
    if isinstance(told, Phases):
        return [*map(rep_item, told.reps)]
    if isinstance(told, HoursTold):
        return [*map(hours_item, told.rows)]
    if isinstance(told, Reach):
        return [*map(reach_item, told.rows)]
    return [
        quality_item(row) if isinstance(row, QualityRow) else purpose_item(row) for row in told.rows
    ]


def _mark(mark: Mark) -> Row:
    names = ("kind", "text", "on", "rep", "handle")
    return {name: getattr(mark, name) for name in names} | {"account": mark.whose}


def _note(note: Sampled) -> Row:
    interaction = note.talk.interaction
    return {
        "interaction_id": interaction.id,
        "handle": interaction.handle,
        "occurred_at": interaction.occurred_at,
        "rep": note.talk.rep,
        "account": note.name,
        "kind": interaction.kind,
        "kept": note.score.kept,
        "asked": len(note.score.asked),
        **{each.rule.value: each.kept for each in note.score.rulings},
    }


def _review(one: Reviewed) -> Row:
    names = ("talk", "occurred_at", "rep", "account", "reviewer")
    review = one.review
    return {
        **{name: getattr(one, name) for name in names},
        **{name: getattr(review, name) for name in ("id", "handle", "reviewed_at", "comment")},
        **{criterion.value: score for criterion, score in review.scores.items()},
    }
