"""Review: read a sample of a rep's notes by the rules, and keep what a person says of one."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.book.moment import Moment
from salesbook.domain.book.rep import Rep
from salesbook.domain.errors import NameNotFoundError
from salesbook.domain.ids import handle_of
from salesbook.domain.loop.talk import Talk
from salesbook.domain.team.period import period_of
from salesbook.domain.team.review import (
    Judged,
    NothingSaidError,
    OwnNoteError,
    PrivateNoteError,
    Review,
    Reviewed,
    Scores,
)
from salesbook.domain.team.sample import SIZE, Sample, Sampled, sampled, seed_of
from salesbook.domain.team.score import Noted, Score, score_note
from salesbook.domain.text import check_text
from salesbook.store.accounts.account import accounts_with
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.handles import LAST, identity_of, shorten
from salesbook.store.book.rep import rep_named, reps_in
from salesbook.store.book.setting import settings_of
from salesbook.store.compiled.tables import INTERACTIONS, REVIEWS
from salesbook.store.loop.latest import own_identity_of
from salesbook.store.loop.memory import promises_made_in
from salesbook.store.loop.talk import talk_with
from salesbook.store.team.review import (
    change_review,
    imported_among,
    keep_review,
    notes_to_review,
    review_by,
    reviews_of,
    reviews_read,
)
from salesbook.work.book.typed_day import typed_day


class Asked(Struct, frozen=True):
    """Which notes are asked for, as it was typed."""

    rep: str | None = None
    since: str | None = None
    until: str | None = None
    size: int = SIZE
    seed: str | None = None
    locale: str = "C"


def sample_notes(book: Book, asked: Asked) -> Sample:
    """Sample the notes of a rep, or one's own, and hold each to the rules.

    Days are those of that rep's zone, the rules those of that rep's settings: whoever asks sees
    the same.
    """
    rep = rep_named(book, asked.rep) if asked.rep else book.rep
    theirs = Moment(book.moment.now, rep.zone)
    since, until = (_day(book, words, asked.locale) for words in (asked.since, asked.until))
    period = period_of(since, until, theirs.today)
    seed = check_text(asked.seed or "", "seed").strip() or seed_of(rep, book.moment)
    pool = notes_to_review(book, rep.id, *period.on_clock(theirs))
    talks = [talk_with(book, one) for one in sampled(pool, seed, asked.size)]
    talks.sort(key=lambda talk: (talk.interaction.occurred_at, talk.interaction.id), reverse=True)
    return Sample(
        moment=book.moment,
        rep=rep,
        reader=book.rep,
        period=period,
        seed=seed,
        notes=_read(book, rep.id, talks),
        among=len(pool),
        judges=tuple(_judges(book, rep)),
    )


def add_review(
    book: WritableBook, typed: str, scores: Scores, comment: str | None = None
) -> Judged:
    """Keep what the rep thinks of a note; what was said of it before is changed, not lost.

    Raises `OwnNoteError`, `PrivateNoteError` and `NothingSaidError`.
    """
    talk = talk_with(book, _note_meant(book, typed))
    _refuse(book, talk, typed)
    said = check_text(comment or "", "comment").strip()
    if not scores and not said:
        raise NothingSaidError(typed)
    before = review_by(book, book.rep.id, talk.interaction.id)
    changed = _keep(book, talk, before, scores, said)
    found = reviews_of(book, [talk.interaction.id])[talk.interaction.id]
    reviewed = next(one for one in found if one.review.reviewer_id == book.rep.id)
    shown = shorten(book, INTERACTIONS, talk.interaction.handle)
    verb = "Reviewed" if before is None else "Changed the review of"
    book.say(f"{verb} a talk with {reviewed.name} ({shown})")
    return Judged(reviewed, shown, before is None, changed, book.moment.today)


def list_reviews(
    book: Book, rep: str | None = None, limit: int | None = None
) -> tuple[list[Reviewed], int]:
    """List the reviews that the rep may read, of one rep's notes or of all, the latest first.

    Counts those that a limit leaves out.
    """
    rep_id = rep_named(book, rep).id if rep else None
    found = [one for one in reviews_read(book) if rep_id in {None, one.rep_id}]
    shown = found[:limit]
    return shown, len(found) - len(shown)


def read_note(book: Book, typed: str) -> Sampled:
    """Read one note with what the rules and the people say of it.

    `typed` is the handle of the log or of a review; `last` is the latest review there is to read.
    """
    talk = talk_with(book, _note_shown(book, typed))
    [note] = _read(book, talk.interaction.rep_id, [talk])
    return note


def _day(book: Book, words: str | None, locale: str) -> date | None:
    return typed_day(book, words, forwards=False, locale=locale) if words else None


def _judges(book: Book, rep: Rep) -> list[str]:
    """Name who could say something of a rep's notes: all others who have not left."""
    today = book.moment.today
    return [
        one.name
        for one in reps_in(book)
        if one.id != rep.id and (one.ended_on is None or one.ended_on >= today)
    ]


