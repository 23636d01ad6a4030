//! JSON values as Rust.

use serde_json::Value;

use super::expression::Expression;

/// How many properties and items of a value are shown.
const MOST: usize = 4;
/// How deep a value is shown.
const DEEPEST: usize = 4;
/// The longest text that is shown whole.
const LONGEST: usize = 80;

/// A value as the macro `json!` of serde_json.
pub(super) fn macro_of(value: &Value) -> Expression {
    match inside(value, 0) {
        // The brackets of a list or an object are those of the macro, so that no line has them alone.
        Expression::Group { open, items, close } => {
            let close = if close == "]" { "])" } else { "})" };
            Expression::group(format!("serde_json::json!({open}"), items, close)
        }
        scalar => Expression::group("serde_json::json!(", vec![scalar], ")"),
    }
}

fn inside(value: &Value, depth: usize) -> Expression {
    match value {
        Value::Array(items) if depth < DEEPEST => {
            let items = items.iter().take(MOST).map(|item| inside(item, depth + 1));
            Expression::group("[", items.collect(), "]")
        }
        Value::Object(properties) if depth < DEEPEST => {
            let rows = properties.iter().take(MOST).map(|(name, value)| {
                let name = format!("{}: ", text(name));
                match inside(value, depth + 1) {
                    Expression::Group { open, items, close } => Expression::group(name + &open, items, close),
                    scalar => Expression::Word(name + &scalar.flat()),
                }
            });
            Expression::group("{", rows.collect(), "}")
        }
        Value::Array(_) => Expression::word("[]"),
        Value::Object(_) => Expression::word("{}"),
        scalar => Expression::Word(literal(scalar)),
    }
}

/// A text, number or boolean as a literal whose type is clear; `null` for all else.
pub(super) fn literal(value: &Value) -> String {
    match value {
        Value::String(value) => text(value),
        Value::Bool(value) => value.to_string(),
        Value::Number(number) => match (number.as_i64(), number.as_u64(), number.as_f64()) {
            (Some(value), ..) if i32::try_from(value).is_ok() => value.to_string(),
            (Some(value), ..) => format!("{value}_i64"),
            (None, Some(value), _) => format!("{value}_u64"),
            (None, None, Some(value)) => float(value),
            _ => "0".to_owned(),
        },
        _ => "null".to_owned(),
    }
}

/// A float as a literal.
pub(super) fn float(value: f64) -> String {
    format!("{value:?}")
}

/// A text as a literal, cut where it is long.
pub(super) fn text(value: &str) -> String {
    if value.chars().count() <= LONGEST {
        return format!("{value:?}");
    }
    let kept: String = value.chars().take(LONGEST - 1).collect();
    let words = kept.rsplit_once(' ').map_or(kept.as_str(), |(words, _)| words);
    format!("{:?}", format!("{words}…"))
}
