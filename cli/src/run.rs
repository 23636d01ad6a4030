//! From words to a command that ran.

mod api;
mod local;
mod login;
mod manual;
mod operation;
mod profiles;

use std::{
    future::Future,
    io::{self, Write},
    process::ExitCode,
};

use clap::ArgMatches;

use crate::{
    catalog::Catalog,
    command::{self, Depth, Globals},
    fault::{Exit, Fault},
    output,
};

/// Runs what the words say.
pub(crate) fn run(words: &[String]) -> Result<ExitCode, Fault> {
    let catalog = Catalog::new();
    let namespace = command::namespace_of(words);
    if words.first().is_some_and(|word| word == "__complete") {
        return complete(&catalog, words);
    }
    let depth = namespace.map_or(Depth::Names, Depth::Namespace);
    let mut tree = command::tree(&catalog, depth);
    let matches = match tree
        .try_get_matches_from_mut(std::iter::once("imbrace").chain(words.iter().map(String::as_str)))
    {
        Ok(matches) => matches,
        Err(error) => {
            let error = command::best_first(error);
            // Help and version come as errors too.
            let code = if error.use_stderr() { Exit::Usage as u8 } else { 0 };
            return match error.print() {
                Ok(()) => Ok(ExitCode::from(code)),
                Err(error) => Err(error.into()),
            };
        }
    };
    let (name, inner) = matches
        .subcommand()
        .ok_or_else(|| Fault::usage("no command was given"))?;
    let globals = Globals::read(deepest(&matches))?;
    match (name, namespace) {
        ("completions", _) => {
            let shell = inner.get_one::<String>("shell").map_or("", String::as_str);
            output::write_now(command::script(shell).as_bytes())?;
        }
        ("man", _) => manual::run(&catalog, inner)?,
        ("profiles", _) => profiles::run(inner, &globals)?,
        ("logout", _) => profiles::logout(&globals)?,
        ("login", _) => block_on(login::run(inner, &globals))?,
        ("whoami", _) => block_on(login::whoami(&catalog, &globals))?,
        ("sandbox", _) => block_on(local::serve(inner))?,
        ("api", _) => block_on(api::run(inner, &globals))?,
        ("chat", _) => block_on(crate::chat::imbrace(inner, &globals))?,
        ("mcp", _) => block_on(crate::mcp::run(catalog, inner, &globals))?,
        (_, Some(namespace)) => {
            let (operation, inner) = inner
                .subcommand()
                .ok_or_else(|| Fault::usage("no operation was named"))?;
            match command::find(&catalog, namespace, operation) {
                Some(operation) => block_on(operation::run(operation, inner, &globals))?,
                None => block_on(crate::chat::clickai(inner, &globals))?,
            }
        }
        _ => return Err(Fault::usage(format!("there is no command `{name}`"))),
    }
    Ok(ExitCode::SUCCESS)
}

/// The matches of the innermost command: it has the options of every command as well.
fn deepest(matches: &ArgMatches) -> &ArgMatches {
    let mut matches = matches;
    while let Some((_, inner)) = matches.subcommand() {
        matches = inner;
    }
    matches
}

/// Runs a command to its end, or until ctrl-c.
fn block_on(command: impl Future<Output = Result<(), Fault>>) -> Result<(), Fault> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let done = runtime.block_on(command);
    // A read of standard input that nobody waits for must not hold the end.
    runtime.shutdown_background();
    done
}

/// Writes what can stand in place of the last word, a line each.
fn complete(catalog: &Catalog, words: &[String]) -> Result<ExitCode, Fault> {
    let words: Vec<String> = words
        .iter()
        .skip(1)
        .skip_while(|word| *word == "--")
        .cloned()
        .collect();
    let before = words.split_last().map_or(&[][..], |(_, before)| before);
    let depth = command::namespace_of(before).map_or(Depth::Names, Depth::Namespace);
    let mut tree = command::tree(catalog, depth);
    let mut out = io::stdout().lock();
    for (name, about) in command::candidates(&mut tree, &words) {
        writeln!(out, "{name}\t{about}")?;
    }
    Ok(ExitCode::SUCCESS)
}
