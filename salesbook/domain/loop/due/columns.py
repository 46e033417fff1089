"""The columns of `due` for managers, in an order that spreadsheets may rely on."""

COLUMNS = (
    "as_of",
    "rank",
    "list",
    "tier",
    "tier_name",
    "points",
    "account_id",
    "account",
    "owner",
    "person",
    "role",
    "purpose_kind",
    "purpose",
    "due_on",
    "late_bd",
    "last_contact_on",
    "attempts",
    "weighted_amount",
    "currency",
    "reasons",
    "also",
    "gate",
)
"""They are only ever added to."""
