"""The order of day, month and year in a date that is all figures."""

from enum import StrEnum


class DateOrder(StrEnum):
    """Which figure comes first in `3/4/2026`; a year of four figures in front always leads."""

    DMY = "dmy"
    MDY = "mdy"
    YMD = "ymd"


_MONTH_FIRST = frozenset(
    {
        *("en_US", "en_PH", "en_PR", "en_GU", "en_VI", "en_AS", "en_MP", "en_UM", "en_MH"),
        *("es_US", "es_PR", "fil_PH", "chr_US", "haw_US"),
    }
)
_YEAR_FIRST = frozenset({"zh", "ja", "ko", "hu", "lt", "mn", "eo", "dz", "ne", "fa"})
_YEAR_FIRST_HERE = frozenset({"sv_SE", "se_SE", "en_CA", "fr_CA", "en_ZA", "af_ZA", "si_LK"})


def order_of_locale(name: str | None) -> DateOrder:
    """Find the order that a locale writes its short dates in.

    `name` is a POSIX or BCP 47 name (en_US.UTF-8, nl-NL, C); none, C and POSIX give day first,
    as most of the world writes. Source: the short date patterns of Unicode CLDR.
    """
    tag = (name or "").partition(".")[0].partition("@")[0].replace("-", "_")
    if tag in _MONTH_FIRST:
        return DateOrder.MDY
    if tag in _YEAR_FIRST_HERE or tag.partition("_")[0] in _YEAR_FIRST:
        return DateOrder.YMD
    return DateOrder.DMY
