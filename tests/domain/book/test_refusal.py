"""The refusals of undo and redo: what stands in the way, and the next step."""

import pytest

from salesbook.domain.book import refusal
from salesbook.domain.book.refusal import UndoRefusedError


@pytest.mark.parametrize(
    ("refused", "message", "hint"),
    [
        (
            refusal.nothing_to_undo(),
            "There is nothing of yours to undo.",
            "salesbook history",
        ),
        (
            refusal.nothing_to_redo(),
            "There is nothing to redo: something was done since, or nothing was undone.",
            "salesbook history",
        ),
        (
            refusal.not_a_command("k3f9q2", "migrate"),
            "“k3f9q2” is no command of a rep but the book's own (migrate): it stays.",
            "salesbook history",
        ),
        (
            refusal.already_undone("8m2xwa", "Mon 23 Nov"),
            "“8m2xwa” was already undone on Mon 23 Nov.",
            "Put it back: salesbook redo 8m2xwa",
        ),
        (
            refusal.not_undone("8m2xwa"),
            "“8m2xwa” is in force: there is nothing to put back.",
            "Take it back: salesbook undo 8m2xwa",
        ),
        (
            refusal.changed_since("The city of “Acme”", "Tue 24 Nov", "Robin Vos", "k3f9q2"),
            "The city of “Acme” was changed again on Tue 24 Nov by Robin Vos (“k3f9q2”).",
            "Undo that first: salesbook undo k3f9q2",
        ),
        (
            refusal.differs("“Acme”"),
            "“Acme” is no longer what this command left behind.",
            "salesbook book check",
        ),
        (
            refusal.entries_since("“Acme”", 1, "q7d4ne"),
            "“Acme” has 1 entry made since, the latest in “q7d4ne”: it can no longer be taken out.",
            "Undo that first: salesbook undo q7d4ne",
        ),
        (
            refusal.entries_since("“Acme”", 1200, "q7d4ne"),
            (
                "“Acme” has 1,200 entries made since, the latest in “q7d4ne”:"
                " it can no longer be taken out."
            ),
            "Undo that first: salesbook undo q7d4ne",
        ),
        (
            refusal.entries_since("“Robin”", 3, None),
            "“Robin” stands in 3 entries of the journal: it can no longer be taken out.",
            "salesbook history",
        ),
        (
            refusal.taken("8m2xwa"),
            "“8m2xwa” can no longer be reversed: something made since has taken its place.",
            "salesbook history",
        ),
        (
            refusal.without_ground("8m2xwa"),
            "“8m2xwa” stands on something that was taken back since.",
            "Put that back first; look for it: salesbook history",
        ),
        (
            refusal.erased("8m2xwa"),
            "Part of what “8m2xwa” changed was erased on request: it cannot be undone.",
            "salesbook history",
        ),
    ],
)
def test_a_refusal_names_what_stands_in_the_way_and_the_next_step(
    refused: UndoRefusedError, message: str, hint: str
) -> None:
    assert (refused.message, refused.hint, refused.exit_code) == (message, hint, 1)
