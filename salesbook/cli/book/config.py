"""`salesbook config`: the settings of the book."""

from typing import Annotated

from salesbook.cli.environment import environment
from salesbook.cli.options import Argument, AsCsv, AsJson, Context

EXAMPLES = (
    "salesbook config list",
    "salesbook config set day.commercial 09:00-11:00,14:00-16:00",
    "salesbook config set day.commercial default",
)

Key = Annotated[str, Argument(metavar="KEY", help="As config list has it, e.g. day.lunch.")]
Value = Annotated[str, Argument(metavar="VALUE", help="What it is to be, or “default”.")]


def list_(ctx: Context, as_json: AsJson = False, as_csv: AsCsv = False) -> None:
    """List every setting, its value and what it is for."""
    from salesbook.render.book.config import config_csv, config_json, config_report
    from salesbook.work.book.config import list_config

    env = environment(ctx)
    with env.reading() as book:
        lines = list_config(book)
    if as_json:
        env.write(config_json(lines, env.moment().today))
    elif as_csv:
        env.write(config_csv(lines))
    else:
        env.show(config_report(lines))


def get(ctx: Context, key: Key, as_json: AsJson = False) -> None:
    """Read one setting, with what it can be and where its default comes from."""
    from salesbook.render.book.config import setting_json, setting_report
    from salesbook.work.book.config import get_config

    env = environment(ctx)
    with env.reading() as book:
        line = get_config(book, key)
    if as_json:
        env.write(setting_json(line, env.moment().today))
    else:
        env.show(setting_report(line))


def set_(ctx: Context, key: Key, value: Value, as_json: AsJson = False) -> None:
    """Change one setting; “default” puts it back."""
    from salesbook.render.book.config import config_change_json, config_change_report
    from salesbook.work.book.config import set_config

    env = environment(ctx)
    with env.writing("config set") as book:
        change = set_config(book, key, value)
    if as_json:
        env.write(config_change_json(change))
    else:
        env.show(config_change_report(change))
