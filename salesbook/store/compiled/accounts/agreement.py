"""Made from `salesbook.store.statements.accounts.agreement`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

OF_ACCOUNT = Statement(
    "accounts.agreement:OF_ACCOUNT",
    """
        SELECT agreements.id, agreements.account_id, agreements.agreed_on,
            agreements.every_days, agreements.at_most_days, agreements.max_per_month,
            agreements.channel, agreements.reply_within_hours, agreements.we_text,
            agreements.they_text, agreements.review_on, agreements.ended_on
        FROM agreements
        WHERE agreements.deleted_at IS NULL AND agreements.account_id = :account ORDER BY
            agreements.agreed_on DESC, agreements.id DESC
    """,
    {
        "id": READERS["uuid"],
        "account_id": READERS["uuid"],
        "agreed_on": READERS["date"],
        "every_days": None,
        "at_most_days": None,
        "max_per_month": None,
        "channel": InteractionKind,
        "reply_within_hours": None,
        "we_text": None,
        "they_text": None,
        "review_on": READERS["date"],
        "ended_on": READERS["date"],
    },
)
