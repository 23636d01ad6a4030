//! `cargo xtask`: tools for those who change the documents.

mod check;
mod coverage;
mod expand;
mod outline;

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::{Parser, Subcommand};

/// Tools for the documents in openapi/.
///
/// Exit codes: 0 all is well, 1 something is wrong with the documents or the text is not current, 2 wrong usage.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// I changed a document: is it in order?
    ///
    /// Reads all documents and says what breaks a rule, with file, line, operation and what to do.
    Check,
    /// Is everything that the product documents name there?
    ///
    /// Writes docs/coverage.md: documented name, operation, Rust method. Fails when a name lacks its operation or its
    /// method.
    Coverage {
        /// Compare with docs/coverage.md instead of writing it.
        #[arg(long)]
        check: bool,
    },
    /// What Rust does the generator make of the documents?
    ///
    /// Prints the whole text of a service, or keeps the outline of all services in api/, so that a change of the
    /// generator or of a document shows in review.
    ///
    /// Examples:
    ///   cargo xtask expand clickai | less
    ///   cargo xtask expand            writes api/*.rs
    ///   cargo xtask expand --check    fails if api/*.rs is not current
    #[command(verbatim_doc_comment)]
    Expand {
        /// Print the text of this service: gateway, ai-agent or clickai.
        service: Option<String>,
        /// Compare with api/ instead of writing it.
        #[arg(long, conflicts_with = "service")]
        check: bool,
    },
}

fn main() -> ExitCode {
    let root = root();
    let outcome = match Arguments::parse().command {
        Command::Check => check::run(&root),
        Command::Coverage { check } => coverage::run(&root, check),
        Command::Expand {
            service: Some(service),
            ..
        } => expand::print(&root, &service),
        Command::Expand { check, .. } => expand::outlines(&root, check),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// The root of the project: the folder above this package.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}
