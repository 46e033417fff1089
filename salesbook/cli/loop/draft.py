"""Drafts of a form that was left: one for each account or person it was about."""

from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from salesbook.cli.environment import Environment

DRAFTS = "log-drafts.json"

LEFT_ON = "left_on"
"""Beside the answers of a draft: the day they were typed, ISO 8601."""

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
    drafts = read_drafts(env)
    dated = {**answers, LEFT_ON: _day_of(env, drafts.pop(key, {}), answers)}
    try:
        _write(env, {**drafts, key: dated})
    except OSError:
        env.tell(*(f"{name}: {words}" for name, words in answers.items() if words))
        return False
    return True


def when_left(env: "Environment", draft: Mapping[str, str]) -> str:
    """Say from which day a draft is: `Mon 23 Nov (4 days ago)`; nothing of one left today."""
    from datetime import date

    from salesbook.domain.dates.speak import say_day

    today = env.moment().today
    with suppress(KeyError, ValueError):  # one that somebody changed by hand has no day
        left_on = date.fromisoformat(draft[LEFT_ON])
        return "" if left_on == today else say_day(left_on, today)
    return ""


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


def _day_of(env: "Environment", before: Mapping[str, str], answers: Mapping[str, str]) -> str:
    """Date a draft: today, but where it says what it said before."""
    same = {**before, **answers} == dict(before) and before.get(LEFT_ON)
    return same or env.moment().today.isoformat()


def _write(env: "Environment", drafts: Mapping[str, Answers]) -> None:
    import json

    from salesbook.store.loop.rescue import write_private

    write_private(_path(env), json.dumps(drafts, ensure_ascii=False, indent=1))


def _words(said: Mapping[str, object]) -> Answers:
    return {name: words for name, words in said.items() if isinstance(words, str)}


def _path(env: "Environment") -> "Path":
    return env.state_folder / DRAFTS
