import pytest

from salesbook.domain.book.import_batch import ImportFormat
from salesbook.domain.errors import UsageError
from tests.exchange.conftest import Reads


def test_a_format_that_is_chosen_must_fit(reads: Reads) -> None:
    with pytest.raises(UsageError, match="not of the format “linkedin”"):
        reads("name,city\nAcme,Ghent\n", format=ImportFormat.LINKEDIN)


def test_a_format_that_is_not_read_yet_says_so(reads: Reads) -> None:
    with pytest.raises(UsageError, match="“vcard” are not read yet"):
        reads("name,city\nAcme,Ghent\n", format=ImportFormat.VCARD)


def test_any_csv_may_be_asked_for(reads: Reads) -> None:
    file = reads("name,city\n' Acme,Ghent\n", format=ImportFormat.OTHER_CSV)

    assert file.layout.format is ImportFormat.OTHER_CSV


def test_a_map_makes_any_csv_of_a_file_that_might_be_ours(reads: Reads) -> None:
    file = reads("name,city\nAcme,Ghent\n", mapping={"name": "person"})

    assert file.columns.taken == {"name": "person.name", "city": "account.city"}


def test_a_damaged_row_and_a_footer_are_entries_too(reads: Reads) -> None:
    text = 'Company,City,Phone\n"Acme"x,Ghent,1\nBeta,Ghent,2\nTotal 2\n'

    damaged, good, footer = reads(text).entries()

    assert damaged.damage is not None
    assert good.account is not None
    assert footer.skipped == "a report's footer, no record"


def test_a_file_that_is_not_utf8_warns(reads: Reads) -> None:
    file = reads("Company,City\nCafé,Ghent\n".encode("cp1252"))

    assert len(file.warnings) == 1
