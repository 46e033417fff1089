from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.final import Dated, may_end_in_date, split_date
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.dates.when import When

MONDAY = Moment(datetime(2026, 11, 23, 8, 30, tzinfo=UTC), "Europe/Amsterdam")


def split(text: str) -> Dated:
    return split_date(text, MONDAY, forwards=True, order=DateOrder.DMY)


@pytest.mark.parametrize(
    ("text", "rest", "when"),
    [
        ("agree the pilot @fri", "agree the pilot", When(date(2026, 11, 27))),
        ("agree @ next tue at 10", "agree", When(date(2026, 12, 1), time(10))),
        ("mail jan@acme.com @+2w", "mail jan@acme.com", When(date(2026, 12, 7))),
        ("meet @ HQ  @25 nov", "meet @ HQ", When(date(2026, 11, 25))),
        ("a line\n@fri", "a line", When(date(2026, 11, 27))),
        ("@fri", "", When(date(2026, 11, 27))),
    ],
)
def test_a_final_date_is_taken_off(text: str, rest: str, when: When) -> None:
    assert split(text) == Dated(rest, when)
    assert may_end_in_date(text)


@pytest.mark.parametrize("text", ["", "no mark", "mail jan@fri", "50@ 3 each", "jan@acme.com"])
def test_a_text_without_a_mark_of_its_own_is_left_alone(text: str) -> None:
    assert split(text) == Dated(text)


@pytest.mark.parametrize("text", ["", "no mark", "jan@acme.com"])
def test_a_text_that_cannot_end_in_a_date_is_known_at_once(text: str) -> None:
    assert not may_end_in_date(text)


@pytest.mark.parametrize("text", ["talk @alice", "price is 3 @ ", "call @13/13 ", "see @fri or so"])
def test_what_follows_a_mark_and_is_no_date_stays_and_is_reported(text: str) -> None:
    found = split(text)

    assert (found.text, found.when) == (text, None)
    assert found.unread
    assert found.unread.hint


@settings(max_examples=100)
@given(st.text(alphabet=st.sampled_from("ab @\n\tfri13/"), max_size=25))
def test_no_word_of_a_text_is_eaten(text: str) -> None:
    found = split(text)

    if found.when is None:
        assert found.text == text
    else:
        assert text.startswith(found.text)
        assert text[len(found.text) :].lstrip().startswith("@")
        assert may_end_in_date(text)
