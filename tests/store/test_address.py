"""Addresses: a file or a server, and how people are told."""

from contextlib import closing
from pathlib import Path

import pytest

from salesbook.store.address import file_uri, is_server, place_of, real_path
from salesbook.store.engine import engine_for
from salesbook.store.errors import AddressError
from salesbook.store.file import connect_file


@pytest.mark.parametrize(
    ("address", "server"),
    [
        ("postgresql://host/book", True),
        ("postgresql+psycopg://host/book", True),
        ("postgres://host/book", True),
        ("/home/ann/book.db", False),
        ("postgres.db", False),
    ],
)
def test_an_address_is_a_server_s_or_a_file_s(
    address: str,
    server: bool,
) -> None:
    assert is_server(address) is server


def test_a_place_is_named_without_its_secrets() -> None:
    assert place_of("/home/ann/book.db") == "/home/ann/book.db"
    assert (
        place_of("postgresql://ann:sesame@host:5433/book?password=sesame&sslmode=require")
        == "postgresql://ann:***@host:5433/book"
    )


@pytest.mark.parametrize("address", ["postgresql://ann:sesame@host:port/book", "postgresql:sesame"])
def test_an_address_that_is_none_is_a_sentence_without_the_password(address: str) -> None:
    for ask in (place_of, lambda given: engine_for(given, writing=True)):
        with pytest.raises(AddressError) as refusal:
            ask(address)

        assert "sesame" not in f"{refusal.value.message} {refusal.value.hint}"


def test_a_path_may_hold_what_a_uri_may_not(tmp_path: Path) -> None:
    path = tmp_path / "50% off? #1 ☕.db"
    path.touch()

    with closing(connect_file(path, writing=True)) as connection:
        connection.run("CREATE TABLE here (id)")
        connection.commit()

    assert path.stat().st_size > 0
    assert file_uri(path, "ro").endswith("/50%25 off%3f %231 ☕.db?mode=ro")


def test_a_path_is_followed_past_links_and_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "link.db").symlink_to(tmp_path / "there.db")

    assert real_path("~/link.db") == tmp_path / "there.db"
