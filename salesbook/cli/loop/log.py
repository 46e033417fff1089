"""`salesbook log`: one contact or attempt, in one line, in flags, or in a form."""

from typing import TYPE_CHECKING, Annotated

from salesbook.cli.environment import environment
from salesbook.cli.options import MORE, Argument, AsJson, Context, Option

if TYPE_CHECKING:
    from salesbook.cli.environment import Environment
    from salesbook.cli.loop.naming import Named
    from salesbook.domain.loop.entry import Entry

EXAMPLES = (
    "salesbook log",
    "salesbook log acme",
    'salesbook log acme "Wants 12 pumps // Offered 10 % off // Agree the pilot date @fri"',
    "salesbook log acme no answer",
    'salesbook log acme "Wants a test" --promise "Send the drawing @fri" --fact "Rows on Sundays"',
    "salesbook log acme - < note.txt",
)

STDIN = "-"


def log(
    ctx: Context,
    account: Annotated[
        str | None, Argument(metavar="[ACCOUNT|PERSON]", help="Whom it was with.")
    ] = None,
    note: Annotated[
        list[str] | None,
        Argument(
            metavar="[NOTE]",
            help="discussed // proposed // purpose of the next contact @DATE; - reads stdin."
            " Marks: +insight +objection +pushback +need +question +win +complaint +risk.",
        ),
    ] = None,
    discussed: Annotated[
        str, Option("--discussed -d", metavar="TEXT", help="What was discussed.")
    ] = "",
    proposed: Annotated[
        str, Option("--proposed -p", metavar="TEXT", help="What was proposed.")
    ] = "",
    purpose: Annotated[str, Option("--next -n", metavar="PURPOSE", help="Why you talk next.")] = "",
    on: Annotated[str | None, Option("--on -o", metavar="DATE", help="When you talk next.")] = None,
    people: Annotated[
        list[str] | None,
        Option("--with -w", metavar="PERSON", help="Who took part; may be repeated."),
    ] = None,
    by: Annotated[
        str | None,
        Option("--by", metavar="KIND", help="call, video, meeting, visit, email, message …"),
    ] = None,
    outcome: Annotated[
        str | None, Option("--outcome", metavar="WORD", help="no answer, vm, held, sent …")
    ] = None,
    at: Annotated[
        str | None, Option("--at", metavar="WHEN", help="When it was, if not just now.")
    ] = None,
    inbound: Annotated[bool, Option("--in", help="They contacted you.", panel=MORE)] = False,
    minutes: Annotated[
        int | None,
        Option("--for", metavar="MINUTES", min=1, max=1440, help="How long.", panel=MORE),
    ] = None,
    phase: Annotated[
        str | None,
        Option("--phase", metavar="PHASE", help="inform, transact, aftercare.", panel=MORE),
    ] = None,
    goodwill: Annotated[
        bool, Option("--goodwill", help="A human reason, no offer.", panel=MORE)
    ] = False,
    met: Annotated[
        str | None,
        Option("--met", metavar="HOW", help="yes, partly, no: the purpose.", panel=MORE),
    ] = None,
    confirmed: Annotated[
        bool,
        Option("--confirmed", help="You summarised it back.", panel=MORE),
    ] = False,
    closes: Annotated[
        list[str] | None,
        Option("--closes", metavar="ID", help="The follow-up it was for.", panel=MORE),
    ] = None,
    no_next: Annotated[
        str | None,
        Option(
            "--no-next",
            metavar="WHY",
            help="lost, parked, customer_request, one_off.",
            panel=MORE,
        ),
    ] = None,
    plan: Annotated[
        int | None,
        Option(
            "--plan",
            metavar="N",
            help="Contact N of the plan, which knows who.",
            panel=MORE,
        ),
    ] = None,
    facts: Annotated[
        list[str] | None,
        Option("--fact", metavar="TEXT", help="What they told of themselves.", panel=MORE),
    ] = None,
    promises: Annotated[
        list[str] | None,
        Option("--promise", metavar="'TEXT @DATE'", help="What we promised.", panel=MORE),
    ] = None,
    their_promises: Annotated[
        list[str] | None,
        Option("--they-promise", metavar="'TEXT @DATE'", help="What they did.", panel=MORE),
    ] = None,
    sent: Annotated[
        list[str] | None,
        Option("--sent", metavar="DOCUMENT", help="What they got; may be repeated.", panel=MORE),
    ] = None,
    occasion: Annotated[
        str | None,
        Option("--occasion", metavar="'KIND DATE'", help="birthday 12 apr …", panel=MORE),
    ] = None,
    complaint: Annotated[
        str | None,
        Option("--complaint", metavar="ID|TEXT", help="About which, or a new one.", panel=MORE),
    ] = None,
    opportunity: Annotated[
        str | None,
        Option("--opportunity", metavar="ID|NAME", help="About which sale, or none.", panel=MORE),
    ] = None,
    campaign: Annotated[
        str | None, Option("--campaign", metavar="NAME", help="Which it was part of.", panel=MORE)
    ] = None,
    product: Annotated[
        str | None, Option("--product", metavar="PRODUCT", help="About which.", panel=MORE)
    ] = None,
    colleague: Annotated[
        str | None,
        Option("--colleague", metavar="REP", help="Who does what comes next.", panel=MORE),
    ] = None,
    new: Annotated[
        bool,
        Option("--new", help="Enter whom nobody knows yet.", panel=MORE),
    ] = False,
    private: Annotated[
        bool, Option("--private", help="Words for your eyes only.", panel=MORE)
    ] = False,
    anyway: Annotated[
        bool,
        Option("--anyway", help="Keep even a vague purpose.", panel=MORE),
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Log a contact or an attempt; alone at a terminal it asks."""
    from salesbook.domain.loop.entry import Entry

    env = environment(ctx)
    if account == STDIN and note is None and plan is None and not closes:
        raise _nameless()
    if account is not None and (account == STDIN or plan is not None) and _is_note(account, note):
        note, account = [account, *(note or ())], None
    entry = Entry(
        subject=account,
        note=_typed(env, note),
        discussed=discussed,
        proposed=proposed,
        purpose=purpose,
        on=on,
        people=tuple(people or ()),
        by=by,
        inbound=inbound,
        outcome=outcome,
        at=at,
        minutes=minutes,
        phase=phase,
        met=met,
        no_next=no_next,
        closes=tuple(closes or ()),
        plan=plan,
        goodwill=goodwill,
        confirmed=confirmed,
        private=private,
        new=new,
        anyway=anyway,
        facts=tuple(facts or ()),
        promises=tuple(promises or ()),
        their_promises=tuple(their_promises or ()),
        sent=tuple(sent or ()),
        occasion=occasion,
        complaint=complaint,
        opportunity=opportunity,
        campaign=campaign,
        product=product,
        colleague=colleague,
    )
    _enter(env, entry, as_json=as_json)


def _enter(env: "Environment", entry: "Entry", *, as_json: bool) -> None:
    """Keep an entry and print its receipt; one that says nothing yet is asked for.

    Raises `UsageError` where nobody can be asked.
    """
    from salesbook.cli.loop.entering import enter_form, keep
    from salesbook.cli.loop.naming import name_whom, settle_names

    if entry.says_something or entry.closes:
        keep(env, settle_names(env, entry), as_json=as_json)
    elif not env.interactive:
        raise _unsaid(entry)
    elif entry.subject is None:
        from salesbook.cli.loop.opening import log_alone

        log_alone(env, entry, as_json=as_json)
    else:
        whom = name_whom(env, entry.subject, new=entry.new)
        _introduce(env, whom)
        enter_form(env, entry, whom, as_json=as_json)


def _introduce(env: "Environment", whom: "Named") -> None:
    from salesbook.cli.loop.draft import read_drafts
    from salesbook.cli.loop.form import WHO, introduce

    introduce(env, {**read_drafts(env).get(whom.key, {}), WHO: whom.label})


def _unsaid(entry: "Entry") -> Exception:
    from salesbook.domain.errors import UsageError

    if entry.subject is None:
        return UsageError(
            "Whom was it with, and what was said?",
            hint='salesbook log acme "Wants pumps // Offered 12 // Agree the date @fri"',
        )
    return UsageError(
        f"What was said with “{entry.subject}”?",
        hint=f'salesbook log "{entry.subject}" "discussed // proposed // why next @fri"',
    )


def _nameless() -> Exception:
    from salesbook.domain.errors import UsageError

    return UsageError(
        "“-” is the note, read from stdin. Whom was it with?", hint="salesbook log acme -"
    )


def _is_note(first: str, others: list[str] | None) -> bool:
    """Tell whether nobody is named: the plan says who, so a lone text is the note."""
    from salesbook.domain.loop.words import outcome_alone

    return not others or outcome_alone(" ".join([first, *others])) is not None


def _typed(env: "Environment", note: list[str] | None) -> str:
    """Take the note as typed, quoted or not; `-` alone is what stands on stdin."""
    return env.stdin.read() if note == [STDIN] else " ".join(note or ())
