"""How reviews look: a sample of notes, one note, the receipt of a judgement, a list."""

from collections.abc import Iterator, Sequence
from datetime import date
from shlex import quote

from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.speak import day_words, say_day
from salesbook.domain.ids import SHOWN_LENGTH
from salesbook.domain.team.review import (
    Criterion,
    Judged,
    Reviewed,
    plain_name,
    remark_of,
    scores_words,
)
from salesbook.domain.team.sample import Sample, Sampled
from salesbook.domain.team.score import Rule, Ruling, Score
from salesbook.render.csv import csv_text
from salesbook.render.json import json_item, json_items
from salesbook.render.labels import labelled
from salesbook.render.layout import Indent, Report, stacked
from salesbook.render.loop.talk_words import short_talk_report
from salesbook.render.style import accent, joined, muted, paste, plain, strong
from salesbook.render.table import Column, Ledger
from salesbook.render.words import BLANK, Words

_DOT = " · "
_LABELS = {
    Rule.DISCUSSED: "discussed",
    Rule.PROPOSED: "proposed",
    Rule.NEXT: "next purpose",
    Rule.PURPOSE: "planned purpose",
    Rule.SAME_DAY: "same day",
    Rule.PROMISES: "promise",
    Rule.NAMED: "who it was",
}
_LISTED = (
    *("id", "handle", "interaction_id", "talk", "occurred_at", "rep_id", "rep", "account_id"),
    *("account", "people", "reviewer_id", "reviewer", "reviewed_at", *Criterion, "comment"),
)
_SAMPLED = (
    *("seed", "interaction_id", "handle", "occurred_at", "rep", "account", "people", "kind"),
    *("kept", "asked", *Rule),
)
NO_REVIEWS = stacked(
    plain("There is no review for you to read yet."),
    muted("Read a sample of notes: salesbook review"),
)


def sample_report(sample: Sample) -> Report:
    """Lay out a sample: each note, which rules it keeps, and what was said of it."""
    notes = [part for note in sample.notes for part in (BLANK, note_report(note, sample.moment))]
    return stacked(*sample_heading(sample), *notes, *sample_ending(sample))


def sample_heading(sample: Sample) -> Iterator[Words]:
    """Say whose notes these are, of how many, and how anybody finds the same."""
    today = sample.moment.today
    size = f"{len(sample.notes)} of {sample.among:,}" if sample.notes else "none"
    period = sample.period.words(today)
    yield joined(strong(f"Notes of {sample.rep.name}"), period, size, by=_DOT)
    same = "whoever asks with it sees the same; private notes are never taken."
    yield muted(f"Seed {sample.seed}: {same}")


def note_report(note: Sampled, moment: Moment) -> Report:
    """Lay out one note: its three parts, which rules it keeps, and what people said of it."""
    remarks = [muted(remark_of(one)) for one in note.reviews]
    return stacked(_name(note), Indent(stacked(*_parts(note, moment), *remarks)))


def _score_parts(score: Score) -> Iterator[Report]:
    """Say how many rules a note keeps, why it misses the others, and what would be better."""
    if not score.asked:
        return
    names = ", ".join(_LABELS[each.rule] for each in score.missing)
    missing = accent(f"missing: {names}") if names else ""
    yield joined(strong(f"{score.kept} of {len(score.asked)} rules"), missing, by=", ")
    if score.missing:
        yield Indent(labelled(_better(each) for each in score.missing))
    spared = [
        f"{_LABELS[each.rule]} ({each.because})" for each in score.rulings if each.kept is None
    ]
    if spared:
        yield muted(f"Not asked: {', '.join(spared)}.")


def sample_ending(sample: Sample) -> Iterator[Words]:
    """Say what to type next, and who could add what no rule can tell."""
    yield BLANK
    named = quote(sample.rep.name)
    if not sample.notes:
        yield muted(f"Look further back: salesbook review {named} --since DATE")
    elif not sample.own:
        add = f"salesbook review add {sample.notes[0].shown}"
        yield paste(f'Say what you think: {add} --purpose 4 --questions 3 --comment "…"')
    elif sample.judges:
        who = ", ".join(sample.judges)
        yield muted(f"Who can add a judgement, by salesbook review {named}: {who}")
    else:
        yield muted(
            "You keep this book alone. Whoever comes to share it can add a judgement:"
            f" salesbook review {named}"
        )


def sample_json(sample: Sample) -> str:
    """Write a sample as one document."""
    said = {
        "rep_id": sample.rep.id,
        "rep": sample.rep.name,
        "since": sample.period.since,
        "until": sample.period.until,
        "seed": sample.seed,
        "among": sample.among,
        "judges": sample.judges,
        "notes": [note_item(note) for note in sample.notes],
    }
    return json_item("review", said, as_of=sample.moment.today)


def sample_csv(sample: Sample) -> str:
    """Write which rules each note of a sample keeps as rows, without its words."""
    rows = []
    for note in sample.notes:
        item = _placed(note) | {"seed": sample.seed}
        item |= {each.rule: each.kept for each in note.score.rulings}
        rows.append([item[name] for name in _SAMPLED])
    return csv_text(_SAMPLED, rows)


