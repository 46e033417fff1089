"""What a purpose can be drafted from: facts of an account, or of a person without one."""

from datetime import date

from msgspec import Struct

from salesbook.domain.accounts.account import AccountKind
from salesbook.domain.accounts.contact import InteractionKind, Medium
from salesbook.domain.accounts.occasion import OccasionKind
from salesbook.domain.loop.commitment import CommitmentKind
from salesbook.domain.loop.follow_up import Purpose
from salesbook.domain.loop.phrases.find import find_empty
from salesbook.domain.pipeline.complaint import ComplaintKind
from salesbook.domain.presence.reaction import ReactionKind


class Said(Struct, frozen=True):
    """Words of a record, and the day they are from."""

    text: str
    on: date


class Written(Struct, frozen=True):
    """A message of theirs that nobody answered, and how it came."""

    text: str
    kind: InteractionKind


class Complained(Struct, frozen=True):
    """What they came with, and is not settled."""

    said: Said
    kind: ComplaintKind = ComplaintKind.COMPLAINT


class Reacted(Struct, frozen=True):
    """A sign of life of theirs that nobody answered; `said` has no words where they wrote none."""

    said: Said
    kind: ReactionKind
    medium: Medium


class Celebrated(Struct, frozen=True):
    """A day of theirs, `who` it is of, and the story that came out of it when it was last kept.

    `who` is None where it is the day of the account itself; `years` are those since it began.
    """

    kind: OccasionKind
    on: date
    who: str | None = None
    note: str | None = None
    years: int | None = None
    story: Said | None = None


class Reordered(Struct, frozen=True):
    """Orders that come in a rhythm: every so many days, last on a day, usually of these goods."""

    every_days: int
    last_on: date
    usual: str = ""


class Stalled(Struct, frozen=True):
    """An open opportunity, the name of its stage, and the day since which it stands there."""

    name: str
    stage: str
    since: date


class Told(Struct, frozen=True):
    """Something human that was told, by `who` or to them, and when.

    `text` is empty where it is private: a draft may be read by others. `ours` is a story of ours.
    """

    who: str
    on: date
    text: str = ""
    ours: bool = False


class Human(Struct, frozen=True):
    """What a kind word can be about, where no offer is asked for.

    `who` is the only person there, None where there are several or none; `told` the latest first;
    `shared` what was said in the last talk for goodwill; `hardship` what they go through, in a
    word. `talks` counts the talks for goodwill so far, `seed` tells accounts apart: by both the
    reason changes from talk to talk, and is not the same one for everybody.
    """

    who: str | None = None
    told: tuple[Told, ...] = ()
    shared: Said | None = None
    hardship: str | None = None
    talks: int = 0
    seed: int = 0


class DraftFacts(Struct, frozen=True):
    """What is known now of an account, or of a person without one.

    `promise` is our earliest open commitment; `written` a message of theirs that waits; `unmet` the
    purpose of a closed follow-up that was not met; `complained` the most pressing open complaint;
    `proposed` and `discussed` are the latest of the interactions that reached somebody; `noted` is
    the latest note or imported subject. `names` are those of the account and its people: in a
    purpose they say nothing. `phrases` are the rep's own empty ones. `human` is there where a
    human reason is asked for, as in a season of goodwill.
    """

    today: date
    kind: AccountKind | None = None
    industry: str | None = None
    reached: bool = False
    promise: Said | None = None
    promise_kind: CommitmentKind = CommitmentKind.OTHER
    written: Written | None = None
    unmet: Purpose | None = None
    complained: Complained | None = None
    reacted: Reacted | None = None
    proposed: Said | None = None
    celebrated: Celebrated | None = None
    reordered: Reordered | None = None
    stalled: Stalled | None = None
    discussed: Said | None = None
    noted: Said | None = None
    names: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    human: Human | None = None

    def speaks(self, said: Said | None) -> bool:
        """Tell whether words say something that a purpose can stand on."""
        return said is not None and find_empty(said.text, self.names, self.phrases) is None
