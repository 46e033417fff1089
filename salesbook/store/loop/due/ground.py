"""Ground: whether an account has a number, a record, a person; each is one look in an index."""

from salesbook.domain.loop.due.ground import Ground
from salesbook.store.statement import Answer


def ground_in(row: Answer) -> Ground:
    """Read what there is to go by from the columns that `ground_of` asks for."""
    return Ground(bool(row.has_phone), bool(row.has_record), bool(row.has_person))
