"""What a long file said is remembered, in memory or beside it."""

from contextlib import closing

from salesbook.store.book.remembered import Remembered


def test_what_was_put_last_is_given_in_memory_and_beyond() -> None:
    with closing(Remembered(most=2)) as told:
        for number in range(7):
            told.put(b"%d" % number, number)
        told.put(b"0", b"again")

        assert told.get(b"0") == b"again"
        assert told.get(b"4") == 4
        assert told.get(b"6") == 6
        assert told.get(b"7") is None


def test_a_value_that_was_written_out_is_replaced_by_a_later_one() -> None:
    with closing(Remembered(most=1)) as told:
        told.put(b"a", 1)
        told.put(b"b", 2)
        told.put(b"a", 3)
        told.put(b"c", 4)

        assert told.get(b"a") == 3


def test_nothing_is_remembered_after_the_end() -> None:
    few, many = Remembered(most=5), Remembered(most=0)
    few.put(b"a", 1)
    many.put(b"a", 1)

    few.close()
    many.close()

    assert (few.get(b"a"), many.get(b"a")) == (None, None)
