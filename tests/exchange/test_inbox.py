import re
from contextlib import suppress
from datetime import UTC, datetime
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesbook.domain.loop.inbox import Bundle, Head, InboxError, Split
from salesbook.exchange.inbox import (
    MOST_BYTES,
    MOST_LETTERS,
    read_heads,
    read_inbox,
    read_lines,
    rest_text,
)
from salesbook.exchange.mail_body import html_text

MONDAY = "Mon, 23 Nov 2026 11:05:00 +0100"


def mail(body: str, subject: str = "Acme", date: str = MONDAY, subtype: str = "plain") -> bytes:
    message = EmailMessage()
    for name, value in (("From", "robin@example.com"), ("Subject", subject), ("Date", date)):
        if value:
            message[name] = value
    message.set_content(body, subtype=subtype)
    return bytes(message)


def read(content: bytes) -> Bundle:
    return read_inbox(content, "note.eml")


def splits(line: str) -> list[tuple[str, str]]:
    [scrap] = read_lines(line)
    return [(split.head, split.text) for split in scrap.splits]


@given(st.text(alphabet=st.sampled_from("aB1 \t\n\r#-*•:/|@.é\x00\f")))
def test_every_line_is_in_a_note_or_a_blank_or_a_comment(text: str) -> None:
    kept = [line for scrap in read_lines(text) for line in scrap.raw.split("\n")]
    typed = [line for line in re.split(r"\r\n|\r|\n", text) if line.strip()]

    assert [line for line in kept if line not in typed] == []
    assert [line for line in typed if line not in kept and not line.lstrip().startswith("#")] == []


@given(st.binary())
def test_any_bytes_are_notes_or_are_refused_in_one_sentence(content: bytes) -> None:
    for name in ("notes.txt", "note.eml"):
        with suppress(InboxError):
            assert read_inbox(content, name).name == name


HEADERS = (
    *("Subject: Acme", "Subject: =?utf-8?b?////?=", "Date: never", f"Date: {MONDAY}", "From: <@"),
    *("Content-Type: text/html", "Content-Type: multipart/mixed; boundary=x", "Content-Type: ;"),
    *("Content-Transfer-Encoding: base64", "Content-Type: text/plain; charset=martian", "Date:"),
    *("Content-Disposition: attachment; filename*=x''y", "Content-Type: message/rfc822", ":"),
)
BODIES = ("--x", "--x--", "", "> old", "Acme: pumps", "<p>Acme: <b", "=?", "-- ", "\x00\xff")


@given(st.lists(st.sampled_from(HEADERS)), st.lists(st.sampled_from((*BODIES, *HEADERS))))
def test_any_mail_is_notes_or_is_refused_in_one_sentence(head: list[str], body: list[str]) -> None:
    content = "\n".join(["From: a@b.c", *head, "", *body]).encode("latin-1")

    with suppress(InboxError):
        assert read(content).name == "note.eml"


@given(st.lists(st.sampled_from(["Acme: pumps", "  more", "- Globex - none", "just words", "\tx"])))
def test_what_stays_reads_the_same_again(lines: list[str]) -> None:
    scraps = list(read_lines("\n".join(lines)))

    again = read_lines(rest_text((scrap, "Why it\nstays") for scrap in scraps))

    assert [scrap.raw for scrap in again] == [scrap.raw for scrap in scraps]


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("Acme: Wants pumps", [("Acme", "Wants pumps")]),
        ("- Acme - no answer", [("Acme", "no answer")]),
        ("* Acme \u2013 no answer", [("Acme", "no answer")]),
        ("14:20 Acme: Wants pumps", [("14:20 Acme", "Wants pumps")]),
        ("Acme:", [("Acme", "")]),
        ("https://example.com", []),
        ("Acme - Ghent: none", [("Acme", "Ghent: none"), ("Acme - Ghent", "none")]),
        ("Jean-Paul", []),
    ],
)
def test_a_name_ends_at_a_colon_or_a_dash_set_off_by_a_blank(
    line: str, parts: list[tuple[str, str]]
) -> None:
    assert splits(line) == parts


