"""The questions of `due` are answered by indexes, each asked once."""

import re

import pytest

from salesbook.cli.environment import Environment
from salesbook.store.book.book import Book
from salesbook.store.compiled.loop.due import candidates, cold, pressing, remembered, worth
from salesbook.store.file import FileConnection
from salesbook.store.statement import Statement
from tests.seeding import TODAY


def plan_of(book: Book, statement: Statement) -> str:
    assert isinstance(book.connection, FileConnection)
    marks = re.findall(r":(\w+)", statement.sql)
    lists = {name: ["x", "y"] for name in re.findall(r"\[\[(\w+)\]\]", statement.sql)}
    sql, values = statement.spelled({**dict.fromkeys(marks, TODAY), **lists, **statement.fixed})
    rows = book.connection.driver.execute(f"EXPLAIN QUERY PLAN {sql}", values)
    return "\n".join(detail for *_, detail in rows)


_BIG = re.compile(
    r"SCAN (accounts|commitments|follow_ups|interactions|message|ownerships|people|standings)\b"
    r"(?! USING INDEX standings_waiting)"
    r"|USE TEMP B-TREE FOR .*ORDER BY"
)


@pytest.mark.parametrize(
    ("statement", "searched"),
    [
        (
            candidates.SPOKEN_FOR_REP,
            [
                r"follow_ups USING INDEX follow_ups_open \(owner_id=\? AND due_on<\?\)",
                r"commitments USING INDEX commitments_ours \(owner_id=\? AND due_on<\?\)",
                r"message USING INDEX \w+ \(account_id=\?\)",
                r"follow_ups USING INDEX sqlite_autoindex_follow_ups_1 \(id=\?\)",
                r"follow_up_closures USING INDEX follow_up_closures_unmet \(met=\?\)",
                r"later USING INDEX \w+ \(account_id=\?\)",
                r"ended USING INDEX follow_up_closures_one \(follow_up_id=\?\)",
            ],
        ),
        (pressing.FOR_REP["complaints"], []),
        (
            pressing.FOR_REP["reactions"],
            [r"reactions USING INDEX reactions_open \(rep_id=\?\)"],
        ),
        (
            pressing.FOR_REP["occasions"],
            [
                r"occasions USING INDEX occasions_by_day \(month=\? AND day>\? AND day<\?\)",
                r"occasions USING INDEX occasions_long_foreseen \(lead_days>\?\)",
            ],
        ),
        (
            pressing.FOR_REP["opportunities"],
            [
                r"opportunities USING INDEX opportunities_of_owner \(owner_id=\? AND stage=\?\)",
                r"stage_changes USING INDEX stage_changes_latest \(opportunity_id=\?\)",
                r"interactions USING INDEX interactions_reached \(account_id=\? .*occurred_at>",
            ],
        ),
        (
            pressing.ORDERING_OF_REP,
            [r"orders USING COVERING INDEX orders_of_account \(account_id=\?\)"],
        ),
        (
            worth.ORDERED,
            [r"orders USING COVERING INDEX orders_of_account \(account_id=\? AND ordered_on>\?"],
        ),
        (
            worth.OPEN,
            [r"opportunities USING COVERING INDEX opportunities_of_account \(account_id=\?\)"],
        ),
        (
            remembered.COMMERCIAL,
            [r"interactions USING INDEX interactions_reached \(account_id=\?\)"],
        ),
        (
            remembered.REACHED_SINCE,
            [r"interactions USING INDEX interactions_reached \(account_id=\? AND occurred_at>\?"],
        ),
        (
            cold.KNOWN,
            [r"standings USING COVERING INDEX standings_known \(owner_id=\?\)"],
        ),
        (
            cold.NEXT_ATTEMPTS,
            [r"standings USING COVERING INDEX standings_\w+ \(.* AND attempts>\?\)"],
        ),
        (
            cold.LATEST,
            [r"standings USING INDEX standings_silent \(owner_id=\? AND pace=\? .* since<\?\)"],
        ),
        (
            cold.COUNT,
            [
                r"standings USING COVERING INDEX standings_counted \(owner_id=\? .* since<\?\)",
            ],
        ),
        (
            cold.FIRST,
            [
                r"standings USING INDEX standings_silent \(owner_id=\? AND pace=\? .* since=\?\)",
                r"others USING COVERING INDEX standings_counted .* since>\?\)",
            ],
        ),
        (
            cold.MARKED,
            [
                r"standings USING INDEX standings_tried \(owner_id=\? AND tried_at>\?\)",
                r"standings USING INDEX standings_changed \(owner_id=\? AND owner_since>\?\)",
                r"standings USING INDEX standings_hindered \(owner_id=\?\)",
            ],
        ),
    ],
)
def test_a_question_is_answered_by_its_indexes(
    book: Environment, statement: Statement, searched: list[str]
) -> None:
    with book.reading() as opened:
        plan = plan_of(opened, statement)

    for index in searched:
        assert re.search(f"SEARCH {index}", plan), plan
    assert not [line for line in plan.splitlines() if _BIG.match(line)]
