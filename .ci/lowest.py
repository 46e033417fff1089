"""Print the lowest release that each direct dependency admits, one constraint for pip a line."""

import re
import sys
import tomllib
from pathlib import Path

LOWER_BOUND = re.compile(r"(?P<name>[\w.-]+)(?:\[[\w,]+\])?>=(?P<version>[\w.]+)")


def lowest(pyproject: Path) -> list[str]:
    """Turn the lower bound of all that users install into an equality."""
    project = tomllib.loads(pyproject.read_text(encoding="utf-8"))["project"]
    return [
        _pinned(requirement)
        for requirement in project["dependencies"] + project["optional-dependencies"]["postgres"]
    ]


def _pinned(requirement: str) -> str:
    bound = LOWER_BOUND.match(requirement)
    if bound is None:
        sys.exit(f"“{requirement}” has no lower bound, so nobody knows what it works with.")
    return f"{bound['name']}=={bound['version']}"


if __name__ == "__main__":
    print("\n".join(lowest(Path(__file__).parents[1] / "pyproject.toml")))
