//! How generated types print: declared fields, but no secrets, and of what is free-form only names and sizes.

use std::{collections::BTreeMap, fmt};

use serde_json::{Map, Value};

/// Stands in `Debug` for a value that the document marks `x-secret`.
pub(crate) struct Redacted;

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

/// The same for a value that may be missing.
pub(crate) fn redacted<T>(secret: &Option<T>) -> Option<Redacted> {
    secret.is_some().then_some(Redacted)
}

/// Prints a structure: one function for all of them.
pub(crate) fn debug_object(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    fields: &[(&str, &dyn fmt::Debug)],
) -> fmt::Result {
    let mut object = f.debug_struct(name);
    for (label, value) in fields {
        object.field(label, *value);
    }
    object.finish()
}

/// Prints a free-form value by its kind and size, such as `string (12 bytes)`; of an object the names too.
pub(crate) struct Outline<'a, T: ?Sized>(pub(crate) &'a T);

impl<T: Outlined + ?Sized> fmt::Debug for Outline<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.outline(f)
    }
}

/// What holds free-form values.
pub(crate) trait Outlined {
    fn outline(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl Outlined for Value {
    fn outline(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Object(fields) => fields.outline(f),
            other => size(other, f),
        }
    }
}

/// How many names are printed.
const MOST_NAMES: usize = 64;
/// How many characters of a name are printed.
const LONGEST_NAME: usize = 64;

impl Outlined for Map<String, Value> {
    fn outline(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        for (name, value) in self.iter().take(MOST_NAMES) {
            map.entry(&shortened(name), &Size(value));
        }
        match self.len().saturating_sub(MOST_NAMES) {
            0 => map.finish(),
            _ => map.finish_non_exhaustive(),
        }
    }
}

/// JSON as text, such as the input of a tool as far as it has arrived.
impl Outlined for String {
    fn outline(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "string ({} bytes)", self.len())
    }
}

impl<T: Outlined> Outlined for Option<T> {
    fn outline(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Some(value) => f.debug_tuple("Some").field(&Outline(value)).finish(),
            None => f.write_str("None"),
        }
    }
}

impl<T: Outlined> Outlined for Vec<T> {
    fn outline(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter().map(Outline)).finish()
    }
}

impl<T: Outlined> Outlined for BTreeMap<String, T> {
    fn outline(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entries = self.iter().map(|(name, value)| (shortened(name), Outline(value)));
        f.debug_map().entries(entries).finish()
    }
}

impl<T: Outlined + ?Sized> Outlined for Box<T> {
    fn outline(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).outline(f)
    }
}

/// The name, or its beginning and an ellipsis.
fn shortened(name: &str) -> String {
    match name.char_indices().nth(LONGEST_NAME) {
        Some((end, _)) => format!("{}…", &name[..end]),
        None => name.to_owned(),
    }
}

struct Size<'a>(&'a Value);

impl fmt::Debug for Size<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        size(self.0, f)
    }
}

fn size(value: &Value, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match value {
        Value::Null => f.write_str("null"),
        Value::Bool(_) => f.write_str("boolean"),
        Value::Number(_) => f.write_str("number"),
        Value::String(text) => write!(f, "string ({} bytes)", text.len()),
        Value::Array(items) => write!(f, "list ({} items)", items.len()),
        Value::Object(fields) => write!(f, "object ({} fields)", fields.len()),
    }
}

/// `Debug` of a structure, from a table of its fields: how, field, label.
///
/// | how | printed |
/// |---|---|
/// | `shown` | the value |
/// | `outline` | kind and size |
/// | `secret` | `[redacted]` |
/// | `secret_option` | `None`, or `Some([redacted])` |
macro_rules! debug {
    ($name:ident { $($how:ident $field:ident = $label:literal),* $(,)? }) => {
        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::wire::debug_object(
                    f,
                    stringify!($name),
                    &[$(($label, $crate::wire::macros::debug_field!($how &self.$field))),*],
                )
            }
        }
    };
    // All of it is a secret.
    ($name:ident) => {
        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_tuple(stringify!($name)).field(&$crate::wire::Redacted).finish()
            }
        }
    };
}
pub(crate) use debug;

macro_rules! debug_field {
    (shown $value:expr) => {
        $value
    };
    (outline $value:expr) => {
        &$crate::wire::Outline($value)
    };
    (secret $value:expr) => {
        &$crate::wire::Redacted
    };
    (secret_option $value:expr) => {
        &$crate::wire::redacted($value)
    };
}
pub(crate) use debug_field;
