"""LinkedIn's `Connections.csv`: people with where they work, their profile being their id.

Some files begin with a note of several lines, older ones have no `URL` or have it last. A row with
only a date is a member who has left. A connection is no conversation: nothing here is one.
"""

import re
from urllib.parse import unquote

from msgspec.structs import replace

from salesbook.domain.book.import_batch import ImportFormat, SourceSystem
from salesbook.exchange.layout import Layout
from salesbook.exchange.record import Entry

_HOST = re.compile(r"^(?:https?://)?(?:[a-z]{2,3}\.)?linkedin\.com/", re.IGNORECASE)


def profile_key(address: str) -> str:
    """Write a profile's address so that equal profiles are equal: no host, query or last slash."""
    path = _HOST.sub("", address.partition("?")[0].partition("#")[0])
    return unquote(path).rstrip("/")


def _finish(entry: Entry) -> Entry:
    person = entry.person
    if person is None or not (person.name or person.id or person.emails):
        return replace(entry, person=None, skipped="a member who has left: only the date is there")
    key = profile_key(person.id) if person.id else None
    return replace(entry, person=replace(person, id=key))


CONNECTIONS = Layout(
    format=ImportFormat.LINKEDIN,
    kind="connections",
    system=SourceSystem.LINKEDIN,
    columns={
        "firstname": "person.given",
        "lastname": "person.family",
        "url": "person.id",
        "emailaddress": "person.email",
        "company": "person.account",
        "position": "person.job_title",
    },
    needed=frozenset({"firstname", "lastname", "connectedon"}),
    expected="First Name,Last Name,URL,Email Address,Company,Position,Connected On",
    rank=2,
    finish=_finish,
)

LAYOUTS = (CONNECTIONS,)
