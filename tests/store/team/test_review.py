"""Reviews on both engines: kept, changed, and read by who may."""

from datetime import UTC, datetime
from uuid import UUID

from msgspec.structs import replace

from salesbook.cli.environment import Environment
from salesbook.domain.ids import handle_of
from salesbook.domain.loop.interaction import Outcome
from salesbook.domain.team.review import Criterion, Review, Scores
from salesbook.store.book.book import WritableBook
from salesbook.store.compiled.tables import REPS
from salesbook.store.team.review import (
    change_review,
    imported_among,
    keep_review,
    notes_to_review,
    review_by,
    reviews_between,
    reviews_of,
    reviews_read,
)
from tests.seeding import NOW, Seeds

BEGINNING, END = datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 12, 1, tzinfo=UTC)
SAM = {"SALESBOOK_REP": "Sam Bakker"}
KIM = {"SALESBOOK_REP": "Kim Ng"}
PURPOSE, QUESTIONS = Criterion.PURPOSE, Criterion.QUESTIONS


def as_rep(env: Environment, variables: dict[str, str]) -> Environment:
    return replace(env, variables={**env.variables, **variables})


def kept(book: WritableBook, talk: UUID, scores: Scores, comment: str = "") -> Review:
    identity = book.new_id()
    review = Review(
        identity, handle_of(identity), talk, book.rep.id, book.moment.now, comment, scores
    )
    keep_review(book, review)
    return review


def test_a_note_may_be_sampled_when_somebody_was_reached_and_it_is_not_private(
    any_book: Environment,
) -> None:
    with any_book.writing("seed") as book:
        seeds = Seeds(book)
        acme = seeds.account("Acme")
        told = seeds.talk(acme, 1, discussed="The pump sings")
        offered = seeds.talk(acme, 2, proposed="A new bearing")
        seeds.talk(acme, 3)
        seeds.talk(acme, 4, discussed="Mine", private=True)
        seeds.talk(acme, 5, discussed="Nobody there", outcome=Outcome.NO_ANSWER)
        seeds.talk(acme, 50, discussed="Long ago")
        rep_id = book.rep.id
        seeds.bring(told)

    with any_book.reading() as found:
        pool = notes_to_review(found, rep_id, BEGINNING, END)
        imported = imported_among(found, pool)

    assert set(pool) == {told, offered}
    assert imported == {told}


def test_a_review_is_read_by_both_sides_and_by_nobody_else(any_book: Environment) -> None:
    sam, kim = as_rep(any_book, SAM), as_rep(any_book, KIM)
    with any_book.writing("seed") as book:
        seeds = Seeds(book)
        eve = seeds.person("Eve Jansen")
        talk = seeds.talk(seeds.account("Acme"), 1, discussed="The pump sings")
        alone = seeds.talk(None, 40, eve, discussed="Her exam")
    with any_book.reading() as found:
        assert reviews_of(found, [talk]) == {}
    with sam.writing("review add") as book:
        first = kept(book, talk, {QUESTIONS: 3, PURPOSE: 4}, "Well asked")
        kept(book, alone, {PURPOSE: 1})
    with kim.writing("seed") as book:
        Seeds(book).account("Globex")

    with any_book.reading() as found:
        [own] = reviews_of(found, [talk])[talk]
        assert [one.name for one in reviews_read(found)] == ["Eve Jansen", "Acme"]
        assert [one.review.id for one in reviews_between(found, BEGINNING, END)] == [first.id]
    with kim.reading() as found:
        assert (reviews_read(found), reviews_of(found, [talk])) == ([], {})
    with kim.writing("seed") as book:
        book.change(REPS, book.rep.id, seat="leader")
    with kim.reading() as found:
        assert len(reviews_read(found)) == 2
        assert review_by(found, found.rep.id, talk) is None

    assert own.review == first
    assert list(own.review.scores) == [PURPOSE, QUESTIONS]
    assert (own.rep, own.reviewer, own.people) == ("Robin Vos", "Sam Bakker", ())


def test_a_second_review_changes_the_first(any_book: Environment) -> None:
    sam = as_rep(any_book, SAM)
    with any_book.writing("seed") as book:
        seeds = Seeds(book)
        talk = seeds.talk(seeds.account("Acme"), 1, discussed="The pump sings")
    with sam.writing("review add") as book:
        first = kept(book, talk, {PURPOSE: 4})
        second = replace(
            first, scores={PURPOSE: 5, QUESTIONS: 2}, comment="Better", reviewed_at=NOW
        )

        assert not change_review(book, first, replace(first, reviewed_at=NOW))
        assert change_review(book, first, second)

    with sam.reading() as found:
        assert review_by(found, found.rep.id, talk) == second
