import pytest

from salesbook.render.loop.log import ordinal


@pytest.mark.parametrize(
    ("number", "said"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (21, "21st")],
)
def test_places_are_said_in_english(number: int, said: str) -> None:
    assert ordinal(number) == said
