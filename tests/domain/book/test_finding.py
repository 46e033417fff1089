"""What an examination of the book finds wrong."""

import pytest

from salesbook.domain.book.finding import Finding


@pytest.mark.parametrize(
    ("subject", "mendable"),
    [("search", True), ("guard", True), ("open_operations", True), ("accounts", False)],
)
def test_what_can_be_made_anew_needs_no_backup(
    subject: str,
    mendable: bool,
) -> None:
    assert Finding(subject, "Something is wrong.").mendable is mendable
