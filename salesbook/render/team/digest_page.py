"""A digest as a page: one file, no scripts, nothing fetched, light or dark, fit to print."""

from collections.abc import Iterator
from datetime import date
from html import escape

from salesbook.domain.team.aftermath import Followed
from salesbook.domain.team.digest import Chapter, Digest
from salesbook.domain.team.mark import Mark
from salesbook.domain.team.theme import RULE
from salesbook.render.safe import safe_block
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

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_LOOK = """
:root { color-scheme: light dark; --ink: #1c1f23; --paper: #fff; --quiet: #5b636d; --line: #d9dde2;
  --good: #1a6b3c; --bad: #a3261f; --plain: #2b4c7e; }
@media (prefers-color-scheme: dark) { :root { --ink: #e7e9ec; --paper: #16181b; --quiet: #a3abb5;
  --line: #363b42; --good: #7fd3a0; --bad: #f2938c; --plain: #9dbdf0; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 3rem; max-width: 46rem; color: var(--ink);
  background: var(--paper); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .25rem; padding-bottom: .2rem;
  border-bottom: 1px solid var(--line); }
h3 { font-size: .95rem; font-weight: 600; color: var(--quiet); margin: 1rem 0 0; }
ul { list-style: none; margin: 0; padding: 0; }
li { padding: .5rem 0; break-inside: avoid; }
li p { margin: 0; white-space: pre-line; }
li ul { border-left: 2px solid var(--line); margin: .35rem 0 0 .1rem; padding-left: .75rem; }
li li { padding: .1rem 0; }
.kind { font-weight: 600; color: var(--plain); margin-right: .35rem; }
.win { color: var(--good); }
.objection, .complaint, .risk { color: var(--bad); }
.quiet { color: var(--quiet); font-size: .875rem; }
code { font-size: .875rem; }
@media print { :root { color-scheme: light; --ink: #000; --paper: #fff; --quiet: #444;
  --line: #bbb; --good: #1a6b3c; --bad: #a3261f; --plain: #2b4c7e; }
  body { max-width: none; padding: 0; } h2, h3 { break-after: avoid; } }
""".strip()


def digest_page(digest: Digest, today: date) -> str:
    """Write a digest as one page of HTML; what was typed is text, whatever signs it has."""
    title = _text(title_words(digest, today))
    return "\n".join(
        [
            "<!doctype html>",
            '<html lang="en">',
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{title}</title>",
            f"<style>\n{_LOOK}\n</style>",
            "</head>",
            "<body>",
            f"<h1>{title}</h1>",
            *_body(digest, today),
            "</body>",
            "</html>",
            "",
        ]
    )


def _body(digest: Digest, today: date) -> Iterator[str]:
    counts = f"{count_words(digest)}. " if digest.marks else ""
    yield f'<p class="quiet">{_text(counts + written_words(today))}</p>'
    if digest.followed:
        yield f"<h2>{_text(before_words(digest, today))}</h2>"
        yield "<ul>"
        yield from (_came(each, digest, today) for each in digest.followed)
        yield "</ul>"
    for chapter in digest.chapters:
        yield from _chapter(chapter, digest, today)
    if digest.marks:
        yield f'<p class="quiet">{_text(RULE)}</p>'
    else:
        yield f"<p>{_text(nothing_words(digest, today))}</p>"
        yield f'<p class="quiet">{_text(how_words())}<br><code>{_text(EXAMPLE)}</code></p>'


def _chapter(chapter: Chapter, digest: Digest, today: date) -> Iterator[str]:
    yield f'<h2 dir="auto">{_text(chapter.product or UNNAMED)}</h2>'
    for theme in chapter.themes:
        if theme.name:
            yield f'<h3 dir="auto">{_text(theme.name)}</h3>'
        yield "<ul>"
        yield from (f"<li>{_mark(mark, digest, today)}</li>" for mark in theme.marks)
        yield "</ul>"


def _came(followed: Followed, digest: Digest, today: date) -> str:
    said = "".join(f'<li dir="auto">{_text(each)}</li>' for each in since_words(followed, today))
    return f"<li>{_mark(followed.mark, digest, today)}<ul>{said}</ul></li>"


def _mark(mark: Mark, digest: Digest, today: date) -> str:
    source = " · ".join(source_words(mark, today, several=digest.several))
    kind = f'<span class="kind {mark.kind.value}">{_text(kind_words(mark))}</span>'
    return (
        f'<p>{kind}<bdi>{_text(mark.text)}</bdi></p><p class="quiet" dir="auto">{_text(source)}</p>'
    )


def _text(words: str) -> str:
    """Write text so that it stays text, without characters that hide or reorder what is read."""
    return escape(safe_block(words))
