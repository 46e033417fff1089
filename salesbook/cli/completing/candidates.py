"""What could come next on the line: commands, options, words of a closed list, names.

A shell waits for this at a press of Tab, so it loads little: the words were made beforehand, and
names of a book in a file are read without the command line's own machinery.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence

from salesbook.cli.completing import words as known

Names = Callable[[Sequence[str], str], Iterable[known.Word]]
"""Read what goes by a name in some of `accounts`, `people`, `reps`, `follow_ups` and begins so."""

BARE = "today"
"""What `salesbook` alone does."""

NAMED = {"ACCOUNT": "accounts", "PERSON": "people", "REP": "reps", "FOLLOW_UP": "follow_ups"}
"""Whose names each kind of word stands for."""

VERSION = ("--version", "Say which one this is")


def candidates(said: Sequence[str], names: Names) -> list[known.Word]:
    """List what fits the last, unfinished word, whatever its case."""
    *before, unfinished = [_unquoted(word) for word in said] or [""]
    start = unfinished.casefold()
    fitting = _fitting(before, unfinished, names)
    return [found for found in fitting if found[0].casefold().startswith(start)]


def lines_of(found: Iterable[known.Word]) -> str:
    """Write a line for each: what fits, a tab, its explanation; harmless on a terminal."""
    lines = (f"{_harmless(name)}\t{_harmless(said)}".rstrip("\t") + "\n" for name, said in found)
    return "".join(lines)


def _fitting(before: Sequence[str], unfinished: str, names: Names) -> Iterable[known.Word]:
    if (before or [unfinished])[0].startswith("-"):
        own = _after(BARE, before, unfinished, names)
        return own if before else [*own, VERSION]
    if not before:
        return known.COMMANDS
    if before == ["help"]:
        return [("all", "Every command"), *known.COMMANDS]
    path, *rest = before
    members = dict(known.MEMBERS.get(path, ()))
    if not rest:
        return [*members.items(), *_after(path, rest, unfinished, names)]
    if rest[0] in members:
        path, *rest = f"{path} {rest[0]}", *rest[1:]
    return _after(path, rest, unfinished, names)


def _after(path: str, rest: Sequence[str], unfinished: str, names: Names) -> Iterator[known.Word]:
    """List what fits after a command and the words said since."""
    rows = known.PARAMETERS.get(path, ())
    options = {name: takes for name, takes, _ in rows if name.startswith("-")}
    name, equals, value = unfinished.partition("=")
    if rest and options.get(rest[-1]):
        yield from _values(options[rest[-1]], unfinished, names)
    elif equals and options.get(name):
        fitting = _values(options[name], value, names)
        yield from ((f"{name}={found}", explained) for found, explained in fitting)
    elif unfinished.startswith("-"):
        yield from ((name, explained) for name, _, explained in rows if name.startswith("--"))
    else:
        arguments = [takes for name, takes, _ in rows if name not in options]
        for takes in arguments[_filled(rest, options) :][:1] or arguments[-1:]:
            yield from _values(takes, unfinished, names)


def _filled(rest: Sequence[str], options: dict[str, str]) -> int:
    """Count the arguments already given: words that are no option and no option's value."""
    count, before = 0, ""
    for word in rest:
        is_value = bool(options.get(before))
        count += not is_value and not word.startswith("-")
        before = "" if is_value else word
    return count


def _values(takes: str, unfinished: str, names: Names) -> Iterable[known.Word]:
    """List the words of a closed list, or the names in the book that begin so."""
    if takes in known.LISTS:
        return known.LISTS[takes]
    tables = [NAMED[kind] for kind in takes.split("|") if kind in NAMED]
    beginning = unfinished.encode(errors="replace").decode()  # half a character begins no name
    return names(tables, beginning) if tables else ()


def _harmless(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text
    from salesbook.render.safe import safe

    return safe(text)


def _unquoted(word: str) -> str:
    """Take off the quotes and backslashes that a shell leaves on a word being typed."""
    said, quote = "", ""
    letters = iter(word)
    for letter in letters:
        if letter == quote:
            quote = ""
        elif not quote and letter in {"'", '"'}:
            quote = letter
        elif letter == "\\" and quote != "'":
            said += next(letters, "")
        else:
            said += letter
    return said
