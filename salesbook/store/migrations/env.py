"""Alembic's environment: it only takes the connection it is given, inside our transaction."""

from alembic import context
from sqlmodel import SQLModel

import salesbook.store.schema  # noqa: F401 (declares the tables)

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    render_as_batch=True,
    transactional_ddl=False,
)
context.run_migrations()
