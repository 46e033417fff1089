"""Which layout a header row is of."""

from collections.abc import Mapping, Sequence

from salesbook.domain.book.import_batch import ImportFormat
from salesbook.domain.errors import SalesbookError, UsageError
from salesbook.exchange import (
    hubspot,
    linkedin,
    maven,
    northwind,
    other_csv,
    salesbook_csv,
    salesforce,
    zoho,
)
from salesbook.exchange.csv.header import squeezed
from salesbook.exchange.layout import Layout
from salesbook.exchange.other_sales import SALES_NAMES

_LAYOUTS: tuple[Layout, ...] = (
    *salesbook_csv.LAYOUTS,
    *linkedin.LAYOUTS,
    *zoho.LAYOUTS,
    *hubspot.LAYOUTS,
    *salesforce.LAYOUTS,
    *maven.LAYOUTS,
    *northwind.LAYOUTS,
)
_READ = (
    ImportFormat.LINKEDIN,
    ImportFormat.ZOHO,
    ImportFormat.HUBSPOT,
    ImportFormat.SALESFORCE,
    ImportFormat.SALESBOOK_CSV,
    ImportFormat.SALESBOOK_JSON,
    ImportFormat.OTHER_CSV,
)
_REPORTS = ("standing", "activity", "due", "occasions", "commitments")

KNOWN_NAMES: frozenset[str] = frozenset(
    {name for layout in _LAYOUTS for name in (*layout.columns, *layout.needed)}
    | set(other_csv.COMMON_NAMES)
    | SALES_NAMES
    | {squeezed(name) for names in salesbook_csv.COLUMNS.values() for name in names}
)
"""Every name of a column that is known here, squeezed."""


class ReportNotImportedError(SalesbookError):
    """Say that a report is no record of anything."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"This is the report “{name}”, which is worked out from the book.",
            hint="To move what the book holds: salesbook export all -o FILE, and import that",
        )


def layout_of(
    header: Sequence[str], asked: Mapping[str, str], chosen: ImportFormat | None = None
) -> Layout:
    """Find the layout of a header row, among those of a chosen format when one is given.

    Raises UsageError when the header is not of the chosen format.
    """
    if chosen is not None and chosen not in _READ:
        listed = ", ".join(_READ)
        raise UsageError(f"Files of “{chosen}” are not read yet.", hint=f"--as takes {listed}")
    fitting = [one for one in _LAYOUTS if one.suits(header) and chosen in {None, one.format}]
    if fitting and not (chosen is None and asked and fitting[0].ours):
        return fitting[0]
    if chosen in {None, ImportFormat.OTHER_CSV}:
        _refuse_reports(header)
        return other_csv.layout_for(header, asked)
    expected = "; ".join(one.expected for one in _LAYOUTS if one.format is chosen)
    raise UsageError(f"The file is not of the format “{chosen}”.", hint=f"Expected: {expected}")


def _refuse_reports(header: Sequence[str]) -> None:
    names = tuple(name.strip() for name in header)
    for report in _REPORTS:
        if names == salesbook_csv.COLUMNS[report]:
            raise ReportNotImportedError(report)
