"""Whether a purpose is vague: the rule of every door by which one comes in."""

from collections.abc import Sequence

from salesbook.domain.loop.follow_up import PurposeKind
from salesbook.domain.loop.phrases.find import Empty, find_empty


def find_vague(
    text: str, kind: PurposeKind, names: Sequence[str] = (), own: Sequence[str] = ()
) -> Empty | None:
    """Find what makes a purpose vague; None where it says what the contact is for.

    Of goodwill that is an offer, or the want of a human reason. `names` are those of the account
    and its people, `own` the rep's own empty phrases.
    """
    if kind is not PurposeKind.GOODWILL:
        return find_empty(text, names, own)
    from salesbook.domain.loop.goodwill.weighing import find_reasonless  # noqa: PLC0415 (seldom)

    return find_reasonless(text, names, own)
