from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.book.hours import read_all_hours, read_hours
from salesbook.domain.book.setting import (
    SETTINGS,
    SettingError,
    Settings,
    UnknownSettingError,
    setting_named,
)
from salesbook.domain.book.setting_kind import Cadence

MONDAY = date(2026, 11, 23)
FRIDAY = date(2026, 11, 27)


def test_without_anything_kept_every_setting_is_at_its_default() -> None:
    settings = Settings()

    assert not settings.strict
    assert settings.phrases == ()
    assert settings.workday(MONDAY) == read_hours("08:30-17:00")
    assert settings.commercial == read_all_hours("10:00-12:00,14:00-16:00")
    assert settings.lunch == read_all_hours("12:30-13:00")
    assert (settings.free_percent, settings.log_minutes, settings.mail_minutes) == (15, 5, 30)
    assert (settings.call_minutes, settings.video_minutes) == (10, 30)
    assert settings.cadence("A") == Cadence(14, 21)
    assert settings.cadence(None) == settings.cadence("C") == Cadence(90, 120)
    assert (settings.cool_off_days, settings.attempts_limit, settings.attempts_days) == (2, 6, 30)
    assert (settings.owner_change_days, settings.reply_hours) == (90, 24)
    assert (settings.reorder_min_orders, settings.reorder_max_intervals) == (3, 8)
    assert settings.reorder_days == 365
    assert (settings.dates_order, settings.currency, settings.language) == (None, None, None)
    assert settings.workweek.days == frozenset({1, 2, 3, 4, 5})


def test_what_is_kept_stands_in_for_the_default() -> None:
    settings = Settings.of(
        {"purpose.mode": "strict", "cadence.A": "7/10", "week.days": "sun-thu", "currency": "JPY"}
    )

    assert settings.strict
    assert settings.cadence("A") == Cadence(7, 10)
    assert settings.workweek.days == frozenset({7, 1, 2, 3, 4})
    assert settings.currency == "JPY"


def test_a_weekday_may_have_hours_of_its_own() -> None:
    settings = Settings.of({"day.workday.fri": "08:30-12:00"})

    assert settings.workday(FRIDAY) == read_hours("08:30-12:00")
    assert settings.workday(MONDAY) == read_hours("08:30-17:00")


@pytest.mark.parametrize("setting", SETTINGS.values(), ids=SETTINGS)
def test_every_default_suits_its_setting_and_says_what_it_is_for(setting: object) -> None:
    definition = SETTINGS[setting.key]  # type: ignore[attr-defined]

    definition.read(definition.default)

    assert definition.about
    assert definition.source
    assert definition.show(definition.default)


@pytest.mark.parametrize(
    ("key", "typed", "kept"),
    [
        ("purpose.mode", "Strict", "strict"),
        ("purpose.phrases", " ping ,  quick   chat,", ["ping", "quick chat"]),
        ("day.workday.fri", "8:30-12", "08:30-12:00"),
        ("day.commercial", "14-16, 9-11", "09:00-11:00,14:00-16:00"),
        ("day.commercial", "none", "none"),
        ("day.free_percent", "20", 20),
        ("cadence.B", "20 / 30", "20/30"),
        ("week.days", "Mon, Wed-Fri", "mon,wed-fri"),
        ("currency", "eur", "EUR"),
        ("language", "nl", "nl"),
        ("dates.order", "MDY", "mdy"),
    ],
)
def test_what_is_typed_is_kept_in_one_form(key: str, typed: str, kept: object) -> None:
    definition = setting_named(key)

    assert definition.parse(typed) == kept
    assert definition.parse(definition.show(kept)) == kept


@pytest.mark.parametrize(
    ("key", "typed", "message"),
    [
        ("purpose.mode", "loose", "“purpose.mode” cannot be “loose”: it is coach or strict."),
        (
            "day.free_percent",
            "lots",
            "“day.free_percent” cannot be “lots”: it is a whole number from 0 to 90 (per cent).",
        ),
        (
            "day.commercial",
            "10-12,11-13",
            (
                "“day.commercial” cannot be “10-12,11-13” (10:00-12:00 and 11:00-13:00 overlap): "
                "it is hours like 10:00-12:00,14:00-16:00, or none."
            ),
        ),
        ("cadence.A", "21/14", "“cadence.A” cannot be “21/14”: it is days like 14/21, ideal/most."),
        (
            "week.days",
            "weekdays",
            "“week.days” cannot be “weekdays”: it is days like mon-fri or mon,tue,thu.",
        ),
        ("currency", "euro", "“currency” cannot be “euro”: it is a currency like EUR."),
    ],
)
def test_a_value_that_does_not_suit_is_refused_with_a_sentence(
    key: str, typed: str, message: str
) -> None:
    with pytest.raises(SettingError) as caught:
        setting_named(key).parse(typed)

    assert caught.value.message == message
    assert (caught.value.hint or "").startswith(f"salesbook config set {key} ")


@pytest.mark.parametrize(
    ("key", "kept"),
    [
        ("day.free_percent", True),
        ("day.free_percent", "15"),
        ("day.free_percent", 91),
        ("day.workday", 8),
        ("purpose.phrases", "ping"),
        ("purpose.phrases", [1]),
        ("day.workday", None),
    ],
)
def test_a_kept_value_that_does_not_suit_is_refused(key: str, kept: object) -> None:
    with pytest.raises(SettingError):
        Settings.of({key: kept})


def test_an_unknown_key_offers_the_nearest() -> None:
    with pytest.raises(UnknownSettingError) as caught:
        Settings.of({"purpose.mod": "strict"})

    assert caught.value.message == "There is no setting “purpose.mod”."
    assert caught.value.hint == "Did you mean “purpose.mode”?"


def test_a_key_near_nothing_points_to_the_list() -> None:
    with pytest.raises(UnknownSettingError) as caught:
        setting_named("zzz")

    assert caught.value.hint == "See them all: salesbook config list"


def test_a_key_is_found_whatever_its_case() -> None:
    assert setting_named(" CADENCE.a ").key == "cadence.A"


@given(st.text(max_size=12))
def test_a_refusal_is_a_sentence_whatever_is_typed(typed: str) -> None:
    for definition in SETTINGS.values():
        try:
            kept = definition.parse(typed)
        except SettingError:
            continue
        assert Settings.of({definition.key: kept}).stored == {definition.key: kept}
