from datetime import date, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.book.setting import Settings
from salesbook.domain.pipeline.board import board_of, open_amounts
from salesbook.domain.pipeline.money import Money
from salesbook.domain.pipeline.opportunity import Opportunity, OpportunityCard

MONDAY = date(2026, 11, 23)
STAGES = Settings().stages


def card(stage: str = "needs", minor: int | None = 1000, currency: str = "EUR") -> OpportunityCard:
    some = UUID(int=1)
    sale = Opportunity(some, "h", some, "Pumps", stage, currency, some, amount_minor=minor)
    return OpportunityCard(sale, "Acme", STAGES.of(stage), "Robin Vos", MONDAY, MONDAY)


def test_the_board_has_a_column_for_each_open_stage_and_no_other() -> None:
    board = board_of([], STAGES, MONDAY)

    assert [column.stage for column in board.columns] == list(STAGES.open)
    assert board.cards == ()


def test_what_is_in_a_stage_that_is_gone_gets_a_column_at_the_end() -> None:
    board = board_of([card("pilot")], STAGES, MONDAY)

    assert board.columns[-1].stage.key == "pilot"
    assert board.columns[-1].weighted == (Money(0, "EUR"),)


def test_a_column_is_summed_by_currency_plain_and_weighted() -> None:
    board = board_of([card(), card(minor=None), card(minor=50, currency="JPY")], STAGES, MONDAY)
    column = next(one for one in board.columns if one.stage.key == "needs")

    assert column.amounts == (Money(1000, "EUR"), Money(50, "JPY"))
    assert column.weighted == (Money(400, "EUR"), Money(20, "JPY"))


CARDS = st.builds(
    card,
    st.sampled_from([stage.key for stage in STAGES.open]),
    st.none() | st.integers(0, 10**6),
    st.sampled_from(["EUR", "USD"]),
)


@given(st.lists(CARDS, max_size=8))
def test_everything_is_in_one_column_and_the_columns_add_up(cards: list[OpportunityCard]) -> None:
    board = board_of(cards, STAGES, MONDAY)

    assert sorted(board.cards, key=repr) == sorted(cards, key=repr)
    for currency in ("EUR", "USD"):
        total = sum(one.minor for one in open_amounts(cards) if one.currency == currency)
        parts = (one for column in board.columns for one in column.amounts)
        assert sum(one.minor for one in parts if one.currency == currency) == total


def test_a_sale_is_stale_from_the_day_on_which_its_stage_says_so() -> None:
    needs, won = card(), card("won")

    assert needs.stale_on == MONDAY + timedelta(days=14)
    assert not needs.is_stale(MONDAY + timedelta(days=13))
    assert needs.is_stale(MONDAY + timedelta(days=14))
    assert (won.stale_on, won.is_stale(date.max)) == (None, False)
    assert card(minor=None).weighted is None
