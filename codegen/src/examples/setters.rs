//! Calls of setters for the properties that an example shows.

use imbrace_contract::document::is_ignored;
use serde_json::Value;

use super::{expression::Expression, json, parts::singular, values::Values};
use crate::{
    model::{Argument, Entry, SetterItem, SetterKind},
    rust_ident::rust_ident,
};

/// How many entries of a collection are set one by one.
const MOST_ENTRIES: usize = 2;

impl Values<'_> {
    /// Calls that set the first properties that the example shows, by the setters of each.
    pub(super) fn set<'s>(
        &self,
        setters: impl Fn(&str) -> Vec<&'s SetterItem>,
        example: Option<&Value>,
        most: usize,
        depth: usize,
    ) -> Vec<Expression> {
        let properties = example.and_then(Value::as_object).into_iter().flatten();
        let calls = properties.filter_map(|(wire, value)| {
            let setters = setters(wire);
            let hidden = |setter: &&SetterItem| setter.deprecation.is_some() || is_ignored(&setter.docs);
            if setters.iter().any(hidden) {
                return None;
            }
            // One by one is shorter.
            let entries = setters
                .iter()
                .map(|setter| self.entries(setter, value, wire, depth));
            let whole = || {
                setters
                    .iter()
                    .find_map(|setter| self.whole(setter, value, wire, depth))
            };
            let mut entries = entries.filter(|calls| !calls.is_empty());
            entries.next().or_else(|| Some(vec![whole()?]))
        });
        calls.take(most).flatten().collect()
    }

    /// Calls that set a property entry by entry.
    fn entries(&self, setter: &SetterItem, value: &Value, wire: &str, depth: usize) -> Vec<Expression> {
        let name = format!(".{}(", rust_ident(&setter.name));
        match (&setter.kind, value) {
            (SetterKind::Entry(Entry::Property), Value::Object(properties)) => {
                let entries = properties.iter().filter(|(_, value)| !value.is_null());
                let calls = entries.map(|(key, value)| {
                    let value = match value {
                        Value::Array(_) | Value::Object(_) => json::macro_of(value),
                        scalar => Expression::Word(json::literal(scalar)),
                    };
                    Expression::group(&name, vec![Expression::Word(json::text(key)), value], ")")
                });
                calls.take(MOST_ENTRIES).collect()
            }
            (SetterKind::Entry(Entry::Item(item)), Value::Array(items)) => {
                let items = items
                    .iter()
                    .map(|value| self.convertible(item, singular(wire), Some(value), depth + 1));
                let items = items.filter(|item| !is_hollow(item)).take(MOST_ENTRIES);
                items
                    .map(|item| Expression::group(&name, vec![item], ")"))
                    .collect()
            }
            _ => Vec::new(),
        }
    }

    /// A call that sets a property at once; nothing where the example has no value to show.
    fn whole(&self, setter: &SetterItem, value: &Value, wire: &str, depth: usize) -> Option<Expression> {
        let SetterKind::Set { argument, .. } = &setter.kind else {
            return None;
        };
        let is_empty = match value {
            Value::Null => true,
            Value::String(text) => text.is_empty(),
            Value::Array(items) => items.is_empty(),
            Value::Object(properties) => properties.is_empty(),
            Value::Bool(_) | Value::Number(_) => false,
        };
        if is_empty || matches!(argument, Argument::Optional(_)) {
            return None;
        }
        let value = self.argument_at(argument, wire, Some(value), depth);
        let name = format!(".{}(", rust_ident(&setter.name));
        (!is_hollow(&value)).then(|| Expression::group(name, vec![value], ")"))
    }
}

/// Whether an object is made in it of which nothing is set.
fn is_hollow(expression: &Expression) -> bool {
    match expression {
        Expression::Word(_) => false,
        Expression::Group { open, items, .. } => {
            items.is_empty() && open.ends_with("::new(") || items.iter().any(is_hollow)
        }
        Expression::Chain(links) => links.len() < 2,
    }
}
