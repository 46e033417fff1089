"""The section of the README that shows the table."""

from pathlib import Path

MARKER = "<!-- benchmarks -->"


class MarkersMissingError(Exception):
    """The README does not have the two markers."""


def write_section(readme: Path, section: str) -> None:
    """Replace what stands between the two markers of a README."""
    readme.write_text(with_section(readme.read_text("utf-8"), section), "utf-8")


def with_section(text: str, section: str) -> str:
    """Put a section between the two markers of a text."""
    parts = text.split(MARKER)
    if len(parts) != 3:
        raise MarkersMissingError(f"The README needs the line {MARKER} twice: before and after")
    before, _, after = parts
    return f"{before}{MARKER}\n\n{section.strip()}\n\n{MARKER}{after}"
