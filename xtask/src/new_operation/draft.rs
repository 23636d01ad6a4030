//! The draft itself: operation, parameters, components.

mod bodies;
mod example;
mod parameters;
mod responses;

use std::path::Path;

use serde_json::{Map, Value, json};

use super::{
    components::{Components, Names, names},
    place::Place,
    request::Request,
    response::Response,
    template::{self, Stood, Template},
};

/// What is added to the documents.
pub(super) struct Draft {
    pub(super) template: Template,
    /// The property of the path item.
    pub(super) verb: String,
    /// What the path item gets, if it is new.
    pub(super) of_path: Value,
    pub(super) operation: Value,
    pub(super) schemas: Vec<(String, Value)>,
    pub(super) notes: Vec<String>,
}

/// What the person adds to the request.
pub(super) struct Words<'a> {
    pub(super) id: &'a str,
    /// What the draft was made from: `a curl line`.
    pub(super) origin: &'a str,
    pub(super) source: &'a [String],
    pub(super) summary: Option<&'a str>,
}

/// Drafts the operation.
pub(super) fn draft(
    place: &Place,
    root: &Path,
    request: &Request,
    response: Option<&Response>,
    words: &Words<'_>,
) -> Result<Draft, String> {
    if request.body.is_some() && matches!(request.method.as_str(), "GET" | "HEAD") {
        return Err(format!(
            "a {} request has no body: if the data belongs to the query, give curl `-G`; if not, name the method by `-X`",
            request.method
        ));
    }
    let known: Vec<&str> = same_service(place).map(|(path, _)| path).collect();
    let template = template::template(&request.path, &known);
    unused(place, &template.path, request, words.id)?;
    let origin = format!("Unverified: drafted from {}.", words.origin);
    let mut drafting = Drafting {
        place,
        root,
        names: names(&place.namespace, &place.method),
        components: Components::new(&place.document, &origin),
        redacted: Vec::new(),
        notes: Vec::new(),
    };
    for (name, stood) in &template.parameters {
        let said = match stood {
            Stood::Name => "as named in the request".to_owned(),
            Stood::Value(value) => format!("from `{value}`"),
            Stood::Address => "from an e-mail address".to_owned(),
            Stood::Secret => "from what looks like a secret".to_owned(),
        };
        drafting.notes.push(format!("path parameter `{name}`, {said}"));
    }
    let item = place.item(&template.path);
    let of_path = drafting.path_parameters(&template, item);
    let mut parameters = if item.is_some() {
        of_path.clone()
    } else {
        Vec::new()
    };
    parameters.extend(drafting.query(request));
    parameters.extend(drafting.headers(request));

    let mut operation = Map::new();
    operation.insert("operationId".into(), words.id.into());
    operation.insert("tags".into(), json!([place.namespace]));
    let summary = words.summary.map_or_else(
        || summary(place),
        |summary| summary.trim_end_matches('.').to_owned(),
    );
    operation.insert("summary".into(), summary.into());
    let description = format!(
        "Unverified: drafted from {}. What the server insists on, its defaults and its limits are not known.\n\nErrors: not observed.",
        words.origin
    );
    operation.insert("description".into(), description.into());
    if template.path.len() > 1 && template.path.ends_with('/') {
        operation.insert("x-trailing-slash".into(), true.into());
    }
    operation.insert("x-source".into(), json!(words.source));
    if let (Some((url, service)), None) = (&place.server, item) {
        operation.insert("servers".into(), json!([{"url": url, "x-service": service}]));
    }
    if !parameters.is_empty() {
        operation.insert("parameters".into(), parameters.into());
    }
    if let Some(body) = &request.body {
        operation.insert("requestBody".into(), drafting.body(words.id, body));
    }
    let responses = drafting.responses(words.id, request, response);
    operation.insert("responses".into(), responses);

    let mut notes = request.notes.clone();
    notes.extend(response.iter().flat_map(|response| response.notes.clone()));
    notes.extend(place.notes.iter().cloned());
    notes.extend(drafting.notes);
    notes.extend(drafting.components.notes);
    drafting.redacted.sort();
    drafting.redacted.dedup();
    if !drafting.redacted.is_empty() {
        notes.push(format!(
            "taken out of the examples: {}",
            drafting.redacted.join(", ")
        ));
    }
    let of_path = if item.is_some() || of_path.is_empty() {
        json!({})
    } else {
        json!({"parameters": of_path})
    };
    Ok(Draft {
        template,
        verb: request.method.to_lowercase(),
        of_path,
        operation: operation.into(),
        schemas: drafting.components.made,
        notes,
    })
}

/// Paths and methods of the operations at the same server.
fn same_service(place: &Place) -> impl Iterator<Item = (&str, &str)> {
    let own = place
        .document
        .servers
        .first()
        .map(|server| server.service.as_str());
    let service = place.server.as_ref().map(|(_, service)| service.as_str()).or(own);
    let operations = place.document.operations.iter();
    let here = operations.filter(move |operation| Some(operation.service.as_str()) == service);
    here.map(|operation| (operation.path.as_str(), operation.method.as_str()))
}

/// Refuses an id or a route that is there already.
fn unused(place: &Place, path: &str, request: &Request, id: &str) -> Result<(), String> {
    let operations = &place.document.operations;
    let at = |at| place.document.sources.show(at);
    if !["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH"].contains(&request.method.as_str()) {
        return Err(format!(
            "`{}` is not a method that documents describe",
            request.method
        ));
    }
    if let Some(other) = operations.iter().find(|other| other.id == id) {
        return Err(format!(
            "`{id}` exists: {} {} at {}. Choose another method name, or change that operation",
            other.method,
            other.path,
            at(other.at)
        ));
    }
    if same_service(place).any(|route| route == (path, request.method.as_str()))
        && let Some(other) = operations
            .iter()
            .find(|other| other.path == path && other.method == request.method)
    {
        return Err(format!(
            "{} {path} exists: it is `{}` at {}. A further name for it goes into its `x-aliases`, a new property into its schemas",
            request.method,
            other.id,
            at(other.at)
        ));
    }
    Ok(())
}

/// `create_label` as `Create label`.
fn summary(place: &Place) -> String {
    let mut text = place.method.replace('_', " ");
    if let Some(first) = text.get_mut(0..1) {
        first.make_ascii_uppercase();
    }
    if place.method.contains('_') {
        text
    } else {
        format!("{text} ({})", place.namespace.replace('_', " "))
    }
}

struct Drafting<'d> {
    place: &'d Place,
    root: &'d Path,
    names: Names,
    components: Components<'d>,
    /// Names of properties whose examples held a secret.
    redacted: Vec<String>,
    notes: Vec<String>,
}
