"""Writing a document where it is asked for: to stdout, to a device, or to a whole file."""

import os
from collections.abc import Iterable
from pathlib import Path

from salesbook.cli.environment import Environment


def put_lines(env: Environment, lines: Iterable[str], output: Path | None) -> None:
    """Write lines to stdout, to a device or a pipe, or to a file of which nobody sees half."""
    if output is None:
        for line in lines:
            env.write(line)
        return
    target = output.resolve()  # past links: what they lead to is written, they stay
    try:
        if target.exists() and not target.is_file():
            with target.open("w", encoding="utf-8", newline="") as device:
                device.writelines(lines)
        else:
            _put_whole(lines, target, env)
    except OSError as error:
        if error.filename is None:
            raise
        raise OSError(error.errno, error.strerror, str(output)) from error
    env.tell(f"Written: {output}")


def _put_whole(lines: Iterable[str], target: Path, env: Environment) -> None:
    """Write a file beside the old one, which it replaces when it is whole; private to its owner."""
    draft = target.with_name(f".{target.name}.{env.random(4).hex()}.part")
    try:
        descriptor = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as file:
            file.writelines(lines)
        draft.replace(target)
    except OSError as error:  # a disk that is full while writing names no file
        raise OSError(error.errno, error.strerror, str(target)) from error
    finally:
        draft.unlink(missing_ok=True)
