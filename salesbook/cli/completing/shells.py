"""What each shell runs at a press of Tab; @ROWS@ stands for the words, @BARE@ for a command's name.

A row is a word, what it takes and its explanation, with tabs between them. Names in the book are
the program's to tell (`asks`), and so is whatever these rows do not know.
"""

# Read by bash and zsh alike. `@FITS@` is their test whether $name begins with $start in any case.
_FIND = r"""
_salesbook_rows() {
    rows=()
    case $1 in
@ROWS@    esac
}

# Add the rows whose word begins with $start to `found`; options only when their dashes are typed.
_salesbook_fitting() {
    local row name
    for row in "${rows[@]}"; do
        name=${row%%$'\t'*}
        [[ $name != -* || $name == --* ]] || continue
        [[ $name != -* || $start == -* ]] || continue
        if @FITS@; then
            found+=("$1$name"$'\t'"${row##*$'\t'}")
        fi
    done
}

# Say in `takes` what comes after an option; fails when no row has it.
_salesbook_takes() {
    local row rest
    takes=''
    for row in "${rows[@]}"; do
        if [[ ${row%%$'\t'*} == "$1" ]]; then
            rest=${row#"$1"}
            rest=${rest#$'\t'}
            takes=${rest%%$'\t'*}
            return 0
        fi
    done
    return 1
}

# Find what the last of the words may become: in `found`, or `asks` says that the program knows.
_salesbook_find() {
    local at start='' takes='' row rest number=-1
    local -a rows
    rows=() found=() asks=''
    for start; do :; done
    if (( $# == 1 )) || [[ $1 == help && $# == 2 ]]; then
        if [[ $start == -* ]]; then
            _salesbook_rows --
        else
            _salesbook_rows ''
            (( $# == 1 )) || rows+=($'all\t\tEvery command')
        fi
        _salesbook_fitting ''
        if [[ $start != -* ]]; then
            (( ${#found[@]} )) || asks=1
            return
        fi
    fi
    [[ $1 != -* ]] || set -- @BARE@ "$@"
    at=$1
    shift
    _salesbook_rows "+$at"
    if (( $# == 1 )); then
        _salesbook_fitting ''
    else
        for row in "${rows[@]}"; do
            if [[ ${row%%$'\t'*} == "$1" ]]; then
                at+=" $1"
                shift
                break
            fi
        done
    fi
    _salesbook_rows "$at"
    if (( ! ${#rows[@]} )); then
        (( ${#found[@]} )) || asks=1
        return
    fi
    number=0
    while (( $# > 1 )); do
        if [[ -n $takes ]]; then
            takes=''
        elif [[ $1 != -* ]]; then
            number=$(( number + 1 ))
        elif ! _salesbook_takes "$1" && [[ $1 != *=* ]]; then
            asks=1
        fi
        shift
    done
    if [[ -n $takes ]]; then
        _salesbook_values ''
    elif [[ $start == --*=* ]]; then
        _salesbook_takes "${start%%=*}" || asks=1
        at="${start%%=*}="
        start=${start#*=}
        _salesbook_values "$at"
    elif [[ $start == -* ]]; then
        _salesbook_fitting ''
        (( ${#found[@]} )) || asks=1
    else
        for row in "${rows[@]}"; do
            if [[ $row != -* ]] && (( number >= 0 )); then
                rest=${row#*$'\t'}
                takes=${rest%%$'\t'*}
                number=$(( number - 1 ))
            fi
        done
        _salesbook_values ''
    fi
}

_salesbook_values() {
    case $takes in
        '?') asks=1 ;;
        '='*)
            _salesbook_rows "$takes"
            _salesbook_fitting "$1"
            ;;
    esac
}
"""

BASH = (
    _FIND.lstrip().replace("@FITS@", '[[ $name == "$start"* ]]')
    + r"""
_salesbook() {
    # Readline ends words at : = @ too: put them together again as they stand in the line. What it
    # sees as the word ($2) is all that it replaces; the lead before it stays as it was typed.
    local line=${COMP_LINE:0:COMP_POINT} part lead='' each count=-1 quotes=$'["\'\\\\]' asks cased
    local -a words=() plain found
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
    plain=("${words[@]:1}")
    plain=("${plain[@]//$quotes/}")
    shopt -q nocasematch && cased='' || cased=1
    shopt -s nocasematch
    _salesbook_find "${plain[@]}"
    [[ -z $cased ]] || shopt -u nocasematch
    if [[ -n $asks ]]; then
        found=()
        while IFS= read -r each; do
            found+=("$each")
        done < <(salesbook __complete "${words[@]:1}" 2>/dev/null)
    fi
    COMPREPLY=()
    for each in "${found[@]}"; do
        each=${each%%$'\t'*}
        each=${each:${#lead}}
        case $part in
            \"*)
                each=${each//\\/\\\\} each=${each//\"/\\\"} each=${each//\$/\\\$}
                each=${each//\`/\\\`} each=${each//!/\"\'!\'\"}
                ;;
            \'*) each=${each//\'/\'\\\'\'} ;;
            *) printf -v each %q "$each" ;;
        esac
        COMPREPLY+=("$each")
    done
}
complete -o default -F _salesbook salesbook
"""
)

