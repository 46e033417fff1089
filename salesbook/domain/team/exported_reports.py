"""What the columns of the exported reports say, and what for."""

from salesbook.domain.team.column import ReportColumn
from salesbook.domain.team.exported_records import (
    ACCOUNT,
    ACCOUNT_ID,
    AUTHOR,
    DIRECTION,
    DISCUSSED,
    HAD_BY,
    HANDLE,
    ID,
    INTERACTION_ID,
    OCCURRED_AT,
    OUTCOME,
    OWNER,
    PERSON,
    PERSON_ID,
    PHASE,
    PROPOSED,
    PURPOSE,
    RECORDED_AT,
    WAY,
)

_READ = "to read on in an account without asking you"
_FORECAST = "to foresee what will be sold"
_DUE = "to see why somebody is owed a contact"
_KEPT = "so that nothing promised is forgotten"
_REMEMBER = "so that no day of theirs is forgotten"
_ORDERED = "to see when they usually order again"
_LAST_CONTACT_ON = ReportColumn(
    "last_contact_on", "when somebody was last reached", "to see who fell silent"
)
_NEXT_PURPOSE = ReportColumn(
    "next_purpose", "why you talk next; “(private)” of a private one", _READ
)
_NEXT_DUE_ON = ReportColumn("next_due_on", "on which day", "so that nothing agreed is forgotten")

STANDING = (
    ACCOUNT_ID,
    ACCOUNT,
    OWNER,
    _LAST_CONTACT_ON,
    ReportColumn("discussed", "what was discussed then; empty of a private one", _READ),
    ReportColumn("proposed", "what was proposed then; empty of a private one", _READ),
    _NEXT_PURPOSE,
    _NEXT_DUE_ON,
    ReportColumn("next_person", "with whom", "to know whom to ask for"),
)
"""`export standing`, in the order of its columns."""

ACTIVITY = (
    INTERACTION_ID,
    HANDLE,
    OCCURRED_AT,
    RECORDED_AT,
    ReportColumn("lag_h", "hours until it was typed", "to see whether it was typed while fresh"),
    HAD_BY,
    ACCOUNT,
    PERSON,
    WAY,
    DIRECTION,
    OUTCOME,
    ReportColumn("reached", "whether somebody answered", "an attempt never counts as contact"),
    ReportColumn("duration_min", "minutes, where they are known", "to plan calls as long"),
    PHASE,
    PURPOSE,
    ReportColumn("purpose_met", "whether it did that", "to see what purposes bring"),
    DISCUSSED,
    PROPOSED,
    _NEXT_PURPOSE,
    _NEXT_DUE_ON,
    ReportColumn("opportunity", "the sale it was about", _FORECAST),
    ReportColumn("complaint", "the complaint it was about", "to see what was done about it"),
    ReportColumn("campaign", "the campaign it was for", "to see what campaigns bring"),
    ReportColumn(
        "in_commercial_hours", "whether it began in the hours kept for contact", "to keep them free"
    ),
)
"""`export activity`, in the order of its columns: a contact or an attempt a row."""

DUE = (
    ReportColumn("as_of", "the day it is the list of", "to lay two lists side by side"),
    ReportColumn("rank", "the place in the list of a day", "to call in this order"),
    ReportColumn("list", "due, needs_purpose, gated or quiet", _DUE),
    ReportColumn("tier", "0 owed … 7 cooling", _DUE),
    ReportColumn("tier_name", "the same in a word", _DUE),
    ReportColumn("points", "what orders those of one tier; of accounts, never of reps", _DUE),
    ACCOUNT_ID,
    ACCOUNT,
    OWNER,
    PERSON,
    ReportColumn("role", "their part in deciding", "to talk with whoever decides"),
    ReportColumn("purpose_kind", "commercial, service, information, goodwill", _DUE),
    ReportColumn("purpose", "why you talk; “(private)” of a private one", _DUE),
    ReportColumn("due_on", "on which day", _DUE),
    ReportColumn("late_bd", "working days since then", _DUE),
    _LAST_CONTACT_ON,
    ReportColumn("attempts", "tries since then", "to try another way in time"),
    ReportColumn("weighted_amount", "what is open there, by its chance", _DUE),
    ReportColumn("currency", "of that amount", _DUE),
    ReportColumn("reasons", "the points, one by one", "so that no number is a riddle"),
    ReportColumn("also", "what else speaks for a contact", _DUE),
    ReportColumn("gate", "what holds it back", "so that nobody is pressed"),
)
"""`export due`, and `due --csv`, in the order of its columns."""

