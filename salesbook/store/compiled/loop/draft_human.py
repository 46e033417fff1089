"""Made from `salesbook.store.statements.loop.draft_human`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.fact import ToldBy
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

OF_ACCOUNTS = {
    "told": Statement(
        "loop.draft_human:OF_ACCOUNTS[told]",
        """
            SELECT employments.account_id AS subject, people.name AS who, personal_facts.learned_on,
                personal_facts.told_by, personal_facts.private, personal_facts.text
            FROM employments JOIN personal_facts ON personal_facts.person_id = employments.person_id
                JOIN people ON people.id = personal_facts.person_id
            WHERE employments.account_id IN ([[ids]]) AND personal_facts.deleted_at IS NULL AND
                people.deleted_at IS NULL AND (personal_facts.private IS 0 OR personal_facts.rep_id
                = :reader) AND employments.deleted_at IS NULL AND employments.until_on IS NULL AND
                employments.main = 1 ORDER BY personal_facts.learned_on DESC, personal_facts.id DESC
        """,
        {
            "subject": READERS["uuid"],
            "who": None,
            "learned_on": READERS["date"],
            "told_by": ToldBy,
            "private": READERS["bool"],
            "text": None,
        },
        lists=("ids",),
    ),
    "talked": Statement(
        "loop.draft_human:OF_ACCOUNTS[talked]",
        """
            SELECT interactions.account_id AS subject, count(*) AS talks
            FROM interactions
            WHERE interactions.account_id IN ([[ids]]) AND interactions.deleted_at IS NULL AND
                interactions.outcome IN ('callback_requested', 'connected', 'held', 'replied') AND
                (EXISTS (SELECT interaction_purposes.id
            FROM interaction_purposes
            WHERE interaction_purposes.deleted_at IS NULL AND interaction_purposes.interaction_id =
                interactions.id AND interaction_purposes.kind = 'goodwill')) GROUP BY
                interactions.account_id
        """,
        {"subject": READERS["uuid"], "talks": None},
        lists=("ids",),
    ),
    "shared": Statement(
        "loop.draft_human:OF_ACCOUNTS[shared]",
        """
            SELECT anon_1.subject, anon_1.said, anon_1.said_on
            FROM (SELECT interactions.account_id AS subject, interactions.discussed AS said,
                interactions.occurred_at AS said_on, row_number() OVER (PARTITION BY
                interactions.account_id ORDER BY interactions.occurred_at DESC,
                interactions.discussed) AS n
            FROM interactions
            WHERE interactions.account_id IN ([[ids]]) AND interactions.deleted_at IS NULL AND
                interactions.outcome IN ('callback_requested', 'connected', 'held', 'replied') AND
                (EXISTS (SELECT interaction_purposes.id
            FROM interaction_purposes
            WHERE interaction_purposes.deleted_at IS NULL AND interaction_purposes.interaction_id =
                interactions.id AND interaction_purposes.kind = 'goodwill')) AND
                interactions.private IS 0 AND interactions.discussed != :discussed_1) AS anon_1
            WHERE anon_1.n = :n_1
        """,
        {"subject": READERS["uuid"], "said": None, "said_on": READERS["instant"]},
        fixed={"discussed_1": "", "n_1": 1},
        lists=("ids",),
    ),
}

OF_PEOPLE = {
    "told": Statement(
        "loop.draft_human:OF_PEOPLE[told]",
        """
            SELECT personal_facts.person_id AS subject, people.name AS who,
                personal_facts.learned_on, personal_facts.told_by, personal_facts.private,
                personal_facts.text
            FROM personal_facts JOIN people ON people.id = personal_facts.person_id
            WHERE personal_facts.person_id IN ([[ids]]) AND personal_facts.deleted_at IS NULL AND
                people.deleted_at IS NULL AND (personal_facts.private IS 0 OR personal_facts.rep_id
                = :reader) ORDER BY personal_facts.learned_on DESC, personal_facts.id DESC
        """,
        {
            "subject": READERS["uuid"],
            "who": None,
            "learned_on": READERS["date"],
            "told_by": ToldBy,
            "private": READERS["bool"],
            "text": None,
        },
        lists=("ids",),
    ),
    "talked": Statement(
        "loop.draft_human:OF_PEOPLE[talked]",
        """
            SELECT interaction_people.person_id AS subject, count(*) AS talks
            FROM interactions JOIN interaction_people ON interaction_people.interaction_id =
                interactions.id AND interaction_people.deleted_at IS NULL AND
                interaction_people.part IN ('attended', 'spoke')
            WHERE interaction_people.person_id IN ([[ids]]) AND interactions.deleted_at IS NULL AND
                interactions.outcome IN ('callback_requested', 'connected', 'held', 'replied') AND
                (EXISTS (SELECT interaction_purposes.id
            FROM interaction_purposes
            WHERE interaction_purposes.deleted_at IS NULL AND interaction_purposes.interaction_id =
                interactions.id AND interaction_purposes.kind = 'goodwill')) GROUP BY
                interaction_people.person_id
        """,
        {"subject": READERS["uuid"], "talks": None},
        lists=("ids",),
    ),
    "shared": Statement(
        "loop.draft_human:OF_PEOPLE[shared]",
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
                (EXISTS (SELECT interaction_purposes.id
            FROM interaction_purposes
            WHERE interaction_purposes.deleted_at IS NULL AND interaction_purposes.interaction_id =
                interactions.id AND interaction_purposes.kind = 'goodwill')) AND
                interactions.private IS 0 AND interactions.discussed != :discussed_1) AS anon_1
            WHERE anon_1.n = :n_1
        """,
        {"subject": READERS["uuid"], "said": None, "said_on": READERS["instant"]},
        fixed={"discussed_1": "", "n_1": 1},
        lists=("ids",),
    ),
}
