from hypothesis import given
from hypothesis import strategies as st

from salesbook.exchange.csv.lists import join_list, split_list


@given(st.lists(st.text(alphabet="a;\\ \n=", min_size=1)))
def test_a_list_comes_back_exactly(values: list[str]) -> None:
    assert split_list(join_list(values)) == tuple(values)


def test_a_list_written_by_hand_is_read_too() -> None:
    assert split_list("Acme;Beta ; ;Gamma\\") == ("Acme", "Beta ", "Gamma\\")
