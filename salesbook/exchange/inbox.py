"""Notes from the road: plain text, a note a line, and mails to oneself (RFC 5322).

Nothing typed is lost: every line is part of a note, or a blank, or a comment, or named as left out.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from html.parser import HTMLParser
from itertools import takewhile

from msgspec import Struct

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.counting import counted
from salesbook.domain.loop.inbox import Bundle, Head, InboxError, Scrap, Split
from salesbook.domain.loop.words import KIND_ALIASES

MOST_BYTES = 25_000_000
"""Beyond this few mail servers take a mail. Ours."""

MOST_LETTERS = 1_000_000
"""Beyond this nobody typed it. Ours."""

_MAIL = re.compile(
    rb"(?:Return-Path|Received|Delivered-To|Message-ID|MIME-Version|X-[\w-]+):", re.IGNORECASE
)
_BULLET = re.compile(r"^[-*•]\s+")
_SEPARATOR = re.compile(r"(?<=\S)(?::(?=\s|$)|\s+[-\u2013\u2014](?=\s|$))")
_AGAIN = re.compile(r"(?:(?:re|fwd?|aw|wg|tr|antw|doorst)\s*:\s*)+", re.IGNORECASE)
_PHONE_WORDS = re.compile(
    r"(?:sent from|verstuurd vanaf|von meinem .* gesendet|gesendet von|envoyé de|enviado desde)\b",
    re.IGNORECASE,
)
_SPLITS, _LONGEST_WHEN = 3, 6
_WITH = frozenset({"with", "at", "to"})
_VERBS = {
    "called": InteractionKind.CALL,
    "phoned": InteractionKind.CALL,
    "rang": InteractionKind.CALL,
    "visited": InteractionKind.VISIT,
    "met": InteractionKind.MEETING,
    "mailed": InteractionKind.EMAIL,
    "emailed": InteractionKind.EMAIL,
    "texted": InteractionKind.MESSAGE,
    "messaged": InteractionKind.MESSAGE,
}
_KINDS = {**{kind.value: kind for kind in InteractionKind}, **KIND_ALIASES, **_VERBS}
_BREAKS = frozenset(
    {"address", "article", "blockquote", "br", "div", "hr", "li", "ol", "p", "pre", "table"}
    | {"tr", "ul", *(f"h{size}" for size in range(1, 7))}
)
_UNSEEN = frozenset({"head", "script", "style", "title"})
_BROKEN = (ValueError, LookupError, TypeError, AttributeError)
"""What the library raises on mails that break the standard; it promises no one kind."""


def read_inbox(content: bytes, name: str) -> Bundle:
    """Read the notes of a file: a mail when it is named `.eml` or begins like one, else lines.

    Raises `InboxError` for what is too large, or is a mail without words.
    """
    if len(content) > MOST_BYTES:
        raise InboxError(name, f"it is larger than {MOST_BYTES // 1_000_000} MB")
    if name.casefold().endswith(".eml") or _MAIL.match(content):
        return _mail(content, name)
    return Bundle(name, tuple(read_lines(_checked(_decoded(content), name))))


def read_lines(text: str) -> Iterator[Scrap]:
    """Find the notes in a text: one a line, with the lines below it that stand further in."""
    lines: list[str] = []
    first, margin = 1, 0
    for number, line in enumerate(re.split(r"\r\n|\r|\n", text), start=1):
        indent = len(line) - len(line.lstrip())
        if not line.strip():
            continue
        if lines and indent > margin:
            lines.append(line)
            continue
        if lines:
            yield _scrap(lines, first)
        lines, first, margin = [], number, indent
        if not line.lstrip().startswith("#"):
            lines = [line]
    if lines:
        yield _scrap(lines, first)


def read_heads(head: str, is_when: Callable[[str], bool]) -> tuple[Head, ...]:
    """Say what may stand before a note, from the name alone to the most that can be taken off.

    A date or a time and a kind of contact may lead, in either order.
    """
    bare = Head(head)
    heads = [bare]
    for _ in range(2):
        bare = _without_when(_without_kind(bare), is_when)
        if bare != heads[-1]:
            heads.append(bare)
    return tuple(heads)


def rest_text(left: Iterable[tuple[Scrap, str]]) -> str:
    """Write notes that stay, word for word, each below its reason, to be mended and read again."""
    return "".join(f"# {' '.join(why.split())}\n{scrap.raw}\n" for scrap, why in left)


def _without_kind(head: Head) -> Head:
    first, _, rest = head.subject.partition(" ")
    kind = _KINDS.get(first.casefold())
    if kind is None or head.kind or not rest.strip():
        return head
    link, _, name = rest.strip().partition(" ")
    named = name.strip() if link.casefold() in _WITH and name.strip() else rest.strip()
    return Head(named, head.at, kind.value)


def _without_when(head: Head, is_when: Callable[[str], bool]) -> Head:
    words = head.subject.split()
    for count in range(min(_LONGEST_WHEN, len(words) - 1), 0, -1):
        said = " ".join(words[:count])
        if head.at is None and is_when(said):
            return Head(" ".join(words[count:]), said, head.kind)
    return head


def _scrap(lines: Sequence[str], line: int) -> Scrap:
    said = " ".join(one.strip() for one in lines)
    return Scrap("\n".join(lines), line, _splits(_BULLET.sub("", said, count=1)))


def _splits(said: str) -> tuple[Split, ...]:
    """Part a note behind its first colon or dash; behind a later one too, as names have some."""
    marks = list(_SEPARATOR.finditer(said))[:_SPLITS]
    return tuple(Split(said[: mark.start()], said[mark.end() :].strip()) for mark in marks)


def _decoded(content: bytes) -> str:
    """Decode a text: UTF-16 where it says so, UTF-8, else what Windows wrote."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _checked(text: str, name: str) -> str:
    """Refuse what nobody typed: too much of it, or what is no text."""
    if len(text) > MOST_LETTERS:
        raise InboxError(name, f"it holds more than {MOST_LETTERS:,} letters")
    if "\0" in text:
        raise InboxError(name, "it is no text")
    return text


