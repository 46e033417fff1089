"""What a file or a link is called, and what it probably is."""

import pytest

from salesbook.domain.presence.document import DocumentKind
from salesbook.domain.presence.document_file import guess_kind, is_link, title_of, title_of_link


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("pumps_2026.pdf", "brochure"),
        ("Price-list 2026.xlsx", "price_list"),
        ("prijslijst.pdf", "price_list"),
        ("Preisliste.pdf", "price_list"),
        ("case study harbour.pdf", "case_study"),
        ("showcase.pdf", "brochure"),
        ("Winter offer.pdf", "promotion"),
        ("installation_manual.pdf", "procedure"),
        ("hall.JPG", "photo"),
        ("foto-hal.pdf", "photo"),
        ("quiet.pptx", "deck"),
        ("Sales deck.pdf", "deck"),
        ("README", "brochure"),
    ],
)
def test_a_kind_is_guessed_by_words_and_by_the_ending(name: str, kind: str) -> None:
    assert guess_kind(name) is DocumentKind(kind)


@pytest.mark.parametrize(
    ("name", "title"),
    [("pumps_2026-v2.pdf", "pumps 2026 v2"), ("README", "README"), (".pdf", ".pdf")],
)
def test_a_title_is_the_name_without_its_ending(name: str, title: str) -> None:
    assert title_of(name) == title


@pytest.mark.parametrize(
    ("url", "title"),
    [
        ("https://pumps.example/case/harbour%20hall/", "harbour hall"),
        ("https://pumps.example", "pumps.example"),
    ],
)
def test_a_link_is_called_by_the_last_part_of_its_path(url: str, title: str) -> None:
    assert title_of_link(url) == title


@pytest.mark.parametrize(
    ("typed", "link"),
    [("https://a.example", True), ("HTTP://a", True), ("https://", False), ("a.pdf", False)],
)
def test_a_link_begins_as_one(typed: str, *, link: bool) -> None:
    assert is_link(typed) is link
