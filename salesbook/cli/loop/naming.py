"""Names in a log: picked where they mean several, entered where nobody bears them."""

from typing import TYPE_CHECKING

from msgspec.structs import replace

if TYPE_CHECKING:
    from salesbook.cli.environment import Environment
    from salesbook.domain.loop.entry import Entry


def settle_names(env: "Environment", entry: "Entry") -> "Entry":
    """Settle whom an entry is about while a person can be asked, before anything is written."""
    if entry.subject is None or entry.new or not env.interactive:
        return entry
    from salesbook.cli.accounts.picking import settled

    subject = settled(env, entry.subject)
    if _is_unknown(env, subject) and _wanted(env, subject):
        return replace(entry, new=True)
    return replace(entry, subject=subject)


def _is_unknown(env: "Environment", subject: str) -> bool:
    from salesbook.domain.errors import NameNotFoundError, SalesbookError
    from salesbook.work.accounts.names import find_subject

    try:
        with env.reading() as book:
            find_subject(book, subject)
    except NameNotFoundError as error:
        env.tell(error.message)
        return True
    except SalesbookError:
        return False
    return False


def _wanted(env: "Environment", subject: str) -> bool:
    from salesbook.cli.asking import confirm

    return confirm(env, f"Enter “{subject}” as a new account?", flag="--new")
