"""Advice: what a receipt warns of without refusing anything."""

from msgspec import Struct


class Advice(Struct, frozen=True):
    """A warning with a stable rule name, a sentence, and what to type instead."""

    rule: str
    message: str
    suggestion: str | None = None


def purposeless(name: str) -> Advice:
    """Ask why they talk next, where nothing is planned with somebody."""
    return Advice(
        "no_purpose",
        f"Why do you talk with {name} next? Nothing is planned with them.",
        "salesbook edit last --next PURPOSE --on DATE, or: --no-next parked",
    )


def undated(name: str) -> Advice:
    """Say that a date without a purpose plans nothing with somebody."""
    return Advice(
        "no_purpose",
        f"A date alone is no follow-up: nothing is planned with {name}.",
        "salesbook edit last --next PURPOSE --on DATE",
    )


MET_NOTHING = Advice(
    "met_nothing",
    "No follow-up was closed, so there is nothing that --met can say of.",
    "salesbook followup list, then name it with --closes ID",
)
PROPOSES = Advice(
    "goodwill_proposes",
    "Something was proposed, so this is kept as commercial: goodwill carries no offer.",
)
