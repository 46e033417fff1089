"""How the chain of purposes looks, and what it says to a program."""

import shlex
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from salesbook.domain.counting import counted
from salesbook.domain.dates.speak import day_words, say_day, span_words
from salesbook.domain.loop.chain import Between, Chain, Link, Loose, Step, Tries
from salesbook.domain.loop.follow_up import FollowUpStatus
from salesbook.domain.loop.interaction import Met
from salesbook.domain.loop.talk import Talk
from salesbook.domain.loop.words import MET_WORDS
from salesbook.render.csv import csv_text
from salesbook.render.json import json_items
from salesbook.render.labels import labelled
from salesbook.render.layout import Report, stacked
from salesbook.render.loop.reasons import local_day
from salesbook.render.loop.talk_words import SELF_EVIDENT, SUMMED_UP, when_words
from salesbook.render.style import accent, alarm, block, joined, muted, plain, strong
from salesbook.render.words import BLANK, Words

_DOT = " · "
_LABEL = len("Discussed")
_UNSAID = muted("not said whether met")
_VAGUE = muted("says nothing of what it is for")
_ENDED = {
    FollowUpStatus.DONE: "Done",
    FollowUpStatus.DROPPED: "Dropped",
    FollowUpStatus.SUPERSEDED: "Replaced",
}
_Rows = Iterator[tuple[str, str | Words]]
_COLUMNS = (
    *("account", "person", "status", "purpose", "purpose_kind", "due_on", "first_due_on", "met"),
    *("closed_on", "reason", "tries", "tried_from", "tried_until", "occurred_at", "kind"),
    *("outcome", "reached", "people", "rep", "discussed", "proposed", "confirmed"),
    *("next_purpose", "next_due_on", "vague", "loose", "handle"),
)


def chain_report(chain: Chain) -> Report:
    """Lay out how one purpose led to the next, the first at the top, what is open at the end."""
    name = shlex.quote(chain.typed)
    following = (*chain.links[1:], None)
    links = zip(chain.links, following, strict=False)
    blocks = [*(_link(link, then, chain) for link, then in links), _open(chain)]
    return stacked(
        joined(strong(chain.subject.name), muted("from purpose to purpose"), by=_DOT),
        *_count(chain, name),
        *(part for rows in blocks for part in (BLANK, labelled(rows, _LABEL))),
        BLANK,
        muted(f"Next: salesbook brief {name}"),
    )


def chain_json(chain: Chain) -> str:
    """Write the links as one document, the purposes that are open as its last items."""
    return json_items("chain", _items(chain), as_of=chain.moment.today, more=chain.more)


def chain_csv(chain: Chain) -> str:
    """Write the links as rows, the purposes that are open as the last ones."""
    who = chain.subject
    named = {
        "account": who.account.name if who.account else None,
        "person": who.person.name if who.person else None,
    }
    flat = ({**named, **item, **_next_of(item)} for item in _items(chain))
    return csv_text(_COLUMNS, ([row[name] for name in _COLUMNS] for row in flat))


def _count(chain: Chain, name: str) -> Iterator[Words]:
    """Say how many talks had a purpose, and of how many of those it was met."""
    talks = chain.talks
    for_something = [link for link in talks if link.purposeful]
    if talks:
        met = [
            f"{count:,} {words}"
            for end, words in [*MET_WORDS.items(), (None, "not said")]
            if (count := sum(link.met is end for link in for_something))
        ]
        had = f"{len(for_something):,}" if for_something else "none"
        said = f"Of {counted(len(talks), 'talks')} {had} had a purpose"
        yield muted(_DOT.join([said, *met]))
    if chain.more:
        earlier = counted(chain.more, "earlier links")
        yield muted(f"{earlier} left out: salesbook show {name} --chain --all")


