"""What the demo says before and after its screens."""

from salesbook.domain.loop.demo.story import FIRM
from salesbook.render.layout import Report, stacked
from salesbook.render.style import accent, joined, muted, paste, plain
from salesbook.render.words import BLANK


def welcome() -> Report:
    """Say whose day this is."""
    return stacked(plain(f"You sell for {FIRM}. Everything here is made up."), BLANK)


def farewell(address: str) -> Report:
    """Say how to look around, and how to begin for real. The address is fit to be pasted."""
    return stacked(
        BLANK,
        muted("Look around in the demo, which is no part of your own book:"),
        paste(f"  export SALESBOOK_BOOK={address}"),
        muted("  salesbook brief harrow · salesbook log harrow · salesbook find frost"),
        muted("  salesbook account map fenland · salesbook opportunity board"),
        joined("Now yours:", accent("salesbook import FILE"), by=" "),
    )
