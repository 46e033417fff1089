"""Agreements: set one, end one, see what holds and what held before."""

from datetime import date
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from salesbook.domain.accounts.account import Account
from salesbook.domain.accounts.agreed import (
    NONE,
    AgreementChange,
    NoAgreementError,
    NothingAgreedError,
    PastReviewError,
    check_pace,
    holds_something,
    read_days,
    read_hours,
)
from salesbook.domain.accounts.agreement import Agreement
from salesbook.domain.dates.speak import day_words
from salesbook.domain.loop.words import read_kind
from salesbook.domain.text import check_text
from salesbook.store.accounts.agreement import (
    agreement_of,
    agreements_of,
    change_agreement,
    end_agreement,
    keep_agreement,
)
from salesbook.store.book.book import Book, WritableBook
from salesbook.work.accounts.names import account_named
from salesbook.work.book.typed_day import typed_day


class Standards(Struct, frozen=True):
    """What was typed of an agreement, word for word; `none` takes a thing away.

    `locale` tells how the day of the review is read.
    """

    every: str | None = None
    at_most: str | None = None
    most: int | None = None
    channel: str | None = None
    reply: str | None = None
    we: str | None = None
    they: str | None = None
    review: str | None = None
    locale: str = ""


def set_agreement(book: WritableBook, words: str, said: Standards) -> AgreementChange:
    """Agree from today on what was said; what was not said stays as it was agreed before.

    The agreement before ends today, unless it was made today: then it is put right. Raises a
    sentence where nothing is agreed, or what is cannot all hold.
    """
    account = account_named(book, words)
    known, today = agreement_of(book, account.id), book.moment.today
    was = known or Agreement(book.new_id(), account.id, today)
    agreed = replace(was, **_read(book, said, was))
    if said == Standards(locale=said.locale) or not holds_something(agreed):
        raise NothingAgreedError
    if agreed != known:
        _keep(book, known, agreed)
    book.say(f"Agreed with {account.name} how to work together")
    return _change(book, account)


def drop_agreement(book: WritableBook, words: str) -> AgreementChange:
    """End the agreement with an account today. Raises `NoAgreementError` where there is none."""
    account = account_named(book, words)
    known = agreement_of(book, account.id)
    if known is None:
        raise NoAgreementError(account.name)
    end_agreement(book, known.id, book.moment.today)
    book.say(f"Ended the agreement with {account.name}")
    return _change(book, account)


def show_agreement(book: Book, words: str) -> AgreementChange:
    """Read what is agreed with an account, and what was before."""
    return _read_back(book, account_named(book, words), changed=False)


def _keep(book: WritableBook, known: Agreement | None, agreed: Agreement) -> None:
    today = book.moment.today
    if known is not None and known.agreed_on == today:
        change_agreement(book, agreed)
        return
    if known is not None:
        end_agreement(book, known.id, today)
    keep_agreement(book, replace(agreed, id=book.new_id(), agreed_on=today))


def _read(book: Book, said: Standards, was: Agreement) -> dict[str, Any]:
    """Read what was said; a new pace without its longest silence is given one."""
    typed = {
        "every_days": (said.every, read_days),
        "at_most_days": (said.at_most, read_days),
        "channel": (said.channel, read_kind),
        "reply_within_hours": (said.reply, read_hours),
        "we_text": (said.we, lambda text: check_text(text, "agreement").strip() or None),
        "they_text": (said.they, lambda text: check_text(text, "agreement").strip() or None),
        "review_on": (said.review, lambda text: _review(book, text, said.locale)),
    }
    values: dict[str, Any] = {
        name: None if text.strip().casefold() == NONE else read(text)
        for name, (text, read) in typed.items()
        if text is not None
    }
    if said.most is not None:
        values["max_per_month"] = said.most or None
    every = values.get("every_days", was.every_days)
    kept = None if said.every is not None else was.at_most_days
    return values | {"at_most_days": check_pace(every, values.get("at_most_days", kept))}


def _review(book: Book, typed: str, locale: str) -> date:
    day = typed_day(book, typed, forwards=True, locale=locale)
    if day <= book.moment.today:
        raise PastReviewError(typed, day_words(day, book.moment.today))
    return day


def _change(book: WritableBook, account: Account) -> AgreementChange:
    return _read_back(book, account, changed=book.journal.operation_id is not None)


def _read_back(book: Book, account: Account, *, changed: bool) -> AgreementChange:
    now = agreement_of(book, account.id)
    before = tuple(one for one in agreements_of(book, account.id) if one != now)
    return AgreementChange(account.name, book.moment.today, now, before, changed)
