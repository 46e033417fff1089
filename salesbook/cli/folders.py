"""Where the program keeps what it keeps: XDG's folders, else the platform's own."""

import sys
from collections.abc import Mapping
from os.path import expanduser

BOOK_FILE = "book.db"
SERVERS = ("postgresql:", "postgresql+", "postgres:")
"""How the address of a team's book begins."""

# https://specifications.freedesktop.org/basedir-spec/latest/
_XDG_DEFAULTS = {"config": ".config", "data": ".local/share", "state": ".local/state"}


def folder(kind: str, variables: Mapping[str, str]) -> str:
    """Find a folder: XDG's variable where it is set, else the platform's own."""
    said = variables.get(f"XDG_{kind.upper()}_HOME")
    if said:
        return f"{said}/salesbook"
    home = variables.get("HOME")
    if home and sys.platform == "linux":
        return f"{home}/{_XDG_DEFAULTS[kind]}/salesbook"
    import platformdirs

    own = {
        "config": platformdirs.user_config_path,
        "data": platformdirs.user_data_path,
        "state": platformdirs.user_state_path,
    }[kind]
    return str(own("salesbook", appauthor=False))


def config_file(variables: Mapping[str, str]) -> str:
    """Name the configuration file, be it there or not; SALESBOOK_CONFIG names another."""
    said = variables.get("SALESBOOK_CONFIG")
    return expanduser(said) if said else f"{folder('config', variables)}/config.toml"  # noqa: PTH111 (a press of Tab does not wait for pathlib)
