"""The public holidays of countries, as the library `holidays` knows them."""

from salesbook.domain.book.day_off import Holiday


def public_holidays(country: str, year: int) -> tuple[Holiday, ...]:
    """List the holidays of a whole country in a year; none where the country is unknown.

    Names are English where the library has them, else in the country's own language.
    """
    import holidays  # noqa: PLC0415 (it costs more to import than a plan does)

    try:
        found = holidays.country_holidays(country, years=year, language="en_US", observed=True)
    except NotImplementedError:
        return ()
    return tuple(sorted(Holiday(day, name) for day, name in found.items() if day.year == year))
