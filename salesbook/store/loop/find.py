"""Full text: the search table asked through FTS5 on SQLite, letter by letter elsewhere."""

from collections.abc import Iterable, Iterator
from uuid import UUID

from salesbook.domain.book.moment import Moment
from salesbook.domain.folding import fold, plain_letters
from salesbook.domain.loop.find import Found, FoundKind
from salesbook.store.book.book import Book
from salesbook.store.compiled.loop import find as ask
from salesbook.store.statement import Answer

_KINDS = {
    "accounts": FoundKind.ACCOUNT,
    "people": FoundKind.PERSON,
    "notes": FoundKind.NOTE,
    "interactions": FoundKind.INTERACTION,
    "follow_ups": FoundKind.FOLLOW_UP,
    "commitments": FoundKind.COMMITMENT,
    "complaints": FoundKind.COMPLAINT,
    "orders": FoundKind.ORDER,
    "opportunities": FoundKind.OPPORTUNITY,
    "campaigns": FoundKind.CAMPAIGN,
    "products": FoundKind.PRODUCT,
    "documents": FoundKind.DOCUMENT,
    "posts": FoundKind.POST,
    "reactions": FoundKind.REACTION,
    "occasions": FoundKind.OCCASION,
    "personal_facts": FoundKind.FACT,
}
"""Everything else searched (addresses, numbers, jobs) is part of an account or a person."""


MANY, FIRST = 1_000, 200
"""Of so many texts the newest are as good as the best: these are given before all are weighed."""


def found_by_words(book: Book, words: list[str]) -> Iterator[Found]:
    """Ask the index for texts that hold every word, the last one as a beginning; best first.

    Where many do, names come first, then the newest; something may be given again. Answers with
    nothing on an engine without the index. Every word is quoted, so that nothing of it is read as
    an operator.
    """
    if not book.on_sqlite:
        return
    quoted = ['"' + fold(word).replace('"', '""') + '"' for word in words]
    asked = " ".join(quoted) + "*"
    newest = book.rows(ask.NEWEST, search=asked, limit=MANY + 1)
    if len(newest) > MANY:
        names = book.rows(ask.NEWEST_NAMES, search=asked, limit=FIRST)
        yield from _answers(book, words, _numbered(book, [*names, *newest[:FIRST]]))
    if newest:
        rows = book.stream(ask.BY_INDEX, search=asked, reader=book.rep.id)
        yield from _answers(book, words, rows)


def _numbered(book: Book, numbers: list[Answer]) -> Iterator[Answer]:
    """Read texts in the order of their numbers."""
    order = dict.fromkeys(row.number for row in numbers)
    found = {
        row.number: row for row in book.rows(ask.BY_NUMBER, numbers=list(order), reader=book.rep.id)
    }
    return (found[number] for number in order if number in found)


def found_by_letters(book: Book, words: list[str]) -> Iterator[Found]:
    """Look for texts that hold every word anywhere, also inside another; names, then newest."""
    folded = [fold(word).lower() for word in words]
    longest = max(folded, key=len)
    for wild in "\\%_":
        longest = longest.replace(wild, "\\" + wild)
    rows = book.stream(ask.BY_LETTERS, search=f"%{longest}%", reader=book.rep.id)
    fitting = (row for row in rows if all(word in row.body.lower() for word in folded))
    yield from _answers(book, words, fitting)


def _answers(book: Book, words: list[str], rows: Iterable[Answer]) -> Iterator[Found]:
    for row in rows:
        text = _text(row, words)
        if text is not None:
            yield _found(row, text, book.moment)


def _text(row: Answer, words: list[str]) -> str | None:
    """Take the text as written; None where the words stand in another row that is found itself.

    A number is kept once more as bare digits, to be found by. Of a log the line as it was typed is
    searched too: a purpose that was refused stands nowhere else, one that was planned is found as
    the follow-up it is.
    """
    if row.table_name == "phones":
        return str(row.written).rpartition(" ")[0]
    if row.table_name != "interactions":
        return str(row.written)
    said = f"{row.discussed} {row.proposed}".strip()
    if _holds(said, words) or not row.typed:
        return said
    return None if row.led_on else str(row.typed)


def _holds(text: str, words: list[str]) -> bool:
    """Tell whether words stand in a text, whatever their case, accents and signs."""
    there = _letters(text)
    return all(_letters(word) in there for word in words)


def _letters(text: str) -> str:
    return "".join(letter for letter, _ in plain_letters(text) if letter.isalnum())


def _found(row: Answer, text: str, moment: Moment) -> Found:
    """Read one answer; an address or a number stands for whom it reaches."""
    kind = _KINDS.get(row.table_name)
    if kind is None:
        kind = FoundKind.ACCOUNT if row.person_id is None else FoundKind.PERSON
    happened = row.occurred_at and Moment(row.occurred_at, moment.zone).today
    identity: dict[FoundKind, tuple[UUID, str]] = {
        FoundKind.ACCOUNT: (row.account_id, row.account_handle),
        FoundKind.PERSON: (row.person_id, row.person_handle),
    }
    own_id, handle = identity.get(kind, (row.row_id, row.handle or ""))
    return Found(
        id=own_id,
        handle=handle,
        kind=kind,
        text=text,
        account_id=row.account_id,
        account=row.account,
        person_id=row.person_id,
        person=row.person,
        on=happened or row.day,
        way=row.way,
        rep_id=row.rep_id,
        rep=row.rep,
    )
