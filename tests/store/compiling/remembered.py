"""One row at least of every table in which an account's memory is kept."""

from datetime import UTC, date, datetime, time
from uuid import UUID

from sqlalchemy import select
from sqlmodel import SQLModel

from salesbook.domain.ids import handle_of
from salesbook.store.book.book import WritableBook
from salesbook.store.compiled.tables import (
    ABSENCES,
    AGREEMENTS,
    BEST_HOURS,
    CALENDARS,
    CAMPAIGN_MEMBERS,
    CAMPAIGNS,
    COMMITMENT_CLOSURES,
    COMMITMENTS,
    COMPLAINT_CLOSURES,
    COMPLAINTS,
    DO_NOT_CONTACTS,
    DOCUMENT_SHARES,
    DOCUMENT_TOPICS,
    DOCUMENTS,
    EMAILS,
    GOODWILL_SEASONS,
    HOLIDAYS,
    LAWFUL_BASES,
    OCCASION_GREETINGS,
    OCCASIONS,
    OPPORTUNITIES,
    OPPORTUNITY_ROLES,
    ORDER_LINES,
    ORDERS,
    PAUSES,
    PEOPLE,
    PERSONAL_FACTS,
    POSTS,
    PRODUCTS,
    REACTION_ANSWERS,
    REACTIONS,
    REVIEW_SCORES,
    REVIEWS,
    ROLE_EVIDENCE,
    ROLES,
    STAGE_CHANGES,
    TOPICS,
)
from salesbook.store.compiling.statement import compiled
from salesbook.store.table import Table

NOON = datetime(2026, 11, 2, 11, tzinfo=UTC)
ZONE = "Europe/Amsterdam"
DAY = date(2026, 11, 2)


def remember_all(book: WritableBook) -> None:
    """Keep a row of every table of memory, pipeline, presence and team."""
    talk, person, account = _first(book, "interactions"), _first(book, "people"), _bare(book)
    _remember_people(book, talk, person, account)
    _promise(book, talk, person, account)
    _rest(book, person, account)
    product = book.add(PRODUCTS, name="Pump", name_key="pump", sku="P-1")
    opportunity = _remember_pipeline(book, talk, account, product)
    _remember_presence(book, talk, person, product)
    _review(book, talk)
    book.add(OPPORTUNITY_ROLES, role_id=_first(book, "roles"), opportunity_id=opportunity)


def _remember_people(book: WritableBook, talk: UUID, person: UUID, account: UUID) -> None:
    book.add(BEST_HOURS, person_id=person, from_time=time(9), until_time=time(11), weekday=2)
    book.add(LAWFUL_BASES, person_id=person, basis="consent", source="phone", since_on=DAY)
    role = book.add(
        ROLES, person_id=person, account_id=account, part="champion", stance="for", from_on=DAY
    )
    book.add(ROLE_EVIDENCE, role_id=role, interaction_id=talk)
    book.add(AGREEMENTS, account_id=account, agreed_on=DAY, every_days=14, at_most_days=21)
    occasion = _with_handle(
        book, OCCASIONS, person_id=person, kind="birthday", month=4, day=12, note="Likes cake"
    )
    book.add(OCCASION_GREETINGS, occasion_id=occasion, year=2026, interaction_id=talk)
    _with_handle(book, OCCASIONS, account_id=account, kind="fair", month=9, day=3)
    book.add(
        PERSONAL_FACTS, person_id=person, rep_id=book.rep.id, text="Rows on Sundays", learned_on=DAY
    )


def _rest(book: WritableBook, person: UUID, account: UUID) -> None:
    pause = {"rep_id": book.rep.id, "from_on": DAY, "reason": "budget"}
    book.add(PAUSES, account_id=account, **pause)
    book.add(PAUSES, account_id=None, **pause)
    book.add(DO_NOT_CONTACTS, person_id=person, channel="phone", since_on=DAY)
    book.add(GOODWILL_SEASONS, account_id=account, rep_id=book.rep.id, from_on=DAY)
    book.add(CALENDARS, rep_id=book.rep.id, name="work", text="BEGIN:VCALENDAR", sha256="0")
    book.add(HOLIDAYS, country="NL", day_on=DAY, name="Day of the pump")
    book.add(ABSENCES, rep_id=book.rep.id, from_on=DAY, until_on=DAY)
    address = "info@pumps.example"
    book.add(EMAILS, account_id=account, address=address, address_key=address)


