"""Words that sound like a promise, and words that only look like one."""

import pytest

from salesbook.domain.team.heard import promise_heard


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("We PROMISED the drawing", "PROMISED"),
        ("I\u2019ll send the price list", "I\u2019ll send"),
        ("Prijzen besproken, ik stuur de offerte", "ik stuur"),
        ("Er hat uns die Zahlen versprochen", "versprochen"),
        ("J'enverrai le devis", "J'enverrai"),
        ("Les hemos prometido una muestra", "prometido"),
        ("Enviaré la oferta", "Enviaré"),
    ],
)
def test_a_promise_is_heard_in_five_languages(text: str, heard: str) -> None:
    assert promise_heard(text) == heard


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Nothing was promised",
        "Es wurde nichts versprochen",
        "On n'a rien promis",
        "A promising talk about sending samples",
        "The compromise holds",
    ],
)
def test_what_is_denied_or_only_looks_alike_is_none(text: str) -> None:
    assert promise_heard(text) == ""


def test_a_long_note_takes_as_long_as_it_is() -> None:
    assert promise_heard("will " * 50_000 + "will send") == "will send"
