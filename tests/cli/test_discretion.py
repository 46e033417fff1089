"""What a rep keeps for himself reaches nobody else, whatever they ask of the book."""

import inspect
import json
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from salesbook.cli.book.export import NAMES
from salesbook.cli.build import function_at
from salesbook.cli.commands import COMMANDS, Command, Group
from salesbook.cli.environment import Environment
from salesbook.cli.main import main
from salesbook.domain.book.rep import Seat
from salesbook.domain.team.door import DOORS
from salesbook.store.book.rep import rep_named
from salesbook.store.compiled.tables import REPS
from tests.house import MONDAY, REP, ZONE, Outcome, Run, SeededBytes, Stream, lay

SAM = {"SALESBOOK_REP": "Sam Bakker"}
LENA = {"SALESBOOK_REP": "Lena Smit"}
SECRET = "SECRET"  # noqa: S105 (a word to look for)
HUSH = "HUSH"
COACHED = "COACHED"
"""What is between Robin and the leader."""

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
log Piet "SECRETtalk +insight SECRETheard +objection SECRETdoubt +win SECRETwin \
  +complaint SECRETangry +risk SECRETrisk +need SECRETneed // SECRETproposed // \
  Agree SECRETnext on the pump @today" --private \
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
calendar add {calendar}
plan today
account merge Acme "Acme Pumps"
""".replace("\\\n", " ").replace("role_placeholder", "person role Joost champion --evidence last")
"""What the first rep does; every word that holds SECRET is his alone."""

CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:1
DTSTART:20261123T130000Z
DTEND:20261123T140000Z
SUMMARY:SECRETdentist
END:VEVENT
END:VCALENDAR
"""

KEPT_BY_SAM = """
account add Initech
fact add Piet "His HUSHfact is a garden"
log Acme "HUSHtalk +insight HUSHheard // HUSHproposed // Agree HUSHnext on it @fri" --private \
  --promise "Send HUSHours @fri"
""".replace("\\\n", " ")
"""What a second rep does; every word that holds HUSH is his alone."""

SAID_BY_LENA = """
account add Hooli
review add {talk} --purpose 4 --comment "COACHEDword of the leader"
"""
"""What the leader does."""

READS = """
today
plan
plan today --revisions
plan --why Acme
plan --ics -
export ics
export ics --todo
now
campaign show Spring
campaign next Spring
campaign list
goodwill
network transactional
calendar list
calendar busy
holiday list
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
review Robin
review show last
import list
config list
book info
book check
"""
"""What a second rep and a leader read of the same book; exports, reports and sheets beside."""


WRITES = """
away, calendar add, calendar remove, holiday add, holiday remove, campaign add, campaign
add-accounts, campaign drop, log, followup add, followup done, followup move, followup edit,
followup drop, followup triage, note, note close, promise add, promise kept, promise broken, lint,
edit, undo, redo, account add, account edit, account alias, account merge, account archive, account
owner, person add, person edit, person left, person moved, person role, fact add, fact share, fact
remove, occasion add, occasion edit, occasion remove, agreement set, agreement end, opportunity add,
opportunity edit, opportunity stage, opportunity won, opportunity lost, product add, product edit,
order add, complaint open, complaint close, inbox, pause, resume, goodwill on, goodwill off,
document add, document send, document edit, document remove, reaction in, reaction out, reaction
waive, post add, review add, import undo, config get, config set, rep rename, book backup, book
restore, book rescue, book migrate, demo, completion
"""
"""What writes, and tells nothing but what it was given."""


def lines_of(said: str) -> list[str]:
    return [line for line in said.splitlines() if line.strip()]


def every_command() -> Iterator[tuple[str, Command]]:
    for name, entry in COMMANDS.items():
        if isinstance(entry, Command):
            yield name, entry
            continue
        if entry.default is not None:
            yield name, entry.default
        yield from ((f"{name} {word}", member) for word, member in entry.members.items())


def taken(path: str) -> set[str]:
    """Name the parameters of a command."""
    return set(inspect.signature(function_at(dict(every_command())[path].place)).parameters)


CAN_INCLUDE = [path for path, _ in every_command() if "include_private" in taken(path)]


def leaving() -> list[str]:
    """Name what takes words out of the book: exports, reports, sheets, what can include private."""
    reports = COMMANDS["report"]
    assert isinstance(reports, Group)
    return [
        *(f"export {name}" for name in NAMES),
        *(f"report {name}" for name in reports.members),
        *("report phases --by rep", "mirror", *(f"mirror {name}" for name in DOORS)),
        *("review", "review list", *(path for path in CAN_INCLUDE if path != "export")),
    ]


READ = [*lines_of(READS), *leaving()]


