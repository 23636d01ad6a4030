//! What real servers take although the documents do not recommend it: by the rules of `x-server`, and for whole services
//! what their frameworks do.

use imbrace_contract::document::server::Reading;
use serde_json::{Map, Value};

use crate::{
    call::named,
    contract::{Finding, Operation, Service},
};

/// Whether the server lets pass what is wrong with a request.
pub(crate) fn forgives(operation: &Operation, query: &[(String, String)], finding: &Finding) -> bool {
    let several = |path: &str| {
        let name = path.strip_prefix("query/");
        name.is_some_and(|name| query.iter().filter(|(own, _)| own == name).count() > 1)
    };
    // Models take what OpenAI's interface takes: parts of a message, no text beside tool calls, one text to embed.
    let open = operation.service == Service::ChatAi
        && ["/completions", "/embeddings"]
            .iter()
            .any(|end| operation.path.ends_with(end));
    if open && !finding.missing && (finding.path == "/input" || finding.path.ends_with("/content")) {
        return true;
    }
    let mut accepts = operation.rules.accepts.iter();
    !several(&finding.path) && accepts.any(|place| holds(place, &finding.path))
}

/// Whether a path is at a place or below it; `*` in the place is any step. The empty place is the body itself, not what
/// is in it.
fn holds(place: &str, path: &str) -> bool {
    if place.is_empty() {
        return path.is_empty();
    }
    let mut steps = path.split('/');
    place
        .split('/')
        .all(|wanted| steps.next().is_some_and(|step| wanted == "*" || wanted == step))
}

/// Makes of a body what the server makes of it before it looks at it.
pub(crate) fn read(operation: &Operation, query: &[(String, String)], body: &mut Value) {
    for (place, reading) in &operation.rules.reads {
        if *reading == Reading::Query {
            of_query(place, query, body);
        } else {
            each(body, place, &mut |value| become_documented(*reading, value));
        }
    }
    if let Value::Object(properties) = body
        && operation.service == Service::ClickAi
    {
        texts(properties);
    }
}

/// Calls `change` with every value at a place; `*` in it is every item of a list.
fn each(value: &mut Value, place: &str, change: &mut dyn FnMut(&mut Value)) {
    let Some((step, rest)) = place
        .strip_prefix('/')
        .map(|place| place.split_once('/').unwrap_or((place, "")))
    else {
        return change(value);
    };
    let rest = if rest.is_empty() {
        String::new()
    } else {
        format!("/{rest}")
    };
    match (step, value) {
        ("*", Value::Array(items)) => items.iter_mut().for_each(|item| each(item, &rest, change)),
        (name, Value::Object(properties)) => {
            if let Some(value) = properties.get_mut(name) {
                each(value, &rest, change);
            }
        }
        _ => {}
    }
}

fn become_documented(reading: Reading, value: &mut Value) {
    match (reading, &*value) {
        (Reading::Text, Value::Number(number)) => *value = number.to_string().into(),
        (Reading::One, Value::String(_)) => *value = Value::Array(vec![value.take()]),
        (Reading::List, Value::String(text)) => {
            let list = serde_json::from_str(text).ok().filter(Value::is_array);
            *value = list.unwrap_or_else(|| separated(text));
        }
        (Reading::Empty, other) if !other.is_array() => *value = Value::Array(Vec::new()),
        (Reading::Pairs, Value::Array(list)) => {
            let pairs = list.iter().filter_map(|entry| {
                let id = entry["board_field_id"].as_str()?;
                Some((id.to_owned(), entry["value"].clone()))
            });
            *value = Value::Object(pairs.collect());
        }
        _ => {}
    }
}

/// A list of the query, `ids[]=a&ids[]=b` or `ids=a,b`, where the body has none.
fn of_query(place: &str, query: &[(String, String)], body: &mut Value) {
    let name = place.trim_start_matches('/');
    let values: Vec<Value> = named(query, name)
        .flat_map(|values| values.split(','))
        .map(Value::from)
        .collect();
    if body.get(name).is_none() && !values.is_empty() {
        *body = Value::Object(Map::from_iter([(name.to_owned(), values.into())]));
    }
}

/// Numbers and objects become texts; whatever text `auto_generate` holds is true.
fn texts(properties: &mut Map<String, Value>) {
    for name in ["user", "query", "name", "content"] {
        if let Some(value) = properties.get_mut(name)
            && !value.is_string()
            && !value.is_null()
        {
            *value = value.to_string().into();
        }
    }
    if let Some(value) = properties.get_mut("auto_generate")
        && let Some(text) = value.as_str()
    {
        *value = (!text.is_empty()).into();
    }
}

fn separated(text: &str) -> Value {
    let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
    parts.collect()
}

#[cfg(test)]
mod tests {
    use super::holds;

    #[test]
    fn a_place_holds_what_is_below_it() {
        for (place, path, wanted) in [
            ("/users", "/users", true),
            ("/users", "/users/0", true),
            ("/users", "/users/0/role", true),
            ("/users", "/users_of", false),
            ("/users", "", false),
            ("/users/*/role", "/users/7/role", true),
            ("/users/*/role", "/users/7/id", false),
            ("/users/*/role", "/users/7", false),
            ("query/limit", "query/limit", true),
            ("query/ids", "query/ids/0", true),
            ("query/limit", "/limit", false),
            ("", "", true),
            ("", "/users", false),
        ] {
            assert_eq!(holds(place, path), wanted, "{place} {path}");
        }
    }
}
