//! The draft itself: operation, parameters, components.

use std::path::Path;

use imbrace_contract::node::{Node, Property};
use serde_json::{Map, Value, json};

use super::{
    components::{Components, Names, names},
    place::Place,
    redact,
    request::{Body, Part, PartValue, Request},
    response::{Content, Response},
    secret,
    shape::{self, Kind, Shape},
    template::{self, Stood, Template},
    words::words,
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
            "`{}` is no method that documents describe",
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

/// Query parameters that count.
const COUNTS: [&str; 12] = [
    "limit",
    "skip",
    "offset",
    "page",
    "page_size",
    "pagesize",
    "per_page",
    "size",
    "count",
    "top",
    "take",
    "page_index",
];

/// Headers that the client or the network makes itself.
const NOT_OURS: [&str; 22] = [
    "accept",
    "content-type",
    "content-length",
    "user-agent",
    "host",
    "origin",
    "referer",
    "connection",
    "cache-control",
    "pragma",
    "dnt",
    "te",
    "priority",
    "expect",
    "upgrade-insecure-requests",
    "x-request-id",
    "x-requested-with",
    "x-sandbox",
    "traceparent",
    "tracestate",
    "baggage",
    "if-none-match",
];

impl Drafting<'_> {
    /// The path parameters that the path item does not have yet.
    fn path_parameters(&self, template: &Template, item: Option<&Node>) -> Vec<Value> {
        let mut out = Vec::new();
        for (name, stood) in &template.parameters {
            let of_item = item
                .and_then(|item| item.get("parameters"))
                .map_or(&[][..], Node::items);
            let declared =
                |node: &Node| self.place.document.part(node, "parameters").text_of("name") == Some(name);
            if of_item.iter().any(declared) {
                continue;
            }
            if let Some(shared) = self.shared(name, item) {
                out.push(json!({"$ref": format!("#/components/parameters/{shared}")}));
                continue;
            }
            let what = name.strip_suffix("_id").unwrap_or(name).replace('_', " ");
            let description = if name.ends_with("_id") {
                format!("The id of the {what}.")
            } else {
                format!("The {what} in the path.")
            };
            let mut parameter = json!({
                "name": name, "in": "path", "required": true, "description": description, "schema": {"type": "string"},
            });
            let example = match stood {
                Stood::Name => None,
                Stood::Value(value) => Some(value.as_str()),
                Stood::Address => Some("someone@example.com"),
                Stood::Secret => Some(redact::REDACTED),
            };
            if let Some(example) = example {
                parameter["example"] = example.into();
            }
            if *stood == Stood::Secret || secret::property(name) {
                parameter["x-secret"] = true.into();
            }
            out.push(parameter);
        }
        out
    }

    /// A path parameter of this name among the components of the same file.
    fn shared(&self, name: &str, item: Option<&Node>) -> Option<&str> {
        let file = match item {
            Some(item) => self.place.file_at(self.root, item.at),
            None => self.place.file(self.root),
        };
        let components = self
            .place
            .document
            .root
            .pointer("/components/parameters")?
            .properties()
            .iter();
        let fits = |property: &&Property| {
            property.value.text_of("name") == Some(name)
                && property.value.text_of("in") == Some("path")
                && self.place.file_at(self.root, property.at) == file
        };
        components
            .into_iter()
            .find(fits)
            .map(|property| property.key.as_str())
    }

    fn query(&mut self, request: &Request) -> Vec<Value> {
        let mut names: Vec<&str> = Vec::new();
        for (name, _) in &request.query {
            if !names.contains(&name.as_str()) {
                names.push(name);
            }
        }
        let mut out = Vec::new();
        for name in names {
            if secret::parameter(name) {
                self.notes
                    .push(format!("left out: the query parameter `{name}`, a credential"));
                continue;
            }
            let values = request.query.iter().filter(|(other, _)| other == name);
            let values: Vec<Value> = values.map(|(_, value)| self.typed(name, value)).collect();
            let list = values.len() > 1 || name.ends_with("[]");
            if values.len() > 1 {
                self.notes.push(format!(
                    "`{name}` stands {} times in the query: it is taken for a list",
                    values.len()
                ));
            }
            let values: Vec<Value> = if secret::perhaps(name) {
                self.redacted.push(name.to_owned());
                values.iter().map(|_| redact::REDACTED.into()).collect()
            } else {
                values
            };
            let example = if list {
                Value::from(values)
            } else {
                values.into_iter().next().unwrap_or_default()
            };
            let shape = Shape::of(&example);
            let mut schema = self.components.schema(&shape, "Query", "The values");
            let counts = shape.kind == Kind::Integer && COUNTS.contains(&name.to_lowercase().as_str());
            if let Some(schema) = schema.as_object_mut().filter(|_| counts) {
                schema.insert("minimum".into(), 0.into());
            }
            let mut parameter = json!({
                "name": name, "in": "query", "description": "Seen in a request; what it does is unverified.",
                "schema": schema, "example": example,
            });
            if secret::perhaps(name) {
                parameter["x-secret"] = true.into();
            }
            out.push(parameter);
        }
        out
    }

    /// A value of the query as JSON.
    fn typed(&mut self, name: &str, value: &str) -> Value {
        let id = words(name)
            .last()
            .is_some_and(|last| last == "id" || last == "ids");
        let number =
            !id && value.len() < 16 && (value == "0" || !value.trim_start_matches('-').starts_with('0'));
        match value {
            "true" => true.into(),
            "false" => false.into(),
            _ => match value.parse::<i64>() {
                Ok(whole) if number && value == whole.to_string() => whole.into(),
                _ => redact::text(name, value, &mut self.redacted).into(),
            },
        }
    }

    fn headers(&mut self, request: &Request) -> Vec<Value> {
        let mut out: Vec<Value> = Vec::new();
        let mut seen = Vec::new();
        let mut dropped: Vec<String> = Vec::new();
        for (name, value) in &request.headers {
            let lower = name.to_lowercase();
            let ours = !NOT_OURS.contains(&lower.as_str())
                && !["accept-", "sec-", "x-forwarded-", "if-"]
                    .iter()
                    .any(|prefix| lower.starts_with(prefix));
            if secret::header(&lower) {
                self.notes
                    .push(format!("left out: the header `{name}`, a credential"));
            } else if !ours {
                dropped.push(format!("`{name}`"));
            } else if ours && !seen.contains(&lower) {
                out.push(json!({
                    "name": name, "in": "header", "description": "Seen in a request; what it does is unverified.",
                    "schema": {"type": "string"}, "example": redact::text(name, value, &mut self.redacted),
                }));
                seen.push(lower);
            }
        }
        if !dropped.is_empty() {
            self.notes.push(format!(
                "left out: headers that clients or networks set themselves: {}",
                dropped.join(", ")
            ));
        }
        out
    }

    fn body(&mut self, id: &str, body: &Body) -> Value {
        let (media, shape, example) = match body {
            Body::Json(value) => {
                let mut value = value.clone();
                redact::json(&mut value, &mut self.redacted);
                self.remark(&value, "request");
                ("application/json", Shape::of(&value), value)
            }
            Body::Form(parts) => {
                let (shape, example) = form(parts, &mut self.redacted);
                ("multipart/form-data", shape, example)
            }
        };
        let name = self.names.request.clone();
        let schema = self
            .components
            .schema(&shape, &name, &format!("What `{id}` takes"));
        let schema = self.named(schema, &name, &format!("What `{id}` takes"));
        json!({"required": true, "content": {media: {"schema": schema, "example": clipped(example)}}})
    }

    /// Says what of a value is not as it seems, or does not stand in the example.
    fn remark(&mut self, value: &Value, of: &str) {
        let (mut dates, mut cut) = (Vec::new(), false);
        remarkable(value, &mut dates, &mut cut);
        dates.dedup();
        for text in dates {
            self.notes.push(format!(
                "`{text}` in the {of} is written like a date and is none: it is taken for a text"
            ));
        }
        if cut {
            self.notes.push(format!(
                "the example of the {of} is cut: three items of a list, {LONGEST} characters of a text"
            ));
        }
    }

    /// A schema as a component, if it is not one.
    fn named(&mut self, schema: Value, name: &str, what: &str) -> Value {
        if schema.get("$ref").is_some() {
            return schema;
        }
        let reference = self.components.component(&[], name, what);
        if let (Some((_, made)), Some(inner)) = (self.components.made.last_mut(), schema.as_object()) {
            let mut whole = Map::new();
            if let Some(kind) = inner.get("type") {
                whole.insert("type".into(), kind.clone());
            }
            whole.insert("description".into(), made["description"].clone());
            whole.extend(
                inner
                    .iter()
                    .filter(|(key, _)| *key != "type" && *key != "description")
                    .map(|(key, value)| (key.clone(), value.clone())),
            );
            *made = whole.into();
        }
        reference
    }

    fn responses(&mut self, id: &str, request: &Request, response: Option<&Response>) -> Value {
        let mut responses = Map::new();
        let code = response.map_or(200, |response| response.code).to_string();
        let mut success = json!({"description": "What the server responded."});
        match response.map(|response| &response.content) {
            Some(Content::Json(value)) => {
                let mut value = value.clone();
                redact::json(&mut value, &mut self.redacted);
                self.remark(&value, "response");
                let schema = self.response(id, &value);
                if request.method == "GET" && rows(&Shape::of(&value)).is_some() {
                    self.notes.push("the response holds a list: if it comes in pages, add `x-paging` and callers walk all of them".into());
                }
                success["content"] =
                    json!({"application/json": {"schema": schema, "example": clipped(value)}});
            }
            Some(Content::Other(media)) => {
                success["content"] = json!({media: {"schema": {"type": "string", "format": "binary"}}});
            }
            Some(Content::Nothing) => success["description"] = "Done; the response is empty.".into(),
            None => {
                success["description"] = "Done. What the response holds is not known.".into();
                self.notes.push(
                    "no response was given, so callers get none: add one with --response to have its types"
                        .into(),
                );
            }
        }
        responses.insert(code, success);
        let document = Path::new(self.place.service.document);
        let here = if self.place.file(self.root) == document {
            ""
        } else {
            "../common.yaml"
        };
        for (code, name) in [("4XX", "ClientError"), ("5XX", "ServerError")] {
            responses.insert(
                code.into(),
                json!({"$ref": format!("{here}#/components/responses/{name}")}),
            );
        }
        responses.into()
    }

    fn response(&mut self, id: &str, value: &Value) -> Value {
        let shape = Shape::of(value);
        let mut row = self.names.row.clone();
        let mut name = self.components.free(&self.names.response);
        match &shape.kind {
            Kind::Object(properties) => {
                let data = properties
                    .iter()
                    .find(|(name, shape)| name == "data" && matches!(shape.kind, Kind::Object(_)));
                if data.is_some() && properties.len() > 1 {
                    row = name.clone();
                    let envelope = format!("{}Envelope", name.strip_suffix("Response").unwrap_or(&name));
                    name = self.components.free(&envelope);
                    self.components.call(&format!("{name}Data"), &row);
                } else if let Some(list) = rows(&shape) {
                    self.components.call_rows(&name, list, &row);
                }
            }
            Kind::List(_) => self.components.call_rows(&name, "", &row),
            _ => {}
        }
        let what = format!("What `{id}` responds");
        let schema = self.components.schema(&shape, &name, &what);
        if schema["type"] == "object" {
            self.named(schema, &name, &what)
        } else {
            schema
        }
    }
}

