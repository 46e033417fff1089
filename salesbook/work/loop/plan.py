"""Plan a day: read what it is to hold, lay it out, keep it when it says something new."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.book.moment import Moment
from salesbook.domain.book.setting import Settings
from salesbook.domain.counting import counted
from salesbook.domain.dates.speak import day_words
from salesbook.domain.loop.busy import Agenda
from salesbook.domain.loop.day import ItemKind
from salesbook.domain.loop.due.ranking import in_turn
from salesbook.domain.loop.due.rules import Context
from salesbook.domain.loop.due.tiers import ListName
from salesbook.domain.loop.plan.answering import Learned
from salesbook.domain.loop.plan.blocks import span_of
from salesbook.domain.loop.plan.day_plan import DayPlan
from salesbook.domain.loop.plan.desk import DESK_MINUTES
from salesbook.domain.loop.plan.engaged import engaged
from salesbook.domain.loop.plan.item import Party, Task, Wanted
from salesbook.domain.loop.plan.laid import Laid
from salesbook.domain.loop.plan.laying import lay_day
from salesbook.domain.loop.plan.lengths import Lengths
from salesbook.domain.loop.plan.opening import Opening
from salesbook.domain.loop.plan.report import report_task
from salesbook.domain.loop.plan.wanting import (
    back_today,
    ids_of,
    owed_by,
    purpose_task,
    wanted_of,
)
from salesbook.domain.loop.plan.workload import Workload
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.setting import settings_of
from salesbook.store.loop.lengths import lengths_of
from salesbook.store.loop.plan import (
    keep_plan,
    latest_plan,
)
from salesbook.store.loop.reach import countries_of, reach_of
from salesbook.store.pipeline.call_list import waiting_lists
from salesbook.work.book.day_off import note_holidays
from salesbook.work.loop.answering import learned_hours
from salesbook.work.loop.busy import busy_between
from salesbook.work.loop.debts import purposeless, recaps, to_involve, unlogged_before
from salesbook.work.loop.due import draft_for, due_context, rank_candidates
from salesbook.work.loop.opening import opening_of
from salesbook.work.loop.planned import name_apart

if TYPE_CHECKING:
    from salesbook.domain.accounts.season import GoodwillSeason

CONSIDERED = 100
"""How many due contacts a plan looks at: several times what a day can hold."""

OFFERED = 10
"""How many accounts without a purpose a plan prepares, as many as `pick` offers."""

FORESEEN = 7
"""For so many days ahead it is foreseen what the days before will settle. Ours."""

_DAY = timedelta(days=1)
_NOBODY: frozenset[Party] = frozenset()


def plan_day(book: Book, asked: date, files: Sequence[Path] = ()) -> Laid:
    """Lay out a day, or the next working morning, without keeping it.

    It goes round the calendars that are kept, and those in `files`. Where the plan that is kept
    already says the same, that one is returned.
    """
    settings = settings_of(book)
    opening = opening_of(book, settings, asked)
    first = opening_of(book, settings, book.moment.today)
    if not first.day < opening.day <= first.day + FORESEEN * _DAY:
        return _lay(book, opening, _ground(book, settings, opening.day, opening.day, files))
    ground = _ground(book, settings, first.day, opening.day, files)
    *_, laid = _lay_days(book, first, opening.day, ground)
    return replace(laid, opening=opening)


def lay_plan(book: WritableBook, asked: date, files: Sequence[Path] = ()) -> Laid:
    """Lay out a day and keep it as a revision, unless the last one says the same."""
    note_holidays(book, book.rep.country)
    laid = plan_day(book, asked, files)
    called = {item.party.account_id for item in laid.plan.contacts if item.party.account_id}
    if sum(note_holidays(book, country) for country in countries_of(book, called)):
        laid = plan_day(book, asked, files)  # now it is known who does not work on that day
    if not laid.fresh:
        return laid
    plan = replace(laid.plan, revision=laid.plan.revision + 1, made_at=book.moment.now)
    keep_plan(book, plan)
    day = day_words(plan.day, book.moment.today)
    book.say(f"Planned {day}, revision {plan.revision}: {counted(len(plan.contacts), 'contacts')}")
    return replace(laid, plan=plan)


def plan_week(
    book: Book, files: Sequence[Path] = (), asked: date | None = None
) -> tuple[Laid, ...]:
    """Show a working week: the days gone as they were kept, the others as they would be.

    It is the one under way, or that of the next working morning; `asked` is a day of a later one.
    """
    settings = settings_of(book)
    first = opening_of(book, settings, book.moment.today)
    shown = asked or first.day
    monday = shown - shown.weekday() * _DAY
    days = [monday + offset * _DAY for offset in range(7)]
    ground = _ground(book, settings, first.day, days[-1], files)
    gone = ((day, latest_plan(book, day)) for day in days if day < first.day)
    laid = _lay_days(book, first, days[-1], ground)
    return (
        *(Laid(Opening(day, 0, day), kept, fresh=False) for day, kept in gone if kept),
        *(each for each in laid if each.plan.day >= monday),
    )


def call_lists(book: Book, day: date) -> tuple[Task, ...]:
    """List the campaigns of a day with accounts of the rep's that nobody reached yet."""
    return tuple(
        Task(ItemKind.CALL_LIST, name, DESK_MINUTES, reason=f"{count:,} to call")
        for name, count in waiting_lists(book, day)
    )


