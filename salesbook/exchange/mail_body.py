"""What somebody says in a mail (RFC 5322): without what is quoted, forwarded, signed or attached.

Mail programs mark the words of others each in their own way, in the language of who uses them.
"""

import re
from collections.abc import Sequence
from email.message import EmailMessage, MIMEPart
from html.parser import HTMLParser
from itertools import takewhile
from typing import Any

from msgspec import Struct

from salesbook.domain.counting import counted
from salesbook.exchange.encoding import decoded

_PHONE_WORDS = re.compile(
    r"(?:sent from|verstuurd vanaf|von meinem .* gesendet|gesendet von|envoyé de|enviado desde)\b",
    re.IGNORECASE,
)
_FORWARDED = (
    r"forwarded message|doorgestuurd bericht|weitergeleitete nachricht"
    r"|message (?:transféré|transmis|réexpédié)|mensaje reenviado"
)
_ORIGINAL = (
    r"original message|oorspronkelijk bericht|ursprüngliche nachricht"
    r"|message d['\u2019]origine|mensaje original"
)
_BEGIN_FORWARDED = (
    r"begin forwarded message|begin doorgestuurd bericht|anfang der weitergeleiteten nachricht"
    r"|début du message (?:transféré|réexpédié)|inicio del mensaje reenviado"
)
_IS_FORWARDED = re.compile(
    rf"\s*(?:-{{3,}}\s*(?:{_FORWARDED})\s*-{{3,}}|(?:{_BEGIN_FORWARDED})\s*:)\s*$", re.IGNORECASE
)
_IS_ORIGINAL = re.compile(rf"\s*-{{3,}}\s*(?:{_ORIGINAL})\s*-{{3,}}\s*$", re.IGNORECASE)
_IS_SENDER = re.compile(r"\W*(?:from|van|von|de)\W*:.*\w", re.IGNORECASE)
_IS_HEADER = re.compile(
    r"\W*(?:sent|date|to|verzonden|datum|aan|gesendet|an|envoyé|à|enviado(?: el)?|fecha|para)\W*:",
    re.IGNORECASE,
)
_WROTE = re.compile(
    r"(?:on|op|am|le|el)\b.*\d.*\b(?:wrote|schreef|schrieb|écrit|escribió)\b.*:$", re.IGNORECASE
)
_LONGEST = 300
"""Longer is no line that a mail program sets between two mails. Ours."""

_RULE = re.compile(r"_{10,}$")
_BREAKS = frozenset(
    {"address", "article", "blockquote", "br", "div", "hr", "li", "ol", "p", "pre", "table"}
    | {"tr", "ul", *(f"h{size}" for size in range(1, 7))}
)
_UNSEEN = frozenset({"head", "script", "style", "title"})


class Body(Struct, frozen=True):
    """What a mail says, what was left out of it, and whether that came from elsewhere."""

    text: str
    left_out: tuple[str, ...] = ()
    forwarded: bool = False


def body_of(message: EmailMessage) -> Body:
    """Find what somebody says in a mail."""
    part = message.get_body(preferencelist=("plain", "html"))
    if part is None:
        unparted = message.get_content_maintype() == "multipart" and not message.is_multipart()
        return _own_words(_text(message).split("\n")) if unparted else Body("")
    text = _text(part)
    if part.get_content_subtype() == "html":
        text = html_text(text)
    elif str(part.get_param("format", "")).casefold() == "flowed":
        text = _unfolded(text, gapless=part.get_param("delsp") == "yes")
    return _own_words(text.split("\n"))


def attached_to(message: EmailMessage) -> tuple[str, ...]:
    """Name what is attached to a mail."""
    if not message.is_multipart():
        return ()
    names = (part.get_filename() or part.get_content_type() for part in message.iter_attachments())
    return tuple(f"the attachment “{name}”" for name in names)


def _text(part: MIMEPart) -> str:
    """Decode a part as it says; where it says nothing true, as plain notes are."""
    content: Any = part.get_payload(decode=True)
    try:
        text: str = content.decode(part.get_content_charset("utf-8"))
    except (LookupError, UnicodeError):
        text = decoded(content)
    return text.replace("\r\n", "\n")


