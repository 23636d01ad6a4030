//! JSON as it was seen: what reading it would lose is kept or said.

use std::{cell::RefCell, fmt};

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::redact;

/// Begins a text that stands for a whole number beyond 64 bits.
const BIG: &str = "\u{0}big:";

/// The digits of a whole number beyond 64 bits, which stand in a text.
pub(super) fn digits(text: &str) -> Option<&str> {
    text.strip_prefix(BIG)
}

/// A JSON text; `notes` gets what cannot be kept. Whole numbers beyond 64 bits become texts, see [`digits`].
pub(super) fn read(text: &str, notes: &mut Vec<String>) -> Result<Value, serde_json::Error> {
    // Faults are told of the text as it is.
    serde_json::from_str::<serde::de::IgnoredAny>(text)?;
    let said = RefCell::new(Vec::new());
    let marked = marked(text, &said);
    let mut reader = serde_json::Deserializer::from_str(&marked);
    let value = Reading { said: &said }.deserialize(&mut reader)?;
    let mut said = said.into_inner();
    said.dedup();
    notes.extend(said);
    Ok(value)
}

/// The text with its large whole numbers as strings.
fn marked(text: &str, said: &RefCell<Vec<String>>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(|c: char| c == '"' || c == '-' || c.is_ascii_digit()) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = if rest.starts_with('"') {
            string(rest)
        } else {
            rest.find(|c: char| !(c.is_ascii_alphanumeric() || "+-.".contains(c)))
                .unwrap_or(rest.len())
        };
        let (token, after) = rest.split_at(end);
        let whole = !token.starts_with('"') && !token.contains(['.', 'e', 'E']);
        if whole && token.parse::<i64>().is_err() {
            said.borrow_mut().push(format!(
                "{token} is a whole number beyond 64 bits: clients get any JSON there, and most of them lose its last digits"
            ));
            out.push_str(&format!("\"\\u0000big:{token}\""));
        } else {
            let exact = token.chars().filter(char::is_ascii_digit).count() <= 17;
            if !token.starts_with('"') && !whole && !exact {
                said.borrow_mut().push(format!(
                    "{token} has more digits than a number of 64 bits: the example is rounded"
                ));
            }
            out.push_str(token);
        }
        rest = after;
    }
    out + rest
}

/// The length of the string that a text begins with.
fn string(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            '"' if !escaped => return at + 1,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    text.len()
}

#[derive(Clone, Copy)]
struct Reading<'s> {
    said: &'s RefCell<Vec<String>>,
}

impl<'de> DeserializeSeed<'de> for Reading<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Reading<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(self)? {
            list.push(item);
        }
        Ok(list.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut properties: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(name) = properties.next_key::<String>()? {
            let value = properties.next_value_seed(self)?;
            if map.insert(name.clone(), value).is_some() {
                self.said.borrow_mut().push(format!(
                    "`{}` appears twice in one object: the last one is used",
                    redact::name(&name)
                ));
            }
        }
        Ok(map.into())
    }
}

#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_lost_is_said_and_large_numbers_are_kept() {
        let mut notes = Vec::new();
        let text = r#"{"a": 18446744073709551615, "b": [-123456789012345678901, 9223372036854775807, 1.5e3], "c": "9999999999999999999 \" 1",
            "a2": {"x": 1, "x": 2}, "d": 0.123456789012345678901}"#;
        let value = read(text, &mut notes).expect("it is JSON");
        assert_eq!(
            digits(value["a"].as_str().expect("a text")),
            Some("18446744073709551615")
        );
        assert_eq!(
            digits(value["b"][0].as_str().expect("a text")),
            Some("-123456789012345678901")
        );
        assert_eq!(value["b"][1], json!(i64::MAX));
        assert_eq!(value["c"], json!("9999999999999999999 \" 1"));
        assert_eq!(value["a2"]["x"], json!(2));
        assert_eq!(notes.len(), 4, "{notes:?}");
        assert!(read("{\"a\": 1", &mut notes).is_err() && read("1 2", &mut notes).is_err());
    }
}
