from datetime import UTC, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import asdict

from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.loop.entry import Entry
from salesbook.domain.loop.rescue import Rescue, RescueUnreadableError
from salesbook.exchange.rescue import read_rescue, rescue_text

WORDS = st.text(st.characters(codec="utf-8"), max_size=20)
ENTRIES = st.builds(
    Entry,
    subject=st.none() | WORDS,
    note=WORDS,
    purpose=WORDS,
    people=st.lists(WORDS, max_size=3).map(tuple),
    minutes=st.none() | st.integers(1, 90),
    goodwill=st.booleans(),
)


@given(
    ENTRIES,
    st.uuids(),
    st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    st.sampled_from(DateOrder),
)
def test_what_was_typed_comes_back_word_for_word(
    entry: Entry, identity: UUID, typed_at: datetime, order: DateOrder
) -> None:
    moment = Moment(typed_at, "Europe/Amsterdam")
    fields = {name: value for name, value in asdict(entry).items() if value}
    rescue = Rescue("log", identity, moment, order, fields)

    assert read_rescue(rescue_text(rescue)) == rescue


@given(st.text(max_size=40) | st.sampled_from(["[]", "null", '{"command": "log"}', '{"id": 1}']))
def test_anything_else_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(RescueUnreadableError):
        read_rescue(text)
