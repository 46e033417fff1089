"""Pick: the accounts that need a purpose, each with one to accept."""

from collections.abc import Sequence

from salesbook.domain.dates.speak import day_words
from salesbook.domain.loop.due.ranking import Entry
from salesbook.domain.loop.listing import FollowUpChange
from salesbook.domain.loop.pick import Pick, PickList
from salesbook.render.json import json_items
from salesbook.render.layout import Indent, Report, stacked
from salesbook.render.loop.drafts import draft_cells
from salesbook.render.loop.followup import name_of
from salesbook.render.loop.reasons import flag_words, last_words, local_day, silence_words
from salesbook.render.style import accent, joined, muted, plain, strong
from salesbook.render.table import Cell, Column, Ledger
from salesbook.render.words import BLANK, Words

_COLUMNS = (
    Column("ID"),
    Column("Account", grows=True),
    Column("A purpose to accept", grows=True),
    Column("Last contact"),
)


def pick_report(found: PickList) -> Report:
    """List the accounts that need a purpose, or say that none does."""
    if not found.picks:
        return stacked(plain("Every account has its purpose."), muted("Next: salesbook plan today"))
    drafts = draft_cells([pick.entry for pick in found.picks])
    rows: list[list[Cell]] = [
        [
            muted(pick.shown),
            joined(strong(pick.entry.facts.name), flag_words(pick.entry), by=" · "),
            draft,
            last_words(pick.entry, found.moment),
        ]
        for pick, draft in zip(found.picks, drafts, strict=True)
    ]
    ids = " ".join(pick.shown for pick in found.picks[:3])
    more = found.count - len(found.picks)
    ending = [muted(f"{more:,} more: salesbook pick --limit {found.count}")] if more else []
    return stacked(
        Ledger(_COLUMNS, rows), BLANK, *ending, muted(f"Next: salesbook pick --accept {ids}")
    )


def pick_card(pick: Pick, place: int, found: PickList) -> Report:
    """Lay out one account and the purpose on offer, to be answered."""
    head = joined(
        muted(f"{place} of {len(found.picks)}"),
        joined(strong(pick.entry.facts.name), muted(pick.entry.handle), by=" "),
        flag_words(pick.entry),
        muted(silence_words(pick.entry, found.moment)),
    )
    return stacked(head, Indent(accent(pick.draft)))


def picked_report(changes: Sequence[FollowUpChange]) -> Report:
    """Say which purposes were planned, and when."""
    lines = [_planned(change) for change in changes]
    return stacked(*lines, muted("Next: salesbook plan today   Changed your mind: salesbook undo"))


def picks_json(found: PickList) -> str:
    """Write the accounts that need a purpose as one document."""
    items = [
        {
            "rank": pick.entry.rank,
            "id": pick.shown,
            **_subject(pick.entry),
            "draft": pick.draft,
            "draft_kind": pick.entry.draft.kind if pick.entry.draft else None,
            "last_contact_on": local_day(pick.entry.facts.last_contact_at, found.moment)
            if pick.entry.facts.last_contact_at
            else None,
            "attempts": pick.entry.facts.attempts,
            "points": pick.entry.points,
        }
        for pick in found.picks
    ]
    more = found.count - len(found.picks)
    return json_items("pick", items, as_of=found.moment.today, more=more)


def _subject(entry: Entry) -> dict[str, object]:
    """Name the account; a person without one stands alone."""
    if entry.facts.account_kind is None:
        return {"account": None, "account_id": None, "person": entry.facts.name}
    return {"account": entry.facts.name, "account_id": entry.facts.id, "person": entry.person}


def picked_json(changes: Sequence[FollowUpChange]) -> str:
    """Write the receipt: a follow-up for each account that was given a purpose."""
    items = [
        {
            "account": change.planned.account,
            "account_id": change.planned.follow_up.account_id,
            "person": change.planned.person,
            "follow_up": {
                "id": change.planned.follow_up.id,
                "handle": change.planned.follow_up.handle,
                "purpose": change.planned.follow_up.purpose.text,
                "purpose_kind": change.planned.follow_up.purpose.kind,
                "due_on": change.planned.follow_up.due_on,
            },
        }
        for change in changes
    ]
    return json_items("pick", items)


def _planned(change: FollowUpChange) -> Words:
    follow_up = change.planned.follow_up
    day = day_words(follow_up.due_on, change.today)
    told = [name_of(change.planned), plain(follow_up.purpose.text), muted(day)]
    return joined(*told, by=" · ")
