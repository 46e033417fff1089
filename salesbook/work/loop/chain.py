"""Read how one purpose led to the next with an account or a person."""

from datetime import UTC, datetime
from uuid import UUID

from salesbook.domain.accounts.subject import Subject
from salesbook.domain.loop.chain import Chain, link_up
from salesbook.store.accounts.namesakes import handles_of_namesakes
from salesbook.store.book.book import Book
from salesbook.store.book.setting import settings_of
from salesbook.store.loop.chain import steps_around, tries_since
from salesbook.store.loop.follow_up import follow_ups_with
from salesbook.store.loop.talk import linked_count, linked_talks_of
from salesbook.work.accounts.names import find_subject

_EVER = datetime(1, 1, 2, tzinfo=UTC)


def purpose_chain(book: Book, typed: str, limit: int | None) -> Chain:
    """Read the latest `limit` links with an account or a person; all of them without a limit."""
    subject = find_subject(book, typed)
    account, person = subject.account_id, subject.person_id
    latest = linked_talks_of(book, account=account, person=person, limit=limit)
    count = linked_count(book, account=account, person=person) if limit else len(latest)
    more = count - len(latest)
    since = latest[-1].interaction.occurred_at if more else _EVER
    steps = steps_around(
        book,
        [talk.interaction.id for talk in latest],
        _pending(book, subject),
        since,
        account=account,
        person=person,
    )
    tries = tries_since(book, since, account=account, person=person)
    linked = link_up(
        reversed(latest),
        steps,
        tries,
        book.moment.zone,
        names=subject.names,
        phrases=settings_of(book).phrases,
    )
    alike = handles_of_namesakes(book, [account]) if account and not person else {}
    return Chain(
        moment=book.moment,
        subject=subject,
        links=linked.links,
        open=linked.open,
        since=linked.since,
        typed="".join(alike.values()) or subject.own_name,
        reader=book.rep.id,
        more=more,
    )


def _pending(book: Book, subject: Subject) -> list[UUID]:
    """Name the purposes that are open: of a person, those meant for that person."""
    person = subject.person_id
    found = follow_ups_with(book, account=subject.account_id, people=[person] if person else [])
    return [each.id for each in found if person in {None, each.person_id}]
