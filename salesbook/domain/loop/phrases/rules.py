"""The rules by which a purpose is empty, each with an example in the languages it knows."""

from collections.abc import Sequence

from msgspec import Struct

from salesbook.domain.book.wording import RULES, wording_of
from salesbook.domain.loop.phrases.find import NO_OBJECT, spoken_of

EXAMPLES: dict[str, dict[str, str]] = {
    "touch_base": {"en": "touch base"},
    "check_in": {
        "en": "just checking in",
        "nl": "even checken",
        "de": "mal wieder melden",
        "fr": "prendre des nouvelles",
    },
    "follow_up": {
        "en": "follow up",
        "nl": "opvolgen",
        "de": "nachfassen",
        "fr": "relancer",
        "es": "dar seguimiento",
    },
    "keep_in_touch": {
        "en": "keep in touch",
        "nl": "contact houden",
        "de": "in Kontakt bleiben",
        "fr": "garder le contact",
        "es": "mantener el contacto",
    },
    "catch_up": {
        "en": "catch up",
        "nl": "bijpraten",
        "de": "Austausch",
        "es": "ponerse al día",
    },
    "circle_back": {
        "en": "circle back",
        "nl": "erop terugkomen",
        "de": "zurückkommen",
        "fr": "revenir vers le client",
        "es": "volver con el cliente",
    },
    "reach_out": {"en": "reach out"},
    "see_how": {
        "en": "see how things are",
        "nl": "stand van zaken",
        "de": "fragen, wie es geht",
        "fr": "voir comment ça va",
        "es": "ver cómo va todo",
    },
    "quick_question": {
        "en": "quick question",
        "nl": "korte vraag",
        "de": "kurze Frage",
        "fr": "petite question",
        "es": "una pregunta",
    },
    "say_hello": {
        "en": "say hello",
        "nl": "gedag zeggen",
        "de": "Hallo sagen",
        "fr": "dire bonjour",
        "es": "saludar",
    },
    "nudge": {"en": "gentle reminder"},
    "relationship": {
        "en": "build rapport",
        "nl": "relatie onderhouden",
        "de": "Beziehung pflegen",
        "fr": "entretenir la relation",
        "es": "cuidar la relación",
    },
    "bare_contact": {
        "en": "call",
        "nl": "bellen",
        "de": "anrufen",
        "fr": "appeler",
        "es": "llamar",
    },
    NO_OBJECT: {
        "en": "next week",
        "nl": "volgende week",
        "de": "nächste Woche",
        "fr": "la semaine prochaine",
        "es": "la semana próxima",
    },
}
"""What each rule catches, by language."""


class Rule(Struct, frozen=True):
    """A rule in a language, with an example; whether it is on, and whether it is the rep's own."""

    name: str
    language: str | None
    example: str
    on: bool = True
    own: bool = False


def rules_of(listed: Sequence[str] = ()) -> list[Rule]:
    """List the rules that hold for the lines of `purpose.phrases`, built-in ones first.

    Where a language is set, only its rules and the English ones are read, and listed.
    """
    wording = wording_of(listed)
    codes = {"en", *(language.code for language in spoken_of(wording.language))}
    built_in = [
        Rule(name, code, example, on=name not in wording.off)
        for name in RULES
        for code, example in EXAMPLES[name].items()
        if code in codes
    ]
    return built_in + [Rule(name, None, words, own=True) for name, words in wording.own]
