"""The program as a process of its own: little garbage is collected, and nothing is torn down.

A command lives a tenth of a second. Collecting garbage while its modules load, and taking every
module apart when it ends, would cost it a third of that; whatever it wrote is flushed and closed
by then.
"""

import gc

COLLECT_AFTER = 100_000
"""Objects between two garbage collections."""

gc.set_threshold(COLLECT_AFTER)  # before anything else is loaded

import os  # noqa: E402
import sys  # noqa: E402
from contextlib import suppress  # noqa: E402
from typing import NoReturn  # noqa: E402


def start() -> NoReturn:
    """Run the command line and end the process with its exit code."""
    try:
        code = 0 if _completed() else _run()
    except KeyboardInterrupt:  # pressed while the program was still loading
        code = 130
    os._exit(code)


def _run() -> int:
    _load_records()
    from salesbook.cli.main import main

    return main()  # has flushed stdout, and said what stood in the way of that


def _completed() -> bool:
    """Answer a press of Tab at once, where that takes nothing of what makes a command."""
    if sys.argv[1:2] != ["__complete"]:
        return False
    from salesbook.cli.completing.answer import quick_answer

    said = quick_answer(sys.argv[2:], os.environ)
    if said is None:
        return False
    with suppress(OSError):  # the shell has given up waiting
        os.write(1, said.encode(errors="backslashreplace"))
    return True


def _load_records() -> None:
    """Load msgspec without `typing_extensions`.

    It takes from there, where it is installed, what every Python that runs this has in `typing`;
    loading it would be a twentieth of the whole start. Whoever else asks for it gets it.
    """
    name = "typing_extensions"
    if name in sys.modules:
        return
    sys.modules[name] = None  # type: ignore[assignment]
    try:
        import msgspec  # noqa: F401
    finally:
        del sys.modules[name]
