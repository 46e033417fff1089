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
    # Readline ends words at : = @ too: put them together again as they stand in the line. What it
    # sees as the word ($2) is all that it replaces; the lead before it stays as it was typed.
    local line=${COMP_LINE:0:COMP_POINT} part lead='' found count=-1
    local -a words=()
    for part in "${COMP_WORDS[@]:0:COMP_CWORD+1}"; do
        if [[ $count == -1 || $line == [[:blank:]]* ]]; then
            line=${line#"${line%%[![:blank:]]*}"}
            words[++count]=''
        fi
        lead=${words[count]}
        words[count]+=$part
        line=${line#"$part"}
    done
    [[ -n $2 ]] || lead=${words[count]}
    lead=${lead//\\/}
    COMPREPLY=()
    while IFS=$'\t' read -r found _; do
        found=${found:${#lead}}
        case $part in
            \"*)
                found=${found//\\/\\\\} found=${found//\"/\\\"} found=${found//\$/\\\$}
                found=${found//\`/\\\`} found=${found//!/\"\'!\'\"}
                ;;
            \'*) found=${found//\'/\'\\\'\'} ;;
            *) printf -v found %q "$found" ;;
        esac
        COMPREPLY+=("$found")
    done < <(salesbook __complete "${words[@]:1}" 2>/dev/null)
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
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit -i }
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
