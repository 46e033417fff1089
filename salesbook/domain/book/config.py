"""Configuration: a setting as it stands, and as a change left it."""

from uuid import UUID

from msgspec import Struct

from salesbook.domain.book.setting import Setting


class ConfigLine(Struct, frozen=True):
    """A setting as it is now. `value` is JSON as kept, `shown` what one would type."""

    setting: Setting[object]
    value: object
    changed: bool

    @property
    def shown(self) -> str:
        """The value the way it is typed."""
        return self.setting.show(self.value)


class ConfigChange(Struct, frozen=True):
    """A setting before and after a change, and the row that says it; None where none changed."""

    before: ConfigLine
    after: ConfigLine
    row_id: UUID | None
