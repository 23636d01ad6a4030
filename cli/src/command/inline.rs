//! Values that are written on the command line, where other users and the shell's history see them.

use serde_json::Value;

use crate::fault::Fault;

/// Refuses a value that was written on the command line and holds a secret, where other users and the shell's history see it.
pub(super) fn refuse_secrets(
    value: &Value,
    option: &str,
    is_secret: &dyn Fn(&str) -> bool,
) -> Result<(), Fault> {
    match value {
        Value::Object(properties) => properties.iter().try_for_each(|(name, value)| {
            if is_secret(name) && holds_something(value) {
                return Err(Fault::usage(format!(
                    "{option}: the secret `{name}` is not written on the command line, where others see it"
                ))
                .hint("give the body by `--body -` on standard input, or by `--body @FILE`"));
            }
            refuse_secrets(value, option, is_secret)
        }),
        Value::Array(items) => items
            .iter()
            .try_for_each(|item| refuse_secrets(item, option, is_secret)),
        _ => Ok(()),
    }
}

/// Whether there is anything in a secret value: a code can be a number.
fn holds_something(value: &Value) -> bool {
    match value {
        Value::String(text) => !text.is_empty(),
        Value::Number(_) => true,
        Value::Object(properties) => properties.values().any(holds_something),
        Value::Array(items) => items.iter().any(holds_something),
        _ => false,
    }
}
