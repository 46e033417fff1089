"""A terminal that only knows plain letters still shows a screen that can be read."""

import sys
from io import BytesIO, TextIOWrapper

import pytest

from salesbook.cli.environment import Environment
from salesbook.cli.stand_ins import STAND_INS, register_stand_ins


class OldTerminal(TextIOWrapper):
    """A terminal of one byte a letter."""

    def isatty(self) -> bool:
        return True


def test_our_signs_become_letters_of_one_cell_and_others_are_spelled(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    written = BytesIO()
    monkeypatch.setattr(sys, "stdout", OldTerminal(written, encoding="ascii"))
    stdout = Environment().stdout

    stdout.write("10:00 █ Søn · “met” ━━ …")
    stdout.flush()

    assert written.getvalue() == b'10:00 # S\\xf8n - "met" == ~'


def test_what_cannot_be_read_is_not_made_up() -> None:
    register_stand_ins()

    with pytest.raises(UnicodeDecodeError):
        b"\xff".decode("ascii", STAND_INS)
