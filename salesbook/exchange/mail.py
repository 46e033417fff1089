"""Mail as a file: one message in the format of RFC 5322, which mail programs open as a draft."""

from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8

from salesbook.domain.loop.recap import Addressee, Recap


def mail_text(recap: Recap) -> str:
    """Write a recap as an `.eml` file in UTF-8: from whom, to whom, and the words.

    `X-Unsent` lets a mail program open it to be read once more and sent from there.
    """
    to = [one for one in recap.to if _can_be_written(one.address)]
    sender = [recap.sender] if _can_be_written(recap.sender.address) else []
    plain = all(one.address.isascii() for one in (*sender, *to))
    message = EmailMessage(policy=SMTP if plain else SMTPUTF8)
    for name, found in (("From", sender), ("To", to)):
        if found:
            message[name] = [_address(one) for one in found]
    message["Subject"] = recap.subject
    message["Date"] = recap.written_at
    message["X-Unsent"] = "1"
    message.set_content(recap.text, charset="utf-8")
    return message.as_bytes().decode()


def _can_be_written(address: str) -> bool:
    """Tell whether an address as it was kept can stand in a mail: one from elsewhere may not."""
    name, _, domain = address.rpartition("@")
    return bool(name and domain) and address.isprintable()


def _address(one: Addressee) -> Address:
    name, _, domain = one.address.rpartition("@")
    return Address(" ".join(one.name.split()), name, domain)
