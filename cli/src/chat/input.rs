//! What the user says.

use std::io::{self, IsTerminal};

use clap::ArgMatches;

use super::editor::Editor;
use crate::{fault::Fault, read};

/// Begins and ends a message of several lines.
const FENCE: &str = "\"\"\"";
/// The longest message that is read from standard input.
const LONGEST: u64 = 16 * 1024 * 1024;

/// Where messages come from.
pub(super) enum Messages {
    /// One message, then the end.
    One(Option<String>),
    /// The terminal.
    Typed(Editor),
}

impl Messages {
    /// A message of the command line, standard input, or both; the terminal if there is neither.
    pub(super) fn new(matches: &ArgMatches) -> Result<Self, Fault> {
        let said = matches.get_one::<String>("message").cloned();
        if io::stdin().is_terminal() {
            return Ok(said.map_or_else(|| Self::Typed(Editor::new()), |said| Self::One(Some(said))));
        }
        let piped = read::text(read::read_input(LONGEST)?, "standard input")?;
        let piped = piped.trim_end();
        let message = match said {
            Some(said) if piped.is_empty() => said,
            Some(said) => format!("{said}\n\n{piped}"),
            None if piped.is_empty() => {
                return Err(
                    Fault::usage("there is no message").hint("give it as an argument or on standard input")
                );
            }
            None => piped.to_owned(),
        };
        Ok(Self::One(Some(message)))
    }

    pub(super) fn is_typed(&self) -> bool {
        matches!(self, Self::Typed(_))
    }

    /// The next message; nothing at the end.
    pub(super) async fn next(&mut self) -> Result<Option<String>, Fault> {
        match self {
            Self::One(message) => Ok(message.take()),
            Self::Typed(editor) => loop {
                match typed(editor).await? {
                    Some(message) if message.trim().is_empty() => {}
                    message => return Ok(message),
                }
            },
        }
    }
}

/// Reads a message from the terminal.
async fn typed(editor: &mut Editor) -> Result<Option<String>, Fault> {
    let Some(first) = editor.line("> ").await? else {
        return Ok(None);
    };
    if let Some(begun) = first.trim_start().strip_prefix(FENCE) {
        let mut lines = Vec::new();
        let mut more = Some(begun.to_owned());
        while let Some(text) = more
            && !ends(&text, &mut lines)
        {
            more = editor.line("… ").await?;
        }
        return Ok(Some(lines.join("\n").trim_matches('\n').to_owned()));
    }
    let mut text = first;
    while let Some(kept) = text.strip_suffix('\\') {
        text = kept.to_owned();
        let Some(more) = editor.line("… ").await? else {
            break;
        };
        text.push('\n');
        text.push_str(&more);
    }
    Ok(Some(text))
}

/// Adds what was typed or pasted at once, one line or several, to the lines of a message; whether one of them ends it. What was
/// pasted behind the end belongs to the message all the same.
fn ends(text: &str, lines: &mut Vec<String>) -> bool {
    let mut ended = false;
    for line in text.split('\n') {
        let last = line.trim_end().strip_suffix(FENCE).filter(|_| !ended);
        ended |= last.is_some();
        lines.push(last.unwrap_or(line).to_owned());
    }
    ended
}
