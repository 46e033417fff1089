"""How many cells of a terminal a text takes, and where one that is too long can be folded."""

from collections.abc import Iterator

from salesbook.render.letters import everyday

_JOINER = "\N{ZERO WIDTH JOINER}"
_EMOJI_LOOK = "\N{VARIATION SELECTOR-16}"


def cells_of(text: str) -> int:
    """Count the cells of a line of text; Rich, who knows emoji and wide scripts, only if needed."""
    if everyday(text):
        return len(text)
    from rich.cells import cell_len  # noqa: PLC0415 (rarely needed)

    return cell_len(text)


def folds(text: str, width: int) -> Iterator[int]:
    """Give the places where a text is cut so that no part is wider than a width.

    A letter stays with its marks, an emoji with what is joined to it; one that is wider than the
    width by itself stands alone.
    """
    place = used = 0
    for letter in _letters(text):
        cells = cells_of(letter)
        if used and used + cells > width:
            yield place
            used = 0
        used += cells
        place += len(letter)


def _letters(text: str) -> Iterator[str]:
    if text.isascii():
        yield from text
        return
    held = ""
    for sign in text:
        if held and (held[-1] == _JOINER or sign in (_JOINER, _EMOJI_LOOK) or not cells_of(sign)):
            held += sign
            continue
        if held:
            yield held
        held = sign
    yield held
