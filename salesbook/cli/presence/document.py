"""`salesbook document`: what there is to show and to send, and who has it already."""

from typing import TYPE_CHECKING, Annotated

from salesbook.cli.accounts.account import PAGE, AtMost
from salesbook.cli.environment import environment
from salesbook.cli.options import Argument, AsCsv, AsJson, Context, Option

if TYPE_CHECKING:
    from salesbook.cli.environment import Environment
    from salesbook.domain.presence.document import DocumentChange

EXAMPLES = (
    'salesbook document add pumps.pdf --title "Pumps 2026" --until "31 dec"',
    'salesbook document send "pumps 2026" anna --medium email',
    "salesbook document list --to anna",
)

Title = Annotated[str | None, Option("--title", metavar="WORDS", help="What it is called.")]
Kind = Annotated[
    str | None,
    Option(
        "--kind",
        metavar="KIND",
        help="brochure, photo, promotion, procedure, price_list, case_study, deck or link.",
    ),
]
Product = Annotated[
    str | None, Option("--product", metavar="PRODUCT", help="The product it is about.")
]
Topic = Annotated[
    list[str] | None,
    Option("--topic", metavar="WORDS", help="What it is about; may be said more than once."),
]
Until = Annotated[str | None, Option("--until", metavar="DATE", help="Valid until, e.g. eoy.")]
Doc = Annotated[str, Argument(metavar="DOC", help="Its title, the beginning of it, or its ID.")]


def add(
    ctx: Context,
    place: Annotated[str, Argument(metavar="FILE|URL", help="A file, which stays, or a link.")],
    title: Title = None,
    kind: Kind = None,
    product: Product = None,
    topic: Topic = None,
    until: Until = None,
    as_json: AsJson = False,
) -> None:
    """Keep where a brochure, a price list or a link is; a file stays where it is."""
    from salesbook.cli.pipeline.picking import settled_product
    from salesbook.work.presence.document_change import DocumentWords, add_document
    from salesbook.work.presence.document_file import read_place

    env, found = environment(ctx), read_place(place)
    about = product and settled_product(env, product)
    words = DocumentWords(title, kind, about, tuple(topic or ()), until)
    with env.writing("document add") as book:
        change = add_document(book, found, words, env.locale)
    _receipt(env, "document_add", change, as_json=as_json)


def edit(
    ctx: Context,
    document: Doc,
    title: Title = None,
    kind: Kind = None,
    product: Product = None,
    topic: Topic = None,
    until: Until = None,
    always: Annotated[bool, Option("--always", help="Valid without an end.")] = False,
    as_json: AsJson = False,
) -> None:
    """Change what is said of a document: its title, what it is about, until when it is valid."""
    from salesbook.cli.pipeline.picking import settled_product
    from salesbook.cli.presence.picking import settled_document
    from salesbook.work.presence.document_change import DocumentWords, edit_document

    env = environment(ctx)
    meant, about = settled_document(env, document), product and settled_product(env, product)
    words = DocumentWords(title, kind, about, tuple(topic or ()), until, always)
    with env.writing("document edit") as book:
        change = edit_document(book, meant, words, env.locale)
    _receipt(env, "document_edit", change, as_json=as_json)


def remove(ctx: Context, document: Doc, as_json: AsJson = False) -> None:
    """Take a document out of the book; the file stays, and so does who got it."""
    from salesbook.cli.presence.picking import settled_document
    from salesbook.work.presence.document_change import drop_document

    env = environment(ctx)
    meant = settled_document(env, document)
    with env.writing("document remove") as book:
        change = drop_document(book, meant)
    _receipt(env, "document_remove", change, as_json=as_json)


def show(ctx: Context, document: Doc, as_json: AsJson = False) -> None:
    """See what a document is, and who has it already."""
    from salesbook.cli.presence.picking import settled_document
    from salesbook.render.presence.document import holders_json, holders_report
    from salesbook.work.presence.document_change import show_document

    env = environment(ctx)
    meant = settled_document(env, document)
    with env.reading() as book:
        change, holdings = show_document(book, meant)
    if as_json:
        env.write(holders_json(change, holdings))
    else:
        env.show(holders_report(change, holdings, env.moment()))


def send(
    ctx: Context,
    document: Doc,
    people: Annotated[list[str], Argument(metavar="PERSON", help="Who gets it; one or more.")],
    medium: Annotated[
        str | None,
        Option(
            "--medium -m",
            metavar="MEDIUM",
            help="email, phone, video, chat, post, social or hand.",
        ),
    ] = None,
    at: Annotated[str | None, Option("--at", metavar="WHEN", help="When; now without.")] = None,
    as_json: AsJson = False,
) -> None:
    """Say that people got a document; what was due by that channel is closed."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.cli.loop.keeping import order_of
    from salesbook.cli.presence.picking import settled_document
    from salesbook.render.loop.sending import sent_hints, sent_json, sent_report
    from salesbook.work.accounts.names import A_PERSON
    from salesbook.work.loop.sending import Sending, send_document

    env = environment(ctx)
    meant = settled_document(env, document)
    named = tuple(settled(env, person, A_PERSON) for person in people)
    with env.writing("document send") as book:
        sent = send_document(book, Sending(meant, named, medium, at), order_of(env))
    if as_json:
        env.write(sent_json(sent))
        return
    env.show(sent_report(sent))
    env.tell(*sent_hints(sent), "Take it back: salesbook undo")


def list_(
    ctx: Context,
    product: Annotated[
        str | None, Option("--product", metavar="PRODUCT", help="Only of this product.")
    ] = None,
    to: Annotated[
        str | None, Option("--to", metavar="PERSON", help="What this person has.")
    ] = None,
    valid: Annotated[bool, Option("--valid", help="Only what is still valid.")] = False,
    limit: AtMost = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
) -> None:
    """List the documents, and how many people have each already."""
    from salesbook.cli.accounts.picking import settled
    from salesbook.cli.pipeline.picking import settled_product
    from salesbook.render.presence.document import documents_csv, documents_json, documents_report
    from salesbook.work.accounts.names import A_PERSON
    from salesbook.work.presence.document_change import Asked, list_documents

    env, page = environment(ctx), None if as_json or as_csv else PAGE
    about = product and settled_product(env, product)
    asked = Asked(about, to and settled(env, to, A_PERSON), valid)
    with env.reading() as book:
        found, more = list_documents(book, asked, limit or page)
    if as_json:
        env.write(documents_json(found, env.moment().today, more))
    elif as_csv:
        env.write(documents_csv(found))
    else:
        narrowed = asked != Asked()
        env.show(documents_report(found, env.moment(), more, to=bool(to), narrowed=narrowed))


def _receipt(env: "Environment", kind: str, change: "DocumentChange", *, as_json: bool) -> None:
    from salesbook.render.presence.document import document_json, document_report

    if as_json:
        env.write(document_json(kind, change))
        return
    said = {"document_add": "Added", "document_edit": "Changed"}.get(kind, "Took out")
    env.show(document_report(change, said))
    env.tell("Take it back: salesbook undo")
