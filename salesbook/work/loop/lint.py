"""Lint purposes, with rewrites from an account's facts when one is named; list the rules."""

from collections.abc import Iterable

from salesbook.domain.book.wording import wording_of
from salesbook.domain.loop.draft_facts import DraftFacts
from salesbook.domain.loop.follow_up import PurposeKind
from salesbook.domain.loop.lint import Linted, Verdict, lint_purpose
from salesbook.domain.loop.phrases.rules import Rule, rules_of
from salesbook.domain.loop.receipt import Whom
from salesbook.store.book.book import Book
from salesbook.store.book.setting import settings_of
from salesbook.work.accounts.names import find_subject
from salesbook.work.loop.whom_facts import facts_of_whom


def lint_lines(
    book: Book, lines: Iterable[str], account: str | None, *, goodwill: bool = False
) -> Linted:
    """Weigh each line, in order, as a purpose or as goodwill; the rep's own empty phrases count."""
    settings = settings_of(book)
    facts = DraftFacts(book.moment.today, phrases=settings.phrases)
    if account is not None:
        subject = find_subject(book, account)
        people = (subject.person,) if subject.person else ()
        whom = Whom(subject.account, people)
        facts = facts_of_whom(book, whom, settings, kind_word=goodwill)
    kind = PurposeKind.GOODWILL if goodwill else PurposeKind.COMMERCIAL
    verdicts = tuple(Verdict(line, lint_purpose(line, facts, kind=kind)) for line in lines)
    return Linted(verdicts, silent=wording_of(settings.phrases).says_nothing)


def lint_rules(book: Book) -> list[Rule]:
    """List the rules of the rep, those that are off too."""
    return rules_of(settings_of(book).phrases)
