"""A logbook as one writes it on a first afternoon: everything imported, tables made at every start.

Beside the benchmark to show what typer and SQLModel cost a program that takes no care of its start.
"""

from datetime import UTC, date, datetime
from pathlib import Path

import typer
from dateutil.parser import parse
from rich.console import Console
from rich.table import Table
from sqlmodel import Field, Session, SQLModel, col, create_engine, select

BOOK = Path("book.db")
app = typer.Typer()


class Account(SQLModel, table=True):
    """An organisation."""

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(unique=True)


class Interaction(SQLModel, table=True):
    """One contact: what was discussed and proposed."""

    id: int | None = Field(default=None, primary_key=True)
    account_id: int = Field(foreign_key="account.id", index=True)
    occurred_at: datetime
    discussed: str
    proposed: str


class FollowUp(SQLModel, table=True):
    """Why the next contact, and when."""

    id: int | None = Field(default=None, primary_key=True)
    account_id: int = Field(foreign_key="account.id", index=True)
    purpose: str
    due_on: date = Field(index=True)
    done: bool = False


engine = create_engine(f"sqlite:///{BOOK}")
SQLModel.metadata.create_all(engine)


@app.command()
def log(name: str, note: str) -> None:
    """Log one line: what was discussed // what was proposed // the purpose @ its date."""
    discussed, proposed, following = (part.strip() for part in note.split("//"))
    purpose, _, day = following.partition("@")
    with Session(engine) as session:
        account = session.exec(select(Account).where(Account.name == name)).one()
        number = account.id or 0
        for earlier in session.exec(
            select(FollowUp)
            .where(FollowUp.account_id == number, ~col(FollowUp.done))
            .order_by(col(FollowUp.due_on))
            .limit(1)
        ):
            earlier.done = True
        session.add(
            Interaction(
                account_id=number,
                occurred_at=datetime.now(UTC),
                discussed=discussed,
                proposed=proposed,
            )
        )
        session.add(FollowUp(account_id=number, purpose=purpose.strip(), due_on=parse(day).date()))
        session.commit()
    Console().print(f"Logged {name}")


@app.command()
def due() -> None:
    """List the follow-ups that are due."""
    table = Table("Account", "Purpose", "Due")
    today = datetime.now(UTC).date()
    with Session(engine) as session:
        asked = (
            select(Account, FollowUp)
            .join(FollowUp, col(FollowUp.account_id) == Account.id)
            .where(FollowUp.due_on <= today, ~col(FollowUp.done))
            .order_by(col(FollowUp.due_on))
            .limit(20)
        )
        for account, follow_up in session.exec(asked):
            table.add_row(account.name, follow_up.purpose, follow_up.due_on.isoformat())
    Console().print(table)


if __name__ == "__main__":
    app()
