"""What is offered at a terminal along with a step of a sale; elsewhere options say it."""

from typing import TYPE_CHECKING

from salesbook.domain.pipeline.opportunity import FUTURE, LostReason

if TYPE_CHECKING:
    from salesbook.cli.environment import Environment

USUAL = "in 2 weeks"
"""When a delivery is asked about unless somebody says another day: our own choice."""

_DECLINED = frozenset({"n", "no", "none", "-"})


def offered_aftercare(env: "Environment") -> str | None:
    """Offer to plan the question whether the delivery is right; None where nobody wants it."""
    if not env.interactive:
        return None
    return _day(env, "When do we ask whether the delivery is right? (n: not at all)", USUAL)


def offered_revisit(
    env: "Environment", stage: str | None, revisit: str | None, *, quiet: bool
) -> str | None:
    """Ask for the day to come back to what is not for now, unless one was said."""
    if revisit or quiet or not env.interactive or (stage or "").strip().casefold() != FUTURE:
        return revisit
    return _day(env, "When do we come back to it? (n: not at all)", "")


def asked_reason(env: "Environment") -> LostReason | None:
    """Let the reason of a loss be picked; None where nobody can be asked."""
    from salesbook.cli.asking import choose

    if not env.interactive:
        return None
    reasons = list(LostReason)
    picked = choose(env, "Why was it lost?", [one.value.replace("_", " ") for one in reasons])
    return None if picked is None else reasons[picked]


def _day(env: "Environment", question: str, default: str) -> str | None:
    """Ask for a day until it is one, or nobody wants it."""
    from salesbook.cli.asking import ask
    from salesbook.domain.errors import DateError
    from salesbook.work.book.typed_day import typed_day

    while True:
        answer = ask(env, question, default=default)
        if not answer or answer.casefold() in _DECLINED:
            return None
        try:
            with env.reading() as book:
                typed_day(book, answer, forwards=True, locale=env.locale)
        except DateError as error:
            env.tell(f"{error.message} {error.hint or ''}".strip())
        else:
            return answer
