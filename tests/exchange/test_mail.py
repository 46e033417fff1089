"""Mail as a file: what any mail program reads back."""

from datetime import UTC, datetime
from email import message_from_bytes, policy
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.loop.recap import Addressee, Recap
from salesbook.exchange.mail import mail_text

NOW = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)


def recap(text: str = "Hello,\n", *, to: Addressee, sender: Addressee | None = None) -> Recap:
    named = sender or Addressee("Robin Vos")
    return Recap(UUID(int=1), "Our call of Mon 23 Nov", text, named, (to,), NOW)


@pytest.mark.parametrize(
    ("address", "written"),
    [
        ("zoe@acme.example", '"Vermeer, Zoë" <zoe@acme.example>'),
        ("zoë@acme.example", '"Vermeer, Zoë" <zoë@acme.example>'),
        ("zoe@bücher.example", '"Vermeer, Zoë" <zoe@bücher.example>'),
        ("two words@acme.example", '"Vermeer, Zoë" <"two words"@acme.example>'),
        ("zoe", None),
        ("zoe@acme.example\nBcc: all@acme.example", None),
        ("", None),
    ],
)
def test_an_address_is_written_as_it_is_or_left_out(address: str, written: str | None) -> None:
    text = mail_text(recap(to=Addressee("Vermeer,\nZoë", address)))

    read = message_from_bytes(text.encode(), policy=policy.default)
    assert read["To"] == written
    assert sorted(map(str.lower, read.keys())) == sorted(
        [
            *(["to"] if written else []),
            *("subject", "date", "x-unsent", "content-type"),
            *("content-transfer-encoding", "mime-version"),
        ]
    )


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.just("\n"), max_size=300))
def test_every_word_comes_back(text: str) -> None:
    written = mail_text(recap(text + "\n", to=Addressee("Zoë", "zoe@acme.example")))

    read = message_from_bytes(written.encode(), policy=policy.default)

    assert read.get_content().replace("\r\n", "\n") == text + "\n"
    assert all(len(line) < 998 for line in written.split("\r\n"))
