//! Parameters of the path, of the query and in headers.

use imbrace_contract::{
    likely_secrets as secret,
    node::{Node, Property},
};
use serde_json::{Value, json};

use super::Drafting;
use crate::new_operation::{
    redact,
    request::Request,
    shape::{Kind, Shape},
    template::{Stood, Template},
    words::words,
};

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
const NOT_OURS: [&str; 24] = [
    "accept",
    "authority",
    "content-type",
    "content-length",
    "user-agent",
    "host",
    "origin",
    "referer",
    "connection",
    "cache-control",
    "content-encoding",
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
    pub(super) fn path_parameters(&self, template: &Template, item: Option<&Node>) -> Vec<Value> {
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

    pub(super) fn query(&mut self, request: &Request) -> Vec<Value> {
        let mut names: Vec<&str> = Vec::new();
        for (name, _) in &request.query {
            if !names.contains(&name.as_str()) {
                names.push(name);
            }
        }
        let mut out = Vec::new();
        for name in names {
            if redact::is_telling(name) {
                self.notes
                    .push("left out: a query parameter whose name is an address or a secret".into());
                continue;
            }
            if secret::parameter(name) {
                self.notes
                    .push(format!("left out: the query parameter `{name}`, a credential"));
                continue;
            }
            let values = request.query.iter().filter(|(other, _)| other == name);
            let values: Vec<Value> = values.map(|(_, value)| self.typed(name, value)).collect();
            for value in &values {
                self.remark(value, "query");
            }
            let list = values.len() > 1 || name.ends_with("[]");
            if values.len() > 1 {
                self.notes.push(format!(
                    "`{name}` appears {} times in the query: it is drafted as a list",
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

    pub(super) fn headers(&mut self, request: &Request) -> Vec<Value> {
        let mut out: Vec<Value> = Vec::new();
        let mut seen = Vec::new();
        let mut dropped: Vec<String> = Vec::new();
        for (name, value) in &request.headers {
            let lower = name.to_lowercase();
            // Those with a colon are the first line of the request, as HTTP/2 has it.
            let ours = !lower.starts_with(':')
                && !NOT_OURS.contains(&lower.as_str())
                && !["accept-", "sec-", "x-forwarded-", "if-"]
                    .iter()
                    .any(|prefix| lower.starts_with(prefix));
            if redact::is_telling(name) {
                self.notes
                    .push("left out: a header whose name is an address or a secret".into());
            } else if secret::header(&lower) && lower != "authority" && lower != ":authority" {
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
}
