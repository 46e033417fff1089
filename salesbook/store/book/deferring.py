"""Standings during a large import: worked out once for each account, not for each conversation.

The trigger on conversations works the standing of an account out from the tables, all of it, each
time. Here it is taken away inside the transaction; its own steps then run once, for all accounts
that got conversations, and it is put back word for word. What stands is what it would have left.
"""

from salesbook.store.connection import Connection

_TRIGGER = "standings_interactions_insert"
_SAID = f"SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = '{_TRIGGER}'"  # noqa: S608 (a constant)
_OF_ONE = "(SELECT NEW.account_id)"
_OF_ALL = "(SELECT account_id FROM temp.talked_to)"
_TALKED_TO = (
    "CREATE TEMPORARY TABLE talked_to AS SELECT DISTINCT account_id FROM changes"
    " JOIN interactions ON interactions.id = changes.row_id"
    " WHERE changes.table_name = 'interactions'"
    " AND changes.operation_id = (SELECT operation_id FROM open_operations)"
)


class DeferredStandings:
    """Keeps standings waiting between `hold` and `let_go`; on a file only.

    Only the end of the transaction puts the trigger back when something fails in between.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._trigger: str | None = None

    def hold(self) -> None:
        """Let standings wait from now on; a second time changes nothing."""
        if self._trigger is not None or not self._connection.on_file:
            return
        for (trigger,) in self._connection.ask(_SAID):
            if all(_OF_ONE in step for step in _steps(trigger)):
                self._trigger = trigger
                self._connection.run(f"DROP TRIGGER {_TRIGGER}")

    def let_go(self) -> None:
        """Work out the standings that waited, and put the trigger back."""
        if self._trigger is None:
            return
        self._connection.run(_TALKED_TO)
        for step in _steps(self._trigger):
            self._connection.run(step.replace(_OF_ONE, _OF_ALL))
        self._connection.run("DROP TABLE temp.talked_to")
        self._connection.run(self._trigger)
        self._trigger = None


def _steps(trigger: str) -> list[str]:
    """Take the statements of a trigger apart."""
    body = trigger.partition(" BEGIN ")[2].removesuffix("; END")
    return body.split("; ")
