import runpy
from pathlib import Path

import pytest

from salesbook.cli.completing import module
from salesbook.cli.completing.module import MODULE, module_text

COMMAND = "python -m salesbook.cli.completing"


def test_the_words_shipped_are_those_of_the_commands() -> None:
    shipped = MODULE.read_text(encoding="utf-8")

    assert shipped == module_text(), f"Not as the commands say it; run: {COMMAND}"


def test_the_command_makes_the_words_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MODULE", tmp_path / "words.py")

    runpy.run_module("salesbook.cli.completing", run_name="__main__")

    assert COMMAND in (tmp_path / "words.py").read_text(encoding="utf-8")
