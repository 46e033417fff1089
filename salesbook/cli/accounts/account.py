"""`salesbook account`: adding an account, changing it, listing them, giving them away."""

import re
from typing import TYPE_CHECKING, Annotated

from salesbook.cli.accounts import fields
from salesbook.cli.environment import Environment, environment
from salesbook.cli.options import MORE, AccountName, Argument, AsCsv, AsJson, Context, Option
from salesbook.domain.accounts.account import OwnershipPart, OwnershipReason
from salesbook.domain.errors import UsageError

if TYPE_CHECKING:
    from salesbook.store.book.book import WritableBook
    from salesbook.work.accounts.account import AccountChange

EXAMPLES = (
    'salesbook account add "Acme" --kind customer --grade A',
    "salesbook account edit acme --do-not-contact email",
    "salesbook account list --without person",
    'salesbook account alias acme "Acme International"',
)

WITHOUT = ("agreement", "person", "purpose", "decision_maker")
PAGE = 50

Name = Annotated[str, Argument(metavar="NAME", help="What it is called.")]
NewName = Annotated[str | None, Option("--name", metavar="NAME", help="Another name.")]
Owner = Annotated[str | None, Option("--owner", metavar="REP", help="Whose it is.")]
Backup = Annotated[str | None, Option("--backup", metavar="REP", help="Who stands in.", panel=MORE)]
Without = Annotated[
    list[str] | None,
    Option("--without", metavar="WHAT", help="agreement, person, purpose or decision_maker."),
]
CampaignOf = Annotated[
    str | None, Option("--campaign", metavar="CAMPAIGN", help="The campaign it came from.")
]
Parent = Annotated[
    str | None, Option("--parent", metavar="ACCOUNT", help="What it is part of; or none.")
]
AtMost = Annotated[int | None, Option("--limit", metavar="N", min=1, help="At most so many.")]


def add(
    ctx: Context,
    name: Name,
    kind: fields.Kind = None,
    grade: fields.GradeOf = None,
    owner: Owner = None,
    backup: Backup = None,
    source: fields.SourceOf = None,
    campaign: CampaignOf = None,
    country: fields.Country = None,
    zone: fields.Zone = None,
    industry: fields.Industry = None,
    website: fields.Website = None,
    city: fields.City = None,
    street: fields.Street = None,
    postal_code: fields.PostalCode = None,
    region: fields.Region = None,
    legal_name: fields.LegalName = None,
    headcount: fields.Headcount = None,
    email: fields.Emails = None,
    phone: fields.Phones = None,
    mobile: fields.Mobiles = None,
    as_json: AsJson = False,
) -> None:
    """Add an account; only its name is needed."""
    from salesbook.render.accounts.duplicates import twins_told
    from salesbook.store.book.rep import rep_named
    from salesbook.work.accounts.account import enter_account
    from salesbook.work.accounts.duplicates import twins_of
    from salesbook.work.accounts.reach import Reach

    env = environment(ctx)
    given = {"kind": kind, "grade": grade, "source": source, "country": country, "zone": zone}
    given |= {"industry": industry, "website": website, "city": city, "street": street}
    given |= {"postal_code": postal_code, "region": region, "legal_name": legal_name}
    known = fields.said(given | {"headcount": headcount})
    reach = Reach(email or (), phone or (), mobile or ())
    with env.writing("account add") as book:
        reps = {part: rep_named(book, rep) for part, rep in _reps(owner, backup)}
        change = enter_account(book, name, known, reach=reach, **reps)
        change = _brought(book, change, campaign)
        twins = twins_of(book, change.card.account.id)
    _answer(env, "account_add", change, f"Added {change.card.account.name}", as_json=as_json)
    for said in twins_told(twins, change.card):
        env.tell(said)
    if change.namesakes and not twins:
        env.tell(f"There was an account “{change.card.account.name}” already: two go by it now.")


