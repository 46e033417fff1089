"""What the columns of digest and review say, and what for."""

from salesbook.domain.team.column import ReportColumn
from salesbook.domain.team.exported_records import ACCOUNT_ID, HAD_BY, INTERACTION_ID
from salesbook.domain.team.review import Criterion
from salesbook.domain.team.score import Rule

_KNOW = "so that the firm knows what was heard"
_READ = "to read on in an account without asking you"
_COACH = "to talk about one note together"
_RULES = {
    Rule.DISCUSSED: "whether it says what was discussed",
    Rule.PROPOSED: "whether it says what was proposed",
    Rule.NEXT: "whether it ends with a next purpose",
    Rule.PURPOSE: "whether it was made for a purpose",
    Rule.SAME_DAY: "whether it was typed on its day",
    Rule.PROMISES: "whether promises in it are kept with a day",
    Rule.NAMED: "whether it says who it was with",
}
_JUDGED = {
    Criterion.PREPARATION: "knew what mattered",
    Criterion.PURPOSE: "had a purpose worth their time",
    Criterion.QUESTIONS: "asked what opens",
    Criterion.LISTENING: "heard what they need",
    Criterion.PROPOSAL: "offered what answers it",
    Criterion.NEXT_PURPOSE: "ended with a reason to talk again",
}

DIGEST = (
    ReportColumn("period_since", "the first day of its period", "to lay two digests side by side"),
    ReportColumn("period_until", "the last day of its period", "to lay two digests side by side"),
    ReportColumn("kind", "insight, objection, win, complaint, risk …", _KNOW),
    ReportColumn("text", "what you marked, in your words; of no private note", _KNOW),
    ReportColumn("account", "who said it", _READ),
    ReportColumn("product", "about which product", _KNOW),
    ReportColumn("theme", "with what else it belongs", _KNOW),
    ReportColumn("opportunity", "about which sale", _READ),
    ReportColumn("campaign", "for which campaign", "to see what campaigns bring"),
    ReportColumn("on", "on which day", _KNOW),
    ReportColumn("rep", "who heard it", "to ask the one who knows"),
    ReportColumn("source", "a note, a complaint, a sale …", _READ),
    ReportColumn("handle", "its short name in lists", _READ),
    ReportColumn("private", "true only in your own, with --include-private", _KNOW),
    ReportColumn("since_then", "what came of it", "so that nothing heard is forgotten"),
)
"""`digest --csv`, in the order of its columns."""

REVIEW = (
    ReportColumn("seed", "what the sample was drawn by", "so that both see the same notes"),
    INTERACTION_ID,
    ReportColumn("handle", "its short name in lists", _COACH),
    ReportColumn("occurred_at", "when it happened", _COACH),
    HAD_BY,
    ReportColumn("account", "with which account", _COACH),
    ReportColumn("people", "who took part", _COACH),
    ReportColumn("kind", "call, video, meeting, visit, email …", _COACH),
    ReportColumn("kept", "how many rules the note keeps", _COACH),
    ReportColumn("asked", "of how many that apply", "the n of kept"),
    *(ReportColumn(rule.value, _RULES[rule], _COACH) for rule in Rule),
)
"""`review --csv`, in the order of its columns: a sample of notes, none of them private."""

REVIEWS = (
    ReportColumn("id", "the review's own number", "to join one sheet to another"),
    ReportColumn("handle", "its short name in lists", _COACH),
    INTERACTION_ID,
    ReportColumn("talk", "the contact's short name", _COACH),
    ReportColumn("occurred_at", "when it happened", _COACH),
    ReportColumn("rep_id", "whose note it is, by number", "to join one sheet to another"),
    ReportColumn("rep", "whose note it is", _COACH),
    ACCOUNT_ID,
    ReportColumn("account", "with which account", _COACH),
    ReportColumn("people", "with whom", _COACH),
    ReportColumn("reviewer_id", "who reviewed, by number", "to join one sheet to another"),
    ReportColumn("reviewer", "who reviewed", "to ask what was meant"),
    ReportColumn("reviewed_at", "when", _COACH),
    *(
        ReportColumn(criterion.value, f"1 to 5: {_JUDGED[criterion]}", _COACH)
        for criterion in Criterion
    ),
    ReportColumn("comment", "what the reviewer says", _COACH),
)
"""`review list --csv`, in the order of its columns; for you, who reviewed, and leaders."""
