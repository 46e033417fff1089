import errno

import pytest

from salesbook.cli.refusal import refusal


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOENT, "“a.csv” is not there."),
        (errno.EACCES, "“a.csv” may not be opened by you."),
        (errno.ENOSPC, "There is no room left on the disk for “a.csv”."),
        (errno.EROFS, "“a.csv” is on a disk that is read-only."),
    ],
)
def test_a_refusal_names_the_file(number: int, sentence: str) -> None:
    said = refusal(OSError(number, "x", "a.csv"))

    assert said is not None
    assert said.message == sentence


def test_a_refusal_without_a_file_is_about_the_output() -> None:
    said = refusal(OSError(errno.EIO, "x"))

    assert said is not None
    assert said.message == ("The output could not be read or written: the disk reports an error.")


def test_what_the_system_never_refuses_is_no_sentence() -> None:
    assert refusal(OSError(errno.ENOTTY, "x")) is None
