"""Nothing that was stored can drive a terminal, whichever way it is printed."""

import re
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from salesbook.cli.asking import ask
from salesbook.cli.environment import Environment
from salesbook.render.json import json_items
from salesbook.render.layout import Report
from salesbook.render.safe import safe, safe_block, unsafe_characters
from salesbook.render.screen import coloured_lines, plain_lines
from salesbook.render.style import block, plain
from salesbook.render.table import Column, Ledger
from salesbook.render.words import Words
from tests.house import Stream

KEPT = "\u200c\u200d"
"""The joiners of scripts and emoji."""

nasty = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from("\x1b\x9b\x9d\x00\x07\x08\x7f\r\n\t\x85\u2028\u202e\u200b\u200d\ufeff"),
        st.sampled_from("[]/:\\redlink=😀\ud800\U000e0041"),
    ),
    max_size=40,
)


def leaks(text: str, *, lines: bool = True) -> list[str]:
    """List the characters that a terminal would obey or hide; colour codes are not text."""
    found = re.sub(r"\x1b\[[\d;]*m", "", text) if lines else text
    bad = {"Cc", "Cf", "Cs", "Zl", "Zp"}
    return [
        character
        for character in found
        if unicodedata.category(character) in bad
        and character not in KEPT
        and not (lines and character == "\n")
        and not is_letter_like(character)
    ]


def is_letter_like(character: str) -> bool:
    """Tell format characters that are seen: signs above numbers in Arabic, Syriac and others."""
    return (
        "\u0600" <= character <= "\u0605"
        or character in "\u06dd\u070f\u0890\u0891\u08e2"
        or (ord(character) in {0x110BD, 0x110CD} or 0x13430 <= ord(character) <= 0x1343F)
    )


def printed(report: Report, width: int = 40, *, colour: bool = False) -> str:
    return "".join((coloured_lines if colour else plain_lines)(report, width))


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Acme", "Acme"),
        ("\x1b[31mred", "␛[31mred"),
        ("\x00\x07\x7f", "␀␇␡"),
        ("\x9b31m", "�31m"),
        ("abc\u202edef", "abc�def"),
        ("Ac\u200bme\ufeff", "Ac�me�"),
        ("\U000e0041", "�"),
        ("\ud800", "�"),
        ("a\nb\r\nc\rd\u2028e\x85f", "a↵b↵c↵d↵e↵f"),
        ("a\tb", "a b"),
        ("نم\u200cم 👩\u200d👧 ❤\ufe0f", "نم\u200cم 👩\u200d👧 ❤\ufe0f"),
        ("[red]:smile:[/]", "[red]:smile:[/]"),
    ],
)
def test_what_a_terminal_would_obey_becomes_something_to_see(text: str, seen: str) -> None:
    assert safe(text) == seen


def test_a_block_keeps_its_lines() -> None:
    assert safe_block("a\r\nb\x1b\tc") == "a\nb␛    c"
    assert safe_block("plain") == "plain"


@settings(max_examples=1000)
@given(nasty)
def test_nothing_leaks_from_a_line_and_a_line_is_one(text: str) -> None:
    assert leaks(safe(text), lines=False) == []


@settings(max_examples=1000)
@given(nasty)
def test_nothing_leaks_from_a_block(text: str) -> None:
    assert leaks(safe_block(text)) == []


@given(nasty)
def test_making_text_harmless_twice_changes_nothing_more(text: str) -> None:
    assert safe(safe(text)) == safe(text)


@given(st.lists(st.tuples(nasty, nasty), max_size=3), st.integers(20, 120))
def test_nothing_leaks_from_a_table_and_every_row_stays_one_row(
    rows: list[tuple[str, str]], width: int
) -> None:
    table = Ledger([Column("Account"), Column("Purpose", grows=True)], rows, title=plain("\x1b"))

    assert leaks(printed(table, width)) == []


def test_a_note_cannot_forge_a_row() -> None:
    table = Ledger([Column("Account"), Column("Note")], [("Acme", "x\nBeta  y")])

    assert len(printed(table, 80).splitlines()) == 2


@settings(max_examples=25)
@given(nasty)
def test_nothing_leaks_from_what_a_renderer_forgot(text: str) -> None:
    raw = Words(((text, "alarm"),)) if text else Words()
    forgetful = Ledger([Column("Account"), Column("Purpose", grows=True)], [[raw, raw]], title=raw)

    assert leaks(printed(forgetful, colour=True)) == []
    assert leaks(printed(raw)) == []
    assert leaks(printed(block(text), colour=True)) == []


@given(nasty)
def test_nothing_leaks_from_a_line_an_error_or_a_prompt(env: Environment, text: str) -> None:
    out, err = Stream(), Stream()
    own = replace(env, stdin=Stream("x\n"), stdout=out, stderr=err)

    own.say(text)
    own.tell(text)
    ask(own, text, default=text)

    assert leaks(out.getvalue() + err.getvalue()) == []


@given(nasty)
def test_nothing_leaks_from_a_document_and_nothing_of_it_is_lost(text: str) -> None:
    import json

    document = json_items("test", [{"text": text}])

    assert leaks(document) == []
    assert json.loads(document)["items"] == [{"text": text}]


@pytest.mark.parametrize("text", ["[/]", "[red]x[/red]", "[link=http://x]y[/link]", ":smile:"])
def test_markup_prints_as_it_is(text: str) -> None:
    assert printed(plain(text)) == f"{text}\n"


def test_every_unsafe_character_has_its_glyph() -> None:
    pattern = unsafe_characters()

    changed = {chr(point) for point in range(0x110000) if safe(chr(point)) != chr(point)}

    assert changed == {chr(point) for point in range(0x110000) if pattern.match(chr(point))}
