import pytest

from salesbook.domain.book.import_batch import ImportFormat
from salesbook.exchange.linkedin import profile_key
from salesbook.exchange.record import EmailSaid, PersonRecord
from tests.exchange.conftest import Reads
from tests.house import RealFiles

_PREAMBLE = (
    'Notes:\r\n"When exporting your connection data, you may notice that some of the email '
    'addresses are missing."\r\n\r\n'
)
_HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n"


def test_a_connection_is_a_person_with_a_place(reads: Reads) -> None:
    row = "Zoë,O'Neil,https://www.linkedin.com/in/zo%C3%AB-1/?x=1,zoe@acme.com,Acme,CTO,07 Dec 2025"

    file = reads(_PREAMBLE + _HEADER + row + "\r\n")

    assert (file.layout.format, file.row_count) == (ImportFormat.LINKEDIN, 1)
    assert file.columns.not_taken == ("Connected On",)
    [entry] = file.entries()
    assert entry.line == 5
    assert entry.person == PersonRecord(
        id="in/zoë-1",
        name="Zoë O'Neil",
        given="Zoë",
        family="O'Neil",
        account="Acme",
        job_title="CTO",
        emails=(EmailSaid("zoe@acme.com"),),
    )


def test_older_files_have_no_preamble_and_their_url_last_or_not_at_all(reads: Reads) -> None:
    header = "First Name,Last Name,Email Address,Company,Position,Connected On\n"

    [entry] = reads(header + "Ann,undefined,,,,15-Jan-24\n").entries()

    assert entry.person is not None
    assert (entry.person.name, entry.person.id) == ("Ann", None)


def test_a_row_with_only_a_date_is_a_member_who_has_left(reads: Reads) -> None:
    [entry] = reads(_HEADER + ",,,,,,08 Dec 2025\r\n").entries()

    assert entry.person is None
    assert entry.skipped == "a member who has left: only the date is there"


@pytest.mark.parametrize(
    "address",
    [
        "https://www.linkedin.com/in/ann-b",
        "http://nl.linkedin.com/in/ann-b/",
        "linkedin.com/in/ann-b?trk=x#top",
    ],
)
def test_one_profile_has_one_key(address: str) -> None:
    assert profile_key(address) == "in/ann-b"


def test_real_exports_are_read_whole(real_files: RealFiles, reads: Reads) -> None:
    folder = real_files("linkedin")

    for path in sorted(folder.glob("*Connections.csv")):
        entries = list(reads(path.read_bytes()).entries())
        assert not any(entry.faults or entry.damage for entry in entries), path.name
        assert any(entry.person for entry in entries), path.name