def test_a_line_that_stands_further_in_goes_on_with_the_one_before() -> None:
    text = "# Monday\n  Acme: Wants\n    twelve\n\n    # of them\n  Globex: none\n  \n# end\n x"

    found = list(read_lines(text))

    assert [(scrap.line, scrap.raw) for scrap in found] == [
        (2, "  Acme: Wants\n    twelve\n    # of them"),
        (6, "  Globex: none"),
        (9, " x"),
    ]
    assert found[0].splits == (Split("Acme", "Wants twelve # of them"),)


def test_a_time_and_a_kind_may_lead_in_either_order() -> None:
    def is_when(words: str) -> bool:
        return words in {"14:20", "yesterday", "yesterday 14:20"}

    def last(head: str) -> Head:
        return read_heads(head, is_when)[-1]

    assert last("yesterday 14:20 visit Acme") == Head("Acme", "yesterday 14:20", "visit")
    assert last("Met with Anna") == Head("Anna", None, "meeting")
    assert last("mail 14:20 Acme") == Head("Acme", "14:20", "email")
    assert last("call with") == Head("with", None, "call")
    assert last("visit") == Head("visit")
    assert last("14:20") == Head("14:20")
    assert last("call visit Acme") == Head("visit Acme", None, "call")
    assert read_heads("call Acme", is_when)[0] == Head("call Acme")


@pytest.mark.parametrize(
    "content",
    ["Café: hé".encode(), "Café: hé".encode("cp1252"), "Café: hé".encode("utf-16")],
)
def test_notes_are_read_in_the_encodings_phones_and_windows_write(content: bytes) -> None:
    assert read_inbox(content, "n.txt").scraps[0].raw == "Café: hé"


def test_a_mail_is_one_note_on_what_its_subject_names_and_its_lines_are_notes_too() -> None:
    found = read(mail("Wants a test\nof the pump", subject="Fwd: Re: visit Acme"))

    assert found.written_at == datetime(2026, 11, 23, 10, 5, tzinfo=UTC)
    assert found.subject == "visit Acme"
    assert found.whole is not None
    assert found.whole.splits == (Split("visit Acme", "Wants a test\nof the pump"),)
    assert found.whole.raw == "2026-11-23T10:05:00Z visit Acme:\n  Wants a test\n  of the pump"
    assert found.whole.mail == "visit Acme\nWants a test\nof the pump"
    assert [scrap.raw for scrap in found.scraps] == ["Wants a test", "of the pump"]


@pytest.mark.parametrize(
    ("header", "sender"),
    [
        (b"From: Anna Vermeer <anna@globex.example>\n", "anna@globex.example"),
        (b"From: a@x.example, b@x.example\n", "a@x.example"),
        (b"From: undisclosed:;\n", ""),
        (b"", ""),
    ],
)
def test_a_mail_says_who_wrote_it(header: bytes, sender: str) -> None:
    assert read(header + b"Subject: Crates\n\nTwo\n").sender == sender


def test_a_subject_may_hold_the_note_itself() -> None:
    found = read(mail("", subject="Acme: no answer"))

    assert found.whole is not None
    assert found.whole.splits == (Split("Acme: no answer", ""), Split("Acme", "no answer"))


def test_what_others_wrote_and_what_is_signed_is_left_out_and_said() -> None:
    body = "Wants a test\n\nOn 22 Nov Anna wrote:\n> old\n\nSent from my phone\n\n-- \nRobin\nSales"

    found = read(mail(body))

    assert [scrap.raw for scrap in found.scraps] == ["Wants a test"]
    assert found.left_out == ("2 lines quoted", "3 lines of signature")


def test_a_quote_that_nobody_announces_takes_nothing_else_away() -> None:
    assert [one.raw for one in read(mail("Mine\n> old\nToo")).scraps] == ["Mine", "Too"]
    assert [one.raw for one in read(mail("> old\nToo")).scraps] == ["Too"]