def edit(
    ctx: Context,
    account: AccountName,
    name: NewName = None,
    kind: fields.Kind = None,
    grade: fields.GradeOf = None,
    source: fields.SourceOf = None,
    campaign: CampaignOf = None,
    country: fields.Country = None,
    zone: fields.Zone = None,
    industry: fields.Industry = None,
    website: fields.Website = None,
    city: fields.City = None,
    street: fields.Street = None,
    postal_code: fields.PostalCode = None,
    region: fields.Region = None,
    legal_name: fields.LegalName = None,
    headcount: fields.Headcount = None,
    parent: Parent = None,
    email: fields.Emails = None,
    phone: fields.Phones = None,
    mobile: fields.Mobiles = None,
    do_not_contact: fields.Closed = None,
    contact_again: fields.Reopened = None,
    because: fields.Because = None,
    clear: fields.Clear = None,
    as_json: AsJson = False,
) -> None:
    """Change what is said of an account."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.work.accounts.account import edit_account
    from salesbook.work.accounts.family import parent_of
    from salesbook.work.accounts.names import AN_ACCOUNT, account_named
    from salesbook.work.accounts.reach import Reach

    env = environment(ctx)
    given = {"name": name, "kind": kind, "grade": grade, "source": source, "country": country}
    given |= {"zone": zone, "industry": industry, "website": website, "city": city}
    given |= {"street": street, "postal_code": postal_code, "region": region}
    known = fields.said(given | {"legal_name": legal_name, "headcount": headcount}, clear)
    closing = (do_not_contact or (), contact_again or (), because, env.locale)
    reach = Reach(email or (), phone or (), mobile or (), *closing)
    words = settled(env, account, AN_ACCOUNT)
    with env.writing("account edit") as book:
        found = account_named(book, words)
        known |= {"parent_id": parent_of(book, found, parent)} if parent else {}
        change = edit_account(book, found, known, reach)
        change = _brought(book, change, campaign)
    done = "Changed" if change.changed else "Nothing to change in"
    _answer(env, "account_edit", change, f"{done} {change.card.account.name}", as_json=as_json)


def list_(
    ctx: Context,
    without: Without = None,
    duplicates: Annotated[bool, Option("--duplicates", help="Pairs that may be one firm.")] = False,
    kind: fields.Kind = None,
    grade: fields.GradeOf = None,
    owner: Owner = None,
    everything: Annotated[bool, Option("--all", help="Those that were put away too.")] = False,
    limit: AtMost = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
) -> None:
    """List the accounts by name."""
    from salesbook.render.accounts.account import accounts_csv, accounts_json, accounts_report
    from salesbook.store.accounts.account import Filter
    from salesbook.store.book.rep import rep_named
    from salesbook.work.accounts.account import list_accounts

    env = environment(ctx)
    lacking = _without(without)
    if duplicates:
        _list_duplicates(env, limit, as_json=as_json, as_csv=as_csv)
        return
    with env.reading() as book:
        wanted = Filter(
            kind=kind,
            grade=grade,
            owner_id=rep_named(book, owner).id if owner else None,
            without_person="person" in lacking,
            without_purpose="purpose" in lacking,
            without_agreement="agreement" in lacking,
            without_decider="decision_maker" in lacking,
            archived=everything,
            limit=limit or (None if as_json or as_csv else PAGE),
        )
        cards, more = list_accounts(book, wanted)
    if as_json:
        env.write(accounts_json(cards, env.moment().today, more))
    elif as_csv:
        env.write(accounts_csv(cards))
    else:
        env.show(accounts_report(cards, env.moment().today, more, sorted(lacking)))


def alias(
    ctx: Context,
    account: AccountName,
    name: Name,
    remove: Annotated[bool, Option("--remove", help="Take this name away.")] = False,
    as_json: AsJson = False,
) -> None:
    """Give an account another name to be found by."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.work.accounts.account import rename_account
    from salesbook.work.accounts.names import AN_ACCOUNT, account_named

    env = environment(ctx)
    words = settled(env, account, AN_ACCOUNT)
    with env.writing("account alias") as book:
        change = rename_account(book, account_named(book, words), name, remove=remove)
    said = "no longer answers to" if remove else "also answers to"
    _answer(
        env,
        "account_alias",
        change,
        f"{change.card.account.name} {said} {name.strip()}",
        as_json=as_json,
    )


