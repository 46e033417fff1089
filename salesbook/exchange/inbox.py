"""Notes from the road: plain text, a note a line, and mails to oneself (RFC 5322).

Nothing typed is lost: every line is part of a note, or a blank, or a comment, or named as left out.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import TypeVar

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.inbox import Bundle, Head, InboxError, Scrap, Split
from salesbook.domain.loop.words import KIND_ALIASES
from salesbook.exchange.encoding import decoded
from salesbook.exchange.mail_body import attached_to, body_of

MOST_BYTES = 25_000_000
"""Beyond this few mail servers take a mail. Ours."""

MOST_LETTERS = 1_000_000
"""Beyond this nobody typed it. Ours."""

_MAIL = re.compile(
    rb"(?:Return-Path|Received|Delivered-To|Message-ID|MIME-Version|X-[\w-]+):", re.IGNORECASE
)
_BULLET = re.compile(r"^[-*•]\s+")
_SEPARATOR = re.compile(r"(?<=\S)(?::(?=\s|$)|\s+[-\u2013\u2014](?=\s|$))")
_AGAIN = re.compile(r"(?:(?:re|fwd?|aw|wg|tr|rv|antw|doorst)\s*:\s*)+", re.IGNORECASE)
_FORWARDS = re.compile(r"(?:(?:re|aw|antw)\s*:\s*)*(?:fwd?|wg|tr|rv|doorst)\s*:", re.IGNORECASE)
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
_BROKEN = (ValueError, LookupError, TypeError, AttributeError)
"""What the library raises on mails that break the standard; it promises no one kind."""


Told = TypeVar("Told")


def read_inbox(content: bytes, name: str) -> Bundle:
    """Read the notes of a file: a mail when it is named `.eml` or begins like one, else lines.

    Raises `InboxError` for what is too large, or is a mail without words.
    """
    if len(content) > MOST_BYTES:
        raise InboxError(name, f"it is larger than {MOST_BYTES // 1_000_000} MB")
    if name.casefold().endswith(".eml") or _MAIL.match(content):
        return _mail(content, name)
    return Bundle(name, tuple(read_lines(_checked(decoded(content), name))))


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


def _checked(text: str, name: str) -> str:
    """Refuse what nobody typed: too much of it, or what is no text."""
    if len(text) > MOST_LETTERS:
        raise InboxError(name, f"it holds more than {MOST_LETTERS:,} letters")
    if "\0" in text:
        raise InboxError(name, "it is no text")
    return text


# Mails


def _mail(content: bytes, name: str) -> Bundle:
    message = message_from_bytes(content, policy=policy.default)
    said = _told(name, "its Subject", lambda: " ".join(str(message["Subject"] or "").split()))
    body = _told(name, "its text", lambda: body_of(message))
    attached = _told(name, "what is attached", lambda: attached_to(message))
    written = _told(name, "its Date", lambda: _written_at(message))
    sender = _told(name, "its From", lambda: _sender(message))
    if not any(header in message for header in ("From", "Date", "Subject")):
        raise InboxError(name, "it is no mail: it has no From, Date or Subject")
    subject, text = _AGAIN.sub("", said, count=1), _checked(body.text, name)
    left_out = (*body.left_out, *attached)
    forwarded = body.forwarded or bool(left_out and _FORWARDS.match(said))
    if not subject and not text:
        raise InboxError(name, "it is a mail without a subject and without text")
    return Bundle(
        name,
        tuple(read_lines(text)),
        whole=_whole(subject, text, written, forwarded=forwarded) if subject else None,
        subject=subject,
        written_at=written,
        sender=sender,
        left_out=left_out,
    )


def _told(name: str, what: str, read: Callable[[], Told]) -> Told:
    try:
        return read()
    except _BROKEN as error:
        raise InboxError(name, f"it is a broken mail: {what} cannot be read") from error


def _whole(subject: str, text: str, written: datetime | None, *, forwarded: bool) -> Scrap:
    """Make one note of a mail, which reads the same when it is handed over as a line.

    The subject of what is only forwarded names somebody, and is no word of the rep's.
    """
    theirs = forwarded and not text
    splits = [
        Split(one.head, "" if theirs else f"{one.text}\n{text}".strip()) for one in _splits(subject)
    ]
    said = "".join(f"\n  {line}" for line in text.split("\n")) if text else ""
    when = f"{written:%Y-%m-%dT%H:%M:%SZ} " if written else ""
    words = f"{subject}\n{text}".strip()
    raw = f"{when}{subject}:{said}"
    return Scrap(raw, 1, (Split(subject, text), *splits), words, forwarded)


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
