"""What a rep keeps for himself reaches nobody else, whatever they ask of the book."""

import json
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from salesbook.cli.commands import COMMANDS, Command
from salesbook.cli.environment import Environment
from salesbook.cli.main import main
from tests.house import MONDAY, REP, ZONE, Run, SeededBytes, Stream

SAM = {"SALESBOOK_REP": "Sam Bakker"}
SECRET = "SECRET"  # noqa: S105 (a word to look for)

KEPT = """
account add Acme
account add Globex
account add "Acme Pumps"
person add Piet --account Acme
person add Joost --account "Acme Pumps"
product add Pump
document add https://example.com/catalogue --title Catalogue
opportunity add Acme Pilot --amount 1000
campaign add Spring --kind calls --aim "Show the new pump"
campaign add-accounts Spring Acme
occasion add Piet birthday 25 nov
reaction in Piet like --about Pumps
fact add Piet "His SECRETfact is a daughter"
fact add Joost "His SECRETtwin is a son"
fact add Piet "The SECRETmine of ours" --mine
log Acme "SECRETlast // // Agree SECRETdone on the pump @today" --private
log Piet "SECRETtalk // SECRETproposed // Agree SECRETnext on the pump @today" --private \
  --fact "Told SECRETtold" --promise "Send SECRETours @today" \
  --they-promise "Pay SECRETtheirs @today" \
  --sent Catalogue --opportunity Pilot --product Pump --occasion "birthday 25 nov"
log Acme "SECRETback" --outcome callback_requested --private
log Globex "SECRETmoved // // Agree SECRETmoving on the pump @fri" --private
followup move last tomorrow
log Globex "SECRETdropped // // Agree SECRETdrop on the pump @fri" --private
followup drop last --because SECRETreason
log Globex "SECRETkeeping" --private --no-next parked --promise "Keep SECRETkept @fri"
promise kept last --because SECRETnote
log Globex "SECRETundone // // Agree SECRETnever on the pump @fri" --private
followup drop last --because SECRETwhy
undo
undo
log Piet "Shared words" --fact "Told SECRETbeside" --no-next parked
log Joost "Words of SECRETpumps // // Call on SECRETpipes @today" --private
role_placeholder
plan today
account merge Acme "Acme Pumps"
""".replace("\\\n", " ").replace("role_placeholder", "person role Joost champion --evidence last")
"""What the first rep does; every word that holds SECRET is his alone."""

READS = """
today
plan
plan today --revisions
plan --why Acme
now
campaign show Spring
campaign next Spring
campaign list
pick
brief Acme
brief Globex
brief Acme --person Piet
due
due --all
due --all --rep Robin
due --why Acme --rep Robin
due --all --rep Robin --day 2026-11-24
followup list
promise list
promise list Acme
recap Acme
history
history Acme
history Piet
history Globex
find SECRET
find pump
find call
find Agree
show Acme
show Globex
show Acme --chain
show Acme --chain --all --csv
show Acme --chain --json
account list
account list --duplicates
account map Acme
person list
fact list
fact list Piet
occasion list
agreement show Acme
opportunity list
opportunity board
product list
order list
order rhythm
complaint list
document list
document show Catalogue
reaction list
post list
import list
config list
book info
book check
export standing
export activity
export due
export pipeline
export orders
export occasions
export commitments
export accounts
export people
export interactions
export follow_ups
export all
"""
"""What a second rep reads of the same book."""


WRITES = """
campaign add, campaign add-accounts, campaign drop, log, followup add, followup done, followup
move, followup drop, followup triage, note, note close, promise add, promise kept, promise
broken, lint, edit, undo, redo, account add, account edit, account alias, account merge, account
archive, account owner, person add, person edit, person left, person moved, person role, fact
add, fact share, fact remove, occasion add, occasion edit, occasion remove, agreement set,
agreement end, opportunity add, opportunity edit, opportunity stage, opportunity won,
opportunity lost, product add, product edit, order add, complaint open, complaint close, pause,
resume, document add, document send, document edit, document remove, reaction in, reaction out,
reaction waive, post add, import undo, config get, config set, book backup, book restore, book
rescue, book migrate, demo, completion
"""
"""What writes, and tells nothing but what it was given."""


def lines_of(said: str) -> list[str]:
    return [line for line in said.splitlines() if line.strip()]


def every_path() -> Iterator[str]:
    for name, entry in COMMANDS.items():
        if isinstance(entry, Command):
            yield name
            continue
        if entry.default is not None:
            yield name
        yield from (f"{name} {word}" for word in entry.members)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Keep a book full of what is one rep's own, once for all tests here."""
    home = tmp_path_factory.mktemp("shared")
    said = {"HOME": str(home), "TZ": ZONE, "SALESBOOK_NOW": MONDAY, "SALESBOOK_REP": REP}
    path = home / "book.db"
    variables = {**said, "SALESBOOK_BOOK": str(path)}
    for seed, line in enumerate(lines_of(KEPT)):
        err = Stream()
        env = Environment(variables=variables, random=SeededBytes(seed), stderr=err)
        assert main(shlex.split(line), env) == 0, (line, err.getvalue())
    return path


