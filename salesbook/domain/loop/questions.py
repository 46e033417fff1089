"""The question to put to oneself where nothing is known that a purpose could be made of."""

_PROPOSED = "proposed"
_USED = "used"
_TOGETHER = "together"
_DECIDED = "decided"
_HUMAN = "human"

_ASKED_BY = {
    "touch_base": _PROPOSED,
    "catch_up": _PROPOSED,
    "follow_up": _PROPOSED,
    "circle_back": _PROPOSED,
    "nudge": _PROPOSED,
    "check_in": _USED,
    "see_how": _USED,
    "keep_in_touch": _TOGETHER,
    "relationship": _TOGETHER,
    "reach_out": _TOGETHER,
}

_QUESTIONS = {
    "en": {
        _PROPOSED: "What did you last propose to them, and what do they have to decide?",
        _USED: "Which product of yours do they use, and what should it do better?",
        _TOGETHER: "Which agreement with them is missing: what, how often, and who decides?",
        _DECIDED: "What should they order, sign, decide or tell you, and by which date?",
        _HUMAN: "Which birthday, illness, exam or story do you want to ask about or share?",
    },
    "nl": {
        _PROPOSED: "Welk voorstel deed je het laatst, en wat moeten ze beslissen?",
        _USED: "Welk product van je gebruiken ze, en wat moet het beter doen?",
        _TOGETHER: "Welke afspraak met hen ontbreekt: wat, hoe vaak, en wie beslist?",
        _DECIDED: "Wat moeten ze bestellen, tekenen, beslissen of vertellen, en voor welke datum?",
        _HUMAN: "Naar welke verjaardag, ziekte, examen of verhaal wil je vragen?",
    },
    "de": {
        _PROPOSED: "Welches Angebot lag zuletzt vor, und was müssen sie entscheiden?",
        _USED: "Welches Produkt von Ihnen nutzen sie, und was soll es besser können?",
        _TOGETHER: "Welche Vereinbarung fehlt: was, wie oft, und wer entscheidet?",
        _DECIDED: "Was sollen sie bestellen, unterschreiben oder entscheiden, und bis wann?",
        _HUMAN: "Nach welchem Geburtstag, welcher Krankheit oder Prüfung wollen Sie fragen?",
    },
    "fr": {
        _PROPOSED: "Quelle proposition leur avez-vous faite, et que doivent-ils décider ?",
        _USED: "Lequel de vos produits utilisent-ils, et que devrait-il mieux faire ?",
        _TOGETHER: "Quel accord manque avec eux : quoi, à quel rythme, et qui décide ?",
        _DECIDED: "Que doivent-ils commander, signer, décider ou vous dire, et à quelle date ?",
        _HUMAN: "Quel anniversaire, maladie, examen ou récit voulez-vous évoquer ?",
    },
    "es": {
        _PROPOSED: "¿Qué propuesta les hizo por última vez, y qué tienen que decidir?",
        _USED: "¿Qué producto suyo usan, y qué debería hacer mejor?",
        _TOGETHER: "¿Qué acuerdo falta con ellos: qué, cada cuánto, y quién decide?",
        _DECIDED: "¿Qué deben pedir, firmar, decidir o contarle, y en qué fecha?",
        _HUMAN: "¿Por qué cumpleaños, enfermedad, examen o historia quiere preguntar?",
    },
}


def question_for(rule: str, language: str) -> str:
    """Ask what would make a purpose of a text that a rule caught, in the language it was read in.

    A rule of the rep's own asks what most rules ask; so does English stand in for other languages.
    """
    return _QUESTIONS.get(language, _QUESTIONS["en"])[_ASKED_BY.get(rule, _DECIDED)]


def human_question(language: str) -> str:
    """Ask which human reason there is for a contact of goodwill."""
    return _QUESTIONS.get(language, _QUESTIONS["en"])[_HUMAN]
