"""Rescue files: words that could not be saved, on a disk that may be nearly full."""

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

_ENDING = ".json"


def write_private(path: Path, text: str) -> None:
    """Write a file that its owner alone can read, in one step, and see it onto the disk.

    A reader finds the file before or the file after, never half of one.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        _write_through(draft, text)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
    _sync_folder(path.parent)


def write_rescue(folders: Iterable[Path], name: str, text: str) -> Path | None:
    """Write a rescue into the first folder that takes it; None when none does."""
    for folder in folders:
        path = folder / f"{name}{_ENDING}"
        with suppress(OSError):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if _is_own(folder):
                write_private(path, text)
                return path
    return None


def rescue_files(folders: Iterable[Path]) -> list[Path]:
    """List the rescues in some folders, the oldest first."""
    own = (folder for folder in folders if folder.is_dir() and _is_own(folder))
    found = [path for folder in own for path in folder.glob(f"*{_ENDING}")]
    return sorted(found, key=lambda path: path.name)


def _is_own(folder: Path) -> bool:
    """Tell whether a folder is ours: one in a place that all may write to can be somebody's."""
    return folder.stat().st_uid == os.getuid()


def _write_through(path: Path, text: str) -> None:
    descriptor = os.open(path, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
