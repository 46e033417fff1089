"""The everyday day words of Dutch, German, French and Spanish, put into those of the grammar.

Only a text that is no date in English comes here, and it must be of one language as a whole. Short
forms stand here although another language has them for another day, so that they are refused: `ma`
is Monday in Dutch and Tuesday in French. Left out are names and words of another kind (`sam`, `so`,
`hier`), `mar`, which is March, and “next Tuesday”, by which people mean either of two.
"""

import re
from collections.abc import Iterator
from functools import cache
from unicodedata import combining, normalize

from salesbook.domain.folding import fold

_WORDS = (
    # the grammar's word, then Dutch, German, French and Spanish, without their accents
    ("today", "vandaag", "heute", "aujourd'hui", "hoy"),
    ("tomorrow", "morgen", "morgen", "demain", "manana"),
    ("yesterday", "gisteren", "gestern", "", "ayer"),
    (
        "day after tomorrow",
        "overmorgen",
        "ubermorgen, uebermorgen",
        "apres-demain, apres demain",
        "pasado manana",
    ),
    ("monday", "maandag, ma", "montag", "lundi, lun", "lunes, lun"),
    ("tuesday", "dinsdag, di", "dienstag, di", "mardi, ma", "martes"),
    ("wednesday", "woensdag, wo", "mittwoch, mi", "mercredi, mer", "miercoles, mie, mi"),
    ("thursday", "donderdag, do", "donnerstag, do", "jeudi, jeu", "jueves, jue"),
    ("friday", "vrijdag, vr", "freitag", "vendredi, ven", "viernes, vie"),
    ("saturday", "zaterdag, za", "samstag, sonnabend", "samedi", "sabado, sab"),
    ("sunday", "zondag, zo", "sonntag", "dimanche, dim, di", "domingo, do"),
    (
        "next week",
        "volgende week",
        "nachste woche, naechste woche",
        "semaine prochaine, la semaine prochaine",
        "proxima semana, la proxima semana, semana que viene, la semana que viene",
    ),
    ("in", "over", "in", "dans", "en, dentro de"),
    ("a", "een", "einem, einer", "un, une", "un, una"),
    ("two", "twee", "zwei", "deux", "dos"),
    ("three", "drie", "drei", "trois", "tres"),
    ("day", "dag, dagen", "tag, tagen", "jour, jours", "dia, dias"),
    ("week", "week, weken", "woche, wochen", "semaine, semaines", "semana, semanas"),
    ("on", "op", "am", "le", "el"),
    ("of", "", "", "", "de"),
    ("at", "om", "um", "a", "a las"),
    ("oclock", "uur", "uhr", "heures", ""),
    ("january", "januari, jan", "januar, jan", "janvier, janv", "enero, ene"),
    ("february", "februari, feb", "februar, feb", "fevrier, fevr", "febrero, feb"),
    ("march", "maart, mrt", "marz, maerz, mrz", "mars", "marzo"),
    ("april", "april, apr", "april, apr", "avril, avr", "abril, abr"),
    ("may", "mei", "mai", "mai", "mayo"),
    ("june", "juni, jun", "juni, jun", "juin", "junio, jun"),
    ("july", "juli, jul", "juli, jul", "juillet, juil", "julio, jul"),
    ("august", "augustus, aug", "august, aug", "aout", "agosto"),
    ("september", "september, sep", "september, sep", "septembre, sept", "septiembre, sep"),
    ("october", "oktober, okt", "oktober, okt", "octobre, oct", "octubre, oct"),
    ("november", "november, nov", "november, nov", "novembre, nov", "noviembre, nov"),
    ("december", "december, dec", "dezember, dez", "decembre, dec", "diciembre, dic"),
)
_LONGEST = 4
"""Words in the longest of these."""
_PIECE = re.compile(r"[^\s,]+")
_UNCERTAIN = re.compile(r"\b(?:8|15) day")
"""`dans 8 jours`, `in 8 Tagen`: a week to those who count today, eight days to others."""


def in_english(text: str) -> Iterator[str]:
    """Put a text into the words of the grammar, once for each language that it is wholly in."""
    pieces = _PIECE.findall(_plain(text))
    for words in languages():
        said = _translated(pieces, words)
        if said and not _UNCERTAIN.search(said):
            yield said


@cache
def languages() -> tuple[dict[str, str], ...]:
    """Give each language's forms, every one with the grammar's word for it."""
    columns = list(zip(*_WORDS, strict=True))
    return tuple(
        {
            form: english
            for english, forms in zip(columns[0], column, strict=True)
            for form in forms.split(", ")
            if form
        }
        for column in columns[1:]
    )


def _plain(text: str) -> str:
    """Fold case, accents and the typographic apostrophe."""
    letters = normalize("NFKD", fold(text.casefold().replace("\u2019", "'")))
    return "".join(letter for letter in letters if not combining(letter))


def _translated(pieces: list[str], words: dict[str, str]) -> str:
    """Put words into English, figures left as they are; empty where one is of another language."""
    said = list[str]()
    at = 0
    while at < len(pieces):
        if pieces[at][0] in "0123456789":
            said.append(pieces[at])
            at += 1
            continue
        length, english = _phrase(pieces[at : at + _LONGEST], words)
        if not english:
            return ""
        said.append(english)
        at += length
    return " ".join(said)


def _phrase(pieces: list[str], words: dict[str, str]) -> tuple[int, str]:
    """Take the longest known phrase off the pieces: how many they are, and its English."""
    for length in range(len(pieces), 0, -1):
        if english := words.get(" ".join(pieces[:length]).removesuffix(".")):
            return length, english
    return 0, ""
