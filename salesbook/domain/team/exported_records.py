"""What the columns of the exports of records say, and what for: those that can be read back."""

from salesbook.domain.team.column import ReportColumn

_COPY = "to move a book without loss"
_FIND = "to find the row again"
_REACH = "to reach them, and by a way they agreed to"
_READ = "to read on in an account without asking you"

ID = ReportColumn("id", "the row's own number, the same for ever", _COPY)
HANDLE = ReportColumn("handle", "its short name in lists", _FIND)
RECORDED_AT = ReportColumn(
    "recorded_at", "when it was typed or imported", "to tell what was typed late from what is new"
)
AUTHOR = ReportColumn("author", "who typed or imported it", "to ask the one who knows")
ACCOUNT_ID = ReportColumn("account_id", "the account's own number", "to join one sheet to another")
ACCOUNT = ReportColumn("account", "the account's name", _FIND)
PERSON_ID = ReportColumn("person_id", "the person's own number", "to join one sheet to another")
PERSON = ReportColumn("person", "whom it is about or with", "to know whom to ask for")
OWNER = ReportColumn("owner", "who looks after it", "to know whom to ask")
INTERACTION_ID = ReportColumn(
    "interaction_id", "the contact's own number", "to join one sheet to another"
)
HAD_BY = ReportColumn("rep", "who had the contact", "to ask the one who knows")
WAY = ReportColumn("kind", "call, video, meeting, visit, email …", "to see which way serves")
DIRECTION = ReportColumn("direction", "whether they began it", "to see what waits for an answer")
OUTCOME = ReportColumn("outcome", "how it ended", "to tell a contact from an attempt")
PHASE = ReportColumn("phase", "inform, transact or aftercare", "to see them in balance")
OCCURRED_AT = ReportColumn("occurred_at", "when it happened, on the clock it was said by", _READ)
PURPOSE = ReportColumn("purpose", "what it was for; empty of a private one", _READ)
DISCUSSED = ReportColumn("discussed", "what was discussed; empty of a private one", _READ)
PROPOSED = ReportColumn("proposed", "what was proposed; empty of a private one", _READ)
_ZONE = ReportColumn("zone", "their clock, as an IANA zone", "to call in their daytime")
_ALIASES = ReportColumn("aliases", "other names that mean the same", "to find it by any of them")
_PHONES = ReportColumn("phones", "numbers, with their kind", _REACH)
_EMAILS = ReportColumn("emails", "addresses, with their kind", _REACH)
_DO_NOT_CONTACT = ReportColumn(
    "do_not_contact", "channels that are closed, at their wish", "so that nobody writes or calls"
)

ACCOUNTS = (
    ID,
    HANDLE,
    RECORDED_AT,
    AUTHOR,
    ReportColumn("name", "the account's name", _FIND),
    ReportColumn("legal_name", "its name in contracts", "to write an offer"),
    ReportColumn("kind", "prospect, customer, partner …", "to say whom the book holds"),
    ReportColumn("grade", "A, B or C", "how often a contact is due"),
    ReportColumn("industry", "its trade", "to find accounts alike"),
    ReportColumn("headcount", "how many work there", "to find accounts alike"),
    ReportColumn("parent_id", "the account it belongs to", "to read a group as one"),
    ReportColumn("website", "its page", _REACH),
    ReportColumn("domain", "the domain of its mail", "to know one firm entered twice"),
    ReportColumn("street", "where it is", "to plan a visit"),
    ReportColumn("postal_code", "where it is", "to plan a visit"),
    ReportColumn("city", "where it is", "to plan a visit"),
    ReportColumn("region", "where it is", "to plan a visit"),
    ReportColumn("country", "where it is", "to plan a visit, and to know its holidays"),
    _ZONE,
    ReportColumn("source", "how it was found", "to see which ways bring customers"),
    ReportColumn("archived_on", "since when it is put away", "to leave it out of lists"),
    OWNER,
    ReportColumn("backup", "who stands in", "to know whom to ask when you are away"),
    _ALIASES,
    _PHONES,
    _EMAILS,
    _DO_NOT_CONTACT,
    ReportColumn("paused_until", "until when selling rests", "so that nobody sells meanwhile"),
)
"""`export accounts`, in the order of its columns."""

