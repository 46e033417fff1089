"""Keep what was typed when the book could not be written, and bring it in exactly once."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from salesbook.domain.loop.entry import Entry
from salesbook.domain.loop.rescue import Recovered, Rescue, RescueUnreadableError
from salesbook.exchange.rescue import read_rescue, rescue_text
from salesbook.store.book.book import WritableBook
from salesbook.store.compiled.tables import (
    COMMITMENTS,
    COMPLAINTS,
    FOLLOW_UPS,
    INTERACTIONS,
    NOTES,
    OCCASIONS,
    ORDERS,
    PERSONAL_FACTS,
    POSTS,
    REACTIONS,
)
from salesbook.store.loop.known import is_known
from salesbook.store.loop.rescue import rescue_files, write_rescue
from salesbook.store.table import Table
from salesbook.work.accounts.occasion import Marked, add_occasion
from salesbook.work.loop.fact import Told, add_fact
from salesbook.work.loop.followup import Wish, add_follow_up
from salesbook.work.loop.log import log_contact
from salesbook.work.loop.note import Jotting, keep_note
from salesbook.work.loop.promise import Vow, add_promise
from salesbook.work.pipeline.complaint import ComplaintWords, open_complaint
from salesbook.work.pipeline.order import OrderWords, add_order
from salesbook.work.presence.post import PostWords, add_post
from salesbook.work.presence.reaction import ReactionWords, add_reaction


def keep_rescue(rescue: Rescue, folders: Iterable[Path]) -> Path | None:
    """Write a rescue to the first folder that takes it; None when no disk does."""
    return write_rescue(folders, str(rescue.id), rescue_text(rescue))


def waiting_rescues(folders: Iterable[Path]) -> list[Path]:
    """List the files that wait to be brought in, the oldest first."""
    return rescue_files(folders)


def rescue_in(path: Path) -> Rescue:
    """Read a rescue from its file. Raises `RescueUnreadableError`."""
    try:
        return read_rescue(path.read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        raise RescueUnreadableError(str(error)) from error


def bring_in(book: WritableBook, rescue: Rescue) -> Recovered:
    """Do what the command meant when it was typed, unless the book has it already.

    Its dates are read as they were meant when it was typed: “tomorrow” is what it was then.
    """
    if rescue.command not in _KEEPING:
        raise RescueUnreadableError(f"it holds a “{rescue.command}”")
    row, words, keep = _KEEPING[rescue.command]
    if is_known(book, row, rescue.id):
        return Recovered(rescue, f"{rescue.command} is in the book already", known=True)
    try:
        said = words(**{**rescue.fields, "id": rescue.id})
    except TypeError as error:
        raise RescueUnreadableError(str(error)) from error
    keep(book, said, rescue.order, typed=rescue.moment)
    return Recovered(rescue, book.summary)


_KEEPING: dict[str, tuple[Table, Callable[..., Any], Callable[..., object]]] = {
    "log": (INTERACTIONS, Entry, log_contact),
    "note": (NOTES, Jotting, keep_note),
    "followup": (FOLLOW_UPS, Wish, add_follow_up),
    "order": (ORDERS, OrderWords, add_order),
    "complaint": (COMPLAINTS, ComplaintWords, open_complaint),
    "fact": (PERSONAL_FACTS, Told, add_fact),
    "occasion": (OCCASIONS, Marked, add_occasion),
    "promise": (COMMITMENTS, Vow, add_promise),
    "post": (POSTS, PostWords, add_post),
    "reaction": (REACTIONS, ReactionWords, add_reaction),
}