def test_attachments_are_named_as_left_out() -> None:
    message = EmailMessage()
    message["Subject"] = "Acme"
    message.set_content("Wants a test")
    message.add_attachment(b"x", maintype="image", subtype="png", filename="hall.png")
    message.add_attachment(b"x", maintype="image", subtype="jpeg")

    found = read(bytes(message))

    assert found.left_out == ("the attachment “hall.png”", "the attachment “image/jpeg”")
    assert found.written_at is None


def test_a_mail_without_words_still_names_what_is_attached() -> None:
    message = EmailMessage()
    message["Subject"] = "Acme"
    message.add_attachment(b"x", maintype="image", subtype="png", filename="hall.png")

    assert read(bytes(message)).scraps == ()


def test_a_date_without_a_zone_is_utc() -> None:
    found = read(mail("x", date="Mon, 23 Nov 2026 11:05:00 -0000"))

    assert found.written_at == datetime(2026, 11, 23, 11, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("delsp", "joined"), [("", "Wants a test"), ("; delsp=yes", "Wants atest")]
)
def test_lines_that_a_mail_program_broke_are_joined(delsp: str, joined: str) -> None:
    head = f"Subject: Acme\nContent-Type: text/plain; charset=utf-8; format=flowed{delsp}\n\n"

    found = read(f"{head}Wants a \ntest\nMore\n-- \nRobin\n".encode())

    assert [scrap.raw for scrap in found.scraps] == [joined, "More"]


def test_a_page_is_reduced_to_the_lines_a_person_sees() -> None:
    page = """<html><head><title>t</title><style>p{}</style></head><body><p>Wants &amp;
      needs</p><div>Call<br>back</div><script>x()</script>
      <blockquote>old<p>words</p></blockquote></body></html>"""

    assert html_text(page) == "Wants & needs\nCall\nback\n> old\n> words"
    assert read(mail(page, subtype="html")).scraps[0].raw == "Wants & needs"


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"\x00\xff broken", "it is no mail"),
        (b"From: x: ;\n\n", "without a subject and without text"),
        (mail("", subject=""), "without a subject and without text"),
        (mail("<p></p>", subject="", subtype="html"), "without a subject and without text"),
        (b"Subject: Acme\nFrom: <@\n\nx", "it is a broken mail: its From cannot be read"),
        (b"x" * (MOST_BYTES + 1), "larger than 25 MB"),
        (mail("x\n") + b"x\n" * (MOST_LETTERS // 2), "more than 1,000,000 letters"),
    ],
)
def test_what_is_no_mail_is_refused_in_one_sentence(content: bytes, why: str) -> None:
    with pytest.raises(InboxError, match=why):
        read(content)


FORWARDED = "---------- Forwarded message ---------\nFrom: Anna <a@x.example>\n\nCan you deliver?\n"


def test_what_is_only_forwarded_is_no_word_of_the_rep_s() -> None:
    found = read(mail(FORWARDED, subject="Fwd: Acme: question")).whole

    assert found is not None
    assert found.forwarded
    assert found.splits == (Split("Acme: question", ""), Split("Acme", ""))


def test_words_above_what_is_forwarded_are_the_rep_s() -> None:
    found = read(mail(f"Wants two\n{FORWARDED}", subject="WG: Acme"))

    assert found.whole is not None
    assert (found.whole.forwarded, found.whole.splits) == (True, (Split("Acme", "Wants two"),))
    assert found.left_out == ("3 lines of an earlier mail",)


def test_a_subject_that_passes_something_on_needs_something_passed_on() -> None:
    quoted, bare = read(mail("> old", subject="Fwd: Acme: two")), read(mail("", "Fwd: Acme: two"))

    assert quoted.whole is not None
    assert bare.whole is not None
    assert (quoted.whole.forwarded, bare.whole.forwarded) == (True, False)
    assert bare.whole.splits[1] == Split("Acme", "two")


def test_a_picture_is_no_note() -> None:
    with pytest.raises(InboxError, match="it is no text"):
        read_inbox(b"\x89PNG\0\0", "hall.png")


def test_a_mail_is_known_by_its_beginning_too() -> None:
    content = b"Received: by example.com\n" + mail("Wants a test")

    assert read_inbox(content, "stdin").subject == "Acme"