def _link(link: Link, then: Link | None, chain: Chain) -> _Rows:
    """Lay a link out; that nothing was planned after it, the next one may say."""
    today = chain.moment.today
    yield from _purposes(link, chain)
    yield from _between(link.before, today)
    yield from _talk(link.talk, chain) if link.talk else _alone(link, chain)
    for step in link.elsewhere:
        yield "Next", joined(step.follow_up.purpose.text, *_became(step, chain), by=_DOT)
    if Loose.NEXT in link.loose and not (then and Loose.PURPOSE in then.loose):
        yield "Next", muted("none was planned")


def _purposes(link: Link, chain: Chain) -> _Rows:
    day, today = local_day(link.at, chain.moment), chain.moment.today
    vague = _VAGUE if link.vague else ""
    for step in link.purposes:
        met = _met(step) if step.interaction_id else ""
        meant = _meant_for(step, today, day if link.talk else None)
        text = strong(step.follow_up.purpose.text)
        yield "Purpose", joined(text, vague, *meant, met, by=_DOT)
    if link.unplanned and not _repeats(link):
        text = strong(link.unplanned.text)
        yield "Purpose", joined(text, vague, muted("not planned"), by=_DOT)
    elif link.unplanned:
        yield "Purpose", plain(link.unplanned.kind.value)
    if Loose.PURPOSE in link.loose:
        yield "Purpose", muted("none was planned")


def _met(step: Step) -> Words:
    if step.met is None:
        return _UNSAID
    return (alarm if step.met is Met.NO else plain)(MET_WORDS[step.met])


def _repeats(link: Link) -> bool:
    """Tell whether what a talk was for is what was said there, as of a kind word."""
    said = link.talk.interaction.discussed.strip() if link.talk else ""
    return link.unplanned is not None and link.unplanned.text == said


def _meant_for(step: Step, today: date, held_on: date | None = None) -> Iterator[Words]:
    """Say for which day a purpose was meant, unless it was held on it, and from which it moved."""
    if step.follow_up.due_on != held_on:
        yield muted(f"for {day_words(step.follow_up.due_on, today)}")
    if step.moved:
        yield muted(f"moved from {day_words(step.first_on, today)}")


def _became(step: Step, chain: Chain) -> Iterator[Words]:
    """Say what became of a purpose that is told elsewhere, or nowhere else."""
    today, status = chain.moment.today, step.follow_up.status
    yield from _meant_for(step, today)
    if step.open or step.closed_at is None:
        yield accent("open")
        return
    on = day_words(local_day(step.closed_at, chain.moment), today)
    if step.interaction_id:
        yield muted(f"taken up {on}")
    else:
        yield muted(f"{_ENDED[status].lower()} {on}")
        yield plain(step.reason or "")


def _alone(link: Link, chain: Chain) -> _Rows:
    """Say how a purpose ended without a talk."""
    for step in link.purposes:
        on = day_words(local_day(link.at, chain.moment), chain.moment.today)
        yield _ENDED[step.follow_up.status], joined(on, step.reason or "", by=_DOT)


def _between(between: Between, today: date) -> _Rows:
    tried, sent = between.tried, between.sent
    said = [f"{counted(tried.count, 'tries')}, {_days(tried, today)}"] if tried else []
    said += [f"{sent.count:,} sent, {_days(sent, today)}"] if sent else []
    if said:
        yield "", muted(_DOT.join(said))


def _days(tries: Tries, today: date) -> str:
    return span_words(tries.first_on, tries.last_on, today)


def _talk(talk: Talk, chain: Chain) -> _Rows:
    log = talk.interaction
    how = "" if log.outcome in SELF_EVIDENT else log.outcome.value.replace("_", " ")
    yield (
        log.kind.value.capitalize(),
        joined(
            when_words(talk, chain.moment),
            how,
            muted(", ".join(talk.people)),
            muted("" if log.rep_id == chain.reader else talk.rep),
            muted(SUMMED_UP if log.confirmed else ""),
            by=_DOT,
        ),
    )
    if talk.hidden:
        yield "", muted(f"the words are {talk.rep}'s own")
    if log.discussed:
        yield "Discussed", block(log.discussed)
    if log.proposed:
        yield "Proposed", block(log.proposed)
    if log.no_next:
        yield "Next", muted(f"none: {log.no_next.value.replace('_', ' ')}")


