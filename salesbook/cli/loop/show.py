"""`salesbook show`: the whole memory of an account or a person, on one page."""

from typing import TYPE_CHECKING, Annotated

from salesbook.cli.environment import environment
from salesbook.cli.options import AccountName, AsCsv, AsJson, Context, Limit, Option

if TYPE_CHECKING:
    from salesbook.cli.environment import Environment

EXAMPLES = ("salesbook show acme", "salesbook show acme --chain", "salesbook show jan@acme.example")


def show(
    ctx: Context,
    account: AccountName,
    chain: Annotated[bool, Option("--chain", help="How one purpose led to the next.")] = False,
    limit: Limit = 20,
    everything: Annotated[bool, Option("--all", help="From the first talk on.")] = False,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
) -> None:
    """Read all that is known of an account or a person, on one page."""
    from salesbook.cli.accounts.picking import settled

    env = environment(ctx)
    if as_csv and not chain:
        raise _only_chained(account)
    words, most = settled(env, account), None if everything else limit
    if chain:
        _show_chain(env, words, most, as_json=as_json, as_csv=as_csv)
    else:
        _show(env, words, most, as_json=as_json)


def _show(env: "Environment", words: str, limit: int | None, *, as_json: bool) -> None:
    from salesbook.render.loop.memory_documents import show_json
    from salesbook.render.loop.show import show_report
    from salesbook.store.loop.talk import any_reviewed
    from salesbook.work.loop.memory import whole_memory

    with env.reading() as book:
        memory = whole_memory(book, words, limit)
        if any_reviewed(book):
            from salesbook.work.team.reviewed import with_remarks  # most books hold no review

            memory = with_remarks(book, memory)
    if as_json:
        env.write(show_json(memory))
    else:
        env.show(show_report(memory))


def _show_chain(
    env: "Environment", words: str, limit: int | None, *, as_json: bool, as_csv: bool
) -> None:
    from salesbook.render.loop.chain import chain_csv, chain_json, chain_report
    from salesbook.work.loop.chain import purpose_chain

    with env.reading() as book:
        found = purpose_chain(book, words, limit)
    if as_json:
        env.write(chain_json(found))
    elif as_csv:
        env.write(chain_csv(found))
    else:
        env.show(chain_report(found))


def _only_chained(account: str) -> Exception:
    import shlex

    from salesbook.domain.errors import UsageError

    return UsageError(
        "A whole page has no rows; its chain of purposes has.",
        hint=f"salesbook show {shlex.quote(account)} --chain --csv",
    )
