"""What a foreign cell says: trimmed, without other programs' words for nothing, without HTML."""

import re
from html.parser import HTMLParser

_NOTHING = frozenset({"-", "--", "n/a", "na", "null", "none", "undefined", "#n/a"})
_TAG = re.compile(r"</?(?:a|b|br|div|em|i|li|ol|p|span|strong|u|ul)\b[^>]*>", re.IGNORECASE)
_SCIENTIFIC = re.compile(r"\d[.,]?\d*E[+-]?\d+", re.IGNORECASE)
_EXTRA_LINES = re.compile(r"\n\s*\n+")
_BREAKS = frozenset({"br", "p", "div", "ul", "ol"})


class CellError(ValueError):
    """Say why a cell cannot be read; who calls it knows line and column."""


def clean(cell: str) -> str:
    """Trim a cell, with no-break spaces read as blanks."""
    return cell.replace("\xa0", " ").strip()


def clean_name(cell: str) -> str:
    """Trim a name; the words by which programs say “nothing” are empty."""
    name = " ".join(clean(cell).split())
    return "" if name.casefold() in _NOTHING else name


def clean_phone(cell: str) -> str:
    """Trim a telephone number, and refuse what a spreadsheet has made a rounded number of."""
    number = clean_name(cell)
    if _SCIENTIFIC.fullmatch(number):
        raise CellError("a spreadsheet rounded this telephone number; its digits are lost")
    return number


def clean_email(cell: str) -> str:
    """Trim an e-mail address, and refuse what has nothing before or after an @."""
    address = clean_name(cell).removeprefix("mailto:")
    if address and not all(address.partition("@")):
        raise CellError(f"“{address}” is no e-mail address")
    return address


def clean_note(cell: str) -> str:
    """Make text of a note; of HTML, breaks and list items are kept."""
    text = clean(cell).replace("\r\n", "\n")
    if not _TAG.search(text):
        return text
    parser = _TextOfHtml()
    parser.feed(text)
    parser.close()
    return _EXTRA_LINES.sub("\n", "".join(parser.parts)).strip()


class _TextOfHtml(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 (the base class decides the signature)
        if tag == "li":
            self.parts.append("\n- ")
        elif tag in _BREAKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _BREAKS - {"br"}:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        self.parts.append(data.replace("\xa0", " "))
