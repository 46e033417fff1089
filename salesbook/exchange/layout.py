"""A layout: the columns one kind of file has, and the fields they fill."""

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct, field

from salesbook.domain.book.import_batch import ImportFormat, SourceSystem
from salesbook.domain.errors import UsageError
from salesbook.exchange.csv.header import squeezed
from salesbook.exchange.fields import FIELDS, SHORT_NAMES, Field
from salesbook.exchange.record import Entry

NOT_TAKEN = "-"
"""The field of a column that a person leaves out: `--map "Fax=-"`."""

_NAMES_OF_PEOPLE = frozenset({"person.id", "person.name", "person.given", "person.family"})


class Layout(Struct, frozen=True):
    """What is known of one kind of file.

    `columns` maps squeezed header names to full field names; a file is of this layout when it has
    all that are `needed`. `rank` orders what can be imported together: accounts before the people
    in them. Columns that are `derived` say nothing new. Files of `ours` have no other columns;
    XX of an assembled row what only
    this layout knows.
    """

    format: ImportFormat
    kind: str
    system: SourceSystem
    columns: Mapping[str, str]
    needed: frozenset[str]
    expected: str
    rank: int
    derived: frozenset[str] = frozenset()
    ours: bool = False
    guarded: bool = False
    origin: str | None = None
    named_by_name: bool = False
    finish: Callable[[Entry], Entry] = field(default=lambda entry: entry)

    def suits(self, header: Sequence[str]) -> bool:
        """Tell whether a header has every column this layout needs."""
        names = {squeezed(name) for name in header}
        closed = not self.ours or names <= self.columns.keys() | self.derived
        return self.needed <= names and closed


class Columns(Struct, frozen=True):
    """Which column of a file fills which field, by position; None is not taken."""

    header: tuple[str, ...]
    fields: tuple[Field | None, ...]
    derived: frozenset[str] = frozenset()

    @property
    def taken(self) -> dict[str, str]:
        """The columns that are taken, each with the field it fills."""
        return {
            name: f"{one.part}.{one.attribute}"
            for name, one in zip(self.header, self.fields, strict=True)
            if one is not None
        }

    @property
    def not_taken(self) -> tuple[str, ...]:
        """The columns that nothing is taken from, in the order of the file."""
        return tuple(
            name
            for name, one in zip(self.header, self.fields, strict=True)
            if one is None and name and squeezed(name) not in self.derived
        )


def map_columns(layout: Layout, header: Sequence[str], asked: Mapping[str, str]) -> Columns:
    """Find the field of every column; what is asked for goes before the layout's own.

    A name that stands twice fills its field from its first column only: the second block belongs
    to another object. What would belong to a person (an e-mail, a number, a note) belongs to the
    account in a file that names no people. Raises UsageError for a column or a field that does not
    exist.
    """
    wanted = {squeezed(name): _full_name(said) for name, said in asked.items()}
    present = [squeezed(name) for name in header]
    for name in asked:
        if squeezed(name) not in present:
            listed = ", ".join(f"“{one}”" for one in header if one)
            raise UsageError(f"There is no column “{name}”.", hint=f"The columns are {listed}")
    names = [wanted.get(name, layout.columns.get(name)) for name in present]
    if not _NAMES_OF_PEOPLE & set(names):
        names = [name if name is None else _of_the_account(name) for name in names]
    repeated = [name in present[:index] for index, name in enumerate(present)]
    fields = (
        None if name is None or again else FIELDS.get(name)
        for name, again in zip(names, repeated, strict=True)
    )
    return Columns(tuple(header), tuple(fields), layout.derived)


def _of_the_account(name: str) -> str:
    """Give what would belong to a person to the account, in a file that names no people."""
    owned = name.replace("person.", "account.", 1)
    return owned if owned in FIELDS else name


def _full_name(said: str) -> str:
    name = said.strip().casefold()
    if name in FIELDS or name == NOT_TAKEN:
        return name
    if name in SHORT_NAMES:
        return SHORT_NAMES[name]
    raise UsageError(
        f"There is no field “{said}”.",
        hint=f"A field is one of: {', '.join(SHORT_NAMES)}; a bare - leaves the column out",
    )
