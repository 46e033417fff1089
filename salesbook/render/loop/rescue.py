"""How the receipt of a rescue looks."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from rich.console import Group, RenderableType

from salesbook.domain.loop.rescue import Recovered
from salesbook.render.json import json_item
from salesbook.render.style import alarm, plain

NOTHING_WAITS = plain("Nothing waits to be brought in.")


def rescue_report(brought: Sequence[Recovered], left: Mapping[Path, str]) -> RenderableType:
    """Lay out what came in, what was there already, and what stays in its file."""
    if not (brought or left):
        return NOTHING_WAITS
    lines = [plain(f"{_verb(each)}: {each.summary}") for each in brought]
    lines += [alarm(f"Left in {path}: {why}") for path, why in left.items()]
    return Group(*lines)


def rescue_json(brought: Sequence[Recovered], left: Mapping[Path, str]) -> str:
    """Write the receipt as one document."""
    came = [
        {"id": each.rescue.id, "command": each.rescue.command, "known": each.known}
        for each in brought
    ]
    stays = [{"file": path, "reason": why} for path, why in left.items()]
    return json_item("rescue", {"brought": came, "left": stays})


def _verb(recovered: Recovered) -> str:
    return "Here already" if recovered.known else "Brought in"
