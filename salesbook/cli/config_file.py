"""The configuration file: only what is needed before a book opens."""

from pathlib import Path

from msgspec import Struct

from salesbook.domain.errors import SalesbookError

_COLOURS = ("auto", "always", "never")


class ConfigError(SalesbookError):
    """Say what is wrong with the configuration file."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(
            f"The configuration in “{path}” cannot be used: {why}",
            hint='It holds three lines at most, for example: book = "/home/me/sales.db"',
        )


class Config(Struct, frozen=True):
    """The address of the book, the name of the rep, and whether to colour."""

    book: str | None = None
    rep: str | None = None
    colour: str = "auto"


def read_config(path: Path, *, required: bool) -> Config:
    """Read the file; one that is absent counts as empty, unless it was asked for by name."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        if required:
            raise
        return Config()
    except UnicodeDecodeError as error:
        raise ConfigError(path, "it is not UTF-8 text.") from error
    import tomllib

    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(path, f"it is not TOML. {error}.") from error
    return _checked(path, found)


def _checked(path: Path, found: dict[str, object]) -> Config:
    """Take the three known keys; an unknown one is an error, so that no slip goes unseen."""
    for key, value in found.items():
        if key not in Config.__struct_fields__:
            raise ConfigError(path, f"“{key}” is not one of {', '.join(Config.__struct_fields__)}.")
        if not isinstance(value, str) or not value.strip():
            raise ConfigError(path, f"“{key}” must be text in quotes.")
        if key == "colour" and value not in _COLOURS:
            raise ConfigError(path, f"colour is one of {', '.join(_COLOURS)}, not “{value}”.")
    return Config(**{key: str(value) for key, value in found.items()})