def _unfolded(text: str, *, gapless: bool) -> str:
    """Join lines that a mail program broke (RFC 3676): they end in a blank."""
    joined = re.sub(r"(?<=[^\n]) \n(?=[^>\n])(?!-- \n)", "\f", re.sub(r"(?m)^-- $", "--", text))
    return joined.replace("\f", "" if gapless else " ")


def _own_words(lines: Sequence[str]) -> Body:
    """Leave out what is quoted, an earlier mail below, and what is signed, and say so."""
    spoken = (n for n, line in enumerate(lines) if line.strip())
    end = next((n for n in spoken if _begins_earlier(lines, n)), len(lines))
    earlier = sum(bool(line.strip()) for line in lines[end:])
    above = lines[:end]
    ours = list(takewhile(lambda line: line.rstrip() != "--", above))
    signed = sum(bool(line.strip()) for line in above[len(ours) + 1 :])
    quoted = {n for n, line in enumerate(ours) if line.startswith(">")}
    if quoted:
        quoted.update(_announcing(ours, min(quoted)))
    kept = [line.rstrip() for n, line in enumerate(ours) if n not in quoted]
    while kept and (not kept[-1] or _PHONE_WORDS.match(kept[-1])):
        signed += bool(kept.pop())
    said = [f"{counted(len(quoted), 'lines')} quoted"] if quoted else []
    said += [f"{counted(signed, 'lines')} of signature"] if signed else []
    said += [f"{counted(earlier, 'lines')} of an earlier mail"] if earlier else []
    forwarded = any(map(_IS_FORWARDED.match, lines[end : end + 1]))
    return Body("\n".join(kept).strip("\n"), tuple(said), forwarded)


def _begins_earlier(lines: Sequence[str], at: int) -> bool:
    """Tell whether an earlier mail goes on from a line to the end, unmarked below it."""
    first, *below = (line[:_LONGEST].rstrip() for line in lines[at : at + 4] if line.strip())
    if _IS_FORWARDED.match(first) or _IS_ORIGINAL.match(first):
        return True
    headed = below if _RULE.match(first) else [first, *below]
    if len(headed) > 1 and _IS_SENDER.match(headed[0]) and _IS_HEADER.match(headed[1]):
        return True
    if not _WROTE.match(first) and below and not first.endswith(":"):
        first, *below = f"{first} {below[0]}", *below[1:]
    return bool(_WROTE.match(first) and below and not below[0].startswith(">"))


def _announcing(lines: Sequence[str], quoted: int) -> list[int]:
    """Find the lines that say whose words follow: “On Monday Anna wrote:”, over two at most."""
    above = [n for n in range(quoted) if lines[n].strip()][-2:]
    if above and re.search(r"\d.*:$", lines[above[-1]][:_LONGEST].rstrip()):
        return above[-1:]
    if _WROTE.match(" ".join(lines[n][:_LONGEST].strip() for n in above)):
        return above
    return []


# HTML


def html_text(page: str) -> str:
    """Reduce a page to the lines a person sees; what it quotes begins with `>`."""
    reader = _Page()
    reader.feed(page)
    reader.close()
    return reader.text()


class _Page(HTMLParser):
    """Gathers what a page shows."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines, self.unseen, self.quotes = [""], 0, 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a line, or what is not seen."""
        del attrs
        self.unseen += tag in _UNSEEN
        self.quotes += tag == "blockquote"
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        """End a line, or what is not seen."""
        self.unseen = max(self.unseen - (tag in _UNSEEN), 0)
        self.quotes = max(self.quotes - (tag == "blockquote"), 0)
        self._break(tag)

    def handle_data(self, data: str) -> None:
        """Take text along; line breaks in it are blanks."""
        if not self.unseen:
            self.lines[-1] += re.sub(r"\s+", " ", data)

    def text(self) -> str:
        """Give the lines, without the empty ones."""
        said = (line.strip() for line in self.lines)
        return "\n".join(line for line in said if line not in {"", ">"})

    def _break(self, tag: str) -> None:
        if tag in _BREAKS:
            self.lines.append("> " if self.quotes else "")
