"""Hermit CRM: companies and contacts as Markdown files in git."""

import shutil
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from tests.benchmarks.peers.entries import Entry, named
from tests.benchmarks.peers.environments import installed
from tests.benchmarks.peers.running import prepare
from tests.benchmarks.peers.subject import AbsentError, Home, Program, Task

COMPANY = """\
---
name: {name}
slug: {slug}
source: other
stage: engaged
stage_changed: {day}
next_step_status: open
tags: []
created: {day}T08:00
updated: {day}T08:00
---
"""
INTERACTION = """\
---
date: {at}
channel: {channel}
direction: {direction}
contact:
subject:
outcome:
source: manual
---
{discussed}
"""


class HermitCrm(Program):
    """Who is due wrote last, two days ago or more, and has no answer."""

    name = "hermitcrm"
    version = "1.0.0"

    def prepare(self, venvs: Path, *, compiled: bool) -> None:
        """Install it; every write of it is a commit."""
        if shutil.which("git") is None:
            raise AbsentError("needs git")
        programs = installed(venvs, f"hermitcrm=={self.version}", compiled=compiled)
        self.program = str(programs / "hermitcrm")

    def tasks(self, home: Home, today: date) -> list[Task]:
        """Log a call; list who waits for an answer."""
        crm = (self.program, "--data", str(home.folder / "crm"))
        said = (
            "--channel",
            "call",
            "--direction",
            "out",
            "--body",
            "Line two stands still {round}",
        )
        add = (*crm, "add", "interaction", "northwind", *said, "--date", today.isoformat())
        return [
            Task("log a call", add, writes=True),
            Task("list who waits", (*crm, "followups"), shows="account-0"),
        ]

    def fill(self, home: Home, entries: Sequence[Entry], today: date) -> None:
        """Let it make its folder; write the files and commit them at once."""
        folder = home.folder / "crm"
        prepare(home, [self.program, "init", str(folder), "--no-setup"])
        for name in named(entries):
            slug = name.lower().replace(" ", "-")
            place = folder / "companies" / slug / "interactions"
            place.mkdir(parents=True)
            text = COMPANY.format(name=name, slug=slug, day=today)
            (place.parent / "company.md").write_text(text)
        for entry in entries:
            inbound = bool(entry.due_on and entry.due_on <= today)
            channel, direction = ("email", "in") if inbound else ("call", "out")
            place = folder / "companies" / entry.project / "interactions"
            name = f"{entry.at:%Y-%m-%dT%H%M}-{channel}-{direction}-company-{entry.number}.md"
            (place / name).write_text(
                INTERACTION.format(
                    at=f"{entry.at:%Y-%m-%dT%H:%M}",
                    channel=channel,
                    direction=direction,
                    discussed=entry.discussed,
                )
            )
        prepare(home, [self.program, "--data", str(folder), "rebuild"])
        prepare(home, ["git", "-C", str(folder), "add", "--all"])
        author = ["-c", "user.name=Robin", "-c", "user.email=robin@example.com"]
        git = ["git", *author, "-C", str(folder), "commit", "--quiet", "--allow-empty"]
        prepare(home, [*git, "--message", "The contacts so far"])
