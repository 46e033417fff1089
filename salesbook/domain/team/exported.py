"""The dictionary of the exports: every column of each, with what it says and what it is for."""

from collections.abc import Mapping

from salesbook.domain.team.column import ReportColumn
from salesbook.domain.team.exported_records import ACCOUNTS, FOLLOW_UPS, INTERACTIONS, PEOPLE
from salesbook.domain.team.exported_reports import (
    ACTIVITY,
    COMMITMENTS,
    DUE,
    OCCASIONS,
    ORDERS,
    PIPELINE,
    STANDING,
)
from salesbook.domain.team.exported_tables import TABLES

EXPORTED: Mapping[str, tuple[ReportColumn, ...]] = {
    "standing": STANDING,
    "activity": ACTIVITY,
    "due": DUE,
    "pipeline": PIPELINE,
    "orders": ORDERS,
    "occasions": OCCASIONS,
    "commitments": COMMITMENTS,
    "accounts": ACCOUNTS,
    "people": PEOPLE,
    "interactions": INTERACTIONS,
    "follow_ups": FOLLOW_UPS,
    "all": TABLES,
}
"""The columns of each export, by its name; those of `all` are the tables it holds."""