@pytest.fixture(autouse=True)
def told(env: Environment, shared: Path) -> Environment:
    address = Path(env.book_address)
    address.parent.mkdir(parents=True)
    shutil.copy(shared, address)
    return env


@pytest.mark.parametrize("argv", lines_of(READS))
def test_no_colleague_reads_what_a_rep_keeps_for_himself(salesbook: Run, argv: str) -> None:
    words = shlex.split(argv)
    asked = [words, [*words, "--json"], [*words, "--csv"]]
    if words[0] == "export":
        asked.append([*words, "--include-private"])

    answers = [salesbook(*one, variables=SAM) for one in asked]

    assert answers[0].code in (0, 1), answers[0].err
    heard = [line for one in answers for line in (one.out + one.err).splitlines()]
    echo = f"“{SECRET}”" if words[0] == "find" else "“”"
    assert [line for line in heard if SECRET in line.replace(echo, "")] == []


def test_every_command_is_asked_or_writes() -> None:
    asked = {path for path in every_path() if any(one.startswith(path) for one in lines_of(READS))}

    assert set(every_path()) - asked == set(WRITES.strip().replace("\n", " ").split(", ")), (
        "read it as a colleague too"
    )


def test_nobody_hears_the_words_of_what_he_takes_back_for_a_colleague(salesbook: Run) -> None:
    operations = json.loads(salesbook("history", "--limit", "50", "--json").out)["items"]
    drops = [one for one in operations if one["command"] == "followup drop" and one["in_force"]]
    (dropped,) = [one for one in drops if SECRET in one["summary"]]

    took = salesbook("undo", dropped["handle"], variables=SAM)
    put = salesbook("redo", "--json", variables=SAM)
    again = salesbook("history", variables=SAM)

    assert took.code == put.code == 0, took.err + put.err
    assert SECRET not in took.out + put.out + again.out
    assert "(private)" in took.out


def test_a_rep_takes_his_own_words_along(salesbook: Run) -> None:
    own = salesbook("export", "all", "--include-private").out

    kept = ("SECRETtalk", "SECRETnext", "SECRETours", "SECRETnote", "SECRETreason", "SECRETfact")
    assert [word for word in kept if word not in own] == []
    assert "Call on SECRETpipes" in own


@pytest.mark.parametrize(
    "argv",
    [
        "followup done {follow_up}",
        "followup move {follow_up} fri",
        "followup drop {follow_up} --because enough",
        "promise kept {promise}",
        "promise broken {promise}",
        "recap {talk}",
        "edit {talk} --by visit",
        "fact share {fact}",
        "fact remove {fact}",
        "log Acme Words --closes {follow_up} --no-next parked",
        "log Piet Words --no-next parked",
        "log Acme na",
        "undo {follow_up}",
        "undo {promise}",
        "undo {talk}",
        "undo {fact}",
        "person role Piet blocker --evidence {talk}",
        "account merge Globex Acme",
        "account edit Acme --grade A",
        "campaign show Spring",
        "pick --limit 5",
        "complaint open Acme Words",
        "order add Acme Pump:1 --aftercare fri",
        "opportunity won Pilot",
        "opportunity lost Pilot --because price --revisit fri",
        "fact add Piet Another",
        "occasion edit {occasion} --note Words",
        "person left Piet",
        "account archive Acme",
        "pause Acme --because illness",
    ],
)
def test_no_receipt_tells_a_colleague_what_is_another_s(salesbook: Run, argv: str) -> None:
    words = argv.format(**handles(salesbook))

    answers = [salesbook(*words.split(), *more, variables=SAM) for more in ([], ["--json"])]
    answers += [salesbook("undo", variables=SAM), salesbook("history", variables=SAM)]

    assert [one for one in answers if SECRET in one.out + one.err] == []
    assert answers[0].code in (0, 1), answers[0].err


def handles(salesbook: Run) -> dict[str, str]:
    """Tell the handles that the first rep sees."""

    def first(*argv: str) -> str:
        items = json.loads(salesbook(*argv, "--json").out)["items"]
        return next(str(one["handle"]) for one in items if SECRET in json.dumps(one))

    return {
        "follow_up": first("followup", "list"),
        "promise": first("promise", "list"),
        "talk": first("find", "SECRETtalk"),
        "fact": first("fact", "list"),
        "occasion": json.loads(salesbook("occasion", "list", "--json").out)["items"][0]["handle"],
    }
