"""`salesbook person`: adding somebody, changing what is known, leaving and moving."""

from typing import TYPE_CHECKING, Annotated

from salesbook.cli.accounts import fields
from salesbook.cli.accounts.account import PAGE, AtMost, Name, NewName
from salesbook.cli.environment import Environment, environment
from salesbook.cli.options import MORE, AccountName, AsCsv, AsJson, Context, On, Option, PersonName

if TYPE_CHECKING:
    from salesbook.domain.accounts.particulars import PersonChange

EXAMPLES = (
    'salesbook person add "Jan Smit" --account acme --title Buyer --phone "+31 20 123 4567"',
    "salesbook person edit jan --do-not-contact email",
    'salesbook person edit jan --channel phone --best-hours "tue 9-11"',
    "salesbook person moved jan globex",
)

At = Annotated[str | None, Option("--account -a", metavar="ACCOUNT", help="Where they work.")]
Given = Annotated[str | None, Option("--given", metavar="NAME", panel=MORE)]
Family = Annotated[str | None, Option("--family", metavar="NAME", panel=MORE)]


def add(
    ctx: Context,
    name: Name,
    account: At = None,
    title: fields.Title = None,
    department: fields.Department = None,
    email: fields.Emails = None,
    phone: fields.Phones = None,
    mobile: fields.Mobiles = None,
    relation: fields.RelationOf = None,
    given: Given = None,
    family: Family = None,
    language: fields.Language = None,
    zone: fields.Zone = None,
    as_json: AsJson = False,
) -> None:
    """Add a person, at an account or alone; only the name is needed."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.work.accounts.names import AN_ACCOUNT, account_named
    from salesbook.work.accounts.person import add_person, change_of
    from salesbook.work.accounts.reach import Reach

    env = environment(ctx)
    said = {"relation": relation, "given": given, "family": family, "language": language}
    known = fields.said(said | {"zone": zone, "job_title": title, "department": department})
    reach = Reach(email or (), phone or (), mobile or ())
    place = settled(env, account, AN_ACCOUNT) if account else None
    with env.writing("person add") as book:
        at = account_named(book, place) if place else None
        person = add_person(book, name, account=at, reach=reach, **known)
        change = change_of(book, person.id)
    _answer(env, "person_add", change, f"Added {person.name}", as_json=as_json)


def edit(
    ctx: Context,
    person: PersonName,
    name: NewName = None,
    title: fields.Title = None,
    department: fields.Department = None,
    email: fields.Emails = None,
    phone: fields.Phones = None,
    mobile: fields.Mobiles = None,
    relation: fields.RelationOf = None,
    given: Given = None,
    family: Family = None,
    language: fields.Language = None,
    zone: fields.Zone = None,
    channel: fields.Preferred = None,
    best_hours: fields.Best = None,
    basis: fields.BasisOf = None,
    basis_source: fields.BasisFrom = None,
    do_not_contact: fields.Closed = None,
    contact_again: fields.Reopened = None,
    because: fields.Because = None,
    clear: fields.Clear = None,
    as_json: AsJson = False,
) -> None:
    """Change what is said of a person."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.work.accounts.names import A_PERSON, find_person
    from salesbook.work.accounts.person import edit_person
    from salesbook.work.accounts.reach import Reach
    from salesbook.work.accounts.reachable import Contactable

    env = environment(ctx)
    said = {"name": name, "relation": relation, "given": given, "family": family}
    said |= {"language": language, "zone": zone, "job_title": title, "department": department}
    known = fields.said(said | {"channel": channel}, clear)
    closing = (do_not_contact or (), contact_again or (), because, env.locale)
    reach = Reach(email or (), phone or (), mobile or (), *closing)
    more = Contactable(best_hours or (), basis, basis_source)
    words = settled(env, person, A_PERSON)
    with env.writing("person edit") as book:
        change = edit_person(book, find_person(book, words), known, reach, more)
    done = "Changed" if change.changed else "Nothing to change in"
    _answer(env, "person_edit", change, f"{done} {change.card.person.name}", as_json=as_json)


def list_(
    ctx: Context,
    account: At = None,
    relation: fields.RelationOf = None,
    limit: AtMost = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
) -> None:
    """List the people by name, all or those of an account."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.render.accounts.person import people_csv, people_json, people_report
    from salesbook.work.accounts.names import AN_ACCOUNT, account_named
    from salesbook.work.accounts.person import list_people

    env = environment(ctx)
    place = settled(env, account, AN_ACCOUNT) if account else None
    page = limit or (None if as_json or as_csv else PAGE)
    with env.reading() as book:
        at = account_named(book, place) if place else None
        cards, more = list_people(book, account=at, relation=relation, limit=page)
    if as_json:
        env.write(people_json(cards, env.moment().today, more))
    elif as_csv:
        env.write(people_csv(cards))
    else:
        env.show(people_report(cards, more))


def left(
    ctx: Context,
    person: PersonName,
    account: At = None,
    on: On = None,
    as_json: AsJson = False,
) -> None:
    """Note that a person left; what was said with them stays."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.work.accounts.names import A_PERSON, AN_ACCOUNT, account_named, find_person
    from salesbook.work.accounts.person import person_left
    from salesbook.work.book.typed_day import typed_day

    env = environment(ctx)
    words = settled(env, person, A_PERSON)
    place = settled(env, account, AN_ACCOUNT) if account else None
    with env.writing("person left") as book:
        at = account_named(book, place) if place else None
        day = typed_day(book, on or "today", forwards=False, locale=env.locale)
        change = person_left(book, find_person(book, words), day, account=at)
    _answer(env, "person_left", change, f"{change.card.person.name} left", as_json=as_json)


def moved(
    ctx: Context,
    person: PersonName,
    account: AccountName,
    title: fields.Title = None,
    department: fields.Department = None,
    on: On = None,
    as_json: AsJson = False,
) -> None:
    """Note that a person works somewhere else now."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.work.accounts.names import A_PERSON, AN_ACCOUNT, account_named, find_person
    from salesbook.work.accounts.person import person_moved
    from salesbook.work.book.typed_day import typed_day

    env = environment(ctx)
    words, place = settled(env, person, A_PERSON), settled(env, account, AN_ACCOUNT)
    with env.writing("person moved") as book:
        day = typed_day(book, on or "today", forwards=False, locale=env.locale)
        to, who = account_named(book, place), find_person(book, words)
        change = person_moved(book, who, to, day, job_title=title, department=department)
    said = f"{change.card.person.name} moved to {to.name}"
    _answer(env, "person_moved", change, said, as_json=as_json)


def _answer(
    env: Environment, kind: str, change: "PersonChange", said: str, *, as_json: bool
) -> None:
    """Print what became of a person."""
    from salesbook.render.accounts.person import person_json, person_report

    if as_json:
        env.write(person_json(kind, change.card, change.particulars, change.rows))
    else:
        env.show(person_report(change, said))
