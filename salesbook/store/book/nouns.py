"""What a row is called when a sentence speaks of it."""

from uuid import UUID

from salesbook.store.book.book import Book
from salesbook.store.book.stored import table_named

_ODD = {
    "people": "person",
    "aliases": "alias",
    "interaction_people": "person of an interaction",
    "lawful_bases": "lawful basis",
    "opportunities": "opportunity",
    "best_hours": "best hours",
    "role_evidence": "evidence of a role",
}
_OWNERS = (("account_id", "accounts"), ("person_id", "people"))


def noun_of(table: str) -> str:
    """Name one row of a table: `follow_ups` holds a follow-up."""
    plain = _ODD.get(table) or table.removesuffix("s")
    return plain.replace("follow_up", "follow-up").replace("_", " ")


def name_of(book: Book, table_name: str, row_id: UUID) -> str:
    """Name a row to people: its own name, or that of the account or person it belongs to."""
    table = table_named(table_name)
    row = book.current(table, [row_id]).get(row_id)
    noun = noun_of(table_name)
    if row is None:
        return f"the {noun}"
    if "name" in row:
        return f"“{row['name']}”"
    for column, owner in _OWNERS:
        owner_id = row.get(column)
        if owner_id is not None:
            owning = book.current(table_named(owner), [owner_id])[owner_id]
            return f"the {noun} of “{owning['name']}”"
    return f"the {noun}"


def sentence_case(words: str) -> str:
    """Begin a sentence with these words."""
    return words[:1].upper() + words[1:]
