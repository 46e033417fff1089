"""`salesbook review`: read notes together by the rules, and say what no rule can tell."""

from typing import TYPE_CHECKING, Annotated

from salesbook.cli.environment import environment
from salesbook.cli.options import (
    Argument,
    AsCsv,
    AsJson,
    Context,
    Option,
    RepName,
    Since,
    Until,
)
from salesbook.domain.team.review import ABOUT, HIGHEST, LOWEST, Criterion

if TYPE_CHECKING:
    from salesbook.cli.environment import Environment
    from salesbook.domain.team.review import Scores
    from salesbook.domain.team.sample import Sample, Sampled

EXAMPLES = (
    "salesbook review",
    "salesbook review robin --since 1 oct --sample 8",
    'salesbook review add k3f9q2 --purpose 4 --questions 3 --comment "Ask who decides"',
    "salesbook review list --rep robin",
)

AtMost = Annotated[int | None, Option("--limit", metavar="N", min=1, help="At most so many.")]
_PAGE = 50
_MOST = 50
_KEYS = "1-5 scores, Enter goes on, n next note, q stops"


def _score(criterion: Criterion) -> Option:
    flag, about = criterion.value.replace("_", "-"), ABOUT[criterion]
    shown = f"{about[0].upper()}{about[1:]}."
    return Option(f"--{flag}", metavar="1-5", min=LOWEST, max=HIGHEST, help=shown)


def review(
    ctx: Context,
    rep: Annotated[str | None, Argument(metavar="[REP]", help="Whose notes; yours.")] = None,
    since: Since = None,
    until: Until = None,
    sample: Annotated[
        int, Option("--sample", metavar="N", min=1, max=_MOST, help="So many notes.")
    ] = 5,
    seed: Annotated[
        str | None, Option("--seed", metavar="N", help="Another sample; the same for all.")
    ] = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
) -> None:
    """Read a sample of notes by the rules; at a terminal a colleague's one by one, to score."""
    from salesbook.render.team.review import sample_csv, sample_json, sample_report
    from salesbook.work.team.review import Asked, sample_notes

    env = environment(ctx)
    with env.reading() as book:
        found = sample_notes(book, Asked(rep, since, until, sample, seed, env.locale))
    if as_json:
        env.write(sample_json(found))
    elif as_csv:
        env.write(sample_csv(found))
    elif env.interactive and found.notes and not found.own:
        _walk(env, found)
    else:
        env.show(sample_report(found))


def add(
    ctx: Context,
    handle: Annotated[
        str, Argument(metavar="ID", help="Of a log or a review; “last” is reviewed last.")
    ],
    preparation: Annotated[int | None, _score(Criterion.PREPARATION)] = None,
    purpose: Annotated[int | None, _score(Criterion.PURPOSE)] = None,
    questions: Annotated[int | None, _score(Criterion.QUESTIONS)] = None,
    listening: Annotated[int | None, _score(Criterion.LISTENING)] = None,
    proposal: Annotated[int | None, _score(Criterion.PROPOSAL)] = None,
    next_purpose: Annotated[int | None, _score(Criterion.NEXT_PURPOSE)] = None,
    comment: Annotated[
        str | None, Option("--comment", metavar="TEXT", help="What was good, what would be better.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Say what you think of a colleague's note; a second time changes what you said."""
    from salesbook.render.team.review import judged_json, judged_report
    from salesbook.work.team.review import add_review

    env = environment(ctx)
    said = (preparation, purpose, questions, listening, proposal, next_purpose)
    scores = {name: score for name, score in zip(Criterion, said, strict=True) if score}
    with env.writing("review add") as book:
        judged = add_review(book, handle, scores, comment)
    if as_json:
        return env.write(judged_json(judged))
    env.show(judged_report(judged))
    return env.tell("Take it back: salesbook undo") if judged.changed else None


def list_(
    ctx: Context,
    rep: RepName = None,
    limit: AtMost = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
) -> None:
    """List the reviews you may read: of your notes, by you, or of all whom you lead."""
    from salesbook.render.team.review import reviews_csv, reviews_json, reviews_report
    from salesbook.work.team.review import list_reviews

    env, page = environment(ctx), None if as_json or as_csv else _PAGE
    with env.reading() as book:
        found, more = list_reviews(book, rep, limit or page)
    if as_json:
        env.write(reviews_json(found, env.moment().today, more))
    elif as_csv:
        env.write(reviews_csv(found))
    else:
        env.show(reviews_report(found, env.moment(), more))


def show(
    ctx: Context,
    handle: Annotated[
        str, Argument(metavar="ID", help="Of a review or a log; “last” is the latest review.")
    ],
    as_json: AsJson = False,
) -> None:
    """Read one note, which rules it keeps, and what was said of it."""
    from salesbook.render.team.review import note_json, one_report
    from salesbook.work.team.review import read_note

    env = environment(ctx)
    with env.reading() as book:
        note = read_note(book, handle)
    if as_json:
        env.write(note_json(note, env.moment().today))
    else:
        env.show(one_report(note, env.moment()))


def _walk(env: "Environment", sample: "Sample") -> None:
    """Show one note after another and ask for scores; every answer is kept before the next."""
    from salesbook.render.layout import stacked
    from salesbook.render.team.review import note_report, sample_heading

    env.show(stacked(*sample_heading(sample)))
    env.tell(_KEYS)
    for place, note in enumerate(sample.notes, start=1):
        env.say(f"\n{place} of {len(sample.notes)}")
        env.show(note_report(note, sample.moment))
        try:
            if not _judge(env, note, sample.said_by_reader(note)):
                break
        except EOFError:
            break
    env.tell("What you said: salesbook review list", "Take the last back: salesbook undo")


def _judge(env: "Environment", note: "Sampled", known: "Scores") -> bool:
    """Ask for each score and a comment; tell whether to go on with the next note."""
    from salesbook.cli.asking import ask

    for criterion in Criterion:
        answer = _answer(env, criterion, known.get(criterion))
        if answer in {"n", "q"}:
            return answer == "n"
        if answer:
            _keep(env, note, {criterion: int(answer)})
    comment = ask(env, "A comment, or Enter:")
    if comment and comment.casefold() not in {"n", "q"}:
        _keep(env, note, {}, comment)
    return comment.casefold() != "q"


def _answer(env: "Environment", criterion: Criterion, score: int | None) -> str:
    """Ask for one score; what was said before stands in brackets, and Enter leaves it."""
    from salesbook.cli.asking import ask
    from salesbook.domain.team.review import plain_name

    known = {"", "n", "q", *map(str, range(LOWEST, HIGHEST + 1))}
    said = f" [{score}]" if score else ""
    question = f"{plain_name(criterion).capitalize()} ({ABOUT[criterion]})?{said}"
    while (answer := ask(env, question).casefold()) not in known:
        env.tell(f"“{answer}” is none of these:", _KEYS)
    return answer


def _keep(env: "Environment", note: "Sampled", scores: "Scores", comment: str = "") -> None:
    """Keep one answer as its own operation; what is wrong with it is said, and the walk goes on."""
    from salesbook.domain.errors import SalesbookError
    from salesbook.work.team.review import add_review

    try:
        with env.writing("review add") as book:
            add_review(book, note.talk.interaction.handle, scores, comment)
    except SalesbookError as error:
        env.tell(*filter(None, (error.message, error.hint)))