def archive(
    ctx: Context,
    account: AccountName,
    back: Annotated[bool, Option("--back", help="Bring it back.")] = False,
    as_json: AsJson = False,
) -> None:
    """Put an account away: no list shows it, its history stays."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.work.accounts.account import archive_account
    from salesbook.work.accounts.names import AN_ACCOUNT, account_named

    env = environment(ctx)
    words = settled(env, account, AN_ACCOUNT)
    with env.writing("account archive") as book:
        change = archive_account(book, account_named(book, words), back=back)
    done = "Brought back" if back else "Put away"
    _answer(env, "account_archive", change, f"{done} {change.card.account.name}", as_json=as_json)


def owner(
    ctx: Context,
    account: AccountName,
    rep: Annotated[str, Argument(metavar="REP", help="Whose it is to be, or “me”.")],
    backup: Annotated[
        bool, Option("--backup", help="As the one who stands in for the owner.")
    ] = False,
    because: Annotated[
        OwnershipReason, Option("--because", case_sensitive=False, help="Why.")
    ] = OwnershipReason.HANDOVER,
    as_json: AsJson = False,
) -> None:
    """Give an account another owner; who wrote what stays as it was."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.store.book.rep import rep_named
    from salesbook.work.accounts.account import give_account
    from salesbook.work.accounts.names import AN_ACCOUNT, account_named

    env = environment(ctx)
    words, part = settled(env, account, AN_ACCOUNT), OwnershipPart.BACKUP
    with env.writing("account owner") as book:
        change = give_account(
            book,
            account_named(book, words),
            rep_named(book, rep),
            part=part if backup else OwnershipPart.OWNER,
            reason=because,
        )
    name, whose = change.card.account.name, change.card.backup if backup else change.card.owner
    said = f"{name} {'has the backup' if backup else 'belongs to'} {whose}"
    _answer(env, "account_owner", change, said, as_json=as_json)


def _list_duplicates(env: Environment, limit: int | None, *, as_json: bool, as_csv: bool) -> None:
    """Print the pairs of accounts that may be one firm."""
    from salesbook.render.accounts.duplicates import twins_csv, twins_json, twins_report
    from salesbook.work.accounts.duplicates import list_duplicates

    with env.reading() as book:
        twins, more = list_duplicates(book, limit or (None if as_json or as_csv else PAGE))
    if as_json:
        env.write(twins_json(twins, env.moment().today, more))
    elif as_csv:
        env.write(twins_csv(twins))
    else:
        env.show(twins_report(twins, more))


def _answer(
    env: Environment, kind: str, change: "AccountChange", said: str, *, as_json: bool
) -> None:
    """Print what became of an account."""
    from salesbook.render.accounts.account import account_json, account_report

    if as_json:
        env.write(account_json(kind, change.card, change.rows))
    else:
        today = env.moment().today
        env.show(account_report(change.card, said, today, changed=change.changed))


def _brought(
    book: "WritableBook", change: "AccountChange", campaign: str | None
) -> "AccountChange":
    if campaign is None:
        return change
    from salesbook.work.pipeline.campaign import bring

    return bring(book, change, campaign)


def _reps(owner: str | None, backup: str | None) -> list[tuple[str, str]]:
    return [(part, rep) for part, rep in (("owner", owner), ("backup", backup)) if rep]


def _without(said: list[str] | None) -> set[str]:
    lacking = {re.sub(r"[\s-]+", "_", word.strip().casefold()) for word in said or ()}
    if unknown := lacking - {*WITHOUT}:
        raise UsageError(
            f"Nothing is known about being without “{unknown.pop()}”.",
            hint=f"--without {' or --without '.join(WITHOUT)}",
        )
    return lacking
