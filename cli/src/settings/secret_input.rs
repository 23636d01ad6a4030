//! Secrets that come in: from a prompt, standard input, a file or a variable, and never from the command line, which other
//! users and the shell's history can see.

use std::io::{self, IsTerminal};

use super::variable;
use crate::{
    fault::{Exit, Fault},
    read::{read_file, read_input, text},
};

/// The longest secret that is read, in bytes.
const LONGEST: u64 = 1024 * 1024;

/// Where a secret is to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum SecretSource {
    /// Standard input; on a terminal a prompt that shows nothing.
    Input,
    File(String),
    Variable(String),
}

impl SecretSource {
    /// `-`, `@FILE` or `env:NAME`.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        if text == "-" {
            return Ok(Self::Input);
        }
        if let Some(file) = text.strip_prefix('@').filter(|file| !file.is_empty()) {
            return Ok(Self::File(file.to_owned()));
        }
        if let Some(name) = text.strip_prefix("env:").filter(|name| !name.is_empty()) {
            return Ok(Self::Variable(name.to_owned()));
        }
        Err(
            "a secret is not written on the command line, where others see it: \
             give `-` to be asked or to read standard input, `@FILE`, or `env:NAME`"
                .to_owned(),
        )
    }

    pub(crate) fn read(&self, what: &str) -> Result<String, Fault> {
        match self {
            Self::Input => read_secret(what),
            Self::File(path) => {
                let bytes = read_file(path, LONGEST)?;
                Ok(without_line_end(text(bytes, path)?))
            }
            Self::Variable(name) => {
                variable(name).ok_or_else(|| Fault::usage(format!("{what}: the variable {name} is not set")))
            }
        }
    }
}

/// Asks on a terminal, without showing what is typed; reads standard input otherwise.
pub(crate) fn read_secret(what: &str) -> Result<String, Fault> {
    if io::stdin().is_terminal() {
        return typed_secret(what);
    }
    let text = without_line_end(text(read_input(LONGEST)?, "standard input")?);
    if text.is_empty() {
        return Err(Fault::usage(format!("{what}: standard input is empty")));
    }
    Ok(text)
}

/// Asks on the terminal.
fn typed_secret(what: &str) -> Result<String, Fault> {
    rpassword::prompt_password(format!("{what}: "))
        .map_err(|error| Fault::new(Exit::Usage, format!("{what} cannot be asked for: {error}")))
        .and_then(|text| {
            if text.is_empty() {
                Err(Fault::usage(format!("{what} is empty")))
            } else {
                Ok(text)
            }
        })
}

fn without_line_end(mut text: String) -> String {
    let kept = text.trim_end_matches(['\n', '\r']).len();
    text.truncate(kept);
    text
}