# Mails


class _Body(Struct, frozen=True):
    """What a mail says, and what was left out of it."""

    text: str
    left_out: tuple[str, ...] = ()


def _mail(content: bytes, name: str) -> Bundle:
    try:
        message = message_from_bytes(content, policy=policy.default)
        subject = _AGAIN.sub("", " ".join(str(message["Subject"] or "").split()), count=1)
        body, attached = _body(message), _attached(message)
        written, sender = _written_at(message), _sender(message)
    except _BROKEN as error:
        raise InboxError(name, "it is a broken mail") from error
    if not any(header in message for header in ("From", "Date", "Subject")):
        raise InboxError(name, "it is no mail: it has no From, Date or Subject")
    text = _checked(body.text, name)
    if not subject and not text:
        raise InboxError(name, "it is a mail without a subject and without text")
    return Bundle(
        name,
        tuple(read_lines(text)),
        whole=_whole(subject, text, written) if subject else None,
        subject=subject,
        written_at=written,
        sender=sender,
        left_out=(*body.left_out, *attached),
    )


def _whole(subject: str, text: str, written: datetime | None) -> Scrap:
    """Make one note of a mail, which reads the same when it is handed over as a line."""
    splits = [Split(one.head, f"{one.text}\n{text}".strip()) for one in _splits(subject)]
    said = "".join(f"\n  {line}" for line in text.split("\n")) if text else ""
    when = f"{written:%Y-%m-%dT%H:%M:%SZ} " if written else ""
    words = f"{subject}\n{text}".strip()
    return Scrap(f"{when}{subject}:{said}", 1, (Split(subject, text), *splits), words)


def _sender(message: EmailMessage) -> str:
    """Read the address that a mail came from; of several, the first."""
    addresses = getattr(message["From"], "addresses", ())
    return str(addresses[0].addr_spec) if addresses else ""


def _written_at(message: EmailMessage) -> datetime | None:
    """Read when a mail was sent, in UTC; a date without a zone is UTC's (RFC 5322, 3.3)."""
    header = message["Date"]
    sent: datetime | None = getattr(header, "datetime", None)
    if sent is None:
        return None
    return sent.replace(tzinfo=UTC) if sent.tzinfo is None else sent.astimezone(UTC)


def _body(message: EmailMessage) -> _Body:
    part = message.get_body(preferencelist=("plain", "html"))
    if part is None:
        return _Body("")
    text = str(part.get_content()).replace("\r\n", "\n")
    if part.get_content_subtype() == "html":
        text = html_text(text)
    elif str(part.get_param("format", "")).casefold() == "flowed":
        text = _unfolded(text, gapless=part.get_param("delsp") == "yes")
    return _own_words(text.split("\n"))


def _unfolded(text: str, *, gapless: bool) -> str:
    """Join lines that a mail program broke (RFC 3676): they end in a blank."""
    joined = re.sub(r"(?<=[^\n]) \n(?=[^>\n])(?!-- \n)", "\f", re.sub(r"(?m)^-- $", "--", text))
    return joined.replace("\f", "" if gapless else " ")


def _own_words(lines: Sequence[str]) -> _Body:
    """Leave out what is quoted and what is signed, and say so."""
    ours = list(takewhile(lambda line: line.rstrip() != "--", lines))
    signed = sum(bool(line.strip()) for line in lines[len(ours) + 1 :])
    quoted = {n for n, line in enumerate(ours) if line.startswith(">")}
    if quoted and (before := _announcing(ours, min(quoted))) is not None:
        quoted.add(before)
    kept = [line.rstrip() for n, line in enumerate(ours) if n not in quoted]
    while kept and (not kept[-1] or _PHONE_WORDS.match(kept[-1])):
        signed += bool(kept.pop())
    said = [f"{counted(len(quoted), 'lines')} quoted"] if quoted else []
    said += [f"{counted(signed, 'lines')} of signature"] if signed else []
    return _Body("\n".join(kept).strip("\n"), tuple(said))


def _announcing(lines: Sequence[str], quoted: int) -> int | None:
    """Find the line that says whose words follow: “On Monday Anna wrote:”."""
    above = [n for n in range(quoted) if lines[n].strip()]
    return above[-1] if above and re.search(r"\d.*:$", lines[above[-1]].rstrip()) else None


def _attached(message: EmailMessage) -> tuple[str, ...]:
    if not message.is_multipart():
        return ()
    names = (part.get_filename() or part.get_content_type() for part in message.iter_attachments())
    return tuple(f"the attachment “{name}”" for name in names)


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
