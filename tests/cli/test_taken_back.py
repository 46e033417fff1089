"""A day that touches all of an account's memory, taken back command by command, and put back."""

import os
import shlex
from collections.abc import Iterable
from pathlib import Path

from msgspec.structs import replace
from sqlalchemy import select

from salesbook.cli.environment import Environment
from salesbook.cli.main import main
from salesbook.store.compiling.statement import compiled
from salesbook.store.loop.tables import InteractionRow
from salesbook.store.models import table_of
from tests.house import SeededBytes, Stream
from tests.soundness import assert_sound
from tests.store.keeping import dump

DAY = """
account add Acme
account add Globex
account add "Acme Pumps"
person add Piet --account Acme
person add Joost --account "Acme Pumps"
product add Pump
document add https://example.com/catalogue --title Catalogue --topic pumps
goodwill on --until "4 dec"
goodwill on Acme --until fri
goodwill off Acme
goodwill on --until fri
goodwill off
campaign add Spring --kind calls --aim "Show the new pump"
campaign add-accounts Spring Acme Globex
opportunity add Acme Pilot --amount 1000 --campaign Spring
opportunity stage Pilot needs
occasion add Piet birthday 25 nov
post add "We have a new pump"
reaction in Joost comment --about last
agreement set Acme --every 14d --max 2 --reply 24h
person role Piet champion --stance for --opportunity Pilot
log Piet "Wants twelve // Offered 10 % // Agree the pilot date @fri" --fact "Plays chess" \
  --promise "Send the drawing @fri" --sent Catalogue --product Pump --occasion "birthday 25 nov"
edit last --confirmed
person role Piet decision_maker --evidence last
log Acme "The pump sings" --complaint "The pump sings" --next "Bring a new bearing" --on thu
complaint open Globex "Late again" --severity high
complaint close last --because "Sent twice"
order add Acme Pump:3 --total 300 --on "1 nov" --aftercare fri
promise add Globex "Answer on the price" --on thu --by us
promise kept last --because "By mail"
note Acme "Buyer leaves in May" --kind risk
opportunity add Globex Big --amount "2000 USD" --stage future --revisit "1 dec"
opportunity lost Big --because price
person moved Joost Globex
account merge "Acme Pumps" Acme
opportunity won Pilot --no-aftercare
document remove Catalogue
account archive Globex
""".replace("\\\n", " ")


def test_every_command_of_a_full_day_goes_back_and_forth(any_book: Environment) -> None:
    empty = dump(any_book)
    commands = [shlex.split(line) for line in DAY.strip().splitlines()]

    codes = run(any_book, commands)
    full = dump(any_book)
    backwards = run(any_book, [["undo"] for _ in commands], start=100)
    left = dump(any_book)
    forwards = run(any_book, [["redo"] for _ in commands], start=200)

    assert {*codes, *backwards, *forwards} == {0}
    assert left == empty
    assert dump(any_book) == full
    assert_sound(any_book)


def test_what_a_colleague_says_of_a_note_goes_back_and_forth(any_book: Environment) -> None:
    sam = replace(any_book, variables={**any_book.variables, "SALESBOOK_REP": "Sam Bakker"})
    talk = ["log", "Acme", "Wants twelve // Offered 10 %", "--new", "--no-next", "parked"]
    assert {*run(any_book, [talk]), *run(sam, [["account", "add", "Globex"]], start=50)} == {0}
    with any_book.reading() as book:
        note = book.value(compiled(select(table_of(InteractionRow).c.handle)))
    before = dump(any_book)
    said = [
        ["review", "add", note, "--purpose", "4", "--comment", "Ask who decides"],
        ["review", "add", "last", "--purpose", "5", "--listening", "2"],
    ]

    codes = run(sam, said, start=100)
    full = dump(any_book)
    backwards = run(sam, [["undo"] for _ in said], start=200)
    left = dump(any_book)
    forwards = run(sam, [["redo"] for _ in said], start=300)

    assert {*codes, *backwards, *forwards} == {0}
    assert left == before
    assert dump(any_book) == full
    assert_sound(any_book)


def test_notes_from_the_road_go_back_and_forth_one_by_one(
    any_book: Environment, tmp_path: Path
) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("acme: Wants // Offered // Agree the day @fri\npiet: na\n", "utf-8")
    os.utime(notes, (instant := any_book.now().timestamp(), instant))
    known = [["account", "add", "Acme"], ["person", "add", "Piet", "--account", "Acme"]]
    assert {*run(any_book, known)} == {0}
    before = dump(any_book)

    codes = run(any_book, [["inbox", str(notes), "--yes"]], start=100)
    full = dump(any_book)
    codes += run(any_book, [["inbox", str(notes), "--yes"]], start=150)
    twice = dump(any_book)
    backwards = run(any_book, [["undo"], ["undo"]], start=200)
    left = dump(any_book)
    forwards = run(any_book, [["redo"], ["redo"]], start=300)

    assert {*codes, *backwards, *forwards} == {0}
    assert twice == full
    assert left == before
    assert dump(any_book) == full
    assert_sound(any_book)


def run(env: Environment, commands: Iterable[list[str]], start: int = 0) -> list[int]:
    """Run commands with random bytes of their own each; tell their exit codes."""
    return [
        main(words, replace(env, random=SeededBytes(seed), stdout=Stream(), stderr=Stream()))
        for seed, words in enumerate(commands, start=start + 7)
    ]
