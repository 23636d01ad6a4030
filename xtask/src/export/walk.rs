//! A document as typed objects: what a key means depends on the object that holds it.

use serde_json::{Map, Value};

/// What an object of a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// The whole document.
    Document,
    /// `info`
    Info,
    /// `components`
    Components,
    /// The operations of a path.
    PathItem,
    /// A method of a path.
    Operation,
    /// A parameter or a header.
    Parameter,
    /// A request body.
    Body,
    /// A response.
    Response,
    /// What a media type holds.
    Media,
    /// How a part of a form is written.
    Encoding,
    /// A schema.
    Schema,
    /// Any other object whose keys are fixed.
    Other,
}

/// What stands below a key.
enum Below {
    One(Kind),
    List(Kind),
    /// A mapping whose keys are names.
    Named(Kind),
}

fn below(kind: Kind, key: &str) -> Option<Below> {
    use Below::{List, Named, One};
    Some(match (kind, key) {
        (Kind::Document, "info") => One(Kind::Info),
        (Kind::Document, "paths") => Named(Kind::PathItem),
        (Kind::Document, "components") => One(Kind::Components),
        (Kind::Document, "tags") | (Kind::Document | Kind::PathItem | Kind::Operation, "servers") => {
            List(Kind::Other)
        }
        (Kind::Info, "contact" | "license") | (Kind::Schema, "discriminator") => One(Kind::Other),
        (Kind::Components, "schemas") | (Kind::Schema, "properties") => Named(Kind::Schema),
        (Kind::Components | Kind::Operation, "responses") => Named(Kind::Response),
        (Kind::Components, "parameters" | "headers") | (Kind::Response | Kind::Encoding, "headers") => {
            Named(Kind::Parameter)
        }
        (Kind::Components, "requestBodies") => Named(Kind::Body),
        (Kind::Components, "securitySchemes" | "examples")
        | (Kind::Parameter | Kind::Media, "examples")
        | (Kind::Response, "links") => Named(Kind::Other),
        (Kind::PathItem, "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace") => {
            One(Kind::Operation)
        }
        (Kind::PathItem | Kind::Operation, "parameters") => List(Kind::Parameter),
        (Kind::Operation, "requestBody") => One(Kind::Body),
        (Kind::Parameter | Kind::Media, "schema")
        | (Kind::Media, "itemSchema")
        | (Kind::Schema, "items" | "additionalProperties" | "not" | "contentSchema") => One(Kind::Schema),
        (Kind::Parameter | Kind::Body | Kind::Response, "content") => Named(Kind::Media),
        (Kind::Media, "encoding") => Named(Kind::Encoding),
        (Kind::Schema, "allOf" | "oneOf" | "anyOf") => List(Kind::Schema),
        _ => return None,
    })
}

/// Visits every object of a document, the inner ones first.
pub(super) fn walk(value: &mut Value, kind: Kind, visit: &mut dyn FnMut(Kind, &mut Map<String, Value>)) {
    let Value::Object(object) = value else { return };
    for (key, value) in object.iter_mut() {
        match (below(kind, key), value) {
            (Some(Below::One(kind)), value) => walk(value, kind, visit),
            (Some(Below::List(kind)), Value::Array(items)) => {
                items.iter_mut().for_each(|item| walk(item, kind, visit));
            }
            (Some(Below::Named(kind)), Value::Object(properties)) => {
                properties
                    .iter_mut()
                    .for_each(|(_, property)| walk(property, kind, visit));
            }
            _ => {}
        }
    }
    visit(kind, object);
}

/// Visits what each event stream of a document holds, in responses and bodies.
pub(super) fn event_streams(document: &mut Value, visit: fn(&mut Map<String, Value>)) {
    walk(document, Kind::Document, &mut |kind, object| {
        if matches!(kind, Kind::Response | Kind::Body)
            && let Some(Value::Object(content)) = object.get_mut("content")
            && let Some(Value::Object(media)) = content.get_mut("text/event-stream")
        {
            visit(media);
        }
    });
}

/// The properties of an object; nothing for anything else.
pub(super) fn properties(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}

/// The items of a list; nothing for anything else.
pub(super) fn items(value: Option<&Value>) -> &[Value] {
    value.and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The text of a property, empty if there is none.
pub(super) fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}
