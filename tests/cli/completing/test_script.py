import re

import pytest

from salesbook.cli.completing import words as known
from salesbook.cli.completing.script import script_for


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_words_stand_in_the_script(shell: str) -> None:
    script = script_for(shell)

    assert not re.search("@[A-Z]+@", script)
    for word, _ in (*known.COMMANDS, *known.LISTS["key"]):
        assert f"'{word}" in script


@pytest.mark.parametrize(
    ("shell", "expected"),
    [
        ("bash", "'paint') rows=('who\t?' '--hue\t=hue' '--by\t-' '--dull') ;;"),
        (
            "zsh",
            "'paint') rows=('who\t?\tIt'\\''s \\' '--hue\t=hue\t' '--by\t-\t' '--dull\t\t') ;;",
        ),
        (
            "fish",
            "printf '%s\\n' 'who\t?\tIt\\'s \\\\' '--hue\t=hue' '--by\t-' '--dull'",
        ),
    ],
)
def test_what_a_parameter_takes_is_told_shortly(
    shell: str, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = (
        ("who", "ACCOUNT|PERSON", "It's \\"),
        ("--hue", "hue", ""),
        ("--by", "DATE", ""),
        ("--dull", "", ""),
    )
    monkeypatch.setattr(known, "PARAMETERS", {"paint": rows})
    monkeypatch.setattr(known, "LISTS", {"hue": (("red", ""),), "key": ()})

    assert expected in script_for(shell)
