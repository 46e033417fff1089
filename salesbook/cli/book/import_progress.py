"""How far a long import is: one line on stderr that rewrites itself, only at a terminal."""

from salesbook.cli.environment import Environment

_LONG = 2000
_CELLS = 24


class ProgressLine:
    """Draws a bar for files of many rows."""

    def __init__(self, env: Environment) -> None:
        self._env = env
        self._drawn = ""

    def show(self, name: str, done: int, rows: int) -> None:
        """Draw how many rows of a file are done."""
        if rows < _LONG or not self._env.stderr.isatty():
            return
        from salesbook.render.safe import safe

        filled = _CELLS * done // rows
        bar = "━" * filled + "─" * (_CELLS - filled)
        line = f"{bar} {done:,} of {rows:,}  {safe(name)}"[: self._env.width - 1]
        self._rewrite(line)

    def clear(self) -> None:
        """Take the line away."""
        if self._drawn:
            self._rewrite("")

    def _rewrite(self, line: str) -> None:
        blank = " " * len(self._drawn)
        self._env.stderr.write(f"\r{blank}\r{line}")
        self._env.stderr.flush()
        self._drawn = line
