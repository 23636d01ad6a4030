//! Completions: small scripts that ask the program, so that they are those of the installed version and take no time to load.

use clap::Command;

pub(crate) const SHELLS: [&str; 4] = ["bash", "zsh", "fish", "powershell"];

const BASH: &str = r#"_imbrace() {
    local line
    COMPREPLY=()
    while IFS= read -r line; do
        COMPREPLY+=("${line%%$'\t'*}")
    done < <("${COMP_WORDS[0]}" __complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
    [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]] && compopt -o nospace
    [[ ${#COMPREPLY[@]} -eq 0 ]] && compopt -o default
    return 0
}
complete -F _imbrace imbrace
"#;

const ZSH: &str = r#"#compdef imbrace
_imbrace() {
    local -a found
    local line
    while IFS= read -r line; do
        found+=("${${line//:/\\:}/$'\t'/:}")
    done < <("${words[1]}" __complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)
    if (( ${#found} )); then
        _describe imbrace found
    else
        _files
    fi
}
compdef _imbrace imbrace
"#;

const FISH: &str = r#"function __imbrace_complete
    set -l words (commandline -opc)
    imbrace __complete -- $words[2..-1] (commandline -ct) 2>/dev/null
end
complete -c imbrace -f -a '(__imbrace_complete)'
complete -c imbrace -l body -l save -l files -l dir -F
"#;

const POWERSHELL: &str = r#"Register-ArgumentCompleter -Native -CommandName imbrace -ScriptBlock {
    param($word, $ast, $cursor)
    $words = @($ast.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { "$_" })
    & imbrace __complete -- @words "$word" 2>$null | ForEach-Object {
        $name, $about = $_ -split "`t", 2
        if (-not $about) { $about = $name }
        [System.Management.Automation.CompletionResult]::new($name, $name, 'ParameterValue', $about)
    }
}
"#;

/// The script of a shell.
pub(crate) fn script(shell: &str) -> &'static str {
    match shell {
        "bash" => BASH,
        "zsh" => ZSH,
        "fish" => FISH,
        _ => POWERSHELL,
    }
}

/// What can stand in place of the last of these words: each with what it is.
pub(crate) fn candidates(root: &mut Command, words: &[String]) -> Vec<(String, String)> {
    root.build();
    let (last, before) = match words.split_last() {
        Some((last, before)) => (last.as_str(), before),
        None => ("", &[][..]),
    };
    let mut command = &*root;
    let mut waiting = None;
    for word in before {
        waiting = match word.strip_prefix("--") {
            Some(long) if !long.contains('=') => command
                .get_arguments()
                .find(|argument| argument.get_long() == Some(long))
                .filter(|argument| argument.get_action().takes_values() && !argument.is_require_equals_set()),
            None if word == "-o" => command
                .get_arguments()
                .find(|argument| argument.get_short() == Some('o')),
            _ => None,
        };
        if waiting.is_none() && !word.starts_with('-') {
            command = command.find_subcommand(word).unwrap_or(command);
        }
    }
    let mut found = Vec::new();
    let mut add = |name: String, about: String| {
        if name.starts_with(last) {
            found.push((name, about));
        }
    };
    if let Some(argument) = waiting {
        for value in argument.get_possible_values() {
            add(value.get_name().to_owned(), String::new());
        }
        return found;
    }
    if last.starts_with('-') {
        for argument in command.get_arguments().filter(|argument| !argument.is_hide_set()) {
            let about = argument.get_help().map(ToString::to_string).unwrap_or_default();
            if let Some(long) = argument.get_long() {
                add(format!("--{long}"), about);
            }
        }
        return found;
    }
    for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
        let about = sub.get_about().map(ToString::to_string).unwrap_or_default();
        add(sub.get_name().to_owned(), about);
    }
    for argument in command.get_positionals() {
        for value in argument.get_possible_values() {
            add(value.get_name().to_owned(), String::new());
        }
    }
    found
}
