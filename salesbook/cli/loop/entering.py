"""One log, from what was typed to its receipt."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from salesbook.cli.environment import Environment
    from salesbook.cli.loop.naming import Named
    from salesbook.domain.loop.entry import Entry
    from salesbook.domain.loop.receipt import Receipt


def enter_form(env: "Environment", entry: "Entry", whom: "Named", *, as_json: bool) -> None:
    """Ask for what was said with them, keep it and print its receipt."""
    from salesbook.cli.loop.draft import drop_draft
    from salesbook.cli.loop.form import fill_in
    from salesbook.cli.loop.keeping import keep_entry

    receipt = keep_entry(env, fill_in(env, entry, whom))
    drop_draft(env, whom.key)
    _print(env, receipt, as_json=as_json)


def keep(env: "Environment", entry: "Entry", *, as_json: bool) -> None:
    """Keep an entry and print its receipt."""
    from salesbook.cli.loop.keeping import keep_entry

    _print(env, keep_entry(env, entry), as_json=as_json)


def _print(env: "Environment", receipt: "Receipt", *, as_json: bool) -> None:
    from salesbook.render.loop.log import (
        advice_lines,
        hint_line,
        log_json,
        log_report,
        summing_up_lines,
    )

    if as_json:
        env.write(log_json(receipt))
        return
    env.show(log_report(receipt))
    for line in (*advice_lines(receipt.warnings), *summing_up_lines(receipt, env.width)):
        env.tell(line)
    env.tell(hint_line(receipt))
