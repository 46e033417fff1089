"""How a pause looks."""

from datetime import date

from salesbook.domain.accounts.account import Account
from salesbook.domain.accounts.card import Rest
from salesbook.domain.dates.speak import say_day
from salesbook.render.accounts.account import UNDO
from salesbook.render.json import json_item
from salesbook.render.layout import Report, stacked
from salesbook.render.style import joined, muted, paste, strong


def pause_report(account: Account | None, rest: Rest, today: date) -> Report:
    """Say how long selling rests, and what still goes on."""
    name = account.name if account else "All accounts"
    until = f"until {say_day(rest.until_on, today)}" if rest.until_on else "until resumed"
    resume = f'salesbook resume "{account.name}"' if account else "salesbook resume --all"
    return stacked(
        joined(strong(name), f"is paused {until}." if account else f"are paused {until}.", by=" "),
        muted("  Goodwill, occasions and complaints still come up."),
        paste(f"  Earlier: {resume}"),
        muted(f"  {UNDO}"),
    )


def resume_report(account: Account | None) -> Report:
    """Say that selling goes on."""
    said = "is no longer paused." if account else "are no longer paused."
    name = account.name if account else "All accounts"
    return stacked(joined(strong(name), said, by=" "), muted(f"  {UNDO}"))


def pause_json(kind: str, account: Account | None, rest: Rest) -> str:
    """Write what a command did as one document: the pause as it is now."""
    item = {
        "id": rest.id,
        "account": account.name if account else None,
        "account_id": account.id if account else None,
        "from_on": rest.from_on,
        "until_on": rest.until_on,
        "reason": rest.reason,
        "note": rest.note,
    }
    return json_item(kind, {"pause": item})
