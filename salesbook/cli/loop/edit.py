"""`salesbook edit`: mend what was logged, by flags or in an editor."""

from typing import TYPE_CHECKING, Annotated

from salesbook.cli.environment import environment
from salesbook.cli.options import MORE, Argument, AsJson, Context, On, Option

if TYPE_CHECKING:
    from pathlib import Path

    from salesbook.cli.environment import Environment
    from salesbook.domain.loop.amendment import Amended, Amendment

EXAMPLES = (
    "salesbook edit last",
    'salesbook edit last --next "Agree the pilot date" --on fri',
    'salesbook edit k3f9q2 --outcome "no answer"',
    "salesbook edit last --confirmed --met partly",
)


def edit(
    ctx: Context,
    handle: Annotated[str, Argument(metavar="ID", help="The handle of a log, or “last”.")],
    discussed: Annotated[
        str | None, Option("--discussed -d", metavar="TEXT", help="What was discussed.")
    ] = None,
    proposed: Annotated[
        str | None, Option("--proposed -p", metavar="TEXT", help="What was proposed.")
    ] = None,
    purpose: Annotated[
        str | None, Option("--next -n", metavar="PURPOSE", help="Why you talk next.")
    ] = None,
    on: On = None,
    people: Annotated[
        list[str] | None, Option("--with -w", metavar="PERSON", help="Who took part too.")
    ] = None,
    by: Annotated[str | None, Option("--by", metavar="KIND", help="call, video …")] = None,
    outcome: Annotated[
        str | None, Option("--outcome", metavar="WORD", help="How it ended.")
    ] = None,
    at: Annotated[str | None, Option("--at", metavar="WHEN", help="When it was.")] = None,
    minutes: Annotated[
        int | None,
        Option("--for", metavar="MINUTES", min=1, max=1440, help="How long.", panel=MORE),
    ] = None,
    phase: Annotated[
        str | None,
        Option("--phase", metavar="PHASE", help="inform, transact, aftercare.", panel=MORE),
    ] = None,
    no_next: Annotated[
        str | None,
        Option(
            "--no-next",
            metavar="WHY",
            help="lost, parked, customer_request, one_off.",
            panel=MORE,
        ),
    ] = None,
    private: Annotated[
        bool | None,
        Option("--private/--shared", help="Words for your eyes only, or not.", panel=MORE),
    ] = None,
    confirmed: Annotated[
        bool | None,
        Option("--confirmed/--unconfirmed", help="You summarised it back, or not.", panel=MORE),
    ] = None,
    met: Annotated[
        str | None,
        Option("--met", metavar="HOW", help="yes, partly, no: the purpose.", panel=MORE),
    ] = None,
    anyway: Annotated[
        bool, Option("--anyway", help="Keep even a vague purpose.", panel=MORE)
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Mend a log; without flags it opens in $VISUAL or $EDITOR."""
    from salesbook.domain.loop.amendment import Amendment

    env = environment(ctx)
    amendment = Amendment(
        discussed=discussed,
        proposed=proposed,
        purpose=purpose,
        on=on,
        by=by,
        outcome=outcome,
        at=at,
        minutes=minutes,
        phase=phase,
        no_next=no_next,
        people=tuple(people or ()),
        private=private,
        confirmed=confirmed,
        met=met,
        anyway=anyway,
    )
    amended = _by_hand(env, handle) if amendment.empty else _keep(env, handle, amendment)
    _receipt(env, amended, as_json=as_json)


def _keep(env: "Environment", handle: str, amendment: "Amendment") -> "Amended":
    from salesbook.cli.loop.keeping import order_of
    from salesbook.work.loop.edit import edit_log

    with env.writing("edit") as book:
        return edit_log(book, handle, amendment, order_of(env))


def _by_hand(env: "Environment", handle: str) -> "Amended":
    """Open the words in an editor; no transaction is open while somebody types.

    What was typed and could not be kept stays in its file, and the sentence says where.
    """
    from salesbook.domain.errors import SalesbookError, UsageError
    from salesbook.domain.loop.amendment import read_sheet, sheet_of, without_what_stays
    from salesbook.store.loop.rescue import write_private
    from salesbook.work.loop.edit import logged

    if not env.interactive:
        raise UsageError("What is to change?", hint="salesbook edit last --discussed TEXT")
    with env.reading() as book:
        log, follow_up = logged(book, handle)
    path = env.state_folder / f"edit-{log.handle}.txt"
    write_private(path, sheet_of(log, follow_up))
    _open_editor(env, path)
    try:
        amendment = read_sheet(_read(path), log)
        amended = _keep(env, log.handle, without_what_stays(amendment, log, follow_up))
    except SalesbookError:
        env.tell(f"What you typed is kept in “{path}”.")
        raise
    path.unlink()
    return amended


def _read(path: "Path") -> str:
    from salesbook.domain.errors import TextError

    try:
        return path.read_bytes().decode()
    except UnicodeDecodeError as error:
        raise TextError("What the editor left is not text.", hint="Save it as UTF-8") from error


def _open_editor(env: "Environment", path: "Path") -> None:
    import shlex
    import subprocess

    from salesbook.domain.errors import SalesbookError

    named = env.variables.get("VISUAL") or env.variables.get("EDITOR") or "vi"
    try:
        subprocess.run([*shlex.split(named), str(path)], check=True)  # noqa: S603 (the rep's own)
    except (OSError, ValueError, subprocess.CalledProcessError) as error:
        raise SalesbookError(
            f"The editor “{named}” did not end well, so nothing was changed.",
            hint="Name another: export EDITOR=nano",
        ) from error


def _receipt(env: "Environment", amended: "Amended", *, as_json: bool) -> None:
    from salesbook.render.loop.edit import edit_json, edit_report
    from salesbook.render.loop.log import advice_lines

    if as_json:
        env.write(edit_json(amended))
        return
    env.show(edit_report(amended))
    for line in advice_lines(amended.warnings):
        env.tell(line)
    if amended.changed:
        env.tell("Take it back: salesbook undo")
