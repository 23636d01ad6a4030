//! `imbrace`: the Imbrace platform and ClickAI on the command line, and an MCP server. Made from the OpenAPI documents.

mod catalog;
mod chat;
mod command;
mod fault;
mod interrupt;
mod mcp;
mod output;
mod place;
mod request;
mod run;
mod settings;

use std::process::ExitCode;

use fault::Fault;
use output::{Color, note};

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args_os()
        .skip(1)
        .map(|word| word.to_string_lossy().into_owned())
        .collect();
    match run::run(&words) {
        Ok(code) => code,
        Err(fault) => fail(&fault),
    }
}

fn fail(fault: &Fault) -> ExitCode {
    if fault.quiet {
        return ExitCode::SUCCESS;
    }
    let paint = Color::Auto.for_stderr();
    note(&format!("{} {}", paint.red("error:"), fault.message));
    if let Some(hint) = &fault.hint {
        note(&format!("{} {hint}", paint.bold("hint:")));
    }
    ExitCode::from(fault.exit as u8)
}