PEOPLE = (
    ID,
    HANDLE,
    RECORDED_AT,
    AUTHOR,
    ReportColumn("name", "the person's name", _FIND),
    ReportColumn("given", "first name", "to write to them"),
    ReportColumn("family", "last name", "to write to them"),
    ReportColumn("relation", "customer, business contact, potential", "to say whom the book holds"),
    ReportColumn("language", "what they speak", "to write in their language"),
    _ZONE,
    ACCOUNT_ID,
    ReportColumn("account", "where they mainly work", _FIND),
    ReportColumn("job_title", "what they are there", "to know whom to ask for"),
    ReportColumn("department", "in which department", "to know whom to ask for"),
    _PHONES,
    _EMAILS,
    _ALIASES,
    _DO_NOT_CONTACT,
)
"""`export people`, in the order of its columns."""

INTERACTIONS = (
    ID,
    HANDLE,
    RECORDED_AT,
    AUTHOR,
    HAD_BY,
    ACCOUNT_ID,
    ACCOUNT,
    WAY,
    DIRECTION,
    OUTCOME,
    PHASE,
    ReportColumn("medium", "on which network", "to see which way serves"),
    OCCURRED_AT,
    ReportColumn("occurred_zone", "by whose clock that was", _COPY),
    ReportColumn("duration_s", "how long it took, where that is known", "to plan calls as long"),
    DISCUSSED,
    PROPOSED,
    ReportColumn("no_next", "why there is no next purpose", "an honest end is no gap"),
    ReportColumn("confirmed", "whether it was summed up to them", "to know what both sides said"),
    ReportColumn(
        "private", "whether its words are yours alone", "so that nobody looks for words here"
    ),
    ReportColumn("answers_id", "the contact it answers", "to see what waits for an answer"),
    ReportColumn("people_ids", "who took part, by number", "to join one sheet to another"),
    ReportColumn("people", "who took part", "to know whom to ask for"),
    ReportColumn("purpose_kind", "commercial, service, information, goodwill", _READ),
    PURPOSE,
)
"""`export interactions`, in the order of its columns."""

FOLLOW_UPS = (
    ID,
    HANDLE,
    RECORDED_AT,
    AUTHOR,
    ACCOUNT_ID,
    ACCOUNT,
    PERSON_ID,
    PERSON,
    ReportColumn("purpose_kind", "commercial, service, information, goodwill", _READ),
    ReportColumn("purpose", "why you talk next; “(private)” where that is yours alone", _READ),
    ReportColumn("due_on", "on which day", "so that nothing agreed is forgotten"),
    ReportColumn("channel", "by which way, where that was said", "to keep what was agreed"),
    ReportColumn("owner", "whose it is to do", "to know who keeps the word"),
    ReportColumn("origin", "a log, an occasion, a complaint …", "to see where purposes come from"),
    ReportColumn("origin_interaction_id", "the contact it came from", _READ),
    ReportColumn(
        "status", "open, done, dropped, superseded", "so that nothing agreed is forgotten"
    ),
    ReportColumn("at_time", "at which time, if one was agreed", "to keep what was agreed"),
    ReportColumn("zone", "by whose clock that is", "to keep what was agreed"),
    ReportColumn("minutes", "how long was agreed", "to keep what was agreed"),
    ReportColumn("closed_at", "when it ended", _READ),
    ReportColumn("met", "whether the contact did what it was for", "to see what purposes bring"),
    ReportColumn("reason", "why it was dropped, or how done; empty of a private one", _READ),
    ReportColumn("closed_by_id", "the contact that ended it", _READ),
    ReportColumn("superseded_by_id", "the one that took its place", _READ),
    ReportColumn("anyway", "whether it was kept although vague, in a strict book", _READ),
)
"""`export follow_ups`, in the order of its columns."""
