"""Words of a note that sound like a promise, in the five languages notes are written in.

Only plain words of promising count: a promise that is overheard costs less than one that is
imagined. Every word of a text is looked at once.
"""

import re

from salesbook.domain.text import name_key

_VOWS = frozenset(
    {
        *("promised", "will send", "i'll send", "we'll send", "will call back", "i'll call back"),
        *("beloofd", "beloofde", "toegezegd", "stuur ik", "ik stuur", "sturen we", "we sturen"),
        *("versprochen", "versprach", "zugesagt", "schicke ich", "ich schicke", "wir schicken"),
        *("promis", "j'enverrai", "nous enverrons", "j'envoie", "nous envoyons"),
        *("prometido", "prometí", "prometió", "prometimos", "enviaré", "enviaremos"),
    }
)
_LONGEST = max(len(vow.split()) for vow in _VOWS)
_DENIED = frozenset(
    {
        *("not", "nothing", "never", "no", "niet", "niets", "nooit", "nicht", "nichts", "nie"),
        *("pas", "rien", "jamais", "nada", "nunca"),
    }
)
_REACH = 2
"""How many words before a vow can deny it: “nothing was promised”."""

_WORD = re.compile("[^\\W_]+(?:['\u2019][^\\W_]+)*")


def promise_heard(text: str) -> str:
    """Find the first words that sound like a promise; nothing where none do."""
    shown = _WORD.findall(text)
    words = [name_key(word).replace("\u2019", "'") for word in shown]
    for place in range(len(words)):
        if _DENIED.isdisjoint(words[max(place - _REACH, 0) : place]):
            for count in range(1, _LONGEST + 1):
                if " ".join(words[place : place + count]) in _VOWS:
                    return " ".join(shown[place : place + count])
    return ""
