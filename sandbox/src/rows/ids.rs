//! New ids in the form that the examples of a resource have.

use serde_json::Value;

use crate::ids;

const LETTERS: &[u8] = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// A new id like the one in an example. `number` counts up.
pub(super) fn like(example: Option<&Value>, number: u64) -> Value {
    match example {
        Some(Value::Number(_)) => (1_000 + number).into(),
        Some(Value::String(text)) => text_like(text).into(),
        _ => ids::uuid().into(),
    }
}

fn text_like(example: &str) -> String {
    let hex = |length: usize| -> String { ids::uuid().replace('-', "").chars().take(length).collect() };
    if ids::is_uuid(example) {
        return ids::uuid();
    }
    if example.len() == 24 && example.chars().all(|char| char.is_ascii_hexdigit()) {
        return hex(24);
    }
    let prefix = example.split_once('_').map(|(prefix, _)| prefix);
    if let Some(prefix) = prefix.filter(|prefix| (1..=8).contains(&prefix.len())) {
        return format!("{prefix}_{}", ids::uuid());
    }
    if (16..=24).contains(&example.len()) && example.chars().all(|char| char.is_ascii_alphanumeric()) {
        let letter = |_| {
            LETTERS
                .get(fastrand::usize(..LETTERS.len()))
                .copied()
                .map_or('0', char::from)
        };
        return (0..example.len()).map(letter).collect();
    }
    ids::uuid()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn ids_have_the_form_of_the_example() {
        let id = |example: Value| like(Some(&example), 7);
        assert!(ids::is_uuid(
            id("7fa01917-a109-49b7-b3d8-3ec1b66e26c4".into())
                .as_str()
                .unwrap()
        ));
        assert_eq!(id("65f0a1b2c3d4e5f6a7b8c9d0".into()).as_str().unwrap().len(), 24);
        assert!(id("ch_xxx".into()).as_str().unwrap().starts_with("ch_"));
        assert_eq!(id("Zk3vQ8uYb1LrT5mNw7xCd".into()).as_str().unwrap().len(), 21);
        assert_eq!(id(42.into()), 1_007);
    }
}
