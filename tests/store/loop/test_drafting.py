"""The facts that a purpose is made of, on both engines."""

from datetime import UTC, datetime

import pytest

from salesbook.cli.environment import Environment
from salesbook.domain.accounts.account import AccountKind
from salesbook.domain.accounts.note import NoteKind
from salesbook.domain.book.moment import Moment
from salesbook.domain.loop.commitment import CommitmentKind
from salesbook.domain.loop.draft import DraftFacts
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.follow_up import FollowUpStatus, Purpose
from salesbook.domain.loop.interaction import Met, NoNext, Outcome
from salesbook.store.book.setting import keep_setting
from salesbook.store.compiled.tables import FOLLOW_UP_CLOSURES, INTERACTION_PURPOSES, NOTES
from salesbook.store.loop.drafting import draft_facts_of
from salesbook.store.loop.due.candidates import Subjects
from tests.seeding import NOW, TODAY, Seeds

CONTEXT = Context(Moment(datetime(2026, 11, 23, 8, 30, tzinfo=UTC), "Europe/Amsterdam"))


def test_nobody_asked_for_nothing_found(any_book: Environment) -> None:
    with any_book.reading() as book:
        assert draft_facts_of(book, Subjects(frozenset(), frozenset()), CONTEXT) == {}


def test_an_account_without_a_past_has_its_kind_and_its_names(any_book: Environment) -> None:
    with any_book.writing("seed") as book:
        seeds = Seeds(book)
        acme = seeds.account("Acme", kind=AccountKind.CUSTOMER, industry="pumps")
        seeds.person("Jan Smit", acme)
        keep_setting(book, "purpose.phrases", ["ping"])

    with any_book.reading() as book:
        found = draft_facts_of(book, Subjects(frozenset({acme}), frozenset()), CONTEXT)

    assert found == {
        acme: DraftFacts(
            today=TODAY,
            kind=AccountKind.CUSTOMER,
            industry="pumps",
            names=("Acme", "Jan Smit"),
            phrases=("ping",),
        )
    }


@pytest.mark.parametrize("with_account", [True, False])
def test_the_latest_of_each_kind_is_found(any_book: Environment, *, with_account: bool) -> None:
    with any_book.writing("seed") as book:
        seeds = Seeds(book)
        acme = seeds.account("Acme") if with_account else None
        jan = seeds.person("Jan Smit", acme)
        about = {"account_id": acme, "person_id": None if acme else jan}
        seeds.talk(acme, 30, jan, discussed="Long ago", proposed="A pump")
        seeds.talk(acme, 9, jan, discussed="Their line 3 stops")
        seeds.talk(acme, 5, jan, proposed="Hidden", private=True, rep_id=book.rep.id)
        tried = seeds.talk(acme, 2, jan, outcome=Outcome.NO_ANSWER, discussed="Not this")
        book.add(
            INTERACTION_PURPOSES, interaction_id=tried, kind="commercial", text="Price of pump 12"
        )
        book.add(NOTES, **about, kind=NoteKind.KNOWLEDGE, text="Old", noted_on=TODAY.replace(day=1))
        seeds.promise(acme, -3, "the drawing", person_id=jan, kind=CommitmentKind.DOCUMENT)
        unmet = seeds.follow_up(acme, 9, "Offer pump 12", person_id=jan, status=FollowUpStatus.DONE)
        book.add(FOLLOW_UP_CLOSURES, follow_up_id=unmet, closed_at=NOW, met=Met.NO)

    subjects = Subjects(frozenset({acme} if acme else set()), frozenset(set() if acme else {jan}))
    with any_book.reading() as book:
        [facts] = draft_facts_of(book, subjects, CONTEXT).values()

    assert facts.reached
    assert facts.promise is not None
    assert (facts.promise.text, facts.promise_kind) == ("the drawing", CommitmentKind.DOCUMENT)
    assert facts.unmet == Purpose("Offer pump 12")
    assert facts.proposed is not None
    assert facts.proposed.text == "Hidden"
    assert facts.discussed is not None
    assert (facts.discussed.text, facts.discussed.on.day) == ("Their line 3 stops", 14)
    assert facts.noted is not None
    assert (facts.noted.text, facts.noted.on.day) == ("Price of pump 12", 21)


@pytest.mark.parametrize("with_account", [True, False])
@pytest.mark.parametrize("no_next", [None, NoNext.LOST])
def test_a_purpose_not_met_is_carried_on_unless_a_contact_said_that_none_is_to_come(
    any_book: Environment, *, with_account: bool, no_next: NoNext | None
) -> None:
    with any_book.writing("seed") as book:
        seeds = Seeds(book)
        acme = seeds.account("Acme") if with_account else None
        jan = seeds.person("Jan Smit", acme)
        unmet = seeds.follow_up(acme, 9, "Offer pump 12", person_id=jan, status=FollowUpStatus.DONE)
        spoken = seeds.talk(acme, 2, jan)
        seeds.talk(acme, 1, jan, no_next=no_next)
        book.add(
            FOLLOW_UP_CLOSURES,
            follow_up_id=unmet,
            closed_at=NOW,
            met=Met.NO,
            interaction_id=spoken,
        )

    subjects = Subjects(frozenset({acme} if acme else set()), frozenset(set() if acme else {jan}))
    with any_book.reading() as book:
        [facts] = draft_facts_of(book, subjects, CONTEXT).values()

    assert facts.unmet == (None if no_next else Purpose("Offer pump 12"))


def test_a_purpose_that_was_met_is_not_carried_on(any_book: Environment) -> None:
    with any_book.writing("seed") as book:
        seeds = Seeds(book)
        acme = seeds.account("Acme")
        met = seeds.follow_up(acme, 9, "Offer pump 12", status=FollowUpStatus.DONE)
        book.add(FOLLOW_UP_CLOSURES, follow_up_id=met, closed_at=NOW, met=Met.YES)

    with any_book.reading() as book:
        [facts] = draft_facts_of(book, Subjects(frozenset({acme}), frozenset()), CONTEXT).values()

    assert facts.unmet is None
