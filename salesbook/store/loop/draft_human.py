"""What a kind word can be about: what was told, what was said, and how often, for some subjects."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from msgspec.structs import replace

from salesbook.domain.accounts.fact import ToldBy
from salesbook.domain.loop.draft_facts import DraftFacts, Human, Said, Told
from salesbook.domain.loop.due.facts import SubjectFacts
from salesbook.domain.loop.due.rules import Context
from salesbook.store.book.book import Book
from salesbook.store.compiled.loop import draft_human as ask
from salesbook.store.statement import Answer


def human_reasons(
    book: Book, ids: Sequence[UUID], context: Context, *, of_accounts: bool
) -> dict[UUID, Human]:
    """Read what a kind word can be about, for each of some accounts, or of people without one."""
    questions = ask.OF_ACCOUNTS if of_accounts else ask.OF_PEOPLE
    told: dict[UUID, tuple[Told, ...]] = {}
    for row in book.rows(questions["told"], ids=ids, reader=book.reader):
        told[row.subject] = (*told.get(row.subject, ()), _told(row))
    talks = {row.subject: row.talks for row in book.rows(questions["talked"], ids=ids)}
    shared = _shared(book.rows(questions["shared"], ids=ids), context)
    return {
        each: Human(
            told=told.get(each, ()),
            shared=shared.get(each),
            talks=talks.get(each, 0),
            seed=each.int,
        )
        for each in ids
    }


def with_reasons(
    book: Book,
    found: Mapping[UUID, DraftFacts],
    context: Context,
    known: Mapping[UUID, SubjectFacts],
    *,
    asked: bool,
) -> dict[UUID, DraftFacts]:
    """Add what a kind word can be about: where it is asked for, or a season of goodwill holds."""
    wanted = [each for each in found if asked or _in_season(each, context, known)]
    accounts = [each for each in wanted if found[each].kind is not None]
    people = [each for each in wanted if found[each].kind is None]
    humans = human_reasons(book, accounts, context, of_accounts=True)
    humans |= human_reasons(book, people, context, of_accounts=False)
    return {
        each: replace(facts, human=_about(humans[each], facts, known.get(each)))
        if each in humans
        else facts
        for each, facts in found.items()
    }


def _in_season(subject: UUID, context: Context, known: Mapping[UUID, SubjectFacts]) -> bool:
    owner_id = known[subject].owner_id if subject in known else None
    return context.season_of(subject, owner_id) is not None


def _about(human: Human, facts: DraftFacts, known: SubjectFacts | None) -> Human:
    """Say whom it is about where that is one person, and what they go through."""
    people = facts.names if facts.kind is None else facts.names[1:]
    pauses = known.pauses if known else ()
    return replace(
        human,
        who=people[0] if len(people) == 1 else None,
        hardship=pauses[0].reason.value if pauses else None,
    )


def _shared(rows: Sequence[Answer], context: Context) -> Mapping[UUID, Said]:
    return {row.subject: Said(row.said, context.day_of(row.said_on)) for row in rows}


def _told(row: Answer) -> Told:
    text = "" if row.private else row.text
    return Told(row.who, row.learned_on, text, ours=row.told_by is ToldBy.US)
