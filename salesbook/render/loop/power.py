"""How the map of an account looks: departments, who decides, who blocks, who left."""

from collections.abc import Iterator, Sequence

from salesbook.domain.accounts.power import (
    AccountMap,
    Below,
    Former,
    Part,
    Power,
    Seat,
    by_department,
)
from salesbook.domain.accounts.role import DECIDES
from salesbook.domain.counting import counted
from salesbook.domain.dates.speak import day_words
from salesbook.render.csv import csv_text
from salesbook.render.json import json_item
from salesbook.render.labels import known as said_of
from salesbook.render.labels import labelled
from salesbook.render.layout import Indent, Report, stacked
from salesbook.render.loop.role import ally_words, part_item, part_words
from salesbook.render.style import accent, alarm, joined, muted, plain, strong
from salesbook.render.tree import Branch, Tree
from salesbook.render.words import BLANK, Words

_DOT = " · "
_ALLIES = 3
_COLUMNS = (
    *("account", "department", "person", "person_id", "title", "role", "stance", "influence"),
    *("claimed", "opportunities", "decides", "blocks", "could_convert", "left_on", "now_at"),
)


def map_report(known: AccountMap, *, guided: bool = False) -> Report:
    """Draw the organisation as a tree, `guided` by lines where there is a screen."""
    power = known.power
    branches = [*_departments(power), *_outside(power), *_below(known.below)]
    if power.former:
        branches.append(Branch(muted("Left"), [_former(one, known) for one in power.former]))
    return stacked(Tree(Branch(stacked(*_standing(known)), branches), guided), *_ending(known))


def map_json(known: AccountMap) -> str:
    """Write the map as one document."""
    power = known.power
    item = {
        "account": known.name,
        "account_id": power.account_id,
        "part_of": known.part_of,
        "departments": [
            {"department": name or None, "people": [seat_item(seat, power) for seat in seats]}
            for name, seats in by_department(power.seats)
        ],
        "outside": [seat_item(seat, power) for seat in power.seats if not seat.inside],
        "accounts": known.below,
        "left": power.former,
    }
    return json_item("account_map", item, as_of=known.today)


def map_csv(known: AccountMap) -> str:
    """Write the map as rows: one for each part somebody plays, and one for who plays none."""
    power, rows = known.power, []
    for _, seats in by_department(power.seats):
        rows += [row for seat in seats for row in _seat_rows(seat, known)]
    rows += [row for seat in power.seats if not seat.inside for row in _seat_rows(seat, known)]
    for one in power.former:
        left = {"person": one.name, "person_id": one.person_id, "title": one.title}
        rows.append({**left, "left_on": one.left_on, "now_at": one.now_at})
    said = ({"account": known.name, **row} for row in rows)
    return csv_text(_COLUMNS, ([row.get(name) for name in _COLUMNS] for row in said))


def _standing(known: AccountMap) -> Iterator[Report]:
    power = known.power
    staff = sum(seat.inside for seat in power.seats)
    people = counted(staff, "people") if staff else ""
    part_of = f"part of {known.part_of}" if known.part_of else ""
    yield joined(strong(known.name), part_of, people, by=_DOT)
    decides, blocks = accent(_names(power.deciders)), alarm(_names(power.blockers))
    yield labelled(said_of([("Decides", decides), ("Blocks", blocks)]))


def _departments(power: Power) -> Iterator[Branch]:
    groups = by_department(power.seats)
    named = any(name for name, _ in groups)
    for name, seats in groups:
        branches = [_seat(seat, power) for seat in seats]
        if named:
            yield Branch(strong(name) if name else muted("No department"), branches)
        else:
            yield from branches


def _outside(power: Power) -> Iterator[Branch]:
    branches = [_seat(seat, power) for seat in power.seats if not seat.inside]
    if branches:
        yield Branch(muted("From outside"), branches)


def _seat(seat: Seat, power: Power) -> Branch:
    lines: list[Report] = [joined(strong(seat.name), seat.title or "", by=_DOT)]
    lines += [Indent(_marked(part)) for part in seat.parts]
    if seat.blocks:
        lines.append(Indent(plain(_conversion(seat, power))))
    return Branch(stacked(*lines))


def _marked(part: Part) -> Words:
    said = part_words(part)
    if part.role.part not in DECIDES:
        return said
    (name, _), *rest = said.pieces
    return Words(((name, "accent"), *rest))


def _conversion(seat: Seat, power: Power) -> str:
    allies = power.allies_against(seat)
    if not allies:
        return "Could win them over: nobody known. Find a champion near them."
    return f"Could win them over: {'; '.join(map(ally_words, allies[:_ALLIES]))}"


def _below(below: Sequence[Below]) -> Iterator[Branch]:
    if below:
        yield Branch(muted("Accounts of theirs"), [Branch(_below_words(one)) for one in below])


def _below_words(one: Below) -> Words:
    decides = f"decides: {', '.join(one.deciders)}" if one.deciders else "nobody known to decide"
    return joined(strong(one.name), counted(one.people, "people"), muted(decides), by=_DOT)


def _former(one: Former, known: AccountMap) -> Branch:
    left = f"left, since {day_words(one.left_on, known.today)}"
    now_at = f"now at {one.now_at}" if one.now_at else ""
    return Branch(joined(plain(one.name), one.title or "", muted(left), muted(now_at), by=_DOT))


def _ending(known: AccountMap) -> Iterator[Words]:
    power = known.power
    if not power.seats:
        add = f'salesbook person add "Jan Smit" --account "{known.name}" --department Purchasing'
        yield plain(f"  Nobody is known there. Add somebody: {add}")
        return
    yield BLANK
    if not power.deciders:
        who = min(power.seats, key=lambda seat: (seat.blocks, bool(seat.parts))).name
        yield muted(f'Who decides? salesbook person role "{who}" decision_maker --evidence last')
    else:
        yield muted(f'Next: salesbook brief "{known.name}"')


def _names(seats: Sequence[Seat]) -> str:
    return ", ".join(seat.name for seat in seats)


def seat_item(seat: Seat, power: Power) -> dict[str, object]:
    """Say to a program who somebody is at an account, and who could win them over."""
    said = {"person": seat.name, "person_id": seat.person_id, "title": seat.title}
    marks = {"decides": seat.decides, "blocks": seat.blocks, "influence": seat.influence}
    allies = power.allies_against(seat) if seat.blocks else ()
    convert = [
        {"person": one.seat.name, "person_id": one.seat.person_id, "why": one.why} for one in allies
    ]
    return said | marks | {"could_convert": convert, "roles": list(map(part_item, seat.parts))}


def _seat_rows(seat: Seat, known: AccountMap) -> Iterator[dict[str, object]]:
    allies = known.power.allies_against(seat) if seat.blocks else ()
    said: dict[str, object] = {
        "department": seat.department,
        "person": seat.name,
        "person_id": seat.person_id,
        "title": seat.title,
        "decides": seat.decides,
        "blocks": seat.blocks,
        "could_convert": "; ".join(one.seat.name for one in allies),
    }
    for part in seat.parts:
        role = part.role
        more = {"role": role.part, "stance": role.stance, "influence": role.influence}
        yield said | more | {"claimed": part.claimed, "opportunities": "; ".join(part.sales)}
    if not seat.parts:
        yield said