def _read(book: Book, rep_id: UUID, talks: Sequence[Talk]) -> tuple[Sampled, ...]:
    """Read what belongs to notes of one rep: what the rules say of them, and what people said."""
    ids = [talk.interaction.id for talk in talks]
    known = [one for one in {talk.interaction.account_id for talk in talks} if one]
    names = {account.id: account.name for account in accounts_with(book, known)}
    phrases, imported = settings_of(book, rep_id).phrases, imported_among(book, ids)
    reviews = reviews_of(book, ids)
    found = []
    for talk in talks:
        interaction = talk.interaction
        account = names.get(interaction.account_id) if interaction.account_id else None
        noted = Noted(
            talk=talk,
            promises=promises_made_in(book, interaction.id),
            names=(*((account,) if account else ()), *talk.people),
            phrases=phrases,
            imported=interaction.id in imported,
        )
        found.append(
            Sampled(
                talk=talk,
                shown=shorten(book, INTERACTIONS, interaction.handle),
                name=account or ", ".join(talk.people),
                score=Score(()) if talk.hidden else score_note(noted),
                reviews=reviews.get(interaction.id, ()),
            )
        )
    return tuple(found)


def _note_meant(book: Book, typed: str) -> UUID:
    """Find the note that a handle means, its own or that of a review; `last` is reviewed last."""
    if typed.strip().casefold() == LAST:
        return _of_review(book, own_identity_of(book, REVIEWS, typed, "review"))
    with suppress(NameNotFoundError):
        return _of_review(book, identity_of(book, REVIEWS, typed, "review"))
    return identity_of(book, INTERACTIONS, typed, "log")


def _note_shown(book: Book, typed: str) -> UUID:
    if typed.strip().casefold() != LAST:
        return _note_meant(book, typed)
    latest = next(iter(reviews_read(book)), None)
    if latest is None:
        raise NameNotFoundError(
            "There is no review for you to read yet.",
            hint="Read a sample of notes: salesbook review",
        )
    return latest.review.interaction_id


def _of_review(book: Book, review_id: UUID) -> UUID:
    interaction_id: UUID = book.current(REVIEWS, [review_id])[review_id]["interaction_id"]
    return interaction_id


def _refuse(book: Book, talk: Talk, typed: str) -> None:
    if talk.interaction.rep_id == book.rep.id:
        raise OwnNoteError(book.rep.name)
    if talk.hidden:
        raise PrivateNoteError(typed)


def _keep(
    book: WritableBook, talk: Talk, before: Review | None, scores: Scores, comment: str
) -> bool:
    """Keep a review, or change the one there is; tell whether anything is different now."""
    if before is None:
        identity = book.new_id()
        review = Review(
            id=identity,
            handle=handle_of(identity),
            interaction_id=talk.interaction.id,
            reviewer_id=book.rep.id,
            reviewed_at=book.moment.now,
            comment=comment,
            scores=scores,
        )
        keep_review(book, review)
        return True
    after = replace(
        before,
        reviewed_at=book.moment.now,
        comment=comment or before.comment,
        scores={**before.scores, **scores},
    )
    return change_review(book, before, after)
