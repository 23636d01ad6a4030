//! `imbrace`: the Imbrace platform and ClickAI on the command line, and an MCP server. Made from the OpenAPI documents.

mod catalog;
mod chat;
mod command;
mod fault;
mod interrupt;
mod mcp;
mod output;
mod place;
mod read;
mod request;
mod run;
mod settings;
mod shell;

use std::process::ExitCode;

use fault::Fault;
use output::{Color, note_marked};

fn main() -> ExitCode {
    match words().and_then(|words| run::run(&words)) {
        Ok(code) => code,
        Err(fault) => fail(&fault),
    }
}

/// The words of the command line. What is not text would be sent as something else.
fn words() -> Result<Vec<String>, Fault> {
    let words = std::env::args_os().skip(1);
    words
        .map(|word| {
            word.into_string()
                .map_err(|word| Fault::usage(format!("`{}` is not UTF-8 text", word.to_string_lossy())))
        })
        .collect()
}

fn fail(fault: &Fault) -> ExitCode {
    if fault.quiet {
        return ExitCode::SUCCESS;
    }
    let paint = Color::Auto.for_stderr();
    note_marked(&paint.red("error:"), &fault.message);
    if let Some(hint) = &fault.hint {
        note_marked(&paint.bold("hint:"), hint);
    }
    ExitCode::from(fault.exit as u8)
}
