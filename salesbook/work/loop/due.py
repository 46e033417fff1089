"""List who is owed a purposeful contact, and say why."""

from collections import Counter
from collections.abc import Iterator, Sequence
from uuid import UUID

from msgspec.structs import replace

from salesbook.domain.book.moment import Moment
from salesbook.domain.loop.draft import draft_purpose
from salesbook.domain.loop.due.coldest import coldest
from salesbook.domain.loop.due.facts import SubjectFacts
from salesbook.domain.loop.due.horizon import horizon_of
from salesbook.domain.loop.due.listing import ASKED_FOR, DueList, listing
from salesbook.domain.loop.due.ranking import Entry, in_view, rank
from salesbook.domain.loop.due.rules import Context, DueRules
from salesbook.domain.loop.due.tiers import ListName
from salesbook.domain.loop.due.why import Why, explain
from salesbook.domain.loop.follow_up import Purpose
from salesbook.store.accounts.namesakes import handles_of_namesakes
from salesbook.store.book.book import Book
from salesbook.store.book.setting import settings_of
from salesbook.store.loop.drafting import draft_facts_of
from salesbook.store.loop.due.candidates import (
    Subjects,
    all_subjects,
    in_season,
    spoken_for,
)
from salesbook.store.loop.due.cold import marked_accounts, silences
from salesbook.store.loop.due.facts import facts_of
from salesbook.store.loop.due.known import known_silences
from salesbook.store.loop.due.worth import Portfolios


def due_context(book: Book, moment: Moment, rep_id: UUID | None) -> Context:
    """Put together the day, the rules in force and whose list it is; None takes every rep's."""
    rules = DueRules.of(settings_of(book))
    if not in_season(book, moment.today):
        return Context(moment, rules, rep_id)
    from salesbook.store.accounts.season import seasons_in_force  # noqa: PLC0415 (seldom any)

    return Context(moment, rules, rep_id, seasons_in_force(book, moment.today))


def list_due(
    book: Book, *, moment: Moment, rep_id: UUID | None, limit: int | None = None
) -> DueList:
    """List who is due and who needs a purpose first, at a moment.

    `rep_id` None takes every rep's. The first `limit` are listed, all of them counted.
    """
    context = due_context(book, moment, rep_id)
    ranked, unseen = rank_candidates(book, context, limit)
    season = context.seasons.get(rep_id) if rep_id else None
    shown = listing(moment, ranked, lists=ASKED_FOR, limit=limit, unseen=unseen, season=season)
    return _drafted(book, shown, context)


def rank_candidates(
    book: Book, context: Context, limit: int | None
) -> tuple[tuple[Entry, ...], Counter[ListName]]:
    """Rank everybody who may be due, the gated too, and count the accounts below the limit.

    Of the accounts about which only their silence speaks, the first `limit` are ranked.
    """
    horizon = horizon_of(context)
    spoken = spoken_for(book, horizon, context)
    apart = spoken.accounts | marked_accounts(book, horizon, context)
    first = coldest(silences(book, horizon, context, limit, apart), context, limit)
    portfolios = Portfolios(book, context)
    known, unseen = known_silences(book, horizon, portfolios, apart, limit)
    subjects = Subjects(apart | known.accounts | set(first.ids), spoken.people)
    ranked = rank(_seen(book, subjects, portfolios), context)
    return ranked, first.unseen + unseen


def list_everybody(
    book: Book, *, moment: Moment, rep_id: UUID | None, limit: int | None = None
) -> DueList:
    """List every subject in its list, the gated and the quiet too."""
    context = due_context(book, moment, rep_id)
    horizon = horizon_of(context)
    everybody, spoken = all_subjects(book, rep_id), spoken_for(book, horizon, context)
    subjects = Subjects(everybody.accounts | spoken.accounts, everybody.people | spoken.people)
    ranked = rank(_seen(book, subjects, Portfolios(book, context)), context)
    season = context.seasons.get(rep_id) if rep_id else None
    shown = listing(moment, ranked, lists=ListName, limit=limit, season=season)
    return _drafted(book, shown, context)


def explain_due(
    book: Book,
    subject: Subjects,
    *,
    moment: Moment,
    rep_id: UUID | None,
    weighed: bool = False,
) -> Why:
    """Say in which list one subject stands, and why.

    What it is worth beside the others of its portfolio is told only where that is asked for: it
    changes the points, and nothing else.
    """
    context = due_context(book, moment, rep_id)
    [facts] = facts_of(book, subject, context)
    if weighed:
        facts = Portfolios(book, context).weigh(facts)
    why = explain(facts, context)
    [entry] = draft_for(book, [why.entry], context)
    return why if entry is why.entry else replace(why, entry=entry)


def draft_for(book: Book, entries: Sequence[Entry], context: Context) -> tuple[Entry, ...]:
    """Offer a purpose to everybody among the entries who has none.

    In a season of goodwill it is the purpose of those who are due only because they were silent.
    """
    needing = [entry.facts for entry in entries if _needs_draft(entry)]
    accounts = frozenset(facts.id for facts in needing if facts.account_kind)
    people = frozenset(facts.id for facts in needing if not facts.account_kind)
    read = {facts.id: facts for facts in needing}
    known = draft_facts_of(book, Subjects(accounts, people), context, read)
    return tuple(
        _with_draft(entry, draft_purpose(known[entry.facts.id]))
        if entry.facts.id in known
        else entry
        for entry in entries
    )


def _needs_draft(entry: Entry) -> bool:
    purposeful = entry.trigger is not None and entry.trigger.purpose is not None
    return entry.listed in ASKED_FOR and not purposeful


def _with_draft(entry: Entry, draft: Purpose) -> Entry:
    if entry.listed is ListName.DUE and entry.trigger:
        entry = replace(entry, trigger=replace(entry.trigger, purpose=draft))
    return replace(entry, draft=draft)


def tell_apart(book: Book, entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """Give accounts that share a name the handles that tell them apart."""
    handles = handles_of_namesakes(book, [entry.facts.id for entry in entries])
    return tuple(replace(entry, handle=handles.get(entry.facts.id, "")) for entry in entries)


def _drafted(book: Book, due: DueList, context: Context) -> DueList:
    return replace(due, entries=tell_apart(book, draft_for(book, due.entries, context)))


def _seen(book: Book, subjects: Subjects, portfolios: Portfolios) -> Iterator[SubjectFacts]:
    for facts in facts_of(book, subjects, portfolios.context):
        if in_view(facts, portfolios.context):
            yield portfolios.weigh(facts)
