"""Documents: until when they are valid, and what words speak of them."""

from datetime import date
from uuid import UUID

import pytest

from salesbook.domain.presence.document import (
    Document,
    DocumentAmbiguousError,
    DocumentKind,
    DocumentKnownError,
    NoDocumentError,
    is_about,
)

TODAY = date(2026, 11, 23)


def document(
    title: str = "Pumps 2026", kind: str = "brochure", until: date | None = None
) -> Document:
    return Document(
        UUID(int=1), "abcdef1234567", title, DocumentKind(kind), path="/p", valid_until_on=until
    )


@pytest.mark.parametrize(
    ("until", "expired"), [(None, False), (TODAY, False), (date(2026, 11, 22), True)]
)
def test_the_day_a_document_is_valid_until_still_counts(
    until: date | None, *, expired: bool
) -> None:
    found = document(until=until)

    assert found.expired(TODAY) is expired
    assert found.name(TODAY).retired is expired


@pytest.mark.parametrize(
    ("text", "title", "kind", "about"),
    [
        ("Send the pump brochure", "Pumps 2026", "deck", False),
        ("Send the pumps brochure", "Pumps 2026", "deck", True),
        ("Send the drawing", "Pumps 2026", "brochure", False),
        ("Mail her our brochures", "Quiet water", "brochure", True),
        ("Send the price list", "Rates", "price_list", True),
        ("Send the list", "Rates", "price_list", False),
        ("A link to the film", "Harbour", "link", False),
        ("Send it in 2026", "Plan 2026", "photo", False),
        ("Send all on the X-9", "X-9", "photo", False),
        ("Send all on Grundfos", "Flyer", "deck", True),
    ],
)
def test_words_speak_of_a_document_by_its_title_its_kind_or_its_product(
    text: str, title: str, kind: str, *, about: bool
) -> None:
    assert is_about(text, document(title, kind), "Grundfos CR") is about


def test_what_is_known_already_is_named_with_until_when_it_is_valid() -> None:
    plain = DocumentKnownError("a.pdf", document(), TODAY)
    dated = DocumentKnownError("a.pdf", document(until=TODAY), TODAY)

    assert plain.message == "“a.pdf” is in the book already: “Pumps 2026”."
    assert dated.message.endswith("“Pumps 2026”, valid until Mon 23 Nov (today).")
    assert plain.hint == "To change what is said of it: salesbook document edit abcdef"


def test_several_documents_are_told_apart_by_their_handles() -> None:
    error = DocumentAmbiguousError("pumps", [document(), document("Pumps 2025")])

    assert error.candidates == ("abcdef  Pumps 2026", "abcdef  Pumps 2025")
    assert len(error.found) == 2


def test_what_is_near_is_offered() -> None:
    assert str(NoDocumentError("pimps", ["Pumps 2026"]).hint).startswith(
        "Did you mean “Pumps 2026”?"
    )
    assert NoDocumentError("zork", []).hint == (
        "See them: salesbook document list, or: document add FILE|URL"
    )
