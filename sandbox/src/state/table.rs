//! Rows in the order of their creation.

use std::collections::VecDeque;

use serde_json::{Map, Value};

use crate::rows::weight;

/// A JSON object.
pub(super) type Row = Map<String, Value>;

/// How many rows are kept; older ones go.
const MOST: usize = 10_000;

#[derive(Debug, Default)]
pub(super) struct Table {
    rows: VecDeque<Row>,
}

impl Table {
    /// Adds a row, which has an `id`.
    pub(super) fn push(&mut self, row: Row) {
        if self.rows.len() == MOST {
            self.rows.pop_front();
        }
        self.rows.push_back(row);
    }

    pub(super) fn get(&self, id: &str) -> Option<&Row> {
        self.rows
            .iter()
            .find(|row| row.get("id").is_some_and(|value| value == id))
    }

    pub(super) fn get_mut(&mut self, id: &str) -> Option<&mut Row> {
        self.rows
            .iter_mut()
            .find(|row| row.get("id").is_some_and(|value| value == id))
    }

    pub(super) fn remove(&mut self, id: &str) -> Option<Row> {
        let index = self
            .rows
            .iter()
            .position(|row| row.get("id").is_some_and(|value| value == id))?;
        self.rows.remove(index)
    }

    pub(super) fn retain(&mut self, keep: impl FnMut(&Row) -> bool) {
        self.rows.retain(keep);
    }

    pub(super) fn iter(&self) -> impl DoubleEndedIterator<Item = &Row> {
        self.rows.iter()
    }

    pub(super) fn iter_mut(&mut self) -> impl Iterator<Item = &mut Row> {
        self.rows.iter_mut()
    }

    /// About how many bytes the rows take.
    pub(super) fn bytes(&self) -> usize {
        self.rows
            .iter()
            .map(|row| {
                row.iter()
                    .map(|(name, value)| name.len() + weight(value))
                    .sum::<usize>()
            })
            .sum()
    }

    /// Removes the oldest tenth of the rows, at least one.
    pub(super) fn evict(&mut self) {
        let most = self.rows.len().div_ceil(10);
        self.rows.drain(..most);
    }

    /// The rows, as [`Table::read`] takes them.
    pub(super) fn to_json(&self) -> Value {
        self.rows.iter().cloned().map(Value::Object).collect()
    }

    /// Adds saved rows.
    pub(super) fn read(&mut self, saved: &Value) {
        let rows = saved.as_array().into_iter().flatten();
        rows.filter_map(Value::as_object)
            .for_each(|row| self.push(row.clone()));
    }

    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// The rows whose property has this value, oldest first.
    pub(super) fn with<'a>(
        &'a self,
        property: &'a str,
        value: &'a str,
    ) -> impl DoubleEndedIterator<Item = &'a Row> {
        self.rows
            .iter()
            .filter(move |row| row.get(property).is_some_and(|found| found == value))
    }
}

/// The properties of an object; none for anything else.
pub(super) fn row(value: Value) -> Row {
    match value {
        Value::Object(properties) => properties,
        _ => Row::new(),
    }
}

/// The text of a property.
pub(super) fn text<'a>(row: &'a Row, property: &str) -> &'a str {
    row.get(property).and_then(Value::as_str).unwrap_or_default()
}

/// A property; null where the row has it not: a saved state can leave out what the sandbox always sets.
pub(super) fn at<'a>(row: &'a Row, property: &str) -> &'a Value {
    row.get(property).unwrap_or(&Value::Null)
}

/// Sets a property.
pub(super) fn set(row: &mut Row, property: &str, value: impl Into<Value>) {
    row.insert(property.to_owned(), value.into());
}

/// Takes over those properties of a body that are in the list.
pub(super) fn take(row: &mut Row, body: &Value, properties: &[&str]) {
    for property in properties {
        if let Some(value) = body.get(*property) {
            set(row, property, value.clone());
        }
    }
}
