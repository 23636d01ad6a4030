//! Setters of one name, and types that are only names of each other.

use super::{Kind, Shape};
use imbrace_contract::{names::setter, problem::Findings};

pub(super) fn check(shapes: &[Shape], findings: &mut Findings) {
    for shape in shapes {
        if let Some(name) = setter_twice(shape) {
            findings.add(
                "setter-name-unique",
                shape.at,
                format!("`{}` would have two setters called `{name}`", shape.name),
                "give the `x-entry` another name; `clear_` begins the setters that send null",
            );
        }
        if is_circle(shape, shapes) {
            findings.add(
                "alias-cycle",
                shape.at,
                format!("`{}` is another name for itself", shape.name),
                "a type that contains itself must be an object with `properties`",
            );
        }
    }
}

/// A name that two setters of a structure would have.
fn setter_twice(shape: &Shape) -> Option<String> {
    let (Kind::Object(fields) | Kind::Form(fields)) = &shape.kind else {
        return None;
    };
    if !shape.sent {
        return None;
    }
    let mut seen: Vec<String> = Vec::new();
    for field in fields {
        let clear = field.nullable && !field.required && !shape.received;
        let clear = clear.then(|| format!("clear_{}", field.name));
        for name in [Some(setter(&field.name)), field.entry.clone(), clear]
            .into_iter()
            .flatten()
        {
            if seen.contains(&name) {
                return Some(name);
            }
            seen.push(name);
        }
    }
    None
}

/// Whether a name leads back to itself with nothing but other names on the way.
fn is_circle(start: &Shape, shapes: &[Shape]) -> bool {
    let alias = |name: &str| {
        shapes
            .iter()
            .find(|shape| shape.name == name && matches!(shape.kind, Kind::Alias))
    };
    let mut open: Vec<&Shape> = alias(&start.name).into_iter().collect();
    let mut seen: Vec<&str> = Vec::new();
    while let Some(shape) = open.pop() {
        for next in shape.mentions.iter().filter_map(|name| alias(name)) {
            if next.name == start.name {
                return true;
            }
            if !seen.contains(&next.name.as_str()) {
                seen.push(&next.name);
                open.push(next);
            }
        }
    }
    false
}