def _promise(book: WritableBook, talk: UUID, person: UUID, account: UUID) -> None:
    said = {"text": "Call back", "promised_on": DAY, "due_on": DAY, "owner_id": book.rep.id}
    back = said | {"side": "ours", "kind": "callback", "interaction_id": talk}
    _with_handle(book, COMMITMENTS, account_id=account, **back)
    alone = book.add(PEOPLE, name="Ola Solo", name_key="ola solo")
    _with_handle(book, COMMITMENTS, person_id=alone, **back)
    theirs = said | {"side": "theirs", "owner_id": None, "status": "kept"}
    kept = _with_handle(book, COMMITMENTS, person_id=person, **theirs)
    book.add(COMMITMENT_CLOSURES, commitment_id=kept, closed_on=DAY, interaction_id=talk)


def _remember_pipeline(book: WritableBook, talk: UUID, account: UUID, product: UUID) -> UUID:
    campaign = _with_handle(book, CAMPAIGNS, name="Fair", name_key="fair", currency="EUR")
    book.add(CAMPAIGN_MEMBERS, campaign_id=campaign, account_id=account, brought=True)
    opportunity = _with_handle(
        book,
        OPPORTUNITIES,
        account_id=account,
        name="Ten pumps",
        stage="proposal",
        amount_minor=120_000,
        currency="EUR",
        owner_id=book.rep.id,
        campaign_id=campaign,
    )
    book.add(
        STAGE_CHANGES,
        opportunity_id=opportunity,
        stage="proposal",
        changed_at=NOON,
        changed_zone=ZONE,
    )
    order = _with_handle(
        book, ORDERS, account_id=account, ordered_on=DAY, currency="EUR", total_minor=9_900
    )
    book.add(ORDER_LINES, order_id=order, position=1, product_id=product, quantity_milli=2_000)
    complaint = _with_handle(
        book,
        COMPLAINTS,
        account_id=account,
        product_id=product,
        order_id=order,
        text="The pump sings",
        opened_at=NOON,
        opened_zone=ZONE,
    )
    book.add(COMPLAINT_CLOSURES, complaint_id=complaint, closed_at=NOON, resolution="A new bearing")
    book.change(COMPLAINTS, complaint, status="closed")
    book.add(TOPICS, interaction_id=talk, opportunity_id=opportunity)
    return opportunity


def _remember_presence(book: WritableBook, talk: UUID, person: UUID, product: UUID) -> None:
    document = _with_handle(
        book,
        DOCUMENTS,
        title="Pumps",
        title_key="pumps",
        kind="brochure",
        url="https://pumps.example/brochure",
        product_id=product,
    )
    book.add(DOCUMENT_TOPICS, document_id=document, topic="pumps")
    book.add(
        DOCUMENT_SHARES,
        document_id=document,
        person_id=person,
        interaction_id=talk,
        shared_at=NOON,
        shared_zone=ZONE,
        medium="email",
    )
    post = _with_handle(book, POSTS, rep_id=book.rep.id, medium="linkedin", text="A quiet pump")
    answered = _react(book, person, post, kind="comment", text="How quiet?", status="answered")
    book.add(REACTION_ANSWERS, reaction_id=answered, interaction_id=talk)
    _react(book, person, post, kind="like", status="open")


def _review(book: WritableBook, talk: UUID) -> None:
    review = _with_handle(
        book,
        REVIEWS,
        interaction_id=talk,
        reviewer_id=book.rep.id,
        comment="Ask what the seal costs them",
        reviewed_at=NOON,
    )
    book.add(REVIEW_SCORES, review_id=review, criterion="questions", score=4)


def _react(book: WritableBook, person: UUID, post: UUID, **values: object) -> UUID:
    return _with_handle(
        book,
        REACTIONS,
        rep_id=book.rep.id,
        person_id=person,
        medium="linkedin",
        direction="in",
        post_id=post,
        reacted_at=NOON,
        reacted_zone=ZONE,
        **values,
    )


def _first(book: WritableBook, table: str) -> UUID:
    found = book.rows(compiled(select(SQLModel.metadata.tables[table].c.id)))
    identity: UUID = found[0].id
    return identity


def _bare(book: WritableBook) -> UUID:
    """Find an account with which nothing is agreed yet, and that no campaign brought."""
    tables = SQLModel.metadata.tables
    accounts, taken = tables["accounts"], ("agreements", "campaign_members")
    kept = [accounts.c.id.not_in(select(tables[one].c.account_id)) for one in taken]
    identity: UUID = book.rows(compiled(select(accounts.c.id).where(*kept)))[0].id
    return identity


def _with_handle(book: WritableBook, table: Table, **values: object) -> UUID:
    identity = book.new_id()
    return book.add(table, id=identity, handle=handle_of(identity), **values)
