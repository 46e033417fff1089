"""How shares look: with their n, in words where it is small, and as a quiet bar beside them."""

from salesbook.domain.team.share import Share
from salesbook.render.style import joined, muted, plain
from salesbook.render.words import Words

CELLS = 8
"""How wide a bar is, in cells of a terminal."""
NONE = muted("-")


def share_words(share: Share) -> Words:
    """Say a share with its n: `78 % of 18`, `2 of 3`."""
    return plain(share.words) if share.of else NONE


def bar_of(share: Share) -> Words:
    """Draw a share, where it is of enough to be a percentage; blanks where it is not."""
    if share.percent is None:
        return muted(" " * CELLS)
    full = round(share.percent * CELLS / 100)
    return joined(plain("▆" * full), muted("·" * (CELLS - full)), by="")


def part_words(share: Share) -> Words:
    """Say a share whose n stands beside it already: `78 %`, of few the number alone."""
    if not share.of:
        return NONE
    return plain(str(share.part) if share.percent is None else f"{share.percent} %")
