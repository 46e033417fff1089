"""What only a process of its own can meet: disks, folders, pipes, Ctrl-C; no word is lost."""

import os
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pexpect
import pytest

from salesbook.cli.environment import Environment
from salesbook.cli.main import main
from tests.cli.test_bad_input import assert_refused
from tests.house import Outcome, Stream
from tests.soundness import assert_sound

PROGRAM = (sys.executable, "-m", "salesbook")


@pytest.fixture
def own(prepared: Path, tmp_path: Path) -> Iterator[Path]:
    """Put that book in a home of its own, and prove in the end that it holds."""
    home = tmp_path / "own"
    home.mkdir()
    shutil.copy(prepared, home / "book.db")
    yield home
    home.chmod(0o700)
    (home / "book.db").chmod(0o600)
    assert_sound(Environment(variables=environ(home)))


def started(
    home: Path, *words: str, before: tuple[str, ...] = (), **how: Any
) -> subprocess.CompletedProcess[str]:
    """Run the program in a process of its own, its home and its book below a folder."""
    return subprocess.run(
        [*before, *PROGRAM, *words],
        env=environ(home),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        **how,
    )


def environ(home: Path) -> dict[str, str]:
    said = {"HOME": str(home), "SALESBOOK_BOOK": str(home / "book.db")}
    folders = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("DATA", "STATE", "CONFIG")}
    return {**os.environ, **said, **folders}


HUMBLE = ("--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all")
"""What setpriv takes away: the right to open what the mode of a file closes."""


