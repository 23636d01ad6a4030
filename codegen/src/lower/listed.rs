//! Objects that are lists (`x-list`): a property holds the items, and callers iterate over the object.

use imbrace_contract::{document::Document, node::Node, problem::Findings};

use super::{FieldValue, Kind, Shape};

/// The rule of the list in two forms: a `oneOf` of an object that is a list and of a bare array of the same items is that
/// object, which reads both. Gives the component of the object.
pub(super) fn of_two_forms<'a>(document: &'a Document, node: &'a Node) -> Option<&'a str> {
    let branches = node.items_of("oneOf");
    let [one, other] = branches else { return None };
    let (array, list) = if one.get("items").is_some() {
        (one, other)
    } else {
        (other, one)
    };
    let object = document.resolve(list);
    let items = object
        .get("properties")?
        .get(object.text_of("x-list")?)?
        .get("items")?
        .component("schemas")?;
    let list = list.component("schemas")?;
    (array.get("items")?.component("schemas") == Some(items)).then_some(list)
}

pub(super) fn check(shapes: &[Shape], findings: &mut Findings) {
    for shape in shapes {
        let Some(property) = &shape.list else { continue };
        let fields = match &shape.kind {
            Kind::Object(fields) => fields.as_slice(),
            _ => &[],
        };
        let holds = fields
            .iter()
            .any(|field| field.wire == *property && field.value == FieldValue::List);
        if !holds || shape.sent || !shape.received || shape.lenient || shape.overwritten_by.is_some() {
            findings.add(
                "x-list",
                shape.at,
                format!(
                    "`{}` has no list `{property}` that callers could iterate over",
                    shape.name
                ),
                "name the property that holds the items, of an object that is used in responses only",
            );
        }
        let others_required = fields
            .iter()
            .any(|field| field.required && field.wire != *property);
        if shape.bare && others_required {
            findings.add(
                "x-list",
                shape.at,
                format!("a bare list in place of `{}` lacks what it requires", shape.name),
                "require no other property than the list",
            );
        }
    }
}
