//! The command line: built for the namespace that is asked for, from the catalog.

mod completions;
mod example;
mod flags;
mod globals;
mod inline;
mod operation;
mod own;
mod suggestions;
mod text;

use clap::Command;

pub(crate) use self::{
    completions::{SHELLS, candidates, script},
    globals::Globals,
    operation::{body, find, given},
    suggestions::best_first,
    text::{first_sentence, kebab},
};
use crate::catalog::Catalog;

pub(crate) const EXIT_CODES: &str = "\
Exit codes:
  0    done
  1    something else failed
  2    the arguments or settings cannot be used; nothing was sent
  3    a credential is missing or wrong, or does not suffice (401, 403)
  4    the server knows no such thing (404)
  5    too many requests (429)
  6    the server refused for another reason
  7    no connection, a broken one, or a time limit
  8    a list or a stream ended before its end
  130  ctrl-c";

const ABOUT: &str = "The Imbrace platform and ClickAI on the command line";

/// How much of the tree a command needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Depth<'a> {
    /// The names of the namespaces.
    Names,
    /// These, and the operations of one namespace.
    Namespace(&'a str),
    /// Everything.
    All,
}

/// The command line.
pub(crate) fn tree(catalog: &Catalog, depth: Depth<'_>) -> Command {
    let mut root = Command::new("imbrace")
        .version(env!("CARGO_PKG_VERSION"))
        .about(ABOUT)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .max_term_width(110)
        .args(globals::arguments())
        .subcommands(own::commands())
        .override_usage("imbrace [OPTIONS] <COMMAND>")
        .help_template("{about}\n\n{usage-heading} {usage}\n\n{after-help}\n\nOptions:\n{options}\n")
        .after_help(overview());
    for (name, description, _) in Catalog::names() {
        let command = Command::new(kebab(name)).about(text::first_sentence(description));
        let full = match depth {
            Depth::Names => false,
            Depth::Namespace(wanted) => wanted == name,
            Depth::All => true,
        };
        let command = if full {
            operation::namespace(command, catalog, name)
        } else {
            command.subcommand_required(true)
        };
        let command = if name == "clickai" {
            command.subcommand(own::clickai_chat())
        } else {
            command
        };
        let command = if name.contains('_') {
            command.alias(name)
        } else {
            command
        };
        root = root.subcommand(command);
    }
    root
}

/// The namespace that a command line names: its first word that is none of an option.
pub(crate) fn namespace_of(words: &[String]) -> Option<&'static str> {
    let mut words = words.iter();
    while let Some(word) = words.next() {
        if globals::takes_next(word) {
            words.next();
        } else if !word.starts_with('-') {
            let mut names = Catalog::names();
            return names.find_map(|(name, ..)| (kebab(name) == *word || name == word).then_some(name));
        }
    }
    None
}

/// What `imbrace --help` lists.
fn overview() -> String {
    let mut out = String::from("Commands:\n");
    let mut line = |name: &str, about: &str| out.push_str(&text::entry(name, about));
    for command in own::commands().iter().filter(|command| !command.is_hide_set()) {
        let about = command.get_about().map(ToString::to_string).unwrap_or_default();
        line(command.get_name(), &about);
    }
    for (service, title) in [
        (
            "gateway",
            "Imbrace: `imbrace NAMESPACE --help` lists the operations",
        ),
        ("ai-agent", "The AI Agent service"),
        ("clickai", "ClickAI"),
    ] {
        out.push_str(&format!("\n{title}:\n"));
        for (name, description, _) in Catalog::names().filter(|(.., of)| *of == service) {
            out.push_str(&text::entry(&kebab(name), &text::first_sentence(description)));
        }
    }
    out.push_str(
        "\nExamples:\n  imbrace login\n  imbrace boards list --limit 5 -o table\n  imbrace boards list-items BOARD --all --query '.id'\n  \
         imbrace chat ASSISTANT\n  imbrace --sandbox boards list      no account needed\n\n",
    );
    out.push_str(EXIT_CODES);
    out
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn every_command_is_in_order_and_takes_its_own_example() {
        let catalog = Catalog::new();
        let (mut examples, mut faults) = (0, Vec::new());
        for (namespace, ..) in Catalog::names() {
            let mut root = tree(&catalog, Depth::Namespace(namespace));
            root.clone().debug_assert();
            for operation in &catalog.namespace(namespace).unwrap().operations {
                let line = example::command(operation);
                // What the shell would make of it, as far as these lines go.
                let words = words(&line);
                let parsed = root.try_get_matches_from_mut(&words);
                if let Err(error) = parsed {
                    faults.push(format!("{line}\n{error}"));
                }
                assert!(find(&catalog, namespace, &kebab(&operation.name)).is_some());
                examples += 1;
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        assert_eq!(examples, crate::catalog::documented_operations());
    }

    fn words(line: &str) -> Vec<String> {
        let mut words = vec![String::new()];
        let mut quoted = false;
        let mut chars = line.chars();
        while let Some(c) = chars.next() {
            match c {
                '\'' => quoted = !quoted,
                '\\' if !quoted => words.last_mut().unwrap().extend(chars.next()),
                ' ' if !quoted => words.push(String::new()),
                c => words.last_mut().unwrap().push(c),
            }
        }
        words
    }
}
