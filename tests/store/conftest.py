"""Databases of the store's tests: blank ones, on both engines."""

from collections.abc import Iterator
from itertools import count

import pytest
from msgspec.structs import replace

from salesbook.cli.environment import Environment

_number = count(1)


@pytest.fixture
def blank_database(postgres: str, worker_name: str) -> Iterator[str]:
    """Hand over the address of a database without a table."""
    import psycopg

    name = f"blank_{worker_name}_{next(_number)}"
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
        yield postgres.replace("/postgres?", f"/{name}?")
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", "postgres"])
def nowhere(request: pytest.FixtureRequest, env: Environment) -> Environment:
    """Hand over the environment without a book, once on each engine."""
    if request.param == "sqlite":
        return env
    address: str = request.getfixturevalue("blank_database")
    return replace(env, variables={**env.variables, "SALESBOOK_BOOK": address})
