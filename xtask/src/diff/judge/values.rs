//! Judgements of values: types, presence, variants, bounds, formats.

use crate::diff::{
    delta::{Delta, Judgement},
    fact::Fact,
    facts::wire::{LOWER, UPPER},
    kinds::{self, Kind},
};

/// Names that are refused: more of them refuse what was sent.
pub(super) fn refused(delta: &Delta<'_>, quoted: &str) -> Judgement {
    let keys = |text: &str| -> Vec<String> {
        let (_, list) = text.split_once(": ").unwrap_or_default();
        list.split(", ").map(str::to_owned).collect()
    };
    let (was, now) = (keys(delta.was()), keys(delta.now()));
    let more = now.iter().any(|key| !was.contains(key));
    let kind = if more {
        kinds::KEYS_REFUSED
    } else {
        kinds::KEYS_ACCEPTED
    };
    vec![(kind, format!("{quoted} refuses {} now", delta.now()))]
}

/// Parts that both versions have, in their order.
pub(super) fn form_order(delta: &Delta<'_>, quoted: &str) -> Judgement {
    let kept = |from: &str, other: &str| -> Vec<String> {
        let others: Vec<&str> = other.split(", ").collect();
        from.split(", ")
            .filter(|part| others.contains(part))
            .map(str::to_owned)
            .collect()
    };
    if kept(delta.was(), delta.now()) == kept(delta.now(), delta.was()) {
        return Vec::new();
    }
    vec![(
        kinds::FORM_ORDER,
        delta.change(&format!("the order of the parts of {quoted}")),
    )]
}

/// Whether another name stands for the type, or another type.
pub(super) fn type_kind(delta: &Delta<'_>) -> &'static Kind {
    match (delta.was(), delta.now()) {
        ("i64", "u64") | ("u64", "i64") => kinds::SIGN_CHANGED,
        (was, now) if base(was).is_some() && base(now).is_some() && shape(was) == shape(now) => {
            kinds::TYPE_RENAMED
        }
        _ => kinds::TYPE_CHANGED,
    }
}

/// Types of Rust and of JSON.
const PLAIN: [&str; 14] = [
    "String", "i64", "u64", "f64", "bool", "Value", "Extra", "Upload", "string", "integer", "number",
    "boolean", "array", "object",
];

/// The type of the document in a type.
pub(in crate::diff) fn base(ty: &str) -> Option<&str> {
    let mut words = ty
        .split(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|word| !word.is_empty());
    let last = words.next_back()?;
    (!PLAIN.contains(&last)).then_some(last)
}

fn shape(ty: &str) -> String {
    base(ty).map_or(ty.to_owned(), |name| ty.replace(name, ""))
}

pub(super) fn required(delta: &Delta<'_>, quoted: &str) -> Judgement {
    let now = delta.now() == "required";
    let Some(rust) = delta.now.map(|fact| fact.rust.as_str()) else {
        return Vec::new();
    };
    let kind = match (rust, now) {
        ("parameter", true) => kinds::PARAMETER_NOW_REQUIRED,
        ("parameter", false) => kinds::PARAMETER_NOW_OPTIONAL,
        ("form", true) => kinds::BODY_NOW_REQUIRED,
        ("form", false) => kinds::BODY_NOW_OPTIONAL,
        (_, true) if delta.sent => kinds::PROPERTY_NOW_REQUIRED,
        (_, true) if delta.rust_changed() => kinds::RESPONSE_PROPERTY_NOW_REQUIRED,
        (_, true) => kinds::RESPONSE_PROPERTY_ALWAYS,
        (_, false) if delta.received => kinds::RESPONSE_PROPERTY_NOW_OPTIONAL,
        (_, false) => kinds::PROPERTY_NOW_OPTIONAL,
    };
    vec![(kind, format!("{quoted} is {} now", delta.now()))]
}

pub(super) fn nullable(delta: &Delta<'_>, quoted: &str) -> Judgement {
    let null = delta.now() == "null or a value";
    let any = delta.now.is_some_and(|fact| fact.rust.contains("Value"));
    let kind = match null {
        // Any JSON holds null anyway.
        _ if any && !delta.rust_changed() => return Vec::new(),
        true if delta.rust_changed() => kinds::NULL_ADDED,
        true if delta.received => kinds::NULL_MAY_COME,
        true => kinds::NULL_ACCEPTED,
        false if delta.rust_changed() || delta.sent => kinds::NULL_REMOVED,
        false => kinds::NULL_NO_LONGER_COMES,
    };
    let word = if null {
        "may be null now"
    } else {
        "is never null now"
    };
    vec![(kind, format!("{quoted} {word}"))]
}

pub(super) fn variant(delta: &Delta<'_>, shown: &str) -> Judgement {
    let union = shown.starts_with("the variant");
    let fact = delta.now.or(delta.was);
    let closed = fact.is_some_and(|fact| fact.rust == "closed");
    match (delta.was, delta.now) {
        (Some(_), None) if union => vec![(kinds::VARIANT_REMOVED, format!("{shown} is gone"))],
        (Some(_), None) => vec![(kinds::ENUM_VALUE_REMOVED, format!("{shown} is gone"))],
        (None, Some(now)) if union => {
            // Numbers were read as the other kind of numbers.
            let numbers = now.value.ends_with("a JSON integer") || now.value.ends_with("a JSON number");
            let kind = if numbers {
                kinds::VARIANT_TAKES
            } else {
                kinds::VARIANT_ADDED
            };
            vec![(kind, format!("{shown} is new"))]
        }
        (None, _) => {
            let kind = if closed && delta.received {
                kinds::CLOSED_ENUM_VALUE_ADDED
            } else {
                kinds::ENUM_VALUE_ADDED
            };
            vec![(kind, format!("{shown} is new"))]
        }
        // Whether the list is closed is told for the type.
        (Some(was), Some(now)) if was.value == now.value => Vec::new(),
        _ => vec![(kinds::VARIANT_CHANGED, delta.change(shown))],
    }
}

pub(super) fn bound(delta: &Delta<'_>, key: &str, quoted: &str) -> Judgement {
    let number = |fact: Option<&Fact>| fact.and_then(|fact| fact.value.parse::<f64>().ok());
    let tighter = match (delta.was, delta.now) {
        (None, _) => Some(true),
        (_, None) => Some(false),
        (was, now) => match (number(was), number(now)) {
            (Some(was), Some(now)) if LOWER.contains(&key) => Some(now > was),
            (Some(was), Some(now)) if UPPER.contains(&key) => Some(now < was),
            _ => None,
        },
    };
    let kind = match (tighter, delta.sent, delta.received) {
        (None, true, _) => kinds::BOUND_TIGHTENED,
        (Some(true), true, _) => kinds::BOUND_TIGHTENED,
        (Some(true), false, _) => kinds::RESPONSE_BOUND_TIGHTENED,
        (_, _, true) => kinds::RESPONSE_BOUND_LOOSENED,
        (..) => kinds::BOUND_LOOSENED,
    };
    vec![(kind, delta.change(&format!("`{key}` of {quoted}")))]
}

/// Whether other languages have a type for a format.
pub(super) fn typed(format: &str) -> bool {
    let format = format.trim_matches('"');
    matches!(
        format,
        "int32"
            | "int64"
            | "float"
            | "double"
            | "date"
            | "date-time"
            | "time"
            | "duration"
            | "byte"
            | "binary"
            | "uuid"
    )
}
