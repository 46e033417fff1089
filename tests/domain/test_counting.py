import pytest

from salesbook.domain.counting import counted


@pytest.mark.parametrize(
    ("count", "plural", "said"),
    [
        (0, "emails", "0 emails"),
        (1, "emails", "1 email"),
        (2229, "accounts", "2,229 accounts"),
        (1, "aliases", "1 alias"),
        (1, "e-mail addresses", "1 e-mail address"),
        (1, "tries", "1 try"),
        (1, "interaction people", "1 interaction person"),
    ],
)
def test_one_is_said_in_the_singular(count: int, plural: str, said: str) -> None:
    assert counted(count, plural) == said
