"""Values as SQLite keeps them, and back."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.store.compiled.tables import ACCOUNTS
from salesbook.store.values import READERS, WRITERS, asked

ZONED = st.datetimes(timezones=st.just(timezone(timedelta(hours=2)))).filter(lambda at: at.year > 1)


@given(st.uuids() | st.dates() | st.times() | ZONED)
def test_a_value_is_read_as_it_was_written(value: UUID | date | time | datetime) -> None:
    kind = {UUID: "uuid", date: "date", time: "time", datetime: "instant"}[type(value)]

    written = WRITERS[kind](value)

    assert READERS[kind](written) == value
    assert asked(value) == written


def test_instants_sort_as_their_texts_do() -> None:
    noon = datetime(2026, 11, 23, 12, tzinfo=UTC)

    assert asked(noon) == "2026-11-23 12:00:00.000000"
    assert asked(noon) < asked(noon + timedelta(microseconds=1))


def test_an_instant_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="came without its zone"):
        asked(datetime(2026, 11, 23, 12))  # noqa: DTZ001 (the point)


def test_what_sqlite_takes_goes_as_it_is() -> None:
    assert [asked(value) for value in ("a", 1, None, b"x")] == ["a", 1, None, b"x"]


def test_a_table_says_its_name() -> None:
    assert repr(ACCOUNTS) == "Table(accounts)"
