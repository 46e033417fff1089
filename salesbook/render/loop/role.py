"""How a role looks: the receipt of a change, and its document."""

from collections.abc import Iterator

from salesbook.domain.accounts.power import Ally, Part
from salesbook.domain.accounts.role import RolePart, Stance
from salesbook.domain.dates.speak import day_words
from salesbook.domain.loop.role import RoleChange, said_part
from salesbook.domain.loop.words import plain as plain_word
from salesbook.render.json import json_item
from salesbook.render.layout import Report, stacked
from salesbook.render.style import alarm, joined, muted, plain, strong
from salesbook.render.words import Words

_DOT = " · "


def role_report(change: RoleChange) -> Report:
    """Say what somebody is now, what shows it, and what that means."""
    role, lines = change.part.role, [*_meaning(change)]
    what = said_part(role.part)
    if role.until_on is not None:
        said = f"{change.person} is no longer {what} at {change.account}"
    elif change.changed:
        said = f"{change.person} is {what} at {change.account}"
    else:
        said = f"{change.person} is {what} at {change.account} already"
    known = () if role.until_on is not None else stance_words(change.part)
    head = joined(strong(said), *known, by=_DOT)
    return stacked(head, *lines, muted(f'  Who is who: salesbook account map "{change.account}"'))


def role_json(kind: str, change: RoleChange) -> str:
    """Write what a command did as one document."""
    named = {"person": change.person, "account": change.account}
    return json_item(kind, {"role": named | part_item(change.part)})


def part_item(part: Part) -> dict[str, object]:
    """Say a role to a program."""
    role = part.role
    fields = ("id", "person_id", "account_id", "part", "stance", "influence", "from_on", "until_on")
    shown = {"claimed": part.claimed, "evidence": role.evidence, "shown_at": part.shown_at}
    sales = {"opportunities": role.opportunities, "opportunity_names": part.sales}
    return {name: getattr(role, name) for name in fields} | shown | sales


def part_words(part: Part) -> Words:
    """Say a part and all that is known of it: `champion · for · influence 2 · claimed`."""
    name = plain_word(part.role.part)
    blocks = part.role.part is RolePart.BLOCKER
    return joined(alarm(name) if blocks else plain(name), *stance_words(part), by=_DOT)


def stance_words(part: Part) -> Iterator[Words]:
    """Say where somebody stands in a part, how much they weigh, for what, and whether it shows."""
    stance = part.role.stance
    if stance is not Stance.UNKNOWN:
        yield alarm(stance.value) if stance is Stance.AGAINST else plain(stance.value)
    if part.role.influence:
        yield plain(f"influence {part.role.influence}")
    if part.sales:
        yield plain(f"in {', '.join(part.sales)}")
    if part.claimed:
        yield muted("claimed")


def ally_words(ally: Ally) -> str:
    """Say who could win somebody over, and why: `Petra Bos (champion, same department)`."""
    helps = plain_word(ally.helps_as) if ally.helps_as else "for us"
    why = (helps, *(reason.value for reason in ally.why))
    return f"{ally.seat.name} ({', '.join(why)})"


def _meaning(change: RoleChange) -> Iterator[Words]:
    part, today = change.part, change.today
    if part.role.until_on is not None:
        yield muted(f"  From {day_words(part.role.from_on, today)} until today.")
        return
    if change.before is not None:
        yield plain(f"  Until today: {change.before.value}.")
    if part.shown_at is None:
        yield plain("  Claimed: no contact shows it yet. Add one: --evidence last")
    else:
        contacts = len(part.role.evidence)
        said = "one contact shows it" if contacts == 1 else f"{contacts} contacts show it"
        yield plain(f"  Not merely claimed: {said}.")
    if change.allies:
        yield plain(f"  Could win them over: {', '.join(map(ally_words, change.allies[:3]))}")