ZSH = (
    _FIND.lstrip().replace("@FITS@", '[[ ${(L)name} == "${(L)start}"* ]]')
    + r"""
_salesbook() {
    local -a said plain found names lines
    local each name line asks quotes=$'["\'\\\\]'
    said=("${(@)words[2,CURRENT]}")
    plain=("${(@)said//${~quotes}/}")
    _salesbook_find "${plain[@]}"
    [[ -z $asks ]] || found=("${(@f)$(salesbook __complete "${said[@]}" 2>/dev/null)}")
    for each in "${found[@]}"; do
        name=${each%%$'\t'*}
        line=${each#"$name"}
        line=${line#$'\t'}
        [[ -n $name ]] || continue
        names+=("$name")
        lines+=("$name${line:+  -- $line}")
    done
    if (( $#names )); then
        compadd -U -l -d lines -a names
    else
        _files
    fi
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit -i }
compdef _salesbook salesbook
"""
)

FISH = r"""
function __salesbook_rows
    switch "$argv[1]"
@ROWS@    end
end

# Print those of the rows whose word begins with a start, behind a lead: LEAD START ROWS…
function __salesbook_fitting
    for row in $argv[3..-1]
        set -l cells (string split \t -- $row)
        if string match -q -- '-*' $cells[1]
            string match -q -- '--*' $cells[1]; and string match -q -- '-*' "$argv[2]"; or continue
        end
        set -l begun (string sub -l (string length -- "$argv[2]") -- $cells[1])
        if test "$(string lower -- $begun)" = "$(string lower -- $argv[2])"
            printf '%s%s\t%s\n' "$argv[1]" $cells[1] "$cells[3]"
        end
    end
end

# Print what an option takes: OPTION ROWS…; fails when no row has it.
function __salesbook_takes
    for row in $argv[2..-1]
        set -l cells (string split \t -- $row)
        if test "$cells[1]" = "$argv[1]"
            printf '%s\n' "$cells[2]"
            return 0
        end
    end
    return 1
end

# Print the words of a closed list that begin with a start: LEAD START TAKES; fails for names.
function __salesbook_values
    if test "$argv[3]" = '?'
        return 1
    else if string match -q -- '=*' "$argv[3]"
        __salesbook_fitting "$argv[1]" "$argv[2]" (__salesbook_rows $argv[3])
    end
    return 0
end

# Print what the last of the words may become; fails when only the program knows.
function __salesbook_find
    set -l start "$argv[-1]"
    set -l known
    set -l more
    set -q argv[1]; or return 1
    if test (count $argv) -eq 1; and not string match -q -- '-*' "$start"
        set known (__salesbook_fitting '' "$start" (__salesbook_rows ''))
    else if test (count $argv) -eq 2; and test "$argv[1]" = help
        set known (__salesbook_fitting '' "$start" all\t\t'Every command' (__salesbook_rows ''))
    end
    if set -q known[1]
        printf '%s\n' $known
        return 0
    end
    test (count $argv) -gt 1; or string match -q -- '-*' "$start"; or return 1
    if string match -q -- '-*' "$argv[1]"
        test (count $argv) -gt 1; or set more (__salesbook_rows --)
        set -p argv @BARE@
    end
    set -l at $argv[1]
    set -e argv[1]
    set -l rows (__salesbook_rows "+$at")
    if test (count $argv) -eq 1
        set known (__salesbook_fitting '' "$start" $rows)
        set -q known[1]; and printf '%s\n' $known
    else if __salesbook_takes "$argv[1]" $rows >/dev/null
        set at "$at $argv[1]"
        set -e argv[1]
    end
    set rows $more (__salesbook_rows "$at")
    if not set -q rows[1]
        set -q known[1]
        return
    end
    set -l takes ''
    set -l number 1
    for word in $argv[1..-2]
        if test -n "$takes"
            set takes ''
        else if not string match -q -- '-*' "$word"
            set number (math $number + 1)
        else if not set takes (__salesbook_takes "$word" $rows)
            string match -q -- '*=*' "$word"; or return 1
        end
    end
    if test -n "$takes"
        __salesbook_values '' "$start" "$takes"
    else if string match -q -- '--*=*' "$start"
        set -l parts (string split -m 1 = -- $start)
        set takes (__salesbook_takes "$parts[1]" $rows); or return 1
        __salesbook_values "$parts[1]=" "$parts[2]" "$takes"
    else if string match -q -- '-*' "$start"
        set known (__salesbook_fitting '' "$start" $rows)
        set -q known[1]; or return 1
        printf '%s\n' $known
    else
        set -l arguments (string match -v -- '-*' $rows)
        set -q arguments[1]; or return 0
        set -q arguments[$number]; or set number -1
        set -l cells (string split \t -- $arguments[$number])
        __salesbook_values '' "$start" "$cells[2]"
    end
end

function __salesbook_complete
    set -l words (commandline -opc) (commandline -ct)
    set -e words[1]
    set -l found (__salesbook_find (string replace -ra '["\'\\\\]' '' -- $words))
    or set found (salesbook __complete $words 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\n' $found
    else
        __fish_complete_path (commandline -ct)
    end
end
complete -c salesbook -f -a '(__salesbook_complete)'
""".lstrip()
