"""Look at the day: where it stands, what is next. Writes nothing."""

from salesbook.domain.loop.day import ItemStatus
from salesbook.domain.loop.plan.blocks import present
from salesbook.domain.loop.plan.glance import Glance, blocks_apart, busy_spans, is_to_close
from salesbook.domain.loop.plan.laid import Laid
from salesbook.store.accounts.anybody import has_anybody
from salesbook.store.book.book import Book
from salesbook.store.loop.plan import latest_plan
from salesbook.work.loop.plan import plan_day
from salesbook.work.loop.planned import name_apart


def glance(book: Book) -> Glance:
    """See where the day stands, by the plan that is kept, else by the one that would be made."""
    laid = plan_day(book, book.moment.today)
    minute = laid.opening.minute
    kept = latest_plan(book, laid.opening.day) if laid.plan.revision else None
    plan = name_apart(book, kept) if kept else laid.plan
    waiting = list(plan.upcoming(minute))
    unlogged = plan.unlogged(minute)
    return Glance(
        opening=laid.opening,
        present=present(blocks_apart(plan), minute),
        contact=waiting[0] if waiting else None,
        number=plan.contacts.index(waiting[0]) + 1 if waiting else 0,
        contacts_left=len(waiting),
        contacts_done=sum(item.status is ItemStatus.DONE for item in plan.contacts),
        contact_minutes_left=plan.contact_minutes_left(minute),
        due=laid.due,
        needs_purpose=laid.needs_purpose,
        debts=len(unlogged) + laid.debts,
        kept=kept is not None,
        there=plan.there(waiting[0]) if waiting else None,
        empty=is_empty(book, laid),
        busy=busy_spans(plan),
        to_close=kept is not None and is_to_close(plan, minute),
        open_to_more=any(True for _ in laid.plan.upcoming(minute)),
    )


def is_empty(book: Book, laid: Laid) -> bool:
    """Tell whether the book that a day was laid out from has nobody in it."""
    return not (laid.due or laid.needs_purpose or has_anybody(book))
