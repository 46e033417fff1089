"""What a contact was about: the opportunity, complaint, campaign or product it is kept with."""

from collections.abc import Iterator

from salesbook.domain.accounts.account import Account
from salesbook.domain.ids import SHOWN_LENGTH, handle_of, read_handle
from salesbook.domain.loop.captured import (
    AccountlessError,
    ComplaintAmbiguousError,
    ComplaintElsewhereError,
    Subject,
)
from salesbook.domain.loop.entry import Entry
from salesbook.domain.loop.follow_up import FollowUp
from salesbook.domain.loop.interaction import Interaction
from salesbook.domain.loop.receipt import Whom
from salesbook.domain.pipeline.complaint import Complaint
from salesbook.domain.text import check_text, name_key
from salesbook.store.book.book import Book, WritableBook
from salesbook.store.book.handles import LAST
from salesbook.store.compiled.tables import COMPLAINTS
from salesbook.store.loop.latest import own_identity_of
from salesbook.store.pipeline.complaint import keep_complaint, open_complaints_of
from salesbook.work.loop.captured_sale import kept_about, only_sale
from salesbook.work.pipeline.naming import campaign_named, opportunity_named
from salesbook.work.pipeline.product import find_product

NONE = "none"
"""What says that a contact was about no opportunity, though one is open."""


def subjects_of(
    book: WritableBook,
    entry: Entry,
    interaction: Interaction,
    whom: Whom,
    follow_up: FollowUp | None,
    *,
    infer: bool,
) -> tuple[Subject, ...]:
    """Find what an entry names as its subjects, and keep the contact and what comes next with them.

    With `infer` the only open opportunity of an account is meant where nothing was named.
    """
    found = [*_named(book, entry, interaction, whom)]
    if infer and not found:
        found = [*only_sale(book, interaction.account_id)]
    return tuple(kept_about(book, subject, interaction, follow_up) for subject in found)


def _named(
    book: WritableBook, entry: Entry, interaction: Interaction, whom: Whom
) -> Iterator[Subject]:
    if entry.opportunity is not None and name_key(entry.opportunity) != NONE:
        sale = opportunity_named(book, entry.opportunity, at=interaction.account_id).opportunity
        yield Subject("opportunity", sale.id, sale.name, sale.handle)
    if entry.complaint is not None:
        yield _complaint(book, entry.complaint, interaction, whom)
    if entry.campaign is not None:
        campaign = campaign_named(book, entry.campaign)
        yield Subject("campaign", campaign.id, campaign.name, campaign.handle)
    if entry.product is not None:
        product = find_product(book, entry.product)
        yield Subject("product", product.id, product.name)


def _complaint(book: WritableBook, typed: str, interaction: Interaction, whom: Whom) -> Subject:
    """Find the open complaint that words mean, or open one with them."""
    account = whom.account
    if account is None:
        raise AccountlessError("--complaint")
    text = check_text(typed, "complaint").strip()
    known = open_complaints_of(book, account.id)
    found = _meant(book, text, known)
    if len(found) > 1:
        raise ComplaintAmbiguousError(text, found)
    if found:
        return Subject("complaint", found[0].id, found[0].text, found[0].handle)
    if len(text.split()) < 2:  # noqa: PLR2004 (one word is a handle that was mistyped, or nothing)
        raise ComplaintElsewhereError(text, account.name)
    return _opened(book, text, interaction, whom, account)


def _meant(book: Book, text: str, known: tuple[Complaint, ...]) -> tuple[Complaint, ...]:
    """Find what is meant by `last` or by a handle, else by a piece of the complaint itself."""
    key, handle = name_key(text), read_handle(text)
    if key == LAST:
        latest = own_identity_of(book, COMPLAINTS, key, "complaint")
        return tuple(each for each in known if each.id == latest)
    if handle is not None and len(handle) >= SHOWN_LENGTH:
        found = tuple(each for each in known if each.handle.startswith(handle))
        if found:
            return found
    return tuple(each for each in known if key and key in name_key(each.text))


def _opened(
    book: WritableBook, text: str, interaction: Interaction, whom: Whom, account: Account
) -> Subject:
    """Open a complaint as of the contact, of whom it was with."""
    identity = book.new_id()
    complaint = Complaint(
        id=identity,
        handle=handle_of(identity),
        account_id=account.id,
        text=text,
        opened_at=interaction.occurred_at,
        opened_zone=interaction.occurred_zone,
        person_id=whom.people[0].id if whom.people else None,
    )
    keep_complaint(book, complaint)
    return Subject("complaint", identity, text, complaint.handle, opened=True)