def keep(path: Path, rep: str, line: str, seed: int) -> None:
    said = {"HOME": str(path.parent), "TZ": ZONE, "SALESBOOK_NOW": MONDAY, "SALESBOOK_REP": rep}
    err = Stream()
    env = Environment(
        variables={**said, "SALESBOOK_BOOK": str(path)},
        random=SeededBytes(seed),
        stdout=Stream(),
        stderr=err,
    )
    assert main(shlex.split(line), env) == 0, (line, err.getvalue())


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Keep a book full of what is one rep's own, once for all tests here."""
    path = tmp_path_factory.mktemp("shared") / "book.db"
    calendar = path.with_name("busy.ics")
    calendar.write_text(CALENDAR, encoding="utf-8")
    for seed, line in enumerate(lines_of(KEPT.replace("{calendar}", str(calendar)))):
        keep(path, REP, line, seed)
    for seed, line in enumerate(lines_of(KEPT_BY_SAM), 100):
        keep(path, SAM["SALESBOOK_REP"], line, seed)
    talk = lead(path)
    for seed, line in enumerate(lines_of(SAID_BY_LENA.format(talk=talk)), 200):
        keep(path, LENA["SALESBOOK_REP"], line, seed)
    return path


def lead(path: Path) -> str:
    """Let Lena lead, and find the handle of a talk that anybody may read."""
    variables = {"SALESBOOK_BOOK": str(path), "SALESBOOK_NOW": MONDAY, "TZ": ZONE, **LENA}
    env = Environment(variables=variables, random=SeededBytes(300), stderr=Stream())
    with env.writing("account add") as book:
        book.change(REPS, rep_named(book, LENA["SALESBOOK_REP"]).id, seat=Seat.LEADER)
    out = Stream()
    assert main(["find", "Shared", "--json"], replace(env, stdout=out)) == 0
    return str(json.loads(out.getvalue())["items"][0]["handle"])


@pytest.fixture(autouse=True)
def told(env: Environment, shared: Path) -> Environment:
    lay(env, shared)
    return env


def heard(told: Outcome, *secrets: str, echo: str = "“”") -> list[str]:
    lines = (told.out + told.err).replace(echo, "").splitlines()
    return [line for line in lines if any(secret in line for secret in secrets)]


@pytest.mark.parametrize("argv", READ)
def test_neither_a_colleague_nor_a_leader_reads_what_a_rep_keeps_for_himself(
    salesbook: Run, argv: str
) -> None:
    words = shlex.split(argv)
    echo = f"“{SECRET}”" if words[0] == "find" else "“”"
    flags = [["--include-private"]] if argv.startswith(tuple(CAN_INCLUDE)) else []

    plain = salesbook(*words, variables=SAM)
    colleague = [salesbook(*words, *more, variables=SAM) for more in (["--csv"], *flags)]
    leader = [salesbook(*words, *more, variables=LENA) for more in (["--json"], *flags)]

    assert plain.code in (0, 1), plain.err
    assert [
        line for one in (plain, *colleague) for line in heard(one, SECRET, COACHED, echo=echo)
    ] == []
    assert [line for one in leader for line in heard(one, SECRET, HUSH, echo=echo)] == []


FORMS = {"as_json": "--json", "as_csv": "--csv", "raw": "--raw", "markdown": "--markdown"}
"""The forms in which words leave, by the parameters of a command."""


@pytest.mark.parametrize("argv", leaving())
def test_a_rep_s_own_words_stay_in_his_own_view(salesbook: Run, argv: str, tmp_path: Path) -> None:
    words, page = argv.split(), tmp_path / "page.html"
    known = taken(max((path for path, _ in every_command() if argv.startswith(path)), key=len))
    forms = [[], *([flag] for name, flag in FORMS.items() if name in known)]
    forms += [["--html", str(page)]] if "html" in known else []

    answers = [salesbook(*words, *more) for more in forms]

    assert answers[1].code == 0, answers[1].err
    assert [line for one in answers for line in heard(one, SECRET, HUSH)] == []
    assert not page.exists() or SECRET not in page.read_text(encoding="utf-8")


@pytest.mark.parametrize("argv", ["plan --ics -", "export ics", "export ics --include-private"])
@pytest.mark.parametrize("now", [MONDAY, "2026-11-23T15:00:00+01:00"])
def test_no_private_word_goes_to_a_calendar_elsewhere(salesbook: Run, argv: str, now: str) -> None:
    answer = salesbook(*argv.split(), now=now)

    assert "BEGIN:VEVENT" in answer.out
    assert heard(answer, SECRET, HUSH) == []


@pytest.mark.parametrize("argv", [one for one in leaving() if one.startswith(tuple(CAN_INCLUDE))])
def test_only_his_own_words_come_along_when_a_rep_includes_them(salesbook: Run, argv: str) -> None:
    answer = salesbook(*argv.split(), "--include-private")

    assert answer.code == 0, answer.err
    assert heard(answer, HUSH) == []


def test_every_command_is_asked_or_writes() -> None:
    paths = {path for path, _ in every_command()}
    asked = {path for path in paths if any(one.startswith(path) for one in READ)}

    assert paths - asked == set(WRITES.strip().replace("\n", " ").split(", ")), (
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