/// The one property that holds a list of objects.
fn rows(shape: &Shape) -> Option<&str> {
    let Kind::Object(properties) = &shape.kind else {
        return None;
    };
    let list =
        |shape: &Shape| matches!(&shape.kind, Kind::List(inner) if matches!(inner.kind, Kind::Object(_)));
    let mut lists = properties.iter().filter(|(_, shape)| list(shape));
    let first = lists.next()?;
    lists.next().is_none().then_some(first.0.as_str())
}

/// A form as a shape, with its example.
fn form(parts: &[Part], redacted: &mut Vec<String>) -> (Shape, Value) {
    let mut properties: Vec<(String, Shape)> = Vec::new();
    let mut example = Map::new();
    for part in parts {
        let (kind, value) = match &part.value {
            PartValue::File(name) => (Kind::File, name.clone()),
            PartValue::Text(text) => (
                Kind::Text { dated: false },
                redact::text(&part.name, text, redacted),
            ),
        };
        match properties.iter_mut().find(|(name, _)| *name == part.name) {
            Some((name, shape)) => {
                let item = Shape::new(kind);
                *shape = match std::mem::replace(shape, Shape::new(Kind::Unknown)).kind {
                    Kind::List(inner) => Shape::new(Kind::List(Box::new(inner.or(item)))),
                    other => {
                        let first = example[name.as_str()].take();
                        example.insert(name.clone(), json!([first]));
                        Shape::new(Kind::List(Box::new(Shape::new(other).or(item))))
                    }
                };
                if let Some(Value::Array(values)) = example.get_mut(name) {
                    values.push(value.into());
                }
            }
            None => {
                properties.push((part.name.clone(), Shape::new(kind)));
                example.insert(part.name.clone(), value.into());
            }
        }
    }
    (Shape::new(Kind::Object(properties)), example.into())
}

/// The longest text of an example, in characters.
const LONGEST: usize = 200;

/// Texts that look like dates and are none, and whether something is too large for an example.
fn remarkable(value: &Value, dates: &mut Vec<String>, cut: &mut bool) {
    match value {
        Value::Array(items) => {
            *cut |= items.len() > 3;
            items.iter().for_each(|item| remarkable(item, dates, cut));
        }
        Value::Object(properties) => properties
            .values()
            .for_each(|value| remarkable(value, dates, cut)),
        Value::String(text) => {
            *cut |= text.chars().count() > LONGEST;
            if shape::date(text) == Some(false) {
                dates.push(text.clone());
            }
        }
        _ => {}
    }
}

/// An example of readable size: three rows of a list, two hundred characters of a text.
fn clipped(value: Value) -> Value {
    match value {
        Value::Array(items) => items.into_iter().take(3).map(clipped).collect(),
        Value::Object(properties) => properties
            .into_iter()
            .map(|(name, value)| (name, clipped(value)))
            .collect(),
        Value::String(text) if text.chars().count() > LONGEST => {
            let start: String = text.chars().take(LONGEST).collect();
            format!("{start}…").into()
        }
        other => other,
    }
}