PIPELINE = (
    ReportColumn("opportunity_id", "the sale's own number", "to join one sheet to another"),
    ACCOUNT,
    ReportColumn("opportunity", "what may be sold", _FORECAST),
    ReportColumn("kind", "new business, renewal …", _FORECAST),
    ReportColumn("source", "how it was found", "to see which ways bring sales"),
    ReportColumn("campaign", "the campaign it came from", "to see what campaigns bring"),
    ReportColumn("owner", "whose it is", "to know whom to ask"),
    ReportColumn("stage", "how far it is", _FORECAST),
    ReportColumn("probability", "the chance of its stage, never of you", _FORECAST),
    ReportColumn("amount", "what it may bring", _FORECAST),
    ReportColumn("currency", "of the amounts", _FORECAST),
    ReportColumn("weighted_amount", "the amount by its chance", _FORECAST),
    ReportColumn("close_on", "when it is expected to be decided", _FORECAST),
    ReportColumn("days_in_stage", "since when it stands there", "to see where sales get stuck"),
    _LAST_CONTACT_ON,
    ReportColumn("days_since_contact", "how long ago that is", "to see who fell silent"),
    ReportColumn("stale", "whether it waits longer than its stage allows", "to take it up again"),
    _NEXT_PURPOSE,
    _NEXT_DUE_ON,
    ReportColumn(
        "decision_maker_known", "whether somebody who decides is known", "to ask who it is"
    ),
    ReportColumn("blocker_known", "whether somebody against it is known", "to be prepared"),
)
"""`export pipeline`, in the order of its columns."""

ORDERS = (
    ReportColumn("order_id", "the order's own number", "to join one sheet to another"),
    HANDLE,
    ACCOUNT_ID,
    ACCOUNT,
    ReportColumn("number", "its number with the firm", "to find the order again"),
    ReportColumn("ordered_on", "when it was ordered", _ORDERED),
    ReportColumn("position", "the line of the order", "to read orders line by line"),
    ReportColumn("product_id", "the product's own number", "to join one sheet to another"),
    ReportColumn("product", "what was ordered", _ORDERED),
    ReportColumn("sku", "its number in the catalogue", "to find the product"),
    ReportColumn("quantity", "how many", _ORDERED),
    ReportColumn("unit", "of what", _ORDERED),
    ReportColumn("price", "for one", "to add up what was sold"),
    ReportColumn("line_total", "for the line", "to add up what was sold"),
    ReportColumn("total", "for the order, on its first line", "to add up what was sold"),
    ReportColumn("currency", "of the amounts", "to add up what was sold"),
    ReportColumn("is_return", "whether it was sent back", "to add up what was sold"),
    ReportColumn("opportunity_id", "the sale it came from", "to see what became of it"),
)
"""`export orders`, in the order of its columns; it names no rep."""

OCCASIONS = (
    ID,
    HANDLE,
    RECORDED_AT,
    AUTHOR,
    ACCOUNT_ID,
    ACCOUNT,
    PERSON_ID,
    PERSON,
    ReportColumn("kind", "birthday, renewal, fair …", _REMEMBER),
    ReportColumn("month", "its month", _REMEMBER),
    ReportColumn("day", "its day", _REMEMBER),
    ReportColumn("year", "the year it began, where known", _REMEMBER),
    ReportColumn("recurs", "every year, or once", _REMEMBER),
    ReportColumn("lead_days", "how many days before it is due", _REMEMBER),
    ReportColumn("feb29", "where 29 February goes in other years", _REMEMBER),
    ReportColumn("note", "what was noted of the day", _REMEMBER),
    ReportColumn("next_on", "when it is next", _REMEMBER),
)
"""`export occasions`, in the order of its columns."""

COMMITMENTS = (
    ID,
    HANDLE,
    RECORDED_AT,
    AUTHOR,
    ACCOUNT_ID,
    ACCOUNT,
    PERSON_ID,
    PERSON,
    ReportColumn("side", "ours or theirs", _KEPT),
    ReportColumn("kind", "callback, document, answer, other", _KEPT),
    ReportColumn("text", "what was promised; “(private)” of a private one", _KEPT),
    ReportColumn("promised_on", "when", _KEPT),
    ReportColumn("due_on", "for which day", _KEPT),
    ReportColumn("status", "open, kept, broken, withdrawn", _KEPT),
    ReportColumn("owner", "whose it is to keep", "to know who keeps the word"),
    ReportColumn("interaction_id", "the contact it was made in", _READ),
    ReportColumn("closed_on", "when it was settled", _KEPT),
    ReportColumn("closed_by_id", "the contact that settled it", _READ),
    ReportColumn("note", "how it was settled; empty of a private one", _READ),
)
"""`export commitments`, in the order of its columns."""
