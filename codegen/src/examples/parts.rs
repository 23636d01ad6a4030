//! Parts of values: of enumerations, unions, free-form objects and files.

use serde_json::Value;

use super::{expression::Expression, json};
use crate::{
    model::{BranchVariant, TagVariant, ValueVariant},
    rust_ident::rust_ident,
};

/// The known value that the example has, or else the first.
pub(super) fn enumeration(ident: &str, variants: &[ValueVariant], example: Option<&Value>) -> Expression {
    let example = example.and_then(Value::as_str);
    let known = variants
        .iter()
        .find(|variant| Some(variant.value.as_str()) == example);
    match (known, example, variants.first()) {
        (Some(variant), ..) | (None, None, Some(variant)) => {
            Expression::Word(format!("{ident}::{}", rust_ident(&variant.name)))
        }
        (None, value, _) => {
            let value = json::text(value.unwrap_or("value"));
            Expression::group(format!("{ident}::from("), vec![Expression::Word(value)], ")")
        }
    }
}

pub(super) fn tagged<'v>(
    tag: &str,
    variants: &'v [TagVariant],
    example: Option<&Value>,
) -> Option<&'v TagVariant> {
    let wanted = example.and_then(|value| value.get(tag)?.as_str());
    let known = variants
        .iter()
        .find(|variant| Some(variant.value.as_str()) == wanted);
    known.or(variants.first())
}

pub(super) fn branch<'v>(
    branches: &'v [BranchVariant],
    example: Option<&Value>,
) -> Option<&'v BranchVariant> {
    let fits = |branch: &&BranchVariant| match example {
        Some(Value::String(_)) => branch.json == "string",
        Some(Value::Number(number)) => {
            branch.json == "number" || branch.json == "integer" && !number.is_f64()
        }
        Some(Value::Bool(_)) => branch.json == "boolean",
        Some(Value::Array(_)) => branch.json == "array",
        Some(Value::Object(_)) => branch.json == "object",
        Some(Value::Null) | None => false,
    };
    branches.iter().find(fits).or(branches.first())
}

pub(super) fn given_text(name: &str, example: Option<&Value>) -> String {
    match example {
        Some(Value::String(value)) => json::text(value),
        Some(value @ (Value::Number(_) | Value::Bool(_))) => json::text(&value.to_string()),
        _ => json::text(name),
    }
}

/// `ids` names a list of which `id` names one.
pub(super) fn singular(name: &str) -> &str {
    name.strip_suffix('s').filter(|one| one.len() > 1).unwrap_or(name)
}

/// Properties of a free-form object: some, whose values are of one Rust type.
pub(super) fn properties(example: Option<&Value>, open: &str, close: &str) -> Expression {
    let known = example.and_then(Value::as_object);
    let mut rows: Vec<(&str, Expression)> = Vec::new();
    for (name, value) in known.into_iter().flatten() {
        match value {
            Value::String(value) => rows.push((name, Expression::Word(json::text(value)))),
            value if rows.is_empty() => {
                rows.push((name, json::macro_of(value)));
                break;
            }
            _ => {}
        }
    }
    if rows.is_empty() {
        rows.push(("name", Expression::word("\"value\"")));
    }
    let rows = rows
        .into_iter()
        .take(3)
        .map(|(name, value)| Expression::group("(", vec![Expression::Word(json::text(name)), value], ")"));
    Expression::group(open, rows.collect(), close)
}

/// A file by its path: the name in the example, which may stand in words such as `(the bytes of a.pdf)`. What kind of file is wanted
/// is not known where the document shows none.
pub(super) fn upload(example: Option<&Value>) -> Expression {
    let words = example
        .and_then(Value::as_str)
        .unwrap_or_default()
        .split_whitespace();
    let mut names = words.map(|word| word.trim_matches(['(', ')']));
    let name = names.rfind(|name| name.contains('.') && name.len() < 60);
    let path = json::text(name.unwrap_or("path/to/file"));
    Expression::Word(format!("imbrace::Upload::path({path}).await?"))
}
