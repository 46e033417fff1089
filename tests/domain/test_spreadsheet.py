import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.spreadsheet import guarded, unguarded


@pytest.mark.parametrize(
    "text", ["=1+1", "+31 20", "-5", "@sum", "\tx", "\rx", "\nx", "\uff1d1", "'x"]
)
def test_what_a_spreadsheet_would_run_gets_one_apostrophe(text: str) -> None:
    assert guarded(text) == "'" + text


@pytest.mark.parametrize("text", ["", "Acme", "5-3", "a=b", " =1"])
def test_all_else_is_left_alone(text: str) -> None:
    assert guarded(text) == text


@pytest.mark.parametrize("text", ["'t Hooft", "'", "Acme"])
def test_an_apostrophe_that_guards_nothing_is_kept(text: str) -> None:
    assert unguarded(text) == text


@given(st.text())
def test_guarding_is_undone_exactly(text: str) -> None:
    assert unguarded(guarded(text)) == text
