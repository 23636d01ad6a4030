//! Examples of readable size, and what in them is not as it seems.

use serde_json::Value;

use crate::new_operation::shape;

/// The longest text of an example, in characters.
pub(super) const LONGEST: usize = 200;

/// Texts that look like dates and are none, and whether something is too large for an example.
pub(super) fn remarkable(value: &Value, dates: &mut Vec<String>, cut: &mut bool) {
    match value {
        Value::Array(items) => {
            *cut |= items.len() > 3;
            items.iter().for_each(|item| remarkable(item, dates, cut));
        }
        Value::Object(properties) => properties
            .values()
            .for_each(|value| remarkable(value, dates, cut)),
        Value::String(text) => {
            *cut |= text.chars().count() > LONGEST;
            if shape::date(text) == Some(false) {
                dates.push(text.clone());
            }
        }
        _ => {}
    }
}

/// An example of readable size: three rows of a list, two hundred characters of a text.
pub(super) fn clipped(value: Value) -> Value {
    match value {
        Value::Array(items) => items.into_iter().take(3).map(clipped).collect(),
        Value::Object(properties) => properties
            .into_iter()
            .map(|(name, value)| (name, clipped(value)))
            .collect(),
        Value::String(text) if text.chars().count() > LONGEST => {
            let start: String = text.chars().take(LONGEST).collect();
            format!("{start}…").into()
        }
        other => other,
    }
}