def purposes_of(book: Book, day: date) -> frozenset[tuple[Party, str]]:
    """Find what a day asks for and of whom, in the words that the book's reader may read."""
    settings = settings_of(book)
    opening = opening_of(book, settings, day)
    context = due_context(book, moment_of(book.moment, opening, settings), book.rep.id)
    wanted = _asked(book, context, settings).wanted
    return frozenset((each.party, each.purpose) for each in wanted)


class _Asked(Struct, frozen=True):
    """What the list of a day asks for, and how much of it was not looked at."""

    wanted: tuple[Wanted, ...]
    owed: tuple[Task, ...]
    offered: tuple[Task, ...]
    due: int
    beyond: int
    needs_purpose: int
    season: "GoodwillSeason | None" = None


class _Ground(Struct, frozen=True):
    """What is the same for every day that is laid out: read once, however many they are."""

    settings: Settings
    agenda: Agenda
    learned: tuple[Learned, ...]
    lengths: Lengths
    purposeless: tuple[Task, ...]


def _ground(
    book: Book, settings: Settings, first: date, last: date, files: Sequence[Path]
) -> _Ground:
    return _Ground(
        settings=settings,
        agenda=busy_between(book, first, last, files),
        learned=learned_hours(book, settings),
        lengths=lengths_of(book),
        purposeless=purposeless(book, settings),
    )


def _lay_days(book: Book, first: Opening, last: date, ground: _Ground) -> Iterator[Laid]:
    """Lay out the working days up to a last one, as if what is planned on one is done on it."""
    placed: set[Party] = set()
    for offset in range((last - first.day).days + 1):
        day = first.day + offset * _DAY
        if ground.settings.workweek.includes(day):
            opening = first if day == first.day else Opening(day, 0, day)
            laid = _lay(book, opening, ground, frozenset(placed))
            placed |= {item.party for item in laid.plan.upcoming(opening.minute)}
            yield laid


def _lay(book: Book, opening: Opening, ground: _Ground, placed: frozenset[Party] = _NOBODY) -> Laid:
    """Lay out a day; parties `placed` on another day are left out, but for what was agreed."""
    settings = ground.settings
    context = due_context(book, moment_of(book.moment, opening, settings), book.rep.id)
    asked = _asked(book, context, settings)
    owed = (each for each in asked.owed if each.party not in placed)
    debts = (
        *unlogged_before(book, settings, opening.day),
        *owed,
        *ground.purposeless,
        *recaps(book, settings, opening.day),
        *to_involve(book, settings, opening.day),
    )
    lists = () if asked.season else call_lists(book, opening.day)  # they are there to sell
    previous = latest_plan(book, opening.day)
    hours = span_of(settings.workday(opening.day))
    load = Workload(
        day=opening.day,
        settings=settings,
        start=opening.minute,
        wanted=tuple(
            each for each in asked.wanted if each.at is not None or each.party not in placed
        ),
        preparation=(*lists, *asked.offered),
        reference=(*report_task(settings, opening.day), *debts),
        previous=previous.items if previous else (),
        busy=engaged(ground.agenda.busy, opening.day, book.moment.zone, hours),
        learned=ground.learned,
        lengths=ground.lengths,
    )
    plan, fresh = _compared(replace(lay_day(load), zone=book.moment.zone), previous)
    return Laid(
        opening=opening,
        plan=name_apart(book, plan),
        fresh=fresh,
        due=asked.due,
        beyond=asked.beyond,
        needs_purpose=asked.needs_purpose,
        debts=len(debts),
        unread=ground.agenda.unread,
        season=asked.season,
        load=load,
    )


def _asked(book: Book, context: Context, settings: Settings) -> _Asked:
    """Read who is due, who rests until later today and who needs a purpose first."""
    season = context.seasons.get(book.rep.id)
    # In a season of goodwill the silent are due as well, and a day may hold more than are offered.
    ranked, unseen = rank_candidates(book, context, CONSIDERED if season else OFFERED)
    due = [entry for entry in ranked if entry.listed is ListName.DUE]
    entries = in_turn([*due, *(entry for entry in ranked if back_today(entry, context))])
    considered = draft_for(book, entries[:CONSIDERED], context)
    needs = [entry for entry in ranked if entry.listed is ListName.NEEDS_PURPOSE]
    ids = (identity for entry in considered for identity in ids_of(entry))
    known = reach_of(book, ids, context.today)
    reach = replace(known, phrases=settings.phrases)
    return _Asked(
        wanted=tuple(each for one in considered for each in wanted_of(one, context, reach)),
        owed=tuple(each for one in considered for each in owed_by(one, context)),
        offered=tuple(map(purpose_task, draft_for(book, needs[:OFFERED], context))),
        due=len(due) + unseen[ListName.DUE],
        beyond=len(entries) + unseen[ListName.DUE] - len(considered),
        needs_purpose=len(needs) + unseen[ListName.NEEDS_PURPOSE],
        season=season,
    )


def _compared(plan: DayPlan, previous: DayPlan | None) -> tuple[DayPlan, bool]:
    """Take the plan before where it says the same, and tell whether the new one is needed."""
    if previous is None:
        return plan, True
    if plan.same_as(previous):
        return previous, False
    return replace(plan, revision=previous.revision), True


def moment_of(moment: Moment, opening: Opening, settings: Settings) -> Moment:
    """Take now for a day that has begun, else the opening of its working hours."""
    if opening.minute:
        return moment
    return Moment(moment.at(opening.day, settings.workday(opening.day).start), moment.zone)
