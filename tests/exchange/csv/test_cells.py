import pytest

from salesbook.exchange.csv.cells import (
    CellError,
    clean,
    clean_email,
    clean_name,
    clean_note,
    clean_phone,
)


def test_blanks_of_every_kind_are_trimmed() -> None:
    assert clean("\xa0 Acme\xa0Ltd ") == "Acme Ltd"


@pytest.mark.parametrize("cell", ["-", "N/A", "null", "undefined", " none "])
def test_the_words_for_nothing_are_no_names(cell: str) -> None:
    assert clean_name(cell) == ""


def test_a_number_rounded_by_a_spreadsheet_is_refused() -> None:
    with pytest.raises(CellError):
        clean_phone("3.16E+10")


def test_zeros_and_plus_signs_of_numbers_stay() -> None:
    assert clean_phone(" +31 020 ") == "+31 020"


@pytest.mark.parametrize("cell", ["notanemail", "@acme.com", "ann@"])
def test_what_is_no_address_is_refused(cell: str) -> None:
    with pytest.raises(CellError, match="is no e-mail address"):
        clean_email(cell)


@pytest.mark.parametrize(
    ("cell", "address"), [(" mailto:ann@acme.com ", "ann@acme.com"), ("n/a", ""), ("", "")]
)
def test_an_address_is_trimmed_and_nothing_is_none(cell: str, address: str) -> None:
    assert clean_email(cell) == address


def test_html_becomes_text_with_its_breaks_and_lists() -> None:
    html = "<p><b>Called.</b></p><ul><li>price</li><li>date &amp; place</li></ul>Bye<br>Ann&nbsp;B"

    assert clean_note(html) == "Called.\n- price\n- date & place\nBye\nAnn B"


def test_text_that_only_looks_like_html_stays() -> None:
    assert clean_note("5 < 6 & <wow>\r\nyes") == "5 < 6 & <wow>\nyes"
