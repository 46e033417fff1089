"""What a person can get wrong, said as a sentence with the next step.

Every error that a person can cause derives from `SalesbookError`. Its message names the thing in
“quotes”, its hint can be pasted. Nothing above the front door prints a traceback.
"""

from collections.abc import Sequence


class SalesbookError(Exception):
    """Say what is wrong and what to do next; exit 1, something you can act on."""

    exit_code = 1

    def __init__(self, message: str, *, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class UsageError(SalesbookError):
    """Say that the command was put together wrongly; exit 2."""

    exit_code = 2


class TextError(SalesbookError):
    """Say that a text cannot be kept: it is empty, too long, or holds what no engine accepts."""


class DateError(SalesbookError):
    """Say that words are not a date, or more than one; `near` is a date they come close to."""

    def __init__(self, message: str, *, near: str | None = None, hint: str | None = None) -> None:
        super().__init__(message, hint=f"Did you mean “{near}”?" if near else hint)
        self.near = near


class NameNotFoundError(SalesbookError):
    """Say that nothing goes by this name, and offer what is near."""

    def __init__(self, message: str, *, near: Sequence[str] = (), hint: str | None = None) -> None:
        super().__init__(message, hint=hint)
        self.near = tuple(near)


class NameAmbiguousError(SalesbookError):
    """Say that several things go by this name, and list them."""

    def __init__(self, message: str, *, candidates: Sequence[str], hint: str | None = None) -> None:
        super().__init__(message, hint=hint)
        self.candidates = tuple(candidates)

    def listed(self, width: int) -> tuple[str, ...]:  # noqa: ARG002 (others fit their lines to it)
        """List them, each in one line of so many characters where it can be told in fewer."""
        return self.candidates
