//! What a mistyped command can have meant.

use clap::{
    Error,
    error::{ContextKind, ContextValue},
};

/// The error with the command that is most like the mistyped one first: clap names it last.
pub(crate) fn best_first(mut error: Error) -> Error {
    let kind = ContextKind::SuggestedSubcommand;
    if let Some(ContextValue::Strings(names)) = error.get(kind) {
        let names = names.iter().rev().cloned().collect();
        error.insert(kind, ContextValue::Strings(names));
    }
    error
}
