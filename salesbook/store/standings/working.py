"""Working standings out: what each column of a standing follows from, in SQL of both engines."""

from collections.abc import Iterable
from typing import NamedTuple
from uuid import UUID

from salesbook.domain.accounts.account import (
    COOLING_KINDS,
    ContactChannel,
    OwnershipPart,
    OwnershipReason,
)
from salesbook.domain.accounts.contact import WRITTEN
from salesbook.domain.accounts.note import NoteKind
from salesbook.domain.loop.due.history import LEFT, SPOKEN
from salesbook.domain.loop.follow_up import FollowUpStatus
from salesbook.domain.loop.interaction import REACHED, Direction, Outcome
from salesbook.store.connection import Connection

NOBODY = UUID(int=0)
"""The owner of an account that nobody owns."""

NEVER, UNGRADED = "0", "N"
"""The paces of an account that was never reached, and of one without a grade."""

ORDER = (
    *("owner_id", "pace", "attempts", "since"),
    *("no_phone", "no_record", "no_person", "name_key", "account_id"),
)
"""Silences that are alike beside each other, the longest first, then by what there is to go by."""


class Spelling(NamedTuple):
    """What the engines write differently: an instant to the quarter hour, the first one, nobody."""

    quarter: str
    earliest: str
    nobody: str


ON_FILE = Spelling(
    "substr({at}, 1, 14) || substr('0' || (CAST(substr({at}, 15, 2) AS INTEGER) / 15 * 15), -2)"
    " || ':00.000000'",
    "''",
    f"'{NOBODY.hex}'",
)
ON_SERVER = Spelling(
    "to_timestamp(floor(extract(epoch FROM {at}) / 900) * 900)",
    "'-infinity'::timestamptz",
    f"'{NOBODY}'::uuid",
)


def _listed(words: Iterable[str]) -> str:
    return ", ".join(f"'{word}'" for word in sorted(words))


_REACHED = f"deleted_at IS NULL AND outcome IN ({_listed(REACHED)})"
_OUTBOUND = f"direction = '{Direction.OUTBOUND}'"
_OF = "account_id = {table}.account_id"
_MAIN = "deleted_at IS NULL AND until_on IS NULL AND main"
_FIRST = (OwnershipReason.IMPORT, OwnershipReason.NEW)
_CLOSED = f"channel = '{ContactChannel.ALL}' AND until_on IS NULL"


def _flag(condition: str) -> str:
    return f"SELECT CASE WHEN {condition} THEN 1 ELSE 0 END"


def _lacks(*selects: str) -> str:
    found = " OR ".join(f"EXISTS ({one})" for one in selects)
    return _flag(f"NOT ({found})")


