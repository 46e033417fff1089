"""Made from `salesbook.store.statements.loop.drafting`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.account import AccountKind
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

ACCOUNT_NAMES = Statement(
    "loop.drafting:ACCOUNT_NAMES",
    """
        SELECT accounts.id AS subject, accounts.name
        FROM accounts
        WHERE accounts.id IN ([[ids]]) UNION ALL SELECT employments.account_id AS subject,
            people.name
        FROM employments JOIN people ON people.id = employments.person_id
        WHERE employments.account_id IN ([[ids]]) AND employments.deleted_at IS NULL AND
            employments.until_on IS NULL AND employments.main = 1 AND people.deleted_at IS NULL
    """,
    {"subject": READERS["uuid"], "name": None},
    lists=("ids",),
)

ACCOUNT_KINDS = Statement(
    "loop.drafting:ACCOUNT_KINDS",
    """
        SELECT accounts.id, accounts.kind, accounts.industry
        FROM accounts
        WHERE accounts.id IN ([[ids]]) AND accounts.deleted_at IS NULL
    """,
    {"id": READERS["uuid"], "kind": AccountKind, "industry": None},
    lists=("ids",),
)

PERSON_KINDS = Statement(
    "loop.drafting:PERSON_KINDS",
    """
        SELECT people.id, people.name
        FROM people
        WHERE people.id IN ([[ids]]) AND people.deleted_at IS NULL
    """,
    {"id": READERS["uuid"], "name": None},
    lists=("ids",),
)

OF_ACCOUNTS = {
    "proposed": Statement(
        "loop.drafting:OF_ACCOUNTS[proposed]",
        """
            SELECT anon_1.subject, anon_1.said, anon_1.said_on
            FROM (SELECT interactions.account_id AS subject, interactions.proposed AS said,
                interactions.occurred_at AS said_on, row_number() OVER (PARTITION BY
                interactions.account_id ORDER BY interactions.occurred_at DESC,
                interactions.proposed) AS n
            FROM interactions
            WHERE interactions.account_id IN ([[ids]]) AND interactions.deleted_at IS NULL AND
                interactions.outcome IN ('callback_requested', 'connected', 'held', 'replied') AND
                (interactions.private IS 0 OR interactions.rep_id = :rep) AND interactions.proposed
                != :proposed_1) AS anon_1
            WHERE anon_1.n = :n_1
        """,
        {"subject": READERS["uuid"], "said": None, "said_on": READERS["instant"]},
        fixed={"proposed_1": "", "n_1": 1},
        lists=("ids",),
    ),
    "discussed": Statement(
        "loop.drafting:OF_ACCOUNTS[discussed]",
        """
            SELECT anon_1.subject, anon_1.said, anon_1.said_on
            FROM (SELECT interactions.account_id AS subject, interactions.discussed AS said,
                interactions.occurred_at AS said_on, row_number() OVER (PARTITION BY
                interactions.account_id ORDER BY interactions.occurred_at DESC,
                interactions.discussed) AS n
            FROM interactions
            WHERE interactions.account_id IN ([[ids]]) AND interactions.deleted_at IS NULL AND
                interactions.outcome IN ('callback_requested', 'connected', 'held', 'replied') AND
                (interactions.private IS 0 OR interactions.rep_id = :rep) AND interactions.discussed
                != :discussed_1) AS anon_1
            WHERE anon_1.n = :n_1
        """,
        {"subject": READERS["uuid"], "said": None, "said_on": READERS["instant"]},
        fixed={"discussed_1": "", "n_1": 1},
        lists=("ids",),
    ),
    "meant": Statement(
        "loop.drafting:OF_ACCOUNTS[meant]",
        """
            SELECT anon_1.subject, anon_1.said, anon_1.said_on
            FROM (SELECT interactions.account_id AS subject, interaction_purposes.text AS said,
                interactions.occurred_at AS said_on, row_number() OVER (PARTITION BY
                interactions.account_id ORDER BY interactions.occurred_at DESC,
                interaction_purposes.text) AS n
            FROM interactions JOIN interaction_purposes ON interaction_purposes.interaction_id =
                interactions.id AND interaction_purposes.deleted_at IS NULL
            WHERE interactions.account_id IN ([[ids]]) AND interactions.deleted_at IS NULL AND
                (interactions.private IS 0 OR interactions.rep_id = :rep)) AS anon_1
            WHERE anon_1.n = :n_1
        """,
        {"subject": READERS["uuid"], "said": None, "said_on": READERS["instant"]},
        fixed={"n_1": 1},
        lists=("ids",),
    ),
    "noted": Statement(
        "loop.drafting:OF_ACCOUNTS[noted]",
        """
            SELECT anon_1.subject, anon_1.said, anon_1.said_on
            FROM (SELECT notes.account_id AS subject, notes.text AS said, notes.noted_on AS said_on,
                row_number() OVER (PARTITION BY notes.account_id ORDER BY notes.noted_on DESC,
                notes.text) AS n
            FROM notes
            WHERE notes.account_id IN ([[ids]]) AND notes.deleted_at IS NULL AND notes.kind !=
                :kind_1) AS anon_1
            WHERE anon_1.n = :n_1
        """,
        {"subject": READERS["uuid"], "said": None, "said_on": READERS["date"]},
        fixed={"kind_1": "imported", "n_1": 1},
        lists=("ids",),
    ),
    "reached": Statement(
        "loop.drafting:OF_ACCOUNTS[reached]",
        """
            SELECT DISTINCT interactions.account_id AS subject
            FROM interactions
            WHERE interactions.account_id IN ([[ids]]) AND interactions.deleted_at IS NULL AND
                interactions.outcome IN ('callback_requested', 'connected', 'held', 'replied')
        """,
        {"subject": READERS["uuid"]},
        lists=("ids",),
    ),
}

OF_PEOPLE = {
    "proposed": Statement(
        "loop.drafting:OF_PEOPLE[proposed]",
        """
            SELECT anon_1.subject, anon_1.said, anon_1.said_on
            FROM (SELECT interaction_people.person_id AS subject, interactions.proposed AS said,
                interactions.occurred_at AS said_on, row_number() OVER (PARTITION BY
                interaction_people.person_id ORDER BY interactions.occurred_at DESC,
                interactions.proposed) AS n
            FROM interactions JOIN interaction_people ON interaction_people.interaction_id =
                interactions.id AND interaction_people.deleted_at IS NULL AND
                interaction_people.part IN ('attended', 'spoke')
            WHERE interaction_people.person_id IN ([[ids]]) AND interactions.deleted_at IS NULL AND
                interactions.outcome IN ('callback_requested', 'connected', 'held', 'replied') AND
                (interactions.private IS 0 OR interactions.rep_id = :rep) AND interactions.proposed
                != :proposed_1) AS anon_1
            WHERE anon_1.n = :n_1
        """,
        {"subject": READERS["uuid"], "said": None, "said_on": READERS["instant"]},
        fixed={"proposed_1": "", "n_1": 1},
        lists=("ids",),
    ),
    "discussed": Statement(
        "loop.drafting:OF_PEOPLE[discussed]",
        """
            SELECT anon_1.subject, anon_1.said, anon_1.said_on
            FROM (SELECT interaction_people.person_id AS subject, interactions.discussed AS said,
                interactions.occurred_at AS said_on, row_number() OVER (PARTITION BY
                interaction_people.person_id ORDER BY interactions.occurred_at DESC,
                interactions.discussed) AS n
            FROM interactions JOIN interaction_people ON interaction_people.interaction_id =
                interactions.id AND interaction_people.deleted_at IS NULL AND
                interaction_people.part IN ('attended', 'spoke')
            WHERE interaction_people.person_id IN ([[ids]]) AND interactions.deleted_at IS NULL AND
                interactions.outcome IN ('callback_requested', 'connected', 'held', 'replied') AND
                (interactions.private IS 0 OR interactions.rep_id = :rep) AND interactions.discussed
                != :discussed_1) AS anon_1
            WHERE anon_1.n = :n_1
        """,
        {"subject": READERS["uuid"], "said": None, "said_on": READERS["instant"]},
        fixed={"discussed_1": "", "n_1": 1},
        lists=("ids",),
    ),
    "meant": Statement(
        "loop.drafting:OF_PEOPLE[meant]",
        """
            SELECT anon_1.subject, anon_1.said, anon_1.said_on
            FROM (SELECT interaction_people.person_id AS subject, interaction_purposes.text AS said,
                interactions.occurred_at AS said_on, row_number() OVER (PARTITION BY
                interaction_people.person_id ORDER BY interactions.occurred_at DESC,
                interaction_purposes.text) AS n
            FROM interactions JOIN interaction_people ON interaction_people.interaction_id =
                interactions.id AND interaction_people.deleted_at IS NULL AND
                interaction_people.part IN ('attended', 'spoke') JOIN interaction_purposes ON
                interaction_purposes.interaction_id = interactions.id AND
                interaction_purposes.deleted_at IS NULL
            WHERE interaction_people.person_id IN ([[ids]]) AND interactions.deleted_at IS NULL AND
                (interactions.private IS 0 OR interactions.rep_id = :rep)) AS anon_1
            WHERE anon_1.n = :n_1
        """,
        {"subject": READERS["uuid"], "said": None, "said_on": READERS["instant"]},
        fixed={"n_1": 1},
        lists=("ids",),
    ),
    "noted": Statement(
        "loop.drafting:OF_PEOPLE[noted]",
        """
            SELECT anon_1.subject, anon_1.said, anon_1.said_on
            FROM (SELECT notes.person_id AS subject, notes.text AS said, notes.noted_on AS said_on,
                row_number() OVER (PARTITION BY notes.person_id ORDER BY notes.noted_on DESC,
                notes.text) AS n
            FROM notes
            WHERE notes.person_id IN ([[ids]]) AND notes.deleted_at IS NULL AND notes.kind !=
                :kind_1) AS anon_1
            WHERE anon_1.n = :n_1
        """,
        {"subject": READERS["uuid"], "said": None, "said_on": READERS["date"]},
        fixed={"kind_1": "imported", "n_1": 1},
        lists=("ids",),
    ),
    "reached": Statement(
        "loop.drafting:OF_PEOPLE[reached]",
        """
            SELECT DISTINCT interaction_people.person_id AS subject
            FROM interactions JOIN interaction_people ON interaction_people.interaction_id =
                interactions.id AND interaction_people.deleted_at IS NULL AND
                interaction_people.part IN ('attended', 'spoke')
            WHERE interaction_people.person_id IN ([[ids]]) AND interactions.deleted_at IS NULL AND
                interactions.outcome IN ('callback_requested', 'connected', 'held', 'replied')
        """,
        {"subject": READERS["uuid"]},
        lists=("ids",),
    ),
}
