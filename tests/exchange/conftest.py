"""What the tests of the codecs share."""

from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO

import pytest
from msgspec.structs import replace

from salesbook.domain.book.moment import Moment
from salesbook.exchange.file import Choices, RecordFile, open_records

Reads = Callable[..., RecordFile]


@pytest.fixture
def moment() -> Moment:
    """Monday 23 Nov 2026 09:30 in Amsterdam."""
    return Moment(datetime(2026, 11, 23, 8, 30, tzinfo=UTC), "Europe/Amsterdam")


@pytest.fixture
def reads(moment: Moment) -> Reads:
    """Open a text, or bytes, as a file of records."""

    def read(content: str | bytes, **said: object) -> RecordFile:
        encoded = content.encode() if isinstance(content, str) else content
        choices = replace(Choices(moment), **said)
        return open_records(lambda: BytesIO(encoded), choices)

    return read
