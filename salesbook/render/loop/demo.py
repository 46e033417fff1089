"""What the demo says before and after its screens."""

from rich.console import Group, RenderableType
from rich.text import Text

from salesbook.domain.loop.demo.story import FIRM
from salesbook.render.style import accent, joined, muted, paste, plain


def welcome() -> RenderableType:
    """Say whose day this is."""
    return Group(plain(f"You sell for {FIRM}. Everything here is made up."), Text())


def farewell(address: str) -> RenderableType:
    """Say how to look around, and how to begin for real. The address is fit to be pasted."""
    return Group(
        Text(),
        muted("Look around in the demo, which is no part of your own book:"),
        paste(f"  export SALESBOOK_BOOK={address}"),
        muted("  salesbook brief harrow · salesbook log harrow · salesbook find frost"),
        joined("Now yours:", accent("salesbook import FILE"), by=" "),
    )
