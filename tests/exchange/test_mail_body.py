from email import message_from_bytes, policy

import pytest

from salesbook.exchange.mail_body import Body, body_of

HEADERS = "From: Anna Vermeer <anna@harrow.example>\nDate: Mon, 23 Nov 2026\nSubject: question"
THEIRS = f"{HEADERS}\n\nCan you deliver?\n"


def said(content: bytes) -> Body:
    return body_of(message_from_bytes(content, policy=policy.default))


def of(body: str) -> Body:
    return said(b"Content-Type: text/plain; charset=utf-8\n\n" + body.encode())


@pytest.mark.parametrize(
    "marker",
    [
        "---------- Forwarded message ---------",
        "---------- Doorgestuurd bericht ---------",
        "-------- Weitergeleitete Nachricht --------",
        "---------- Message transféré ---------",
        "---------- Mensaje reenviado ---------",
        "Begin forwarded message:",
        "Begin doorgestuurd bericht:",
        "Anfang der weitergeleiteten Nachricht:",
        "Début du message réexpédié :",
        "Inicio del mensaje reenviado:",
    ],
)
def test_a_forwarded_mail_is_left_out_and_known_as_one(marker: str) -> None:
    body = of(f"She wants two\n\n-- \nRobin\n\n{marker}\n{THEIRS}")

    assert body == Body(
        "She wants two", ("1 line of signature", "5 lines of an earlier mail"), forwarded=True
    )


@pytest.mark.parametrize(
    "marker",
    [
        "-----Original Message-----",
        "-----Oorspronkelijk bericht-----",
        "-----Ursprüngliche Nachricht-----",
        "-----Message d\u2019origine-----",
        "-----Mensaje original-----",
        "________________________________",
        "",
        "On Mon, 23 Nov 2026 at 10:00, Anna <anna@harrow.example> wrote:",
        "On Mon, 23 Nov 2026 at 10:00, Anna\n<anna@harrow.example> wrote:",
        "Op ma 23 nov 2026 om 10:00 schreef Anna <anna@harrow.example>:",
        "Am 23.11.2026 um 10:00 schrieb Anna <anna@harrow.example>:",
        "Le lun. 23 nov. 2026 à 10:00, Anna <anna@harrow.example> a écrit :",
        "El lun, 23 nov 2026 a las 10:00, Anna (<anna@harrow.example>) escribió:",
    ],
)
def test_an_earlier_mail_below_is_left_out(marker: str) -> None:
    body = of(f"Called her\n\n{marker}\n{THEIRS}")

    assert (body.text, body.forwarded) == ("Called her", False)
    [left_out] = body.left_out
    assert left_out.endswith("lines of an earlier mail")


@pytest.mark.parametrize(
    "sender", ["*Van:* Anna", "Von: Anna", "De\u00a0: Anna", "**De:** Anna", "From: Anna"]
)
@pytest.mark.parametrize("header", ["*Verzonden:* ma", "Gesendet: Mo", "Envoyé : lun", "Fecha: 3"])
def test_the_heading_of_a_mail_begins_an_earlier_one(sender: str, header: str) -> None:
    assert of(f"Mine\n{sender}\n{header}\nTheirs").text == "Mine"


@pytest.mark.parametrize(
    "words",
    [
        "From: what I saw\nShe wants two",
        "On 23 Nov she wrote: two, please\nMore",
        "On 23 Nov she wrote:",
        "________________________________\nShe wants two",
        "---- two ----\nShe wants two",
        "On " + 100_000 * "1 wrote ",
    ],
)
def test_words_that_only_look_so_are_kept(words: str) -> None:
    assert of(words).text == words.strip()


@pytest.mark.parametrize(
    "above", ["On 22 Nov Anna wrote:", "On 22 Nov, Anna\n<a@x.example> wrote:"]
)
def test_an_answer_below_what_it_quotes_is_kept(above: str) -> None:
    body = of(f"Mine\n{above}\n> old\nToo")

    assert body.text == "Mine\nToo"
    assert body.left_out == (f"{above.count(chr(10)) + 2} lines quoted",)


@pytest.mark.parametrize(
    ("charset", "content"),
    [
        ("unknown-8bit", "café".encode("cp1252")),
        ("klingon", b"caf\xc3\xa9"),
        ("us-ascii", b"caf\xe9"),
        ("utf-8", b"caf\xe9"),
        ("iso-8859-1", b"caf\xe9"),
    ],
)
def test_an_encoding_that_nobody_knows_or_that_is_untrue_loses_no_letter(
    charset: str, content: bytes
) -> None:
    assert (
        said(f"Content-Type: text/plain; charset={charset}\n\n".encode() + content).text == "café"
    )


def test_a_mail_that_says_nothing_of_its_encoding_loses_no_letter() -> None:
    assert said("Subject: Acme\n\ncafé".encode()).text == "café"


def test_a_mail_of_parts_that_does_not_say_where_they_end_is_read_as_text() -> None:
    assert said(b"Content-Type: multipart/mixed\n\nShe wants two\n").text == "She wants two"


def test_a_mail_of_no_words_says_nothing() -> None:
    assert said(b"Content-Type: image/png\n\nx") == Body("")
