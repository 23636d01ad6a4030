//! The arguments of the tools that are ours: a wrong one is said, and not taken for a missing one.

use serde_json::{Map, Value};

/// Arguments by name.
pub(super) struct Arguments<'a>(&'a Map<String, Value>);

impl<'a> Arguments<'a> {
    /// # Errors
    /// A name that the tool does not have.
    pub(super) fn new(arguments: &'a Map<String, Value>, known: &[&str]) -> Result<Self, String> {
        match arguments.keys().find(|name| !known.contains(&name.as_str())) {
            Some(name) => Err(format!("there is no argument `{name}`; the tool takes {known:?}")),
            None => Ok(Self(arguments)),
        }
    }

    /// A text that is needed.
    pub(super) fn text(&self, name: &str) -> Result<&'a str, String> {
        self.text_if_given(name)?
            .ok_or_else(|| format!("`{name}` is needed, a text"))
    }

    pub(super) fn text_if_given(&self, name: &str) -> Result<Option<&'a str>, String> {
        self.read(name, "a text", Value::as_str)
    }

    /// A whole number that is not negative.
    pub(super) fn number_if_given(&self, name: &str) -> Result<Option<usize>, String> {
        self.read(name, "a whole number, 0 or more", |value| {
            value.as_u64().and_then(|number| usize::try_from(number).ok())
        })
    }

    pub(super) fn flag(&self, name: &str) -> Result<bool, String> {
        Ok(self
            .read(name, "true or false", Value::as_bool)?
            .unwrap_or_default())
    }

    pub(super) fn object(&self, name: &str) -> Result<Map<String, Value>, String> {
        Ok(self
            .read(name, "an object", Value::as_object)?
            .cloned()
            .unwrap_or_default())
    }

    /// An argument that is null counts as absent.
    fn read<T>(
        &self,
        name: &str,
        expected: &str,
        read: impl FnOnce(&'a Value) -> Option<T>,
    ) -> Result<Option<T>, String> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => match read(value) {
                Some(read) => Ok(Some(read)),
                None => Err(format!("`{name}` is {expected}")),
            },
        }
    }
}
