"""How an account or a person is reached, is called and is not to be reached: writing it."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from msgspec import Struct

from salesbook.domain.accounts.account import ContactChannel, PhoneKind
from salesbook.domain.accounts.closing import CHANNEL_ALIASES, Closing
from salesbook.domain.accounts.keys import email_key, phone_keys
from salesbook.domain.accounts.names import FEWEST_DIGITS
from salesbook.domain.accounts.subject import Subject
from salesbook.domain.book.country import country_code
from salesbook.domain.dates.speak import day_words
from salesbook.domain.errors import SalesbookError
from salesbook.domain.loop.words import read_word
from salesbook.domain.text import name_key
from salesbook.store.accounts.reach import (
    alias_keys_of,
    closed_rows_of,
    emails_of,
    phones_of,
)
from salesbook.store.book.book import WritableBook
from salesbook.store.compiled.tables import ALIASES, DO_NOT_CONTACTS, EMAILS, PHONES


class AddressError(SalesbookError):
    """Say that something is no e-mail address or no telephone number."""


class Reach(Struct, frozen=True):
    """What is to be added: addresses, numbers, closed channels; and channels to open again.

    A closed channel may say until when: `phone until 1 dec`; `locale` reads its day.
    """

    emails: Sequence[str] = ()
    phones: Sequence[str] = ()
    mobiles: Sequence[str] = ()
    close: Sequence[str] = ()
    reopen: Sequence[str] = ()
    because: str | None = None
    locale: str = ""


def keep_reach(book: WritableBook, subject: Subject, reach: Reach) -> None:
    """Write what is new of it. Raises `AddressError` for what is no address or number."""
    _keep_emails(book, subject, reach.emails)
    _keep_phones(book, subject, reach.phones, PhoneKind.WORK)
    _keep_phones(book, subject, reach.mobiles, PhoneKind.MOBILE)
    for typed in reach.close:
        _close(book, subject, _closing(book, typed, reach.locale), reach.because)
    _reopen(book, subject, map(_channel, reach.reopen))


def keep_alias(book: WritableBook, subject: Subject, name: str) -> UUID | None:
    """Write another name; return its id, or None when it is known."""
    known = alias_keys_of(book, subject.id)
    key = name_key(name)
    if key in known or key == name_key(subject.own_name):
        return None
    return book.add(ALIASES, **subject.reference, name=name.strip(), name_key=key)


def drop_alias(book: WritableBook, subject: Subject, name: str) -> UUID:
    """Take another name away; return its id."""
    known = alias_keys_of(book, subject.id)
    if name_key(name) not in known:
        raise SalesbookError(
            f"“{subject.own_name}” has no other name “{name}”.",
            hint=f"salesbook {subject.kind.value} list shows them",
        )
    book.remove(ALIASES, known[name_key(name)])
    return known[name_key(name)]


def _keep_emails(book: WritableBook, subject: Subject, addresses: Iterable[str]) -> None:
    known = {
        email_key(email.address) for email in emails_of(book, [subject.id]).get(subject.id, ())
    }
    for address in addresses:
        key = email_key(address)
        if not all(key.partition("@")):
            raise AddressError(
                f"“{address}” is no e-mail address.", hint="For example jan@acme.com"
            )
        if key not in known:
            known.add(key)
            book.add(EMAILS, **subject.reference, address=address.strip(), address_key=key)


def _keep_phones(
    book: WritableBook, subject: Subject, numbers: Iterable[str], kind: PhoneKind
) -> None:
    known = {phone.raw for phone in phones_of(book, [subject.id]).get(subject.id, ())}
    there = subject.account.country if subject.account else None
    country = (country_code(there) if there else None) or book.rep.country
    for raw in (number.strip() for number in numbers):
        keys = phone_keys(raw, country)
        if len(keys.digits) < FEWEST_DIGITS:
            raise AddressError(
                f"“{raw}” is no telephone number.", hint="For example +31 20 123 4567"
            )
        if raw not in known:
            known.add(raw)
            said = {"raw": raw, "e164": keys.e164, "digits": keys.digits, "kind": kind}
            book.add(PHONES, **subject.reference, **said)


def _close(book: WritableBook, subject: Subject, closing: Closing, because: str | None) -> None:
    """Close a channel; one that is closed already gets the new end, and a new reason."""
    known = closed_rows_of(book, subject.id)
    said = {"until_on": closing.until_on} | ({"reason": because} if because else {})
    if closing.channel in known:
        book.change(DO_NOT_CONTACTS, known[closing.channel], **said)
        return
    since = {"channel": closing.channel, "since_on": book.moment.today}
    book.add(DO_NOT_CONTACTS, **subject.reference, **since, **said)


def _closing(book: WritableBook, typed: str, locale: str) -> Closing:
    """Read what is closed to us: `phone`, or `phone until 1 dec`."""
    channel, _, until = typed.strip().partition(" until ")
    if not until:
        return Closing(_channel(channel))
    from salesbook.work.book.typed_day import typed_day  # noqa: PLC0415 (seldom)

    day = typed_day(book, until, forwards=True, locale=locale)
    if day <= book.moment.today:
        raise SalesbookError(
            f"“{until.strip()}” is {day_words(day, book.moment.today)}: nothing would be closed.",
            hint=f'A day to come: --do-not-contact "{_channel(channel).value} until next mon"',
        )
    return Closing(_channel(channel), day)


def _channel(typed: str) -> ContactChannel:
    known = CHANNEL_ALIASES.get(typed.strip().casefold())
    return known or read_word("channel", typed, ContactChannel)


def _reopen(book: WritableBook, subject: Subject, channels: Iterable[ContactChannel]) -> None:
    known = closed_rows_of(book, subject.id)
    for channel in dict.fromkeys(channels):
        if channel not in known:
            closed = ", ".join(one.value for one in known) or "nothing"
            raise SalesbookError(
                f"“{subject.own_name}” has not closed “{channel.value}”.",
                hint=f"Closed to us: {closed}",
            )
        book.change(DO_NOT_CONTACTS, known[channel], until_on=book.moment.today)
