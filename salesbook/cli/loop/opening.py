"""`salesbook log` alone at a terminal: whom it was with is asked at once.

Nothing is imported for that question but what a prompt needs; the rest loads behind it, while the
answer is typed.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from salesbook.cli.asking import above, ask, at_keys
from salesbook.cli.behind import Behind
from salesbook.cli.loop.draft import read_drafts
from salesbook.cli.loop.form import WHO, introduce

if TYPE_CHECKING:
    from salesbook.cli.environment import Environment
    from salesbook.cli.loop.naming import Named
    from salesbook.domain.loop.entry import Entry

_QUESTION = "Who:"


def log_alone(env: "Environment", entry: "Entry | None" = None, *, as_json: bool = False) -> None:
    """Ask for a whole log, beginning with whom it was with; an entry holds what was said."""
    left = list(read_drafts(env).values())
    draft = left[-1] if left else {}
    introduce(env, draft)
    answer = _Opening(env, draft.get(WHO, "")).ask()
    from salesbook.cli.loop.entering import enter_form
    from salesbook.domain.loop.entry import Entry

    said = entry or Entry()
    enter_form(env, said, _whom(env, answer, new=said.new), as_json=as_json)


class _Opening:
    """The first question, and what loads behind it.

    What is planned today is told before the question is asked, put above it while it waits for an
    answer, and left out when the answer came first.
    """

    def __init__(self, env: "Environment", default: str) -> None:
        self.env, self.default = env, default
        self.behind = Behind(self._load)
        self.put: Callable[[list[str]], None] = lambda lines: env.tell(*lines)

    def ask(self) -> str:
        """Ask; errors of the loading are raised when the answer is there."""
        if not at_keys(self.env):
            self.behind.result()
        self.put = lambda lines: above(self.env, lines, _QUESTION, default=self.default)
        answer = ask(
            self.env,
            _QUESTION,
            default=self.default,
            once_shown=self.behind.start,
            complete=self._names,
        )
        self.put = lambda _: None
        self.behind.result()
        return answer

    def _names(self, typed: str) -> list[str]:
        """List the names that begin so, as the shell's completion does."""
        from salesbook.cli.completing.answer import whole_answer

        lines = whole_answer(["log", typed], self.env).splitlines()
        return [line.partition("\t")[0] for line in lines if not typed.startswith("-")]

    def _load(self) -> None:
        """Load what a log needs, and read what is planned."""
        import salesbook.cli.accounts.picking
        import salesbook.cli.loop.entering
        import salesbook.render.loop.log
        import salesbook.work.loop.log  # noqa: F401 (used once the form is filled in)

        self.put(_planned(self.env))


def _planned(env: "Environment") -> list[str]:
    """List the contacts of today's plan of which nothing was said yet."""
    from salesbook.render.labels import labelled
    from salesbook.render.layout import Indent
    from salesbook.work.loop.planned import unlogged_today

    with env.reading() as book:
        waiting = unlogged_today(book)
    rows = labelled(
        (f"{number:>2}", f"{item.party.label}: {item.title}") for number, item in waiting
    )
    lines = [line.plain for line in Indent(rows).lines(env.width)]
    return ["From today's plan:", *lines] if lines else []


def _whom(env: "Environment", answer: str, *, new: bool) -> "Named":
    """Settle whom it was with before anything else is asked; ask again for what is no name."""
    from salesbook.cli.loop.naming import name_whom
    from salesbook.domain.errors import NameNotFoundError, SalesbookError

    while True:
        try:
            whom = name_whom(env, answer, new=new)
        except SalesbookError as error:
            if not isinstance(error, NameNotFoundError):  # that was said with the offer to enter it
                env.tell(error.message, error.hint or "")
            answer = ask(env, _QUESTION)
        else:
            if whom.label != answer:
                env.tell(f"  {whom.label}")
            return whom
