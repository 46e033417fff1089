"""`salesbook book rescue`: bring in what could not be written, exactly once."""

from typing import TYPE_CHECKING

from salesbook.cli.environment import environment
from salesbook.cli.options import AsJson, Context

if TYPE_CHECKING:
    from pathlib import Path

    from salesbook.cli.environment import Environment
    from salesbook.domain.loop.rescue import Recovered


def rescue(ctx: Context, as_json: AsJson = False) -> int:
    """Bring in what a full disk or a read-only book refused, each thing once."""
    from salesbook.cli.loop.keeping import rescue_folders
    from salesbook.render.loop.rescue import rescue_json, rescue_lines
    from salesbook.work.loop.rescue import waiting_rescues

    env = environment(ctx)
    brought, left = _bring_all(env, waiting_rescues(rescue_folders(env)))
    if as_json:
        env.write(rescue_json(brought, left))
    else:
        env.say(rescue_lines(brought, left))
    return 1 if left else 0


def _bring_all(
    env: "Environment", paths: "list[Path]"
) -> "tuple[list[Recovered], dict[Path, str]]":
    """Bring in one after the other; what is refused stays where it is, with the reason."""
    from salesbook.domain.errors import SalesbookError

    brought: list[Recovered] = []
    left: dict[Path, str] = {}
    for path in paths:
        try:
            brought.append(_bring(env, path))
        except SalesbookError as error:
            left[path] = f"{error.message} {error.hint or ''}".strip()
        else:
            path.unlink()
    return brought, left


def _bring(env: "Environment", path: "Path") -> "Recovered":
    from salesbook.work.loop.rescue import bring_in, rescue_in

    waiting = rescue_in(path)
    with env.writing("book rescue") as book:
        return bring_in(book, waiting)