def note_item(note: Sampled) -> dict[str, object]:
    """Say a note to a program: its parts, every rule, and the reviews there are to read."""
    interaction = note.talk.interaction
    return {
        **_placed(note),
        "discussed": interaction.discussed,
        "proposed": interaction.proposed,
        "next": [each.purpose.text for each in note.talk.planned],
        "rules": [_ruling(each) for each in note.score.rulings],
        "reviews": [review_item(one) for one in note.reviews],
    }


def note_json(note: Sampled, today: date) -> str:
    """Write one note as a document."""
    return json_item("review_show", note_item(note), as_of=today)


def one_report(note: Sampled, moment: Moment) -> Report:
    """Lay out one note, and what was said of it, criterion by criterion."""
    parts: list[Report] = [_name(note), Indent(stacked(*_parts(note, moment)))]
    for one in note.reviews:
        scores = [
            (plain_name(name).capitalize(), str(score)) for name, score in one.review.scores.items()
        ]
        comment = [("Comment", one.review.comment)] if one.review.comment else []
        said = labelled([*scores, *comment])
        parts += [
            BLANK,
            plain(f"Reviewed by {one.reviewer}, {_said_on(one, moment)}"),
            Indent(said),
        ]
    if not note.reviews:
        parts += [BLANK, plain("There is no review of it for you to read.")]
    return stacked(*parts, BLANK, muted("All there are: salesbook review list"))


def judged_report(judged: Judged) -> Report:
    """Say what became of a review."""
    reviewed = judged.reviewed
    verb = "Reviewed" if judged.is_new else "Review changed" if judged.changed else "Said already"
    head = joined(
        f"{verb}: {reviewed.rep} with",
        joined(strong(reviewed.name), muted(judged.shown), by=_DOT),
        by=" ",
    )
    words = (scores_words(reviewed.review.scores), reviewed.review.comment)
    return stacked(head, Indent(joined(*words, by=": ")))


def judged_json(judged: Judged) -> str:
    """Write what became of a review as one document."""
    return json_item("review_add", {"review": review_item(judged.reviewed)})


def reviews_report(found: Sequence[Reviewed], moment: Moment, more: int = 0) -> Report:
    """Lay reviews out as a table, the latest first."""
    if not found:
        return NO_REVIEWS
    columns = [
        Column("ID"),
        Column("Reviewed"),
        Column("By"),
        Column("Talk", grows=True),
        Column("Review", grows=True),
    ]
    rest = [muted(f"Read one: salesbook review show {found[0].review.handle[:SHOWN_LENGTH]}")]
    if more:
        left = f"… and {more:,} more: salesbook review list --limit {len(found) + more}"
        rest.insert(0, muted(left))
    return stacked(Ledger(columns, [_row(one, moment) for one in found]), *rest)


def reviews_json(found: Sequence[Reviewed], today: date, more: int = 0) -> str:
    """Write reviews as one document; `more` is how many a limit left out."""
    return json_items("reviews", map(review_item, found), as_of=today, more=more)


def reviews_csv(found: Sequence[Reviewed]) -> str:
    """Write reviews as rows."""
    return csv_text(_LISTED, [list(review_item(one).values()) for one in found])


def review_item(one: Reviewed) -> dict[str, object]:
    """Say a review to a program; a criterion without a score is null."""
    review = one.review
    said: dict[str, object] = {name: getattr(one, name, None) for name in _LISTED}
    said |= {name: getattr(review, name) for name in ("id", "handle", "interaction_id", "comment")}
    said |= {"reviewer_id": review.reviewer_id, "reviewed_at": review.reviewed_at}
    return said | {criterion.value: review.scores.get(criterion) for criterion in Criterion}


def _row(one: Reviewed, moment: Moment) -> list[str | Words]:
    scores = strong(scores_words(one.review.scores))
    talk = f"{one.rep} with {one.name}, {day_words(one.occurred_on, moment.today)}"
    day = Moment(one.review.reviewed_at, moment.zone).today
    return [
        muted(one.review.handle[:SHOWN_LENGTH]),
        day_words(day, moment.today),
        one.reviewer,
        talk,
        joined(scores, one.review.comment, by=": "),
    ]


def _said_on(one: Reviewed, moment: Moment) -> str:
    return say_day(Moment(one.review.reviewed_at, moment.zone).today, moment.today)


def _name(note: Sampled) -> Words:
    return joined(strong(note.name), muted(note.shown), by=_DOT)


def _parts(note: Sampled, moment: Moment) -> Iterator[Report]:
    yield short_talk_report(note.talk, moment)
    yield from _score_parts(note.score)


def _placed(note: Sampled) -> dict[str, object]:
    interaction = note.talk.interaction
    return {
        "interaction_id": interaction.id,
        "handle": interaction.handle,
        "occurred_at": interaction.occurred_at,
        "rep": note.talk.rep,
        "account": note.name if interaction.account_id else None,
        "people": note.talk.people,
        "kind": interaction.kind,
        "kept": note.score.kept,
        "asked": len(note.score.asked),
    }


def _ruling(each: Ruling) -> dict[str, object]:
    return {
        "rule": each.rule,
        "kept": each.kept,
        "because": each.because or None,
        "better": each.better or None,
    }


def _better(each: Ruling) -> tuple[str, Words]:
    label = _LABELS[each.rule]
    why = joined(each.because, muted(each.better), by=" ")
    return f"{label[0].upper()}{label[1:]}", why
