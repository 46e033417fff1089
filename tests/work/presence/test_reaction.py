"""Reactions on both engines: answered by ours or by a contact, taken back with it."""

import pytest

from salesbook.cli.environment import Environment
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.loop.entry import Entry
from salesbook.domain.presence.reaction import KnownReaction, ReactionChange, ReactionWay
from salesbook.store.book.book import WritableBook
from salesbook.store.presence.reaction import open_reactions_of
from salesbook.work.accounts.account import add_account
from salesbook.work.accounts.names import find_person
from salesbook.work.accounts.person import add_person
from salesbook.work.book.undo import undo_command
from salesbook.work.loop.log import log_contact
from salesbook.work.presence.post import PostWords, add_post, list_posts
from salesbook.work.presence.reaction import (
    ReactionWords,
    add_reaction,
    list_reactions,
    waive_reaction,
)

DMY = DateOrder.DMY


@pytest.fixture
def desk(any_book: Environment) -> Environment:
    """Keep two people at Acme."""
    with any_book.writing("account add") as book:
        account = add_account(book, "Acme")
        for name in ("Anna Vermeer", "Bob Smit"):
            add_person(book, name, account=account)
    return any_book


def react(
    book: WritableBook,
    way: ReactionWay,
    person: str,
    kind: str,
    *,
    at: str | None = None,
    about: str | None = None,
) -> ReactionChange:
    return add_reaction(book, ReactionWords(way, person, kind, at=at, about=about), DMY)


def waiting(desk: Environment) -> list[str]:
    with desk.reading() as book:
        people = [find_person(book, name).id for name in ("anna", "bob")]
        return [each.reaction.kind.value for each in open_reactions_of(book, people)]


def every(desk: Environment) -> list[KnownReaction]:
    with desk.reading() as book:
        return list_reactions(book, None, waiting=False, limit=None)[0]


def test_open_ones_of_people_stand_the_latest_first(desk: Environment) -> None:
    with desk.writing("reaction in") as book:
        react(book, ReactionWay.IN, "anna", "like", at="thu 10:00")
        react(book, ReactionWay.IN, "bob", "comment", at="fri 10:00")
        react(book, ReactionWay.IN, "anna", "share", at="wed 10:00")
    with desk.writing("reaction waive") as book:
        waive_reaction(book, "last")

    assert waiting(desk) == ["comment", "like"]


def test_a_contact_answers_and_its_undo_lets_them_wait_again(desk: Environment) -> None:
    with desk.writing("reaction in") as book:
        react(book, ReactionWay.IN, "anna", "like", at="fri 10:00")
    with desk.writing("log") as book:
        log_contact(book, Entry(subject="anna", note="Spoke about pumps"), DMY)
    after = waiting(desk)

    [known] = every(desk)
    with desk.writing("undo") as book:
        undo_command(book)

    assert (after, known.answer_id) == ([], None)
    assert known.interaction_id is not None
    assert waiting(desk) == ["like"]


def test_ours_answers_the_latest_and_says_which(desk: Environment) -> None:
    with desk.writing("reaction in") as book:
        react(book, ReactionWay.IN, "anna", "like", at="thu 10:00")
        react(book, ReactionWay.IN, "anna", "comment", at="fri 10:00")
    with desk.writing("reaction out") as book:
        change = react(book, ReactionWay.OUT, "anna", "reply")

    assert change.answered is not None
    assert change.answered.answer_id == change.known.reaction.id
    assert (change.answered.account, waiting(desk)) == ("Acme", ["like"])


def test_posts_count_what_came_and_went(desk: Environment) -> None:
    with desk.writing("post add") as book:
        post = add_post(book, PostWords("A quiet pump"), DMY).post
        react(book, ReactionWay.IN, "anna", "like", about=post.handle)
        react(book, ReactionWay.IN, "bob", "comment", about=post.handle)
        react(book, ReactionWay.OUT, "bob", "reply", about=post.handle)

    with desk.reading() as found:
        [known], more = list_posts(found, 1)

    assert (known.reactions_in, known.reactions_out, more) == (2, 1, 0)
    assert {each.post for each in every(desk)} == {"A quiet pump"}


def test_lists_are_of_a_person_of_what_waits_and_limited(desk: Environment) -> None:
    with desk.writing("reaction in") as book:
        for person, kind in (("anna", "like"), ("bob", "comment"), ("bob", "share")):
            react(book, ReactionWay.IN, person, kind)
        react(book, ReactionWay.OUT, "bob", "reply")

    with desk.reading() as found:
        limited, more = list_reactions(found, None, waiting=True, limit=1)
        bobs, left = list_reactions(found, "bob", waiting=False, limit=2)
        open_, _ = list_reactions(found, "bob", waiting=True, limit=None)

    assert (len(limited), more, len(bobs), left, len(open_)) == (1, 1, 2, 1, 1)
