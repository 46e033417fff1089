"""The picture in the README: the real screen of a Monday's plan, as an SVG.

    python -m tests.picture

makes the demo's book in a folder of its own, plans the day in it and draws what the screen says. No
font is fetched: the reader's own monospaced one is used, and every run of text carries its length,
so that any fits.
"""

import html
import re
import tempfile
from io import StringIO
from pathlib import Path

from msgspec.structs import replace
from rich.console import Console
from rich.text import Text

from salesbook.cli.environment import Environment
from salesbook.cli.main import main
from tests.house import REP, ZONE, SeededBytes, Stream

PICTURE = Path(__file__).parents[1] / ".github" / "screen.svg"
MORNING = "2026-11-23T08:30:00+01:00"
COMMAND = ("plan", "today")
WIDTH = 104
CELL = 12.2  # what Rich draws a character as, in its own units
PIECE = re.compile(r'<text class="screen-r\d+" x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</text>')
TEMPLATE = """\
<svg class="rich-terminal" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">
<style>
.{unique_id}-matrix {{
  font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace;
  font-size: {char_height}px; line-height: {line_height}px;
}}
.{unique_id}-title {{ font-size: 18px; font-weight: bold; font-family: sans-serif; }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal">
<rect x="0" y="0" width="{terminal_width}" height="{terminal_height}" />
</clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""


def screen(home: Path, *, colour: bool) -> str:
    """Plan the demo's Monday morning; return what the terminal gets."""
    variables = {
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_STATE_HOME": str(home / "state"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "TZ": ZONE,
        "LANG": "en_GB.UTF-8",
        "COLUMNS": str(WIDTH),
        "SALESBOOK_NOW": MORNING,
        "SALESBOOK_REP": REP,
        "FORCE_COLOR" if colour else "NO_COLOR": "1",
    }
    streams = {"stdin": Stream(), "stdout": Stream(), "stderr": Stream()}
    env = Environment(variables=variables, random=SeededBytes(), **streams)
    main(["demo"], env)
    book, plan = str(env.data_folder / "demo.db"), Stream()
    main(COMMAND, replace(env, variables={**variables, "SALESBOOK_BOOK": book}, stdout=plan))
    return plan.getvalue()


def drawn(ansi: str) -> str:
    """Draw what a terminal gets."""
    console = Console(record=True, width=WIDTH, file=StringIO(), force_terminal=True, _environ={})
    console.print(Text.from_ansi(ansi), soft_wrap=True)
    svg = console.export_svg(
        title=f"salesbook {' '.join(COMMAND)}", code_format=TEMPLATE, unique_id="screen"
    )
    return "\n".join(line.rstrip() for line in svg.splitlines()) + "\n"


def words_of(svg: str) -> list[str]:
    """Read the lines of text back out of a picture."""
    lines: dict[float, str] = {}
    for x, y, words in PIECE.findall(svg):
        before = lines.get(float(y), "").ljust(round(float(x) / CELL))
        lines[float(y)] = before + html.unescape(words).replace("\xa0", " ")
    return [lines[y].rstrip() for y in sorted(lines)]


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        PICTURE.write_text(drawn(screen(Path(folder), colour=True)), encoding="utf-8")
