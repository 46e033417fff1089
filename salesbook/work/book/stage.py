"""Stages: none that opportunities are in is dropped, by whatever command."""

from collections.abc import Iterable

from salesbook.domain.book.operation import Change
from salesbook.store.book.book import Book
from salesbook.store.compiled.tables import SETTINGS


def hold_stages_in_use(book: Book, changes: Iterable[Change]) -> None:
    """Refuse what was done when it dropped a stage in use; most changes are of no setting.

    Raises `StageInUseError`.
    """
    if any(change.table == SETTINGS.name for change in changes):
        refuse_stages_in_use(book)


def refuse_stages_in_use(book: Book) -> None:
    """Refuse the stages as they are now when one in use is not among them.

    Raises `StageInUseError`.
    """
    from salesbook.domain.book.stage import refuse_to_drop  # noqa: PLC0415 (seldom)
    from salesbook.store.book.setting import settings_of  # noqa: PLC0415 (seldom)
    from salesbook.store.book.stage import stages_in_use  # noqa: PLC0415 (seldom)

    refuse_to_drop(settings_of(book).stages, stages_in_use(book))
