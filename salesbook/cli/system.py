"""What the machine knows of the person at it: the zone, the country, the name."""

import os
import re
from collections.abc import Mapping
from pathlib import Path
from zoneinfo import ZoneInfo

from salesbook.domain.errors import SalesbookError

UNKNOWN_COUNTRY = "US"
"""When neither zone nor locale tells: where most machines without either stand."""

_ZONES = "zoneinfo/"
_LOCALE = r"[a-z]{2,3}[_-]([A-Z]{2})\b"


class ZoneError(SalesbookError):
    """Say that a time zone is unknown."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"“{name}” is not a time zone that salesbook knows.",
            hint="Use a name like Europe/Amsterdam: export TZ=Europe/Amsterdam",
        )


def zone_name(variables: Mapping[str, str], local_time: Path = Path("/etc/localtime")) -> str:
    """Find the IANA name of the zone: what TZ says, else the system's, else UTC."""
    said = variables.get("TZ", "").removeprefix(":")
    if said:
        return _known(said.rpartition(_ZONES)[2])
    _, found, name = os.fspath(local_time.resolve()).rpartition(_ZONES)
    return name if found and _exists(name) else "UTC"


def country_code(variables: Mapping[str, str], zone: str) -> str:
    """Find the ISO 3166-1 code of the country: the zone's own, else the locale's."""
    from salesbook.store.book.zones import country_of_zone

    return country_of_zone(zone) or _country_of_locale(variables) or UNKNOWN_COUNTRY


def person_name(variables: Mapping[str, str]) -> str:
    """Find a name for the person at this machine: the full one, else the one used to sign in."""
    try:
        import pwd

        entry = pwd.getpwuid(os.getuid())
    except (ImportError, KeyError):
        return variables.get("USER") or variables.get("USERNAME") or "Rep"
    return entry.pw_gecos.partition(",")[0].strip() or entry.pw_name


def _known(name: str) -> str:
    if not _exists(name):
        raise ZoneError(name)
    return name


def _exists(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # absent, or a name that is no path
        return False
    return True


def _country_of_locale(variables: Mapping[str, str]) -> str | None:
    for name in ("LC_ALL", "LC_MONETARY", "LC_TIME", "LANG"):
        found = re.match(_LOCALE, variables.get(name, ""))
        if found:
            return found[1]
    return None
