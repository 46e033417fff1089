"""Full text: the search table asked through FTS5 on SQLite, letter by letter elsewhere."""

from collections.abc import Iterable, Iterator
from typing import Any
from unicodedata import normalize
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Select,
    and_,
    bindparam,
    column,
    exists,
    func,
    literal_column,
    or_,
    select,
    table,
)
from sqlalchemy import Row as Answer

from salesbook.domain.book.moment import Moment
from salesbook.domain.loop.find import Found, FoundKind
from salesbook.store.accounts.tables import AccountRow, NoteRow, OwnershipRow, PersonRow
from salesbook.store.book.book import Book
from salesbook.store.book.stored import table_of
from salesbook.store.book.tables import RepRow
from salesbook.store.loop.tables import CommitmentRow, FollowUpRow, InteractionRow
from salesbook.store.loop.terms import keeper, live, owner
from salesbook.store.search import FTS, SEARCH_TEXTS, fold

_TEXTS = SEARCH_TEXTS
_ACCOUNTS = table_of(AccountRow)
_PEOPLE = table_of(PersonRow)
_INTERACTIONS = table_of(InteractionRow)
_NOTES = table_of(NoteRow)
_FOLLOW_UPS = table_of(FollowUpRow)
_COMMITMENTS = table_of(CommitmentRow)
_OWNERSHIPS = table_of(OwnershipRow)
_REPS = table_of(RepRow)
_INDEX = table(FTS, column("rowid"), column("rank"))

_KINDS = {
    "accounts": FoundKind.ACCOUNT,
    "people": FoundKind.PERSON,
    "notes": FoundKind.NOTE,
    "interactions": FoundKind.INTERACTION,
    "follow_ups": FoundKind.FOLLOW_UP,
    "commitments": FoundKind.COMMITMENT,
}
"""Everything else searched (addresses, numbers, jobs) is part of an account or a person."""

_WHOSE = func.coalesce(
    _INTERACTIONS.c.rep_id,
    _NOTES.c.author_id,
    _FOLLOW_UPS.c.owner_id,
    _COMMITMENTS.c.owner_id,
    _OWNERSHIPS.c.rep_id,
)


_HANDLE = func.coalesce(
    _INTERACTIONS.c.handle, _NOTES.c.handle, _FOLLOW_UPS.c.handle, _COMMITMENTS.c.handle
)
_DAY = func.coalesce(_NOTES.c.noted_on, _FOLLOW_UPS.c.due_on, _COMMITMENTS.c.promised_on)
_CAME_OF_IT = _FOLLOW_UPS.alias("came_of_it")
_LED_ON = exists(
    select(_CAME_OF_IT.c.id).where(
        live(_CAME_OF_IT), _CAME_OF_IT.c.origin_interaction_id == _INTERACTIONS.c.id
    )
)
_COLUMNS = (
    _TEXTS.c.row_id,
    _TEXTS.c.table_name,
    _TEXTS.c.body,
    _ACCOUNTS.c.id.label("account_id"),
    _ACCOUNTS.c.name.label("account"),
    _ACCOUNTS.c.handle.label("account_handle"),
    _PEOPLE.c.id.label("person_id"),
    _PEOPLE.c.name.label("person"),
    _PEOPLE.c.handle.label("person_handle"),
    _HANDLE.label("handle"),
    _INTERACTIONS.c.kind.label("way"),
    _INTERACTIONS.c.occurred_at,
    _INTERACTIONS.c.discussed,
    _INTERACTIONS.c.proposed,
    _INTERACTIONS.c.typed,
    _LED_ON.label("led_on"),
    _DAY.label("day"),
    _REPS.c.id.label("rep_id"),
    _REPS.c.name.label("rep"),
)


def _question() -> Select[Any]:
    """Ask for texts with whom each is about, whose it is, and the row it was written in."""
    found: FromClause = _TEXTS
    found = found.outerjoin(_ACCOUNTS, _ACCOUNTS.c.id == _TEXTS.c.account_id)
    found = found.outerjoin(_PEOPLE, _PEOPLE.c.id == _TEXTS.c.person_id)
    for written in (_INTERACTIONS, _NOTES, _FOLLOW_UPS, _COMMITMENTS):
        found = found.outerjoin(written, written.c.id == _TEXTS.c.row_id)
    owned = and_(_OWNERSHIPS.c.account_id == _TEXTS.c.account_id, owner())
    found = found.outerjoin(_OWNERSHIPS, owned).outerjoin(_REPS, _REPS.c.id == _WHOSE)
    return select(*_COLUMNS).select_from(found).where(_seen())


