"""What a file or a link is called, and what it probably is, by its name alone."""

import re
from urllib.parse import unquote, urlsplit

from msgspec import Struct

from salesbook.domain.presence.document import DocumentKind

_DECKS = frozenset({"ppt", "pptx", "pps", "ppsx", "odp", "key"})
_PHOTOS = frozenset({"jpg", "jpeg", "png", "gif", "webp", "heic", "tif", "tiff", "svg"})
_TOLD = (
    (DocumentKind.PRICE_LIST, r"pri[cjs]|preis|prix|precio|tarif"),
    (DocumentKind.CASE_STUDY, r"\bcase|success|reference|referenti|referenz"),
    (DocumentKind.PROMOTION, r"promo|offer|actie|aktion|discount|korting|rabatt"),
    (DocumentKind.PROCEDURE, r"procedure|manual|instruction|guide|how ?to|handleiding|anleitung"),
    (DocumentKind.PHOTO, r"\bphoto|\bfoto|\bpicture"),
    (DocumentKind.DECK, r"\bdeck|slides|presentati|präsentation"),
)


class Place(Struct, frozen=True):
    """Where a document is: a file by its whole path, with what tells it from others, or a link."""

    name: str
    path: str | None = None
    url: str | None = None
    sha256: str | None = None
    size_bytes: int | None = None
    media_type: str | None = None


def is_link(typed: str) -> bool:
    """Tell whether what was typed is an address on the web, and no file."""
    return re.match(r"https?://[^\s/]", typed.strip(), re.IGNORECASE) is not None


def title_of(name: str) -> str:
    """Make a title of a file's name: `pumps_2026-v2.pdf` is called “pumps 2026 v2”."""
    stem = re.sub(r"\.\w{1,5}$", "", name)
    return " ".join(re.sub(r"[_\-]+", " ", stem).split()) or name


def title_of_link(url: str) -> str:
    """Make a title of a link: the last part of its path, else the place it leads to."""
    parts = urlsplit(url)
    last = unquote(parts.path).rstrip("/").rpartition("/")[2]
    return title_of(last) if last else parts.netloc


def guess_kind(name: str) -> DocumentKind:
    """Guess what a file is by its name and its ending: a brochure, unless they say otherwise."""
    words = title_of(name).casefold()
    for kind, told in _TOLD:
        if re.search(told, words):
            return kind
    ending = name.rpartition(".")[2].casefold()
    if ending in _PHOTOS:
        return DocumentKind.PHOTO
    return DocumentKind.DECK if ending in _DECKS else DocumentKind.BROCHURE
