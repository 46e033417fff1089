"""Rows that changed nothing wait outside the memory, and come back as they were."""

from contextlib import closing
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from salesbook.domain.book.import_batch import RowAction
from salesbook.work.book.import_waiting import Became, Waiting

rows = st.builds(
    Became,
    line=st.integers(1, 10**9),
    action=st.sampled_from(RowAction),
    reason=st.one_of(st.none(), st.text()),
    raw=st.text(st.characters(codec=None)),
    targets=st.lists(st.tuples(st.sampled_from(["accounts", "people"]), st.uuids()), max_size=2),
)


@settings(max_examples=30, deadline=None)
@given(st.lists(rows, max_size=5))
def test_rows_come_back_as_they_went(said: list[Became]) -> None:
    with closing(Waiting()) as waiting:
        waiting.add(said)

        assert [row for chunk in waiting.take() for row in chunk] == said
        assert list(waiting.take()) == []


def test_many_rows_come_back_some_at_a_time() -> None:
    said = [
        Became(number, RowAction.UNCHANGED, None, "x" * 1000, [("accounts", UUID(int=number))])
        for number in range(2500)
    ]
    with closing(Waiting()) as waiting:
        waiting.add(said[:2000])
        waiting.add(said[2000:])

        chunks = list(waiting.take())

    assert [len(chunk) for chunk in chunks] == [1000, 1000, 500]
    assert [row for chunk in chunks for row in chunk] == said
