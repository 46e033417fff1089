"""Countries are known by code, by name, and as people say them."""

from importlib.resources import files

import pytest

from salesbook.domain.book.country import country_code, same_country


def listed() -> list[tuple[str, str]]:
    """Read the usual English names, from the table that comes with the time zones."""
    table = (files("tzdata") / "zoneinfo" / "iso3166.tab").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if not line.startswith("#"))
    return [(row[0], row[1]) for row in rows]


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("US", "US"),
        ("us", "US"),
        ("USA", "US"),
        ("U.S.A.", "US"),
        ("United States", "US"),
        ("United States of America", "US"),
        ("UK", "GB"),
        ("GBR", "GB"),
        ("Great Britain", "GB"),
        ("England", "GB"),
        ("Holland", "NL"),
        ("The Netherlands", "NL"),
        (" nederland ", "NL"),
        ("Czech Republic", "CZ"),
        ("Czechia", "CZ"),
        ("Duitsland", "DE"),
        ("Deutschland", "DE"),
        ("ÖSTERREICH", "AT"),
        ("Autriche", "AT"),
        ("España", "ES"),
        ("Spanje", "ES"),
        ("Côte d\u2019Ivoire", "CI"),
        ("Bosnia & Herzegovina", "BA"),
        ("Korea, Republic of", "KR"),
        ("India", "IN"),
        ("Atlantis", None),
        ("Congo", None),
        ("XX", None),
        ("", None),
    ],
)
def test_a_country_is_known_however_it_is_said(said: str, code: str | None) -> None:
    assert country_code(said) == code


def test_every_code_of_the_table_is_one_and_no_name_means_another() -> None:
    rows = listed()

    assert [country_code(code) for code, _ in rows] == [code for code, _ in rows]
    assert [name for code, name in rows if country_code(name) not in {code, None}] == []


def test_two_words_mean_one_country() -> None:
    assert same_country("United States", "US")
    assert same_country("Atlantis", "Atlantis")
    assert same_country(None, None)
    assert not same_country("US", None)
    assert not same_country("Atlantis", "US")
