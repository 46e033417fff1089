"""How posts look: the receipt of one, a list with their reactions, a document."""

from collections.abc import Sequence
from datetime import date

from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.speak import day_words, say_day
from salesbook.domain.ids import SHOWN_LENGTH
from salesbook.domain.presence.medium import medium_name
from salesbook.domain.presence.post import KnownPost
from salesbook.render.csv import csv_text
from salesbook.render.json import json_item, json_items
from salesbook.render.layout import Indent, Report, stacked
from salesbook.render.style import joined, muted, paste, plain, strong
from salesbook.render.table import Column, Ledger
from salesbook.render.words import Words

_DOT = " · "
_COLUMNS = (
    *("id", "handle", "rep_id", "medium", "text", "url", "product_id", "product", "posted_at"),
    *("reactions_in", "reactions_out"),
)
NO_POSTS = plain('You posted nothing yet: salesbook post add "How we made it quiet"')


def post_report(known: KnownPost, moment: Moment) -> Report:
    """Say what was posted, and how reactions to it are kept."""
    post = known.post
    when = say_day(_day(known, moment), moment.today)
    medium = f"Posted on {medium_name(post.medium)}"
    shown = post.handle[:SHOWN_LENGTH]
    head = joined(medium, when, known.product or "", muted(shown), by=_DOT)
    parts: list[Report] = [head, Indent(plain(" ".join(post.text.split())))]
    parts += [Indent(paste(post.url))] if post.url else []
    hint = f"They react: salesbook reaction in PERSON comment --about {shown}"
    return stacked(*parts, Indent(muted(hint)))


def posts_report(found: Sequence[KnownPost], moment: Moment, more: int = 0) -> Report:
    """Lay posts out as a list, the latest first, with how many reacted and how often we did."""
    if not found:
        return NO_POSTS
    columns = [
        *(Column("ID"), Column("When"), Column("Medium"), Column("Post", grows=True)),
        *(Column("In", right=True), Column("Out", right=True)),
    ]
    left = f"… and {more:,} more: --limit {len(found) + more}"
    ending = muted(left if more else "What they said: salesbook reaction list")
    return stacked(Ledger(columns, [_row(one, moment) for one in found]), ending)


def post_item(known: KnownPost) -> dict[str, object]:
    """Say a post to a program."""
    said = {name: getattr(known.post, name, None) for name in _COLUMNS}
    own = ("product", "reactions_in", "reactions_out")
    return said | {name: getattr(known, name) for name in own}


def post_json(known: KnownPost) -> str:
    """Write a post that was added as one document."""
    return json_item("post_add", {"post": post_item(known)})


def posts_json(found: Sequence[KnownPost], today: date, more: int = 0) -> str:
    """Write posts as one document; `more` is how many a limit left out."""
    return json_items("posts", map(post_item, found), as_of=today, more=more)


def posts_csv(found: Sequence[KnownPost]) -> str:
    """Write posts as rows."""
    return csv_text(_COLUMNS, [list(post_item(one).values()) for one in found])


def _row(known: KnownPost, moment: Moment) -> list[str | Words]:
    post = known.post
    return [
        muted(post.handle[:SHOWN_LENGTH]),
        day_words(_day(known, moment), moment.today),
        medium_name(post.medium),
        joined(strong(" ".join(post.text.split())), known.product or "", by=_DOT),
        str(known.reactions_in or ""),
        str(known.reactions_out or ""),
    ]


def _day(known: KnownPost, moment: Moment) -> date:
    return Moment(known.post.posted_at or moment.now, moment.zone).today