def _open(chain: Chain) -> _Rows:
    today = chain.moment.today
    for step in chain.open:
        due = step.follow_up.due_on
        late = alarm if due < today else plain
        first = f"moved from {day_words(step.first_on, today)}" if step.moved else ""
        purpose = strong(step.follow_up.purpose.text)
        label = "Open now" if step is chain.open[0] else ""
        yield label, joined(purpose, late(say_day(due, today)), muted(first), by=_DOT)
    if not chain.open:
        yield "Open now", muted("nothing is planned")
    yield from _between(chain.since, today)


def _items(chain: Chain) -> Iterator[dict[str, Any]]:
    for link in chain.links:
        status = "talked" if link.talk else link.purposes[0].follow_up.status.value
        yield {
            "status": status,
            **_purpose_items(link.purposes, link, chain),
            **_tries_items(link.before),
            **_talk_items(link.talk),
            "next": [_step_item(step, chain) for step in link.led_to],
            "loose": sorted(where.value for where in link.loose),
            "vague": link.vague,
        }
    for step in chain.open:
        yield {
            "status": "open",
            **_purpose_items((step,), None, chain),
            **_tries_items(chain.since if step is chain.open[0] else Between()),
            **_talk_items(None),
            "next": [],
            "loose": [],
            "vague": False,
        }


def _purpose_items(steps: Sequence[Step], link: Link | None, chain: Chain) -> dict[str, Any]:
    """Say the purpose of a link; where it had several, the first of them, and all in a list."""
    said = [_step_item(step, chain) for step in steps]
    if said:
        return {**said[0], "purposes": said}
    unplanned = link.unplanned if link else None
    return {
        **dict.fromkeys(("follow_up_id", "due_on", "first_due_on", "met", "closed_on", "reason")),
        "purpose": unplanned.text if unplanned else None,
        "purpose_kind": unplanned.kind if unplanned else None,
        "purposes": [],
    }


def _step_item(step: Step, chain: Chain) -> dict[str, Any]:
    follow_up = step.follow_up
    return {
        "follow_up_id": follow_up.id,
        "purpose": follow_up.purpose.text,
        "purpose_kind": follow_up.purpose.kind,
        "due_on": follow_up.due_on,
        "first_due_on": step.first_on,
        "met": step.met,
        "closed_on": local_day(step.closed_at, chain.moment) if step.closed_at else None,
        "reason": step.reason,
    }


def _tries_items(between: Between) -> dict[str, Any]:
    tried: Tries | None = between.tried
    return {
        "tries": tried.count if tried else 0,
        "tried_from": tried.first_on if tried else None,
        "tried_until": tried.last_on if tried else None,
        "sent": between.sent.count if between.sent else 0,
    }


def _talk_items(talk: Talk | None) -> dict[str, Any]:
    names = ("id", "handle", "occurred_at", "kind", "direction", "outcome", "reached")
    words = ("discussed", "proposed", "confirmed", "no_next")
    if talk is None:
        return {**dict.fromkeys((*names, *words, "rep")), "people": [], "hidden": False}
    said = {name: getattr(talk.interaction, name) for name in (*names, *words)}
    return {**said, "rep": talk.rep, "people": talk.people, "hidden": talk.hidden}


def _next_of(item: dict[str, Any]) -> dict[str, Any]:
    return {
        "purpose": [each["purpose"] for each in item["purposes"]] or item["purpose"],
        "next_purpose": [each["purpose"] for each in item["next"]],
        "next_due_on": [each["due_on"] for each in item["next"]],
    }
