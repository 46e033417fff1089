import pytest

from salesbook.domain.accounts.keys import PhoneKeys, domain_of, email_key, phone_keys


def test_an_address_is_one_however_it_is_written() -> None:
    assert email_key(" mailto:Ann@ACME.com ") == "ann@acme.com"


@pytest.mark.parametrize(
    ("raw", "country", "e164"),
    [
        ("+31 (0)20 555 0123", "NL", "+31205550123"),
        ("0031 20 555 0123", "BE", "+31205550123"),
        ("020-5550123", "nl", "+31205550123"),
        ("020 5550123 ext. 12", "NL", "+31205550123"),
        ("06 1234 5678", "IT", "+390612345678"),
        ("612 34 56 78", "ES", "+34612345678"),
        ("(202) 555-0123", "US", "+12025550123"),
        ("1-202-555-0123", "US", "+12025550123"),
        ("020 555 0121", "US", None),
        ("555-0123", "US", None),
        ("5550123", "NL", None),
        ("020 5550123", None, None),
        ("12", "NL", None),
        ("+31 2", "NL", None),
    ],
)
def test_a_number_is_one_however_it_is_dialled(
    raw: str, country: str | None, e164: str | None
) -> None:
    assert phone_keys(raw, country).e164 == e164


def test_digits_are_kept_of_a_number_that_is_not_understood() -> None:
    assert phone_keys("55 501-23", None) == PhoneKeys(None, "5550123")


@pytest.mark.parametrize(
    ("site", "domain"),
    [
        ("https://www.Acme.com/nl?x=1", "acme.com"),
        ("Acme.co.uk:8080", "acme.co.uk"),
        ("ann@acme.com", "acme.com"),
        ("bücher.example", "xn--bcher-kva.example"),
        ("ann@gmail.com", None),
        ("localhost", None),
        ("", None),
        ("x" * 64 + ".com", None),
    ],
)
def test_a_domain_is_one_however_its_site_is_written(site: str, domain: str | None) -> None:
    assert domain_of(site) == domain
