"""Day words of other languages: read as their English, or refused."""

from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.languages import in_english, languages
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.dates.reading import read_when
from salesbook.domain.dates.when import When
from salesbook.domain.dates.words import ALIASES, PLAIN, WORDS
from salesbook.domain.errors import DateError

MONDAY = Moment(datetime(2026, 11, 23, 8, 30, tzinfo=UTC), "Europe/Amsterdam")
DAYS = {
    "today": ("vandaag", "heute", "aujourd'hui", "hoy"),
    "tomorrow": ("morgen", "morgen", "demain", "mañana"),
    "day after tomorrow": ("overmorgen", "übermorgen", "après-demain", "pasado mañana"),
    "monday": ("maandag", "Montag", "lundi", "lunes"),
    "tuesday": ("dinsdag", "Dienstag", "mardi", "martes"),
    "wednesday": ("woensdag", "Mittwoch", "mercredi", "miércoles"),
    "thursday": ("donderdag", "Donnerstag", "jeudi", "jueves"),
    "friday": ("vrijdag", "Freitag", "vendredi", "viernes"),
    "saturday": ("zaterdag", "Samstag", "samedi", "sábado"),
    "sunday": ("zondag", "Sonntag", "dimanche", "domingo"),
    "next week": ("volgende week", "nächste Woche", "la semaine prochaine", "la próxima semana"),
    "in a week": ("over een week", "in einer Woche", "dans une semaine", "en una semana"),
    "in 3 days": ("over 3 dagen", "in 3 Tagen", "dans 3 jours", "dentro de 3 días"),
    "in two weeks": ("over twee weken", "in zwei Wochen", "dans deux semaines", "en dos semanas"),
    "friday next week": (
        "vrijdag volgende week",
        "Freitag nächste Woche",
        "vendredi, la semaine prochaine",
        "viernes de la semana que viene",
    ),
    "27 november": ("27 november", "27. November", "le 27 novembre", "27 de noviembre"),
}
TIMES = {
    "10:00": ("10u", "10 uur", "om 10u", "um 10 Uhr", "10h", "à 10h", "10 heures", "a las 10:00"),
    "10:30": ("10u30", "10h30", "10:30", "10:30 uhr", "à 10h30"),
}


def read(text: str) -> When:
    return read_when(text, MONDAY, forwards=True, order=DateOrder.DMY)


def tried(text: str) -> When | None:
    try:
        return read(text)
    except DateError:
        return None


@pytest.mark.parametrize("language", range(4))
@pytest.mark.parametrize("english", DAYS)
def test_a_day_is_read_as_its_english(english: str, language: int) -> None:
    typed = DAYS[english][language]

    assert {read(typed), read(typed.upper()), read(f" {typed} ")} == {read(english)}


@pytest.mark.parametrize(
    ("typed", "english"),
    [
        ("morgen 10u", "tomorrow 10:00"),
        ("vr 15:00", "fri 15:00"),
        ("vrijdag 27 nov 10u30", "27 nov 10:30"),
        ("am Dienstag um 10 Uhr", "tue 10:00"),
        ("uebermorgen 9 Uhr", "day after tomorrow 9:00"),
        ("demain à 10h30", "tomorrow 10:30"),
        ("aujourd\u2019hui 15h", "today 15:00"),
        ("lun. 10h", "mon 10:00"),
        ("mañana a las 10:30", "tomorrow 10:30"),
        ("fri 10u", "fri 10:00"),
        ("10 uhr", "10:00"),
    ],
)
def test_a_day_and_a_time_are_read_together(typed: str, english: str) -> None:
    assert read(typed) == read(english)


@given(
    st.sampled_from([(english, form) for english, forms in DAYS.items() for form in forms]),
    st.sampled_from([(english, form) for english, forms in TIMES.items() for form in forms]),
)
def test_no_day_with_a_time_is_ever_read_as_another(
    day: tuple[str, str], at: tuple[str, str]
) -> None:
    assert tried(f"{day[1]} {at[1]}") in {None, tried(f"{day[0]} {at[0]}")}


def test_no_form_is_a_word_of_the_grammar_that_means_something_else() -> None:
    both = {"in", "am", "a", "week", "april", "september", "november", "december", "august"}
    both |= {"jan", "feb", "apr", "jun", "jul", "aug", "sep", "oct", "sept", "nov", "dec"}
    forms = {form for words in languages() for form in words}

    assert forms & {*WORDS, *PLAIN, *ALIASES} <= both


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("ma", "Tue 24 Nov (tomorrow) or Mon 30 Nov"),
        ("di", "Tue 24 Nov (tomorrow) or Sun 29 Nov"),
        ("do", "Thu 26 Nov (in 3 days) or Sun 29 Nov"),
    ],
)
def test_what_two_languages_read_differently_is_refused(typed: str, days: str) -> None:
    with pytest.raises(DateError, match=r"can be") as refused:
        read(typed)

    assert f"“{typed}” can be {days}" in refused.value.message


@pytest.mark.parametrize("typed", ["mar", "mar.", "may", "sat", "mon"])
def test_english_comes_first(typed: str) -> None:
    meant = {"mar": "march", "mar.": "march", "may": "may", "sat": "saturday", "mon": "monday"}

    assert read(typed) == read(meant[typed])


@pytest.mark.parametrize(
    "typed",
    [
        *("sam", "so", "mo", "fr", "sa", "die", "hier", "a", "de", "le", "week", "dag"),
        *("morgen demain", "next maandag", "volgende Dienstag", "morgen morgen", "3 dagen"),
        *("in 8 Tagen", "dans 15 jours", "in 2u", "heute morgen", "le 31 février"),
        *("nächsten Dienstag", "mardi prochain", "x" * 90),
    ],
)
def test_what_is_uncertain_or_of_two_languages_is_refused(typed: str) -> None:
    with pytest.raises(DateError):
        read(typed)


def test_a_date_that_is_wrong_is_refused_with_its_reason() -> None:
    with pytest.raises(DateError, match="Fri 27 Nov is no Tue"):
        read("dinsdag 27 november")


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused(text: str) -> None:
    with suppress(DateError):
        read(text)

    assert all(said.isascii() for said in in_english(text) if text.isascii())
