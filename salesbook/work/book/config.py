"""Settings: reading them, and changing one."""

from salesbook.domain.book.config import ConfigChange, ConfigLine
from salesbook.domain.book.setting import (
    PIPELINE_STAGES,
    SETTINGS,
    Setting,
    Settings,
    setting_named,
)
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.setting import forget_setting, keep_setting, settings_of
from salesbook.work.book.stage import refuse_stages_in_use

DEFAULT = "default"
"""What to type to have a setting back at its default."""


def list_config(book: Book) -> tuple[ConfigLine, ...]:
    """List every setting as it is now."""
    settings = settings_of(book)
    return tuple(_line(setting, settings) for setting in SETTINGS.values())


def get_config(book: Book, key: str) -> ConfigLine:
    """Read one setting. Raises `UnknownSettingError` with the nearest key."""
    return _line(setting_named(key), settings_of(book))


def set_config(book: WritableBook, key: str, typed: str) -> ConfigChange:
    """Change one setting; `default` puts it back.

    Raises `SettingError` for what does not suit, `StageInUseError` for stages without one in use.
    """
    before = get_config(book, key)
    setting = before.setting
    if typed.strip().casefold() == DEFAULT:
        row_id = forget_setting(book, setting.key)
    else:
        row_id = keep_setting(book, setting.key, setting.parse(typed))
    if setting is PIPELINE_STAGES:
        refuse_stages_in_use(book)
    after = get_config(book, key)
    book.say(f"Set {setting.key} to {after.shown}")
    return ConfigChange(before, after, row_id)


def _line(setting: Setting[object], settings: Settings) -> ConfigLine:
    value = settings.stored.get(setting.key, setting.default)
    return ConfigLine(setting, value, changed=value != setting.default)
