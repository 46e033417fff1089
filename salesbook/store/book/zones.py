"""The zones of the world by country, from the table that comes with them."""

from functools import cache
from importlib.resources import files

from salesbook.domain.book.country import country_code


def clock_of(zone: str | None, country: str | None, own: str) -> str | None:
    """Find where a clock hangs: in the zone that is said, else in a country that is not the `own`.

    None where nobody knows better than that it is the rep's.
    """
    code = None if zone or country is None else country_code(country)
    return zone if code is None or code == own else zone_of_country(code)


@cache
def zone_of_country(country: str) -> str | None:
    """Find the zone of a country; of several, the first of the table, where most people live.

    The table is the one of the IANA time zone database (`zone.tab`).
    """
    return next((zone for code, zone in _table() if code == country), None)


def country_of_zone(zone: str) -> str | None:
    """Find the country of a zone."""
    return next((code for code, named in _table() if named == zone), None)


@cache
def _table() -> tuple[tuple[str, str], ...]:
    """Read the table: a code, coordinates, a zone, remarks, set off by tabs."""
    listed = (files("tzdata") / "zoneinfo" / "zone.tab").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in listed.splitlines() if not line.startswith("#"))
    return tuple((row[0], row[2]) for row in rows)
