"""`salesbook completion`: the few lines that teach a shell to complete commands and names."""

from enum import StrEnum
from typing import Annotated

import typer

from salesbook.cli.environment import environment

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


_SCRIPTS = {
    Shell.BASH: r"""
_salesbook() {
    local word=${COMP_WORDS[COMP_CWORD]} found
    COMPREPLY=()
    while IFS=$'\t' read -r found _; do
        case $word in
            \"*|\'*) COMPREPLY+=("$found") ;;
            *) COMPREPLY+=("$(printf %q "$found")") ;;
        esac
    done < <(salesbook __complete "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _salesbook salesbook
""",
    Shell.ZSH: r"""
_salesbook() {
    local -a names lines
    local name line
    while IFS=$'\t' read -r name line; do
        names+=("$name")
        lines+=("$name${line:+  -- $line}")
    done < <(salesbook __complete "${(@)words[2,CURRENT]}" 2>/dev/null)
    if (( $#names )); then
        compadd -U -l -d lines -a names
    else
        _files
    fi
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
compdef _salesbook salesbook
""",
    Shell.FISH: r"""
function __salesbook_complete
    set -l words (commandline -opc) (commandline -ct)
    set -l found (salesbook __complete $words[2..-1] 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\n' $found
    else
        __fish_complete_path (commandline -ct)
    end
end
complete -c salesbook -f -a '(__salesbook_complete)'
""",
}


def completion(
    ctx: typer.Context,
    shell: Annotated[Shell, typer.Argument(metavar="bash|zsh|fish", help="Your shell.")],
) -> None:
    """Print what your shell needs to complete commands, options and the names of accounts."""
    environment(ctx).write(_SCRIPTS[shell].lstrip())
