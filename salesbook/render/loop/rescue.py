"""How the receipt of a rescue looks."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from salesbook.domain.loop.rescue import Recovered
from salesbook.render.json import json_item

NOTHING_WAITS = "Nothing waits to be brought in."


def rescue_lines(brought: Sequence[Recovered], left: Mapping[Path, str]) -> str:
    """Say what came in, what was there already, and what stays in its file.

    A line is never broken, so that a path can be pasted.
    """
    lines = [f"{_verb(each)}: {each.summary}" for each in brought]
    lines += [f"Left in “{path}”: {why}" for path, why in left.items()]
    return "\n".join(lines) or NOTHING_WAITS


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
