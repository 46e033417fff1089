"""What is read of notes, on both engines: which parts they have, when they were typed."""

from datetime import date, datetime, timedelta

import pytest
from msgspec.structs import replace

from salesbook.cli.environment import Environment
from salesbook.domain.loop.follow_up import FollowUpOrigin, PurposeKind
from salesbook.domain.loop.interaction import NoNext, Outcome
from salesbook.domain.team.logged import Worded
from salesbook.domain.team.period import Period
from salesbook.domain.team.quality import NoteFacts
from salesbook.store.compiled.tables import (
    INTERACTION_PURPOSES,
    REVIEW_SCORES,
    REVIEWS,
)
from salesbook.store.team.quality import notes_in
from tests.seeding import NOW, Seeds

PERIOD = Period(date(2026, 11, 16), date(2026, 11, 23))


def notes_of(env: Environment) -> list[NoteFacts]:
    with env.reading() as book:
        return sorted(notes_in(book, PERIOD, [book.rep.id]), key=lambda one: one.on)


def test_the_parts_of_a_note_are_told_and_its_latest_next_purpose(any_book: Environment) -> None:
    with any_book.writing("seed") as book:
        seeds = Seeds(book)
        acme, jan = seeds.account("Acme"), seeds.person("Jan Smit")
        talk = seeds.talk(acme, 3, discussed="Pumps", proposed=" ", recorded_at=NOW)
        for purpose in ("touch base", "Agree the trial"):
            said = {"origin": FollowUpOrigin.LOG, "origin_interaction_id": talk, "person_id": jan}
            seeds.follow_up(acme, -3, purpose, **said)
        kind = seeds.talk(acme, 2, proposed="A cake", no_next=NoNext.ONE_OFF)
        book.add(INTERACTION_PURPOSES, interaction_id=kind, kind=PurposeKind.GOODWILL, text="Hi")
        seeds.talk(acme, 1, outcome=Outcome.BUSY)
        seeds.talk(acme, 40)

    first, second, third = notes_of(any_book)

    assert (first.discussed, first.proposed, first.goodwill, first.ended) == (True, *(False,) * 3)
    assert first.next == Worded("Agree the trial", ("Acme", "Jan Smit"))
    assert (first.typed_on, first.lag) == (date(2026, 11, 23), timedelta(days=3))
    assert (second.discussed, second.proposed, second.goodwill, second.ended) == (
        False,
        *(True,) * 3,
    )
    assert third.tried


def test_a_note_that_says_only_how_it_ended_tells_nothing_of_what_was_discussed(
    book: Environment,
) -> None:
    with book.writing("seed") as opened:
        seeds = Seeds(opened)
        acme = seeds.account("Acme")
        seeds.talk(acme, 3, discussed="Connected.")
        seeds.talk(acme, 2, discussed="Connected the two pumps")

    assert [note.discussed for note in notes_of(book)] == [False, True]


@pytest.mark.parametrize(
    ("zone", "day"), [("Pacific/Auckland", 19), ("Europe/Amsterdam", 18), ("America/Lima", 18)]
)
def test_a_day_is_that_of_the_zone_it_was_said_in(book: Environment, zone: str, day: int) -> None:
    at = datetime.fromisoformat("2026-11-18T20:00+00:00")
    with book.writing("seed") as opened:
        seeds = Seeds(opened)
        seeds.talk(seeds.account("Acme"), 0, occurred_at=at, occurred_zone=zone, recorded_at=at)

    [note] = notes_of(book)

    assert note.on == note.typed_on == date(2026, 11, day)


def test_what_an_import_made_was_typed_by_nobody(any_book: Environment) -> None:
    earlier = NOW - timedelta(days=1)
    with any_book.writing("seed") as book:
        seeds = Seeds(book)
        acme = seeds.account("Acme")
        made = seeds.talk(acme, 5)
        brought_back = seeds.talk(acme, 4, recorded_at=earlier)
        seeds.bring(made, brought_back)

    first, second = notes_of(any_book)

    assert (first.typed_on, first.lag) == (None, None)
    assert second.typed_on == earlier.date()


def test_reviews_are_counted_with_their_marks(any_book: Environment) -> None:
    with any_book.writing("seed") as book:
        seeds = Seeds(book)
        acme = seeds.account("Acme")
        talk = seeds.talk(acme, 3)
        seeds.talk(acme, 2)
        said = {"interaction_id": talk, "reviewer_id": book.rep.id, "reviewed_at": NOW}
        review = book.add(REVIEWS, comment="Well asked", **said)
        for criterion, score in (("purpose", 5), ("listening", 2)):
            book.add(REVIEW_SCORES, review_id=review, criterion=criterion, score=score)

    first, second = notes_of(any_book)

    assert (first.reviews, first.marks, first.marks_sum) == (1, 2, 7)
    assert (second.reviews, second.marks, second.marks_sum) == (0, 0, 0)


def test_of_a_colleague_s_reviews_nothing_is_counted_for_who_may_not_read_them(
    book: Environment,
) -> None:
    sam = replace(book, variables={**book.variables, "SALESBOOK_REP": "Sam Bakker"})
    with book.writing("seed") as opened:
        seeds = Seeds(opened)
        talk, robin = seeds.talk(seeds.account("Acme"), 3), opened.rep.id
        said = {"interaction_id": talk, "reviewer_id": robin, "reviewed_at": NOW}
        review = opened.add(REVIEWS, comment="", **said)
        opened.add(REVIEW_SCORES, review_id=review, criterion="purpose", score=1)

    with sam.reading() as found:
        (note,) = notes_in(found, PERIOD, [robin])

    assert (note.reviews, note.marks) == (0, 0)