def _seen() -> ColumnElement[bool]:
    """Keep private interactions, and what came of them, from everybody but the rep who had them."""
    private, reader = _INTERACTIONS.c.private, bindparam("reader", type_=_REPS.c.id.type)
    kept_by = func.coalesce(
        keeper(_FOLLOW_UPS.c.origin_interaction_id), keeper(_COMMITMENTS.c.interaction_id)
    )
    return and_(
        or_(private.is_(None), private.is_(False), _INTERACTIONS.c.rep_id == reader),
        or_(kept_by.is_(None), kept_by == reader),
    )


_NAMES_FIRST = _TEXTS.c.table_name.in_(("accounts", "people")).desc()
_BY_INDEX = (
    _question()
    .join(_INDEX, _INDEX.c.rowid == _TEXTS.c.number)
    .where(literal_column(FTS).op("MATCH")(bindparam("search")))
    .order_by(_INDEX.c.rank, _TEXTS.c.number.desc())
)
_BY_LETTERS = (
    _question()
    .where(func.lower(_TEXTS.c.body).like(bindparam("search"), escape="\\"))
    .order_by(_NAMES_FIRST, _TEXTS.c.number.desc())
)


def found_by_words(book: Book, words: list[str]) -> Iterator[Found]:
    """Ask the index for texts that hold every word, the last one as a beginning; best first.

    Answers with nothing on an engine without the index. Every word is quoted, so that nothing of
    it is read as an operator.
    """
    if book.on_sqlite:
        quoted = ['"' + fold(word).replace('"', '""') + '"' for word in words]
        asked = " ".join(quoted) + "*"
        rows = book.stream(_BY_INDEX, search=asked, reader=book.rep.id)
        yield from _answers(book, words, rows)


def found_by_letters(book: Book, words: list[str]) -> Iterator[Found]:
    """Look for texts that hold every word anywhere, also inside another; names, then newest."""
    folded = [fold(word).lower() for word in words]
    longest = max(folded, key=len)
    for wild in "\\%_":
        longest = longest.replace(wild, "\\" + wild)
    rows = book.stream(_BY_LETTERS, search=f"%{longest}%", reader=book.rep.id)
    fitting = (row for row in rows if all(word in row.body.lower() for word in folded))
    yield from _answers(book, words, fitting)


def _answers(book: Book, words: list[str], rows: Iterable[Answer[Any]]) -> Iterator[Found]:
    for row in rows:
        text = _text(row, words)
        if text is not None:
            yield _found(row, text, book.moment)


def _text(row: Answer[Any], words: list[str]) -> str | None:
    """Take the text to be shown; None where the words stand in another row that is found itself.

    A number is kept once more as bare digits, to be found by. Of a log the line as it was typed is
    searched too: a purpose that was refused stands nowhere else, one that was planned is found as
    the follow-up it is.
    """
    body: str = row.body
    if row.table_name == "phones":
        return body.rpartition(" ")[0]
    if row.table_name != "interactions":
        return body
    said = f"{row.discussed} {row.proposed}".strip()
    if _holds(said, words) or not row.typed:
        return said
    return None if row.led_on else str(row.typed)


def _holds(text: str, words: list[str]) -> bool:
    """Tell whether words stand in a text, whatever their case, accents and signs."""
    there = _letters(text)
    return all(_letters(word) in there for word in words)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, normalize("NFKD", fold(text)))).lower()


def _found(row: Answer[Any], text: str, moment: Moment) -> Found:
    """Read one answer; an address or a number stands for whom it reaches."""
    kind = _KINDS.get(row.table_name)
    if kind is None:
        kind = FoundKind.ACCOUNT if row.person_id is None else FoundKind.PERSON
    happened = row.occurred_at and Moment(row.occurred_at, moment.zone).today
    identity: dict[FoundKind, tuple[UUID, str]] = {
        FoundKind.ACCOUNT: (row.account_id, row.account_handle),
        FoundKind.PERSON: (row.person_id, row.person_handle),
    }
    own_id, handle = identity.get(kind, (row.row_id, row.handle))
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
