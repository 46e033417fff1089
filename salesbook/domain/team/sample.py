"""A sample of a rep's notes, the same for everybody who asks.

A note is in the sample of a seed when the SHA-256 of seed and id is among the smallest. So nothing
is drawn and nothing kept: every machine and every engine finds the same, and a note that is added
later takes the place of one other at most. Without a seed it is the rep's name, by which every book
knows the rep, and the ISO week of the rep's own calendar. Private notes are in nobody's sample, not
in the rep's own either: so both see the same, and nothing tells that there are any.
"""

import re
from collections.abc import Iterable
from hashlib import sha256
from heapq import nsmallest
from uuid import UUID

from msgspec import Struct

from salesbook.domain.book.moment import Moment
from salesbook.domain.book.rep import Rep
from salesbook.domain.loop.talk import Talk
from salesbook.domain.team.period import Period
from salesbook.domain.team.review import Reviewed, Scores
from salesbook.domain.team.score import Score
from salesbook.domain.text import name_key

SIZE = 5
"""How many notes a sample holds unless it is said: what two people read in half an hour. Ours."""


class Sampled(Struct, frozen=True):
    """A note of a sample: the talk, whom it was with, what the rules say, and what people said.

    `shown` is its handle as people see it.
    """

    talk: Talk
    shown: str
    name: str
    score: Score
    reviews: tuple[Reviewed, ...] = ()


class Sample(Struct, frozen=True):
    """The notes of a rep that were sampled, the latest first, of so many in the period.

    `reader` asked for it; `judges` are the names of those who could add a judgement.
    """

    moment: Moment
    rep: Rep
    reader: Rep
    period: Period
    seed: str
    notes: tuple[Sampled, ...]
    among: int
    judges: tuple[str, ...] = ()

    @property
    def own(self) -> bool:
        """Whether a rep reads the own notes."""
        return self.rep.id == self.reader.id

    def said_by_reader(self, note: Sampled) -> Scores:
        """Give the scores that the reader gave a note before."""
        own = (one for one in note.reviews if one.review.reviewer_id == self.reader.id)
        return next((one.review.scores for one in own), {})


def seed_of(rep: Rep, moment: Moment) -> str:
    """Make the seed of a rep's week, which is the same for all who ask in that week."""
    year, week, _ = Moment(moment.now, rep.zone).today.isocalendar()
    name = "-".join(re.findall(r"\w+", name_key(rep.name)))
    return f"{name}-{year}-W{week:02}"


def sampled(ids: Iterable[UUID], seed: str, size: int) -> list[UUID]:
    """Take so many ids: those for which the SHA-256 of seed and id is smallest."""
    return nsmallest(size, ids, key=lambda one: sha256(f"{seed} {one}".encode()).digest())
