"""A digest as Markdown, to paste into a mail, a wiki or a chat."""

from collections.abc import Iterator
from datetime import date

from salesbook.domain.team.digest import Digest
from salesbook.domain.team.mark import Mark
from salesbook.domain.team.theme import RULE
from salesbook.render.markdown import markdown_text as _text
from salesbook.render.team.digest_words import (
    EXAMPLE,
    UNNAMED,
    before_words,
    count_words,
    how_words,
    kind_words,
    nothing_words,
    since_words,
    source_words,
    title_words,
    written_words,
)


def digest_markdown(digest: Digest, today: date) -> str:
    """Write a digest as Markdown; what was typed in it is text, whatever signs it has."""
    return "\n".join(_lines(digest, today)) + "\n"


def _lines(digest: Digest, today: date) -> Iterator[str]:
    yield from (f"# {_text(title_words(digest, today))}", "", _text(written_words(today)))
    if digest.followed:
        yield from ("", f"## {_text(before_words(digest, today))}", "")
        for each in digest.followed:
            yield _item(each.mark, digest, today)
            yield from (f"  - {_text(said)}" for said in since_words(each, today))
    yield from _heard(digest, today) if digest.marks else _nothing(digest, today)


def _heard(digest: Digest, today: date) -> Iterator[str]:
    yield from ("", _text(count_words(digest)))
    for chapter in digest.chapters:
        yield from ("", f"## {_text(chapter.product or UNNAMED)}")
        for theme in chapter.themes:
            yield from ("", *((f"### {_text(theme.name)}", "") if theme.name else ()))
            yield from (_item(mark, digest, today) for mark in theme.marks)
    yield from ("", f"*{_text(RULE)}*")


def _nothing(digest: Digest, today: date) -> Iterator[str]:
    yield from ("", _text(nothing_words(digest, today)), "", _text(how_words()))
    yield from ("", f"    {EXAMPLE}")


def _item(mark: Mark, digest: Digest, today: date) -> str:
    source = " · ".join(source_words(mark, today, several=digest.several))
    return f"- **{kind_words(mark)}** {_text(mark.text)} — {_text(source)}"
