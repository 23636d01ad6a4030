//! What a JSON value says about its type.

use serde_json::Value;

use super::{json, redact, template::like_id};

/// A type, as far as examples show it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Shape {
    pub(super) nullable: bool,
    pub(super) kind: Kind,
}

/// The kinds of types.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    /// Only null was seen, or nothing.
    Unknown,
    /// Values of more than one kind.
    Mixed,
    Boolean,
    Integer,
    Number,
    /// A whole number that 64 bits cannot hold.
    Big,
    /// A text; every one seen was RFC 3339 with a zone if `dated`.
    Text {
        dated: bool,
    },
    /// A file of a form.
    File,
    List(Box<Shape>),
    Object(Vec<(String, Shape)>),
    /// An object whose properties are named by ids.
    Map(Box<Shape>),
}

impl Shape {
    pub(super) fn new(kind: Kind) -> Self {
        Self {
            nullable: false,
            kind,
        }
    }

    /// The shape of one value.
    pub(super) fn of(value: &Value) -> Self {
        Self::redacted(value, value)
    }

    /// The shape of a value that was redacted: an object is a map if it had names that were replaced.
    pub(super) fn redacted(value: &Value, before: &Value) -> Self {
        Self::new(match value {
            Value::Null => {
                return Self {
                    nullable: true,
                    kind: Kind::Unknown,
                };
            }
            Value::Bool(_) => Kind::Boolean,
            Value::Number(number) if number.is_i64() => Kind::Integer,
            Value::Number(_) => Kind::Number,
            Value::String(text) if json::digits(text).is_some() => Kind::Big,
            Value::String(text) => Kind::Text {
                dated: is_dated(text),
            },
            Value::Array(items) => {
                let before = before.as_array().unwrap_or(items);
                Kind::List(Box::new(Self::all(items.iter().zip(before))))
            }
            Value::Object(properties) => {
                // Redacting replaces names in their places.
                let before = before.as_object().unwrap_or(properties);
                let values = properties.values().zip(before.values());
                if properties.len() > 1 && properties.keys().all(|key| like_id(key))
                    || before.keys().any(|key| redact::is_telling(key))
                {
                    Kind::Map(Box::new(Self::all(values)))
                } else {
                    let shapes = values.map(|(value, before)| Self::redacted(value, before));
                    Kind::Object(properties.keys().cloned().zip(shapes).collect())
                }
            }
        })
    }

    fn all<'v>(values: impl Iterator<Item = (&'v Value, &'v Value)>) -> Self {
        values
            .map(|(value, before)| Self::redacted(value, before))
            .fold(Self::new(Kind::Unknown), Self::or)
    }

    /// What both are.
    pub(super) fn or(self, other: Self) -> Self {
        let nullable = self.nullable || other.nullable;
        let kind = match (self.kind, other.kind) {
            (Kind::Unknown, kind) | (kind, Kind::Unknown) => kind,
            (Kind::Text { dated: a }, Kind::Text { dated: b }) => Kind::Text { dated: a && b },
            (Kind::Big, Kind::Integer | Kind::Big) | (Kind::Integer, Kind::Big) => Kind::Big,
            (Kind::Integer, Kind::Number) | (Kind::Number, Kind::Integer) => Kind::Number,
            (Kind::List(a), Kind::List(b)) => Kind::List(Box::new(a.or(*b))),
            (Kind::Map(a), Kind::Map(b)) => Kind::Map(Box::new(a.or(*b))),
            (Kind::Object(a), Kind::Object(b)) => Kind::Object(together(a, b)),
            (a, b) if a == b => a,
            _ => Kind::Mixed,
        };
        Self { nullable, kind }
    }
}

fn together(mut a: Vec<(String, Shape)>, b: Vec<(String, Shape)>) -> Vec<(String, Shape)> {
    for (name, shape) in b {
        match a.iter_mut().find(|(other, _)| *other == name) {
            Some((_, mine)) => {
                let before = std::mem::replace(mine, Shape::new(Kind::Unknown));
                *mine = before.or(shape);
            }
            None => a.push((name, shape)),
        }
    }
    a
}

/// Whether a text is RFC 3339 with a zone: `2026-03-01T09:00:00.000Z`.
pub(super) fn is_dated(text: &str) -> bool {
    date(text) == Some(true)
}

