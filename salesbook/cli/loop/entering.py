"""One log, from what was typed to its receipt."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from salesbook.cli.environment import Environment
    from salesbook.cli.loop.naming import Named
    from salesbook.domain.loop.entry import Entry


def enter(env: "Environment", entry: "Entry", *, as_json: bool) -> None:
    """Keep an entry and print its receipt; one that says nothing yet is asked for.

    Raises `UsageError` where nobody can be asked.
    """
    from salesbook.cli.loop.naming import name_whom, settle_names
    from salesbook.cli.loop.opening import log_alone

    if entry.says_something or entry.closes:
        _keep(env, settle_names(env, entry), as_json=as_json)
    elif not env.interactive:
        raise _unsaid(entry)
    elif entry.subject is None:
        log_alone(env, entry, as_json=as_json)
    else:
        whom = name_whom(env, entry.subject, new=entry.new)
        _introduce(env, whom)
        enter_form(env, entry, whom, as_json=as_json)


def enter_form(env: "Environment", entry: "Entry", whom: "Named", *, as_json: bool) -> None:
    """Ask for what was said with them, keep it and print its receipt."""
    from salesbook.cli.loop.draft import drop_draft
    from salesbook.cli.loop.form import fill_in

    _keep(env, fill_in(env, entry, whom), as_json=as_json)
    drop_draft(env, whom.key)


def _introduce(env: "Environment", whom: "Named") -> None:
    from salesbook.cli.loop.draft import read_drafts
    from salesbook.cli.loop.form import WHO, introduce

    introduce(env, {**read_drafts(env).get(whom.key, {}), WHO: whom.label})


def _keep(env: "Environment", entry: "Entry", *, as_json: bool) -> None:
    from salesbook.cli.loop.keeping import keep_entry
    from salesbook.render.loop.log import advice_lines, hint_line, log_json, log_report

    receipt = keep_entry(env, entry)
    if as_json:
        env.write(log_json(receipt))
        return
    env.show(log_report(receipt))
    for line in advice_lines(receipt.warnings):
        env.tell(line)
    env.tell(hint_line(receipt))


def _unsaid(entry: "Entry") -> Exception:
    from salesbook.domain.errors import UsageError

    if entry.subject is None:
        return UsageError(
            "Whom was it with, and what was said?",
            hint='salesbook log acme "Wants pumps // Offered 12 // Agree the date @fri"',
        )
    return UsageError(
        f"What was said with “{entry.subject}”?",
        hint=f'salesbook log "{entry.subject}" "discussed // proposed // why next @fri"',
    )
