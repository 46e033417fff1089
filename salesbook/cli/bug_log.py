"""The log of a bug: enough to mend it, nothing of a customer's beyond the traceback."""

import os
import platform
import sys
import tempfile
import traceback
from collections.abc import Sequence
from pathlib import Path

import salesbook
from salesbook.cli.commands import COMMANDS


def keep_log(bug: Exception, words: Sequence[str], folder: Path) -> str:
    """Write the log, readable by its owner alone, and say in a sentence where it is."""
    text = _log(bug, words)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = _written(text, folder)
    except OSError:
        try:
            path = _written(text, Path(tempfile.gettempdir()))
        except OSError:
            sys.stderr.write(text)
            return "Please send the lines above."
    return f"Please send {path}"


def _written(text: str, folder: Path) -> str:
    descriptor, path = tempfile.mkstemp(prefix="salesbook-bug-", suffix=".log", dir=folder)
    with os.fdopen(descriptor, "w", encoding="utf-8", errors="backslashreplace") as log:
        log.write(text)
    return path


def _log(bug: Exception, words: Sequence[str]) -> str:
    """Compose the log; of the words typed only those that name a command, never a customer."""
    command = " ".join(word for word in words[:1] if word in COMMANDS)
    seen = (
        f"salesbook {salesbook.__version__} · Python {platform.python_version()}"
        f" · {platform.system()} · command: {command or 'none'}\n"
    )
    from salesbook.render.safe import safe_block

    return safe_block(seen + "".join(traceback.format_exception(bug)))
