"""The rules of `due` are the settings of the book."""

from datetime import time

from salesbook.domain.accounts.account import Grade
from salesbook.domain.book.setting import Settings
from salesbook.domain.book.setting_kind import Cadence
from salesbook.domain.loop.due.rules import DueRules


def test_without_settings_the_rules_are_the_defaults() -> None:
    assert DueRules.of(Settings()) == DueRules()


def test_settings_become_rules() -> None:
    settings = Settings.of(
        {"cadence.A": "7/10", "day.commercial": "09:00-11:00", "cool_off.bd": 3, "week.days": "mon"}
    )

    rules = DueRules.of(settings)

    assert rules.cadence(Grade.A) == Cadence(7, 10)
    assert rules.commercial == ((time(9), time(11)),)
    assert rules.cool_off_bd == 3
    assert rules.week.days == frozenset({1})
