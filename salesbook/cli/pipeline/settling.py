"""Asking which opportunity or campaign is meant, where words mean several and one can be asked."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from salesbook.cli.environment import Environment
    from salesbook.store.book.book import Book


def settled_opportunity(env: "Environment", words: str) -> str:
    """Return the words, or the handle of the opportunity that was picked."""
    from salesbook.work.pipeline.naming import opportunity_named

    return _settled(env, words, opportunity_named)


def settled_campaign(env: "Environment", words: str) -> str:
    """Return the words, or the handle of the campaign that was picked."""
    from salesbook.work.pipeline.naming import campaign_named

    return _settled(env, words, campaign_named)


def _settled(env: "Environment", words: str, find: "Callable[[Book, str], object]") -> str:
    """Let one of several be picked; whatever else is wrong with words is the command's to say."""
    from salesbook.cli.asking import choose
    from salesbook.domain.errors import NameAmbiguousError, SalesbookError

    if not env.interactive:
        return words
    try:
        with env.reading() as book:
            find(book, words)
    except NameAmbiguousError as several:
        picked = choose(env, f"Which “{words}”?", several.candidates)
        return words if picked is None else several.candidates[picked].split()[0]
    except SalesbookError:
        return words
    return words
