"""Column types that mean the same on both engines."""

import json
from enum import StrEnum
from typing import Any, Generic, TypeVar

from sqlalchemy import Dialect, Text
from sqlalchemy.types import TypeDecorator

from salesbook.store.values import canonical

Listed = TypeVar("Listed", bound=StrEnum)


class Word(TypeDecorator[Listed], Generic[Listed]):
    """A value from a closed list, stored as its text and read back as the enumeration's member."""

    impl = Text
    cache_ok = True

    def __init__(self, words: type[Listed]) -> None:
        super().__init__()
        self.words = words

    def process_bind_param(self, value: Listed | str | None, dialect: Dialect) -> str | None:
        """Refuse a word that is not in the list."""
        del dialect
        if value is None:
            return None
        return (value if type(value) is self.words else self.words(value)).value

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Listed | None:
        """Read a stored word as the member of its list."""
        del dialect
        return None if value is None else self.words(value)


class CanonicalJson(TypeDecorator[Any]):
    """JSON kept as canonical text, so that what was signed is what is stored."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any | None, dialect: Dialect) -> str | None:
        """Write canonically."""
        del dialect
        return None if value is None else canonical(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Any | None:
        """Read back."""
        del dialect
        return None if value is None else json.loads(value)
