"""How settings look."""

from collections.abc import Sequence
from datetime import date

from salesbook.domain.book.config import ConfigChange, ConfigLine
from salesbook.render.csv import csv_text
from salesbook.render.json import json_item, json_items
from salesbook.render.layout import Report, stacked
from salesbook.render.style import accent, joined, muted, plain, strong
from salesbook.render.table import Column, Ledger
from salesbook.render.words import BLANK, Words

_KEYS = ("key", "value", "default", "changed", "about", "expects", "source")


def config_report(lines: Sequence[ConfigLine]) -> Report:
    """Lay settings out, those that were changed in front of the eye."""
    rows: list[list[str | Words]] = [
        [
            strong(line.setting.key) if line.changed else plain(line.setting.key),
            accent(line.shown) if line.changed else plain(line.shown),
            muted(line.setting.about),
        ]
        for line in lines
        if line.changed or not line.setting.quiet
    ]
    columns = [Column("Setting"), Column("Value", grows=True), Column("What for", grows=True)]
    hint = muted("Change one: salesbook config set KEY VALUE · back again: … KEY default")
    return stacked(Ledger(columns, rows), BLANK, hint)


def setting_report(line: ConfigLine) -> Report:
    """Say one setting: its value, what it is for, what it can be, where its default comes from."""
    setting = line.setting
    default = setting.show(setting.default)
    rest = [plain(f"  {setting.about}"), muted(f"  It is {setting.kind.expects}.")]
    if line.changed:
        rest.append(muted(f"  Unless set: {default}."))
    rest.append(muted(f"  Source of the default: {setting.source}."))
    return stacked(joined(strong(setting.key), accent(line.shown)), *rest)


def config_change_report(change: ConfigChange) -> Report:
    """Say what a setting was and is."""
    key, now = change.after.setting.key, change.after.shown
    if change.before == change.after:
        return joined(strong(key), f"is {now} already.", by=" ")
    said = joined(strong(key), f"is now {now}; it was {change.before.shown}.", by=" ")
    return stacked(said, muted("  Changed your mind: salesbook undo"))


def config_change_json(change: ConfigChange) -> str:
    """Write what a command did as one document: the setting as it is now, and its row."""
    return json_item("config_set", {"setting": {"id": change.row_id} | _item(change.after)})


def config_json(lines: Sequence[ConfigLine], today: date) -> str:
    """Write settings as one document."""
    return json_items("config", map(_item, lines), as_of=today)


def setting_json(line: ConfigLine, today: date) -> str:
    """Write one setting as one document."""
    return json_item("config", _item(line), as_of=today)


def config_csv(lines: Sequence[ConfigLine]) -> str:
    """Write settings as rows, values as they are typed."""
    rows = (
        {**_item(line), "value": line.shown, "default": line.setting.show(line.setting.default)}
        for line in lines
    )
    return csv_text(_KEYS, (list(row.values()) for row in rows))


def _item(line: ConfigLine) -> dict[str, object]:
    setting = line.setting
    return {
        "key": setting.key,
        "value": line.value,
        "default": setting.default,
        "changed": line.changed,
        "about": setting.about,
        "expects": setting.kind.expects,
        "source": setting.source,
    }
