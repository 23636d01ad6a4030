//! Lines that are edited where they are typed: with the arrow keys, earlier messages by the up key, and pasted lines as one message.
//!
//! Earlier messages are kept until the program ends, and written nowhere: they can hold secrets.

use rustyline::{Behavior, Config, error::ReadlineError, history::MemHistory};

use super::prompt;
use crate::{
    fault::{Exit, Fault},
    settings::variable,
};

/// Terminals that do not move their cursor.
const PLAIN: [&str; 3] = ["dumb", "cons25", "emacs"];

type Line = rustyline::Editor<(), MemHistory>;

/// Reads lines of the terminal.
pub(super) struct Editor {
    /// Nothing where the terminal cannot edit; lines are then read as they come.
    line: Option<Box<Line>>,
}

impl Editor {
    pub(super) fn new() -> Self {
        // Windows sets no `TERM`, and its terminals edit.
        let edits = match variable("TERM") {
            Some(term) => !PLAIN.contains(&term.as_str()),
            None => cfg!(windows),
        };
        // The terminal itself, since standard output is for the reply.
        let config = Config::builder().behavior(Behavior::PreferTerm).build();
        let line = edits.then(|| Line::with_history(config, MemHistory::new()).ok());
        Self {
            line: line.flatten().map(Box::new),
        }
    }

    /// Asks for one line; nothing at the end of input.
    ///
    /// # Errors
    /// Ctrl-c.
    pub(super) async fn line(&mut self, prompt: &'static str) -> Result<Option<String>, Fault> {
        let Some(mut editor) = self.line.take() else {
            return prompt::line(prompt).await;
        };
        let failed = || Fault::new(Exit::Failed, "the terminal cannot be read");
        let (editor, read) = tokio::task::spawn_blocking(move || {
            let read = editor.readline(prompt);
            if let Ok(line) = &read {
                // A message that is not kept can be typed again.
                let _ = editor.add_history_entry(line);
            }
            (editor, read)
        })
        .await
        .map_err(|_| failed())?;
        self.line = Some(editor);
        match read {
            Ok(line) => Ok(Some(line)),
            Err(ReadlineError::Eof) => Ok(None),
            Err(ReadlineError::Interrupted) => Err(Fault::new(Exit::Interrupted, "interrupted")),
            Err(_) => Err(failed()),
        }
    }
}
