//! What a mistyped command can have meant.

use clap::{
    Error,
    error::{ContextKind, ContextValue},
};

/// How many commands are named.
const MOST: usize = 5;

/// The error with the command that is most like the mistyped one first: clap names it last. A command is named once: one with a
/// hyphen is also taken with an underscore.
pub(crate) fn best_first(mut error: Error) -> Error {
    let kind = ContextKind::SuggestedSubcommand;
    if let Some(ContextValue::Strings(names)) = error.get(kind) {
        let own = names
            .iter()
            .rev()
            .filter(|name| !names.contains(&name.replace('_', "-")) || !name.contains('_'));
        let best = own.take(MOST).cloned().collect();
        error.insert(kind, ContextValue::Strings(best));
    }
    error
}
