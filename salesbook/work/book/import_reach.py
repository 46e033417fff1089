"""Numbers, addresses, names and notes of those who come in: what is new is added, once."""

from collections.abc import Iterable
from uuid import UUID

from salesbook.domain.accounts.keys import email_key, phone_keys
from salesbook.domain.accounts.note import NoteKind
from salesbook.domain.text import name_key
from salesbook.exchange.record import AccountRecord, PersonRecord
from salesbook.store.accounts.matching import Held
from salesbook.store.compiled.tables import ALIASES, DO_NOT_CONTACTS, EMAILS, NOTES, PHONES
from salesbook.work.book.import_run import Run


def add_reach(
    run: Run,
    has: Held,
    said: AccountRecord | PersonRecord,
    country: str | None,
    **subject: UUID,
) -> bool:
    """Add what a record says and its subject does not have; tell whether anything was new."""
    (identity,) = subject.values()
    new = [
        _phones(run, has, said, country, identity, subject),
        _emails(run, has, said, identity, subject),
        _aliases(run, has, said, identity, subject),
        _closed_channels(run, has, said, identity, subject),
    ]
    return any(new) | add_notes(run, has, said.notes, **subject)


def add_notes(run: Run, has: Held, notes: Iterable[str], **subject: UUID) -> bool:
    """Add notes that are not there yet."""
    (identity,) = subject.values()
    new = [text for text in notes if _is_new(has, "notes", identity, text)]
    for text in new:
        today = run.book.moment.today
        run.add(NOTES, kind=NoteKind.IMPORTED, text=text, noted_on=today, **subject)
    return bool(new)


def _is_new(has: Held, name: str, subject: UUID, value: object) -> bool:
    """Tell whether a subject does not have a value yet; from now on it does."""
    present = has[name].setdefault(subject, set())
    if value in present:
        return False
    present.add(value)
    return True


def _phones(
    run: Run,
    has: Held,
    said: AccountRecord | PersonRecord,
    country: str | None,
    identity: UUID,
    subject: dict[str, UUID],
) -> bool:
    new = [phone for phone in said.phones if _is_new(has, "phones", identity, phone.raw)]
    for phone in new:
        keys = phone_keys(phone.raw, country or run.book.rep.country)
        run.add(
            PHONES,
            raw=phone.raw,
            e164=keys.e164,
            digits=keys.digits,
            kind=phone.kind,
            preferred=phone.preferred,
            **subject,
        )
    return bool(new)


def _emails(
    run: Run,
    has: Held,
    said: AccountRecord | PersonRecord,
    identity: UUID,
    subject: dict[str, UUID],
) -> bool:
    new = [one for one in said.emails if _is_new(has, "emails", identity, email_key(one.address))]
    for one in new:
        run.add(
            EMAILS,
            address=one.address,
            address_key=email_key(one.address),
            kind=one.kind,
            preferred=one.preferred,
            **subject,
        )
    return bool(new)


def _aliases(
    run: Run,
    has: Held,
    said: AccountRecord | PersonRecord,
    identity: UUID,
    subject: dict[str, UUID],
) -> bool:
    new = [name for name in said.aliases if _is_new(has, "aliases", identity, name_key(name))]
    for name in new:
        run.add(ALIASES, name=name, name_key=name_key(name), **subject)
    return bool(new)


def _closed_channels(
    run: Run,
    has: Held,
    said: AccountRecord | PersonRecord,
    identity: UUID,
    subject: dict[str, UUID],
) -> bool:
    new = [one for one in said.do_not_contact if _is_new(has, "do_not_contact", identity, one)]
    for channel in new:
        run.add(DO_NOT_CONTACTS, channel=channel, since_on=run.book.moment.today, **subject)
    return bool(new)
