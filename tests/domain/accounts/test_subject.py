"""Several that go by one name: each in one line that tells it from the others."""

from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.accounts.subject import (
    Candidate,
    SubjectAmbiguousError,
    SubjectKind,
    told_apart,
)

ACCOUNT = SubjectKind.ACCOUNT


def test_what_all_of_them_share_tells_nothing_apart() -> None:
    several = [
        Candidate(ACCOUNT, "7k2m9q", "Acme", ("Amsterdam", "Jan Smit", "never reached")),
        Candidate(ACCOUNT, "8m3n0r", "Acme", ("Amsterdam", "", "never reached")),
    ]

    assert [one.traits for one in told_apart(several)] == [("Jan Smit",), ("",)]


def test_a_line_takes_as_many_traits_as_there_is_room_for() -> None:
    acme = Candidate(ACCOUNT, "7k2m9q", "Acme", ("Amsterdam", "a very long name", "020 1234567"))

    assert acme.line(80) == "Acme · Amsterdam · a very long name · 020 1234567 · 7k2m9q"
    assert acme.line(40) == "Acme · Amsterdam · 020 1234567 · 7k2m9q"
    assert acme.line(14) == "Acme · 7k2m9q"
    assert acme.line(12) == "Ac… · 7k2m9q"


@given(st.text(min_size=1), st.lists(st.text(max_size=30)), st.integers(12, 80))
def test_a_line_never_is_longer_than_its_room_and_ends_in_the_handle(
    name: str, traits: list[str], width: int
) -> None:
    line = Candidate(ACCOUNT, "7k2m9q", name, tuple(traits)).line(width)

    assert len(line) <= width
    assert line.endswith(" · 7k2m9q")


def test_the_list_is_as_wide_as_it_may_be() -> None:
    several = SubjectAmbiguousError("acme", [Candidate(ACCOUNT, "7k2m9q", "Acme", ("Delft",))] * 2)

    assert several.listed(80) == ("1  Acme · Delft · 7k2m9q", "2  Acme · Delft · 7k2m9q")
    assert several.listed(20) == ("1  Acme · 7k2m9q", "2  Acme · 7k2m9q")
