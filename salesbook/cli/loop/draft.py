"""Drafts of a form that was left: one for each account or person it was about."""

from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from salesbook.cli.environment import Environment

DRAFTS = "log-drafts.json"

Answers = dict[str, str]
"""What was answered so far, by the field's name."""


def read_drafts(env: "Environment") -> dict[str, Answers]:
    """Read the drafts, the latest one last; nothing when there is none that can be read."""
    path = _path(env)
    if not path.exists():
        return {}
    import json

    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    drafts = found if isinstance(found, dict) else {}
    return {key: _words(said) for key, said in drafts.items() if isinstance(said, dict)}


def keep_draft(env: "Environment", key: str, answers: Mapping[str, str]) -> bool:
    """Keep what was typed so far where the owner alone can read it; tell whether that went well.

    A disk that takes no draft gets the words shown instead.
    """
    drafts = {other: said for other, said in read_drafts(env).items() if other != key}
    try:
        _write(env, {**drafts, key: dict(answers)})
    except OSError:
        env.tell(*(f"{name}: {words}" for name, words in answers.items() if words))
        return False
    return True


def drop_draft(env: "Environment", key: str) -> None:
    """Throw a draft away: it is in the book now."""
    drafts = read_drafts(env)
    drafts.pop(key, None)
    with suppress(
        OSError
    ):  # the log is kept: a draft too many must not look like a log that failed
        if drafts:
            _write(env, drafts)
        else:
            _path(env).unlink(missing_ok=True)


def _write(env: "Environment", drafts: Mapping[str, Answers]) -> None:
    import json

    from salesbook.store.loop.rescue import write_private

    write_private(_path(env), json.dumps(drafts, ensure_ascii=False, indent=1))


def _words(said: Mapping[str, object]) -> Answers:
    return {name: words for name, words in said.items() if isinstance(words, str)}


def _path(env: "Environment") -> "Path":
    return env.state_folder / DRAFTS
