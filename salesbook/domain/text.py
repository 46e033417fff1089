"""Text as the book keeps it: the same on every engine, and never cut or stripped in silence."""

import re
import unicodedata

from salesbook.domain.errors import TextError

MAX_BYTES = 1_000_000
"""The longest text kept, in bytes of UTF-8."""

_SURROGATE = "[\ud800-\udfff]"


def check_text(text: str, what: str = "text") -> str:
    """Return a text in Unicode's composed form (NFC), or refuse it with a sentence.

    NUL and lone surrogates are what one engine keeps and another refuses, so none is taken.
    Raises `TextError`; `what` names the field in its sentence.
    """
    if "\0" in text:
        raise TextError(
            f"The {what} holds a NUL character, which no book can keep.",
            hint="Take the character out, then send the text again.",
        )
    if text.isascii():
        composed = text
    else:
        if re.search(_SURROGATE, text):
            raise TextError(
                f"The {what} holds half a character (a lone surrogate).",
                hint="Type or paste that word again.",
            )
        composed = unicodedata.normalize("NFC", text)
    if len(composed) > MAX_BYTES // 4 and len(composed.encode()) > MAX_BYTES:
        raise TextError(
            f"The {what} is longer than {MAX_BYTES:,} bytes.",
            hint="Keep the long text in a file, and what matters here.",
        )
    return composed


def name_key(name: str) -> str:
    """Fold a name for look-up: compatibility form, no case, runs of blanks made one."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())
