//! A text of the command line as a value of its type.

use serde_json::{Number, Value};

use crate::catalog::{Kind, Type};

/// The value that a text stands for.
///
/// # Errors
/// What is wrong with it, and what would be right.
pub(crate) fn value_of(kind: &Kind, text: &str) -> Result<Value, String> {
    if kind.nullable && text == "null" && kind.ty != Type::String {
        return Ok(Value::Null);
    }
    let value = match kind.ty {
        Type::String | Type::File => Value::from(text),
        Type::Integer => {
            let number = text.parse::<i64>().map(Number::from);
            let number = number.or_else(|_| text.parse::<u64>().map(Number::from));
            Value::Number(number.map_err(|_| format!("`{text}` is not a whole number"))?)
        }
        Type::Number => {
            let parsed = text.parse::<Number>().ok();
            Value::Number(parsed.ok_or_else(|| format!("`{text}` is not a number"))?)
        }
        Type::Boolean => match text {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            _ => return Err(format!("`{text}` is neither `true` nor `false`")),
        },
        Type::Json => match serde_json::from_str(text) {
            Ok(value) => value,
            Err(_) if kind.text && !text.trim_start().starts_with(['{', '[', '"']) => Value::from(text),
            Err(error) => return Err(format!("it is not JSON: {error}")),
        },
    };
    check(kind, &value)?;
    Ok(value)
}

/// Whether a value is one of those that the document names, and within its bounds.
pub(crate) fn check(kind: &Kind, value: &Value) -> Result<(), String> {
    if !kind.values.is_empty() && !value.is_null() && !kind.values.contains(value) {
        return Err(format!("{value} is not one of {}", values_text(kind)));
    }
    let fits = match kind.ty {
        _ if value.is_null() => kind.nullable,
        Type::String | Type::File => value.is_string(),
        Type::Integer => value.is_i64() || value.is_u64(),
        Type::Number => value.is_number(),
        Type::Boolean => value.is_boolean(),
        Type::Json => true,
    };
    if !fits {
        return Err(format!("{} is expected, not {}", name(kind.ty), of_json(value)));
    }
    if let Some(number) = value.as_f64() {
        if kind.minimum.is_some_and(|least| number < least) {
            return Err(format!("{value} is below {}", kind.minimum.unwrap_or_default()));
        }
        if kind.maximum.is_some_and(|most| number > most) {
            return Err(format!("{value} is above {}", kind.maximum.unwrap_or_default()));
        }
    }
    Ok(())
}

/// The values of an enumeration, for a message.
pub(crate) fn values_text(kind: &Kind) -> String {
    let values = kind.values.iter().map(|value| match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    });
    values.collect::<Vec<_>>().join(", ")
}

fn name(ty: Type) -> &'static str {
    match ty {
        Type::String => "a text",
        Type::Integer => "a whole number",
        Type::Number => "a number",
        Type::Boolean => "true or false",
        Type::File => "the path of a file",
        Type::Json => "JSON",
    }
}

fn of_json(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "another number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn kind(text: &str) -> Kind {
        serde_json::from_str(text).unwrap_or_default()
    }

    #[test]
    fn texts_become_values_of_their_type() {
        for (facts, text, value) in [
            (r#"{"type":"integer"}"#, "-3", json!(-3)),
            (r#"{"type":"integer"}"#, "18446744073709551615", json!(u64::MAX)),
            (r#"{"type":"boolean"}"#, "false", json!(false)),
            (r#"{"type":"string"}"#, "7", json!("7")),
            (r#"{"type":"json"}"#, r#"{"a":[1]}"#, json!({"a": [1]})),
            (r#"{"type":"json","text":true}"#, "hello", json!("hello")),
            (r#"{"type":"integer","nullable":true}"#, "null", json!(null)),
        ] {
            assert_eq!(value_of(&kind(facts), text), Ok(value), "{facts} {text}");
        }
    }

    #[test]
    fn what_does_not_fit_is_refused_with_what_would() {
        for (facts, text, message) in [
            (r#"{"type":"integer"}"#, "1.5", "not a whole number"),
            (r#"{"type":"integer","minimum":0}"#, "-1", "below 0"),
            (r#"{"type":"boolean"}"#, "yes", "`true` nor `false`"),
            (r#"{"type":"string","values":["a","b"]}"#, "c", "not one of a, b"),
            (r#"{"type":"json"}"#, "{", "not JSON"),
        ] {
            let refused = value_of(&kind(facts), text);
            assert!(
                refused.as_ref().is_err_and(|why| why.contains(message)),
                "{facts} {text}: {refused:?}"
            );
        }
    }
}
