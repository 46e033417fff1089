"""What a whole book tells: one entry for each table of `export all`, its name for a column's."""

from salesbook.domain.team.column import ReportColumn

_COPY = "to move a book without loss"
_MEMORY = "so that what the firm knows of a customer stays when people go"
_PLANNED = "to replay a day, and to see what did not fit into it"
_SALES = "to foresee what will be sold, and to see what was"
_HOW = "to join the other rows"

TABLES = (
    ReportColumn("reps", "who keeps the book: name, address, seat, zone", "to know whom to ask"),
    ReportColumn(
        "absences", "on which days you are away, and of which kind", "to plan around them"
    ),
    ReportColumn("accounts", "the accounts", _MEMORY),
    ReportColumn(
        "calendars", "your busy times: in your own export alone, if you ask for it", _COPY
    ),
    ReportColumn("campaigns", "fairs, mailings, calling projects", "to see what they bring"),
    ReportColumn("day_plans", "that you planned a day, and your settings then", _PLANNED),
    ReportColumn("holidays", "days on which a country does not work", "to plan around them"),
    ReportColumn("people", "the people", _MEMORY),
    ReportColumn("products", "what is sold", _SALES),
    ReportColumn("settings", "the settings you chose, such as your hours", _COPY),
    ReportColumn("source_ids", "the numbers that rows had elsewhere", "to import a file twice"),
    ReportColumn("agreements", "what both sides agreed on", _MEMORY),
    ReportColumn("aliases", "other names that mean the same", "to find by any of them"),
    ReportColumn("best_hours", "when people are best reached", "to call when it suits them"),
    ReportColumn("campaign_members", "who is on a campaign's list", "to see what they bring"),
    ReportColumn("do_not_contacts", "closed channels", "so that nobody writes or calls"),
    ReportColumn("documents", "brochures, price lists and links", "to send the one that is valid"),
    ReportColumn("emails", "addresses", _MEMORY),
    ReportColumn("employments", "who works where, and did", _MEMORY),
    ReportColumn(
        "goodwill_seasons", "when you stopped selling to connect", "so that nobody sells meanwhile"
    ),
    ReportColumn(
        "interactions", "your contacts, and each as you typed it; a private one wordless", _MEMORY
    ),
    ReportColumn("lawful_bases", "on which ground of law people are kept", "to obey the law"),
    ReportColumn("notes", "what was observed of an account or a person", _MEMORY),
    ReportColumn("occasions", "birthdays, renewals and other days", _MEMORY),
    ReportColumn("opportunities", "what may be sold", _SALES),
    ReportColumn("ownerships", "whose an account was, and when", "to know whom to ask"),
    ReportColumn("pauses", "when selling rests, and why", "so that nobody sells meanwhile"),
    ReportColumn("personal_facts", "what you shared of people; private ones never", _MEMORY),
    ReportColumn("phones", "numbers", _MEMORY),
    ReportColumn("posts", "what you published", "to see what was answered"),
    ReportColumn("roles", "who decides, and who blocks", _MEMORY),
    ReportColumn("commitments", "what was promised both ways", "so that nothing is forgotten"),
    ReportColumn("document_shares", "who has which document", "so that nothing is sent twice"),
    ReportColumn("document_topics", "what a document is about", "to find the right one"),
    ReportColumn("follow_ups", "why you talk next, and when", "so that nothing is forgotten"),
    ReportColumn("interaction_people", "who took part in a contact", _MEMORY),
    ReportColumn("interaction_points", "what you marked in a note; no private one", _MEMORY),
    ReportColumn("interaction_purposes", "what a contact was for; no private one", _MEMORY),
    ReportColumn("occasion_greetings", "by which contact a day was greeted", _MEMORY),
    ReportColumn("opportunity_roles", "who decides on one sale", _SALES),
    ReportColumn("orders", "what was ordered", _SALES),
    ReportColumn("reactions", "likes, comments and replies", "to answer them in time"),
    ReportColumn("reviews", "what reviewers said of a note, and who they are", "to learn from it"),
    ReportColumn("role_evidence", "which contact shows who decides", _MEMORY),
    ReportColumn("stage_changes", "when a sale moved, and why one was lost", _SALES),
    ReportColumn("appointments", "the hour a follow-up was agreed for", "to keep what was agreed"),
    ReportColumn("commitment_closures", "how promises ended", "so that nothing is forgotten"),
    ReportColumn("complaints", "what they complained about", "so that somebody sees to it"),
    ReportColumn("follow_up_closures", "how follow-ups ended", "to see what purposes bring"),
    ReportColumn("order_lines", "the lines of an order", _SALES),
    ReportColumn(
        "plan_items", "the lines of your plans; masked where one may be private", _PLANNED
    ),
    ReportColumn("plan_leftovers", "what did not fit into a day", _PLANNED),
    ReportColumn("reaction_answers", "what answered a reaction", "to answer them in time"),
    ReportColumn("review_scores", "marks of a review, one to five", "to learn from it"),
    ReportColumn("complaint_closures", "how complaints ended", "so that somebody sees to it"),
    ReportColumn("topics", "what a contact was about: a sale, a product …", _HOW),
)
"""The tables of a whole book, in the order in which it is written."""
