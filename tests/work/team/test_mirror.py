"""The mirror counts what it shows, on both engines, and shows nothing that is kept back."""

from salesbook.cli.environment import Environment
from salesbook.domain.team.door import DOORS, DUE, WHOLE
from salesbook.domain.team.went_on import Measure
from salesbook.store.compiled.tables import (
    CALENDARS,
    INTERACTION_POINTS,
    INTERACTION_PURPOSES,
    PERSONAL_FACTS,
    REPS,
    REVIEW_SCORES,
    REVIEWS,
)
from salesbook.work.team.mirror import mirror_of, own_book, own_due, own_sheets
from tests.seeding import NOW, TODAY, Seeds


def kept(env: Environment) -> None:
    with env.writing("seed") as book:
        seeds = Seeds(book)
        acme = seeds.account("Acme")
        jan = seeds.person("Jan", acme)
        open_, private = seeds.talk(acme, 5), seeds.talk(acme, 3, private=True, discussed="SECRET")
        seeds.follow_up(acme, 1, "Agree SECRET", origin_interaction_id=private)
        seeds.promise(acme, 1, "Send SECRET", interaction_id=private)
        for talk in (open_, private):
            said = {"interaction_id": talk, "kind": "need"}
            book.add(
                INTERACTION_POINTS, **said, text="SECRET" if talk == private else "", position=1
            )
            purpose = {"kind": "commercial", "text": "Agree SECRET" if talk == private else "Agree"}
            book.add(INTERACTION_PURPOSES, interaction_id=talk, **purpose)
        for hidden in (True, False):
            fact = {"rep_id": book.rep.id, "text": "SECRET" if hidden else "", "private": hidden}
            book.add(PERSONAL_FACTS, person_id=jan, learned_on=TODAY, **fact)
        book.add(CALENDARS, rep_id=book.rep.id, name="SECRET", text="SECRET", sha256="0")
        colleague = {"name": "Sam", "name_key": "sam", "zone": "UTC", "country": "NL"}
        sam = book.add(
            REPS, **{name: one for name, one in colleague.items() if name in REPS.column}
        )
        theirs = seeds.talk(acme, 2, rep_id=sam)
        their_private = seeds.talk(acme, 1, rep_id=sam, private=True, discussed="SECRET")
        for talk in (theirs, their_private):
            review = {"interaction_id": talk, "reviewer_id": book.rep.id, "reviewed_at": NOW}
            words = "SECRET" if talk == their_private else ""
            identity = book.add(REVIEWS, comment=words, **review)
            book.add(REVIEW_SCORES, review_id=identity, criterion="purpose", score=4)


def test_every_count_is_that_of_the_rows_and_no_row_holds_what_is_kept_back(
    any_book: Environment,
) -> None:
    kept(any_book)

    with any_book.reading() as book:
        mirror = mirror_of(book, None, "")
        whole = list(own_book(book))
        sheets = {
            name: list(own_sheets(book, door))
            for name, door in DOORS.items()
            if name not in {WHOLE, DUE} and not door.report
        }
        due = own_due(book)

    counts = {one.door.name: one.rows for one in mirror.seen}
    rows = {
        name: sum(len(sheet["handle" if "handle" in sheet else "account"]) for sheet in found)
        for name, found in sheets.items()
    }
    assert {name: counts[name] for name in rows} == rows
    assert counts[WHOLE] == len(whole)
    assert counts[DUE] == len(due.entries)
    assert "SECRET" not in f"{mirror} {whole} {sheets}"
    assert [
        entry.trigger.purpose.text
        for entry in due.entries
        if entry.trigger and entry.trigger.purpose
    ] == ["Keep our promise: (private)"]
    assert {one.measure for one in mirror.went_on.answers} == set(Measure)
