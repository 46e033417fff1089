"""How a better hour is explained."""

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.plan.answering import Learned, Tries
from salesbook.render.loop.answering import answered_words


def test_a_better_hour_is_explained_by_rates_with_their_n() -> None:
    ten = Learned(InteractionKind.CALL, 10, Tries(354, 728), Tries(1237, 3655), 0.48)

    assert answered_words(ten) == (
        "By call you reach 49 % of 728 from 10:00 to 11:00, 34 % of 3,655 at all hours: "
        "of places equally good it takes the better hour."
    )
