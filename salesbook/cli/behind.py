"""Work behind a question: done in a thread while a person types the answer."""

from collections.abc import Callable
from threading import Thread
from typing import Generic, TypeVar

Made = TypeVar("Made")


class Behind(Generic[Made]):
    """Something being made in a thread; what goes wrong there is raised where it is asked for."""

    def __init__(self, make: Callable[[], Made]) -> None:
        self._make = make
        self._made: list[Made] = []
        self._wrong: Exception | None = None
        # A person who leaves does not wait for it.
        self._thread = Thread(target=self._run, daemon=True)

    def start(self) -> None:
        """Begin; a second call does nothing."""
        if self._thread.ident is None:
            self._thread.start()

    def result(self) -> Made:
        """Wait until it is made."""
        self.start()
        self._thread.join()
        if self._wrong is not None:
            raise self._wrong
        return self._made[0]

    def _run(self) -> None:
        try:
            self._made.append(self._make())
        except Exception as error:  # noqa: BLE001 (raised by `result`)
            self._wrong = error
