//! The document of one namespace: its operations, and only the components that they reach.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::walk::{items, properties};

/// Keeps the operations of a namespace.
pub(super) fn keep_namespace(document: &mut Value, namespace: &str) {
    let has_tag = |operation: &Value| {
        items(operation.get("tags"))
            .iter()
            .any(|tag| tag.as_str() == Some(namespace))
    };
    if let Some(Value::Array(tags)) = document.get_mut("tags") {
        tags.retain(|tag| tag.get("name").and_then(Value::as_str) == Some(namespace));
    }
    if let Some(Value::Object(paths)) = document.get_mut("paths") {
        for item in paths.values_mut() {
            if let Value::Object(item) = item {
                item.retain(|_, value| value.get("responses").is_none() || has_tag(value));
            }
        }
        paths.retain(|_, item| properties(Some(item)).any(|(_, value)| value.get("responses").is_some()));
    }
    if let Some(Value::String(title)) = document.pointer_mut("/info/title") {
        *title = format!("{title}: {namespace}");
    }
    drop_unreached(document);
}

/// Takes away the components that nothing refers to.
fn drop_unreached(document: &mut Value) {
    let none = Value::Null;
    let components = document.get("components").unwrap_or(&none);
    let mut reached = BTreeSet::new();
    let mut todo: Vec<(String, String)> = Vec::new();
    for (key, value) in properties(Some(document)).filter(|(key, _)| *key != "components") {
        references(value, &mut todo);
        if key == "security" {
            schemes(value, &mut todo);
        }
    }
    for (_, item) in properties(document.get("paths")) {
        for (_, operation) in properties(Some(item)) {
            schemes(operation.get("security").unwrap_or(&none), &mut todo);
        }
    }
    while let Some((section, name)) = todo.pop() {
        if let Some(component) = components.get(&section).and_then(|section| section.get(&name))
            && reached.insert((section, name))
        {
            references(component, &mut todo);
        }
    }
    let Some(Value::Object(components)) = document.get_mut("components") else {
        return;
    };
    for (section, parts) in components.iter_mut() {
        if let Value::Object(parts) = parts {
            parts.retain(|name, _| reached.contains(&(section.clone(), name.clone())));
        }
    }
    components.retain(|_, parts| parts.as_object().is_some_and(|parts| !parts.is_empty()));
}

/// The components that a value refers to: by `$ref`, or by the mapping of a discriminator.
fn references(value: &Value, found: &mut Vec<(String, String)>) {
    match value {
        Value::String(text) => {
            let component = text.strip_prefix("#/components/");
            if let Some((section, name)) = component.and_then(|rest| rest.split_once('/')) {
                found.push((section.to_owned(), name.to_owned()));
            }
        }
        Value::Array(list) => list.iter().for_each(|item| references(item, found)),
        Value::Object(object) => object.values().for_each(|value| references(value, found)),
        _ => {}
    }
}

fn schemes(security: &Value, found: &mut Vec<(String, String)>) {
    for requirement in items(Some(security)) {
        let names = requirement.as_object().into_iter().flat_map(Map::keys);
        found.extend(names.map(|name| ("securitySchemes".to_owned(), name.clone())));
    }
}
