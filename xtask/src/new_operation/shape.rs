//! What a JSON value says about its type.

use serde_json::Value;

use super::template::like_id;

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
            Value::String(text) => Kind::Text {
                dated: is_dated(text),
            },
            Value::Array(items) => Kind::List(Box::new(Self::all(items.iter()))),
            Value::Object(properties)
                if properties.len() > 1 && properties.keys().all(|key| like_id(key)) =>
            {
                Kind::Map(Box::new(Self::all(properties.values())))
            }
            Value::Object(properties) => {
                let properties = properties
                    .iter()
                    .map(|(name, value)| (name.clone(), Self::of(value)));
                Kind::Object(properties.collect())
            }
        })
    }

    fn all<'v>(values: impl Iterator<Item = &'v Value>) -> Self {
        values.map(Self::of).fold(Self::new(Kind::Unknown), Self::or)
    }

    /// What both are.
    fn or(self, other: Self) -> Self {
        let nullable = self.nullable || other.nullable;
        let kind = match (self.kind, other.kind) {
            (Kind::Unknown, kind) | (kind, Kind::Unknown) => kind,
            (Kind::Text { dated: a }, Kind::Text { dated: b }) => Kind::Text { dated: a && b },
            (Kind::Integer | Kind::Number, Kind::Integer | Kind::Number) => Kind::Number,
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
    let digits = |range: std::ops::Range<usize>| {
        text.get(range)
            .is_some_and(|part| part.chars().all(|c| c.is_ascii_digit()))
    };
    let signs = [(4, "-"), (7, "-"), (10, "T"), (13, ":"), (16, ":")];
    let date =
        digits(0..4) && digits(5..7) && digits(8..10) && digits(11..13) && digits(14..16) && digits(17..19);
    let Some(rest) = text.get(19..).filter(|_| date) else {
        return false;
    };
    if !signs.iter().all(|(at, sign)| text.get(*at..at + 1) == Some(sign)) {
        return false;
    }
    let fraction = rest
        .strip_prefix('.')
        .map(|rest| rest.trim_start_matches(|c: char| c.is_ascii_digit()));
    match fraction.unwrap_or(rest) {
        "Z" => true,
        zone => {
            let zone = zone
                .strip_prefix(['+', '-'])
                .and_then(|zone| zone.split_once(':'));
            zone.is_some_and(|(h, m)| {
                [h, m]
                    .iter()
                    .all(|part| part.len() == 2 && part.parse::<u8>().is_ok())
            })
        }
    }
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
            ("", false),
        ] {
            assert_eq!(is_dated(text), dated, "{text}");
        }
    }
}
