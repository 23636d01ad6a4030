//! Rows by resource. Bounded in number and in bytes: the oldest rows are evicted.

use std::collections::{BTreeMap, VecDeque};

use serde_json::{Value, json};

use super::Row;

/// How many rows of one resource are kept.
const MOST: usize = 10_000;
/// How many bytes of rows are kept in all.
const BYTES: usize = 64 << 20;

/// A stored row.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Stored {
    /// What the operations show.
    pub(crate) row: Row,
    /// What was sent and no response of the documents shows.
    pub(crate) hidden: Row,
    /// The path parameters that it was created below; `*` for all rows above.
    pub(crate) parents: BTreeMap<String, String>,
    /// Its place in the order of creation.
    pub(crate) number: u64,
    pub(super) size: usize,
}

impl Stored {
    /// A property, of those that are shown or of the others.
    pub(crate) fn get(&self, name: &str) -> Option<&Value> {
        self.row.get(name).or_else(|| self.hidden.get(name))
    }

    fn measure(&self) -> usize {
        let bytes = |row: &Row| {
            row.iter()
                .map(|(name, value)| name.len() + weight(value))
                .sum::<usize>()
        };
        bytes(&self.row) + bytes(&self.hidden) + 64
    }
}

/// About how many bytes a value takes.
pub(crate) fn weight(value: &Value) -> usize {
    match value {
        Value::String(text) => text.len() + 24,
        Value::Array(items) => items.iter().map(weight).sum::<usize>() + 24,
        Value::Object(properties) => properties
            .iter()
            .map(|(name, value)| name.len() + 24 + weight(value))
            .sum(),
        _ => 24,
    }
}

/// All rows of one organization.
#[derive(Debug, Default)]
pub(crate) struct Store {
    tables: BTreeMap<String, VecDeque<Stored>>,
    number: u64,
    size: usize,
}

impl Store {
    /// Adds a row; returns its place in the order of creation.
    pub(crate) fn push(&mut self, resource: &str, mut stored: Stored) -> u64 {
        self.number += 1;
        stored.number = self.number;
        stored.size = stored.measure();
        self.size += stored.size;
        let table = self.tables.entry(resource.to_owned()).or_default();
        table.push_back(stored);
        if table.len() > MOST
            && let Some(oldest) = table.pop_front()
        {
            self.size -= oldest.size;
        }
        while self.size > BYTES && self.evict() {}
        self.number
    }

    /// Removes the oldest row of all.
    fn evict(&mut self) -> bool {
        let tables = self.tables.values_mut();
        let oldest = tables
            .filter(|table| !table.is_empty())
            .min_by_key(|table| table.front().map(|row| row.number));
        let Some(evicted) = oldest.and_then(VecDeque::pop_front) else {
            return false;
        };
        self.size -= evicted.size;
        true
    }

    /// The rows of a resource, oldest first.
    pub(crate) fn rows(&self, resource: &str) -> impl DoubleEndedIterator<Item = &Stored> {
        self.tables.get(resource).into_iter().flatten()
    }

    /// Whether there are rows of a resource, or were.
    pub(crate) fn knows(&self, resource: &str) -> bool {
        self.tables.contains_key(resource)
    }

    /// The first row that fits.
    pub(crate) fn find(&self, resource: &str, fits: impl Fn(&Stored) -> bool) -> Option<&Stored> {
        self.rows(resource).find(|stored| fits(stored))
    }

    /// Replaces the row with this number.
    pub(crate) fn replace(&mut self, resource: &str, mut stored: Stored) {
        let Some(table) = self.tables.get_mut(resource) else {
            return;
        };
        // Numbers grow along a table.
        let Ok(place) = table.binary_search_by_key(&stored.number, |row| row.number) else {
            return;
        };
        stored.size = stored.measure();
        if let Some(old) = table.get_mut(place) {
            self.size = self.size - old.size + stored.size;
            *old = stored;
        }
    }

    /// Removes the rows that fit; returns how many.
    pub(crate) fn remove(&mut self, resource: &str, fits: impl Fn(&Stored) -> bool) -> usize {
        let Some(table) = self.tables.get_mut(resource) else {
            return 0;
        };
        let before = table.len();
        let mut freed = 0;
        table.retain(|stored| {
            let gone = fits(stored);
            freed += if gone { stored.size } else { 0 };
            !gone
        });
        self.size -= freed;
        before - table.len()
    }

    /// Removes the rows that were created below a row of these path parameters, in every resource.
    pub(crate) fn remove_below(&mut self, parameter: &str, id: &str) {
        let resources: Vec<String> = self.tables.keys().cloned().collect();
        for resource in resources {
            self.remove(&resource, |stored| {
                stored.parents.get(parameter).is_some_and(|parent| parent == id)
            });
        }
    }

    /// Everything, as [`Store::read`] takes it.
    pub(crate) fn to_json(&self) -> Value {
        let table = |rows: &VecDeque<Stored>| -> Value {
            rows.iter()
                .map(|one| json!({"row": one.row, "hidden": one.hidden, "parents": one.parents}))
                .collect()
        };
        Value::Object(
            self.tables
                .iter()
                .map(|(name, rows)| (name.clone(), table(rows)))
                .collect(),
        )
    }

    /// Adds the rows of a saved state.
    pub(crate) fn read(&mut self, saved: &Value) {
        let object = |value: &Value| value.as_object().cloned().unwrap_or_default();
        for (resource, rows) in saved.as_object().into_iter().flatten() {
            for one in rows.as_array().into_iter().flatten() {
                let parents = object(&one["parents"]).into_iter();
                let stored = Stored {
                    row: object(&one["row"]),
                    hidden: object(&one["hidden"]),
                    parents: parents
                        .filter_map(|(name, id)| Some((name, id.as_str()?.to_owned())))
                        .collect(),
                    ..Stored::default()
                };
                self.push(resource, stored);
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn memory_is_bounded_by_rows_and_by_bytes() {
        let mut store = Store::default();
        let row = |text: String| Stored {
            row: [("text".to_owned(), Value::from(text))].into_iter().collect(),
            ..Stored::default()
        };
        for number in 0..MOST + 10 {
            store.push("small", row(number.to_string()));
        }
        assert_eq!(store.rows("small").count(), MOST);
        assert_eq!(
            store.rows("small").next().unwrap().row["text"],
            "10",
            "the oldest are gone"
        );
        for _ in 0..80 {
            store.push("large", row("x".repeat(1 << 20)));
        }
        assert!(store.size <= BYTES, "{}", store.size);
        assert_eq!(store.rows("small").count(), 0, "the oldest of all are gone first");
        let left = store.rows("large").count();
        store.remove("large", |_| true);
        assert!(
            (60..64).contains(&left) && store.size == 0,
            "{left} {}",
            store.size
        );
    }
}
