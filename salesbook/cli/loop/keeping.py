"""Keeping what was typed: in the book, else in a file that waits for it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from msgspec import Struct
from msgspec.structs import asdict, replace

if TYPE_CHECKING:
    from salesbook.cli.environment import Environment
    from salesbook.domain.dates.order import DateOrder
    from salesbook.domain.loop.entry import Entry
    from salesbook.domain.loop.receipt import Receipt


def keep_entry(env: "Environment", entry: "Entry") -> "Receipt":
    """Log an entry under an id made beforehand; what cannot be saved goes to a rescue file."""
    from salesbook.work.loop.log import log_contact

    known = replace(entry, id=new_id(env))
    with rescued(env, "log", known), env.writing("log") as book:
        return log_contact(book, known, order_of(env))


def order_of(env: "Environment") -> "DateOrder":
    """Tell how the system's locale reads 1/2."""
    from salesbook.domain.dates.order import order_of_locale

    return order_of_locale(env.locale)


def new_id(env: "Environment") -> UUID:
    """Make the id of a row before the first attempt to write it."""
    from salesbook.domain.ids import Ids

    return Ids(int(env.moment().now.timestamp() * 1000), env.random).new()


def rescue_folders(env: "Environment") -> tuple[Path, ...]:
    """Name the folders of rescues: one of the state folder, and one on another disk."""
    import os
    import tempfile

    other = Path(tempfile.gettempdir()) / f"salesbook-rescue-{os.getuid()}"
    return env.state_folder / "rescue", other


@contextmanager
def rescued(env: "Environment", command: str, words: Struct) -> Iterator[None]:
    """Keep words in a file when the book does not take them, and say where they are.

    `words` is the record of what was typed, its `id` made beforehand. Ctrl-C while another
    program holds the book is no reason to lose them either.
    """
    from salesbook.store.errors import BookError

    try:
        yield
    except (BookError, OSError) as error:
        _rescue(env, command, words, _why(error))
        raise
    except KeyboardInterrupt:
        _rescue(env, command, words, "Stopped.", stopped=True)
        raise


def _why(error: Exception) -> str:
    from salesbook.cli.refusal import refusal

    refused = refusal(error) if isinstance(error, OSError) else None
    return refused.message if refused else str(error)


def _rescue(
    env: "Environment", command: str, words: Struct, why: str, *, stopped: bool = False
) -> None:
    from salesbook.domain.loop.rescue import Rescue, RescuedError
    from salesbook.exchange.rescue import rescue_text
    from salesbook.work.loop.rescue import keep_rescue

    fields = asdict(words)
    rescue = Rescue(command, fields.pop("id"), env.moment(), order_of(env), fields)
    path = keep_rescue(rescue, rescue_folders(env))
    if path is None:
        env.tell(*rescue_text(rescue).split("\n"))
        return
    error = RescuedError(why, str(path))
    if stopped:
        env.tell(error.message, f"Hint: {error.hint}")
        return
    raise error from None
