"""The questions of `due` are answered by indexes, each asked once."""

import re
from typing import Any

import pytest

from salesbook.cli.environment import Environment
from salesbook.store.book.book import Book
from salesbook.store.loop.due import candidates, cold


def plan_of(book: Book, statement: Any) -> str:
    asked = str(statement.compile(dialect=book.connection.dialect))
    rows = book.connection.exec_driver_sql(
        f"EXPLAIN QUERY PLAN {asked}", ("2026-11-23",) * asked.count("?")
    )
    return "\n".join(row.detail for row in rows)


_BIG = re.compile(
    r"SCAN (accounts|follow_ups|answer|commitments|interactions|message|ownerships|people)$"
)


@pytest.mark.parametrize(
    ("statement", "searched"),
    [
        (
            candidates._SPOKEN_FOR_REP,  # noqa: SLF001 (what is measured)
            [
                r"follow_ups USING INDEX follow_ups_open \(owner_id=\? AND due_on<\?\)",
                r"commitments USING INDEX commitments_ours \(owner_id=\? AND due_on<\?\)",
                r"answer USING INDEX \w+ \(account_id=\? AND occurred_at>\?\)",
                r"follow_ups USING INDEX sqlite_autoindex_follow_ups_1 \(id=\?\)",
                r"follow_up_closures USING INDEX follow_up_closures_unmet \(met=\?\)",
                r"later USING INDEX \w+ \(account_id=\?\)",
                r"ended USING INDEX follow_up_closures_one \(follow_up_id=\?\)",
            ],
        ),
        (
            cold._COLD_FOR_REP,  # noqa: SLF001 (what is measured)
            [
                r"ownerships USING INDEX \w+ \(rep_id=\?\)",
                r"accounts USING INDEX \w+ \(id=\?\)",
                r"interactions USING (COVERING )?INDEX \w+ \(account_id=\?",
            ],
        ),
    ],
)
def test_a_question_is_answered_by_its_indexes(
    book: Environment, statement: Any, searched: list[str]
) -> None:
    with book.reading() as opened:
        plan = plan_of(opened, statement)

    for index in searched:
        assert re.search(f"SEARCH {index}", plan), plan
    assert not [line for line in plan.splitlines() if _BIG.match(line)]
