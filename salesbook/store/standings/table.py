"""The table of standings, and its indexes: in the order in which silent accounts are asked for."""

from sqlalchemy import (
    BigInteger,
    Column,
    Date,
    Index,
    MetaData,
    SmallInteger,
    Table,
    Text,
    Uuid,
    text,
)
from sqlmodel.sql.sqltypes import UTCDateTime

from salesbook.store.row import BYTES
from salesbook.store.standings.working import ORDER

SILENT = "cooling = 1 AND planned = 0 AND closed = 0"
"""The accounts that may ask for a purpose: they cool, and nothing is planned with them."""

_KNOWN = f"{SILENT} AND known = 1"
_INSTANT = UTCDateTime()

STANDINGS = Table(
    "standings",
    MetaData(),
    Column("account_id", Uuid, primary_key=True),
    Column("name_key", BYTES, nullable=False),
    Column("grade", Text),
    Column("entered_at", _INSTANT, nullable=False),
    Column("cooling", SmallInteger, nullable=False),
    Column("owner_id", Uuid, nullable=False),
    Column("owner_since", Date),
    Column("last_at", _INSTANT),
    Column("last_id", Uuid),
    Column("tries", BigInteger, nullable=False),
    Column("attempts", BigInteger, nullable=False),
    Column("tried_at", _INSTANT),
    Column("pace", Text, nullable=False),
    Column("since", _INSTANT, nullable=False),
    Column("waits", SmallInteger, nullable=False),
    Column("planned", SmallInteger, nullable=False),
    Column("closed", SmallInteger, nullable=False),
    Column("hindered", SmallInteger, nullable=False),
    Column("no_phone", SmallInteger, nullable=False),
    Column("no_record", SmallInteger, nullable=False),
    Column("no_person", SmallInteger, nullable=False),
    Column("known", SmallInteger, nullable=False),
)
"""`since` is the last contact, else the entry, to the quarter of an hour. `tries` since then are of
every kind; `attempts` leaves out what was merely sent. `owner_since` is null unless the account
changed hands. `waits` says that a message of theirs was followed by nothing of ours. `closed` says
that every channel is, without an end; `hindered` that several are, or that it had an end. `known`
says that there is more than silence to rank it by: an agreement, a part, a sale, an order."""


def _index(name: str, *columns: str, where: str) -> Index:
    said = text(where)
    return Index(
        f"standings_{name}",
        *(STANDINGS.c[one] for one in columns),
        sqlite_where=said,
        postgresql_where=said,
    )


_CONDITION = ("cooling", "planned", "closed")
"""What the condition is about stands in an index too, or SQLite would read every row for it."""

INDEXES = (
    _index("silent", *ORDER, *_CONDITION, "known", where=f"{SILENT} AND known = 0"),
    _index("counted", *ORDER[:4], *_CONDITION, "known", where=f"{SILENT} AND known = 0"),
    _index("known", *ORDER[:4], "account_id", *_CONDITION, "known", where=_KNOWN),
    _index("tried", "owner_id", "tried_at", where=f"{SILENT} AND tried_at IS NOT NULL"),
    _index("changed", "owner_id", "owner_since", where=f"{SILENT} AND owner_since IS NOT NULL"),
    _index("hindered", "owner_id", where=f"{SILENT} AND hindered = 1"),
    _index("waiting", "account_id", where="waits = 1"),
)