/// Whether a text that is written like a date with a time and a zone is one. Without a time or a zone it never is a time, and
/// only what no calendar has is told; nothing for other texts.
pub(super) fn date(text: &str) -> Option<bool> {
    let part = |range: std::ops::Range<usize>| -> Option<u32> {
        let part = text.get(range)?;
        part.chars()
            .all(|c| c.is_ascii_digit())
            .then(|| part.parse().ok())?
    };
    let signed = |at: usize, sign: &str| text.get(at..at + 1) == Some(sign);
    if !signed(4, "-") || !signed(7, "-") {
        return None;
    }
    let possible = is_day(part(0..4)?, part(5..7)?, part(8..10)?);
    let impossible = (!possible).then_some(false);
    if text.len() == 10 {
        return impossible;
    }
    if !(signed(10, "T") && signed(13, ":") && signed(16, ":")) {
        return None;
    }
    let (hour, minute, second) = (part(11..13)?, part(14..16)?, part(17..19)?);
    let possible = possible && hour < 24 && minute < 60 && second <= 60;
    let rest = text.get(19..)?;
    let fraction = rest
        .strip_prefix('.')
        .map(|rest| rest.trim_start_matches(|c: char| c.is_ascii_digit()));
    match fraction.unwrap_or(rest) {
        "" => (!possible).then_some(false),
        "Z" => Some(possible),
        zone => {
            let (h, m) = zone.strip_prefix(['+', '-'])?.split_once(':')?;
            let part = |part: &str| (part.len() == 2).then(|| part.parse::<u32>().ok())?;
            let (h, m) = (part(h)?, part(m)?);
            Some(possible && h < 24 && m < 60)
        }
    }
}

/// Whether a calendar has this day.
fn is_day(year: u32, month: u32, day: u32) -> bool {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    };
    (1..=days).contains(&day)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn property<'s>(shape: &'s Shape, name: &str) -> &'s Shape {
        match &shape.kind {
            Kind::Object(properties) => {
                &properties
                    .iter()
                    .find(|(other, _)| other == name)
                    .unwrap_or(&properties[0])
                    .1
            }
            Kind::List(inner) | Kind::Map(inner) => property(inner, name),
            _ => shape,
        }
    }

    #[test]
    fn rows_are_merged() {
        let shape = Shape::of(&json!([
            {"a": 1, "b": null, "c": "x", "d": [], "e": "2026-03-01T09:00:00.000Z", "f": {"x": 1}},
            {"a": 1.5, "b": "y", "c": 1, "d": [1], "e": "2026-03-01T09:00:00+02:00", "f": {"y": 1}, "g": true},
        ]));
        assert_eq!(property(&shape, "a").kind, Kind::Number);
        assert_eq!(
            *property(&shape, "b"),
            Shape {
                nullable: true,
                kind: Kind::Text { dated: false }
            }
        );
        assert_eq!(property(&shape, "c").kind, Kind::Mixed);
        assert_eq!(
            property(&shape, "d").kind,
            Kind::List(Box::new(Shape::new(Kind::Integer)))
        );
        assert_eq!(property(&shape, "e").kind, Kind::Text { dated: true });
        assert!(matches!(&property(&shape, "f").kind, Kind::Object(properties) if properties.len() == 2));
        assert_eq!(property(&shape, "g").kind, Kind::Boolean);
    }

    #[test]
    fn whole_numbers_stay_whole_in_lists_and_rows() {
        let shape = Shape::of(&json!([{"n": 1, "ids": [1, 2]}, {"n": 2, "ids": [3]}]));
        assert_eq!(property(&shape, "n").kind, Kind::Integer);
        let ids = Kind::List(Box::new(Shape::new(Kind::Integer)));
        assert_eq!(property(&shape, "ids").kind, ids);
    }

    #[test]
    fn what_no_calendar_has_is_told() {
        for text in [
            "2026-02-30",
            "2026-13-01T00:00:00Z",
            "2026-02-30T00:00:00",
            "2026-03-01T25:00:00+07:00",
        ] {
            assert_eq!(date(text), Some(false), "{text}");
        }
        for text in [
            "2026-03-01",
            "2026-03-01T09:00:00",
            "12-34-56",
            "2026-02-3x",
            "2024-02-29",
        ] {
            assert_eq!(date(text), None, "{text}");
        }
    }

    #[test]
    fn ids_as_names_are_a_map() {
        let shape = Shape::of(
            &json!({"65f0a1b2c3d4e5f6a7b8c9d0": {"n": 1}, "65f0a1b2c3d4e5f6a7b8c9d1": {"n": null}}),
        );
        assert!(matches!(&shape.kind, Kind::Map(inner) if matches!(inner.kind, Kind::Object(_))));
        assert_eq!(
            *property(&shape, "n"),
            Shape {
                nullable: true,
                kind: Kind::Integer
            }
        );
    }

    #[test]
    fn dates_without_a_zone_are_texts() {
        for (text, dated) in [
            ("2026-03-01T09:00:00Z", true),
            ("2026-03-01T09:00:00.123456+07:00", true),
            ("2026-03-01T09:00:00", false),
            ("2026-03-01", false),
            ("2026-03-01 09:00:00Z", false),
            ("2026-02-30T09:00:00Z", false),
            ("2024-02-29T09:00:00Z", true),
            ("2026-13-01T09:00:00Z", false),
            ("2026-03-01T25:00:00Z", false),
            ("", false),
        ] {
            assert_eq!(is_dated(text), dated, "{text}");
        }
    }
}
