"""Which of the planned contacts of a day one that happened was."""

from uuid import UUID

import pytest

from salesbook.domain.loop.plan.made import Made, Slot, slot_of

ACME, BETA = UUID(int=1), UUID(int=2)
ANN, BOB = UUID(int=11), UUID(int=12)
SCOPE, PRICE = UUID(int=21), UUID(int=22)

FOR_ANN = Slot(UUID(int=31), ACME, ANN, SCOPE)
FOR_BOB = Slot(UUID(int=32), ACME, BOB, PRICE)
FOR_ACME = Slot(UUID(int=33), ACME, None, PRICE)
OWED_TO_ANN = Slot(UUID(int=34), ACME, ANN)


@pytest.mark.parametrize(
    ("made", "slot"),
    [
        (Made(ACME, frozenset({BOB}), reached=True), FOR_BOB),
        (Made(None, frozenset({ANN}), reached=True), FOR_ANN),
        (Made(ACME, ended=frozenset({PRICE}), reached=True), FOR_BOB),
        (Made(ACME), FOR_ANN),
        (Made(BETA, reached=True), None),
    ],
)
def test_it_is_found_by_follow_up_by_person_then_by_account(made: Made, slot: Slot | None) -> None:
    assert slot_of(made, [FOR_ANN, FOR_BOB]) == slot


def test_what_is_asked_of_one_is_not_made_with_another_or_with_nobody_named() -> None:
    assert slot_of(Made(ACME, frozenset({BOB}), reached=True), [FOR_ANN]) is None
    assert slot_of(Made(ACME, frozenset({BOB})), [FOR_ANN]) is None
    assert slot_of(Made(ACME, reached=True), [FOR_ANN]) is None
    assert slot_of(Made(ACME, reached=True), [FOR_ANN, FOR_ACME]) == FOR_ACME
    assert slot_of(Made(ACME, reached=True), [OWED_TO_ANN]) == OWED_TO_ANN


def test_what_was_sent_stands_for_nothing_that_a_follow_up_asks_for() -> None:
    assert slot_of(Made(ACME, frozenset({ANN}), sent=True), [FOR_ANN]) is None
    assert slot_of(Made(ACME, frozenset({ANN}), sent=True), [OWED_TO_ANN]) == OWED_TO_ANN


def test_of_no_account_only_people_are_known() -> None:
    assert slot_of(Made(reached=True), [FOR_ACME, Slot(UUID(int=35), None, ANN)]) is None
