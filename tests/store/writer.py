"""A program that becomes several, which write to a book and say each time that it was kept.

python -m tests.store.writer ADDRESS WRITERS COUNT
"""

import os
import sys
from datetime import UTC, datetime

from salesbook.domain.book.moment import Moment
from salesbook.domain.book.rep import Newcomer
from salesbook.store.book.journal import Intent
from salesbook.store.compiled.tables import ACCOUNTS
from salesbook.store.opening import write_book
from tests.store.keeping import keep_account, rows_of

REP = Newcomer("Robin Vos", "Europe/Amsterdam", lambda: "NL", chosen=True)


def main(address: str, writers: int, count: int) -> int:
    """Let several processes write at once; count those that failed."""
    children = []
    for number in range(writers):
        child = os.fork()
        if child == 0:
            write(address, f"Writer {number}", count)
            os._exit(0)
        children.append(child)
    return sum(os.waitpid(child, 0)[1] != 0 for child in children)


def write(address: str, name: str, count: int) -> None:
    """Add accounts one by one, and count them all together in one of them."""
    for number in range(count):
        moment = Moment(datetime.now(UTC), REP.zone)
        with write_book(address, moment, REP, os.urandom, Intent("account add")) as book:
            counters = rows_of(book, ACCOUNTS, name="Counter")
            for counter in counters:
                book.change(ACCOUNTS, counter.id, headcount=counter.headcount + 1)
            if not counters:
                keep_account(book, "Counter", headcount=1)
            keep_account(book, f"{name} {number}")
        os.write(1, f"{name} {number}\n".encode())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
