"""`salesbook completion`: the few lines that teach a shell to complete commands and names."""

from enum import StrEnum
from typing import Annotated

from salesbook.cli.environment import environment
from salesbook.cli.options import Argument, Context

EXAMPLES = (
    "bash:  salesbook completion bash >> ~/.bashrc",
    "zsh:   salesbook completion zsh >> ~/.zshrc",
    "fish:  salesbook completion fish > ~/.config/fish/completions/salesbook.fish",
)


class Shell(StrEnum):
    """The shells that can be taught."""

    BASH = "bash"
    ZSH = "zsh"
    FISH = "fish"


def completion(
    ctx: Context,
    shell: Annotated[Shell, Argument(metavar="bash|zsh|fish", help="Your shell.")],
) -> None:
    """Print what your shell needs to complete commands, options and the names of accounts."""
    from salesbook.cli.completing.script import script_for

    environment(ctx).write(script_for(shell))
