from pathlib import Path

import pytest

from salesbook.cli.config_file import Config, ConfigError, read_config


def test_a_file_that_is_absent_counts_as_empty(tmp_path: Path) -> None:
    assert read_config(tmp_path / "config.toml", required=False) == Config()


def test_the_three_keys_are_read(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text('book = "b.db"\nrep = "Kim"\ncolour = "never"\n')

    assert read_config(path, required=True) == Config("b.db", "Kim", "never")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (b'bok = "b.db"', "“bok” is not one of book, rep, colour."),
        (b"book = 3", "“book” must be text in quotes."),
        (b'rep = " "', "“rep” must be text in quotes."),
        (b'colour = "pink"', "colour is one of auto, always, never, not “pink”."),
        (b"book =", "it is not TOML."),
        (b"\xff", "it is not UTF-8 text."),
    ],
)
def test_a_file_with_a_slip_is_a_sentence(tmp_path: Path, text: bytes, why: str) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(text)

    with pytest.raises(ConfigError) as caught:
        read_config(path, required=False)

    assert caught.value.message.startswith(f"The configuration in “{path}” cannot be used: {why}")