def humbly(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run the program as somebody whom the mode of a file binds, as it does not bind root."""
    return started(home, *words, before=("setpriv", *HUMBLE, "--") if os.getuid() == 0 else ())


def answer(process: subprocess.CompletedProcess[str]) -> Outcome:
    return Outcome(process.returncode, process.stdout, process.stderr)


def here(home: Path, *words: str) -> Outcome:
    """Run the program on that book in this process, which is quicker and bound by nothing."""
    out, err = Stream(), Stream()
    code = main(words, Environment(variables=environ(home), stdout=out, stderr=err))
    return Outcome(code, out.getvalue(), err.getvalue())


def said_in(home: Path) -> str:
    """Read the book through the program: what is logged in it."""
    return here(home, "export", "interactions").out


@pytest.fixture
def humble(own: Path) -> Path:
    """Hand over the folder of a user who may be refused something; skip where nobody can be."""
    if os.getuid() == 0:
        able = (
            shutil.which("setpriv")
            and not subprocess.run(
                ["setpriv", *HUMBLE, "--", "true"], capture_output=True, check=False
            ).returncode
        )
        if not able:
            pytest.skip("root is refused nothing here, and setpriv cannot make it so")
    return own


@pytest.mark.parametrize(
    ("path", "mode"), [("book.db", 0o400), (".", 0o500)], ids=["a file", "a folder"]
)
def test_a_read_only_book_is_read_and_keeps_words_aside_until_it_can_be_written(
    humble: Path, path: str, mode: int
) -> None:
    (humble / "state").mkdir()
    before = (humble / "book.db").read_bytes()
    (humble / path).chmod(mode)

    read = humbly(humble, "show", "Acme Pumps")
    log = humbly(humble, "log", "Acme Pumps", "Wants [red] pumps // Offer // Agree the date @mon")
    note = humbly(humble, "note", "Acme Pumps", "Builds a hall")
    undo = humbly(humble, "undo")

    assert (read.returncode, read.stderr) == (0, "")
    for write in (log, note, undo):
        assert_refused(answer(write), 1)
    assert "What you typed is kept in" in log.stderr
    assert (humble / "book.db").read_bytes() == before

    (humble / path).chmod(0o700)
    rescued = [here(humble, "book", "rescue") for _ in range(2)]

    assert [one.code for one in rescued] == [0, 0]
    assert rescued[0].out.count("Brought in") == 2
    assert said_in(humble).count("Wants [red] pumps") == 1


def test_a_folder_that_takes_no_new_book_keeps_the_words(humble: Path) -> None:
    (humble / "book.db").unlink()
    (humble / "state").mkdir()
    humble.chmod(0o500)

    refused = humbly(humble, "log", "Acme Pumps", "Wants pumps", "--new")

    assert_refused(answer(refused), 1)
    assert "What you typed is kept in" in refused.stderr

    humble.chmod(0o700)
    assert here(humble, "book", "rescue").code == 0
    assert said_in(humble).count("Wants pumps") == 1


def test_a_book_that_may_not_be_read_is_a_sentence(humble: Path) -> None:
    (humble / "book.db").chmod(0)

    for words in (("due",), ("log", "Acme Pumps", "Wants pumps")):
        assert_refused(answer(humbly(humble, *words)), 1)


def test_an_export_that_may_not_be_written_there_is_a_sentence(humble: Path) -> None:
    closed = humble / "closed"
    closed.mkdir(0o500)

    refused = humbly(humble, "export", "all", "-o", str(closed / "book.jsonl"))

    assert_refused(answer(refused), 1)
    assert f"“{closed / 'book.jsonl'}”" in refused.stderr


# Coverage would write a file of its own, which the limit stops as well.
UNCOUNTED = ("env", "-u", "COVERAGE_PROCESS_CONFIG", "-u", "COVERAGE_PROCESS_START")


def no_larger(size: int) -> Callable[[], None]:
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def test_a_limit_on_the_book_s_size_costs_no_word(own: Path) -> None:
    book = own / "book.db"
    limit = no_larger(book.stat().st_size)
    long = "Wants pumps " * 9_000  # more than the free pages of the book hold

    refused = started(own, "log", "Acme Pumps", long, preexec_fn=limit)

    assert_refused(answer(refused), 1)
    assert "What you typed is kept in" in refused.stderr

    rescued = here(own, "book", "rescue")

    assert rescued.code == 0, rescued.err
    assert said_in(own).count(long.strip()) == 1


def test_a_file_that_may_not_grow_is_no_export_and_no_backup(own: Path) -> None:
    target, limit = own / "book.jsonl", no_larger(1_000)
    target.write_text("what was there", encoding="utf-8")

    export = started(own, "export", "all", "-o", str(target), before=UNCOUNTED, preexec_fn=limit)
    backup = started(
        own, "book", "backup", str(own / "copy.db"), before=UNCOUNTED, preexec_fn=limit
    )

    assert_refused(answer(export), 1)
    assert_refused(answer(backup), 1)
    assert target.read_text("utf-8") == "what was there"
    assert sorted(path.name for path in own.iterdir()) == ["book.db", "book.jsonl"]


@pytest.fixture
def small_disk(own: Path, prepared: Path) -> Iterator[Path]:
    """Mount a disk that holds the book and little more; skip where nothing may be mounted."""
    disk = own / "disk"
    disk.mkdir()
    size = prepared.stat().st_size // 1024 + 96
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}k", "tmpfs", str(disk)]
    if (
        not shutil.which("mount")
        or subprocess.run(mount, capture_output=True, check=False).returncode
    ):
        pytest.skip("no small disk can be mounted here")
    shutil.copy(prepared, disk / "book.db")
    (own / "book.db").unlink()
    (own / "book.db").symlink_to(disk / "book.db")
    yield disk
    (own / "book.db").unlink()
    shutil.copy(disk / "book.db", own / "book.db")
    subprocess.run(["umount", str(disk)], check=True)


def test_a_full_disk_costs_no_word(own: Path, small_disk: Path) -> None:
    logged, refused = 0, None
    while refused is None and logged < 100:
        note = f"Number {logged:03} " + "wants pumps " * 2_000
        process = started(own, "log", "Acme Pumps", note)
        if process.returncode:
            refused = process
        else:
            logged += 1

    assert refused is not None
    assert_refused(answer(refused), 1)
    assert "is full" in refused.stderr
    assert "What you typed is kept in" in refused.stderr
    subprocess.run(["mount", "-o", "remount,size=16m", str(small_disk)], check=True)
    assert here(own, "book", "rescue").code == 0
    kept = said_in(own)
    assert [kept.count(f"Number {number:03}") for number in range(logged + 1)] == [1] * (logged + 1)


@pytest.mark.parametrize(
    "words",
    [
        ("due",),
        ("show", "Acme Pumps"),
        ("export", "all"),
        ("config", "list", "--json"),
        ("log", "Acme Pumps", "Wants a thirteenth"),
    ],
    ids=" ".join,
)
def test_a_closed_pipe_is_quiet_and_what_was_acknowledged_is_kept(
    own: Path, words: tuple[str, ...]
) -> None:
    shell = f'"{sys.executable}" -m salesbook "$@" | true; exit ${{PIPESTATUS[0]}}'

    process = subprocess.run(
        ["bash", "-c", shell, "bash", *words],
        env=environ(own),
        capture_output=True,
        text=True,
        check=False,
    )

    assert process.returncode == 0
    assert "Error" not in process.stderr
    assert ("thirteenth" in said_in(own)) == (words[0] == "log")


def test_a_full_disk_behind_the_output_is_a_sentence_and_the_log_is_kept(own: Path) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        process = subprocess.run(
            [*PROGRAM, "log", "Acme Pumps", "Wants a thirteenth"],
            env=environ(own),
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )

    assert process.returncode == 1
    assert "There is no room left on the disk for the output." in process.stderr
    assert "thirteenth" in said_in(own)


def test_ctrl_c_in_the_form_keeps_a_draft_that_the_next_form_opens_with(own: Path) -> None:
    how: dict[str, Any] = {"env": {**environ(own), "TERM": "dumb"}, "encoding": "utf-8"}
    command = ["-m", "salesbook", "log", "Acme Pumps"]

    child = pexpect.spawn(sys.executable, command, timeout=30, **how)
    for question, typed in (("With:", ""), ("By:", "call"), ("Outcome:", "")):
        child.expect_exact(question)
        child.sendline(typed)
    child.expect_exact("Discussed:")
    child.sendline("Wants [red] pumps")
    child.expect_exact("Proposed:")
    child.sendintr()
    child.expect_exact("Kept as a draft")
    child.expect(pexpect.EOF)
    child.close()

    assert child.exitstatus == 130
    assert "pumps" not in said_in(own)

    child = pexpect.spawn(sys.executable, command, timeout=30, **how)
    for question in (
        "With:",
        "By:",
        "Outcome:",
        "Discussed:",
        "Proposed:",
        "Why next:",
        "When next:",
    ):
        child.expect_exact(question)
        child.sendline("")
    child.expect(pexpect.EOF)
    child.close()

    assert child.exitstatus == 0
    assert said_in(own).count("Wants [red] pumps") == 1


def test_ctrl_c_while_another_program_writes_costs_no_word(own: Path) -> None:
    with closing(sqlite3.connect(own / "book.db", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with subprocess.Popen(
            [*PROGRAM, "log", "Acme Pumps", "Wants a thirteenth"],
            env=environ(own),
            stderr=subprocess.PIPE,
            text=True,
        ) as waiting:
            wait_until_it_opens(own / "book.db", waiting)
            waiting.send_signal(signal.SIGINT)
            other.execute("ROLLBACK")
            _, said = waiting.communicate(timeout=60)
    other.close()

    assert waiting.returncode in (0, 130), said
    assert "Traceback" not in said
    assert here(own, "book", "rescue").code == 0
    assert said_in(own).count("thirteenth") == 1


def wait_until_it_opens(book: Path, process: subprocess.Popen[str]) -> None:
    """Wait until a process has a book open; one that never does so ends by itself."""
    while not any(leads_to(book, path) for path in descriptors_of(process)):
        assert process.poll() is None, "the program never opened its book"


def descriptors_of(process: subprocess.Popen[str]) -> list[Path]:
    with suppress(OSError):  # it ended meanwhile
        return list(Path(f"/proc/{process.pid}/fd").iterdir())
    return []


def leads_to(book: Path, descriptor: Path) -> bool:
    with suppress(OSError):  # closed meanwhile
        return descriptor.readlink() == book
    return False