_EARLIER_OWNER = (
    "EXISTS (SELECT 1 FROM ownerships AS earlier WHERE earlier.deleted_at IS NULL"  # noqa: S608 (words of closed lists)
    f" AND earlier.account_id = o.account_id AND earlier.part = '{OwnershipPart.OWNER}'"
    " AND earlier.until_on <= o.from_on AND earlier.rep_id <> o.rep_id)"
)
OWNED = (
    ("owner_id", "owner_since"),
    (
        f"SELECT coalesce(o.rep_id, {{nobody}}), CASE WHEN o.reason NOT IN ({_listed(_FIRST)})"  # noqa: S608 (words of closed lists)
        f" OR {_EARLIER_OWNER} THEN o.from_on END FROM accounts LEFT JOIN ownerships AS o"
        " ON o.account_id = accounts.id AND o.deleted_at IS NULL AND o.until_on IS NULL"
        f" AND o.part = '{OwnershipPart.OWNER}' WHERE accounts.id = {{table}}.account_id"
    ),
)
LAST = (
    ("last_at", "last_id"),
    (
        f"SELECT occurred_at, id FROM interactions WHERE {_REACHED} AND {_OF}"  # noqa: S608 (words of closed lists)
        " ORDER BY occurred_at DESC, id DESC LIMIT 1"
    ),
)
TRIED = (
    ("tries", "attempts", "tried_at"),
    (
        f"SELECT count(*), count(CASE WHEN outcome <> '{Outcome.SENT}' THEN 1 END),"  # noqa: S608 (words of closed lists)
        " max(occurred_at)"
        f" FROM interactions WHERE deleted_at IS NULL AND {_OF}"
        " AND occurred_at >= coalesce({table}.last_at, {earliest})"
        " AND ({table}.last_id IS NULL OR occurred_at > {table}.last_at OR id > {table}.last_id)"
        f" AND {_OUTBOUND} AND outcome NOT IN ({_listed(REACHED)})"
    ),
)
PACE = (
    ("pace", "since"),
    (
        f"SELECT CASE WHEN {{table}}.last_at IS NULL THEN '{NEVER}'"
        f" ELSE coalesce({{table}}.grade, '{UNGRADED}') END, {{quarter}}"
    ),
)
_ANSWERED = (
    f"SELECT answer.occurred_at FROM interactions AS answer WHERE answer.deleted_at IS NULL"  # noqa: S608 (words of closed lists)
    f" AND answer.{_OF} AND (answer.{_OUTBOUND} OR answer.outcome IN ({_listed(SPOKEN)}))"
    " ORDER BY answer.occurred_at DESC LIMIT 1"
)
WAITS = (
    ("waits",),
    _flag(
        "EXISTS (SELECT 1 FROM interactions WHERE deleted_at IS NULL"  # noqa: S608 (words of closed lists)
        f" AND direction = '{Direction.INBOUND}' AND {_OF}"
        f" AND occurred_at >= coalesce(({_ANSWERED}), {{earliest}})"
        f" AND (kind IN ({_listed(WRITTEN)}) OR outcome IN ({_listed(LEFT)})))"
    ),
)
_OPEN = f"deleted_at IS NULL AND status = '{FollowUpStatus.OPEN}'"
PLANNED = (
    ("planned",),
    _flag(
        f"EXISTS (SELECT 1 FROM follow_ups WHERE {_OPEN} AND {_OF})"  # noqa: S608 (words of closed lists)
        f" OR EXISTS (SELECT 1 FROM employments AS job JOIN follow_ups AS f"
        f" ON f.person_id = job.person_id WHERE job.deleted_at IS NULL AND job.until_on IS NULL"
        f" AND job.main AND job.{_OF} AND f.account_id IS NULL AND f.deleted_at IS NULL"
        f" AND f.status = '{FollowUpStatus.OPEN}')"
    ),
)
SHUT = (
    ("closed", "hindered"),
    (
        f"SELECT coalesce(max(CASE WHEN {_CLOSED} THEN 1 ELSE 0 END), 0),"  # noqa: S608 (words of closed lists)
        f" CASE WHEN count(CASE WHEN NOT ({_CLOSED}) THEN 1 END) > 1"
        f" OR count(CASE WHEN channel = '{ContactChannel.ALL}' AND until_on IS NOT NULL THEN 1 END)"
        " > 0"
        f" THEN 1 ELSE 0 END FROM do_not_contacts WHERE deleted_at IS NULL AND {_OF}"
    ),
)
RECORD = (
    ("no_record",),
    _lacks(
        f"SELECT 1 FROM interactions WHERE deleted_at IS NULL AND {_OF}",  # noqa: S608 (words of closed lists)
        f"SELECT 1 FROM notes WHERE deleted_at IS NULL AND {_OF} AND kind <> '{NoteKind.IMPORTED}'",  # noqa: S608 (words of closed lists)
    ),
)
PHONE = (
    ("no_phone",),
    _lacks(
        f"SELECT 1 FROM phones WHERE deleted_at IS NULL AND {_OF}",  # noqa: S608 (words of closed lists)
        "SELECT 1 FROM employments AS job JOIN phones AS phone ON phone.person_id = job.person_id"  # noqa: S608 (words of closed lists)
        " WHERE job.deleted_at IS NULL AND job.until_on IS NULL AND job.main"
        f" AND job.{_OF} AND phone.deleted_at IS NULL",
    ),
)
PERSON = (
    ("no_person",),
    _lacks(f"SELECT 1 FROM employments WHERE {_MAIN} AND {_OF}"),  # noqa: S608 (words of closed lists)
)

