//! A request from the values that were given for an operation.

use std::path::PathBuf;

use serde_json::{Map, Value};

use super::{Content, Part, Request, kinds::check};
use crate::{
    catalog::{Body, Kind, Operation, Parameter, Place, Type},
    fault::Fault,
};

/// Values by the names of the document.
#[derive(Debug, Default)]
pub(crate) struct Given {
    pub(crate) path: Map<String, Value>,
    pub(crate) query: Map<String, Value>,
    pub(crate) headers: Map<String, Value>,
    /// The body as a whole, which properties are added to.
    pub(crate) body: Option<Value>,
    pub(crate) properties: Map<String, Value>,
}

/// Checks the values and puts each in its place.
///
/// # Errors
/// What is missing or of the wrong type, before anything is sent.
pub(crate) fn build<'c>(operation: &'c Operation, given: Given) -> Result<Request<'c>, Fault> {
    let mut request = Request {
        operation,
        path: Vec::new(),
        query: Vec::new(),
        headers: Vec::new(),
        body: Content::None,
    };
    for parameter in &operation.parameters {
        let values = match parameter.place {
            Place::Path => &given.path,
            Place::Query => &given.query,
            Place::Header => &given.headers,
        };
        let Some(value) = values.get(&parameter.name).filter(|value| !value.is_null()) else {
            if parameter.required {
                return Err(missing(operation, &parameter.name));
            }
            continue;
        };
        check_all(operation, &parameter.name, &parameter.kind, value)?;
        let place = match parameter.place {
            Place::Path => &mut request.path,
            Place::Query => &mut request.query,
            Place::Header => &mut request.headers,
        };
        place.extend(written(parameter, value));
    }
    request.body = body(operation, given.body, given.properties)?;
    Ok(request)
}

fn missing(operation: &Operation, name: &str) -> Fault {
    Fault::usage(format!("{}: `{name}` is required", operation.id))
}

fn check_all(operation: &Operation, name: &str, kind: &Kind, value: &Value) -> Result<(), Fault> {
    let items: &[Value] = match value {
        Value::Array(items) if kind.list => items,
        one => std::slice::from_ref(one),
    };
    for item in items {
        check(kind, item).map_err(|why| Fault::usage(format!("{}: `{name}`: {why}", operation.id)))?;
    }
    Ok(())
}

/// A parameter as it is written: several times, with commas, or a property at a time.
fn written(parameter: &Parameter, value: &Value) -> Vec<(String, String)> {
    let name = || parameter.name.clone();
    match value {
        Value::Object(properties) if parameter.deep => properties
            .iter()
            .map(|(property, value)| (format!("{}[{property}]", parameter.name), text(value)))
            .collect(),
        Value::Array(items) if parameter.joined || parameter.place != Place::Query => {
            let texts: Vec<String> = items.iter().map(text).collect();
            vec![(name(), texts.join(","))]
        }
        Value::Array(items) => items.iter().map(|item| (name(), text(item))).collect(),
        value => vec![(name(), text(value))],
    }
}

/// A text as it is; anything else as JSON.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn body(
    operation: &Operation,
    whole: Option<Value>,
    properties: Map<String, Value>,
) -> Result<Content, Fault> {
    let Some(facts) = &operation.body else {
        return match whole {
            Some(_) => Err(Fault::usage(format!("{} takes no body", operation.id))),
            None => Ok(Content::None),
        };
    };
    let given = whole.is_some() || !properties.is_empty();
    let mut body = whole.unwrap_or_else(|| Value::Object(Map::new()));
    if !facts.object && !given {
        return if facts.required {
            Err(Fault::usage(format!("{} needs a body", operation.id)).hint("give it with `--body`"))
        } else {
            Ok(Content::None)
        };
    }
    refuse_empty_change(operation, facts, given)?;
    if !properties.is_empty() {
        let Value::Object(object) = &mut body else {
            return Err(Fault::usage(
                "properties can be added to a body that is a JSON object only",
            ));
        };
        object.extend(properties);
    }
    let select = operation
        .stream
        .as_ref()
        .and_then(|stream| stream.select.as_ref());
    if let Value::Object(object) = &mut body {
        let select =
            select.filter(|_| operation.response.json.is_some() || operation.response.events.is_some());
        if let Some((property, stream, json)) = select
            && !object.contains_key(property)
        {
            let chosen = if operation.response.json.is_some() {
                json
            } else {
                stream
            };
            object.insert(property.clone(), serde_json::from_str(chosen).unwrap_or_default());
        }
        check_properties(operation, facts, object)?;
        if object.is_empty() && !facts.required && !given {
            return Ok(Content::None);
        }
    }
    if operation.is_form() {
        return form(operation, facts, body);
    }
    Ok(Content::Json(body))
}

/// The rule of the empty change: an operation that changes what its body names is not sent without a property, unless the caller
/// gives an empty body. An absent body of one that needs none means something, such as all rows.
fn refuse_empty_change(operation: &Operation, facts: &Body, given: bool) -> Result<(), Fault> {
    let needs_one = facts.properties.iter().any(|property| property.required);
    if given || needs_one || !operation.changes || !facts.required {
        return Ok(());
    }
    let fault = Fault::usage(format!(
        "{}: nothing to change: give a property of the body",
        operation.id
    ));
    // A body of which nothing is known has no options.
    let properties = if facts.properties.is_empty() {
        "`--body` takes any properties, as JSON"
    } else {
        "`--help` lists the properties"
    };
    Err(fault.hint(format!("{properties}; `--body '{{}}'` sends a body without any")))
}

fn check_properties(operation: &Operation, body: &Body, object: &Map<String, Value>) -> Result<(), Fault> {
    for property in &body.properties {
        match object.get(&property.name) {
            None if property.required => return Err(missing(operation, &property.name)),
            Some(value) if property.kind.list || property.kind.ty != Type::Json => {
                if property.kind.list && !value.is_array() && !value.is_null() {
                    return Err(Fault::usage(format!(
                        "{}: `{}`: a list is expected",
                        operation.id, property.name
                    )));
                }
                if property.kind.ty == Type::File {
                    check_all(operation, &property.name, &property.kind, value)?;
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// A form: files by their paths, everything else as text.
fn form(operation: &Operation, facts: &Body, body: Value) -> Result<Content, Fault> {
    let Value::Object(properties) = body else {
        return Err(Fault::usage(format!(
            "{} takes a form: give a JSON object",
            operation.id
        )));
    };
    let mut parts = Vec::new();
    for (name, value) in properties {
        let known = facts.properties.iter().find(|property| property.name == name);
        let is_file = known.is_some_and(|property| property.kind.ty == Type::File);
        let values = match value {
            Value::Null => continue,
            Value::Array(items) if is_file => items,
            value => vec![value],
        };
        for value in values {
            let part = match value {
                Value::String(path) if is_file => Part::File(PathBuf::from(path)),
                value => Part::Text(text(&value)),
            };
            parts.push((name.clone(), part));
        }
    }
    Ok(Content::Form(parts))
}
