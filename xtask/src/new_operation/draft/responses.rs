//! Responses.

use std::path::Path;

use serde_json::{Map, Value, json};

use super::{Drafting, example::clipped};
use crate::new_operation::{
    redact,
    request::Request,
    response::{Content, Response},
    shape::{Kind, Shape},
};

impl Drafting<'_> {
    pub(super) fn responses(&mut self, id: &str, request: &Request, response: Option<&Response>) -> Value {
        let mut responses = Map::new();
        let code = response.map_or(200, |response| response.code).to_string();
        let mut success = json!({"description": "What the server responded."});
        match response.map(|response| &response.content) {
            Some(Content::Json(seen)) => {
                let mut value = seen.clone();
                redact::json(&mut value, &mut self.redacted);
                self.remark(&value, "response");
                let shape = Shape::redacted(&value, seen);
                let schema = self.response(id, &shape);
                if request.method == "GET" && rows(&shape).is_some() {
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

    fn response(&mut self, id: &str, shape: &Shape) -> Value {
        let mut row = self.names.row.clone();
        let mut name = self.components.free(&self.names.response);
        match &shape.kind {
            Kind::Object(properties) => {
                if holds_data(properties) {
                    row = name.clone();
                    let envelope = format!("{}Envelope", name.strip_suffix("Response").unwrap_or(&name));
                    name = self.components.free(&envelope);
                    self.components.call(&format!("{name}Data"), &row);
                } else if let Some(list) = rows(shape) {
                    self.components.call_rows(&name, list, &row);
                }
            }
            Kind::List(_) => self.components.call_rows(&name, "", &row),
            _ => {}
        }
        let what = format!("What `{id}` responds");
        let schema = self.components.schema(shape, &name, &what);
        if is_envelope(shape) {
            self.enveloped(&schema);
        }
        if schema["type"] == "object" {
            self.named(schema, &name, &what)
        } else {
            schema
        }
    }

    /// Marks the component that was made for a response as an envelope.
    fn enveloped(&mut self, schema: &Value) {
        let name = schema["$ref"]
            .as_str()
            .and_then(|target| target.rsplit('/').next());
        let mut made = self.components.made.iter_mut();
        if let Some((_, Value::Object(component))) = made.find(|(own, _)| Some(own.as_str()) == name) {
            let properties = component.remove("properties");
            component.insert("x-envelope".into(), "data".into());
            component.insert("required".into(), json!(["data"]));
            component.extend(properties.map(|properties| ("properties".to_owned(), properties)));
            self.notes.push(
                "callers get the `data` of the response (`x-envelope`): remove the marker if they need what is beside it"
                    .into(),
            );
        }
    }
}

/// What stands beside the data in an envelope and is not worth reading.
const BESIDE: [&str; 4] = ["success", "message", "timestamp", "code"];

/// Whether an object is only an envelope around its `data`.
fn is_envelope(shape: &Shape) -> bool {
    let Kind::Object(properties) = &shape.kind else {
        return false;
    };
    holds_data(properties)
        && properties
            .iter()
            .all(|(name, _)| name == "data" || BESIDE.contains(&name.as_str()))
}

/// Whether an object has another one as its `data`.
fn holds_data(properties: &[(String, Shape)]) -> bool {
    properties
        .iter()
        .any(|(name, shape)| name == "data" && matches!(shape.kind, Kind::Object(_)))
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
