"""The help that shows what there is: the daily dozen, all of it, or one group."""

from collections.abc import Iterable, Iterator

from salesbook.cli.commands import COMMANDS, Command, Group, Panel

_OPENING = "Salesbook keeps your day purposeful and your customers' story whole."


def daily_help() -> str:
    """Lay out the commands of every day."""
    daily = {name: entry for name, entry in COMMANDS.items() if entry.daily}
    closing = "Everything else: salesbook help all · One command: salesbook help log"
    return "\n".join(
        [_OPENING, "", "salesbook               Where the day stands", *_panels(daily), "", closing]
    )


def all_help() -> str:
    """Lay out every command."""
    return "\n".join([_OPENING, *_panels(_spread(COMMANDS)), "", "One command: salesbook help log"])


def group_help(path: str, group: Group) -> str:
    """Lay out the commands of one group."""
    return "\n".join([f"{group.help}.", "", *_members(path, group)])


def members_help(path: str, group: Group) -> str:
    """Lay out the commands below one that is a command itself."""
    return "\n".join(["Also:", *_members(path, group)])


def _members(path: str, group: Group) -> Iterator[str]:
    return _lines((f"{path} {name}", member) for name, member in group.members.items())


def _spread(entries: dict[str, Command | Group]) -> dict[str, Command | Group]:
    """Give a group's commands their own lines."""
    spread: dict[str, Command | Group] = {}
    for name, entry in entries.items():
        if isinstance(entry, Command) or entry.default is not None:
            spread[name] = entry
        if isinstance(entry, Group):
            spread |= {
                f"{name} {word}": Command(member.place, member.help, entry.panel)
                for word, member in entry.members.items()
            }
    return spread


def _panels(entries: dict[str, Command | Group]) -> Iterator[str]:
    for panel in Panel:
        inside = [(name, entry) for name, entry in entries.items() if entry.panel is panel]
        if inside:
            yield from ("", str(panel), *_lines(inside))


def _lines(entries: Iterable[tuple[str, Command | Group]]) -> Iterator[str]:
    for name, entry in entries:
        yield f"  {name:<21} {entry.help}"