KNOWN = (
    ("known",),
    _flag(
        " OR ".join(
            f"EXISTS (SELECT 1 FROM {name} WHERE deleted_at IS NULL AND {_OF})"  # noqa: S608 (names from the list here)
            for name in ("agreements", "roles", "opportunities", "orders")
        )
    ),
)

Part = tuple[tuple[str, ...], str]
"""Columns of a standing, and the SELECT they are worked out by."""

EVERY: tuple[tuple[Part, ...], ...] = (
    (OWNED, LAST, WAITS, PLANNED, SHUT, RECORD, PHONE, PERSON, KNOWN),
    (TRIED, PACE),
)
"""All parts: what the second step takes from a standing, the first has put there."""


def compute_standings(connection: Connection, name: str) -> None:
    """Work every standing out into a temporary table of this name, in the order of silences.

    By the name of the table itself it stands before it: what is asked then is answered by what the
    tables, or the views that stand before those, say now.
    """
    connection.run(f"CREATE TEMPORARY TABLE {name} AS SELECT * FROM standings WHERE 1 = 0")  # noqa: S608 (a name of our own)
    fill(connection, name)
    index = "temp.silent" if connection.on_file else "silent"
    connection.run(f"CREATE INDEX {index} ON {name} ({', '.join(ORDER)})")


def fill(connection: Connection, name: str) -> None:
    """Work every standing out into an empty table of this name."""
    spelling = ON_FILE if connection.on_file else ON_SERVER
    connection.run(entered(name, spelling, "deleted_at IS NULL"))
    for step in EVERY:
        connection.run(updated(name, spelling, step))


_ENTERED: tuple[tuple[str, str], ...] = (
    ("account_id", "id"),
    ("name_key", "name_key"),
    ("grade", "grade"),
    ("entered_at", "recorded_at"),
    (
        "cooling",
        f"CASE WHEN archived_on IS NULL AND kind IN ({_listed(COOLING_KINDS)}) THEN 1 ELSE 0 END",
    ),
    ("tries", "0"),
    ("attempts", "0"),
    ("pace", f"'{NEVER}'"),
    ("waits", "0"),
    ("planned", "0"),
    ("closed", "0"),
    ("hindered", "0"),
    ("no_phone", "1"),
    ("no_record", "1"),
    ("no_person", "1"),
    ("known", "0"),
)


def entered(name: str, spelling: Spelling, condition: str) -> str:
    """Write the statement that gives accounts the standing of one of which nothing is known."""
    since = spelling.quarter.replace("{at}", "recorded_at")
    columns = (*_ENTERED, ("since", since), ("owner_id", spelling.nobody))
    return (
        f"INSERT INTO {name} ({', '.join(column for column, _ in columns)})"  # noqa: S608 (names from the lists above)
        f" SELECT {', '.join(value for _, value in columns)} FROM accounts WHERE {condition}"
    )


def updated(name: str, spelling: Spelling, step: Iterable[Part], condition: str = "") -> str:
    """Write the statement that works some columns of standings out."""
    at = spelling.quarter.replace("{at}", f"coalesce({name}.last_at, {name}.entered_at)")
    sets = ", ".join(
        f"{columns[0]} = ({select})"
        if len(columns) == 1
        else f"({', '.join(columns)}) = ({select})"
        for columns, select in step
    )
    said = sets.replace("{table}", name).replace("{earliest}", spelling.earliest)
    said = said.replace("{nobody}", spelling.nobody)
    return f"UPDATE {name} SET {said.replace('{quarter}', at)}{condition}"  # noqa: S608 (names from the lists above)
