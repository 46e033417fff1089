"""Virtual environments for the programs that the package index has, kept from run to run."""

import os
import platform
import subprocess
import sys
import venv
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from tests.benchmarks.peers.subject import AbsentError

CHECKOUT = Path(__file__).parents[3]


def installed(folder: Path, requirement: str, *, compiled: bool) -> Path:
    """Make an environment with one pinned requirement, unless it is there; return its programs."""
    name = requirement.replace("==", "-")
    place = folder / f"{name}-py{platform.python_version()}{'' if compiled else '-no-bytecode'}"
    if not (place / "ready").exists():
        venv.create(place, clear=True, with_pip=True)
        pip(place, [requirement], compiled=compiled)
        (place / "ready").touch()
    return place / "bin"


def bare(folder: Path) -> Path:
    """Make an environment with nothing in it; return its programs."""
    place = folder / f"bare-py{platform.python_version()}"
    if not place.exists():
        venv.create(place)
    return place / "bin"


@cache
def checkout_installed(folder: Path, *, compiled: bool) -> Path:
    """Make an environment with this checkout, installed anew once a run; return its programs."""
    place = folder / f"salesbook-py{platform.python_version()}{'' if compiled else '-no-bytecode'}"
    if not (place / "ready").exists():
        venv.create(place, clear=True, with_pip=True)
    pip(place, [str(CHECKOUT)], compiled=compiled)
    pip(place, ["--force-reinstall", "--no-deps", str(CHECKOUT)], compiled=compiled)
    (place / "ready").touch()
    return place / "bin"


def pip(place: Path, words: Sequence[str], *, compiled: bool) -> None:
    """Install with an environment's own pip."""
    command = [str(place / "bin" / "python"), "-m", "pip", "install", "--quiet"]
    command += ["--disable-pip-version-check", "--compile" if compiled else "--no-compile"]
    known = {name: text for name, text in os.environ.items() if not name.startswith("PYTHON")}
    ended = subprocess.run(
        [*command, *words], env=known, capture_output=True, text=True, check=False
    )
    if ended.returncode:
        raise AbsentError(f"pip: {(ended.stderr.strip() or 'no reason given').splitlines()[-1]}")


def version_in(programs: Path, distribution: str) -> str:
    """Ask an environment which version of a distribution it has."""
    asked = f"import importlib.metadata as m; print(m.version({distribution!r}))"
    return said([str(programs / "python"), "-c", asked])


def said(command: Sequence[str]) -> str:
    """Run a command and return the first line of what it prints."""
    ended = subprocess.run(command, capture_output=True, text=True, check=True)
    return (ended.stdout.strip().splitlines() or [""])[0]


def this_python() -> str:
    """Name this interpreter."""
    return f"{platform.python_implementation()} {platform.python_version()} on {sys.platform}"
